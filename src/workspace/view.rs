//! What the screens see: the whole unlocked state, as plain values that never change once made.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::domain::history::History;
use crate::domain::identity::{PersonId, StoreId, WorkerId};
use crate::domain::in_order::put_in_order;
use crate::domain::moment::Moment;
use crate::domain::retest::RetestWeeks;
use crate::workspace::action::{Running, RunningKind};

#[derive(Debug, Clone, PartialEq)]
pub struct View {
    pub store: StoreId,
    pub worker: WorkerId,
    pub worker_name: Option<String>,
    pub people: BTreeMap<PersonId, Rc<History>>,
    pub running: BTreeMap<(PersonId, RunningKind), Running>,
    pub last_backup: Option<Moment>,
    /// When everybody is measured again.
    pub retest_weeks: RetestWeeks,
    /// Events in the log, those of unknown kinds too.
    pub events: u64,
}

impl View {
    pub fn person(&self, id: PersonId) -> Option<&Rc<History>> {
        self.people.get(&id)
    }

    /// By name, as a list on screen.
    pub fn people_by_name(&self) -> Vec<Rc<History>> {
        let named = |person: &Rc<History>| {
            let name = person.profile.as_ref().map(|profile| profile.name.as_str().to_lowercase());
            ((name, person.person), Rc::clone(person))
        };
        let mut people: Vec<_> = self.people.values().map(named).collect();
        put_in_order(&mut people, |(one, _), (other, _)| one < other);
        people.into_iter().map(|(_, person)| person).collect()
    }
}
