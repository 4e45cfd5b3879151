//! A session that does not take place: which day, who, why. The same questions whether it was known before or found out
//! at the door.

use chrono::NaiveDate;

use super::reading::{FormReader, word};
use super::{FieldError, FieldErrors};
use crate::domain::cancellation::{CancelReason, Cancellation, CancelledBy};
use crate::domain::course::Due;
use crate::domain::day_range::DayRange;
use crate::domain::form_draft::FormValues;
use crate::domain::history::History;

pub const DAY: &str = "day";
pub const BY: &str = "by";
pub const WHY: &str = "why";
pub const NOTE: &str = "note";
/// What happened at the door, as [`super::incident::lines`].
pub const INCIDENTS: &str = "incidents";

/// A planned session.
#[derive(Debug, Clone)]
pub struct CancellationForm {
    today: NaiveDate,
    likely: NaiveDate,
    /// Days on which a session is recorded; one day is not counted twice.
    taken: Vec<NaiveDate>,
}

impl CancellationForm {
    /// The day that was missed, if one was; otherwise today.
    pub fn new(today: NaiveDate, history: &History) -> Self {
        let likely = match history.due(today) {
            Due::Missed { planned, .. } => planned,
            _ => today,
        };
        Self { today, likely, taken: history.sessions().iter().map(|session| session.on).collect() }
    }

    pub fn blank(&self) -> FormValues {
        FormValues::default().with(DAY, self.likely.to_string())
    }

    pub fn check(&self, values: &FormValues) -> Result<Cancellation, FieldErrors> {
        let mut read = FormReader::new(values);
        let on = read.day(DAY, DayRange::of_cancellation(self.today));
        if on.is_some_and(|on| self.taken.contains(&on)) {
            read.note(DAY, FieldError::DayTaken);
        }
        who_and_why(read, on)
    }
}

/// A session that was not begun at the door.
#[derive(Debug, Clone, Copy)]
pub struct NotBegunForm {
    pub today: NaiveDate,
}

impl NotBegunForm {
    /// What is likely, after what was answered at the door.
    pub fn proposed(self, by: Option<CancelledBy>, why: Option<CancelReason>, note: &str) -> FormValues {
        FormValues::default().with(BY, word(by)).with(WHY, word(why)).with(NOTE, note)
    }

    pub fn check(self, values: &FormValues) -> Result<Cancellation, FieldErrors> {
        who_and_why(FormReader::new(values), Some(self.today))
    }
}

fn who_and_why(mut read: FormReader<'_>, on: Option<NaiveDate>) -> Result<Cancellation, FieldErrors> {
    let (by, why, note) = (read.one(BY), read.one(WHY), read.remark(NOTE));
    read.finish(|| Some(Cancellation { on: on?, by: by?, why: why?, note: note? }))
}
