//! Numbers of the cases, read exactly.

use hjemmetrener::domain::centiseconds::Centiseconds;
use hjemmetrener::domain::sppb::{Attempt, NotDone};
use serde_json::Value;

/// Digits and how many of them are decimals: "6.205" is (6205, 3). Exact.
pub fn decimal(value: &Value) -> Option<(u64, u32)> {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    Some((format!("{whole}{fraction}").parse().ok()?, u32::try_from(fraction.len()).ok()?))
}

/// Truncated to hundredths.
pub fn time(value: &Value) -> Option<Centiseconds> {
    let (digits, decimals) = decimal(value)?;
    u32::try_from(digits * 100 / 10_u64.pow(decimals)).ok().map(Centiseconds::new)
}

/// A time that is `null` stands for a try that did not succeed.
pub fn attempt(value: &Value) -> Option<Attempt> {
    if value.is_null() { Some(Attempt::Not(NotDone::TriedUnable)) } else { time(value).map(Attempt::Took) }
}
