//! Two logs side by side: who is in them, and where there is something that the other lacks.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::domain::event::{About, Event, PersonEvent};
use crate::domain::identity::{EventId, PersonId};
use crate::records::format::Decoded;
use crate::records::merge::merge;
use crate::records::{Store, Subject};
use crate::workspace::Workspace;
use crate::workspace::backup::Restorable;
use crate::workspace::view::View;

/// What one side has of a person, and the other has not.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct OneSided {
    pub sessions: usize,
    pub assessments: usize,
    /// Of every other kind.
    pub others: usize,
    /// The latest day of them.
    pub last: Option<NaiveDate>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComparedPerson {
    pub person: PersonId,
    /// `None`: neither side can read it.
    pub name: Option<String>,
    /// Whether anything about the person is here, and there.
    pub is_here: bool,
    pub is_there: bool,
    pub only_here: OneSided,
    pub only_there: OneSided,
}

/// The events of both sides, by identity.
pub(in crate::workspace) struct TwoLogs {
    here: BTreeSet<EventId>,
    there: BTreeSet<EventId>,
    pub(super) union: Vec<Decoded>,
}

impl OneSided {
    pub fn is_nothing(&self) -> bool {
        (self.sessions, self.assessments, self.others) == (0, 0, 0)
    }

    fn add(&mut self, event: &Event) {
        match &event.about {
            About::Person(_, PersonEvent::SessionHeld(_)) => self.sessions += 1,
            About::Person(_, PersonEvent::Assessed(_)) => self.assessments += 1,
            About::Person(..) | About::Store(_) => self.others += 1,
        }
        self.last = self.last.max(Some(event.at.local_date()));
    }
}

impl TwoLogs {
    pub(in crate::workspace) fn of<S: Store>(here: &Workspace<S>, there: &Restorable) -> Self {
        let (here, there) = (here.readable(), there.opened.readable());
        let ids = |log: &[Decoded]| log.iter().map(Decoded::id).collect();
        Self { here: ids(&here), there: ids(&there), union: merge(here, there) }
    }

    pub(in crate::workspace) fn only_here(&self) -> impl Iterator<Item = &Decoded> {
        self.union.iter().filter(|event| !self.there.contains(&event.id()))
    }

    /// What has an identity that is here already stays as it is here.
    pub(in crate::workspace) fn only_there(&self) -> impl Iterator<Item = &Decoded> {
        self.union.iter().filter(|event| !self.here.contains(&event.id()))
    }

    pub(super) fn count_there(&self) -> usize {
        self.there.len()
    }

    /// Everybody on either side, by name.
    pub(in crate::workspace) fn people<S: Store>(
        &self,
        here: &Workspace<S>,
        there: &Restorable,
    ) -> Vec<ComparedPerson> {
        let (view_here, view_there) = (here.view(), there.opened.view());
        let mut people = BTreeMap::new();
        for event in &self.union {
            let Subject::Person(person) = event.subject() else { continue };
            if is_only_access(event) {
                continue;
            }
            let compared = people.entry(person).or_insert_with(|| ComparedPerson {
                person,
                name: name_of(&view_here, person).or_else(|| name_of(&view_there, person)),
                is_here: false,
                is_there: false,
                only_here: OneSided::default(),
                only_there: OneSided::default(),
            });
            let (is_here, is_there) = (self.here.contains(&event.id()), self.there.contains(&event.id()));
            compared.is_here |= is_here;
            compared.is_there |= is_there;
            let one_sided = match (is_here, is_there) {
                (true, false) => &mut compared.only_here,
                (false, true) => &mut compared.only_there,
                _ => continue,
            };
            match event {
                Decoded::Known(event) => one_sided.add(event),
                Decoded::Unknown(_) => one_sided.others += 1,
            }
        }
        let mut people: Vec<_> = people.into_values().collect();
        people.sort_by_key(|compared| (compared.name.as_ref().map(|name| name.to_lowercase()), compared.person));
        people
    }
}

/// Whether it is of a person, and not only that somebody looked.
pub(in crate::workspace) fn is_of_a_person(event: &Decoded) -> bool {
    matches!(event.subject(), Subject::Person(_)) && !is_only_access(event)
}

fn is_only_access(event: &Decoded) -> bool {
    matches!(event, Decoded::Known(event) if event.is_access())
}

/// As it stands on that side.
fn name_of(view: &View, person: PersonId) -> Option<String> {
    let history = view.person(person).or_else(|| view.person(view.joins.shown_as(person)));
    Some(history?.profile()?.name.as_str().to_owned())
}
