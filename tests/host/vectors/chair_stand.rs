use hjemmetrener::domain::chair_stand::score::ChairStandScore;
use hjemmetrener::domain::chair_stand::{ChairStand, ChairStandArms, Count};
use serde_json::{Value, json};

use super::given::{age, sex, small};
use super::{Answer, Function};

pub(super) fn function(name: &str) -> Option<Function> {
    Some(match name {
        "cst30" => chair_stand,
        _ => return None,
    })
}

fn chair_stand(case: &Value) -> Answer {
    let arms = if case["arms_used"].as_bool()? { ChairStandArms::Used } else { ChairStandArms::Crossed };
    let stands = Count::new(small(&case["count"])?).ok()?;
    let score = ChairStandScore::of(&ChairStand::Counted { stands, arms })?;
    let below = score.is_below_average(sex(&case["sex"]), age(&case["age"])?);
    Some(json!({ "score": score.value(), "below_average": below }))
}
