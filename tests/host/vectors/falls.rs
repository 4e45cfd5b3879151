use chrono::NaiveDate;
use hjemmetrener::domain::falls::year::{CountedFalls, FallSource, FallsOfYear, ToldFalls};
use hjemmetrener::domain::weight::{self, BodyWeight};
use serde_json::{Value, json};

use super::{Answer, Function};

pub(super) fn function(name: &str) -> Option<Function> {
    Some(match name {
        "falls_year" => falls_year,
        "weight_warning" => weight_warning,
        _ => return None,
    })
}

/// Days are numbered from any day.
pub(super) fn day(value: &Value) -> Option<NaiveDate> {
    NaiveDate::from_num_days_from_ce_opt(700_000 + i32::try_from(value.as_i64()?).ok()?)
}

pub(super) fn small(value: &Value) -> Option<u16> {
    u16::try_from(value.as_u64()?).ok()
}

fn falls_year(case: &Value) -> Answer {
    let one = |on: &Value| Some(CountedFalls { on: day(on)?, falls: 1, source: FallSource::InSession });
    let counted: Option<Vec<_>> = case["counted"].as_array()?.iter().map(one).collect();
    let told = match &case["told"] {
        Value::Null => None,
        told => Some(ToldFalls { on: day(&told["day"])?, falls: small(&told["falls"])? }),
    };
    Some(json!(FallsOfYear::new(day(&case["today"])?, &counted?, told).number()))
}

fn weight_warning(case: &Value) -> Answer {
    let one = |weighed: &Value| Some((day(&weighed[0])?, BodyWeight::new(small(&weighed[1])?).ok()?));
    let weights: Option<Vec<_>> = case["weights"].as_array()?.iter().map(one).collect();
    Some(json!(weight::loss(&weights?).is_some()))
}
