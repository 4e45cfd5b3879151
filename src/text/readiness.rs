//! Words of what comes before a session: four questions, what is measured, and whether to train today.

use std::collections::BTreeSet;

use crate::domain::exercise::{Amount, Stage};
use crate::domain::plan::Planned;
use crate::domain::session::ZeroToTen;
use crate::domain::session::readiness::{Feeling, Reason, SinceLast, Tell, Unwell, Verdict};
use crate::domain::session::vitals::{BloodPressure, Measure, Pulse, Saturation, VitalsError};
use crate::text::exercises::library;
use crate::text::{Lang, Phrase, running};

phrases! {
    TITLE: "Klar for økt" | "Klar for økt" | "Ready for the session";
    AS_USUAL: "Alt er som vanlig – start" | "Alt er som vanleg – start" | "All is as usual – start";
    QUESTIONS: "Fire spørsmål først" | "Fire spørsmål først" | "Four questions first";
    FEELING: "Hvordan er formen i dag?" | "Korleis er forma i dag?" | "How do you feel today?";
    UNWELL: "Er du svimmel eller uvel?" | "Er du svimmel eller uvel?" | "Are you dizzy or unwell?";
    SINCE_LAST:
        "Har du falt eller vært syk siden sist?" |
        "Har du falle eller vore sjuk sidan sist?" |
        "Have you fallen or been ill since last time?";

    MEASURE: "Mål i ro, før dere starter" | "Mål i ro, før de startar" | "Measure at rest, before you start";
    SYSTOLIC: "Blodtrykk, det høye tallet" | "Blodtrykk, det høge talet" | "Blood pressure, the higher number";
    DIASTOLIC: "Blodtrykk, det lave tallet" | "Blodtrykk, det låge talet" | "Blood pressure, the lower number";
    PULSE: "Puls" | "Puls" | "Pulse";
    SATURATION: "Oksygenmetning i prosent" | "Oksygenmetting i prosent" | "Oxygen saturation in per cent";
    BLOOD_PRESSURE: "Blodtrykk" | "Blodtrykk" | "Blood pressure";
    OXYGEN: "Oksygenmetning" | "Oksygenmetting" | "Oxygen saturation";
    NOT_MEASURED: "Ikke målt i dag" | "Ikkje målt i dag" | "Not measured today";
    NOT_A_NUMBER: "Skriv et helt tall." | "Skriv eit heilt tal." | "Write a whole number.";
    BOTH_NUMBERS: "Skriv begge tallene." | "Skriv begge tala." | "Write both numbers.";

    ANSWER: "Svaret" | "Svaret" | "The answer";
    UNANSWERED:
        "Svar på alt over, så står det her om dere skal trene." |
        "Svar på alt over, så står det her om de skal trene." |
        "Answer everything above, and it says here whether to train.";
    START_FULL: "Start hele økta" | "Start heile økta" | "Start the whole session";
    START_LIGHTER: "Start lettere økt" | "Start lettare økt" | "Start a lighter session";
    NOT_TODAY: "Ikke i dag …" | "Ikkje i dag …" | "Not today …";
    LIGHTER_TODAY: "Slik blir økta lettere" | "Slik blir økta lettare" | "How the session gets lighter";

    DO_NOT_START: "Når dere ikke skal starte" | "Når de ikkje skal starte" | "When not to start";
    MIND: "Ta hensyn til" | "Ta omsyn til" | "Bear in mind";
    EXERCISES: "Øvelsene i dag" | "Øvingane i dag" | "Today’s exercises";
    SEE_PLAN: "Se planen" | "Sjå planen" | "See the plan";

    TURN_AWAY: "Ikke tren i dag" | "Ikkje tren i dag" | "No training today";
    TURN_AWAY_NOTE:
        "Økta føres som avlyst, sammen med svarene." |
        "Økta blir ført som avlyst, saman med svara." |
        "The session is recorded as cancelled, together with the answers.";
    TURN_AWAY_SAVE: "Lagre, ingen økt i dag" | "Lagre, inga økt i dag" | "Save, no session today";

    ILL: "Feber eller akutt sykdom" | "Feber eller akutt sjukdom" | "Fever or an acute illness";
    NEW_FALL: "Nytt fall som ikke er undersøkt" | "Nytt fall som ikkje er undersøkt" | "A new fall that nobody has looked at";
    ANY_RED_SIGN:
        "Vondt i brystet, svimmel nå, eller så tung i pusten at hele setninger ikke går" |
        "Vondt i brystet, svimmel no, eller så tung i pusten at heile setningar ikkje går" |
        "Chest pain, dizzy now, or too short of breath to speak in sentences";
    UNSTABLE_HEART:
        "Ustabil hjertesykdom, alvorlig klaffefeil eller hjertesvikt i siste fase" |
        "Ustabil hjartesjukdom, alvorleg klaffefeil eller hjartesvikt i siste fase" |
        "Unstable heart disease, severe valve disease or end-stage heart failure";
    UNSTABLE_INJURY:
        "Brudd eller skade som ikke er avklart" |
        "Brot eller skade som ikkje er avklart" |
        "A fracture or an injury that is not cleared for training";
}

