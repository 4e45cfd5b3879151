//! The two clocks of a device at one instant, and how much time has passed between two.

/// Both clocks at one instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clocks {
    /// Exact, and never goes back, but may stand still while the device sleeps.
    pub steady_ms: u64,
    /// Milliseconds since 1970. Goes on while the device sleeps, but may be set.
    pub wall_ms: i64,
}

/// Apart by more than this, the two clocks disagree because the device slept.
const SLEPT_MS: u64 = 2_000;

impl Clocks {
    /// How far the wall clock went on, or back, without the steady one since an earlier instant: it was set, or the device
    /// slept. Nothing where both agree.
    pub fn wall_moved_ms(self, earlier: Self) -> i64 {
        let passed = self.steady_ms.saturating_sub(earlier.steady_ms).cast_signed();
        let moved = self.wall_ms.saturating_sub(earlier.wall_ms).saturating_sub(passed);
        if moved.unsigned_abs() > SLEPT_MS { moved } else { 0 }
    }

    /// Milliseconds since an earlier instant: by the steady clock, or by the wall clock where the device slept.
    pub fn millis_since(self, earlier: Self) -> u64 {
        let steady = self.steady_ms.saturating_sub(earlier.steady_ms);
        let wall = u64::try_from(self.wall_ms.saturating_sub(earlier.wall_ms)).unwrap_or(0);
        if wall.saturating_sub(steady) > SLEPT_MS { wall } else { steady }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_steady_clock_counts_unless_the_device_slept_or_the_page_was_loaded_anew() {
        let at = |steady_ms, wall_ms| Clocks { steady_ms, wall_ms };
        let began = at(5_000, 1_000_000);
        for (now, millis) in [
            (at(8_000, 1_003_000), 3_000),
            // The wall clock was set back, or a little forward.
            (at(8_000, 900_000), 3_000),
            (at(8_000, 1_004_900), 3_000),
            (at(8_000, 1_063_000), 63_000),
            // Loaded anew: the steady clock began at nothing.
            (at(40, 1_063_000), 63_000),
        ] {
            assert_eq!(now.millis_since(began), millis, "{now:?}");
        }
    }
}
