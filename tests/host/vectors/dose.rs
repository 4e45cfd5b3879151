use hjemmetrener::domain::plan::dose_step::{DoseNow, DoseStep, ExerciseEffort, dose_step};
use hjemmetrener::domain::scale::ZeroToTen;
use serde_json::{Value, json};

use super::{Answer, Function};

pub(super) fn function(name: &str) -> Option<Function> {
    Some(match name {
        "dose_step" => step,
        _ => return None,
    })
}

fn step(case: &Value) -> Answer {
    let number = |key: &str| u8::try_from(case[key].as_u64()?).ok();
    let now = DoseNow::by_repetitions(number("sets")?, number("reps")?, number("load")?, number("most_load")?);
    let sessions = [effort(&case["sessions"][0])?, effort(&case["sessions"][1])?];
    let step = match dose_step(now, sessions) {
        None => "stay",
        Some(DoseStep::MoreRepetitions) => "reps",
        Some(DoseStep::AnotherSet) => "sets",
        Some(DoseStep::MoreLoad) => "load",
        Some(DoseStep::Harder) => "harder",
        Some(DoseStep::LessLoad) => "less_load",
        Some(DoseStep::FewerSets) => "fewer_sets",
        Some(DoseStep::FewerRepetitions) => "fewer_reps",
        Some(DoseStep::Easier) => "easier",
    };
    Some(json!({ "step": step }))
}

fn effort(session: &Value) -> Option<ExerciseEffort> {
    Some(ExerciseEffort {
        done: session["done"].as_bool()?,
        exertion: ZeroToTen::new(u8::try_from(session["exertion"].as_u64()?).ok()?).ok()?,
        too_tired: session["too_tired"].as_bool().unwrap_or(false),
    })
}
