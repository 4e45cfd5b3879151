//! Forms and single questions: DEMMI, PSFS, GAS, pain and the sums of FIM.

use hjemmetrener::domain::assessment::NotDone;
use hjemmetrener::domain::demmi::score::DemmiTotal;
use hjemmetrener::domain::demmi::{Demmi, DemmiAnswer as ItemAnswer};
use hjemmetrener::domain::gas::score::TScore;
use hjemmetrener::domain::gas::{Attainment, GasLevel};
use hjemmetrener::domain::identity::GoalId;
use hjemmetrener::domain::pain::Pain;
use hjemmetrener::domain::psfs::{ActivityRating, Interview};
use hjemmetrener::domain::scale::Weight;
use hjemmetrener::domain::scale::Zero;
use hjemmetrener::domain::scale::ZeroToTen;
use hjemmetrener::domain::totals::fim::{Fim, TypedFim};
use serde_json::{Value, json};

use super::{Answer, Function};

pub(super) fn function(name: &str) -> Option<Function> {
    Some(match name {
        "demmi" => demmi,
        "psfs" => psfs,
        "gas" => gas,
        "nrs" => pain,
        "fim" => fim,
        _ => return None,
    })
}

fn number(value: &Value) -> Option<u8> {
    u8::try_from(value.as_u64()?).ok()
}

fn zero_to_ten(value: &Value) -> Option<ZeroToTen> {
    ZeroToTen::new(number(value)?).ok()
}

fn demmi(case: &Value) -> Answer {
    let item = |value: &Value| {
        if value.is_null() { Some(ItemAnswer::Not(NotDone::Refused)) } else { number(value).map(ItemAnswer::Points) }
    };
    let items: Option<Vec<_>> = case["items"].as_array()?.iter().map(item).collect();
    let total = Demmi::new(items?.try_into().ok()?).ok()?.total();
    Some(json!({ "raw": total.map(DemmiTotal::raw), "demmi": total.map(DemmiTotal::points) }))
}

/// The place in the list is the activity.
fn psfs(case: &Value) -> Answer {
    let zero = match case["scale_0_is"].as_str()? {
        "cannot" => Zero::Cannot,
        "no_problem" => Zero::NoProblem,
        _ => return None,
    };
    let rating =
        |(goal, value)| Some(ActivityRating { goal: GoalId::from_bits(goal), zero, answer: zero_to_ten(value)? });
    let ratings: Option<Vec<_>> = (1..).zip(case["scores"].as_array()?).map(rating).collect();
    let mean = Interview::new(ratings?).ok()?.mean();
    Some(json!({ "mean_10_is_best": f64::from(mean.tenths_rounded()) / 10.0 }))
}

/// `Some(None)`: not rated.
fn level(value: &Value) -> Option<Option<GasLevel>> {
    if value.is_null() {
        return Some(None);
    }
    let value = value.as_i64()?;
    GasLevel::ALL.into_iter().find(|level| i64::from(level.value()) == value).map(Some)
}

fn gas(case: &Value) -> Answer {
    let (weights, levels) = (case["w"].as_array()?, case["x"].as_array()?);
    if weights.len() != levels.len() {
        return None;
    }
    let attainment = |(goal, (weight, reached))| {
        let weight = Weight::new(number(weight)?).ok()?;
        Some(Attainment { goal: GoalId::from_bits(goal), weight, level: level(reached)? })
    };
    let goals: Option<Vec<_>> = (1..).zip(weights.iter().zip(levels)).map(attainment).collect();
    Some(json!({ "t": TScore::of(&goals?).map(|t| f64::from(t.hundredths()) / 100.0) }))
}

fn pain(case: &Value) -> Answer {
    let answer = |value| zero_to_ten(value).map(Pain::new);
    let drop = answer(&case["n1"])?.drop_since(answer(&case["n0"])?);
    Some(json!({ "drop": drop.points(), "raw_ge2": drop.reaches_points(), "pct_ge30": drop.reaches_percent() }))
}

fn fim(case: &Value) -> Answer {
    let items: Option<Vec<_>> = case["items"].as_array()?.iter().map(number).collect();
    let items = items?;
    // Only sums are kept: first thirteen items of movement, then five of cognition.
    let (motor, cognitive) = items.split_at_checked(13).filter(|(_, cognitive)| cognitive.len() == 5)?;
    let sum = |items: &[u8]| Some(items.iter().sum());
    let fim = Fim::new(TypedFim { motor: sum(motor), cognitive: sum(cognitive), total: None }).ok()?;
    Some(json!({ "motor": fim.motor(), "cognitive": fim.cognitive(), "total": fim.total() }))
}
