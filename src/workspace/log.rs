//! Who did and saw what, as it is read and printed.
//!
//! Nothing of it is ever taken away. A worker who unlocks eight times a day and looks at three persons each time writes some
//! six thousand rows a year, under one megabyte: less than a year's sessions.

use std::collections::BTreeMap;

use crate::domain::event::{About, Event, StoreEvent};
use crate::domain::identity::{PersonId, WorkerId};
use crate::records::{Store, Subject};
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
        self.in_order(self.ledger.events(Subject::Person(person)).iter())
    }

    /// All that was done with the tablet, and every time somebody's was seen; the newest first.
    pub fn log_of_tablet(&self) -> Vec<LogEntry> {
        self.in_order(self.ledger.events(Subject::Store).iter().chain(self.ledger.accesses()))
    }

    fn in_order<'a>(&self, events: impl Iterator<Item = &'a Event>) -> Vec<LogEntry> {
        let joined = self.ledger.events(Subject::Store).iter().filter_map(|event| match &event.about {
            About::Store(StoreEvent::WorkerJoined(name)) => Some((event.by, name.as_str().to_owned())),
            About::Store(_) | About::Person(..) => None,
        });
        let names: BTreeMap<WorkerId, String> = joined.collect();
        let placed: BTreeMap<_, _> = events.map(|event| (event.place(), event)).collect();
        let entry = |event: &&Event| LogEntry { by: names.get(&event.by).cloned(), event: (*event).clone() };
        placed.values().rev().map(entry).collect()
    }
}
