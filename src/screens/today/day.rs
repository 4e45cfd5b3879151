//! Everybody in the store, sorted by what the day asks of them.

use chrono::NaiveDate;

use crate::domain::course::Due;
use crate::domain::identity::PersonId;
use crate::domain::stable_sort::stable_sort;
use crate::workspace::action::RunningKind;
use crate::workspace::view::View;

/// By name everywhere; those to come by date first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DayOverview {
    /// Due today, or in the middle of a session or a test.
    pub visits: Vec<PersonId>,
    pub recorded: Vec<PersonId>,
    pub missed: Vec<(PersonId, NaiveDate)>,
    pub next: Vec<(PersonId, NaiveDate)>,
    /// Not visited today, and something is to be measured again.
    pub retests: Vec<PersonId>,
}

impl DayOverview {
    pub fn of(view: &View, today: NaiveDate) -> Self {
        let mut day = Self::default();
        for history in view.people_by_name() {
            let person = history.person();
            if view.is_running(person, RunningKind::Session) || view.left_instrument(person).is_some() {
                day.visits.push(person);
                continue;
            }
            match history.due(today) {
                Due::Today => day.visits.push(person),
                Due::Recorded => day.recorded.push(person),
                Due::Missed { planned, next } => {
                    day.missed.push((person, planned));
                    day.next.push((person, next));
                }
                Due::Next(next) => day.next.push((person, next)),
                Due::Finished | Due::NoCourse => {}
            }
            if view.retest_due(person, today).is_some() && !day.visits.contains(&person) {
                day.retests.push(person);
            }
        }
        stable_sort(&mut day.next, |(_, one), (_, other)| one < other);
        day
    }

    pub fn visits_in_all(&self) -> usize {
        self.visits.len() + self.recorded.len()
    }
}
