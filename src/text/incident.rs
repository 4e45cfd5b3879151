//! Words of near-falls and other incidents, and of what is to be followed up after a session.

use chrono::NaiveDate;

use crate::domain::measured_cause::MeasuredCause;
use crate::domain::session::follow_up::{FollowUp, FollowUpCause};
use crate::domain::session::incident::{Happened, Hurt, Incident, Notification};
use crate::domain::session::readiness::Tell;
use crate::text::{Lang, Phrase, dates, instruments, readiness, sentence, session};

phrases! {
    WRITE_DOWN: "Skriv ned en hendelse" | "Skriv ned ei hending" | "Write down an incident";
    THREE_TAPS:
        "Den blir skrevet ned når alle tre er valgt." |
        "Ho blir skriven ned når alle tre er valde." |
        "It is written down when all three are chosen.";
    WHAT: "Hva skjedde?" | "Kva skjedde?" | "What happened?";
    HURT: "Ble noen skadet?" | "Vart nokon skadd?" | "Was anybody hurt?";
    TOLD: "Hvem har fått vite det?" | "Kven har fått vite det?" | "Who has been told?";
    OPEN: "Å følge opp" | "Å følgje opp" | "To follow up";
    TELL: "Meldt …" | "Meldt …" | "Told …";
    WHO_WAS_TOLD: "Hvem fikk vite det?" | "Kven fekk vite det?" | "Who was told?";
    FOLLOWED_UP: "Oppfølging meldt" | "Oppfølging meld" | "Follow-up told";
}

pub fn happened(what: Happened) -> Phrase {
    match what {
        Happened::NearFall => phrase! { "Nestenfall" | "Nestenfall" | "Near-fall" },
        Happened::Fall => phrase! { "Fall" | "Fall" | "Fall" },
        Happened::Dizzy => phrase! { "Svimmel" | "Svimmel" | "Dizzy" },
        Happened::ChestPain => phrase! { "Vondt i brystet" | "Vondt i brystet" | "Chest pain" },
        Happened::Breathless => phrase! { "Svært tung i pusten" | "Svært tung i pusten" | "Very short of breath" },
        Happened::Fainted => phrase! { "Besvimte" | "Svima av" | "Fainted" },
        Happened::Pain => phrase! { "Smerter" | "Smerter" | "Pain" },
        Happened::Other => phrase! { "Annet" | "Anna" | "Something else" },
    }
}

pub fn hurt(hurt: Hurt) -> Phrase {
    match hurt {
        Hurt::No => phrase! { "Ikke skadet" | "Ikkje skadd" | "Not hurt" },
        Hurt::Yes => phrase! { "Skadet" | "Skadd" | "Hurt" },
        Hurt::NotKnown => phrase! { "Usikkert om skadet" | "Usikkert om skadd" | "Not known if hurt" },
    }
}

pub fn told(told: Notification) -> Phrase {
    match told {
        Notification::NobodyYet => phrase! { "Ingen ennå" | "Ingen enno" | "Nobody yet" },
        Notification::Nurse => phrase! { "Sykepleier" | "Sjukepleiar" | "Nurse" },
        Notification::Doctor => phrase! { "Fastlege" | "Fastlege" | "Doctor" },
        Notification::Physiotherapist => phrase! { "Fysioterapeut" | "Fysioterapeut" | "Physiotherapist" },
        Notification::NextOfKin => phrase! { "Pårørende" | "Pårørande" | "Next of kin" },
        Notification::Emergency => phrase! { "113" | "113" | "113" },
        Notification::EmergencyClinic => phrase! { "Legevakt 116117" | "Legevakt 116117" | "Emergency clinic 116117" },
    }
}

/// `Nestenfall, ikke skadet. Meldt til: fysioterapeut.`
pub fn incident(lang: Lang, incident: &Incident) -> String {
    let what = happened(incident.what).in_lang(lang);
    let [hurt, told] = [hurt(incident.hurt), told(incident.told)].map(|it| sentence::within(it.in_lang(lang)));
    say! { lang:
        "{what}, {hurt}. Meldt til: {told}." |
        "{what}, {hurt}. Meldt til: {told}." |
        "{what}, {hurt}. Told: {told}."
    }
}

/// Why somebody is to be told.
pub fn cause(lang: Lang, why: FollowUpCause) -> String {
    match why {
        FollowUpCause::Before(reason) => readiness::reason(lang, reason),
        FollowUpCause::After(why) => follow_up(lang, why),
        FollowUpCause::Measured(why) => measured(lang, why),
    }
}

fn measured(lang: Lang, why: MeasuredCause) -> String {
    match why {
        MeasuredCause::WeightLoss(loss) => instruments::weight_lost(lang, loss),
        MeasuredCause::Standing(pressures) => instruments::standing_concern(lang, &pressures),
        MeasuredCause::RiskOfFalling(level) => instruments::risk_of_falling(level).in_lang(lang).to_owned(),
        MeasuredCause::Unmended(matter) => {
            let matter = instruments::matter(matter).in_lang(lang);
            say! { lang:
                "{matter}: på sjekklista mot fall, og ingen har sagt fra." |
                "{matter}: på sjekklista mot fall, og ingen har sagt frå." |
                "{matter}: on the checklist against falls, and nobody was told."
            }
        }
        MeasuredCause::PossibleDelirium => instruments::possible_delirium().in_lang(lang).to_owned(),
    }
}

