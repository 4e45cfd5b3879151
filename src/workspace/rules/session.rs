//! Sessions that were held, not begun or cancelled.

use chrono::NaiveDate;

use crate::domain::cancellation::Cancellation;
use crate::domain::day_range::DayRange;
use crate::domain::event::PersonEvent;
use crate::domain::history::History;
use crate::domain::moment::Moment;
use crate::domain::session::held::CompletedSession;
use crate::workspace::action::{Running, RunningKind};
use crate::workspace::problem::RefusalError;
use crate::workspace::rules::{Decision, within};

/// Never refused for being one too many: what happened, happened.
pub(super) fn ended(history: &History, what: PersonEvent) -> Decision {
    Decision::about(history.person(), what).ending(history.person(), RunningKind::Session)
}

/// The same session does not count twice, whatever was changed in it since it was saved.
pub(super) fn refuse_twice(history: &History, session: &CompletedSession) -> Result<(), RefusalError> {
    match is_held(history, session.started) {
        true => Err(RefusalError::AlreadyHeld),
        false => Ok(()),
    }
}

/// Where a session stands that has been recorded is of no use any more.
pub(super) fn is_over(history: &History, running: &Running) -> bool {
    match running {
        Running::Session(snapshot) => is_held(history, snapshot.started),
        Running::Assessment(_) | Running::Plan(_) => false,
    }
}

fn is_held(history: &History, started: Moment) -> bool {
    history.sessions().iter().filter_map(|entry| entry.done()).any(|held| held.started == started)
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
