//! One session of twenty minutes: what it begins with, how it runs, and what is kept of it.
//!
//! Owns: the answers before, what each button means, the clock as a value that is fed from outside, the closing answers.
//! Must not own: the time of day, words, sounds, the screen. Start at [`opening`], then [`protocol`], then [`held`].

pub mod captured;
pub mod dose;
pub mod follow_up;
pub mod held;
pub mod incident;
pub mod opening;
pub mod own_days;
pub mod protocol;
pub mod readiness;
pub mod remark;
pub mod vitals;

/// The length of a whole session.
pub const SESSION_SECONDS: u16 = 20 * 60;

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
