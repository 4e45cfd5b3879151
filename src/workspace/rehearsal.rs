//! A backup opened to see what would come back, and held against what is here. Nothing is put back.

use crate::records::Store;
use crate::workspace::Workspace;
use crate::workspace::backup::{Inside, OwnSeal, Restorable};
use crate::workspace::merging::{ComparedPerson, TwoLogs, is_of_a_person};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rehearsal {
    pub inside: Inside,
    /// Of this tablet, at whatever day.
    pub is_of_this_tablet: bool,
    /// Whether this tablet knows it again.
    pub own_seal: OwnSeal,
    /// Everybody, here or in the file.
    pub people: Vec<ComparedPerson>,
    /// Of persons, here and not in the file: it would not come back.
    pub not_in_file: usize,
    /// Of persons, in the file and not here.
    pub not_here: usize,
}

impl<S: Store> Workspace<S> {
    pub fn rehearse(&self, backup: &Restorable) -> Rehearsal {
        let logs = TwoLogs::of(self, backup);
        Rehearsal {
            inside: backup.inside().clone(),
            is_of_this_tablet: backup.opened.store_id() == self.store_id(),
            own_seal: self.own_seal(backup),
            people: logs.people(self, backup),
            not_in_file: logs.only_here().filter(|event| is_of_a_person(event)).count(),
            not_here: logs.only_there().filter(|event| is_of_a_person(event)).count(),
        }
    }
}
