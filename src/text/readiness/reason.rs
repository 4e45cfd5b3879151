//! Words: why it is not a whole session.

use super::{high_pressure_limit, measure, per_cent};
use crate::domain::blood_pressure::BloodPressure;
use crate::domain::scale::ZeroToTen;
use crate::domain::session::readiness::ReadinessReason;
use crate::domain::session::vitals::Pulse;
use crate::text::{Lang, sentence};

/// One whole sentence each, and what to do at once where that is something.
pub fn reason(lang: Lang, why: ReadinessReason) -> String {
    match why {
        ReadinessReason::FeelsPoor => say! { lang:
            "Formen er dårlig i dag." |
            "Forma er dårleg i dag." |
            "Does not feel well today."
        },
        ReadinessReason::Pain(now) | ReadinessReason::SeverePain(now) => pain(lang, now),
        ReadinessReason::MorePain { before, now } => more_pain(lang, before, now),
        ReadinessReason::WasDizzy => say! { lang:
            "Personen har vært svimmel i dag." |
            "Personen har vore svimmel i dag." |
            "The person has been dizzy today."
        },
        ReadinessReason::Dizzy => say! { lang:
            "Personen er svimmel. Ring 113 hvis personen besvimer, eller hvis ansikt, arm eller tale er påvirket." |
            "Personen er svimmel. Ring 113 om personen svimar av, eller om andlet, arm eller tale er påverka." |
            "The person is dizzy. Call 113 if the person faints, or if face, arm or speech is affected."
        },
        ReadinessReason::ChestPain => say! { lang:
            "Personen har vondt i brystet. Ring 113 hvis det ikke gir seg etter 5 minutter i ro." |
            "Personen har vondt i brystet. Ring 113 om det ikkje gir seg etter 5 minutt i ro." |
            "The person has chest pain. Call 113 if it does not settle after 5 minutes at rest."
        },
        ReadinessReason::Breathless => say! { lang:
            "Personen er tung i pusten i ro, eller for tung til hele setninger. Ring 113 hvis leppene er blå, eller hvis du er i tvil." |
            "Personen er tung i pusten i ro, eller for tung til heile setningar. Ring 113 om leppene er blå, eller om du er i tvil." |
            "The person is short of breath at rest, or too short to speak in sentences. Call 113 if the lips are blue, or if you are in doubt."
        },
        ReadinessReason::Ill => say! { lang:
            "Personen har feber eller en infeksjon." |
            "Personen har feber eller ein infeksjon." |
            "The person has a fever or an infection."
        },
        ReadinessReason::FallSeenTo => say! { lang:
            "Personen har falt siden sist. Fallet er undersøkt." |
            "Personen har falle sidan sist. Fallet er undersøkt." |
            "The person has fallen since last time. The fall has been looked at."
        },
        ReadinessReason::FallNotSeenTo => say! { lang:
            "Personen har falt siden sist, og fallet er ikke undersøkt." |
            "Personen har falle sidan sist, og fallet er ikkje undersøkt." |
            "The person has fallen since last time, and nobody has looked at it."
        },
        ReadinessReason::AfterIllness => say! { lang:
            "Personen har vært syk siden sist." |
            "Personen har vore sjuk sidan sist." |
            "The person has been ill since last time."
        },
        ReadinessReason::DizzyOnStanding => say! { lang:
            "Personen er svimmel på vei opp. La personen sitte, og mål blodtrykket liggende og stående." |
            "Personen er svimmel på veg opp. Lat personen sitje, og mål blodtrykket liggjande og ståande." |
            "The person is dizzy on standing up. Let them sit, and measure the blood pressure lying and standing."
        },
        ReadinessReason::NewlyConfused => say! { lang:
            "Personen er blitt forvirret. Ring 113 hvis det kom brått, eller hvis ansikt, arm eller tale er påvirket." |
            "Personen er blitt forvirra. Ring 113 om det kom brått, eller om andlet, arm eller tale er påverka." |
            "The person has become confused. Call 113 if it came suddenly, or if face, arm or speech is affected."
        },
        ReadinessReason::NewPain => say! { lang:
            "Personen har ny eller verre smerte." |
            "Personen har ny eller verre smerte." |
            "The person has new or worse pain."
        },
        ReadinessReason::SwollenCalf => say! { lang:
            "En legg er blitt hoven eller vond. Det kan være blodpropp: ring fastlegen eller legevakt 116117 i dag." |
            "Ein legg er blitt hoven eller vond. Det kan vere blodpropp: ring fastlegen eller legevakt 116117 i dag." |
            "A calf has become swollen or painful. It may be a clot: call the doctor or the emergency clinic at 116117 today."
        },
        ReadinessReason::SwollenLegs => say! { lang:
            "Beina er hovne, og vekta har gått fort opp." |
            "Beina er hovne, og vekta har gått fort opp." |
            "The legs are swollen, and the weight has gone up fast."
        },
        ReadinessReason::LittleFood => say! { lang:
            "Personen har spist lite. La personen spise og drikke først." |
            "Personen har ete lite. Lat personen ete og drikke først." |
            "The person has eaten little. Let them eat and drink first."
        },
        ReadinessReason::Tired => say! { lang:
            "Personen har sovet dårlig eller er veldig trøtt." |
            "Personen har sove dårleg eller er veldig trøytt." |
            "The person slept badly or is very tired."
        },
        ReadinessReason::NewMedicine => say! { lang:
            "Personen har fått ny medisin eller en annen dose." |
            "Personen har fått ny medisin eller ein annan dose." |
            "The person has a new medicine or another dose."
        },
        ReadinessReason::Hospital => say! { lang:
            "Personen har vært på sykehus eller legevakt siden sist." |
            "Personen har vore på sjukehus eller legevakt sidan sist." |
            "The person has been in hospital or at the emergency clinic since last time."
        },
        ReadinessReason::HighPressure(pressure) => high_pressure(lang, pressure),
        ReadinessReason::FastPulse(pulse) => {
            let (pulse, limit) = (pulse.value(), Pulse::HIGHEST);
            say! { lang:
                "Pulsen er {pulse}. Grensen er {limit}." |
                "Pulsen er {pulse}. Grensa er {limit}." |
                "The pulse is {pulse}. The limit is {limit}."
            }
        }
        ReadinessReason::LowPressure(pressure) => {
            let (pressure, limit) = (super::pressure(pressure), BloodPressure::ASKED_BELOW);
            say! { lang:
                "Blodtrykket er {pressure}. Under {limit} skal noen spørres først." |
                "Blodtrykket er {pressure}. Under {limit} skal nokon spørjast først." |
                "The blood pressure is {pressure}. Below {limit} somebody is asked first."
            }
        }
        ReadinessReason::TooLowPressure(pressure) => {
            let (pressure, limit) = (super::pressure(pressure), BloodPressure::LOWEST_SYSTOLIC);
            say! { lang:
                "Blodtrykket er {pressure}. Det er for lavt: grensen er {limit}." |
                "Blodtrykket er {pressure}. Det er for lågt: grensa er {limit}." |
                "The blood pressure is {pressure}. That is too low: the limit is {limit}."
            }
        }
        ReadinessReason::PressureNotAgreed(pressure, agreed) => {
            let (pressure, lowest, highest) = (super::pressure(pressure), agreed.lowest(), agreed.highest());
            say! { lang:
                "Blodtrykket er {pressure}. Avtalt for denne personen er {lowest}–{highest}." |
                "Blodtrykket er {pressure}. Avtalt for denne personen er {lowest}–{highest}." |
                "The blood pressure is {pressure}. {lowest}–{highest} is agreed for this person."
            }
        }
        ReadinessReason::SlowPulse(pulse) => {
            let (pulse, limit) = (pulse.value(), Pulse::ASKED_BELOW);
            say! { lang:
                "Pulsen er {pulse}. Under {limit} skal noen spørres først." |
                "Pulsen er {pulse}. Under {limit} skal nokon spørjast først." |
                "The pulse is {pulse}. Below {limit} somebody is asked first."
            }
        }
        ReadinessReason::TooSlowPulse(pulse) => {
            let (pulse, limit) = (pulse.value(), Pulse::LOWEST);
            say! { lang:
                "Pulsen er {pulse}. Det er for lavt: grensen er {limit}." |
                "Pulsen er {pulse}. Det er for lågt: grensa er {limit}." |
                "The pulse is {pulse}. That is too slow: the limit is {limit}."
            }
        }
        ReadinessReason::PulseNotAgreed(pulse, agreed) => {
            let [pulse, lowest, highest] = [pulse, agreed.lowest(), agreed.highest()].map(Pulse::value);
            say! { lang:
                "Pulsen er {pulse}. Avtalt for denne personen er {lowest}–{highest}." |
                "Pulsen er {pulse}. Avtalt for denne personen er {lowest}–{highest}." |
                "The pulse is {pulse}. {lowest}–{highest} is agreed for this person."
            }
        }
        ReadinessReason::LowSaturation(saturation) => {
            let saturation = per_cent(lang, saturation);
            say! { lang:
                "Oksygenmetningen er {saturation}. Det er for lavt." |
                "Oksygenmettinga er {saturation}. Det er for lågt." |
                "The oxygen saturation is {saturation}. That is too low."
            }
        }
        ReadinessReason::SaturationToAskAbout(saturation) => {
            let saturation = per_cent(lang, saturation);
            say! { lang:
                "Oksygenmetningen er {saturation}, og ingen grense er avtalt." |
                "Oksygenmettinga er {saturation}, og inga grense er avtalt." |
                "The oxygen saturation is {saturation}, and no limit is agreed on."
            }
        }
        ReadinessReason::FellOnStanding => say! { lang:
            "Blodtrykket falt da personen reiste seg i dag, eller personen fikk plager av å stå." |
            "Blodtrykket fall då personen reiste seg i dag, eller personen fekk plager av å stå." |
            "The blood pressure fell when the person stood up today, or the person felt unwell from standing."
        },
        ReadinessReason::TooLowStanding => say! { lang:
            "Blodtrykket var for lavt da personen sto i dag." |
            "Blodtrykket var for lågt då personen stod i dag." |
            "The blood pressure was too low while the person stood today."
        },
        ReadinessReason::NotMeasured(what) => {
            let what = sentence::within(measure(what).in_lang(lang));
            say! { lang:
                "Planen ber om {what}, og det er ikke målt." |
                "Planen ber om {what}, og det er ikkje målt." |
                "The plan asks for {what}, and it is not measured."
            }
        }
    }
}