/// What is recorded with one tap: `Dette blir ført: formen som vanlig, smerte 2 av 10 som sist, …`
pub fn as_usual(lang: Lang, pain_before: Option<ZeroToTen>) -> String {
    let pain = pain_before.unwrap_or(ZeroToTen::ZERO).value();
    let as_last = match (pain_before, lang) {
        (None, _) => "",
        (Some(_), Lang::Bokmal | Lang::Nynorsk) => " som sist",
        (Some(_), Lang::English) => " as last time",
    };
    match lang {
        Lang::Bokmal => format!(
            "Dette blir ført: form som vanlig, smerte {pain} av 10{as_last}, ikke svimmel eller uvel, ikke fall eller sykdom siden sist."
        ),
        Lang::Nynorsk => format!(
            "Dette blir ført: form som vanleg, smerte {pain} av 10{as_last}, ikkje svimmel eller uvel, ikkje fall eller sjukdom sidan sist."
        ),
        Lang::English => format!(
            "This is recorded: feels as usual, pain {pain} of 10{as_last}, not dizzy or unwell, no fall or illness since last time."
        ),
    }
}

pub fn feeling(feeling: Feeling) -> Phrase {
    let [nb, nn, en] = match feeling {
        Feeling::Good => ["God", "God", "Good"],
        Feeling::AsUsual => ["Som vanlig", "Som vanleg", "As usual"],
        Feeling::Poor => ["Dårlig", "Dårleg", "Poor"],
    };
    Phrase { nb, nn, en }
}

pub fn unwell(unwell: Unwell) -> Phrase {
    let [nb, nn, en] = match unwell {
        Unwell::No => ["Nei", "Nei", "No"],
        Unwell::WasDizzy => {
            ["Svimmel tidligere i dag, over nå", "Svimmel tidlegare i dag, over no", "Dizzy earlier today, now over"]
        }
        Unwell::Dizzy => ["Svimmel nå", "Svimmel no", "Dizzy now"],
        Unwell::ChestPain => ["Vondt i brystet", "Vondt i brystet", "Chest pain"],
        Unwell::Breathless => [
            "For tung i pusten til hele setninger",
            "For tung i pusten til heile setningar",
            "Too short of breath to speak",
        ],
        Unwell::Ill => ["Feber eller akutt syk", "Feber eller akutt sjuk", "Fever or acutely ill"],
    };
    Phrase { nb, nn, en }
}

pub fn since_last(since: SinceLast) -> Phrase {
    let [nb, nn, en] = match since {
        SinceLast::Nothing => ["Nei", "Nei", "No"],
        SinceLast::FallSeenTo => {
            ["Falt, undersøkt av helsepersonell", "Falle, undersøkt av helsepersonell", "Fell, and was examined"]
        }
        SinceLast::FallNotSeenTo => ["Falt, ikke undersøkt", "Falle, ikkje undersøkt", "Fell, and was not examined"],
        SinceLast::Illness => ["Vært syk, frisk nå", "Vore sjuk, frisk no", "Was ill, well now"],
    };
    Phrase { nb, nn, en }
}

pub fn verdict(verdict: Verdict) -> Phrase {
    let [nb, nn, en] = match verdict {
        Verdict::Full => ["Klar for hele økta", "Klar for heile økta", "Ready for the whole session"],
        Verdict::Lighter => ["Lettere økt i dag", "Lettare økt i dag", "A lighter session today"],
        Verdict::AskFirst => ["Spør før dere starter", "Spør før de startar", "Ask before you start"],
        Verdict::NotToday => ["Ikke tren i dag", "Ikkje tren i dag", "No training today"],
    };
    Phrase { nb, nn, en }
}

pub fn measure(measure: Measure) -> Phrase {
    match measure {
        Measure::BloodPressure => BLOOD_PRESSURE,
        Measure::Pulse => PULSE,
        Measure::Saturation => OXYGEN,
    }
}

