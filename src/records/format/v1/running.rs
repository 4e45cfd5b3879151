//! A session and an SPPB on their way, as savepoints keep them.

use serde::{Deserialize, Serialize};

use super::assessment::Conditions;
use super::event::Moment;
use super::session::Outcome;
use super::sppb::{Attempt, SingleStand};
use super::words;
use crate::domain::session::plan::Planned;
use crate::domain::session::run::{Progress, Run, Snapshot, State};
use crate::domain::sppb::protocol::{Draft, Entry};
use crate::records::format::{Unwritable, json};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RunningSession {
    started: Moment,
    exercises: Vec<RunningExercise>,
    /// Place in `exercises`, from 0.
    current: usize,
    state: RunningState,
    trained_ms: u64,
    in_exercise_ms: u64,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RunningExercise {
    movement: words::Movement,
    planned_grade: words::Grade,
    planned_seconds: u16,
    grade: words::Grade,
    outcome: Outcome,
}

#[derive(Serialize, Deserialize)]
enum RunningState {
    #[serde(rename = "exercising")]
    Exercising,
    #[serde(rename = "paused")]
    Paused,
    #[serde(rename = "carried_through")]
    CarriedThrough,
    #[serde(rename = "stopped")]
    Stopped(words::StopReason),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RunningSppb {
    course: words::CourseLength,
    aid: words::WalkingAid,
    entries: Vec<SppbEntry>,
    /// Besides course and aid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    conditions: Option<Conditions>,
}

#[derive(Serialize, Deserialize)]
enum SppbEntry {
    #[serde(rename = "side_by_side")]
    SideBySide(Attempt),
    #[serde(rename = "semi_tandem")]
    SemiTandem(Attempt),
    #[serde(rename = "tandem")]
    Tandem(Attempt),
    #[serde(rename = "first_walk")]
    FirstWalk(Attempt),
    #[serde(rename = "second_walk")]
    SecondWalk(Attempt),
    #[serde(rename = "single_stand")]
    SingleStand(SingleStand),
    #[serde(rename = "five_stands")]
    FiveStands(Attempt),
    #[serde(rename = "five_with_arms")]
    FiveWithArms(Attempt),
}

pub fn write_run(run: &Run) -> Result<Vec<u8>, Unwritable> {
    let Snapshot { started, exercises, current, state, trained_ms, in_exercise_ms } = run.snapshot();
    json(&RunningSession {
        started: (*started).into(),
        exercises: exercises.iter().map(Into::into).collect(),
        current: *current,
        state: (*state).into(),
        trained_ms: *trained_ms,
        in_exercise_ms: *in_exercise_ms,
    })
}

/// `None`: not a run that this version knows, or one that no session can have come to.
pub fn read_run(bytes: &[u8]) -> Option<Run> {
    let session: RunningSession = serde_json::from_slice(bytes).ok()?;
    let snapshot = Snapshot {
        started: session.started.read()?,
        exercises: session.exercises.into_iter().map(Into::into).collect(),
        current: session.current,
        state: session.state.into(),
        trained_ms: session.trained_ms,
        in_exercise_ms: session.in_exercise_ms,
    };
    Run::restore(snapshot).ok()
}

pub fn write_draft(draft: &Draft) -> Result<Vec<u8>, Unwritable> {
    json(&RunningSppb {
        course: draft.course().into(),
        aid: draft.aid().into(),
        entries: draft.entries().iter().map(|entry| (*entry).into()).collect(),
        conditions: (*draft.other_conditions() != Default::default()).then(|| draft.other_conditions().into()),
    })
}

/// `None`: not a draft that this version knows, or one that leaves the guided order.
pub fn read_draft(bytes: &[u8]) -> Option<Draft> {
    let sppb: RunningSppb = serde_json::from_slice(bytes).ok()?;
    let entries = sppb.entries.into_iter().map(Into::into);
    let mut draft = Draft::replay(sppb.course.into(), sppb.aid.into(), entries).ok()?;
    if let Some(conditions) = sppb.conditions {
        let now = draft.conditions();
        let mut conditions = conditions.read()?;
        (conditions.course, conditions.aid) = (now.course, now.aid);
        draft.set_conditions(conditions);
    }
    Some(draft)
}

impl From<&Progress> for RunningExercise {
    fn from(progress: &Progress) -> Self {
        let Progress { planned, grade, outcome } = *progress;
        Self {
            movement: planned.movement.into(),
            planned_grade: planned.grade.into(),
            planned_seconds: planned.seconds,
            grade: grade.into(),
            outcome: outcome.into(),
        }
    }
}

impl From<RunningExercise> for Progress {
    fn from(exercise: RunningExercise) -> Self {
        let planned = Planned {
            movement: exercise.movement.into(),
            grade: exercise.planned_grade.into(),
            seconds: exercise.planned_seconds,
        };
        Self { planned, grade: exercise.grade.into(), outcome: exercise.outcome.into() }
    }
}

impl From<State> for RunningState {
    fn from(state: State) -> Self {
        match state {
            State::Exercising => Self::Exercising,
            State::Paused => Self::Paused,
            State::Closing { stopped: None } => Self::CarriedThrough,
            State::Closing { stopped: Some(why) } => Self::Stopped(why.into()),
        }
    }
}

impl From<RunningState> for State {
    fn from(state: RunningState) -> Self {
        match state {
            RunningState::Exercising => Self::Exercising,
            RunningState::Paused => Self::Paused,
            RunningState::CarriedThrough => Self::Closing { stopped: None },
            RunningState::Stopped(why) => Self::Closing { stopped: Some(why.into()) },
        }
    }
}

impl From<Entry> for SppbEntry {
    fn from(entry: Entry) -> Self {
        match entry {
            Entry::SideBySide(attempt) => Self::SideBySide(attempt.into()),
            Entry::SemiTandem(attempt) => Self::SemiTandem(attempt.into()),
            Entry::Tandem(attempt) => Self::Tandem(attempt.into()),
            Entry::FirstWalk(attempt) => Self::FirstWalk(attempt.into()),
            Entry::SecondWalk(attempt) => Self::SecondWalk(attempt.into()),
            Entry::SingleStand(stand) => Self::SingleStand(stand.into()),
            Entry::FiveStands(attempt) => Self::FiveStands(attempt.into()),
            Entry::FiveWithArms(attempt) => Self::FiveWithArms(attempt.into()),
        }
    }
}

impl From<SppbEntry> for Entry {
    fn from(entry: SppbEntry) -> Self {
        match entry {
            SppbEntry::SideBySide(attempt) => Self::SideBySide(attempt.into()),
            SppbEntry::SemiTandem(attempt) => Self::SemiTandem(attempt.into()),
            SppbEntry::Tandem(attempt) => Self::Tandem(attempt.into()),
            SppbEntry::FirstWalk(attempt) => Self::FirstWalk(attempt.into()),
            SppbEntry::SecondWalk(attempt) => Self::SecondWalk(attempt.into()),
            SppbEntry::SingleStand(stand) => Self::SingleStand(stand.into()),
            SppbEntry::FiveStands(attempt) => Self::FiveStands(attempt.into()),
            SppbEntry::FiveWithArms(attempt) => Self::FiveWithArms(attempt.into()),
        }
    }
}
