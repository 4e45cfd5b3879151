//! Words for sessions: why one was skipped, stopped or cancelled, what to do then, how it felt, how many there were.

use crate::domain::cancellation::{CancelReason, CancelledBy};
use crate::domain::exercise::SkipReason;
use crate::domain::session::StopReason;
use crate::domain::session::held::CompletedSession;
use crate::text::screens::claim;
use crate::text::{Lang, Phrase, dates, numbers, sentence};

phrases! {
    STOP_FIRST:
        "Stopp. La personen sitte eller ligge trygt." |
        "Stopp. Lat personen sitje eller liggje trygt." |
        "Stop. Let the person sit or lie safely.";
    CALL_113: "Ring 113 hvis personen" | "Ring 113 om personen" | "Call 113 if the person";
    NO_ANSWER: "ikke svarer eller ikke våkner" | "ikkje svarar eller ikkje vaknar" | "does not respond or wake up";
    CHEST_PAIN_WITH_MORE:
        "har vondt i brystet og er kaldsvett, blek, kvalm eller tung i pusten" |
        "har vondt i brystet og er kaldsveitt, bleik, kvalm eller tung i pusten" |
        "has chest pain and is cold with sweat, pale, sick or short of breath";
    BLEEDS: "blør kraftig" | "blør kraftig" | "is bleeding heavily";
    BROKEN: "kan ha brukket hofta eller nakken" | "kan ha brote hofta eller nakken" | "may have broken the hip or the neck";
    LEGEVAKT:
        "Ring legevakt 116117 når det ikke kan vente på fastlegen." |
        "Ring legevakt 116117 når det ikkje kan vente på fastlegen." |
        "Call the emergency clinic at 116117 when it cannot wait for the doctor.";
    DO_NOT_LIFT:
        "Etter et fall: sjekk før dere løfter. La personen ligge, og ring, hvis personen" |
        "Etter eit fall: sjekk før de lyfter. Lat personen liggje, og ring, om personen" |
        "After a fall: check before you lift. Let the person lie, and call, if the person";
    HIP_OR_NECK: "har vondt i hofte eller nakke" | "har vondt i hofte eller nakke" | "has pain in the hip or neck";
    LEG_TURNED:
        "har et bein som er kortere eller vridd" |
        "har eit bein som er kortare eller vridd" |
        "has a leg that is shorter or turned";
    NO_WEIGHT: "ikke kan stå på beinet" | "ikkje kan stå på beinet" | "cannot put weight on the leg";
    HIT_HEAD: "har slått hodet" | "har slått hovudet" | "has hit their head";
    BLOOD_THINNERS: "bruker blodfortynnende" | "bruker blodfortynnande" | "takes blood thinners";
    CHEST_PAIN_LASTS:
        "har vondt i brystet som ikke gir seg etter 5 minutter i ro" |
        "har vondt i brystet som ikkje gir seg etter 5 minutt i ro" |
        "has chest pain that does not settle after 5 minutes at rest";
    FACE_ARM_SPEECH:
        "plutselig får skjevt ansikt, svak arm eller utydelig tale" |
        "plutseleg får skeivt andlet, svak arm eller utydeleg tale" |
        "suddenly has a drooping face, a weak arm or slurred speech";
    SEVERELY_BREATHLESS:
        "er svært tung i pusten, eller får blå lepper" |
        "er svært tung i pusten, eller får blå lepper" |
        "is severely short of breath, or gets blue lips";
    IN_DOUBT: "Er du i tvil, ring 113." | "Er du i tvil, ring 113." | "If you are in doubt, call 113.";
    NO_MORE_TODAY:
        "Ikke tren mer i dag, og si fra til sykepleier eller fastlege hvis personen" |
        "Ikkje tren meir i dag, og sei frå til sjukepleiar eller fastlege om personen" |
        "Do not train more today, and tell the nurse or the doctor if the person";
    ANY_CHEST_PAIN:
        "har hatt vondt i brystet, også når det har gått over" |
        "har hatt vondt i brystet, også når det har gått over" |
        "has had chest pain, even if it has passed";
    DIZZINESS_LASTS:
        "er svimmel og det ikke gir seg" |
        "er svimmel og det ikkje gir seg" |
        "is dizzy and it does not settle";
    NO_SENTENCES:
        "er så tung i pusten at hele setninger ikke går" |
        "er så tung i pusten at heile setningar ikkje går" |
        "is too short of breath to speak in sentences";
    FALL_WITH_PAIN:
        "har falt og har vondt, eller har slått hodet" |
        "har falle og har vondt, eller har slått hovudet" |
        "has fallen and is in pain, or has hit their head";
    PAIN_UP:
        "har smerter som har økt med 3 eller mer på skalaen fra 0 til 10" |
        "har smerter som har auka med 3 eller meir på skalaen frå 0 til 10" |
        "has pain that has risen by 3 or more on the scale from 0 to 10";

    EXERTION: "Hvor anstrengende var økta?" | "Kor anstrengande var økta?" | "How hard was the session?";
    EXERTION_LEAST: "Ikke i det hele tatt" | "Ikkje i det heile" | "Not at all";
    EXERTION_MOST: "Så mye jeg klarte" | "Så mykje eg klarte" | "As much as I could manage";
    PAIN: "Hvor vondt har du nå?" | "Kor vondt har du no?" | "How much pain do you have now?";
    PAIN_LEAST: "Ikke vondt" | "Ikkje vondt" | "No pain";
    PAIN_MOST: "Så vondt det kan bli" | "Så vondt det kan bli" | "As bad as it could be";
}

