//! Words: why it is not a whole session.

use super::{high_pressure_limit, measure, per_cent};
use crate::domain::scale::ZeroToTen;
use crate::domain::session::readiness::Reason;
use crate::domain::session::vitals::{BloodPressure, Pulse};
use crate::text::{Lang, Phrase, sentence};

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
            let what = sentence::within(measure(what).in_lang(lang));
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
    let (limit, pressure) = (high_pressure_limit(), super::pressure(pressure));
    match lang {
        Lang::Bokmal => format!("Blodtrykket er {pressure}. Grensen er {limit}."),
        Lang::Nynorsk => format!("Blodtrykket er {pressure}. Grensa er {limit}."),
        Lang::English => format!("The blood pressure is {pressure}. The limit is {limit}."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::session::vitals::Measure;

    fn points(value: u8) -> ZeroToTen {
        ZeroToTen::new(value).unwrap()
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
}