/// `Siden 12. mai 2026, for sykepleier eller fastlege.`
pub fn open_since(lang: Lang, on: NaiveDate, tell: Tell) -> String {
    let (day, whom) = (dates::long(lang, on), readiness::who(tell).in_lang(lang));
    say! { lang:
        "Siden {day}, for {whom}." |
        "Sidan {day}, for {whom}." |
        "Since {day}, for {whom}."
    }
}

/// `Meldt til fastlege 12. mai 2026 av Kari Øving.`
pub fn was_told(lang: Lang, whom: Notification, on: NaiveDate, by: &str) -> String {
    let (whom, day) = (sentence::within(told(whom).in_lang(lang)), dates::long(lang, on));
    say! { lang:
        "Meldt til {whom} {day} av {by}." |
        "Meldt til {whom} {day} av {by}." |
        "Told {whom} on {day}, by {by}."
    }
}

/// What is to be done, in whole sentences.
pub fn follow_up(lang: Lang, follow_up: FollowUp) -> String {
    match follow_up {
        FollowUp::Stopped(why) => session::follow_up(lang, why).unwrap_or_default().to_owned(),
        FollowUp::MorePain { before, after } => {
            let (before, after) = (before.value(), after.value());
            say! { lang:
                "Smerten økte fra {before} til {after} i økta. Ikke tren mer i dag, og si fra til sykepleier eller fastlege." |
                "Smerten auka frå {before} til {after} i økta. Ikkje tren meir i dag, og sei frå til sjukepleiar eller fastlege." |
                "The pain rose from {before} to {after} in the session. Do not train more today, and tell the nurse or the doctor."
            }
        }
        FollowUp::RisingPain(pains) => {
            let [first, last, now] = pains.map(|pain| pain.value());
            say! { lang:
                "Smerten har økt to økter på rad: {first}, {last}, {now}. Snakk med fysioterapeuten." |
                "Smerten har auka to økter på rad: {first}, {last}, {now}. Snakk med fysioterapeuten." |
                "The pain has risen two sessions running: {first}, {last}, {now}. Talk to the physiotherapist."
            }
        }
        FollowUp::CancelledForFall => say! { lang:
            "Økta ble avlyst etter et fall. Si fra til sykepleier eller fastlege." |
            "Økta vart avlyst etter eit fall. Sei frå til sjukepleiar eller fastlege." |
            "The session was cancelled after a fall. Tell the nurse or the doctor."
        },
        FollowUp::NotTold { what, tell, kin_know: true } => {
            let (what, whom) = (happened(what).in_lang(lang), readiness::who(tell).in_lang(lang));
            say! { lang:
                "{what}: Bare pårørende vet om det. Si fra til {whom}." |
                "{what}: Berre pårørande veit om det. Sei frå til {whom}." |
                "{what}: Only a relative knows of it. Tell {whom}."
            }
        }
        FollowUp::NotTold { what, tell, kin_know: false } => {
            let (what, whom) = (happened(what).in_lang(lang), readiness::who(tell).in_lang(lang));
            say! { lang:
                "{what}: Ingen vet om det ennå. Si fra til {whom}." |
                "{what}: Ingen veit om det enno. Sei frå til {whom}." |
                "{what}: Nobody knows of it yet. Tell {whom}."
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::moment::Moment;
    use crate::domain::scale::ZeroToTen;
    use crate::domain::session::StopReason;

    #[test]
    fn an_incident_says_what_happened_who_was_hurt_and_who_knows() {
        let (what, hurt, told) = (Happened::NearFall, Hurt::No, Notification::Emergency);
        let near_fall = Incident { at: Moment::epoch(), during: None, what, hurt, told };
        assert_eq!(incident(Lang::Bokmal, &near_fall), "Nestenfall, ikke skadet. Meldt til: 113.");
    }

    #[test]
    fn everything_to_follow_up_is_whole_sentences() {
        let points = |value| ZeroToTen::new(value).unwrap();
        let all = [
            FollowUp::Stopped(StopReason::Dizzy),
            FollowUp::Stopped(StopReason::Pain),
            FollowUp::MorePain { before: points(1), after: points(5) },
            FollowUp::RisingPain([points(1), points(2), points(3)]),
            FollowUp::NotTold { what: Happened::Fall, tell: Tell::NurseOrDoctor, kin_know: false },
            FollowUp::CancelledForFall,
            FollowUp::NotTold { what: Happened::Fainted, tell: Tell::NurseOrDoctor, kin_know: true },
        ];
        for (lang, one) in Lang::ALL.into_iter().flat_map(|lang| all.map(|one| (lang, one))) {
            assert!(follow_up(lang, one).ends_with('.'), "{one:?}");
        }
        let rising = "Smerten har økt to økter på rad: 1, 2, 3. Snakk med fysioterapeuten.";
        assert_eq!(follow_up(Lang::Bokmal, all[3]), rising);
    }
}