/// `sykepleier eller fastlege`
pub fn who(tell: Tell) -> Phrase {
    let [nb, nn, en] = match tell {
        Tell::NurseOrDoctor => ["sykepleier eller fastlege", "sjukepleiar eller fastlege", "the nurse or the doctor"],
        Tell::Physiotherapist => ["fysioterapeuten", "fysioterapeuten", "the physiotherapist"],
    };
    Phrase { nb, nn, en }
}

/// `Si fra til sykepleier eller fastlege.`; nothing where nobody is to be told.
pub fn tell(lang: Lang, whom: &BTreeSet<Tell>) -> Option<String> {
    let and = match lang {
        Lang::Bokmal | Lang::Nynorsk => " og til ",
        Lang::English => " and ",
    };
    let whom = whom.iter().map(|tell| who(*tell).in_lang(lang)).collect::<Vec<_>>().join(and);
    (!whom.is_empty()).then(|| match lang {
        Lang::Bokmal => format!("Si fra til {whom}."),
        Lang::Nynorsk => format!("Sei frå til {whom}."),
        Lang::English => format!("Tell {whom}."),
    })
}

/// `Spør sykepleier eller fastlege. Sier de ja, blir økta lettere.`
pub fn ask(lang: Lang, whom: Tell) -> String {
    let whom = who(whom).in_lang(lang);
    match lang {
        Lang::Bokmal => format!("Spør {whom}. Blir svaret ja, tar dere en lettere økt."),
        Lang::Nynorsk => format!("Spør {whom}. Blir svaret ja, tek de ei lettare økt."),
        Lang::English => format!("Ask {whom}. If the answer is yes, take a lighter session."),
    }
}

/// On the button that begins after somebody has said yes.
pub fn agreed(lang: Lang, with: Tell) -> String {
    let with = who(with).in_lang(lang);
    match lang {
        Lang::Bokmal => format!("Ja, det er avklart med {with}"),
        Lang::Nynorsk => format!("Ja, det er avklart med {with}"),
        Lang::English => format!("Yes, it is cleared with {with}"),
    }
}

/// One whole sentence each, and what to do at once where that is something.
pub fn reason(lang: Lang, why: Reason) -> String {
    let phrase = |nb: &'static str, nn: &'static str, en: &'static str| Phrase { nb, nn, en }.in_lang(lang).to_owned();
    match why {
        Reason::FeelsPoor => phrase("Formen er dårlig i dag.", "Forma er dårleg i dag.", "Does not feel well today."),
        Reason::Pain(now) | Reason::SeverePain(now) => pain(lang, now),
        Reason::MorePain { before, now } => more_pain(lang, before, now),
        Reason::WasDizzy => phrase(
            "Personen har vært svimmel i dag.",
            "Personen har vore svimmel i dag.",
            "The person has been dizzy today.",
        ),
        Reason::Dizzy => phrase(
            "Personen er svimmel. Ring 113 hvis personen besvimer, eller hvis ansikt, arm eller tale er påvirket.",
            "Personen er svimmel. Ring 113 om personen svimar av, eller om andlet, arm eller tale er påverka.",
            "The person is dizzy. Call 113 if the person faints, or if face, arm or speech is affected.",
        ),
        Reason::ChestPain => phrase(
            "Personen har vondt i brystet. Ring 113 hvis det ikke gir seg etter 5 minutter i ro.",
            "Personen har vondt i brystet. Ring 113 om det ikkje gir seg etter 5 minutt i ro.",
            "The person has chest pain. Call 113 if it does not settle after 5 minutes at rest.",
        ),
        Reason::Breathless => phrase(
            "Personen er for tung i pusten til hele setninger. Ring 113 hvis leppene er blå, eller hvis du er i tvil.",
            "Personen er for tung i pusten til heile setningar. Ring 113 om leppene er blå, eller om du er i tvil.",
            "The person is too short of breath to speak in sentences. Call 113 if the lips are blue, or if you are in doubt.",
        ),
        Reason::Ill => phrase(
            "Personen har feber eller er akutt syk.",
            "Personen har feber eller er akutt sjuk.",
            "The person has a fever or is acutely ill.",
        ),
        Reason::FallSeenTo => phrase(
            "Personen har falt siden sist. Fallet er undersøkt.",
            "Personen har falle sidan sist. Fallet er undersøkt.",
            "The person has fallen since last time. The fall has been looked at.",
        ),
        Reason::FallNotSeenTo => phrase(
            "Personen har falt siden sist, og fallet er ikke undersøkt.",
            "Personen har falle sidan sist, og fallet er ikkje undersøkt.",
            "The person has fallen since last time, and nobody has looked at it.",
        ),
        Reason::AfterIllness => phrase(
            "Personen har vært syk siden sist.",
            "Personen har vore sjuk sidan sist.",
            "The person has been ill since last time.",
        ),
        Reason::HighPressure(pressure) => high_pressure(lang, pressure),
        Reason::FastPulse(pulse) => match lang {
            Lang::Bokmal => format!("Pulsen er {}. Grensen er {}.", pulse.value(), Pulse::HIGHEST),
            Lang::Nynorsk => format!("Pulsen er {}. Grensa er {}.", pulse.value(), Pulse::HIGHEST),
            Lang::English => format!("The pulse is {}. The limit is {}.", pulse.value(), Pulse::HIGHEST),
        },
        Reason::LowSaturation(saturation) => match lang {
            Lang::Bokmal => format!("Oksygenmetningen er {}. Det er for lavt.", per_cent(lang, saturation)),
            Lang::Nynorsk => format!("Oksygenmettinga er {}. Det er for lågt.", per_cent(lang, saturation)),
            Lang::English => format!("The oxygen saturation is {}. That is too low.", per_cent(lang, saturation)),
        },
        Reason::SaturationToAskAbout(saturation) => match lang {
            Lang::Bokmal => {
                format!("Oksygenmetningen er {}, og ingen grense er avtalt.", per_cent(lang, saturation))
            }
            Lang::Nynorsk => format!("Oksygenmettinga er {}, og inga grense er avtalt.", per_cent(lang, saturation)),
            Lang::English => {
                format!("The oxygen saturation is {}, and no limit is agreed on.", per_cent(lang, saturation))
            }
        },
        Reason::NotMeasured(what) => {
            let what = running::within(measure(what).in_lang(lang));
            match lang {
                Lang::Bokmal => format!("Planen ber om {what}, og det er ikke målt."),
                Lang::Nynorsk => format!("Planen ber om {what}, og det er ikkje målt."),
                Lang::English => format!("The plan asks for {what}, and it is not measured."),
            }
        }
    }
}

