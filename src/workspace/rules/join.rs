//! One person who was registered twice.

use crate::domain::event::PersonEvent;
use crate::domain::identity::{EventId, PersonId};
use crate::workspace::problem::RefusalError;
use crate::workspace::rules::{Decision, known};
use crate::workspace::view::View;

/// Nothing may be under way for the one who is shown under the other's name: nobody would come to its end.
pub(super) fn join(view: &View, into: PersonId, other: PersonId) -> Result<Decision, RefusalError> {
    known(view, into)?;
    known(view, other)?;
    if into == other {
        return Err(RefusalError::SamePersonAlready);
    }
    let is_under_way = view.running.keys().any(|(person, _)| *person == other);
    if is_under_way { Err(RefusalError::UnderWay) } else { Ok(Decision::about(into, PersonEvent::Joined(other))) }
}

pub(super) fn part(view: &View, join: EventId) -> Result<Decision, RefusalError> {
    let standing = view.joins.all().into_iter().find(|(event, _, _)| *event == join);
    let (_, into, _) = standing.ok_or(RefusalError::UnknownEntry)?;
    Ok(Decision::about(into, PersonEvent::Parted { join }))
}
