use hjemmetrener::domain::tug::score::{TugLimit, TugScore};
use serde_json::{Value, json};

use super::given::{age, attempt};
use super::{Answer, Function};

pub(super) fn function(name: &str) -> Option<Function> {
    Some(match name {
        "tug" => tug,
        _ => return None,
    })
}

fn tug(case: &Value) -> Answer {
    let score = TugScore::new(attempt(&case["time_s"])?.time()?);
    Some(json!({
        "steadi_risk": score.reaches(TugLimit::Steadi),
        "ge13_5": score.reaches(TugLimit::Falls),
        "ewgsop2_low": score.reaches(TugLimit::LowPerformance),
        "worse_than_age_mean": score.is_worse_than_average(age(&case["age"])?),
    }))
}
