//! Where a savepoint lies.

use crate::domain::identity::PersonId;
use crate::records::{Slot, SlotKind, Subject};
use crate::workspace::action::RunningKind;

pub(super) fn slot(person: PersonId, kind: RunningKind) -> Slot {
    let kind = match kind {
        RunningKind::Session => SlotKind::Session,
        RunningKind::Assessment => SlotKind::Assessment,
        RunningKind::Plan => SlotKind::Plan,
    };
    Slot { subject: Subject::Person(person), kind }
}

pub(super) fn form_slot(drawn: u128, person: Option<PersonId>) -> Slot {
    Slot { subject: person.map_or(Subject::Store, Subject::Person), kind: SlotKind::Form(drawn) }
}
