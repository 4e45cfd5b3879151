//! What follows from the events of one person: profile, goals with their ratings, assessments, sessions, and what is due.
//!
//! Owns: the fold, and every question that one person's events answer: what is due, what is measured again, what may be
//! compared, what was trained. Must not own: rules that need no history; they stand in the rooms below.
//! A history is only ever made by folding a log; the same events in any order give the same history.

mod as_usual;
mod assessments;
mod comparison;
mod consents;
mod corrections;
mod dose;
mod due;
mod fallen;
mod followed_up;
mod goals;
mod happenings;
mod known;
mod measured;
mod plans;
mod prefilled;
mod retest;
mod serves;
mod sessions;
mod visit;
mod warned;

use chrono::{Datelike, NaiveDate};

use self::corrections::Corrections;
use crate::domain::age::Age;
use crate::domain::assessment::outcome::Outcome;
use crate::domain::assessment::{Instrument, Reference};
use crate::domain::correction::RecordedEntry;
use crate::domain::course::Course;
use crate::domain::event::{About, Event, PersonEvent};
use crate::domain::gait::Speed;
use crate::domain::identity::{EventId, PersonId};
use crate::domain::joining::Joins;
use crate::domain::person::Profile;
use crate::domain::plan::{ChangeEntry, Declined, PlanEntry};
use crate::domain::registry::{self, Finding};
use crate::domain::sppb::Sppb;
use crate::domain::stable_sort::stable_sort;

