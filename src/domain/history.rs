//! What follows from the events of one person: profile, goals with their ratings, assessments, sessions, and what is due.
//!
//! A history is only ever made by folding a log; the same events in any order give the same history.

use chrono::NaiveDate;

use super::cancellation::Cancellation;
use super::course::Course;
use super::event::{About, Event, PersonEvent};
use super::goal::{GoalRating, NewGoal};
use super::identity::{EventId, GoalId, PersonId};
use super::in_order::put_in_order;
use super::person::Profile;
use super::session::SessionRecord;
use super::sppb::Sppb;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct History {
    pub person: PersonId,
    /// `None` only when the registration is of a form this version does not know.
    pub profile: Option<Profile>,
    pub course: Option<Course>,
    /// In the order they were agreed on.
    pub goals: Vec<GoalHistory>,
    /// Oldest first.
    pub sppbs: Vec<SppbEntry>,
    /// Oldest day first.
    pub sessions: Vec<SessionEntry>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoalHistory {
    pub goal: NewGoal,
    pub set_on: NaiveDate,
    pub open: bool,
    /// Oldest first.
    pub ratings: Vec<DatedRating>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DatedRating {
    pub on: NaiveDate,
    pub rating: GoalRating,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SppbEntry {
    pub event: EventId,
    pub on: NaiveDate,
    pub sppb: Sppb,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionEntry {
    pub event: EventId,
    pub on: NaiveDate,
    pub held: Held,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Held {
    Done(SessionRecord),
    Cancelled(Cancellation),
}

impl History {
    /// Folds the events about one person; others are passed over.
    pub fn fold<'a>(person: PersonId, events: impl IntoIterator<Item = &'a Event>) -> Self {
        let mut about: Vec<(&Event, &PersonEvent)> = events
            .into_iter()
            .filter_map(|event| match &event.about {
                About::Person(whose, what) if *whose == person => Some((event, what)),
                About::Person(..) | About::Store(_) => None,
            })
            .collect();
        put_in_order(&mut about, |(one, _), (other, _)| one.place() < other.place());
        about.dedup_by_key(|(event, _)| event.id);
        let empty = Self { person, profile: None, course: None, goals: vec![], sppbs: vec![], sessions: vec![] };
        about.into_iter().fold(empty, Self::after)
    }

    fn after(mut self, (event, what): (&Event, &PersonEvent)) -> Self {
        let on = event.at.local_date();
        match what {
            PersonEvent::Registered(profile) | PersonEvent::ProfileChanged(profile) => {
                self.profile = Some(profile.clone());
            }
            PersonEvent::CoursePlanned(course) => self.course = Some(*course),
            PersonEvent::GoalSet(goal) => {
                self.goals.push(GoalHistory { goal: goal.clone(), set_on: on, open: true, ratings: vec![] });
            }
            PersonEvent::GoalClosed(id) => {
                if let Some(goal) = self.goal_mut(*id) {
                    goal.open = false;
                }
            }
            PersonEvent::GoalsRated(ratings) => {
                for rating in ratings {
                    if let Some(goal) = self.goal_mut(rating.goal) {
                        goal.ratings.push(DatedRating { on, rating: *rating });
                    }
                }
            }
            PersonEvent::SppbRecorded(sppb) => {
                let at = self.sppbs.partition_point(|entry| entry.on <= on);
                self.sppbs.insert(at, SppbEntry { event: event.id, on, sppb: sppb.clone() });
            }
            PersonEvent::SessionDone(record) => {
                self.add_session(event.id, record.started.local_date(), Held::Done(record.clone()));
            }
            PersonEvent::SessionCancelled(cancellation) => {
                self.add_session(event.id, cancellation.on, Held::Cancelled(cancellation.clone()));
            }
        }
        self
    }

    /// In its place by day; after those of the same day that were recorded before.
    fn add_session(&mut self, event: EventId, on: NaiveDate, held: Held) {
        let at = self.sessions.partition_point(|entry| entry.on <= on);
        self.sessions.insert(at, SessionEntry { event, on, held });
    }

    fn goal_mut(&mut self, id: GoalId) -> Option<&mut GoalHistory> {
        self.goals.iter_mut().find(|goal| goal.goal.goal == id)
    }

    pub fn open_goals(&self) -> impl Iterator<Item = &GoalHistory> {
        self.goals.iter().filter(|goal| goal.open)
    }

    /// The open goal that matters most to the person; the first agreed on among equals.
    pub fn main_goal(&self) -> Option<&GoalHistory> {
        self.open_goals().reduce(|best, goal| if goal.goal.importance > best.goal.importance { goal } else { best })
    }

    pub fn sessions_done(&self) -> usize {
        self.sessions.iter().filter(|entry| matches!(entry.held, Held::Done(_))).count()
    }

    pub fn sessions_cancelled(&self) -> usize {
        self.sessions.len() - self.sessions_done()
    }
}

#[cfg(test)]
pub(super) mod tests {
    use chrono::Weekday;
    use proptest::prelude::*;

    use super::*;
    use crate::domain::cancellation::{CancelReason, CancelledBy};
    use crate::domain::centiseconds::Centiseconds;
    use crate::domain::course::Weekdays;
    use crate::domain::goal::Rating;
    use crate::domain::identity::WorkerId;
    use crate::domain::moment::Moment;
    use crate::domain::sppb::{Attempt, Balance, Chair, CourseLength, Gait, SingleStand, WalkingAid};
    use crate::domain::written::{GoalText, Name, Note};

    const PERSON: PersonId = PersonId::from_bits(1);

    pub fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 3, day).unwrap()
    }

    pub fn event(counter: u64, what: PersonEvent) -> Event {
        let at = Moment::new(1_772_526_600_000 + i64::try_from(counter).unwrap() * 3_600_000, 60).unwrap();
        // Two tablets may use the same counter: identities then decide.
        let id = EventId::from_bits(u128::from(100 - counter));
        Event { id, counter: counter / 2, at, by: WorkerId::from_bits(9), about: About::Person(PERSON, what) }
    }

    fn goal(id: u128, importance: u8) -> PersonEvent {
        let text = GoalText::new("Gå til postkassa").unwrap();
        PersonEvent::GoalSet(NewGoal {
            goal: GoalId::from_bits(id),
            text,
            importance: Rating::new(importance).unwrap(),
        })
    }

    fn rated(id: u128, value: u8) -> PersonEvent {
        let value = Rating::new(value).unwrap();
        PersonEvent::GoalsRated(vec![GoalRating {
            goal: GoalId::from_bits(id),
            performance: value,
            satisfaction: value,
        }])
    }

    pub fn cancelled(on: u32) -> PersonEvent {
        let (by, why) = (CancelledBy::Person, CancelReason::Ill);
        PersonEvent::SessionCancelled(Cancellation { on: day(on), by, why, note: Note::default() })
    }

    pub fn sppb() -> PersonEvent {
        let ten = Attempt::Took(Centiseconds::new(1_000));
        let (course, aid) = (CourseLength::FourMetres, WalkingAid::None);
        PersonEvent::SppbRecorded(Sppb {
            balance: Balance { side_by_side: ten, semi_tandem: Some(ten), tandem: Some(ten) },
            gait: Gait { course, aid, first: ten, second: None },
            chair: Chair { single: SingleStand::UsedArms, five: None },
        })
    }

    pub fn course(weekdays: &[Weekday]) -> PersonEvent {
        let weekdays = Weekdays::new(weekdays.iter().copied()).unwrap();
        PersonEvent::CoursePlanned(Course { start: day(3), weekdays })
    }

    fn log() -> Vec<Event> {
        let name = |name| Profile { name: Name::new(name).unwrap(), birth_year: None, sex: None };
        let happened = [
            PersonEvent::Registered(name("Signe Prøve")),
            course(&[Weekday::Tue, Weekday::Fri]),
            goal(1, 5),
            goal(2, 9),
            rated(1, 3),
            rated(2, 2),
            sppb(),
            cancelled(6),
            PersonEvent::ProfileChanged(name("Signe P.")),
            rated(2, 6),
            PersonEvent::GoalClosed(GoalId::from_bits(1)),
            cancelled(3),
        ];
        (1..).zip(happened).map(|(counter, what)| event(counter, what)).collect()
    }

    proptest! {
        #[test]
        fn the_same_events_in_any_order_and_twice_give_the_same_history(
            order in Just(log()).prop_shuffle(),
            again in 0_usize..12,
        ) {
            let mut doubled = order.clone();
            doubled.push(order[again].clone());
            prop_assert_eq!(History::fold(PERSON, &doubled), History::fold(PERSON, &log()));
        }
    }

    #[test]
    fn sessions_stand_by_their_day_and_not_by_when_they_were_recorded() {
        let history = History::fold(PERSON, &log());
        assert_eq!(history.sessions.iter().map(|entry| entry.on).collect::<Vec<_>>(), [day(3), day(6)]);
    }

    #[test]
    fn the_main_goal_is_the_open_one_that_matters_most() {
        let history = History::fold(PERSON, &log());
        assert_eq!(history.main_goal().map(|goal| goal.goal.goal), Some(GoalId::from_bits(2)));
        assert_eq!(history.open_goals().count(), 1);
    }
}
