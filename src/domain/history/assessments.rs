//! The assessments of a history: those that stand, and those that were struck out.

use super::History;
use crate::domain::assessment::decline::DeclineReason;
use crate::domain::assessment::{Assessment, Instrument};
use crate::domain::correction::EntryStory;
use crate::domain::identity::EventId;
use crate::domain::stable_sort::stable_sort;

/// An assessment as it stands now, with everything that was said of it since.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AssessmentEntry {
    /// The event that recorded it first; corrections name it.
    pub event: EventId,
    pub assessment: Assessment,
    pub story: EntryStory,
    pub decline: Option<DeclineReason>,
}

impl History {
    pub(super) fn add_assessment(&mut self, event: EventId, assessment: Assessment, story: EntryStory) {
        let entries = if story.is_struck() { &mut self.struck_assessments } else { &mut self.assessments };
        // In its place by day; after those of the same day that were recorded before.
        let at = entries.partition_point(|known| known.assessment.on <= assessment.on);
        entries.insert(at, AssessmentEntry { event, assessment, story, decline: None });
    }

    pub(super) fn explain_decline(&mut self, of: EventId, why: DeclineReason) {
        if let Some(entry) = self.assessments.iter_mut().find(|entry| entry.event == of) {
            entry.decline = Some(why);
        }
    }

    /// By the day they were carried out, oldest first; without those that were struck out.
    pub fn assessments(&self) -> &[AssessmentEntry] {
        &self.assessments
    }

    /// With one instrument, oldest first.
    pub fn assessed(&self, instrument: Instrument) -> impl DoubleEndedIterator<Item = &AssessmentEntry> {
        self.assessments.iter().filter(move |entry| entry.assessment.instrument == instrument)
    }

    pub fn assessment(&self, event: EventId) -> Option<&AssessmentEntry> {
        self.assessments.iter().find(|entry| entry.event == event)
    }

    /// Those that were struck out among the others, the newest day first.
    pub fn all_assessments(&self) -> Vec<&AssessmentEntry> {
        let mut all: Vec<_> = self.assessments.iter().rev().chain(self.struck_assessments.iter().rev()).collect();
        stable_sort(&mut all, |one, other| one.assessment.on > other.assessment.on);
        all
    }
}
