//! A session that was held, and one that was not.

use serde::{Deserialize, Serialize};

use super::event::Moment;
use super::words;
use crate::domain::day::Day;
use crate::domain::scale::ZeroToTen;
use crate::domain::written::Note;
use crate::domain::{cancellation, session};
use crate::records::format::AsText;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SessionRecord {
    started: Moment,
    trained_ms: u64,
    exercises: Vec<ExerciseRecord>,
    stopped: Option<words::StopReason>,
    /// 0–10, as pain.
    exertion: Option<u8>,
    pain: Option<u8>,
    note: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExerciseRecord {
    movement: words::Movement,
    outcome: Outcome,
}

#[derive(Serialize, Deserialize)]
pub enum Outcome {
    #[serde(rename = "done")]
    Done(words::Grade),
    #[serde(rename = "skipped")]
    Skipped(words::SkipReason),
    #[serde(rename = "not_reached")]
    NotReached,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cancellation {
    on: AsText<Day>,
    by: words::CancelledBy,
    why: words::CancelReason,
    note: String,
}

impl From<&session::SessionRecord> for SessionRecord {
    fn from(record: &session::SessionRecord) -> Self {
        Self {
            started: record.started.into(),
            trained_ms: record.trained_ms,
            exercises: record.exercises.iter().map(Into::into).collect(),
            stopped: record.stopped.map(Into::into),
            exertion: record.exertion.map(ZeroToTen::value),
            pain: record.pain.map(ZeroToTen::value),
            note: record.note.as_str().to_owned(),
        }
    }
}

impl SessionRecord {
    pub fn read(self) -> Option<session::SessionRecord> {
        Some(session::SessionRecord {
            started: self.started.read()?,
            trained_ms: self.trained_ms,
            exercises: self.exercises.into_iter().map(Into::into).collect(),
            stopped: self.stopped.map(Into::into),
            exertion: self.exertion.map(ZeroToTen::new).transpose().ok()?,
            pain: self.pain.map(ZeroToTen::new).transpose().ok()?,
            note: Note::new(&self.note).ok()?,
        })
    }
}

impl From<&session::ExerciseRecord> for ExerciseRecord {
    fn from(record: &session::ExerciseRecord) -> Self {
        Self { movement: record.movement.into(), outcome: record.outcome.into() }
    }
}

impl From<ExerciseRecord> for session::ExerciseRecord {
    fn from(record: ExerciseRecord) -> Self {
        Self { movement: record.movement.into(), outcome: record.outcome.into() }
    }
}

impl From<session::Outcome> for Outcome {
    fn from(outcome: session::Outcome) -> Self {
        match outcome {
            session::Outcome::Done(grade) => Self::Done(grade.into()),
            session::Outcome::Skipped(why) => Self::Skipped(why.into()),
            session::Outcome::NotReached => Self::NotReached,
        }
    }
}

impl From<Outcome> for session::Outcome {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Done(grade) => Self::Done(grade.into()),
            Outcome::Skipped(why) => Self::Skipped(why.into()),
            Outcome::NotReached => Self::NotReached,
        }
    }
}

impl From<&cancellation::Cancellation> for Cancellation {
    fn from(cancellation: &cancellation::Cancellation) -> Self {
        Self {
            on: AsText(Day(cancellation.on)),
            by: cancellation.by.into(),
            why: cancellation.why.into(),
            note: cancellation.note.as_str().to_owned(),
        }
    }
}

impl Cancellation {
    pub fn read(self) -> Option<cancellation::Cancellation> {
        Some(cancellation::Cancellation {
            on: self.on.0.0,
            by: self.by.into(),
            why: self.why.into(),
            note: Note::new(&self.note).ok()?,
        })
    }
}