/// When to call 113, after [`CALL_113`]. Source: clinical rules, second edition §3.
pub const CALL_113_SIGNS: [Phrase; 7] =
    [NO_ANSWER, CHEST_PAIN_WITH_MORE, CHEST_PAIN_LASTS, SEVERELY_BREATHLESS, FACE_ARM_SPEECH, BLEEDS, BROKEN];

/// When nobody lifts, after [`DO_NOT_LIFT`]. Source: clinical rules, second edition §3.
pub const DO_NOT_LIFT_SIGNS: [Phrase; 5] = [HIP_OR_NECK, LEG_TURNED, NO_WEIGHT, HIT_HEAD, BLOOD_THINNERS];

/// When the day's training is over, after [`NO_MORE_TODAY`]. Source: clinical rules §12 (DECISION).
pub const NO_MORE_TODAY_SIGNS: [Phrase; 5] = [ANY_CHEST_PAIN, DIZZINESS_LASTS, NO_SENTENCES, FALL_WITH_PAIN, PAIN_UP];

pub fn skip_reason(why: SkipReason) -> Phrase {
    match why {
        SkipReason::Pain => phrase! { "Det gjorde vondt" | "Det gjorde vondt" | "It hurt" },
        SkipReason::Tired => phrase! { "For sliten" | "For sliten" | "Too tired" },
        SkipReason::Unsafe => phrase! { "Utrygt" | "Utrygt" | "Not safe" },
        SkipReason::NotWilling => phrase! { "Ville ikke" | "Ville ikkje" | "Did not want to" },
        SkipReason::NoRoom => phrase! {
            "Ikke plass eller utstyr" |
            "Ikkje plass eller utstyr" |
            "No room or equipment"
        },
        SkipReason::Other => phrase! { "Annet" | "Anna" | "Other" },
    }
}

pub fn stop_reason(why: StopReason) -> Phrase {
    match why {
        StopReason::ChestPain => phrase! { "Vondt i brystet" | "Vondt i brystet" | "Chest pain" },
        StopReason::Dizzy => phrase! { "Svimmel eller besvimte" | "Svimmel eller svima av" | "Dizzy or fainted" },
        StopReason::Breathless => phrase! { "Svært tung i pusten" | "Svært tung i pusten" | "Very short of breath" },
        StopReason::Fall => phrase! { "Fall" | "Fall" | "Fall" },
        StopReason::Pain => phrase! { "Smerter" | "Smerter" | "Pain" },
        StopReason::Tired => phrase! { "Sliten" | "Sliten" | "Tired" },
        StopReason::Wish => phrase! { "Ønsket å stoppe" | "Ønskte å stoppe" | "Wished to stop" },
        StopReason::Interrupted => phrase! { "Noe kom i veien" | "Noko kom i vegen" | "Something came up" },
        StopReason::Other => phrase! { "Annet" | "Anna" | "Other" },
    }
}

