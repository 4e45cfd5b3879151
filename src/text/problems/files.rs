//! Why a backup file was not opened or not put back.

use super::store::store;
use super::{Advice, kdf};
use crate::text::Lang;
use crate::vault::FileError;
use crate::workspace::problem::RestoreProblem;

pub fn restore(lang: Lang, why: &RestoreProblem) -> Advice {
    match why {
        RestoreProblem::File(why) => file(lang, why),
        RestoreProblem::Content => Advice::in_lang(
            lang,
            ["Filen åpnet seg, men innholdet kan ikke leses.", "Prøv en annen sikkerhetskopi."],
            ["Fila opna seg, men innhaldet kan ikkje lesast.", "Prøv ein annan tryggingskopi."],
            ["The file opened, but what is inside cannot be read.", "Try another backup."],
        ),
        RestoreProblem::Store(why) => store(lang, why),
    }
}

fn file(lang: Lang, why: &FileError) -> Advice {
    match why {
        FileError::NotABackup => Advice::in_lang(
            lang,
            ["Denne filen er ikke en sikkerhetskopi fra Hjemmetrener.", "Velg en fil som slutter på «.hjemmetrener»."],
            ["Denne fila er ikkje ein tryggingskopi frå Hjemmetrener.", "Vel ei fil som sluttar på «.hjemmetrener»."],
            ["This file is not a backup from Hjemmetrener.", "Choose a file ending in “.hjemmetrener”."],
        ),
        FileError::Newer { .. } => Advice::in_lang(
            lang,
            [
                "Sikkerhetskopien er laget med en nyere utgave av appen.",
                "Koble til nett, last inn appen på nytt, og prøv igjen.",
            ],
            [
                "Tryggingskopien er laga med ei nyare utgåve av appen.",
                "Kople til nett, last inn appen på nytt, og prøv igjen.",
            ],
            ["The backup was made by a newer version of the app.", "Go online, reload the app, and try again."],
        ),
        FileError::Damaged => Advice::in_lang(
            lang,
            ["Filen er skadet.", "Hent den på nytt der den ble lagret, eller prøv en annen sikkerhetskopi."],
            ["Fila er skadd.", "Hent ho på nytt der ho vart lagra, eller prøv ein annan tryggingskopi."],
            ["The file is damaged.", "Fetch it again from where it was kept, or try another backup."],
        ),
        FileError::WrongCode => Advice::in_lang(
            lang,
            ["Koden hører ikke til denne sikkerhetskopien.", "Sjekk at koden og filen har samme dato, og prøv igjen."],
            ["Koden høyrer ikkje til denne tryggingskopien.", "Sjekk at koden og fila har same dato, og prøv igjen."],
            [
                "The code does not belong to this backup.",
                "Check that the code and the file have the same date, and try again.",
            ],
        ),
        FileError::TooLarge { .. } => Advice::in_lang(
            lang,
            ["Filen er for stor til å være en sikkerhetskopi.", "Velg en annen fil."],
            ["Fila er for stor til å vere ein tryggingskopi.", "Vel ei anna fil."],
            ["The file is too large to be a backup.", "Choose another file."],
        ),
        FileError::Kdf(why) => kdf(lang, why),
    }
}
