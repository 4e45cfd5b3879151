//! Sessions that were held, not begun or cancelled.

use chrono::NaiveDate;

use crate::domain::cancellation::Cancellation;
use crate::domain::day_range::DayRange;
use crate::domain::event::PersonEvent;
use crate::domain::history::History;
use crate::workspace::action::RunningKind;
use crate::workspace::problem::RefusalError;
use crate::workspace::rules::{Decision, within};

/// Never refused for being one too many: what happened, happened.
pub(super) fn ended(history: &History, what: PersonEvent) -> Decision {
    Decision::about(history.person(), what).ending(history.person(), RunningKind::Session)
}

/// One day is not counted twice.
pub(super) fn cancel(
    history: &History,
    cancellation: &Cancellation,
    today: NaiveDate,
) -> Result<Decision, RefusalError> {
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