/// What to do after a stop, if anything.
///
/// READING: pain has advice too, because only the person can tell whether it rose by 3. Source: clinical rules §12.
pub fn follow_up(lang: Lang, why: StopReason) -> Option<&'static str> {
    let phrase = match why {
        StopReason::ChestPain => phrase! {
            "Ring 113 hvis det ikke gir seg etter 5 minutter i ro. Ikke tren mer i dag, og si fra til sykepleier eller fastlege, også når det går over." |
            "Ring 113 om det ikkje gir seg etter 5 minutt i ro. Ikkje tren meir i dag, og sei frå til sjukepleiar eller fastlege, også når det går over." |
            "Call 113 if it does not settle after 5 minutes at rest. Do not train more today, and tell the nurse or the doctor, even if it passes."
        },
        StopReason::Dizzy => phrase! {
            "Ring 113 hvis personen besvimte, eller hvis ansikt, arm eller tale er påvirket. Ikke tren mer i dag, og si fra til sykepleier eller fastlege." |
            "Ring 113 om personen svima av, eller om andlet, arm eller tale er påverka. Ikkje tren meir i dag, og sei frå til sjukepleiar eller fastlege." |
            "Call 113 if the person fainted, or if face, arm or speech is affected. Do not train more today, and tell the nurse or the doctor."
        },
        StopReason::Breathless => phrase! {
            "Ring 113 hvis leppene er blå. Ikke tren mer i dag, og si fra til sykepleier eller fastlege." |
            "Ring 113 om leppene er blå. Ikkje tren meir i dag, og sei frå til sjukepleiar eller fastlege." |
            "Call 113 if the lips are blue. Do not train more today, and tell the nurse or the doctor."
        },
        StopReason::Fall => phrase! {
            "Ring 113 hvis personen besvimte, eller hvis du er i tvil. Ikke tren mer i dag, og si fra til sykepleier eller fastlege, særlig ved smerter eller slag mot hodet." |
            "Ring 113 om personen svima av, eller om du er i tvil. Ikkje tren meir i dag, og sei frå til sjukepleiar eller fastlege, særleg ved smerter eller slag mot hovudet." |
            "Call 113 if the person fainted, or if you are in doubt. Do not train more today, and tell the nurse or the doctor, above all about pain or a knock to the head."
        },
        StopReason::Pain => phrase! {
            "Har smertene økt med 3 eller mer på skalaen fra 0 til 10? Da skal personen ikke trene mer i dag. Si fra til sykepleier eller fastlege." |
            "Har smertene auka med 3 eller meir på skalaen frå 0 til 10? Då skal personen ikkje trene meir i dag. Sei frå til sjukepleiar eller fastlege." |
            "Has the pain risen by 3 or more on the scale from 0 to 10? Then the person should not train more today. Tell the nurse or the doctor."
        },
        StopReason::Tired | StopReason::Wish | StopReason::Interrupted | StopReason::Other => return None,
    };
    Some(phrase.in_lang(lang))
}

pub fn cancel_reason(why: CancelReason) -> Phrase {
    match why {
        CancelReason::Ill => phrase! { "Syk" | "Sjuk" | "Ill" },
        CancelReason::Fall => phrase! { "Fall" | "Fall" | "Fall" },
        CancelReason::InHospital => phrase! { "Innlagt på sykehus" | "Innlagd på sjukehus" | "In hospital" },
        CancelReason::Away => phrase! { "Bortreist" | "Bortreist" | "Away" },
        CancelReason::NotWilling => phrase! { "Ville ikke" | "Ville ikkje" | "Did not want to" },
        CancelReason::WorkerAbsent => phrase! {
            "Hjemmetreneren kunne ikke" |
            "Heimetrenaren kunne ikkje" |
            "The home trainer could not"
        },
        CancelReason::Other => phrase! { "Annet" | "Anna" | "Other" },
    }
}

