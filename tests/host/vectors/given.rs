//! What the cases give, read exactly.

use hjemmetrener::domain::age::Age;
use hjemmetrener::domain::assessment::Attempt;
use hjemmetrener::domain::assessment::NotDone;
use hjemmetrener::domain::centiseconds::Centiseconds;
use hjemmetrener::domain::gait::Speed;
use hjemmetrener::domain::person::Sex;
use serde_json::Value;

/// Digits and how many of them are decimals: "6.205" is (6205, 3). Exact.
pub(super) fn decimal(value: &Value) -> Option<(u64, u32)> {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    Some((format!("{whole}{fraction}").parse().ok()?, u32::try_from(fraction.len()).ok()?))
}

/// Truncated to hundredths.
pub(super) fn time(value: &Value) -> Option<Centiseconds> {
    let (digits, decimals) = decimal(value)?;
    u32::try_from(digits * 100 / 10_u64.pow(decimals)).ok().map(Centiseconds::new)
}

/// A time that is `null` stands for a try that did not succeed.
pub(super) fn attempt(value: &Value) -> Option<Attempt> {
    if value.is_null() { Some(Attempt::Not(NotDone::TriedUnable)) } else { time(value).map(Attempt::Took) }
}

pub(super) fn small(value: &Value) -> Option<u8> {
    value.as_u64()?.try_into().ok()
}

/// `null` is an age that is not known.
pub(super) fn age(value: &Value) -> Option<Option<Age>> {
    if value.is_null() { Some(None) } else { small(value).map(|years| Some(Age::new(years))) }
}

pub(super) fn sex(value: &Value) -> Option<Sex> {
    match value.as_str()? {
        "F" => Some(Sex::Female),
        "M" => Some(Sex::Male),
        _ => None,
    }
}

/// Any decimal number of metres per second is so many centimetres in so many hundredths of a second.
pub(super) fn ratio((digits, decimals): (u64, u32), time: Centiseconds) -> Option<Speed> {
    let scale = u64::from(time.hundredths()) * 10_u64.pow(decimals);
    Speed::new(u32::try_from(digits).ok()?, Centiseconds::new(u32::try_from(scale).ok()?)).ok()
}
