//! Why the device's own lock did not open, or was not turned on. The code does, whatever is said here.

use super::{Advice, problem};
use crate::text::Lang;
use crate::workspace::problem::OwnLockError;

pub fn own_lock(lang: Lang, why: &OwnLockError) -> Advice {
    match why {
        OwnLockError::NotConfirmed => advice! { lang:
            "Nettbrettet bekreftet ikke at det er deg." |
            "Nettbrettet stadfesta ikkje at det er deg." |
            "The device did not confirm that it is you.";
            "Det ble avbrutt, tok for lang tid, eller nøkkelen er borte fra nettbrettet. Prøv igjen. Koden din virker som før." |
            "Det vart avbrote, tok for lang tid, eller nøkkelen er borte frå nettbrettet. Prøv igjen. Koden din verkar som før." |
            "It was cancelled, took too long, or the key is gone from the device. Try again. Your code works as before."
        },
        OwnLockError::NotPossible => advice! { lang:
            "Dette nettbrettet eller denne nettleseren kan ikke låse opp appen med sin egen lås." |
            "Dette nettbrettet eller denne nettlesaren kan ikkje låse opp appen med sin eigen lås." |
            "This device or this browser cannot unlock the app with its own lock.";
            "Koden din virker som før. Be IT om å se etter at nettbrettet har skjermlås og er oppdatert." |
            "Koden din verkar som før. Be IT om å sjå etter at nettbrettet har skjermlås og er oppdatert." |
            "Your code works as before. Ask IT to see that the device has a screen lock and is up to date."
        },
        OwnLockError::NoSecret => advice! { lang:
            "Nettbrettet bekreftet at det er deg, men ga ingen nøkkel som appen kan bruke." |
            "Nettbrettet stadfesta at det er deg, men gav ingen nøkkel som appen kan bruke." |
            "The device confirmed that it is you, but gave no key that the app can use.";
            "Koden din virker som før. Be IT om å se etter en nyere utgave av nettleseren og systemet." |
            "Koden din verkar som før. Be IT om å sjå etter ei nyare utgåve av nettlesaren og systemet." |
            "Your code works as before. Ask IT to look for a newer version of the browser and the system."
        },
        OwnLockError::NoAnswer => advice! { lang:
            "Nettbrettets egen lås svarte ikke." |
            "Nettbrettet sin eigen lås svarte ikkje." |
            "The device’s own lock did not answer.";
            "Koden din virker som før. Last inn appen på nytt før du prøver igjen." |
            "Koden din verkar som før. Last inn appen på nytt før du prøver igjen." |
            "Your code works as before. Reload the app before you try again."
        },
        OwnLockError::Action(why) => problem(lang, why),
    }
}