pub fn cancelled_by(who: CancelledBy) -> Phrase {
    match who {
        CancelledBy::Person => phrase! { "Personen selv" | "Personen sjølv" | "The person" },
        CancelledBy::NextOfKin => phrase! { "Pårørende" | "Pårørande" | "Next of kin" },
        CancelledBy::Worker => phrase! { "Hjemmetreneren" | "Heimetrenaren" | "The home trainer" },
        CancelledBy::Service => phrase! { "Tjenesten" | "Tenesta" | "The service" },
    }
}

/// `15 av 24 økter er gjort. Én er avlyst.`
pub fn sessions_sentence(lang: Lang, done: usize, cancelled: usize, total: usize) -> String {
    let done = done_sentence(lang, done, total);
    if cancelled == 0 { done } else { format!("{done} {}", cancelled_sentence(lang, cancelled)) }
}

fn done_sentence(lang: Lang, done: usize, total: usize) -> String {
    match done {
        0 => say! { lang: "Ingen økter er gjort ennå." | "Ingen økter er gjorde enno." | "No sessions are done yet." },
        _ if done == total && total > 1 => say! { lang:
            "Alle {total} øktene er gjort." |
            "Alle {total} øktene er gjorde." |
            "All {total} sessions are done."
        },
        1 => say! { lang:
            "1 av {total} økter er gjort." |
            "1 av {total} økter er gjord." |
            "1 of {total} sessions is done."
        },
        _ => say! { lang:
            "{done} av {total} økter er gjort." |
            "{done} av {total} økter er gjorde." |
            "{done} of {total} sessions are done."
        },
    }
}

fn cancelled_sentence(lang: Lang, cancelled: usize) -> String {
    let number = dates::capitalised(&numbers::in_letters(lang, cancelled, phrase! { "én" | "éi" | "one" }));
    match cancelled {
        1 => say! { lang: "{number} er avlyst." | "{number} er avlyst." | "{number} is cancelled." },
        _ => say! { lang: "{number} er avlyst." | "{number} er avlyste." | "{number} are cancelled." },
    }
}

/// `12 av 14 øvelser gjort, 19 minutter`
pub fn outcome_sentence(lang: Lang, done: usize, planned: usize, trained_ms: u64) -> String {
    let minutes = minutes(lang, trained_ms);
    match done {
        1 => say! { lang:
            "{done} av {planned} øvelser gjort, {minutes}" |
            "{done} av {planned} øvingar gjord, {minutes}" |
            "{done} of {planned} exercises done, {minutes}"
        },
        _ => say! { lang:
            "{done} av {planned} øvelser gjort, {minutes}" |
            "{done} av {planned} øvingar gjorde, {minutes}" |
            "{done} of {planned} exercises done, {minutes}"
        },
    }
}

/// The same of a session that is recorded, with the reason if it was stopped.
pub fn record_sentence(lang: Lang, session: &CompletedSession) -> String {
    let outcome = match &session.captured {
        None => outcome_sentence(lang, session.done(), session.exercises.len(), session.trained_ms),
        // Nobody counted the exercises.
        Some(_) => claim::sentence(lang, &minutes(lang, session.trained_ms)),
    };
    match session.stopped {
        None => outcome,
        Some(stopped) => format!("{outcome}. {}", stopped_sentence(lang, stopped.why)),
    }
}

/// `Stoppet før slutt: vondt i brystet.`
pub fn stopped_sentence(lang: Lang, why: StopReason) -> String {
    let why = sentence::within(stop_reason(why).in_lang(lang));
    say! { lang: "Stoppet før slutt: {why}." | "Stoppa før slutt: {why}." | "Stopped early: {why}." }
}

