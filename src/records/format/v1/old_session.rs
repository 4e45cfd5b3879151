//! A session on its way as savepoints kept it before the library. Read for ever, written no more.

use serde::Deserialize;

use super::event::Moment;
use super::session::Outcome;
use super::words;
use crate::domain::exercise::{Exercise, Grade, Movement};
use crate::domain::plan::{Planned, Went};
use crate::domain::session;
use crate::domain::session::held::{After, Load, Stopped};
use crate::domain::session::opening::Opening;
use crate::domain::session::protocol::{Ending, Going, Snapshot, Step};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OldSession {
    started: Moment,
    exercises: Vec<OldExercise>,
    /// Place in `exercises`, from 0.
    current: usize,
    state: OldState,
    trained_ms: u64,
    in_exercise_ms: u64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OldExercise {
    movement: words::Movement,
    planned_grade: words::Grade,
    /// Its share of the twenty minutes, which follows from the exercise now.
    #[serde(rename = "planned_seconds")]
    _planned_seconds: u16,
    grade: words::Grade,
    outcome: Outcome,
}

#[derive(Deserialize)]
enum OldState {
    #[serde(rename = "exercising")]
    Exercising,
    #[serde(rename = "paused")]
    Paused,
    #[serde(rename = "carried_through")]
    CarriedThrough,
    #[serde(rename = "stopped")]
    Stopped(words::StopReason),
}

/// `None`: not a session from before the library.
pub fn read_old(bytes: &[u8]) -> Option<Snapshot> {
    let old: OldSession = serde_json::from_slice(bytes).ok()?;
    let steps: Vec<Step> = old.exercises.into_iter().map(Into::into).collect();
    let opening = Opening::new(None, None, Load::Full, steps.iter().map(|step| step.planned).collect()).ok()?;
    Some(Snapshot {
        opening,
        started: old.started.read()?,
        steps,
        current: old.current,
        going: Going::Working,
        set: 1,
        counted: 0,
        trained_ms: old.trained_ms,
        in_exercise_ms: old.in_exercise_ms,
        in_part_ms: old.in_exercise_ms,
        incidents: vec![],
        ending: old.state.into(),
        after: After::default(),
    })
}

fn planned(movement: Movement, grade: Grade) -> Planned {
    Planned { exercise: Exercise::of_movement(movement, grade), amount: movement.amount(grade) }
}

impl From<OldExercise> for Step {
    fn from(old: OldExercise) -> Self {
        let movement: Movement = old.movement.into();
        let planned = |grade| planned(movement, grade);
        let step =
            Self { planned: planned(old.planned_grade.into()), now: planned(old.grade.into()), went: Went::NotReached };
        match old.outcome.into() {
            session::Outcome::Done(grade) => {
                let now = planned(grade);
                Self { now, went: Self { now, ..step }.done(), ..step }
            }
            session::Outcome::Skipped(why) => Self { went: Went::Skipped(why), ..step },
            session::Outcome::NotReached => step,
        }
    }
}

impl From<OldState> for Ending {
    fn from(state: OldState) -> Self {
        match state {
            OldState::Exercising | OldState::Paused => Self::NotYet,
            OldState::CarriedThrough => Self::CarriedThrough,
            OldState::Stopped(why) => Self::Stopped(Stopped { why: why.into(), by: None }),
        }
    }
}
