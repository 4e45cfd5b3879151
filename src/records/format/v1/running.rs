//! An SPPB on its way, as savepoints keep it.

use serde::{Deserialize, Serialize};

use super::assessment::Conditions;
use super::sppb::{Attempt, SingleStand};
use super::words;
use crate::domain::sppb::protocol::{Draft, Entry};
use crate::records::format::{Unwritable, json};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RunningSppb {
    course: words::CourseLength,
    aid: words::WalkingAid,
    entries: Vec<SppbEntry>,
    /// Besides course and aid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    conditions: Option<Conditions>,
}

#[derive(Serialize, Deserialize)]
enum SppbEntry {
    #[serde(rename = "side_by_side")]
    SideBySide(Attempt),
    #[serde(rename = "semi_tandem")]
    SemiTandem(Attempt),
    #[serde(rename = "tandem")]
    Tandem(Attempt),
    #[serde(rename = "first_walk")]
    FirstWalk(Attempt),
    #[serde(rename = "second_walk")]
    SecondWalk(Attempt),
    #[serde(rename = "single_stand")]
    SingleStand(SingleStand),
    #[serde(rename = "five_stands")]
    FiveStands(Attempt),
    #[serde(rename = "five_with_arms")]
    FiveWithArms(Attempt),
}

pub fn write_draft(draft: &Draft) -> Result<Vec<u8>, Unwritable> {
    json(&RunningSppb {
        course: draft.course().into(),
        aid: draft.aid().into(),
        entries: draft.entries().iter().map(|entry| (*entry).into()).collect(),
        conditions: (*draft.other_conditions() != Default::default()).then(|| draft.other_conditions().into()),
    })
}

/// `None`: not a draft that this version knows, or one that leaves the guided order.
pub fn read_draft(bytes: &[u8]) -> Option<Draft> {
    let sppb: RunningSppb = serde_json::from_slice(bytes).ok()?;
    let entries = sppb.entries.into_iter().map(Into::into);
    let mut draft = Draft::replay(sppb.course.into(), sppb.aid.into(), entries).ok()?;
    if let Some(conditions) = sppb.conditions {
        let now = draft.conditions();
        let mut conditions = conditions.read()?;
        (conditions.course, conditions.aid) = (now.course, now.aid);
        draft.set_conditions(conditions);
    }
    Some(draft)
}

impl From<Entry> for SppbEntry {
    fn from(entry: Entry) -> Self {
        match entry {
            Entry::SideBySide(attempt) => Self::SideBySide(attempt.into()),
            Entry::SemiTandem(attempt) => Self::SemiTandem(attempt.into()),
            Entry::Tandem(attempt) => Self::Tandem(attempt.into()),
            Entry::FirstWalk(attempt) => Self::FirstWalk(attempt.into()),
            Entry::SecondWalk(attempt) => Self::SecondWalk(attempt.into()),
            Entry::SingleStand(stand) => Self::SingleStand(stand.into()),
            Entry::FiveStands(attempt) => Self::FiveStands(attempt.into()),
            Entry::FiveWithArms(attempt) => Self::FiveWithArms(attempt.into()),
        }
    }
}

impl From<SppbEntry> for Entry {
    fn from(entry: SppbEntry) -> Self {
        match entry {
            SppbEntry::SideBySide(attempt) => Self::SideBySide(attempt.into()),
            SppbEntry::SemiTandem(attempt) => Self::SemiTandem(attempt.into()),
            SppbEntry::Tandem(attempt) => Self::Tandem(attempt.into()),
            SppbEntry::FirstWalk(attempt) => Self::FirstWalk(attempt.into()),
            SppbEntry::SecondWalk(attempt) => Self::SecondWalk(attempt.into()),
            SppbEntry::SingleStand(stand) => Self::SingleStand(stand.into()),
            SppbEntry::FiveStands(attempt) => Self::FiveStands(attempt.into()),
            SppbEntry::FiveWithArms(attempt) => Self::FiveWithArms(attempt.into()),
        }
    }
}
