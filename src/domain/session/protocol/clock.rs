//! Which time counts. It is counted from instants, never from ticks.

use super::snapshot::SessionPhase;
use super::state::{Pause, SessionState};
use super::{LedSession, sets};
use crate::domain::clocks::Clocks;

/// What happened to the clock since it was last looked at, and is worth a tone.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Heard {
    /// A set that is done for a time.
    pub set_over: bool,
    pub rest_over: bool,
    /// Once in a session.
    pub five_minutes_left: bool,
}

/// Further ahead than this, the wall clock was set, or the device slept.
const AGREE_WITHIN_MS: u64 = 2_000;
/// READING: time to put the person right and to look up after a set that is done for a time has run out.
const SLACK_MS: u64 = 30_000;
/// The least that is thought to be left of an exercise by repetitions, however long it has taken.
const AT_LEAST_MS: u64 = 30_000;
const FIVE_MINUTES_MS: u64 = 5 * 60_000;

impl Heard {
    pub fn anything(self) -> bool {
        self != Self::default()
    }
}

impl LedSession {
    /// Looks at the clocks, and tells which tones are due.
    pub fn look(&mut self, now: Clocks) -> Heard {
        let heard = self.pass(now);
        let five_minutes_left = !self.told_five_minutes && self.are_five_minutes_left();
        self.told_five_minutes |= five_minutes_left;
        Heard { five_minutes_left, ..heard }
    }

    /// What the steady clock saw has passed for certain. What only the wall clock knows of is asked about.
    ///
    /// READING: a gap that is longer than what is left of the exercise is not taken for training without asking either.
    /// A wall clock that was set back tells nothing.
    pub(super) fn pass(&mut self, now: Clocks) -> Heard {
        let then = std::mem::replace(&mut self.seen, now);
        let steady = now.steady_ms.saturating_sub(then.steady_ms);
        let wall = u64::try_from(now.wall_ms.saturating_sub(then.wall_ms)).unwrap_or(0);
        match self.state() {
            SessionState::Paused(_) | SessionState::AtStop(_) | SessionState::Closing { .. } => Heard::default(),
            SessionState::Working | SessionState::Resting if steady > self.left_of_exercise_ms() => {
                self.pause = Some(Pause::Away { ms: steady.max(wall) });
                Heard::default()
            }
            SessionState::Working | SessionState::Resting => {
                let heard = self.advance(steady);
                let slept = wall.saturating_sub(steady);
                if slept > AGREE_WITHIN_MS {
                    self.pause = Some(Pause::Away { ms: slept });
                }
                heard
            }
        }
    }

    /// Sets and rests that run out on the way follow each other by themselves; after the last set nothing does.
    pub(super) fn advance(&mut self, ms: u64) -> Heard {
        let mut heard = Heard::default();
        self.now.trained_ms = self.now.trained_ms.saturating_add(ms);
        self.now.in_exercise_ms = self.now.in_exercise_ms.saturating_add(ms);
        let mut rest = ms;
        while let Some(left) = self.countdown_ms().filter(|left| *left <= rest) {
            let was_over = left == 0;
            match self.now.going {
                SessionPhase::Working if self.is_last_set() => {
                    heard.set_over |= !was_over;
                    break;
                }
                SessionPhase::Working => {
                    heard.set_over = true;
                    self.end_set();
                }
                SessionPhase::Resting => {
                    heard.rest_over = true;
                    self.end_rest();
                }
            }
            rest -= left;
        }
        self.now.in_part_ms = self.now.in_part_ms.saturating_add(rest);
        heard
    }

    /// As far as it can be known: the set, those to come and their rests, or the share of the twenty minutes.
    pub(super) fn left_of_exercise_ms(&self) -> u64 {
        let planned = self.current().now;
        match sets::set_ms(planned) {
            Some(set) => {
                let to_come = u64::from(sets::sets(planned).saturating_sub(self.now.set));
                let rests = match self.now.going {
                    SessionPhase::Working => to_come,
                    SessionPhase::Resting => to_come.saturating_sub(1),
                };
                self.countdown_ms().unwrap_or(0) + to_come * set + rests * sets::rest_ms(planned) + SLACK_MS
            }
            None => {
                let share = u64::from(planned.share()) * 1_000;
                share.saturating_sub(self.now.in_exercise_ms).max(AT_LEAST_MS)
            }
        }
    }

    pub(super) fn are_five_minutes_left(&self) -> bool {
        self.left_ms() <= FIVE_MINUTES_MS
    }
}
