use hjemmetrener::domain::centiseconds::Centiseconds;
use hjemmetrener::domain::gait::Speed;
use hjemmetrener::domain::level::{FallRisk, Level, Placement, Signs};
use hjemmetrener::domain::person::Dementia;
use hjemmetrener::domain::sppb::score::SppbTotal;
use hjemmetrener::domain::tug::score::TugScore;
use serde_json::{Value, json};

use super::given::{decimal, ratio, small, time};
use super::{Answer, Function};

pub(super) fn function(name: &str) -> Option<Function> {
    Some(match name {
        "vivifrail" => placement,
        "vivifrail_speed" => by_speed,
        _ => return None,
    })
}

fn letter(level: Level) -> &'static str {
    match level {
        Level::A => "A",
        Level::B => "B",
        Level::C => "C",
        Level::D => "D",
    }
}

fn placement(case: &Value) -> Answer {
    let signs = Signs {
        abilities: None,
        tug: time(&case["tug_s"]).map(TugScore::new),
        speed: time(&case["walk6m_s"]).and_then(|time| Speed::new(600, time).ok()),
        dementia: if case["dementia"] == true { Dementia::Diagnosed } else { Dementia::NotKnown },
        falls: small(&case["falls_12m"])
            .map(|last_year| FallRisk { last_year, needed_care: case["fall_with_medical_care"] == true }),
    };
    let placement = Placement::of(SppbTotal::new(small(&case["sppb"])?).ok()?, &signs);
    let plus = if placement.has_plus() { "+" } else { "" };
    Some(json!({
        "level": format!("{}{plus}", letter(placement.level)),
        "fall_risk": placement.has_high_fall_risk(),
    }))
}

fn by_speed(case: &Value) -> Answer {
    let speed = ratio(decimal(&case["mps"])?, Centiseconds::new(1))?;
    Some(json!(letter(Level::of_speed(speed))))
}
