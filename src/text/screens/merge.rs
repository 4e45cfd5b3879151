//! Words of making two tablets one.

use crate::domain::event::{About, Event, PersonEvent, StoreEvent};
use crate::text::screens::erase;
use crate::text::{Lang, dates, person};
use crate::workspace::merging::{MergeSide, MergedField};

phrases! {
    TITLE: "Slå sammen" | "Slå saman" | "Merge";
    NOTE:
        "Hent inn det som står i en sikkerhetskopi fra et annet nettbrett, eller fra et nettbrett som er funnet igjen. Du ser hva som kommer før noe skrives." |
        "Hent inn det som står i ein tryggingskopi frå eit anna nettbrett, eller frå eit nettbrett som er funne att. Du ser kva som kjem før noko blir skrive." |
        "Bring in what is in a backup of another tablet, or of a tablet that was found again. You see what comes before anything is written.";
    CODE_AGAIN:
        "Det som hentes inn, blir på nettbrettet. Derfor spør appen om det er du som gjør det." |
        "Det som blir henta inn, blir på nettbrettet. Difor spør appen om det er du som gjer det." |
        "What is brought in stays on this device. That is why the app asks whether it is you who does it.";
    GO: "Slå sammen med et annet nettbrett" | "Slå saman med eit anna nettbrett" | "Merge with another tablet";
    LOOK: "Se hva som ville kommet inn" | "Sjå kva som ville kome inn" | "See what would come in";
    PREVIEW: "Dette ville kommet inn" | "Dette ville kome inn" | "This would come in";
    NOTHING_YET: "Ingenting er skrevet ennå." | "Ingenting er skrive enno." | "Nothing has been written yet.";
    NOTHING_NEW:
        "Alt i filen er her fra før." | "Alt i fila er her frå før." | "Everything in the file is here already.";
    UNDER_WAY_STAYS:
        "Det som er begynt og ikke lagret på det andre nettbrettet, kommer ikke med. Avslutt det der og ta en ny kopi." |
        "Det som er byrja og ikkje lagra på det andre nettbrettet, kjem ikkje med. Avslutt det der og ta ein ny kopi." |
        "What was begun and not saved on the other tablet does not come along. End it there and take a new backup.";
    SAME_TABLET:
        "Filen er fra dette nettbrettet, eller fra ett som begynte med samme kopi." |
        "Fila er frå dette nettbrettet, eller frå eitt som byrja med same kopi." |
        "The file is from this tablet, or from one that began with the same backup.";
    NEW_HERE: "Ny her" | "Ny her" | "New here";
    CONFLICTS: "Endret på begge" | "Endra på begge" | "Changed on both";
    CONFLICTS_NOTE:
        "Velg hva som gjelder. Det andre blir stående i historikken." |
        "Vel kva som gjeld. Det andre blir ståande i historikken." |
        "Choose what holds. The other stays in the history.";
    TWICE: "Samme person?" | "Same person?" | "The same person?";
    TWICE_NOTE:
        "Disse har samme navn. Slår du dem sammen, vises de som én. Det kan gjøres om." |
        "Desse har same namn. Slår du dei saman, blir dei viste som éin. Det kan gjerast om." |
        "These have the same name. Joined, they are shown as one. That can be undone.";
    ERASED_HERE: "Slettet her før" | "Sletta her før" | "Erased here before";
    ERASED_HERE_NOTE:
        "Disse kan være slettet på dette nettbrettet. De kommer ikke inn hvis du ikke velger det." |
        "Desse kan vere sletta på dette nettbrettet. Dei kjem ikkje inn om du ikkje vel det." |
        "These may have been erased on this device. They do not come in unless you choose so.";
    SAID_RIGHT: "Dette stemmer. Slå sammen" | "Dette stemmer. Slå saman" | "This is right. Merge";
    DONE: "Nettbrettene er slått sammen. Ta en ny sikkerhetskopi." | "Nettbretta er slått saman. Ta ein ny tryggingskopi." | "The tablets are merged. Take a new backup.";
    CHOOSE_ALL: "Velg hva som gjelder, for hver av dem." | "Vel kva som gjeld, for kvar av dei." | "Choose what holds, for each of them.";
    JOIN: "Slå sammen til én" | "Slå saman til éin" | "Join into one";
    JOINED: "Er slått sammen" | "Er slått saman" | "Have been joined";
    PART: "Skill dem igjen" | "Skil dei att" | "Part them again";
    PART_NOTE:
        "Det som ble ført mens de var én, blir stående der det ble ført." |
        "Det som vart ført medan dei var éin, blir ståande der det vart ført." |
        "What was entered while they were one stays where it was entered.";
    HERE: "Her" | "Her" | "Here";
    THERE: "I filen" | "I fila" | "In the file";
}

