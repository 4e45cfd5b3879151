//! What was put back from the second copy.

use crate::records::mirror::Mended;
use crate::text::Lang;

phrases! {
    TITLE:
        "Lageret er reparert fra kopien på nettbrettet" |
        "Lageret er reparert frå kopien på nettbrettet" |
        "The store was mended from the copy on the tablet";
    NEXT:
        "Når du har låst opp, sier I dag om noe fortsatt mangler. Ta en sikkerhetskopi i dag, og meld fra til den som har ansvar for appen." |
        "Når du har låst opp, seier I dag om noko framleis manglar. Ta ein tryggingskopi i dag, og meld frå til den som har ansvar for appen." |
        "When you have unlocked, Today says whether anything is still missing. Make a backup today, and tell whoever is responsible for the app.";
    COPY_KEPT:
        "Det som ikke lot seg åpne, er lagt til side på nettbrettet og ikke slettet." |
        "Det som ikkje let seg opne, er lagt til side på nettbrettet og ikkje sletta." |
        "What did not open was put aside on the tablet and not deleted.";
}

/// What the browser had lost, and what came back.
pub fn what(lang: Lang, mended: Mended) -> String {
    match mended {
        Mended::Everything { records } => {
            let entries = entries(lang, records);
            say! { lang:
                "Nettleseren hadde mistet alt som var lagret. {entries} er lagt tilbake." |
                "Nettlesaren hadde mist alt som var lagra. {entries} er lagde tilbake." |
                "The browser had lost everything that was stored. {entries} put back."
            }
        }
        Mended::Later { records } => {
            let entries = entries(lang, records);
            say! { lang:
                "Nettleseren hadde mistet det siste som var lagret. {entries} er lagt tilbake." |
                "Nettlesaren hadde mist det siste som var lagra. {entries} er lagde tilbake." |
                "The browser had lost the last of what was stored. {entries} put back."
            }
        }
        Mended::UnderWay => say! { lang:
            "Nettleseren hadde mistet det siste av det som var påbegynt eller skrevet. Det er lagt tilbake." |
            "Nettlesaren hadde mist det siste av det som var påbyrja eller skrive. Det er lagt tilbake." |
            "The browser had lost the last of what was begun or typed. It was put back."
        },
        Mended::Rows { count } => {
            let entries = entries(lang, count);
            say! { lang:
                "Nettleseren hadde mistet noe av det som var lagret. {entries} er lagt tilbake." |
                "Nettlesaren hadde mist noko av det som var lagra. {entries} er lagde tilbake." |
                "The browser had lost some of what was stored. {entries} put back."
            }
        }
    }
}

fn entries(lang: Lang, count: u64) -> String {
    match count {
        1 => phrase! { "1 føring" | "1 føring" | "1 entry" }.in_lang(lang).to_owned(),
        _ => say! { lang: "{count} føringer" | "{count} føringar" | "{count} entries" },
    }
}