fn pain(lang: Lang, now: ZeroToTen) -> String {
    match lang {
        Lang::Bokmal | Lang::Nynorsk => format!("Smerten er {} av 10.", now.value()),
        Lang::English => format!("The pain is {} of 10.", now.value()),
    }
}

fn more_pain(lang: Lang, before: ZeroToTen, now: ZeroToTen) -> String {
    let (before, now) = (before.value(), now.value());
    match lang {
        Lang::Bokmal => format!("Smerten har økt fra {before} til {now} siden sist."),
        Lang::Nynorsk => format!("Smerten har auka frå {before} til {now} sidan sist."),
        Lang::English => format!("The pain has risen from {before} to {now} since last time."),
    }
}

fn high_pressure(lang: Lang, pressure: BloodPressure) -> String {
    let (limit, pressure) = (highest_pressure(), self::pressure(pressure));
    match lang {
        Lang::Bokmal => format!("Blodtrykket er {pressure}. Grensen er {limit}."),
        Lang::Nynorsk => format!("Blodtrykket er {pressure}. Grensa er {limit}."),
        Lang::English => format!("The blood pressure is {pressure}. The limit is {limit}."),
    }
}

/// `185/95`
pub fn pressure(pressure: BloodPressure) -> String {
    format!("{}/{}", pressure.systolic(), pressure.diastolic())
}

fn highest_pressure() -> String {
    format!("{}/{}", BloodPressure::HIGHEST_SYSTOLIC, BloodPressure::HIGHEST_DIASTOLIC)
}

/// `88 %`
pub fn per_cent(lang: Lang, saturation: Saturation) -> String {
    match lang {
        Lang::Bokmal | Lang::Nynorsk => format!("{}\u{a0}%", saturation.value()),
        Lang::English => format!("{}%", saturation.value()),
    }
}

/// Below a field: `Start ikke over 180.`
pub fn not_above(lang: Lang, limit: u16) -> String {
    match lang {
        Lang::Bokmal => format!("Start ikke hvis det er over {limit}."),
        Lang::Nynorsk => format!("Start ikkje om det er over {limit}."),
        Lang::English => format!("Do not start if it is above {limit}."),
    }
}