/// Whole minutes, rounded; what is shorter than half a minute is said to be less than one.
fn minutes(lang: Lang, ms: u64) -> String {
    let minutes = (ms + 30_000) / 60_000;
    match minutes {
        0 => say! { lang: "under ett minutt" | "under eitt minutt" | "less than a minute" },
        1 => say! { lang: "1 minutt" | "1 minutt" | "1 minute" },
        _ => say! { lang: "{minutes} minutter" | "{minutes} minutt" | "{minutes} minutes" },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::exercise::Exercise;
    use crate::domain::exercise::ExerciseOutcome;
    use crate::domain::exercise::Planned;
    use crate::domain::moment::Moment;
    use crate::domain::session::held::{After, Load, Stopped};

    #[test]
    fn sessions_are_counted_in_whole_sentences() {
        let nb = |done, cancelled| sessions_sentence(Lang::Bokmal, done, cancelled, 24);
        let nn = |done, cancelled| sessions_sentence(Lang::Nynorsk, done, cancelled, 24);
        let en = |done, cancelled| sessions_sentence(Lang::English, done, cancelled, 24);
        assert_eq!(nb(15, 1), "15 av 24 økter er gjort. Én er avlyst.");
        assert_eq!(nn(15, 1), "15 av 24 økter er gjorde. Éi er avlyst.");
        assert_eq!(en(15, 1), "15 of 24 sessions are done. One is cancelled.");
        assert_eq!(nb(8, 0), "8 av 24 økter er gjort.");
        assert_eq!(nb(0, 2), "Ingen økter er gjort ennå. To er avlyst.");
        assert_eq!(nn(1, 3), "1 av 24 økter er gjord. Tre er avlyste.");
        assert_eq!(en(1, 13), "1 of 24 sessions is done. 13 are cancelled.");
        assert_eq!(nb(24, 0), "Alle 24 øktene er gjort.");
    }

    #[test]
    fn an_outcome_tells_exercises_and_minutes() {
        assert_eq!(outcome_sentence(Lang::Bokmal, 12, 14, 1_150_000), "12 av 14 øvelser gjort, 19 minutter");
        assert_eq!(outcome_sentence(Lang::Nynorsk, 12, 14, 1_150_000), "12 av 14 øvingar gjorde, 19 minutt");
        assert_eq!(outcome_sentence(Lang::English, 0, 14, 20_000), "0 of 14 exercises done, less than a minute");
    }

    #[test]
    fn a_stopped_session_tells_why() {
        let march = Exercise::HeldMarch;
        let planned = Planned::of(march);
        let session = CompletedSession {
            started: Moment::epoch(),
            trained_ms: 60_000,
            plan: None,
            before: None,
            load: Load::Full,
            exercises: [
                ExerciseOutcome::AsPlanned,
                ExerciseOutcome::Skipped(SkipReason::Pain),
                ExerciseOutcome::NotReached,
            ]
            .map(|it| (planned, it))
            .to_vec(),
            incidents: vec![],
            stopped: Some(Stopped { why: StopReason::ChestPain, by: None }),
            after: After::default(),
            captured: None,
        };
        let sentence = "1 av 3 øvelser gjort, 1 minutt. Stoppet før slutt: vondt i brystet.";
        assert_eq!(record_sentence(Lang::Bokmal, &session), sentence);
    }

    #[test]
    fn every_stop_that_needs_follow_up_has_advice() {
        for (lang, why) in Lang::ALL.into_iter().flat_map(|lang| StopReason::ALL.map(|why| (lang, why))) {
            let advice = follow_up(lang, why);
            assert!(advice.is_some() || !why.needs_follow_up(), "{why:?}");
            assert!(advice.is_none_or(|text| text.ends_with('.')), "{advice:?}");
        }
        assert!(follow_up(Lang::Bokmal, StopReason::ChestPain).is_some_and(|text| text.starts_with("Ring 113")));
        assert_eq!(follow_up(Lang::Bokmal, StopReason::Tired), None);
    }

    #[test]
    fn every_reason_has_a_name_and_no_two_have_the_same() {
        let lists = [
            SkipReason::ALL.map(skip_reason).to_vec(),
            StopReason::ALL.map(stop_reason).to_vec(),
            CancelReason::ALL.map(cancel_reason).to_vec(),
            CancelledBy::ALL.map(cancelled_by).to_vec(),
        ];
        for (names, lang) in lists.iter().flat_map(|names| Lang::ALL.map(|lang| (names, lang))) {
            let mut names: Vec<_> = names.iter().map(|name| name.in_lang(lang)).collect();
            names.sort_unstable();
            assert!(names.iter().all(|name| !name.is_empty()));
            assert!(names.windows(2).all(|pair| pair[0] != pair[1]), "{names:?}");
        }
    }
}
