//! A session that was not held.

use serde::{Deserialize, Serialize};

use super::words;
use crate::domain::cancellation;
use crate::domain::day::Day;
use crate::domain::written::Note;
use crate::records::format::AsText;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cancellation {
    on: AsText<Day>,
    by: words::CancelledBy,
    why: words::CancelReason,
    note: String,
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
