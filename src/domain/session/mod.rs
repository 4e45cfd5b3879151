//! One session of twenty minutes: what it begins with, how it runs, and what is kept of it.
//!
//! Owns: the answers before, what each button means, the clock as a value that is fed from outside, the closing answers.
//! Must not own: the time of day, words, sounds, the screen. Start at [`opening`], then [`protocol`], then [`held`]. What
//! stands in this file besides reasons and scales is how sessions were kept before the library.

pub mod follow_up;
pub mod held;
pub mod incident;
pub mod opening;
pub mod protocol;
pub mod readiness;
pub mod remark;
pub mod vitals;

use super::exercise::{Grade, Movement};
use super::moment::Moment;
use super::scale::ZeroToTen;
use super::written::Note;

/// What was kept of a session before the library. [`held::HeldSession`] is what is kept now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionRecord {
    pub started: Moment,
    /// Time on the session's clock, pauses left out.
    pub trained_ms: u64,
    /// In the order of the plan.
    pub exercises: Vec<ExerciseRecord>,
    /// `None`: carried through to the end.
    pub stopped: Option<StopReason>,
    /// 0–10, own question, not a licensed scale. `None`: not asked or not answered.
    pub exertion: Option<ZeroToTen>,
    pub pain: Option<ZeroToTen>,
    pub note: Note,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExerciseRecord {
    pub movement: Movement,
    pub outcome: Outcome,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outcome {
    Done(Grade),
    Skipped(SkipReason),
    NotReached,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SkipReason {
    Pain,
    Tired,
    Unsafe,
    NotWilling,
    NoRoom,
    Other,
}

impl SkipReason {
    pub const ALL: [Self; 6] = [Self::Pain, Self::Tired, Self::Unsafe, Self::NotWilling, Self::NoRoom, Self::Other];
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StopReason {
    ChestPain,
    Dizzy,
    Breathless,
    Fall,
    Pain,
    Tired,
    Wish,
    Interrupted,
    Other,
}

impl StopReason {
    pub const ALL: [Self; 9] = [
        Self::ChestPain,
        Self::Dizzy,
        Self::Breathless,
        Self::Fall,
        Self::Pain,
        Self::Tired,
        Self::Wish,
        Self::Interrupted,
        Self::Other,
    ];

    /// READING: no more training today, and the nurse or the doctor is told. Source: clinical rules §12 (DECISION).
    pub fn needs_follow_up(self) -> bool {
        matches!(self, Self::ChestPain | Self::Dizzy | Self::Breathless | Self::Fall)
    }
}
