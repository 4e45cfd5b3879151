//! What is known of the copies outside the tablet.

use crate::domain::backup::{BackupSeen, FilePrint};
use crate::domain::event::{Event, StoreEvent};
use crate::domain::moment::Moment;

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Copies {
    pub taken: Option<TakenBackup>,
    /// Given to the browser after the last one that counts, and seen by nobody since.
    pub given: Option<GivenBackup>,
    /// When a backup was last opened to see what would come back.
    pub rehearsed: Option<Moment>,
    /// Something came in from another tablet since: no backup of this one holds it.
    pub merged_since: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenBackup {
    /// When it counted; `made` stands in the name of the file.
    pub at: Moment,
    /// Its place in the log.
    pub counter: u64,
    pub made: Moment,
    pub events: u64,
    pub seen: BackupSeen,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GivenBackup {
    pub at: Moment,
    pub made: Moment,
    pub events: u64,
    pub file: FilePrint,
}

impl Copies {
    pub(super) fn note(&mut self, event: &Event, what: &StoreEvent) {
        match what {
            StoreEvent::BackupTaken { events, seen, made } => {
                let (at, counter, made, events) = (event.at, event.counter, *made, *events);
                self.taken = Some(TakenBackup { at, counter, made, events, seen: seen.clone() });
                (self.given, self.merged_since) = (None, false);
            }
            StoreEvent::BackupGiven { file, events, made } => {
                self.given = Some(GivenBackup { at: event.at, made: *made, events: *events, file: *file });
            }
            StoreEvent::BackupRehearsed { .. } => self.rehearsed = Some(event.at),
            StoreEvent::Merged { .. } => (self.given, self.merged_since) = (None, true),
            _ => {}
        }
    }
}
