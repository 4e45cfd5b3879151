//! A session on its way, as savepoints keep it.

use serde::{Deserialize, Serialize};

use super::after::After;
use super::before::Before;
use super::event::Moment;
use super::held::{Incident, Stopped, Went};
use super::planned::Planned;
use super::words::held::Load;
use crate::domain::identity::EventId;
use crate::domain::session::held;
use crate::domain::session::opening::Opening;
use crate::domain::session::protocol::{self, Snapshot, Step};
use crate::records::format::{AsText, Unwritable, json};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct LedSession {
    started: Moment,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    plan: Option<AsText<EventId>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    before: Option<Before>,
    load: Load,
    steps: Vec<LedStep>,
    /// Place in `steps`, from 0.
    current: usize,
    going: Going,
    /// From 1.
    set: u8,
    /// Repetitions in this set.
    counted: u16,
    trained_ms: u64,
    in_exercise_ms: u64,
    /// In this set, or in the rest after it.
    in_part_ms: u64,
    incidents: Vec<Incident>,
    /// Absent: not over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    ending: Option<Ending>,
    /// Absent: nothing is answered of the closing questions yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    after: Option<After>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct LedStep {
    planned: Planned,
    /// Absent: as planned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    done_as: Option<Planned>,
    went: Went,
}

#[derive(Serialize, Deserialize)]
enum Going {
    #[serde(rename = "working")]
    Working,
    #[serde(rename = "resting")]
    Resting,
}

#[derive(Serialize, Deserialize)]
enum Ending {
    #[serde(rename = "carried_through")]
    CarriedThrough,
    #[serde(rename = "stopped")]
    Stopped(Stopped),
}

pub fn write_led(session: &Snapshot) -> Result<Vec<u8>, Unwritable> {
    json(&LedSession {
        started: session.started.into(),
        plan: session.opening.plan().map(AsText),
        before: session.opening.before().copied().map(Into::into),
        load: session.opening.load().into(),
        steps: session.steps.iter().map(|step| (*step).into()).collect(),
        current: session.current,
        going: session.going.into(),
        set: session.set,
        counted: session.counted,
        trained_ms: session.trained_ms,
        in_exercise_ms: session.in_exercise_ms,
        in_part_ms: session.in_part_ms,
        incidents: session.incidents.iter().map(|incident| (*incident).into()).collect(),
        ending: Ending::of(session.ending),
        after: (session.after != held::After::default()).then(|| (&session.after).into()),
    })
}

/// `None`: not a session that this version knows, or one that nobody can have come to.
pub fn read_led(bytes: &[u8]) -> Option<Snapshot> {
    let snapshot = serde_json::from_slice::<LedSession>(bytes).ok()?.read()?;
    snapshot.check().ok()?;
    Some(snapshot)
}

impl LedSession {
    fn read(self) -> Option<Snapshot> {
        let steps: Vec<Step> = self.steps.into_iter().map(Into::into).collect();
        let before = match self.before {
            None => None,
            Some(before) => Some(before.read()?),
        };
        let after = match self.after {
            None => held::After::default(),
            Some(after) => after.read()?,
        };
        let exercises = steps.iter().map(|step| step.planned).collect();
        let opening = Opening::new(self.plan.map(|plan| plan.0), before, self.load.into(), exercises).ok()?;
        Some(Snapshot {
            opening,
            started: self.started.read()?,
            steps,
            current: self.current,
            going: self.going.into(),
            set: self.set,
            counted: self.counted,
            trained_ms: self.trained_ms,
            in_exercise_ms: self.in_exercise_ms,
            in_part_ms: self.in_part_ms,
            incidents: self.incidents.into_iter().map(Incident::read).collect::<Option<_>>()?,
            ending: self.ending.map_or(protocol::Ending::NotYet, Into::into),
            after,
        })
    }
}

impl From<Step> for LedStep {
    fn from(step: Step) -> Self {
        let Step { planned, now, went } = step;
        Self { planned: planned.into(), done_as: (now != planned).then(|| now.into()), went: went.into() }
    }
}

impl From<LedStep> for Step {
    fn from(step: LedStep) -> Self {
        let planned = step.planned.into();
        Self { planned, now: step.done_as.map_or(planned, Into::into), went: step.went.into() }
    }
}

impl From<protocol::Going> for Going {
    fn from(going: protocol::Going) -> Self {
        match going {
            protocol::Going::Working => Self::Working,
            protocol::Going::Resting => Self::Resting,
        }
    }
}

impl From<Going> for protocol::Going {
    fn from(going: Going) -> Self {
        match going {
            Going::Working => Self::Working,
            Going::Resting => Self::Resting,
        }
    }
}

impl Ending {
    fn of(ending: protocol::Ending) -> Option<Self> {
        match ending {
            protocol::Ending::NotYet => None,
            protocol::Ending::CarriedThrough => Some(Self::CarriedThrough),
            protocol::Ending::Stopped(stopped) => Some(Self::Stopped(stopped.into())),
        }
    }
}

impl From<Ending> for protocol::Ending {
    fn from(ending: Ending) -> Self {
        match ending {
            Ending::CarriedThrough => Self::CarriedThrough,
            Ending::Stopped(stopped) => Self::Stopped(stopped.into()),
        }
    }
}