fn pain(lang: Lang, now: ZeroToTen) -> String {
    let now = now.value();
    say! { lang: "Smerten er {now} av 10." | "Smerten er {now} av 10." | "The pain is {now} of 10." }
}

fn more_pain(lang: Lang, before: ZeroToTen, now: ZeroToTen) -> String {
    let (before, now) = (before.value(), now.value());
    say! { lang:
        "Smerten har økt fra {before} til {now} siden sist." |
        "Smerten har auka frå {before} til {now} sidan sist." |
        "The pain has risen from {before} to {now} since last time."
    }
}

fn high_pressure(lang: Lang, pressure: BloodPressure) -> String {
    let (limit, pressure) = (high_pressure_limit(), super::pressure(pressure));
    say! { lang:
        "Blodtrykket er {pressure}. Grensen er {limit}." |
        "Blodtrykket er {pressure}. Grensa er {limit}." |
        "The blood pressure is {pressure}. The limit is {limit}."
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
        let said = reason(Lang::Bokmal, ReadinessReason::HighPressure(pressure));
        assert_eq!(said, "Blodtrykket er 185/95. Grensen er 180/100.");
        let slow = reason(Lang::Bokmal, ReadinessReason::TooSlowPulse(Pulse::new(38).unwrap()));
        assert_eq!(slow, "Pulsen er 38. Det er for lavt: grensen er 40.");
        let agreed = "95–160".parse().unwrap();
        let outside = ReadinessReason::PressureNotAgreed(BloodPressure::new(92, 60).unwrap(), agreed);
        assert_eq!(reason(Lang::Nynorsk, outside), "Blodtrykket er 92/60. Avtalt for denne personen er 95–160.");
        let more = ReadinessReason::MorePain { before: points(1), now: points(5) };
        assert_eq!(reason(Lang::Nynorsk, more), "Smerten har auka frå 1 til 5 sidan sist.");
        let missing = reason(Lang::English, ReadinessReason::NotMeasured(Measure::Pulse));
        assert_eq!(missing, "The plan asks for pulse, and it is not measured.");
    }
}
