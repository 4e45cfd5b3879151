//! A session as it is led: what each press means, and time as clocks that are fed in from outside.
//!
//! Owns: which exercise and which set it is, what became of those before, how much time was trained, when a tone is due.
//! Must not own: the time of day, words, sounds, the screen, what is offered instead: see [`crate::domain::plan`].
//! Start at [`press`]: every state and every press. Then [`clock`]: which time counts.

mod clock;
mod press;
mod sets;
mod snapshot;
mod state;
#[cfg(test)]
mod tests;

use crate::domain::clocks::Clocks;
use crate::domain::exercise::{Exercise, Stage};
use crate::domain::moment::Moment;
use crate::domain::session::SESSION_SECONDS;
use crate::domain::session::held::{After, CompletedSession};
use crate::domain::session::incident::Incident;
use crate::domain::session::opening::Opening;

pub use clock::Heard;
pub use press::Press;
pub use snapshot::{Ending, RestoreError, SessionPhase, Snapshot};
pub use state::{Pause, Resume, SessionState, SessionStep};

/// A session on its way. Every exercise before the current one has an outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LedSession {
    now: Snapshot,
    /// Why it stands still, where it is not over.
    pause: Option<Pause>,
    /// The stop sheet is open, over whatever else it is.
    at_stop: bool,
    seen: Clocks,
    told_five_minutes: bool,
}

impl LedSession {
    pub fn begin(opening: Opening, started: Moment, now: Clocks) -> Self {
        Self::at(Snapshot::fresh(opening, started), None, now)
    }

    /// Comes back paused where it was left, or at the closing questions.
    pub fn restore(snapshot: Snapshot, now: Clocks) -> Result<Self, RestoreError> {
        snapshot.check()?;
        let pause = (snapshot.ending == Ending::NotYet).then_some(Pause::Resumed);
        Ok(Self::at(snapshot, pause, now))
    }

    fn at(now: Snapshot, pause: Option<Pause>, seen: Clocks) -> Self {
        let mut session = Self { now, pause, at_stop: false, seen, told_five_minutes: false };
        session.told_five_minutes = session.are_five_minutes_left();
        session
    }

    /// What a savepoint keeps.
    pub fn snapshot(&self) -> &Snapshot {
        &self.now
    }

    pub fn state(&self) -> SessionState {
        let beneath = match (self.now.ending, self.pause, self.now.going) {
            (Ending::CarriedThrough, _, _) => Resume::Closing { stopped: None },
            (Ending::Stopped(stopped), _, _) => Resume::Closing { stopped: Some(stopped) },
            (Ending::NotYet, Some(pause), _) => Resume::Paused(pause),
            (Ending::NotYet, None, SessionPhase::Working) => Resume::Working,
            (Ending::NotYet, None, SessionPhase::Resting) => Resume::Resting,
        };
        if self.at_stop { SessionState::AtStop(beneath) } else { beneath.into() }
    }

    /// Only the closing questions are left.
    pub fn is_over(&self) -> bool {
        self.now.ending != Ending::NotYet
    }

    /// The place of the current exercise, from 0.
    pub fn index(&self) -> usize {
        self.now.current
    }

    /// In the order they are done. Never empty.
    pub fn steps(&self) -> &[SessionStep] {
        &self.now.steps
    }

    /// The current exercise, or the last one when all are over.
    pub fn current(&self) -> &SessionStep {
        // `Snapshot::check` and `turn_to` keep the place within the steps.
        &self.now.steps[self.now.current]
    }

    /// What is asked of the person now: the exercise that is planned, or the one in its place.
    pub fn exercise(&self) -> Exercise {
        self.current().now.exercise
    }

    /// Time on the session's clock, pauses left out.
    pub fn trained_ms(&self) -> u64 {
        self.now.trained_ms
    }

    /// Of the twenty minutes.
    pub fn left_ms(&self) -> u64 {
        (u64::from(SESSION_SECONDS) * 1_000).saturating_sub(self.now.trained_ms)
    }

    /// Which of how many in the current stage: «Styrke, 3 av 5». From 1.
    pub fn place_in_stage(&self) -> (Stage, usize, usize) {
        let stage = self.current().stage();
        let in_stage = |steps: &[SessionStep]| steps.iter().filter(|step| step.stage() == stage).count();
        (stage, in_stage(&self.now.steps[..=self.now.current]), in_stage(&self.now.steps))
    }

    /// In the order they were written down.
    pub fn incidents(&self) -> &[Incident] {
        &self.now.incidents
    }

    /// All that is answered of the closing questions so far. Takes the place of what was answered before; nothing happens
    /// while the session is not over.
    pub fn answer(&mut self, after: After) {
        if self.is_over() {
            self.now.after = after;
        }
    }

    /// What is kept, with the closing questions as they are answered so far. `None`: the session is not over.
    pub fn held(&self) -> Option<CompletedSession> {
        let stopped = match self.state() {
            SessionState::Closing { stopped } => stopped,
            SessionState::Working | SessionState::Resting | SessionState::Paused(_) | SessionState::AtStop(_) => {
                return None;
            }
        };
        let Snapshot { started, opening, steps, trained_ms, incidents, after, .. } = &self.now;
        Some(CompletedSession {
            started: *started,
            trained_ms: *trained_ms,
            plan: opening.plan(),
            before: opening.before().copied(),
            load: opening.load(),
            exercises: steps.iter().map(|step| (step.planned, step.went)).collect(),
            incidents: incidents.clone(),
            stopped,
            after: after.clone(),
            captured: None,
        })
    }
}
