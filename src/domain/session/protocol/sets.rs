//! Sets, the rest between them, and counting.

use super::LedSession;
use super::snapshot::SessionPhase;
use crate::domain::exercise::Planned;
use crate::domain::exercise::{Dose, Sides};

pub(super) fn rest_ms(planned: Planned) -> u64 {
    u64::from(planned.rest()) * 1_000
}

/// `None`: it is done by repetitions.
pub(super) fn set_ms(planned: Planned) -> Option<u64> {
    match planned.amount.dose {
        Dose::Seconds(seconds) => Some(u64::from(seconds) * 1_000),
        Dose::Repetitions { .. } => None,
    }
}

/// Repetitions of one set, those of both sides together. `None`: it is done for a time.
pub(super) fn repetitions(planned: Planned) -> Option<u16> {
    match planned.amount.dose {
        Dose::Seconds(_) => None,
        Dose::Repetitions { count, sides: Sides::Both } => Some(u16::from(count)),
        Dose::Repetitions { count, sides: Sides::Each } => Some(2 * u16::from(count)),
    }
}

/// At least one.
pub(super) fn sets(planned: Planned) -> u8 {
    planned.amount.sets.max(1)
}

impl LedSession {
    /// Which of how many sets, from 1. In the rest it is the set that was done.
    pub fn set(&self) -> (u8, u8) {
        (self.now.set, sets(self.current().now))
    }

    /// Between two sets, whatever else is in the way.
    pub fn is_in_rest(&self) -> bool {
        self.now.going == SessionPhase::Resting
    }

    /// Repetitions tapped in this set.
    pub fn counted(&self) -> u16 {
        self.now.counted
    }

    /// Repetitions of one set, those of both sides together. `None`: it is done for a time.
    pub fn to_count(&self) -> Option<u16> {
        repetitions(self.current().now)
    }

    /// What is left of a set that is done for a time, or of the rest. `None`: the set is done by repetitions.
    pub fn countdown_ms(&self) -> Option<u64> {
        self.whole_part_ms().map(|whole| whole.saturating_sub(self.now.in_part_ms))
    }

    /// How long a set that is done for a time lasts, or the rest.
    pub fn whole_part_ms(&self) -> Option<u64> {
        match self.now.going {
            SessionPhase::Working => set_ms(self.current().now),
            SessionPhase::Resting => Some(rest_ms(self.current().now)),
        }
    }

    pub(super) fn is_last_set(&self) -> bool {
        self.now.set >= sets(self.current().now)
    }

    pub(super) fn begin_set(&mut self, set: u8) {
        self.now.set = set;
        self.now.going = SessionPhase::Working;
        self.now.counted = 0;
        self.now.in_part_ms = 0;
    }

    pub(super) fn end_set(&mut self) {
        if !self.is_last_set() {
            self.now.going = SessionPhase::Resting;
            self.now.in_part_ms = 0;
        }
    }

    pub(super) fn end_rest(&mut self) {
        self.begin_set(self.now.set + 1);
    }

    pub(super) fn count(&mut self) {
        let Some(all) = self.to_count() else { return };
        if self.now.counted < all {
            self.now.counted += 1;
        }
        if self.now.counted == all {
            self.end_set();
        }
    }

    pub(super) fn uncount(&mut self) {
        self.now.counted = self.now.counted.saturating_sub(1);
    }
}
