use hjemmetrener::domain::goal::change::{Aspect, GoalChange, GoalMean};
use hjemmetrener::domain::goal::{GoalRating, MOST_GOALS, Rating};
use hjemmetrener::domain::identity::GoalId;
use serde_json::{Map, Value, json};

use super::{Answer, Function};

pub(super) fn function(name: &str) -> Option<Function> {
    Some(match name {
        "copm" => goal_change,
        _ => return None,
    })
}

/// One interview; the place in the list is the goal, and `null` is a goal that was not rated.
fn interview(performance: &Value, satisfaction: &Value) -> Option<Vec<GoalRating>> {
    let rating = |value: &Value| Rating::new(u8::try_from(value.as_u64()?).ok()?).ok();
    let (performance, satisfaction) = (performance.as_array()?, satisfaction.as_array()?);
    if performance.len() != satisfaction.len() || performance.len() > MOST_GOALS {
        return None;
    }
    (1..)
        .zip(performance.iter().zip(satisfaction))
        .filter(|(_, (performance, satisfaction))| !(performance.is_null() && satisfaction.is_null()))
        .map(|(goal, (performance, satisfaction))| {
            let goal = GoalId::from_bits(goal);
            Some(GoalRating { goal, performance: rating(performance)?, satisfaction: rating(satisfaction)? })
        })
        .collect()
}

fn goal_change(case: &Value) -> Answer {
    let earlier = interview(&case["p0"], &case["s0"])?;
    let later = interview(&case["p1"], &case["s1"])?;
    let mut answer = Map::new();
    for (name, ratings, aspect) in [
        ("p0", &earlier, Aspect::Performance),
        ("s0", &earlier, Aspect::Satisfaction),
        ("p1", &later, Aspect::Performance),
        ("s1", &later, Aspect::Satisfaction),
    ] {
        let mean = GoalMean::of(ratings, aspect).map(|mean| f64::from(mean.tenths_rounded()) / 10.0);
        answer.insert(name.to_owned(), json!(mean));
    }
    let change = GoalChange::between(&earlier, &later);
    for (difference, by, at_least_two, norwegian) in [
        (change.map(|change| change.performance), "dp", "p_ge2", "p_mic_no"),
        (change.map(|change| change.satisfaction), "ds", "s_ge2", "s_mic_no"),
    ] {
        answer.insert(by.to_owned(), json!(difference.map(|it| f64::from(it.tenths_rounded()) / 10.0)));
        answer.insert(at_least_two.to_owned(), json!(difference.map(|it| it.reaches_manual())));
        answer.insert(norwegian.to_owned(), json!(difference.map(|it| it.reaches_norwegian())));
    }
    Some(Value::Object(answer))
}
