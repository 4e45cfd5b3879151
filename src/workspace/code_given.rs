//! A code that was asked for again: before a backup, a new code and a link, and whatever else would let somebody who took
//! an open tablet walk away with it all.

use crate::domain::clocks::Clocks;

/// So long a code that was given again is enough: one errand, with a new code to write on paper in it.
const HOLDS_MS: u64 = 10 * 60_000;

/// Somebody gave a code that opens this store, at this time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CodeGiven {
    at: Clocks,
}

impl CodeGiven {
    pub fn now(now: Clocks) -> Self {
        Self { at: now }
    }

    /// No clock that is set makes it hold longer.
    pub fn holds(self, now: Clocks) -> bool {
        now.millis_since(self.at) < HOLDS_MS
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_given_again_holds_for_ten_minutes_by_a_clock_that_nobody_sets() {
        let at = |steady_ms, wall_ms| Clocks { steady_ms, wall_ms };
        let given = CodeGiven::now(at(0, 1_000_000));
        for (now, holds) in [
            (at(599_999, 1_599_999), true),
            (at(600_000, 1_600_000), false),
            (at(600_000, 0), false),
            (at(1_000, 2_000_000), false),
        ] {
            assert_eq!(given.holds(now), holds, "{now:?}");
        }
    }
}
