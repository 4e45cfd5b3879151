//! Everything a person can do with the app that changes what is kept.

use crate::domain::cancellation::Cancellation;
use crate::domain::course::Course;
use crate::domain::goal::{GoalRating, Rating};
use crate::domain::identity::{GoalId, PersonId};
use crate::domain::person::Profile;
use crate::domain::session::SessionRecord;
use crate::domain::session::run::Run;
use crate::domain::sppb::Sppb;
use crate::domain::sppb::protocol::Draft;
use crate::domain::written::GoalText;

#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    RegisterPerson {
        profile: Profile,
        course: Course,
    },
    ChangeProfile {
        person: PersonId,
        profile: Profile,
    },
    PlanCourse {
        person: PersonId,
        course: Course,
    },
    SetGoal {
        person: PersonId,
        text: GoalText,
        importance: Rating,
        first: Option<FirstRating>,
    },
    CloseGoal {
        person: PersonId,
        goal: GoalId,
    },
    RateGoals {
        person: PersonId,
        ratings: Vec<GoalRating>,
    },
    /// Ends the test that is running, if there is one.
    RecordSppb {
        person: PersonId,
        sppb: Sppb,
    },
    /// Ends the session that is running, if there is one.
    FinishSession {
        person: PersonId,
        record: SessionRecord,
    },
    CancelSession {
        person: PersonId,
        cancellation: Cancellation,
    },
    /// Keeps where a running session or test stands, so that it goes on after the app was killed.
    KeepRunning {
        person: PersonId,
        running: Running,
    },
    DropRunning {
        person: PersonId,
        kind: RunningKind,
    },
    /// A sealed copy of `events` events was handed over after it was read back and compared.
    NoteBackup {
        events: u64,
    },
}

/// Performance and satisfaction given when the goal is agreed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FirstRating {
    pub performance: Rating,
    pub satisfaction: Rating,
}

/// A session or a test that is under way.
#[derive(Debug, Clone, PartialEq)]
pub enum Running {
    Session(Run),
    Sppb(Draft),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RunningKind {
    Session,
    Sppb,
}

impl Running {
    pub fn kind(&self) -> RunningKind {
        match self {
            Self::Session(_) => RunningKind::Session,
            Self::Sppb(_) => RunningKind::Sppb,
        }
    }
}
