use hjemmetrener::domain::centiseconds::Centiseconds;
use hjemmetrener::domain::gait::score::{Ambulation, GaitChange};
use serde_json::{Value, json};

use super::given::{decimal, ratio, time};
use super::{Answer, Function};

pub(super) fn function(name: &str) -> Option<Function> {
    Some(match name {
        "gait" => gait_speed,
        "gait_change" => gait_change,
        _ => return None,
    })
}

fn gait_speed(case: &Value) -> Answer {
    let (metres, decimals) = decimal(&case["distance_m"])?;
    let speed = ratio((metres * 100, decimals), time(&case["time_s"])?)?;
    Some(json!({
        "mps": f64::from(speed.hundredths()) / 100.0,
        "ewgsop2_low": speed.is_low_performance(),
        "hunt_frail": speed.is_frail(),
        "ambulation": match speed.ambulation() {
            Ambulation::Household => "household",
            Ambulation::LimitedCommunity => "limited_community",
            Ambulation::Community => "community",
        },
    }))
}

fn gait_change(case: &Value) -> Answer {
    let speed = |value| ratio(decimal(value)?, Centiseconds::new(1));
    Some(json!(match speed(&case["v1"])?.change_since(speed(&case["v0"])?) {
        GaitChange::Substantial => "substantial",
        GaitChange::Small => "small",
        GaitChange::None => "none",
        GaitChange::SmallDecline => "small_decline",
        GaitChange::SubstantialDecline => "substantial_decline",
    }))
}
