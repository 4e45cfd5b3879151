//! A snapshot as a history again, so that every chart and sentence of the tablet serves the reader too.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveTime};

use super::{Goal, Shared, SharedItem, SharedRating, SharedSession, Test};
use crate::domain::assessment::{Answers, Assessment, Conditions, Key, Source};
use crate::domain::cancellation::{CancelReason, Cancellation, CancelledBy};
use crate::domain::event::{About, Event, PersonEvent};
use crate::domain::goal::protocol::to_assessment;
use crate::domain::goal::{GoalRating, NewGoal};
use crate::domain::history::History;
use crate::domain::identity::{EventId, GoalId, PersonId, WorkerId};
use crate::domain::moment::Moment;
use crate::domain::person::Profile;
use crate::domain::session::held::{After, CompletedSession, Load};
use crate::domain::written::Note;

/// Nobody's: a snapshot has one person, and tells nothing of who.
const PERSON: PersonId = PersonId::from_bits(1);

impl Shared {
    /// Reasons of cancellation, times and exercises are not shared, and are not in it.
    pub fn unfold(&self) -> History {
        let mut events = Events::default();
        if let Some(name) = &self.name {
            let profile = Profile { name: name.clone(), birth_year: None, sex: None };
            events.add(self.as_of, PersonEvent::Registered(profile));
        }
        events.add_all(self.course.map(|course| (self.as_of, PersonEvent::CoursePlanned(course))));
        for (place, goal) in (0_u128..).zip(&self.goals) {
            events.add_all(of_goal(goal, goal_id(place)));
        }
        events.add_all(interviews(&self.goals));
        events.add_all(self.tests.iter().filter_map(|test| Some((test.on, PersonEvent::Assessed(assessment(test)?)))));
        events.add_all(self.sessions.iter().map(|session| (session.on, of_session(session))));
        History::fold(PERSON, &events.0)
    }
}

#[derive(Default)]
struct Events(Vec<Event>);

impl Events {
    fn add(&mut self, on: NaiveDate, what: PersonEvent) {
        let counter = self.0.len() as u64 + 1;
        self.0.push(Event {
            id: EventId::from_bits(counter.into()),
            counter,
            at: midday(on),
            by: WorkerId::from_bits(0),
            about: About::Person(PERSON, what),
        });
    }

    fn add_all(&mut self, events: impl IntoIterator<Item = (NaiveDate, PersonEvent)>) {
        events.into_iter().for_each(|(on, what)| self.add(on, what));
    }
}

/// The hour is not shared either.
fn midday(on: NaiveDate) -> Moment {
    let noon = NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default();
    Moment::new(on.and_time(noon).and_utc().timestamp_millis(), 0).unwrap_or_else(|_| Moment::epoch())
}

fn goal_id(place: impl Into<u128>) -> GoalId {
    GoalId::from_bits(place.into() + 1)
}

fn of_goal(goal: &Goal, id: GoalId) -> Vec<(NaiveDate, PersonEvent)> {
    let set = NewGoal { goal: id, text: goal.text.clone(), importance: goal.importance };
    let aimed = goal.aim.map(|at| PersonEvent::GoalAimed { goal: id, at });
    let closed = (!goal.open).then_some(PersonEvent::GoalClosed(id));
    let events = std::iter::once(PersonEvent::GoalSet(set)).chain(aimed).chain(closed);
    events.map(|event| (goal.set_on, event)).collect()
}

/// All goals that were rated on a day are one interview.
fn interviews(goals: &[Goal]) -> Vec<(NaiveDate, PersonEvent)> {
    let mut days: BTreeMap<NaiveDate, Vec<GoalRating>> = BTreeMap::new();
    for (place, goal) in (0_u128..).zip(goals) {
        for SharedRating { on, performance, satisfaction } in goal.ratings.iter().copied() {
            days.entry(on).or_default().push(GoalRating { goal: goal_id(place), performance, satisfaction });
        }
    }
    days.into_iter().map(|(on, ratings)| (on, PersonEvent::Assessed(to_assessment(&ratings, on)))).collect()
}

/// `None`: something is answered twice, which no tablet shares.
fn assessment(test: &Test) -> Option<Assessment> {
    let key = |asked: SharedItem| match asked {
        SharedItem::Item(place) => Key::Item(place),
        SharedItem::Goal(place) => Key::Goal(goal_id(place)),
        SharedItem::Weight(place) => Key::Weight(goal_id(place)),
    };
    let answers = test.answers.iter().map(|(asked, answer)| (key(*asked), *answer)).collect();
    let Test { course, start, aid, chair, .. } = *test;
    Some(Assessment {
        instrument: test.instrument,
        on: test.on,
        source: Source::Guided,
        conditions: Conditions { course, start, aid, chair, ..Conditions::default() },
        answers: Answers::new(answers).ok()?,
    })
}

fn of_session(session: &SharedSession) -> PersonEvent {
    if !session.held {
        let (by, why) = (CancelledBy::Service, CancelReason::Other);
        return PersonEvent::SessionCancelled(Cancellation { on: session.on, by, why, note: Note::default() });
    }
    let after = After { remarks: session.remarks.iter().copied().collect(), ..After::default() };
    PersonEvent::SessionHeld(Box::new(CompletedSession {
        started: midday(session.on),
        trained_ms: 0,
        plan: None,
        before: None,
        load: Load::Full,
        exercises: vec![],
        incidents: vec![],
        stopped: None,
        after,
        captured: None,
    }))
}
