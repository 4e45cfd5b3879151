//! What follows from the events of one person: profile, goals with their ratings, assessments, sessions, and what is due.
//!
//! A history is only ever made by folding a log; the same events in any order give the same history.

use chrono::{Days, NaiveDate};

use super::cancellation::Cancellation;
use super::course::{Course, SESSIONS};
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

/// Where a person stands in relation to one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// A session is planned today and nothing is recorded yet.
    Today,
    /// Today's session is done or cancelled.
    Recorded,
    /// The last planned day passed and nothing was recorded.
    Missed {
        planned: NaiveDate,
        next: NaiveDate,
    },
    Next(NaiveDate),
    /// All sessions of the course are recorded.
    Finished,
    NoCourse,
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

    pub fn due(&self, today: NaiveDate) -> Due {
        let Some(course) = self.course else { return Due::NoCourse };
        if self.sessions.len() >= SESSIONS {
            return Due::Finished;
        }
        if self.sessions.iter().any(|entry| entry.on == today) {
            return Due::Recorded;
        }
        if course.is_planned_on(today) {
            return Due::Today;
        }
        let Some(next) = course.next_planned(today) else { return Due::NoCourse };
        let before = (1..=7).filter_map(|days| today.checked_sub_days(Days::new(days)));
        match before.into_iter().find(|day| course.is_planned_on(*day)) {
            Some(planned) if !self.sessions.iter().any(|entry| entry.on >= planned) => Due::Missed { planned, next },
            Some(_) | None => Due::Next(next),
        }
    }

    /// Whether SPPB should be measured now: at the start and every fourth week (±1 week) of the course.
    pub fn sppb_is_due(&self, today: NaiveDate) -> bool {
        let Some(course) = self.course else { return false };
        let weeks = (today - course.start).num_days().div_euclid(7).clamp(0, 12);
        let milestone = course.start + chrono::Duration::days(weeks / 4 * 4 * 7 - 7);
        today >= course.start && !self.sppbs.iter().any(|entry| entry.on >= milestone)
    }
}
