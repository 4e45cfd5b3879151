//! What was changed on both sides, each without knowing of the other: a worker chooses.

use std::collections::BTreeMap;

use crate::domain::event::{About, Event, PersonEvent, StoreEvent};
use crate::domain::identity::{EventId, GoalId, PersonId};
use crate::records::format::Decoded;

/// One thing that has one value at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MergedField {
    Profile(PersonId),
    Course(PersonId),
    GoalAim(PersonId, GoalId),
    GoalScale(PersonId, GoalId),
    /// Something recorded that was corrected.
    Entry(PersonId, EventId),
    RetestWeeks,
    RatingScale,
    HelpLists,
    Retention,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MergeSide {
    Here,
    There,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MergeConflict {
    pub field: MergedField,
    /// The latest change on each side.
    pub here: Event,
    pub there: Event,
}

impl MergeConflict {
    /// Which of them stands when the two logs are one: the latest by its place.
    pub(super) fn stands(&self) -> MergeSide {
        if self.here.place() > self.there.place() { MergeSide::Here } else { MergeSide::There }
    }

    pub(super) fn of(&self, side: MergeSide) -> &About {
        match side {
            MergeSide::Here => &self.here.about,
            MergeSide::There => &self.there.about,
        }
    }
}

/// `None`: it adds something, and takes nothing's place.
fn field(event: &Event) -> Option<MergedField> {
    match &event.about {
        About::Person(person, what) => match what {
            PersonEvent::ProfileChanged(_) => Some(MergedField::Profile(*person)),
            PersonEvent::CoursePlanned(_) => Some(MergedField::Course(*person)),
            PersonEvent::GoalAimed { goal, .. } => Some(MergedField::GoalAim(*person, *goal)),
            PersonEvent::GoalScaled(scale) => Some(MergedField::GoalScale(*person, scale.goal)),
            // What is struck out stays so, whatever the other side made of it.
            PersonEvent::Corrected(correction) => {
                correction.instead.as_ref().map(|_| MergedField::Entry(*person, correction.of))
            }
            _ => None,
        },
        About::Store(StoreEvent::RetestWeeksChosen(_)) => Some(MergedField::RetestWeeks),
        About::Store(StoreEvent::RatingScaleChosen(_)) => Some(MergedField::RatingScale),
        About::Store(StoreEvent::HelpListsChosen(_)) => Some(MergedField::HelpLists),
        About::Store(StoreEvent::RetentionChosen(_)) => Some(MergedField::Retention),
        About::Store(_) => None,
    }
}

/// The latest change of each field; the events come in the order of the log.
fn latest<'a>(events: impl Iterator<Item = &'a Decoded>) -> BTreeMap<MergedField, &'a Event> {
    let known = events.filter_map(|event| match event {
        Decoded::Known(event) => Some(event),
        Decoded::Unknown(_) => None,
    });
    known.filter_map(|event| Some((field(event)?, event))).collect()
}

pub(super) fn conflicts<'a>(
    only_here: impl Iterator<Item = &'a Decoded>,
    only_there: impl Iterator<Item = &'a Decoded>,
) -> Vec<MergeConflict> {
    let (here, there) = (latest(only_here), latest(only_there));
    let both = here.into_iter().filter_map(|(field, here)| {
        let there = there.get(&field)?;
        let is_same = here.about == there.about;
        (!is_same).then(|| MergeConflict { field, here: here.clone(), there: (*there).clone() })
    });
    both.collect()
}
