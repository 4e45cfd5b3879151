use hjemmetrener::domain::walk_test::predicted::{Equation, Predicted, WalkerBody};
use hjemmetrener::domain::walk_test::score::{WalkLimit, WalkTestChange};
use hjemmetrener::domain::walk_test::{Minutes, WalkedMetres};
use serde_json::{Value, json};

use super::given::{age, sex};
use super::{Answer, Function};

pub(super) fn function(name: &str) -> Option<Function> {
    Some(match name {
        "sixmwt_change" => six_minutes,
        "twomwt_change" => two_minutes,
        "sixmwt_pred" => predicted,
        _ => return None,
    })
}

/// The limits reached by a gain; the published cases speak of no loss.
fn gained(case: &Value, minutes: Minutes) -> Option<impl Fn(WalkLimit) -> bool> {
    let metres = |metres: &Value| WalkedMetres::new(minutes, metres.as_u64()?.try_into().ok()?).ok();
    let change = WalkTestChange::between(minutes, metres(&case["d0"])?, metres(&case["d1"])?);
    Some(move |limit| change.metres() > 0 && change.reached().any(|reached| reached == limit))
}

fn six_minutes(case: &Value) -> Answer {
    let gained = gained(case, Minutes::Six)?;
    Some(json!({
        "perera_small20": gained(WalkLimit::OlderSmall),
        "ers30": gained(WalkLimit::ChronicRespiratory),
        "perera_substantial50": gained(WalkLimit::OlderSubstantial),
    }))
}

fn two_minutes(case: &Value) -> Answer {
    let gained = gained(case, Minutes::Two)?;
    Some(json!({ "ltc15": gained(WalkLimit::LongTermCare), "nih_mdc42_5": gained(WalkLimit::Adults) }))
}

fn predicted(case: &Value) -> Answer {
    let whole = |value: &Value| u16::try_from(value.as_u64()?).ok();
    let body = WalkerBody { centimetres: whole(&case["cm"])?, kilograms: whole(&case["kg"])? };
    let (sex, age) = (sex(&case["sex"])?, age(&case["age"])??);
    let metres = |equation: Equation| {
        let tenths = equation.predicted(sex, age, body).map(Predicted::tenths_rounded);
        tenths.map(|tenths| f64::from(tenths) / 10.0)
    };
    Some(json!({
        "enright1998_m": metres(Equation::Enright1998),
        "enright2003_m": metres(Equation::Enright2003),
    }))
}
