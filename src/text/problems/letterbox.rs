//! Why a session is not written down in front of the lock.

use super::Advice;
use crate::records::StoreError;
use crate::text::Lang;
use crate::workspace::letterbox::CaptureError;

/// The text stands in the form still.
pub fn written_down(lang: Lang, why: &CaptureError) -> Advice {
    match why {
        CaptureError::TooMany { limit } => advice! { lang:
            "{limit} økter venter allerede. Denne er ikke skrevet ned." |
            "{limit} økter ventar alt. Denne er ikkje skriven ned." |
            "{limit} sessions are waiting already. This one is not written down.";
            "Skriv den på papir, og be en kollega låse opp." |
            "Skriv ho på papir, og be ein kollega låse opp." |
            "Write it on paper, and ask a colleague to unlock."
        },
        CaptureError::TooLong => advice! { lang:
            "Teksten er for lang. Den er ikke skrevet ned." |
            "Teksten er for lang. Han er ikkje skriven ned." |
            "The text is too long. It is not written down.";
            "Kort den ned, og prøv igjen." | "Kort han ned, og prøv igjen." | "Shorten it, and try again."
        },
        CaptureError::NoPadlock => advice! { lang:
            "Appen finner ikke det den skulle låst teksten med. Den er ikke skrevet ned." |
            "Appen finn ikkje det han skulle låst teksten med. Han er ikkje skriven ned." |
            "The app does not find what it would lock the text with. It is not written down.";
            "Skriv den på papir, og meld fra til den som har ansvar for appen." |
            "Skriv han på papir, og meld frå til den som har ansvar for appen." |
            "Write it on paper, and tell whoever is responsible for the app."
        },
        CaptureError::NoRandomSource => advice! { lang:
            "Nettleseren gir ikke tilfeldige tall, så teksten kan ikke låses. Den er ikke skrevet ned." |
            "Nettlesaren gir ikkje tilfeldige tal, så teksten kan ikkje låsast. Han er ikkje skriven ned." |
            "The browser gives no random numbers, so the text cannot be locked. It is not written down.";
            "Skriv den på papir." | "Skriv han på papir." | "Write it on paper."
        },
        CaptureError::Store(StoreError::Full) => advice! { lang:
            "Nettbrettet er fullt. Dette er ikke skrevet ned." |
            "Nettbrettet er fullt. Dette er ikkje skrive ned." |
            "The device is full. This is not written down.";
            "Slett bilder eller apper, og trykk igjen. Går det ikke, skriv på papir." |
            "Slett bilete eller appar, og trykk igjen. Går det ikkje, skriv på papir." |
            "Delete pictures or apps, and press again. If that does not help, write on paper."
        },
        CaptureError::Store(_) => advice! { lang:
            "Lageret på nettbrettet tok ikke imot. Dette er ikke skrevet ned." |
            "Lageret på nettbrettet tok ikkje imot. Dette er ikkje skrive ned." |
            "The store on this device did not take it. This is not written down.";
            "Teksten står her. Trykk igjen. Går det ikke, skriv på papir." |
            "Teksten står her. Trykk igjen. Går det ikkje, skriv på papir." |
            "The text is still here. Press again. If that does not help, write on paper."
        },
        CaptureError::Unsure(_) => advice! { lang:
            "Lageret på nettbrettet svarer ikke. Det er ikke sikkert at dette er skrevet ned." |
            "Lageret på nettbrettet svarer ikkje. Det er ikkje sikkert at dette er skrive ned." |
            "The store on this device does not answer. It is not certain that this is written down.";
            "Teksten står her. Vent litt og trykk igjen; den skrives ikke ned to ganger. Går det ikke, skriv på papir." |
            "Teksten står her. Vent litt og trykk igjen; han blir ikkje skriven ned to gonger. Går det ikkje, skriv på papir." |
            "The text is still here. Wait a little and press again; it is not written down twice. If that does not help, write on paper."
        },
    }
}
