//! Words of the settings.

use crate::domain::goal::RatingScale;
use crate::domain::help::names::{MOST_NAMES, NamesError};
use crate::domain::retest::{RetestWeeks, RetestWeeksError};
use crate::domain::scale::Zero;
use crate::text::{Lang, Phrase, chart_labels};

phrases! {
    TITLE: "Innstillinger" | "Innstillingar" | "Settings";
    THEME: "Utseende" | "Utsjånad" | "Appearance";
    THEME_AS_DEVICE: "Som nettbrettet" | "Som nettbrettet" | "As the device";
    THEME_LIGHT: "Lyst" | "Lyst" | "Light";
    THEME_DARK: "Mørkt" | "Mørkt" | "Dark";
    TEXT_SIZE: "Tekststørrelse" | "Tekststorleik" | "Text size";
    TEXT_NORMAL: "Vanlig" | "Vanleg" | "Normal";
    TEXT_LARGE: "Stor" | "Stor" | "Large";
    TEXT_LARGEST: "Størst" | "Størst" | "Largest";

    MEASURING: "Målinger" | "Målingar" | "Measurements";
    RETEST_TITLE: "Når alle måles" | "Når alle blir målte" | "When everybody is measured";
    RETEST_NOTE:
        "Uker fra forløpet starter. Da skal SPPB og alt annet som er brukt før, måles på nytt." |
        "Veker frå forløpet startar. Då skal SPPB og alt anna som er brukt før, målast på nytt." |
        "Weeks from the start of the course. SPPB and everything else that was used before is then measured again.";
    RETEST_NEW: "Ny uke, som et tall" | "Ny veke, som eit tal" | "New week, as a number";
    RETEST_ADD: "Legg til uka" | "Legg til veka" | "Add the week";
    RETEST_USUAL: "Bruk de vanlige ukene" | "Bruk dei vanlege vekene" | "Use the usual weeks";
    RETEST_NOT_A_WEEK:
        "Skriv et helt tall. Start er 0." |
        "Skriv eit heilt tal. Start er 0." |
        "Write a whole number. The start is 0.";

    SCALE_TITLE: "Hvordan målene vurderes" | "Korleis måla blir vurderte" | "How goals are rated";
    SCALE_NOTE:
        "Velg én måte for hele kommunen. Tall fra ulike måter blir ikke sammenlignet." |
        "Vel éin måte for heile kommunen. Tal frå ulike måtar blir ikkje samanlikna." |
        "Choose one way for the whole municipality. Numbers from different ways are not compared.";
    SCALE_TWO:
        "To tall fra 1 til 10: hvor godt det går, og hvor fornøyd personen er" |
        "To tal frå 1 til 10: kor godt det går, og kor nøgd personen er" |
        "Two numbers from 1 to 10: how well it goes, and how satisfied the person is";
    SCALE_PSFS_CANNOT:
        "Ett tall fra 0 til 10 (PSFS), der 0 er «går ikke» og 10 er best" |
        "Eitt tal frå 0 til 10 (PSFS), der 0 er «går ikkje» og 10 er best" |
        "One number from 0 to 10 (PSFS), where 0 is “cannot be done” and 10 is best";
    SCALE_PSFS_TURNED:
        "Ett tall fra 0 til 10 (PSFS), der 0 er «ikke vanskelig» og 10 er «går ikke»" |
        "Eitt tal frå 0 til 10 (PSFS), der 0 er «ikkje vanskeleg» og 10 er «går ikkje»" |
        "One number from 0 to 10 (PSFS), where 0 is “not difficult” and 10 is “cannot be done”";

    HELP_TITLE: "Behov for hjelp" | "Behov for hjelp" | "Need for help";
    HELP_NOTE:
        "Skriv det kommunen selv kaller tjenestene, og hverdagsaktivitetene dere spør om. Det som er ført før, beholder navnet det ble ført med." |
        "Skriv det kommunen sjølv kallar tenestene, og kvardagsaktivitetane de spør om. Det som er ført før, held på namnet det vart ført med." |
        "Write what the municipality itself calls the services, and the everyday activities you ask about. What was recorded before keeps the name it was recorded with.";
    HELP_SERVICES: "Tjenester" | "Tenester" | "Services";
    HELP_ACTIVITIES: "Hverdagsaktiviteter" | "Kvardagsaktivitetar" | "Everyday activities";
    HELP_LINES: "Ett navn på hver linje, høyst 12." | "Eitt namn på kvar linje, høgst 12." | "One name a line, 12 at most.";
    HELP_SAVE: "Lagre listene" | "Lagre listene" | "Save the lists";
    HELP_EMPTY: "Skriv minst ett navn." | "Skriv minst eitt namn." | "Write at least one name.";

    BACKUP: "Sikkerhetskopi" | "Tryggingskopi" | "Backup";
    BACKUP_GO: "Lag sikkerhetskopi" | "Lag tryggingskopi" | "Make a backup";

    CODE: "Koden din" | "Koden din" | "Your code";
    CODE_NOTE:
        "Appen låser seg selv når ingen har brukt den på fem minutter, eller den har vært ute av syne i et halvt. En økt som er i gang, går videre foran låsen." |
        "Appen låser seg sjølv når ingen har brukt han på fem minutt, eller han har vore ute av syne i eit halvt. Ei økt som er i gang, går vidare framfor låsen." |
        "The app locks itself when nobody has used it for five minutes, or it has been out of sight for half a minute. A session under way goes on in front of the lock.";
    CODE_NEW: "Lag ny kode" | "Lag ny kode" | "Make a new code";
    CODE_NEW_NOTE:
        "Skriv ned den nye koden. Den gamle slutter å virke når du har skrevet den nye riktig." |
        "Skriv ned den nye koden. Den gamle sluttar å verke når du har skrive den nye rett." |
        "Write down the new code. The old one stops working when you have written the new one correctly.";
    CODE_RETYPE: "Skriv den nye koden" | "Skriv den nye koden" | "Write the new code";
    CODE_USE: "Bruk den nye koden" | "Bruk den nye koden" | "Use the new code";
    CODE_CHANGED: "Koden er byttet." | "Koden er bytt." | "The code has been changed.";

    WORKERS: "De som bruker nettbrettet" | "Dei som bruker nettbrettet" | "Those who use this device";
    WORKERS_NOTE:
        "Hver har sin egen kode. Før appen er låst opp, vises bare forbokstavene." |
        "Kvar har sin eigen kode. Før appen er låst opp, blir berre forbokstavane viste." |
        "Each has a code of their own. Before the app is unlocked, only initials are shown.";
    WORKER_ADD: "Legg til en kollega" | "Legg til ein kollega" | "Add a colleague";
    WORKER_NAME: "Navnet til kollegaen" | "Namnet til kollegaen" | "The colleague’s name";
    WORKER_CODE_NOTE:
        "Dette er koden til kollegaen. La kollegaen skrive den ned selv." |
        "Dette er koden til kollegaen. La kollegaen skrive han ned sjølv." |
        "This is the colleague’s code. Let the colleague write it down.";
    WORKER_ADDED: "Kollegaen kan låse opp nå." | "Kollegaen kan låse opp no." | "The colleague can unlock now.";
    WORKER_NO_CODE: "har ingen kode her" | "har ingen kode her" | "has no code here";
    WORKER_GIVE_CODE: "Gi ny kode" | "Gi ny kode" | "Give a new code";
    WORKER_REMOVE: "Fjern" | "Fjern" | "Remove";
    WORKER_REMOVE_SURE:
        "Koden til kollegaen slutter å virke. Det kollegaen har ført, blir stående." |
        "Koden til kollegaen sluttar å verke. Det kollegaen har ført, blir ståande." |
        "The colleague’s code stops working. What the colleague has recorded stays.";
    WORKER_REMOVED: "Koden virker ikke lenger." | "Koden verkar ikkje lenger." | "The code no longer works.";

    STORAGE: "Lagring" | "Lagring" | "Storage";
    STORAGE_PROMISED:
        "Nettleseren har lovet å ikke slette det som er lagret." |
        "Nettlesaren har lova å ikkje slette det som er lagra." |
        "The browser has promised not to delete what is stored.";
    STORAGE_SEVEN_DAYS:
        "Safari tømmer en fane som ikke er brukt på sju dager. Trykk Del, velg «Legg til på Hjem-skjerm», og sett opp appen derfra." |
        "Safari tømmer ei fane som ikkje er brukt på sju dagar. Trykk Del, vel «Legg til på Hjem-skjerm», og set opp appen derfrå." |
        "Safari empties a tab that has not been used for seven days. Tap Share, choose “Add to Home Screen”, and set up the app from there.";
    BEFORE_THE_FIRST:
        "Før du legger inn den første" | "Før du legg inn den første" | "Before you add the first person";
    NO_PRIVATE_WINDOW:
        "Bruk ikke privat vindu: der er alt borte når vinduet lukkes." |
        "Bruk ikkje privat vindauge: der er alt borte når vindauget blir lukka." |
        "Do not use a private window: everything in it is gone when it is closed.";
    STORAGE_BEST_EFFORT:
        "Nettleseren kan slette det som er lagret hvis plassen blir knapp. Legg appen til på startskjermen, og ta sikkerhetskopi hver uke." |
        "Nettlesaren kan slette det som er lagra om plassen blir knapp. Legg appen til på startskjermen, og ta tryggingskopi kvar veke." |
        "The browser may delete what is stored if space runs short. Add the app to the home screen, and take a backup every week.";
    STORAGE_UNKNOWN:
        "Nettleseren sier ikke om det som er lagret, er vernet mot sletting. Ta sikkerhetskopi hver uke." |
        "Nettlesaren seier ikkje om det som er lagra, er verna mot sletting. Ta tryggingskopi kvar veke." |
        "The browser does not say whether what is stored is protected from deletion. Take a backup every week.";

    PRACTICE: "Øvingsmodus" | "Øvingsmodus" | "Practice mode";
    PRACTICE_NOTE:
        "Låser appen og åpner seks oppdiktede personer. Du låser opp igjen etterpå." |
        "Låser appen og opnar seks oppdikta personar. Du låser opp igjen etterpå." |
        "Locks the app and opens six made-up people. You unlock again afterwards.";
    PRACTICE_GO: "Øv" | "Øv" | "Practise";

    ABOUT: "Om appen" | "Om appen" | "About the app";
    VERSION: "Utgave" | "Utgåve" | "Version";
    BUILD: "Bygg" | "Bygg" | "Build";
    BUILD_UNKNOWN:
        "Ikke kjent ennå. Last inn siden på nytt." |
        "Ikkje kjent enno. Last inn sida på nytt." |
        "Not known yet. Load the page again.";
}