/// Below the field: the lowest at which this person trains.
pub fn not_below(lang: Lang, agreed: Option<Saturation>) -> String {
    let limit = agreed.map_or_else(|| per_cent(lang, Saturation::ALWAYS_TOO_LOW), |agreed| per_cent(lang, agreed));
    match (agreed, lang) {
        (Some(_), Lang::Bokmal) => format!("Start ikke hvis det er under {limit}, som er avtalt."),
        (Some(_), Lang::Nynorsk) => format!("Start ikkje om det er under {limit}, som er avtalt."),
        (Some(_), Lang::English) => format!("Do not start if it is below {limit}, as agreed."),
        (None, Lang::Bokmal) => format!("Start ikke hvis det er {limit} eller lavere."),
        (None, Lang::Nynorsk) => format!("Start ikkje om det er {limit} eller lågare."),
        (None, Lang::English) => format!("Do not start if it is {limit} or lower."),
    }
}

/// Beside the field.
pub fn cannot_be(lang: Lang, why: VitalsError) -> String {
    let (from, to) = match why {
        VitalsError::Systolic(_) => (50, 300),
        VitalsError::Diastolic(_) => (20, 200),
        VitalsError::Pulse(_) => (20, 250),
        VitalsError::Saturation(_) => (50, 100),
        VitalsError::UpsideDown => {
            return match lang {
                Lang::Bokmal => "Det høye tallet må være høyest. Er de to byttet om?",
                Lang::Nynorsk => "Det høge talet må vere høgast. Er dei to bytte om?",
                Lang::English => "The higher number must be the higher one. Have the two changed places?",
            }
            .to_owned();
        }
    };
    match lang {
        Lang::Bokmal => format!("Det kan ikke stemme. Skriv et tall mellom {from} og {to}."),
        Lang::Nynorsk => format!("Det kan ikkje stemme. Skriv eit tal mellom {from} og {to}."),
        Lang::English => format!("That cannot be right. Write a number between {from} and {to}."),
    }
}

/// When nobody starts. Source: clinical rules §12 (DECISION, \[S91\], \[S101\]).
pub fn do_not_start(lang: Lang) -> Vec<String> {
    let (limit, lowest) = (highest_pressure(), per_cent(lang, Saturation::ALWAYS_TOO_LOW));
    let measured = match lang {
        Lang::Bokmal => [
            format!("Blodtrykk over {limit} i ro"),
            format!("Puls over {} i ro", Pulse::HIGHEST),
            format!("Oksygenmetning på {lowest} eller lavere, eller under det som er avtalt"),
        ],
        Lang::Nynorsk => [
            format!("Blodtrykk over {limit} i ro"),
            format!("Puls over {} i ro", Pulse::HIGHEST),
            format!("Oksygenmetting på {lowest} eller lågare, eller under det som er avtalt"),
        ],
        Lang::English => [
            format!("Blood pressure above {limit} at rest"),
            format!("Pulse above {} at rest", Pulse::HIGHEST),
            format!("Oxygen saturation of {lowest} or lower, or below what is agreed"),
        ],
    };
    let others = [ILL, NEW_FALL, ANY_RED_SIGN, UNSTABLE_HEART, UNSTABLE_INJURY];
    others.map(|it| it.in_lang(lang).to_owned()).into_iter().chain(measured).collect()
}

/// `Reise seg fritt → Reise seg med støtte`, or `Hælløft: 10 ganger → 5 ganger`; nothing where it stays as it is.
pub fn lighter(lang: Lang, from: Planned, to: Planned) -> Option<String> {
    let name = |planned: Planned| library::words(planned.exercise).name.in_lang(lang);
    let dose = |amount: &Amount| library::dose(lang, amount);
    if from == to {
        None
    } else if from.exercise == to.exercise {
        Some(format!("{}: {} → {}", name(from), dose(&from.amount), dose(&to.amount)))
    } else {
        Some(format!("{} → {}", name(from), name(to)))
    }
}

/// `Styrke, 5 øvelser`
pub fn stage_of(lang: Lang, stage: Stage, exercises: usize) -> String {
    let stage = library::stage(stage).in_lang(lang);
    match (exercises, lang) {
        (1, Lang::Bokmal) => format!("{stage}, 1 øvelse"),
        (1, Lang::Nynorsk) => format!("{stage}, 1 øving"),
        (1, Lang::English) => format!("{stage}, 1 exercise"),
        (_, Lang::Bokmal) => format!("{stage}, {exercises} øvelser"),
        (_, Lang::Nynorsk) => format!("{stage}, {exercises} øvingar"),
        (_, Lang::English) => format!("{stage}, {exercises} exercises"),
    }
}

