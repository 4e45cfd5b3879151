//! Correcting what was recorded, and striking it out; one rule for every kind.

use chrono::NaiveDate;

use crate::domain::correction::{Correction, RecordedEntry};
use crate::domain::event::PersonEvent;
use crate::domain::history::History;
use crate::workspace::problem::RefusalError;
use crate::workspace::rules::Decision;
use crate::workspace::rules::assess::possible;

/// Free on the day of recording, later with a reason. What takes its place has to be possible as if it were recorded anew.
pub(super) fn correct(history: &History, correction: &Correction, today: NaiveDate) -> Result<Decision, RefusalError> {
    let entry = history.correctable(correction.of).ok_or(RefusalError::UnknownEntry)?;
    if correction.why.is_none() && entry.story().recorded != today {
        return Err(RefusalError::NeedsReason);
    }
    if correction.instead.as_ref().is_some_and(|instead| instead.kind() != entry.kind()) {
        return Err(RefusalError::UnknownEntry);
    }
    match &correction.instead {
        Some(RecordedEntry::Assessment(assessment)) => possible(history, assessment, today)?,
        Some(RecordedEntry::Session(session)) if session.started.local_date() > today => {
            return Err(RefusalError::InTheFuture);
        }
        Some(RecordedEntry::Session(_)) | None => {}
    }
    Ok(Decision::about(history.person(), PersonEvent::Corrected(correction.clone())))
}
