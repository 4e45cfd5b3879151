//! What is kept of a session that was held, whole or stopped early.

use std::collections::BTreeSet;

use super::StopReason;
use super::captured::Captured;
use super::incident::Incident;
use super::own_days::OwnDays;
use super::readiness::{ReadinessAnswers, ReadinessVerdict, Tell};
use super::remark::{Appointment, Mood, Remark};
use super::vitals::Vitals;
use crate::domain::cancellation::Cancellation;
use crate::domain::exercise::{ExerciseOutcome, Planned};
use crate::domain::identity::EventId;
use crate::domain::moment::Moment;
use crate::domain::scale::ZeroToTen;
use crate::domain::written::Note;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompletedSession {
    pub started: Moment,
    /// Time on the session's clock, pauses left out.
    pub trained_ms: u64,
    /// The event that accepted the plan it followed. `None`: no plan was accepted.
    pub plan: Option<EventId>,
    /// `None`: nobody asked.
    pub before: Option<Before>,
    pub load: Load,
    /// What was planned for the day, in order, and how it went.
    pub exercises: Vec<(Planned, ExerciseOutcome)>,
    /// In the order they were written down.
    pub incidents: Vec<Incident>,
    /// `None`: carried through to the end.
    pub stopped: Option<Stopped>,
    pub after: After,
    /// Led without the app, and written down without a code. `None`: it was led here.
    pub captured: Option<Box<Captured>>,
}

/// What became of a session that was planned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SessionStatus {
    Done(CompletedSession),
    Cancelled(Cancellation),
}

/// What was asked and measured before, and what followed from it that day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Before {
    pub answers: ReadinessAnswers,
    pub vitals: Vitals,
    /// As the rules were that day.
    pub verdict: ReadinessVerdict,
    /// Who was asked first, and said yes.
    pub agreed: Option<Tell>,
}

/// The worker came, and the session was not begun.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TurnedAway {
    /// `None`: it did not come to the questions.
    pub before: Option<Before>,
    pub incidents: Vec<Incident>,
}

/// How much of the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Load {
    Full,
    /// One step down everywhere.
    Lighter,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Stopped {
    pub why: StopReason,
    /// `None`: it was not asked then.
    pub by: Option<StoppedBy>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StoppedBy {
    Person,
    /// The one who leads the session.
    Worker,
    Service,
}

/// The closing questions. `None` or empty: not asked or not answered.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct After {
    pub exertion: Option<ZeroToTen>,
    pub pain: Option<ZeroToTen>,
    pub mood: Option<Mood>,
    pub remarks: BTreeSet<Remark>,
    pub note: Note,
    pub next: Option<Appointment>,
    /// Between the last session and this one.
    pub own_days: Option<OwnDays>,
}

impl StoppedBy {
    pub const ALL: [Self; 3] = [Self::Person, Self::Worker, Self::Service];
}

impl CompletedSession {
    /// Exercises that were done, as planned or otherwise.
    pub fn done(&self) -> usize {
        self.exercises.iter().filter(|(_, went)| went.is_done()).count()
    }
}
