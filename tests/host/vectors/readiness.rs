use hjemmetrener::domain::blood_pressure::BloodPressure;
use hjemmetrener::domain::orthostatic::{OrthostaticVerdict, Pressures};
use hjemmetrener::domain::scale::ZeroToTen;
use hjemmetrener::domain::session::readiness::{Readiness, ReadinessAnswers, ReadinessVerdict};
use hjemmetrener::domain::session::vitals::{AgreedPulse, AgreedSystolic, Pulse, RequestedVitals, Vitals};
use serde_json::{Value, json};

use super::{Answer, Function};

pub(super) fn function(name: &str) -> Option<Function> {
    Some(match name {
        "vitals" => vitals,
        "orthostatic" => orthostatic,
        _ => return None,
    })
}

/// Two whole numbers.
pub(super) fn pair(value: &Value) -> Option<[u16; 2]> {
    let number = |place: usize| value.get(place)?.as_u64().and_then(|it| u16::try_from(it).ok());
    Some([number(0)?, number(1)?])
}

pub(super) fn word(verdict: ReadinessVerdict) -> Value {
    json!(match verdict {
        ReadinessVerdict::Full => "full",
        ReadinessVerdict::Lighter => "lighter",
        ReadinessVerdict::AskFirst => "ask_first",
        ReadinessVerdict::NotToday => "not_today",
    })
}

fn vitals(case: &Value) -> Answer {
    let pressure =
        pair(&case["pressure"]).and_then(|[systolic, diastolic]| BloodPressure::new(systolic, diastolic).ok());
    let pulse = case["pulse"].as_u64().and_then(|beats| Pulse::new(u16::try_from(beats).ok()?).ok());
    if pressure.is_none() != case["pressure"].is_null() || pulse.is_none() != case["pulse"].is_null() {
        return None;
    }
    let agreed = &case["agreed"];
    let asked = RequestedVitals {
        systolic: pair(&agreed["systolic"]).and_then(|[lowest, highest]| AgreedSystolic::new(lowest, highest).ok()),
        pulse: pair(&agreed["pulse"])
            .and_then(|[lowest, highest]| AgreedPulse::new(Pulse::new(lowest).ok()?, Pulse::new(highest).ok()?).ok()),
        ..RequestedVitals::default()
    };
    let well = ReadinessAnswers::as_usual(Some(ZeroToTen::ZERO));
    let measured = Vitals { pressure, pulse, saturation: None };
    Some(word(Readiness::of(&well, None, &asked, &measured).verdict()))
}

fn orthostatic(case: &Value) -> Answer {
    let pressure = |value| pair(value).and_then(|[systolic, diastolic]| BloodPressure::new(systolic, diastolic).ok());
    let standing = &case["standing"];
    let pressures = Pressures {
        lying: Some(pressure(&case["lying"])?),
        standing: [Some(pressure(&standing[0])?), Some(pressure(&standing[1])?)],
        symptoms: Some(case["symptoms"].as_bool().unwrap_or(false)),
    };
    Some(json!(match pressures.verdict()? {
        OrthostaticVerdict::Full => "full",
        OrthostaticVerdict::AskFirst => "ask_first",
        OrthostaticVerdict::NotToday => "not_today",
    }))
}
