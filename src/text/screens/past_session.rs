//! Words of one session afterwards: what was done, correcting it, striking it out.

use chrono::NaiveDate;

use crate::domain::exercise::ExerciseOutcome;
use crate::domain::exercise::Planned;
use crate::domain::session::held::{Load, Stopped};
use crate::text::exercises::library;
use crate::text::screens::session::stop;
use crate::text::{Lang, Phrase, dates, sentence, session};

phrases! {
    BEFORE: "Før økta" | "Før økta" | "Before the session";
    FEELING: "Form" | "Form" | "Feeling";
    PAIN: "Smerte" | "Smerte" | "Pain";
    UNWELL: "Tegn på sykdom" | "Teikn på sjukdom" | "Signs of illness";
    SINCE_LAST: "Hendt siden sist" | "Hendt sidan sist" | "Happened since last time";
    ANSWER: "Svaret" | "Svaret" | "The answer";
    AGREED: "Avklart med" | "Avklart med" | "Cleared with";
    LOAD: "Omfang" | "Omfang" | "Extent";
    EXERCISES: "Øvelsene" | "Øvingane" | "The exercises";
    INCIDENTS: "Hendelser" | "Hendingar" | "Incidents";
    AFTER: "Etter økta" | "Etter økta" | "After the session";
    OWN_DAYS: "Dager med egen trening" | "Dagar med eiga trening" | "Days of own training";
    PAIN_AFTER: "Smerte etter økta" | "Smerte etter økta" | "Pain after the session";
    EXERTION: "Anstrengelse" | "Anstrenging" | "Exertion";
    MOOD: "Humør" | "Humør" | "Mood";
    REMARKS: "La merke til" | "La merke til" | "Noticed";
    NOTE: "Notat" | "Notat" | "Note";
    NEXT: "Avtalt neste økt" | "Avtalt neste økt" | "Next session agreed";
    STOPPED: "Stoppet før slutt" | "Stoppa før slutt" | "Stopped early";
    STARTED: "Startet" | "Starta" | "Started";
    CHANGES: "Rettet" | "Retta" | "Corrected";

    HOW_IT_WENT: "Hvordan gikk det?" | "Korleis gjekk det?" | "How did it go?";
    DONE: "Ferdig" | "Ferdig" | "Done";

    AS_PLANNED: "Som planlagt" | "Som planlagt" | "As planned";
    FEWER: "Mindre enn planlagt" | "Mindre enn planlagt" | "Less than planned";
    NOT_REACHED: "Ikke kommet til" | "Ikkje kome til" | "Not reached";
}

/// `Økt fredag 8. mai`
pub fn title(lang: Lang, on: NaiveDate) -> String {
    let day = dates::weekday_and_day(lang, on);
    say! { lang: "Økt {day}" | "Økt {day}" | "Session on {day}" }
}

/// `Hoppet over: for sliten`
pub fn went(lang: Lang, went: ExerciseOutcome) -> String {
    match went {
        ExerciseOutcome::AsPlanned => AS_PLANNED.in_lang(lang).to_owned(),
        ExerciseOutcome::Fewer => FEWER.in_lang(lang).to_owned(),
        ExerciseOutcome::NotReached => NOT_REACHED.in_lang(lang).to_owned(),
        ExerciseOutcome::Instead(exercise) => {
            let name = sentence::within(library::words(exercise).name.in_lang(lang));
            say! { lang: "Byttet til {name}" | "Bytt til {name}" | "Changed to {name}" }
        }
        ExerciseOutcome::Skipped(why) => {
            let why = sentence::within(session::skip_reason(why).in_lang(lang));
            say! { lang: "Hoppet over: {why}" | "Hoppa over: {why}" | "Skipped: {why}" }
        }
    }
}

/// `3. Hælløft, 8 ganger`
pub fn exercise(lang: Lang, place: usize, planned: &Planned) -> String {
    let name = library::words(planned.exercise).name.in_lang(lang);
    format!("{}. {name}, {}", place + 1, library::planned_dose(lang, planned))
}

/// `Nestenfall, ikke skadet. Meldt til: fysioterapeut. Under øvelse 3. Hælløft, 8 ganger`, given what is said of the incident.
pub fn during(lang: Lang, told: &str, exercise: &str) -> String {
    say! { lang:
        "{told} Under øvelse {exercise}." |
        "{told} Under øving {exercise}." |
        "{told} During exercise {exercise}."
    }
}

pub fn load(load: Load) -> Phrase {
    match load {
        Load::Full => phrase! { "Hele økta" | "Heile økta" | "The whole session" },
        Load::Lighter => phrase! { "Lettere økt" | "Lettare økt" | "A lighter session" },
    }
}

/// `svimmel eller besvimte, personen selv`
pub fn stopped(lang: Lang, stopped: Stopped) -> String {
    let why = sentence::within(session::stop_reason(stopped.why).in_lang(lang));
    match stopped.by.map(stop::stopped_by) {
        Some(by) => format!("{why}, {}", sentence::within(by.in_lang(lang))),
        None => why,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::exercise::Exercise;
    use crate::domain::exercise::SkipReason;

    #[test]
    fn what_became_of_an_exercise_is_told_in_a_few_words() {
        assert_eq!(went(Lang::Bokmal, ExerciseOutcome::Skipped(SkipReason::Tired)), "Hoppet over: for sliten");
        assert!(went(Lang::Nynorsk, ExerciseOutcome::Instead(Exercise::SeatedMarch)).starts_with("Bytt til "));
        assert!(exercise(Lang::Bokmal, 2, &Planned::of(Exercise::SeatedMarch)).starts_with("3. "));
    }
}
