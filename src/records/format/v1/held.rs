//! A session that was held, one that was not begun, and corrections of them.

use serde::{Deserialize, Serialize};

use super::after::After;
use super::before::Before;
use super::event::Moment;
use super::planned::Planned;
use super::session::Cancellation;
use super::words::exercises::Exercise;
use super::words::held::{Happened, Hurt, Load, StoppedBy, Told};
use super::words::{CorrectionReason, SkipReason, StopReason};
use crate::domain::identity::EventId;
use crate::domain::session::{held, incident};
use crate::domain::{event, plan};
use crate::records::format::AsText;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HeldSession {
    started: Moment,
    trained_ms: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    plan: Option<AsText<EventId>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    before: Option<Before>,
    load: Load,
    exercises: Vec<HeldExercise>,
    incidents: Vec<Incident>,
    /// Absent: carried through.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    stopped: Option<Stopped>,
    after: After,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct HeldExercise {
    planned: Planned,
    went: Went,
}

#[derive(Serialize, Deserialize)]
pub enum Went {
    #[serde(rename = "as_planned")]
    AsPlanned,
    #[serde(rename = "fewer")]
    Fewer,
    #[serde(rename = "instead")]
    Instead(Exercise),
    #[serde(rename = "skipped")]
    Skipped(SkipReason),
    #[serde(rename = "not_reached")]
    NotReached,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Incident {
    at: Moment,
    /// Place of the exercise, from 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    during: Option<usize>,
    what: Happened,
    hurt: Hurt,
    told: Told,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stopped {
    why: StopReason,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    by: Option<StoppedBy>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    of: AsText<EventId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    why: Option<CorrectionReason>,
    /// Absent: struck out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    instead: Option<HeldSession>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NotBegun {
    cancellation: Cancellation,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    before: Option<Before>,
    incidents: Vec<Incident>,
}

impl From<&held::HeldSession> for HeldSession {
    fn from(session: &held::HeldSession) -> Self {
        let exercise = |(planned, went): &(plan::Planned, plan::Went)| HeldExercise {
            planned: (*planned).into(),
            went: (*went).into(),
        };
        Self {
            started: session.started.into(),
            trained_ms: session.trained_ms,
            plan: session.plan.map(AsText),
            before: session.before.map(Into::into),
            load: session.load.into(),
            exercises: session.exercises.iter().map(exercise).collect(),
            incidents: session.incidents.iter().map(|incident| (*incident).into()).collect(),
            stopped: session.stopped.map(Into::into),
            after: (&session.after).into(),
        }
    }
}

impl HeldSession {
    pub fn read(self) -> Option<held::HeldSession> {
        let exercise = |HeldExercise { planned, went }| (planned.into(), went.into());
        let before = match self.before {
            None => None,
            Some(before) => Some(before.read()?),
        };
        Some(held::HeldSession {
            started: self.started.read()?,
            trained_ms: self.trained_ms,
            plan: self.plan.map(|plan| plan.0),
            before,
            load: self.load.into(),
            exercises: self.exercises.into_iter().map(exercise).collect(),
            incidents: self.incidents.into_iter().map(Incident::read).collect::<Option<_>>()?,
            stopped: self.stopped.map(Into::into),
            after: self.after.read()?,
        })
    }
}

impl Correction {
    pub fn of(of: EventId, why: Option<CorrectionReason>, instead: Option<&held::HeldSession>) -> Self {
        Self { of: AsText(of), why, instead: instead.map(Into::into) }
    }

    pub fn read(self) -> Option<event::PersonEvent> {
        let instead = match self.instead {
            None => None,
            Some(instead) => Some(Box::new(instead.read()?)),
        };
        Some(event::PersonEvent::SessionCorrected { of: self.of.0, why: self.why.map(Into::into), instead })
    }
}

impl NotBegun {
    pub fn of(cancellation: Cancellation, away: &held::TurnedAway) -> Self {
        let held::TurnedAway { before, incidents } = away;
        let incidents = incidents.iter().map(|incident| (*incident).into()).collect();
        Self { cancellation, before: before.map(Into::into), incidents }
    }

    pub fn read(self) -> Option<event::PersonEvent> {
        let before = match self.before {
            None => None,
            Some(before) => Some(before.read()?),
        };
        let incidents = self.incidents.into_iter().map(Incident::read).collect::<Option<_>>()?;
        let away = held::TurnedAway { before, incidents };
        Some(event::PersonEvent::SessionNotBegun { cancellation: self.cancellation.read()?, away })
    }
}

impl From<plan::Went> for Went {
    fn from(went: plan::Went) -> Self {
        match went {
            plan::Went::AsPlanned => Self::AsPlanned,
            plan::Went::Fewer => Self::Fewer,
            plan::Went::Instead(exercise) => Self::Instead(exercise.into()),
            plan::Went::Skipped(why) => Self::Skipped(why.into()),
            plan::Went::NotReached => Self::NotReached,
        }
    }
}

impl From<Went> for plan::Went {
    fn from(went: Went) -> Self {
        match went {
            Went::AsPlanned => Self::AsPlanned,
            Went::Fewer => Self::Fewer,
            Went::Instead(exercise) => Self::Instead(exercise.into()),
            Went::Skipped(why) => Self::Skipped(why.into()),
            Went::NotReached => Self::NotReached,
        }
    }
}

impl From<incident::Incident> for Incident {
    fn from(incident: incident::Incident) -> Self {
        let incident::Incident { at, during, what, hurt, told } = incident;
        Self { at: at.into(), during, what: what.into(), hurt: hurt.into(), told: told.into() }
    }
}

impl Incident {
    pub fn read(self) -> Option<incident::Incident> {
        let Self { at, during, what, hurt, told } = self;
        Some(incident::Incident { at: at.read()?, during, what: what.into(), hurt: hurt.into(), told: told.into() })
    }
}

impl From<held::Stopped> for Stopped {
    fn from(stopped: held::Stopped) -> Self {
        Self { why: stopped.why.into(), by: stopped.by.map(Into::into) }
    }
}

impl From<Stopped> for held::Stopped {
    fn from(stopped: Stopped) -> Self {
        Self { why: stopped.why.into(), by: stopped.by.map(Into::into) }
    }
}