pub use assessments::AssessmentEntry;
pub use consents::ConsentEntry;
pub use corrections::CorrectableEntry;
pub use followed_up::{OpenFollowUp, ToldFollowUp};
pub use goals::GoalHistory;
pub use retest::RetestDue;
pub use serves::Serves;
pub use sessions::SessionEntry;
pub use visit::{Compared, RatedGoal, change_of};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct History {
    person: PersonId,
    /// `None` only when the registration is of a form this version does not know.
    profile: Option<Profile>,
    course: Option<Course>,
    /// In the order they were agreed on.
    goals: Vec<GoalHistory>,
    /// By the day they were carried out, oldest first.
    assessments: Vec<AssessmentEntry>,
    /// Taken out as a whole; kept to be seen, counted nowhere.
    struck_assessments: Vec<AssessmentEntry>,
    /// The SPPBs among them that can be scored, oldest first.
    sppbs: Vec<SppbEntry>,
    /// By the day they were accepted, oldest first: the last one is followed now.
    plans: Vec<PlanEntry>,
    /// Oldest day first.
    sessions: Vec<SessionEntry>,
    /// Taken out as a whole; kept to be seen, counted nowhere.
    struck_sessions: Vec<SessionEntry>,
    follow_ups_told: Vec<ToldFollowUp>,
    /// In the order they were given; those that hold no more too.
    consents: Vec<ConsentEntry>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SppbEntry {
    pub event: EventId,
    pub on: NaiveDate,
    pub sppb: Sppb,
}

impl SppbEntry {
    fn of(entry: &AssessmentEntry) -> Option<Self> {
        let sppb = Sppb::of(&entry.assessment)?;
        Some(Self { event: entry.event, on: entry.assessment.on, sppb })
    }

    /// Of the walk. `None`: it was not timed.
    pub fn speed(&self) -> Option<Speed> {
        self.sppb.gait.speed()
    }
}

impl History {
    /// Folds the events about one person; others are passed over.
    pub fn fold<'a>(person: PersonId, events: impl IntoIterator<Item = &'a Event>) -> Self {
        Self::fold_joined(person, &Joins::default(), events)
    }

    /// With what was recorded of the same person under other registrations. Who the person is says this one alone. What
    /// was changed while two were shown as one stays changed when they are parted.
    pub fn fold_joined<'a>(person: PersonId, joins: &Joins, events: impl IntoIterator<Item = &'a Event>) -> Self {
        let (same, ever) = (joins.one_with(person), joins.ever_one_with(person));
        let mut about: Vec<(&Event, &PersonEvent)> = events
            .into_iter()
            .filter_map(|event| match &event.about {
                About::Person(whose, what) if *whose == person => Some((event, what)),
                About::Person(whose, what) if same.contains(whose) && !what.is_about_one_registration() => {
                    Some((event, what))
                }
                About::Person(whose, what) if ever.contains(whose) && what.follows_another() => Some((event, what)),
                About::Person(..) | About::Store(_) => None,
            })
            .collect();
        stable_sort(&mut about, |(one, _), (other, _)| one.place() < other.place());
        about.dedup_by_key(|(event, _)| event.id);
        let corrections = Corrections::among(&about);
        let mut history = about.into_iter().fold(Self::empty(person), |history, one| history.after(one, &corrections));
        history.sppbs = history.assessed(Instrument::Sppb).filter_map(SppbEntry::of).collect();
        history.give_goals_their_ratings();
        history
    }

    fn empty(person: PersonId) -> Self {
        Self {
            person,
            profile: None,
            course: None,
            goals: vec![],
            assessments: vec![],
            struck_assessments: vec![],
            sppbs: vec![],
            plans: vec![],
            sessions: vec![],
            struck_sessions: vec![],
            follow_ups_told: vec![],
            consents: vec![],
        }
    }

    fn after(mut self, (event, what): (&Event, &PersonEvent), corrections: &Corrections<'_>) -> Self {
        let on = event.at.local_date();
        match what {
            PersonEvent::Registered(profile) | PersonEvent::ProfileChanged(profile) => {
                self.profile = Some(profile.clone());
            }
            PersonEvent::CoursePlanned(course) => self.course = Some(*course),
            PersonEvent::GoalSet(goal) => {
                self.goals.push(GoalHistory {
                    goal: goal.clone(),
                    set_on: on,
                    open: true,
                    ratings: vec![],
                    aim: None,
                    scale: None,
                });
            }
            PersonEvent::GoalClosed(id) => {
                if let Some(goal) = self.goal_mut(*id) {
                    goal.open = false;
                }
            }
            PersonEvent::GoalAimed { goal, at } => {
                if let Some(goal) = self.goal_mut(*goal) {
                    goal.aim = Some(*at);
                }
            }
            PersonEvent::GoalScaled(scale) => {
                if let Some(goal) = self.goal_mut(scale.goal) {
                    goal.scale = Some(scale.clone());
                }
            }
            PersonEvent::Assessed(assessment) => {
                self.add_entry(event.id, corrections.applied(RecordedEntry::Assessment(assessment.clone()), event));
            }
            // Applied where what it corrects was recorded.
            PersonEvent::Corrected(_) => {}
            PersonEvent::DeclineExplained { of, why } => self.explain_decline(*of, *why),
            PersonEvent::FollowUpTold { of, tell, told } => {
                self.follow_ups_told.push(ToldFollowUp {
                    of: *of,
                    tell: *tell,
                    told: *told,
                    at: event.at,
                    by: event.by,
                });
            }
            PersonEvent::PlanAccepted(plan) => {
                let on = plan.terms.accepted.on;
                let at = self.plans.partition_point(|entry| entry.accepted.terms.accepted.on <= on);
                self.plans.insert(at, PlanEntry::new(event.id, event.by, plan.as_ref().clone()));
            }
            PersonEvent::PlanChanged(changed) => {
                let held = self.sessions_done();
                if let Some(entry) = self.plan_mut(changed.plan) {
                    entry.change(ChangeEntry::new(event.id, event.by, on, held, changed));
                }
            }
            PersonEvent::SuggestionDeclined { plan, suggestion } => {
                if let Some(entry) = self.plan_mut(*plan) {
                    entry.declined.push(Declined { on, suggestion: suggestion.clone() });
                }
            }
            PersonEvent::SessionHeld(session) => {
                self.add_entry(event.id, corrections.applied(RecordedEntry::Session(session.clone()), event));
            }
            PersonEvent::SessionCancelled(cancellation) => self.add_cancelled(event, cancellation, None),
            PersonEvent::SessionNotBegun { cancellation, away } => {
                self.add_cancelled(event, cancellation, Some(away));
            }
            PersonEvent::ConsentGiven(consent) => self.give_consent(on, consent.clone()),
            PersonEvent::ConsentWithdrawn(consent) => self.withdraw_consent(on, *consent),
            PersonEvent::SharedWithKin(sharing) => self.add_sharing(on, *sharing),
            PersonEvent::Accessed(_) => {}
            // Who is shown as one is decided before anything is folded.
            PersonEvent::Joined(_) | PersonEvent::Parted { .. } => {}
        }
        self
    }

    pub fn person(&self) -> PersonId {
        self.person
    }

    pub fn course(&self) -> Option<Course> {
        self.course
    }

    /// `None` only when the registration is of a form this version does not know.
    pub fn profile(&self) -> Option<&Profile> {
        self.profile.as_ref()
    }

    /// The SPPBs that can be scored, oldest first.
    pub fn sppbs(&self) -> &[SppbEntry] {
        &self.sppbs
    }

    /// What an assessment comes to, as it is read against others of the person's age and sex.
    pub fn outcome(&self, entry: &AssessmentEntry) -> Outcome<Finding> {
        registry::outcome(&entry.assessment, self.reference(entry.assessment.on))
    }

    /// What reference values need, for something carried out on `day`.
    pub fn reference(&self, day: NaiveDate) -> Reference {
        let profile = self.profile.as_ref();
        let age = profile.and_then(|profile| Age::in_year(day.year(), profile.birth_year?));
        Reference { age, sex: profile.and_then(|profile| profile.sex) }
    }
}

#[cfg(test)]
pub(super) mod tests;
