//! The time that what is recorded gets: the device's, but for a day that the clock was set to while the app was in sight.
//!
//! A wall clock that goes on without the steady one was set, or the device slept. Asleep it is out of sight, and what it says
//! afterwards is held against what is on record (`clock_doubt`). In sight, or where it goes back, somebody or something has
//! set it: the day stays what it was until a worker has said which is right. Within the same day nothing hangs on it.

use chrono::NaiveDate;

use crate::domain::clocks::Clocks;
use crate::domain::moment::Moment;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayClock {
    seen: Clocks,
    is_aside: bool,
    /// How far the device's clock is from the one that is believed.
    set_by_ms: i64,
    /// The day that the device tells and nobody has confirmed.
    doubted: Option<NaiveDate>,
}

impl DayClock {
    pub fn begin(now: Clocks) -> Self {
        Self { seen: now, is_aside: false, set_by_ms: 0, doubted: None }
    }

    /// Out of sight, or behind a dark screen: from now on the device may sleep.
    pub fn put_aside(&mut self, now: Clocks) {
        self.pass(now);
        self.is_aside = true;
    }

    /// In sight again.
    pub fn take_up(&mut self, now: Clocks) {
        self.pass(now);
        self.is_aside = false;
    }

    /// `offset_min` is how far local time is ahead of UTC.
    pub fn read(&mut self, now: Clocks, offset_min: i32) -> Moment {
        self.pass(now);
        let told = at(now.wall_ms, offset_min);
        let believed = at(now.wall_ms.saturating_sub(self.set_by_ms), offset_min);
        self.doubted = (told.local_date() != believed.local_date()).then_some(told.local_date());
        match self.doubted {
            Some(_) => believed,
            None => {
                self.set_by_ms = 0;
                told
            }
        }
    }

    /// The day that the device tells, where it was set to another one than it was.
    pub fn doubted(&self) -> Option<NaiveDate> {
        self.doubted
    }

    /// The device tells the right day. Also where it is held against what is on record anew.
    pub fn believe(&mut self) {
        (self.set_by_ms, self.doubted) = (0, None);
    }

    fn pass(&mut self, now: Clocks) {
        let then = std::mem::replace(&mut self.seen, now);
        let moved = now.wall_moved_ms(then);
        if moved < 0 || !self.is_aside {
            self.set_by_ms = self.set_by_ms.saturating_add(moved);
        }
    }
}

/// A clock outside the calendar is shown as its start; order never hangs on the clock.
fn at(utc_ms: i64, offset_min: i32) -> Moment {
    Moment::new(utc_ms, offset_min).unwrap_or_else(|_| Moment::epoch())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const HOUR: i64 = 3_600_000;
    const DAY: i64 = 24 * HOUR;
    /// 12 May 2026, ten o'clock in Norway.
    const TEN: i64 = 1_778_572_800_000;

    struct Device {
        clock: DayClock,
        now: Clocks,
    }

    impl Device {
        fn new() -> Self {
            let now = Clocks { steady_ms: 5_000, wall_ms: TEN };
            Self { clock: DayClock::begin(now), now }
        }

        fn pass(&mut self, ms: i64) {
            self.now.steady_ms += ms.unsigned_abs();
            self.now.wall_ms += ms;
        }

        fn read(&mut self) -> Moment {
            self.clock.read(self.now, 120)
        }

        fn day(&mut self) -> NaiveDate {
            self.read().local_date()
        }
    }

    fn may(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 5, day).unwrap()
    }

    #[test]
    fn a_day_that_the_clock_is_set_to_in_sight_is_no_day_of_a_record_until_a_worker_says_so() {
        for set in [DAY, -DAY, 400 * DAY, -3_000 * DAY, 15 * HOUR] {
            let mut device = Device::new();
            device.now.wall_ms += set;
            assert_eq!(device.day(), may(12), "{set}");
            assert!(device.clock.doubted().is_some(), "{set}");
            device.pass(HOUR);
            assert_eq!(device.read().utc_ms(), TEN + HOUR, "{set}");
            // Put right again.
            device.now.wall_ms -= set;
            assert_eq!((device.day(), device.clock.doubted()), (may(12), None), "{set}");
            device.now.wall_ms += set;
            device.read();
            device.clock.believe();
            assert_eq!(device.read().utc_ms(), TEN + HOUR + set, "{set}");
        }
    }

    #[test]
    fn a_clock_that_is_set_within_the_day_is_believed() {
        let mut device = Device::new();
        device.now.wall_ms += 2 * HOUR;
        assert_eq!((device.read().utc_ms(), device.clock.doubted()), (TEN + 2 * HOUR, None));
    }

    #[test]
    fn midnight_comes_in_sight_and_asleep_without_a_question() {
        let mut device = Device::new();
        device.pass(15 * HOUR);
        assert_eq!((device.day(), device.clock.doubted()), (may(13), None));
        device.clock.put_aside(device.now);
        device.now.wall_ms += DAY;
        assert_eq!((device.day(), device.clock.doubted()), (may(14), None));
        device.clock.take_up(device.now);
        assert_eq!((device.day(), device.clock.doubted()), (may(14), None));
    }

    #[test]
    fn a_clock_that_was_set_back_while_the_device_slept_is_asked_about() {
        let mut device = Device::new();
        device.clock.put_aside(device.now);
        device.now.wall_ms -= DAY;
        device.clock.take_up(device.now);
        assert_eq!((device.day(), device.clock.doubted()), (may(12), Some(may(11))));
    }

    proptest! {
        #[test]
        fn in_sight_the_day_is_the_steady_clocks_wherever_the_wall_clock_is_set(
            set in proptest::collection::vec((-100_000_000_000_i64..100_000_000_000, 0..600_000_i64), 1..40),
        ) {
            let mut device = Device::new();
            let mut passed = 0;
            for (by, ms) in set {
                device.now.wall_ms = TEN + passed + by;
                let day = device.day();
                let true_day = at(TEN + passed, 120).local_date();
                prop_assert!(day == true_day || device.clock.doubted().is_none() && by.abs() < DAY, "{day} {true_day}");
                device.now.wall_ms = TEN + passed;
                prop_assert_eq!(device.day(), true_day);
                device.pass(ms);
                passed += ms;
            }
        }
    }
}
