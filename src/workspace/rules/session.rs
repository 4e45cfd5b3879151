//! Sessions that were held, not begun, cancelled or corrected.

use chrono::NaiveDate;

use crate::domain::assessment::correction::CorrectionReason;
use crate::domain::cancellation::Cancellation;
use crate::domain::day_range::DayRange;
use crate::domain::event::PersonEvent;
use crate::domain::history::{History, SessionEntry};
use crate::domain::identity::EventId;
use crate::domain::session::held::CompletedSession;
use crate::workspace::action::RunningKind;
use crate::workspace::problem::RefusalError;
use crate::workspace::rules::{Decision, within};

/// Never refused for being one too many: what happened, happened.
pub fn ended(history: &History, what: PersonEvent) -> Decision {
    Decision::about(history.person(), what).ending(history.person(), RunningKind::Session)
}

/// One day is not counted twice.
pub fn cancel(history: &History, cancellation: &Cancellation, today: NaiveDate) -> Result<Decision, RefusalError> {
    if history.sessions_left() == 0 {
        return Err(RefusalError::CourseIsFull);
    }
    let on = cancellation.on;
    within(DayRange::of_cancellation(today), on)?;
    if history.has_session_on(on) {
        return Err(RefusalError::DayTaken { on });
    }
    Ok(Decision::about(history.person(), PersonEvent::SessionCancelled(cancellation.clone())))
}

pub fn correct(
    history: &History,
    of: EventId,
    why: Option<CorrectionReason>,
    instead: Option<&CompletedSession>,
    today: NaiveDate,
) -> Result<Decision, RefusalError> {
    let is_held = |entry: &&SessionEntry| entry.done().is_some();
    let entry = history.session(of).filter(is_held).ok_or(RefusalError::UnknownSession)?;
    if why.is_none() && entry.recorded != today {
        return Err(RefusalError::NeedsReason);
    }
    if instead.is_some_and(|session| session.started.local_date() > today) {
        return Err(RefusalError::InTheFuture);
    }
    let instead = instead.cloned().map(Box::new);
    Ok(Decision::about(history.person(), PersonEvent::SessionCorrected { of, why, instead }))
}
