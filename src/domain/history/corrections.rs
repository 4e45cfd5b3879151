//! Corrections, taken into account before anything else sees what they correct.

use std::collections::BTreeMap;

use super::{AssessmentEntry, History, SessionEntry};
use crate::domain::correction::{Correction, EntryChange, EntryKind, EntryStory, RecordedEntry};
use crate::domain::event::{Event, PersonEvent};
use crate::domain::identity::EventId;
use crate::domain::session::held::CompletedSession;

/// The corrections in one person's log, by what they correct, in the order of the log.
pub(super) struct Corrections<'a>(BTreeMap<EventId, Vec<(&'a Event, &'a Correction)>>);

impl<'a> Corrections<'a> {
    pub(super) fn among(log: &[(&'a Event, &'a PersonEvent)]) -> Self {
        let mut all = BTreeMap::<_, Vec<_>>::new();
        for (event, what) in log {
            if let PersonEvent::Corrected(correction) = what {
                all.entry(correction.of).or_default().push((*event, correction));
            }
        }
        Self(all)
    }

    /// What the event recorded as it stands now, or stood when it was struck out, and how it came to that. What is
    /// struck out is corrected no more, also where another tablet did not know of it; nothing becomes another kind.
    pub(super) fn applied(&self, recorded: RecordedEntry, by: &Event) -> (RecordedEntry, EntryStory) {
        let corrections = self.0.get(&by.id).into_iter().flatten();
        corrections.fold(
            (recorded, EntryStory::new(by.at.local_date(), by.by)),
            |(before, mut story), (event, Correction { why, instead, .. })| {
                let is_another_kind = instead.as_ref().is_some_and(|instead| instead.kind() != before.kind());
                if story.is_struck() || is_another_kind {
                    return (before, story);
                }
                let (on, by, after) = (event.at.local_date(), event.by, instead.clone());
                story.changes.push(EntryChange { on, by, why: *why, before: before.clone(), after: after.clone() });
                (after.unwrap_or(before), story)
            },
        )
    }
}

/// What stands, and can be corrected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CorrectableEntry<'a> {
    Assessment(&'a AssessmentEntry),
    Session { entry: &'a SessionEntry, held: &'a CompletedSession },
}

impl CorrectableEntry<'_> {
    pub fn kind(&self) -> EntryKind {
        match self {
            Self::Assessment(entry) => EntryKind::Assessment(entry.assessment.instrument),
            Self::Session { .. } => EntryKind::Session,
        }
    }

    pub fn story(&self) -> &EntryStory {
        match self {
            Self::Assessment(entry) => &entry.story,
            Self::Session { entry, .. } => &entry.story,
        }
    }
}

impl History {
    pub(super) fn add_entry(&mut self, event: EventId, (entry, story): (RecordedEntry, EntryStory)) {
        match entry {
            RecordedEntry::Assessment(assessment) => self.add_assessment(event, assessment, story),
            RecordedEntry::Session(session) => self.add_held(event, *session, story),
        }
    }

    /// What the event recorded, if it stands and can be corrected.
    pub fn correctable(&self, event: EventId) -> Option<CorrectableEntry<'_>> {
        let session = || {
            let entry = self.session(event)?;
            Some(CorrectableEntry::Session { entry, held: entry.done()? })
        };
        self.assessment(event).map(CorrectableEntry::Assessment).or_else(session)
    }
}
