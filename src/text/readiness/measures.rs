//! Words: what is measured at rest, its limits, and when nobody starts.

use super::{
    ANY_RED_SIGN, BLOOD_PRESSURE, ILL, NEW_FALL, OXYGEN, PULSE, SWOLLEN_CALF, UNSTABLE_DIABETES, UNSTABLE_HEART,
    UNSTABLE_INJURY,
};
use crate::domain::blood_pressure::{BloodPressure, BloodPressureError};
use crate::domain::orthostatic::tables::LOWEST_STANDING;
use crate::domain::session::vitals::{Measure, Pulse, Saturation, VitalsError};
use crate::text::{Lang, Phrase};

pub fn measure(measure: Measure) -> Phrase {
    match measure {
        Measure::BloodPressure => BLOOD_PRESSURE,
        Measure::Pulse => PULSE,
        Measure::Saturation => OXYGEN,
    }
}

/// `185/95`
pub fn pressure(pressure: BloodPressure) -> String {
    format!("{}/{}", pressure.systolic(), pressure.diastolic())
}

pub(super) fn high_pressure_limit() -> String {
    format!("{}/{}", BloodPressure::HIGHEST_SYSTOLIC, BloodPressure::HIGHEST_DIASTOLIC)
}

/// `95–160`, in every language.
pub fn range(lowest: u16, highest: u16) -> String {
    format!("{lowest}–{highest}")
}

/// `88 %`
pub fn per_cent(lang: Lang, saturation: Saturation) -> String {
    let value = saturation.value();
    say! { lang: "{value}\u{a0}%" | "{value}\u{a0}%" | "{value}%" }
}

/// Below a field: `Start ikke over 100.`
pub fn not_above(lang: Lang, limit: u16) -> String {
    say! { lang:
        "Start ikke hvis det er over {limit}." |
        "Start ikkje om det er over {limit}." |
        "Do not start if it is above {limit}."
    }
}

/// Below a field: between which numbers to start.
pub fn within(lang: Lang, lowest: u16, highest: u16, is_agreed: bool) -> String {
    match is_agreed {
        true => say! { lang:
            "Start bare mellom {lowest} og {highest}, som er avtalt." |
            "Start berre mellom {lowest} og {highest}, som er avtalt." |
            "Start only between {lowest} and {highest}, as agreed."
        },
        false => say! { lang:
            "Start ikke under {lowest} eller over {highest}." |
            "Start ikkje under {lowest} eller over {highest}." |
            "Do not start below {lowest} or above {highest}."
        },
    }
}

/// Below the field: the lowest at which this person trains.
pub fn not_below(lang: Lang, agreed: Option<Saturation>) -> String {
    let limit = agreed.map_or_else(|| per_cent(lang, Saturation::ALWAYS_TOO_LOW), |agreed| per_cent(lang, agreed));
    match agreed {
        Some(_) => say! { lang:
            "Start ikke hvis det er under {limit}, som er avtalt." |
            "Start ikkje om det er under {limit}, som er avtalt." |
            "Do not start if it is below {limit}, as agreed."
        },
        None => say! { lang:
            "Start ikke hvis det er {limit} eller lavere." |
            "Start ikkje om det er {limit} eller lågare." |
            "Do not start if it is {limit} or lower."
        },
    }
}

/// Beside the field.
pub fn cannot_be(lang: Lang, why: VitalsError) -> String {
    match why {
        VitalsError::Pressure(why) => no_pressure(lang, why),
        VitalsError::Pulse(_) => not_within(lang, 20, 250),
        VitalsError::Saturation(_) => not_within(lang, 50, 100),
        VitalsError::NoRange => changed_places(lang),
    }
}

fn no_pressure(lang: Lang, why: BloodPressureError) -> String {
    match why {
        BloodPressureError::Systolic(_) => not_within(lang, 50, 300),
        BloodPressureError::Diastolic(_) => not_within(lang, 20, 200),
        BloodPressureError::UpsideDown => changed_places(lang),
    }
}

fn changed_places(lang: Lang) -> String {
    say! { lang:
        "Det høye tallet må være høyest. Er de to byttet om?" |
        "Det høge talet må vere høgast. Er dei to bytte om?" |
        "The higher number must be the higher one. Have the two changed places?"
    }
}

fn not_within(lang: Lang, from: u16, to: u16) -> String {
    say! { lang:
        "Det kan ikke stemme. Skriv et tall mellom {from} og {to}." |
        "Det kan ikkje stemme. Skriv eit tal mellom {from} og {to}." |
        "That cannot be right. Write a number between {from} and {to}."
    }
}

/// When nobody starts. Source: clinical rules §12 (DECISION, \[S91\], \[S101\]).
pub fn do_not_start(lang: Lang) -> Vec<String> {
    let (limit, pulse) = (high_pressure_limit(), Pulse::HIGHEST);
    let lowest = per_cent(lang, Saturation::ALWAYS_TOO_LOW);
    let standing = LOWEST_STANDING;
    let (low, slow) = (BloodPressure::LOWEST_SYSTOLIC, Pulse::LOWEST);
    let measured = [
        say! { lang:
            "Blodtrykk over {limit} i ro, eller under {low}" |
            "Blodtrykk over {limit} i ro, eller under {low}" |
            "Blood pressure above {limit} at rest, or below {low}"
        },
        say! { lang:
            "Blodtrykk under {standing} når personen står" |
            "Blodtrykk under {standing} når personen står" |
            "Blood pressure below {standing} when the person stands"
        },
        say! { lang:
            "Puls over {pulse} i ro, eller under {slow}" |
            "Puls over {pulse} i ro, eller under {slow}" |
            "Pulse above {pulse} at rest, or below {slow}"
        },
        say! { lang:
            "Oksygenmetning på {lowest} eller lavere, eller under det som er avtalt" |
            "Oksygenmetting på {lowest} eller lågare, eller under det som er avtalt" |
            "Oxygen saturation of {lowest} or lower, or below what is agreed"
        },
    ];
    let others = [ILL, NEW_FALL, ANY_RED_SIGN, SWOLLEN_CALF, UNSTABLE_HEART, UNSTABLE_INJURY, UNSTABLE_DIABETES];
    others.map(|it| it.in_lang(lang).to_owned()).into_iter().chain(measured).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_slip_of_the_finger_is_told_with_what_may_be_written() {
        let slips: [VitalsError; 8] = [
            BloodPressure::new(49, 40).unwrap_err().into(),
            BloodPressure::new(301, 40).unwrap_err().into(),
            BloodPressure::new(120, 19).unwrap_err().into(),
            BloodPressure::new(250, 201).unwrap_err().into(),
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
        assert!(cannot_be(Lang::English, BloodPressureError::UpsideDown.into()).ends_with('?'));
    }
}