/// The button beside a name.
pub fn remove_worker(lang: Lang, name: &str) -> String {
    say! { lang: "Fjern {name}" | "Fjern {name}" | "Remove {name}" }
}

pub fn rating_scale(scale: RatingScale) -> Phrase {
    match scale {
        RatingScale::TwoRatings => SCALE_TWO,
        RatingScale::Psfs(Zero::Cannot) => SCALE_PSFS_CANNOT,
        RatingScale::Psfs(Zero::NoProblem) => SCALE_PSFS_TURNED,
    }
}

/// `uke 4`; the start and half a year after the twelve weeks by name too.
pub fn week(lang: Lang, week: u16) -> String {
    let name = chart_labels::week(lang, u32::from(week));
    match week {
        38 => say! { lang:
            "{name} (et halvt år etter uke 12)" |
            "{name} (eit halvt år etter veke 12)" |
            "{name} (half a year after week 12)"
        },
        _ => name,
    }
}

/// What the button with a week on it does, for those who do not see its cross.
pub fn remove_week(lang: Lang, week: u16) -> String {
    let week = self::week(lang, week);
    say! { lang: "Fjern {week}" | "Fjern {week}" | "Remove {week}" }
}

/// Beside the field of a new week.
pub fn retest_error(lang: Lang, why: RetestWeeksError) -> String {
    let most = RetestWeeks::MOST;
    match why {
        RetestWeeksError::None => say! { lang:
            "Minst én uke må stå igjen." | "Minst éi veke må stå att." | "At least one week must remain."
        },
        RetestWeeksError::TooMany { .. } => say! { lang:
            "{most} uker er det meste." | "{most} veker er det meste." | "{most} weeks are the most."
        },
        RetestWeeksError::TooLate { last, .. } => say! { lang:
            "Uke {last} er den siste som kan velges." |
            "Veke {last} er den siste som kan veljast." |
            "Week {last} is the last that can be chosen."
        },
    }
}

