//! What was opened of a store or a backup, row by row, on its way into the ledger. What cannot be read is set aside.

use std::collections::BTreeSet;

use crate::domain::event::Event;
use crate::domain::identity::PersonId;
use crate::records::format::Decoded;
use crate::records::head::StoreFinding;
use crate::records::{Slot, SlotKind, Subject};
use crate::workspace::heads::SetAside;
use crate::workspace::keyring::OpenSavepoint;
use crate::workspace::ledger::Ledger;
use crate::workspace::problem::ActionError;

#[derive(Default)]
pub(super) struct Intake {
    events: Vec<Event>,
    /// The places of events of a newer version.
    unknown: Vec<u64>,
    savepoints: Vec<OpenSavepoint>,
    aside: SetAside,
}

impl Intake {
    /// In the order of the log.
    pub(super) fn record(&mut self, subject: Subject, read: Result<Decoded, ActionError>) {
        match read {
            Ok(Decoded::Known(event)) => self.events.push(event),
            Ok(Decoded::Unknown(event)) => {
                self.unknown.push(event.counter);
                self.aside.newer(subject);
            }
            Err(_) => self.aside.record(subject),
        }
    }

    pub(super) fn savepoint(&mut self, subject: Subject, read: Result<OpenSavepoint, ActionError>) {
        match read {
            Ok(OpenSavepoint::Unknown) => self.aside.newer(subject),
            Ok(known) => self.savepoints.push(known),
            Err(_) => self.aside.savepoint(subject),
        }
    }

    pub(super) fn shut_key(&mut self, person: PersonId) {
        self.aside.key(person);
    }

    pub(super) fn shut_record(&mut self, subject: Subject) {
        self.aside.record(subject);
    }

    pub(super) fn shut_savepoint(&mut self, slot: Slot) {
        match slot.kind {
            SlotKind::Later(_) => self.aside.newer(slot.subject),
            _ => self.aside.savepoint(slot.subject),
        }
    }

    /// Rows that are no rows.
    pub(super) fn formless(&mut self, count: u64) {
        self.aside.formless(count);
    }

    /// Everything that was read, and to what was found what was set aside.
    pub(super) fn into_ledger(self, ledger: &mut Ledger, found: &mut BTreeSet<StoreFinding>) {
        ledger.append(self.events);
        self.unknown.into_iter().for_each(|counter| ledger.pass_over(counter));
        for savepoint in self.savepoints {
            match savepoint {
                OpenSavepoint::Running(person, running) => ledger.keep_running(person, running),
                OpenSavepoint::Form(drawn, draft) => ledger.keep_draft(drawn, draft),
                OpenSavepoint::Unknown => {}
            }
        }
        self.aside.tell(found);
    }
}