pub fn same_person(lang: Lang, name: &str) -> String {
    say! { lang:
        "{name} er samme person begge steder" |
        "{name} er same person begge stader" |
        "{name} is the same person in both places"
    }
}

/// Somebody who may have been erased here.
pub fn all_the_same(lang: Lang, name: Option<&str>) -> String {
    let name = name.unwrap_or(super::rehearsal::UNKNOWN_NAME.in_lang(lang));
    say! { lang: "Hent inn likevel: {name}" | "Hent inn likevel: {name}" | "Bring in all the same: {name}" }
}

/// Who was erased there and is here.
pub fn erased_there(lang: Lang, names: &str) -> String {
    say! { lang:
        "Slettet på det andre nettbrettet, og fortsatt her: {names}. Slett her også, om det er samme person." |
        "Sletta på det andre nettbrettet, og framleis her: {names}. Slett her òg, om det er same person." |
        "Erased on the other tablet, and still here: {names}. Erase here too, if it is the same person."
    }
}

/// Events of the file that cannot be read.
pub fn left_out(lang: Lang, count: usize) -> String {
    say! { lang:
        "Føringer i filen som ikke kan leses, og blir der: {count}." |
        "Føringar i fila som ikkje kan lesast, og blir der: {count}." |
        "Entries in the file that cannot be read, and stay there: {count}."
    }
}

/// What both sides changed.
pub fn field(lang: Lang, field: MergedField, name: Option<&str>) -> String {
    let what = match field {
        MergedField::Profile(_) => {
            phrase! { "navn, fødselsår og kjønn" | "namn, fødselsår og kjønn" | "name, year of birth and sex" }
        }
        MergedField::Course(_) => phrase! { "forløpet" | "forløpet" | "the course" },
        MergedField::GoalAim(..) => {
            phrase! { "hvor langt et mål skal" | "kor langt eit mål skal" | "how far a goal is to go" }
        }
        MergedField::GoalScale(..) => phrase! { "nivåene til et mål" | "nivåa til eit mål" | "the levels of a goal" },
        MergedField::Entry(..) => phrase! { "noe som er rettet" | "noko som er retta" | "something corrected" },
        MergedField::RetestWeeks => {
            phrase! { "når alle måles igjen" | "når alle blir målte att" | "when everybody is measured again" }
        }
        MergedField::RatingScale => {
            phrase! { "hvordan mål vurderes" | "korleis mål blir vurderte" | "how goals are rated" }
        }
        MergedField::HelpLists => {
            phrase! { "navn på tjenester og gjøremål" | "namn på tenester og gjeremål" | "names of services and activities" }
        }
        MergedField::Retention => {
            phrase! { "hvor lenge forløp tas vare på" | "kor lenge forløp blir tekne vare på" | "how long courses are kept" }
        }
    };
    match name {
        Some(name) => format!("{name}: {}", what.in_lang(lang)),
        None => dates::capitalised(what.in_lang(lang)),
    }
}

/// One side's change: what it is, where that fits in a line, and when it was made.
pub fn side(lang: Lang, side: MergeSide, event: &Event) -> String {
    let place = match side {
        MergeSide::Here => HERE,
        MergeSide::There => THERE,
    };
    let (place, day) = (place.in_lang(lang), dates::long(lang, event.at.local_date()));
    match value(lang, event) {
        Some(value) => say! { lang:
            "{place}: {value} ({day})" | "{place}: {value} ({day})" | "{place}: {value} ({day})"
        },
        None => say! { lang: "{place}: endret {day}" | "{place}: endra {day}" | "{place}: changed on {day}" },
    }
}

fn value(lang: Lang, event: &Event) -> Option<String> {
    match &event.about {
        About::Person(_, PersonEvent::ProfileChanged(profile)) => {
            let year = profile.birth_year.map(|year| year.year().to_string());
            let sex = profile.sex.map(|sex| person::sex(Some(sex)).in_lang(lang).to_owned());
            let parts = [Some(profile.name.as_str().to_owned()), year, sex];
            Some(parts.into_iter().flatten().collect::<Vec<_>>().join(", "))
        }
        About::Person(_, PersonEvent::CoursePlanned(course)) => Some(dates::long(lang, course.start)),
        About::Person(_, PersonEvent::GoalAimed { at, .. }) => Some(at.value().to_string()),
        About::Person(_, PersonEvent::GoalScaled(scale)) => Some(scale.levels.last()?.as_str().to_owned()),
        About::Store(StoreEvent::RetentionChosen(years)) => Some(erase::years(lang, years.value())),
        About::Person(..) | About::Store(_) => None,
    }
}
