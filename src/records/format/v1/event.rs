//! An event: its place, its moment, who wrote it, and what happened.

use serde::{Deserialize, Serialize};

use super::assessment::{Assessment, Correction, Decline};
use super::consent::{Consent, Sharing};
use super::goal::{Aim, NewGoal};
use super::held::{self, HeldSession, NotBegun};
use super::person::{Course, Profile};
use super::plan::Plan;
use super::plan_change::{Changed, Declined};
use super::scales::{GoalScale, HelpLists, RatingScale};
use super::session::Cancellation;
use crate::domain::identity::{ConsentId, EventId, GoalId, PersonId, WorkerId};
use crate::domain::retest::RetestWeeks;
use crate::domain::written::Name;
use crate::domain::{event as domain, moment};
use crate::records::format::{AsText, Unwritable, json};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Event<What> {
    id: AsText<EventId>,
    counter: u64,
    at: Moment,
    by: AsText<WorkerId>,
    /// Absent when the event is about the store itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    person: Option<AsText<PersonId>>,
    what: What,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Moment {
    utc_ms: i64,
    offset_min: i32,
}

#[derive(Serialize, Deserialize)]
enum PersonEvent {
    #[serde(rename = "registered")]
    Registered(Profile),
    #[serde(rename = "profile_changed")]
    ProfileChanged(Profile),
    #[serde(rename = "course_planned")]
    CoursePlanned(Course),
    #[serde(rename = "goal_set")]
    GoalSet(NewGoal),
    #[serde(rename = "goal_closed")]
    GoalClosed(AsText<GoalId>),
    #[serde(rename = "goal_aimed")]
    GoalAimed(Aim),
    #[serde(rename = "goal_scaled")]
    GoalScaled(GoalScale),
    #[serde(rename = "assessed")]
    Assessed(Assessment),
    #[serde(rename = "assessment_corrected")]
    AssessmentCorrected(Correction),
    #[serde(rename = "decline_explained")]
    DeclineExplained(Decline),
    #[serde(rename = "plan_accepted")]
    PlanAccepted(Plan),
    #[serde(rename = "plan_changed")]
    PlanChanged(Changed),
    #[serde(rename = "suggestion_declined")]
    SuggestionDeclined(Declined),
    #[serde(rename = "session_held")]
    SessionHeld(HeldSession),
    #[serde(rename = "session_corrected")]
    SessionCorrected(held::Correction),
    #[serde(rename = "session_not_begun")]
    SessionNotBegun(NotBegun),
    #[serde(rename = "session_cancelled")]
    SessionCancelled(Cancellation),
    #[serde(rename = "consent_given")]
    ConsentGiven(Consent),
    #[serde(rename = "consent_withdrawn")]
    ConsentWithdrawn(AsText<ConsentId>),
    #[serde(rename = "shared_with_kin")]
    SharedWithKin(Sharing),
}

#[derive(Serialize, Deserialize)]
enum StoreEvent {
    #[serde(rename = "worker_joined")]
    WorkerJoined(String),
    #[serde(rename = "backup_taken")]
    BackupTaken(BackupTaken),
    #[serde(rename = "code_changed")]
    CodeChanged,
    #[serde(rename = "retest_weeks_chosen")]
    RetestWeeksChosen(Vec<u16>),
    #[serde(rename = "rating_scale_chosen")]
    RatingScaleChosen(RatingScale),
    #[serde(rename = "help_lists_chosen")]
    HelpListsChosen(HelpLists),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct BackupTaken {
    events: u64,
}

pub fn write_event(event: &domain::Event) -> Result<Vec<u8>, Unwritable> {
    match &event.about {
        domain::About::Person(person, what) => json(&Event::new(event, Some(*person), PersonEvent::from(what))),
        domain::About::Store(what) => json(&Event::new(event, None, StoreEvent::from(what))),
    }
}

/// `None`: not an event that this version knows in full.
pub fn read_event(bytes: &[u8]) -> Option<domain::Event> {
    if let Ok(event) = serde_json::from_slice::<Event<PersonEvent>>(bytes) {
        let person = event.person.as_ref()?.0;
        return event.read(|what| Some(domain::About::Person(person, what.read()?)));
    }
    let event: Event<StoreEvent> = serde_json::from_slice(bytes).ok()?;
    if event.person.is_some() {
        return None;
    }
    event.read(|what| Some(domain::About::Store(what.read()?)))
}

impl<What> Event<What> {
    fn new(event: &domain::Event, person: Option<PersonId>, what: What) -> Self {
        Self {
            id: AsText(event.id),
            counter: event.counter,
            at: event.at.into(),
            by: AsText(event.by),
            person: person.map(AsText),
            what,
        }
    }

    fn read(self, about: impl FnOnce(What) -> Option<domain::About>) -> Option<domain::Event> {
        let (id, by) = (self.id.0, self.by.0);
        Some(domain::Event { id, counter: self.counter, at: self.at.read()?, by, about: about(self.what)? })
    }
}

impl From<moment::Moment> for Moment {
    fn from(moment: moment::Moment) -> Self {
        Self { utc_ms: moment.utc_ms(), offset_min: moment.offset_min() }
    }
}

impl Moment {
    pub fn read(self) -> Option<moment::Moment> {
        moment::Moment::new(self.utc_ms, self.offset_min).ok()
    }
}

impl From<&domain::PersonEvent> for PersonEvent {
    fn from(event: &domain::PersonEvent) -> Self {
        match event {
            domain::PersonEvent::Registered(profile) => Self::Registered(profile.into()),
            domain::PersonEvent::ProfileChanged(profile) => Self::ProfileChanged(profile.into()),
            domain::PersonEvent::CoursePlanned(course) => Self::CoursePlanned(course.into()),
            domain::PersonEvent::GoalSet(goal) => Self::GoalSet(goal.into()),
            domain::PersonEvent::GoalClosed(goal) => Self::GoalClosed(AsText(*goal)),
            domain::PersonEvent::GoalAimed { goal, at } => Self::GoalAimed(Aim::of(*goal, *at)),
            domain::PersonEvent::GoalScaled(scale) => Self::GoalScaled(scale.into()),
            domain::PersonEvent::Assessed(assessment) => Self::Assessed(assessment.into()),
            domain::PersonEvent::AssessmentCorrected { of, why, instead } => Self::AssessmentCorrected(Correction {
                of: AsText(*of),
                why: why.map(Into::into),
                instead: instead.as_ref().map(Into::into),
            }),
            domain::PersonEvent::DeclineExplained { of, why } => {
                Self::DeclineExplained(Decline { of: AsText(*of), why: (*why).into() })
            }
            domain::PersonEvent::PlanAccepted(plan) => Self::PlanAccepted(plan.as_ref().into()),
            domain::PersonEvent::PlanChanged(changed) => Self::PlanChanged(changed.into()),
            domain::PersonEvent::SuggestionDeclined { plan, suggestion } => {
                Self::SuggestionDeclined(Declined::of(*plan, suggestion))
            }
            domain::PersonEvent::SessionHeld(session) => Self::SessionHeld(session.as_ref().into()),
            domain::PersonEvent::SessionCorrected { of, why, instead } => {
                Self::SessionCorrected(held::Correction::of(*of, why.map(Into::into), instead.as_deref()))
            }
            domain::PersonEvent::SessionNotBegun { cancellation, away } => {
                Self::SessionNotBegun(NotBegun::of(cancellation.into(), away))
            }
            domain::PersonEvent::SessionCancelled(cancellation) => Self::SessionCancelled(cancellation.into()),
            domain::PersonEvent::ConsentGiven(consent) => Self::ConsentGiven(consent.into()),
            domain::PersonEvent::ConsentWithdrawn(consent) => Self::ConsentWithdrawn(AsText(*consent)),
            domain::PersonEvent::SharedWithKin(sharing) => Self::SharedWithKin((*sharing).into()),
        }
    }
}

impl PersonEvent {
    fn read(self) -> Option<domain::PersonEvent> {
        Some(match self {
            Self::Registered(profile) => domain::PersonEvent::Registered(profile.read()?),
            Self::ProfileChanged(profile) => domain::PersonEvent::ProfileChanged(profile.read()?),
            Self::CoursePlanned(course) => domain::PersonEvent::CoursePlanned(course.read()?),
            Self::GoalSet(goal) => domain::PersonEvent::GoalSet(goal.read()?),
            Self::GoalClosed(goal) => domain::PersonEvent::GoalClosed(goal.0),
            Self::GoalAimed(aim) => {
                let (goal, at) = aim.read()?;
                domain::PersonEvent::GoalAimed { goal, at }
            }
            Self::GoalScaled(scale) => domain::PersonEvent::GoalScaled(scale.read()?),
            Self::Assessed(assessment) => domain::PersonEvent::Assessed(assessment.read()?),
            Self::AssessmentCorrected(Correction { of, why, instead }) => {
                let instead = match instead {
                    None => None,
                    Some(instead) => Some(instead.read()?),
                };
                domain::PersonEvent::AssessmentCorrected { of: of.0, why: why.map(Into::into), instead }
            }
            Self::DeclineExplained(Decline { of, why }) => {
                domain::PersonEvent::DeclineExplained { of: of.0, why: why.into() }
            }
            Self::PlanAccepted(plan) => domain::PersonEvent::PlanAccepted(Box::new(plan.read()?)),
            Self::PlanChanged(changed) => domain::PersonEvent::PlanChanged(changed.read()?),
            Self::SuggestionDeclined(declined) => {
                let (plan, suggestion) = declined.read()?;
                domain::PersonEvent::SuggestionDeclined { plan, suggestion }
            }
            Self::SessionHeld(session) => domain::PersonEvent::SessionHeld(Box::new(session.read()?)),
            Self::SessionCorrected(correction) => correction.read()?,
            Self::SessionNotBegun(not_begun) => not_begun.read()?,
            Self::SessionCancelled(cancellation) => domain::PersonEvent::SessionCancelled(cancellation.read()?),
            Self::ConsentGiven(consent) => domain::PersonEvent::ConsentGiven(consent.read()?),
            Self::ConsentWithdrawn(consent) => domain::PersonEvent::ConsentWithdrawn(consent.0),
            Self::SharedWithKin(sharing) => domain::PersonEvent::SharedWithKin(sharing.into()),
        })
    }
}

impl From<&domain::StoreEvent> for StoreEvent {
    fn from(event: &domain::StoreEvent) -> Self {
        match event {
            domain::StoreEvent::WorkerJoined(name) => Self::WorkerJoined(name.as_str().to_owned()),
            domain::StoreEvent::BackupTaken { events } => Self::BackupTaken(BackupTaken { events: *events }),
            domain::StoreEvent::CodeChanged => Self::CodeChanged,
            domain::StoreEvent::RatingScaleChosen(scale) => Self::RatingScaleChosen((*scale).into()),
            domain::StoreEvent::HelpListsChosen(lists) => Self::HelpListsChosen(lists.into()),
            domain::StoreEvent::RetestWeeksChosen(plan) => Self::RetestWeeksChosen(plan.weeks().to_vec()),
        }
    }
}

impl StoreEvent {
    fn read(self) -> Option<domain::StoreEvent> {
        Some(match self {
            Self::WorkerJoined(name) => domain::StoreEvent::WorkerJoined(Name::new(&name).ok()?),
            Self::BackupTaken(backup) => domain::StoreEvent::BackupTaken { events: backup.events },
            Self::CodeChanged => domain::StoreEvent::CodeChanged,
            Self::RatingScaleChosen(scale) => domain::StoreEvent::RatingScaleChosen(scale.into()),
            Self::HelpListsChosen(lists) => domain::StoreEvent::HelpListsChosen(lists.read()?),
            Self::RetestWeeksChosen(weeks) => domain::StoreEvent::RetestWeeksChosen(RetestWeeks::new(weeks).ok()?),
        })
    }
}