/// `To forslag til endring av planen venter.`
pub fn suggestions(lang: Lang, count: usize) -> String {
    match (count, lang) {
        (1, Lang::Bokmal) => "Ett forslag om planen venter på svar.".to_owned(),
        (1, Lang::Nynorsk) => "Eitt framlegg om planen ventar på svar.".to_owned(),
        (1, Lang::English) => "One suggestion for the plan is waiting for an answer.".to_owned(),
        (_, Lang::Bokmal) => format!("{count} forslag om planen venter på svar."),
        (_, Lang::Nynorsk) => format!("{count} framlegg om planen ventar på svar."),
        (_, Lang::English) => format!("{count} suggestions for the plan are waiting for an answer."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::exercise::Exercise;

    fn points(value: u8) -> ZeroToTen {
        ZeroToTen::new(value).unwrap()
    }

    #[test]
    fn what_one_tap_records_is_said_with_the_pain_of_last_time() {
        assert!(as_usual(Lang::Bokmal, None).contains("smerte 0 av 10, ikke svimmel"));
        assert!(as_usual(Lang::Nynorsk, Some(points(2))).contains("smerte 2 av 10 som sist, ikkje svimmel"));
    }

    #[test]
    fn whom_to_tell_is_one_sentence() {
        let all = BTreeSet::from(Tell::ALL);
        let nurse = BTreeSet::from([Tell::NurseOrDoctor]);
        assert_eq!(tell(Lang::Bokmal, &nurse).unwrap(), "Si fra til sykepleier eller fastlege.");
        let both = "Si fra til sykepleier eller fastlege og til fysioterapeuten.";
        assert_eq!(tell(Lang::Bokmal, &all).unwrap(), both);
        assert_eq!(tell(Lang::English, &all).unwrap(), "Tell the nurse or the doctor and the physiotherapist.");
        assert_eq!(tell(Lang::Nynorsk, &BTreeSet::new()), None);
    }

    #[test]
    fn a_reason_tells_the_number_and_its_limit() {
        let pressure = BloodPressure::new(185, 95).unwrap();
        let said = reason(Lang::Bokmal, Reason::HighPressure(pressure));
        assert_eq!(said, "Blodtrykket er 185/95. Grensen er 180/100.");
        let more = Reason::MorePain { before: points(1), now: points(5) };
        assert_eq!(reason(Lang::Nynorsk, more), "Smerten har auka frå 1 til 5 sidan sist.");
        let missing = reason(Lang::English, Reason::NotMeasured(Measure::Pulse));
        assert_eq!(missing, "The plan asks for pulse, and it is not measured.");
    }

    #[test]
    fn every_slip_of_the_finger_is_told_with_what_may_be_written() {
        let slips = [
            BloodPressure::new(49, 40).unwrap_err(),
            BloodPressure::new(301, 40).unwrap_err(),
            BloodPressure::new(120, 19).unwrap_err(),
            BloodPressure::new(250, 201).unwrap_err(),
            Pulse::new(19).unwrap_err(),
            Pulse::new(251).unwrap_err(),
            Saturation::new(49).unwrap_err(),
            Saturation::new(101).unwrap_err(),
        ];
        let between =
            ["50 og 300", "50 og 300", "20 og 200", "20 og 200", "20 og 250", "20 og 250", "50 og 100", "50 og 100"];
        for (slip, between) in slips.into_iter().zip(between) {
            assert!(cannot_be(Lang::Bokmal, slip).contains(between), "{slip}");
        }
        assert!(cannot_be(Lang::English, VitalsError::UpsideDown).ends_with('?'));
    }

    #[test]
    fn a_lighter_day_names_what_becomes_another_exercise_and_what_becomes_less() {
        let of = Planned::of;
        let rise = lighter(Lang::Bokmal, of(Exercise::RiseFree), of(Exercise::HeldRise)).unwrap();
        assert!(rise.contains(" → ") && !rise.contains(':'), "{rise}");
        let less = Planned { amount: Amount::both(3, 1), ..of(Exercise::RiseWithArms) };
        let fewer = lighter(Lang::Bokmal, of(Exercise::RiseWithArms), less).unwrap();
        assert!(fewer.ends_with("→ 3 ganger"), "{fewer}");
        assert_eq!(lighter(Lang::Bokmal, less, less), None);
    }
}
