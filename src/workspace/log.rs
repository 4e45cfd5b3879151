//! Who did and saw what, as it is read and printed.
//!
//! Nothing of it is ever taken away. A worker who unlocks eight times a day and looks at three persons each time writes some
//! six thousand rows a year, under one megabyte: less than a year's sessions.

use std::collections::BTreeMap;

use crate::domain::event::Event;
use crate::domain::identity::{PersonId, WorkerId};
use crate::records::Store;
use crate::workspace::Workspace;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogEntry {
    pub event: Event,
    /// `None`: the worker's name is not on this tablet.
    pub by: Option<String>,
}

impl<S: Store> Workspace<S> {
    /// All that was done with one person's, and every time it was seen; the newest first.
    pub fn log_of_person(&self, person: PersonId) -> Vec<LogEntry> {
        let same = self.ledger.view().joins.one_with(person);
        self.in_order(same.iter().flat_map(|one| self.ledger.about_person(*one)))
    }

    /// All that was done with the tablet, and every time somebody's was seen; the newest first.
    pub fn log_of_tablet(&self) -> Vec<LogEntry> {
        self.in_order(self.ledger.about_store().chain(self.ledger.accesses()))
    }

    fn in_order<'a>(&self, events: impl Iterator<Item = &'a Event>) -> Vec<LogEntry> {
        let view = self.ledger.view();
        let name = |by: WorkerId| view.workers.get(&by).map(|worker| worker.name.as_str().to_owned());
        let placed: BTreeMap<_, _> = events.map(|event| (event.place(), event)).collect();
        let entry = |event: &&Event| LogEntry { by: name(event.by), event: (*event).clone() };
        placed.values().rev().map(entry).collect()
    }
}
