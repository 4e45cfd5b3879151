use hjemmetrener::domain::change_limits;
use hjemmetrener::domain::verdict::{ExactDifference, Verdict};
use serde_json::{Value, json};

use super::given::decimal;
use super::{Answer, Function};

pub(super) fn function(name: &str) -> Option<Function> {
    Some(match name {
        "verdict" => verdict,
        _ => return None,
    })
}

fn verdict(case: &Value) -> Answer {
    let limits = match case["instrument"].as_str()? {
        "sppb" => change_limits::SPPB,
        "gait" => change_limits::GAIT,
        "tug" => change_limits::TUG,
        "cst30" => change_limits::CHAIR_STAND,
        "sixmwt" => change_limits::SIX_MINUTES,
        "twomwt" => change_limits::TWO_MINUTES,
        "pain" => change_limits::PAIN,
        _ => return None,
    };
    let differs = !case["differs"].is_null();
    let by = hundredths(&case["after"])? - hundredths(&case["before"])?;
    let word = if differs { None } else { limits.verdict(ExactDifference::hundredths(by)) };
    Some(json!(match word {
        Some(Verdict::SureGain) => "sure_gain",
        Some(Verdict::PossibleGain) => "possible_gain",
        Some(Verdict::AsBefore) => "as_before",
        Some(Verdict::PossibleLoss) => "possible_loss",
        Some(Verdict::SureLoss) => "sure_loss",
        None => "none",
    }))
}

/// Exact: no case has more than two decimals.
fn hundredths(value: &Value) -> Option<i64> {
    let (digits, decimals) = decimal(value)?;
    let scale = 10_i64.checked_pow(2_u32.checked_sub(decimals)?)?;
    i64::try_from(digits).ok()?.checked_mul(scale)
}