/// Beside a list of names.
pub fn help_list_error(lang: Lang, why: &NamesError) -> String {
    match why {
        NamesError::Empty => HELP_EMPTY.in_lang(lang).to_owned(),
        NamesError::TooMany(found) => say! { lang:
            "{MOST_NAMES} navn er det meste. Her står det {found}." |
            "{MOST_NAMES} namn er det meste. Her står det {found}." |
            "{MOST_NAMES} names are the most. There are {found} here."
        },
        NamesError::Twice(name) => {
            let name = name.as_str();
            say! { lang:
                "«{name}» står her to ganger." | "«{name}» står her to gonger." | "“{name}” stands here twice."
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weeks_are_named_and_the_half_year_is_explained() {
        assert_eq!(week(Lang::Bokmal, 0), "start");
        assert_eq!(week(Lang::Nynorsk, 38), "veke 38 (eit halvt år etter veke 12)");
        assert_eq!(remove_week(Lang::English, 4), "Remove week 4");
    }

    #[test]
    fn a_plan_that_cannot_be_is_told_with_its_limit() {
        let late = RetestWeeksError::TooLate { week: 200, last: RetestWeeks::LAST };
        assert_eq!(retest_error(Lang::Bokmal, late), "Uke 104 er den siste som kan velges.");
        assert_eq!(help_list_error(Lang::Bokmal, &NamesError::TooMany(13)), "12 navn er det meste. Her står det 13.");
    }
}
