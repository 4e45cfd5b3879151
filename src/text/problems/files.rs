//! Why a backup file was not opened or not put back.

use super::store::store;
use super::{Advice, kdf};
use crate::text::Lang;
use crate::vault::FileError;
use crate::workspace::problem::BackupRestoreError;

pub fn restore(lang: Lang, why: &BackupRestoreError) -> Advice {
    match why {
        BackupRestoreError::File(why) => file(lang, why),
        BackupRestoreError::Content => advice! { lang:
            "Filen åpnet seg, men innholdet kan ikke leses." |
            "Fila opna seg, men innhaldet kan ikkje lesast." |
            "The file opened, but what is inside cannot be read.";
            "Prøv en annen sikkerhetskopi." | "Prøv ein annan tryggingskopi." | "Try another backup."
        },
        BackupRestoreError::Store(why) => store(lang, why),
    }
}

fn file(lang: Lang, why: &FileError) -> Advice {
    match why {
        FileError::NotABackup => advice! { lang:
            "Denne filen er ikke en sikkerhetskopi fra Hjemmetrener." |
            "Denne fila er ikkje ein tryggingskopi frå Hjemmetrener." |
            "This file is not a backup from Hjemmetrener.";
            "Velg en fil som slutter på «.hjemmetrener»." |
            "Vel ei fil som sluttar på «.hjemmetrener»." |
            "Choose a file ending in “.hjemmetrener”."
        },
        FileError::Newer { .. } => advice! { lang:
            "Sikkerhetskopien er laget med en nyere utgave av appen." |
            "Tryggingskopien er laga med ei nyare utgåve av appen." |
            "The backup was made by a newer version of the app.";
            "Koble til nett, last inn appen på nytt, og prøv igjen." |
            "Kople til nett, last inn appen på nytt, og prøv igjen." |
            "Go online, reload the app, and try again."
        },
        FileError::Damaged => advice! { lang:
            "Filen er skadet." | "Fila er skadd." | "The file is damaged.";
            "Hent den på nytt der den ble lagret, eller prøv en annen sikkerhetskopi." |
            "Hent ho på nytt der ho vart lagra, eller prøv ein annan tryggingskopi." |
            "Fetch it again from where it was kept, or try another backup."
        },
        FileError::NoCode => advice! { lang:
            "Sikkerhetskopien åpnes bare med kommunens nøkkel." |
            "Tryggingskopien opnar seg berre med nøkkelen til kommunen." |
            "The backup opens only with the municipality’s key.";
            "Be de to som har hver sin halvdel, om å lage en kode til den." |
            "Be dei to som har kvar si halvdel, om å lage ein kode til han." |
            "Ask the two who have half of it each to make a code for the backup."
        },
        FileError::WrongCode => advice! { lang:
            "Koden hører ikke til denne sikkerhetskopien." |
            "Koden høyrer ikkje til denne tryggingskopien." |
            "The code does not belong to this backup.";
            "Sjekk at koden og filen har samme dato, og prøv igjen." |
            "Sjekk at koden og fila har same dato, og prøv igjen." |
            "Check that the code and the file have the same date, and try again."
        },
        FileError::TooLarge { .. } => advice! { lang:
            "Filen er for stor til å være en sikkerhetskopi." |
            "Fila er for stor til å vere ein tryggingskopi." |
            "The file is too large to be a backup.";
            "Velg en annen fil." | "Vel ei anna fil." | "Choose another file."
        },
        FileError::Kdf(why) => kdf(lang, why),
    }
}
