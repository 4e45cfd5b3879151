//! One person who was registered twice: joined by a worker's act, and parted by another.
//!
//! The same events in any order give the same; so tablets that joined otherwise agree once they know of each other.

use std::collections::{BTreeMap, BTreeSet};

use super::event::{About, Event, PersonEvent};
use super::identity::{EventId, PersonId};

/// Who is shown as one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Joins {
    /// Into whom, and who, by the place in the log.
    joined: BTreeMap<(u64, EventId), (PersonId, PersonId)>,
    parted: BTreeSet<EventId>,
}

impl Joins {
    /// Takes in what an event says of it; most say nothing.
    pub fn note(&mut self, event: &Event) {
        match &event.about {
            About::Person(into, PersonEvent::Joined(other)) => {
                self.joined.insert(event.place(), (*into, *other));
            }
            About::Person(_, PersonEvent::Parted { join }) => {
                self.parted.insert(*join);
            }
            About::Person(..) | About::Store(_) => {}
        }
    }

    fn standing(&self) -> impl DoubleEndedIterator<Item = (EventId, PersonId, PersonId)> {
        let stands = |((_, event), _): &(&(u64, EventId), &(PersonId, PersonId))| !self.parted.contains(event);
        self.joined.iter().filter(stands).map(|((_, event), (into, other))| (*event, *into, *other))
    }

    /// Under whom the person is shown: where several tablets joined the same ones, the latest has the last word.
    pub fn shown_as(&self, person: PersonId) -> PersonId {
        let group = self.one_with(person);
        let latest = self.standing().rev().find(|(_, into, _)| group.contains(into));
        latest.map_or(person, |(_, into, _)| into)
    }

    /// All who are shown as one with the person; the person too.
    pub fn one_with(&self, person: PersonId) -> BTreeSet<PersonId> {
        let pairs: Vec<_> = self.standing().map(|(_, into, other)| (into, other)).collect();
        reach(person, &pairs)
    }

    /// All who are or ever were shown as one with the person; the person too.
    pub fn ever_one_with(&self, person: PersonId) -> BTreeSet<PersonId> {
        let pairs: Vec<_> = self.joined.values().copied().collect();
        reach(person, &pairs)
    }

    /// What stands between those who are shown as one with the person: the event, into whom, and who.
    pub fn of(&self, person: PersonId) -> Vec<(EventId, PersonId, PersonId)> {
        let group = self.one_with(person);
        self.standing().filter(|(_, into, _)| group.contains(into)).collect()
    }

    /// The same for everybody.
    pub fn all(&self) -> Vec<(EventId, PersonId, PersonId)> {
        self.standing().collect()
    }
}

fn reach(from: PersonId, pairs: &[(PersonId, PersonId)]) -> BTreeSet<PersonId> {
    let mut group = BTreeSet::from([from]);
    loop {
        let before = group.len();
        for (one, other) in pairs {
            if group.contains(one) || group.contains(other) {
                group.extend([*one, *other]);
            }
        }
        if group.len() == before {
            return group;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::identity::WorkerId;
    use crate::domain::moment::Moment;

    fn person(bits: u128) -> PersonId {
        PersonId::from_bits(bits)
    }

    fn event(counter: u64, whose: u128, what: PersonEvent) -> Event {
        let (id, by) = (EventId::from_bits(counter.into()), WorkerId::from_bits(1));
        Event { id, counter, at: Moment::epoch(), by, about: About::Person(person(whose), what) }
    }

    fn joins(events: &[Event]) -> Joins {
        let mut joins = Joins::default();
        events.iter().for_each(|event| joins.note(event));
        joins
    }

    fn join(counter: u64, into: u128, other: u128) -> Event {
        event(counter, into, PersonEvent::Joined(person(other)))
    }

    fn part(counter: u64, whose: u128, join: u64) -> Event {
        event(counter, whose, PersonEvent::Parted { join: EventId::from_bits(join.into()) })
    }

    #[test]
    fn two_that_are_joined_are_shown_under_the_one_they_were_joined_into() {
        let joins = joins(&[join(1, 1, 2), join(2, 1, 3)]);
        for of in 1..=3 {
            assert_eq!(joins.shown_as(person(of)), person(1));
        }
        assert_eq!(joins.shown_as(person(4)), person(4));
        assert_eq!(joins.of(person(3)).len(), 2);
    }

    #[test]
    fn parted_again_they_are_two_that_once_were_one() {
        let joins = joins(&[join(1, 1, 2), part(2, 1, 1)]);
        assert_eq!((joins.shown_as(person(1)), joins.shown_as(person(2))), (person(1), person(2)));
        assert_eq!(joins.ever_one_with(person(2)), [1, 2].map(person).into());
        assert_eq!(joins.one_with(person(2)), [2].map(person).into());
    }

    #[test]
    fn joined_both_ways_round_the_latest_has_the_last_word() {
        let joins = joins(&[join(1, 1, 2), join(2, 2, 1)]);
        assert_eq!((joins.shown_as(person(1)), joins.shown_as(person(2))), (person(2), person(2)));
    }

    proptest! {
        #[test]
        fn everybody_in_a_group_is_shown_under_one_of_them_in_any_order(
            acts in proptest::collection::vec((1..5_u128, 1..5_u128, proptest::option::of(1..8_u64)), 0..8),
            turned in 0..8_usize,
        ) {
            let events: Vec<_> = (1..).zip(acts).map(|(counter, (into, other, parts))| match parts {
                Some(join) => part(counter, into, join),
                None => join(counter, into, other),
            }).collect();
            let mut otherwise = events.clone();
            otherwise.reverse();
            if !otherwise.is_empty() {
                let by = turned % otherwise.len();
                otherwise.rotate_left(by);
            }
            let (one, other) = (joins(&events), joins(&otherwise));
            prop_assert_eq!(&one, &other);
            for of in (1..5).map(person) {
                let shown = one.shown_as(of);
                prop_assert!(one.one_with(of).contains(&shown));
                prop_assert_eq!(one.shown_as(shown), shown);
                prop_assert!(one.one_with(of).is_subset(&one.ever_one_with(of)));
            }
        }
    }
}
