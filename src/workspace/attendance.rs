//! When an app that nobody uses locks itself. A pure machine: it is told by both clocks what happens, and says what is due.

use crate::domain::access::LockReason;
use crate::domain::clocks::Clocks;

/// Untouched for this long, an open app locks itself.
pub const IDLE_LIMIT_MS: u64 = 5 * 60_000;
/// Behind another app or a dark screen for this long, it locks itself.
pub const HIDDEN_LIMIT_MS: u64 = 30_000;
/// Untouched for this long, what is led is locked too. It goes on from its savepoint.
pub const LED_LIMIT_MS: u64 = 60 * 60_000;
/// Untouched for this long, what is shown gives way to the locked app. Longer than an open app waits, because people talk.
pub const SHOWN_LIMIT_MS: u64 = 30 * 60_000;
/// Whoever touched it so shortly ago by the steady clock is there, whatever a wall clock says that was just set.
const STILL_THERE_MS: u64 = 10_000;

/// What lies open to whoever takes the tablet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AtStake {
    /// The app is locked, or in practice.
    Nothing,
    Everything,
    /// Everything, behind a session or a test that is led.
    Led,
    /// What one person is shown; the app is locked behind it.
    Shown,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LockDue {
    Not,
    /// What is led goes on, and nothing else opens without a code.
    AllButWhatIsLed,
    All(LockReason),
}

/// Whether anybody is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attendance {
    touched: Clocks,
    hidden: Option<Clocks>,
    behind_what_is_led: bool,
    /// What is due stays due until it is locked, whatever is seen or touched before that.
    overdue: Option<LockReason>,
}

impl Attendance {
    pub fn begin(now: Clocks) -> Self {
        Self { touched: now, hidden: None, behind_what_is_led: false, overdue: None }
    }

    /// Somebody touched it. What was due before stays due: a touch after a long sleep opens nothing.
    pub fn touch(&mut self, now: Clocks, at_stake: AtStake) -> LockDue {
        let due = self.look(now, at_stake);
        if !matches!(due, LockDue::All(_)) {
            self.touched = now;
        }
        due
    }

    /// The page is behind another, or the screen is dark.
    pub fn hide(&mut self, now: Clocks) {
        self.hidden.get_or_insert(now);
    }

    /// The page is there again.
    pub fn show(&mut self, now: Clocks, at_stake: AtStake) -> LockDue {
        let due = self.look(now, at_stake);
        self.hidden = None;
        due
    }

    pub fn look(&mut self, now: Clocks, at_stake: AtStake) -> LockDue {
        let due = self.due(now, at_stake);
        self.behind_what_is_led = due == LockDue::AllButWhatIsLed;
        self.overdue = match due {
            LockDue::All(why) => Some(why),
            LockDue::Not | LockDue::AllButWhatIsLed => None,
        };
        due
    }

    fn due(&self, now: Clocks, at_stake: AtStake) -> LockDue {
        if let (Some(why), AtStake::Everything | AtStake::Led | AtStake::Shown) = (self.overdue, at_stake) {
            return LockDue::All(why);
        }
        let is_over = |limit| self.untouched_ms(now) >= limit;
        let is_away = self.hidden.is_some_and(|hidden| now.millis_since(hidden) >= HIDDEN_LIMIT_MS);
        let all = LockDue::All(if is_away { LockReason::OutOfSight } else { LockReason::Untouched });
        match at_stake {
            AtStake::Everything if self.behind_what_is_led || is_away || is_over(IDLE_LIMIT_MS) => all,
            AtStake::Led if is_over(LED_LIMIT_MS) => all,
            AtStake::Led if self.behind_what_is_led || is_away || is_over(IDLE_LIMIT_MS) => LockDue::AllButWhatIsLed,
            AtStake::Shown if is_over(SHOWN_LIMIT_MS) => all,
            AtStake::Nothing | AtStake::Everything | AtStake::Led | AtStake::Shown => LockDue::Not,
        }
    }

    /// By the clock that nobody sets, and by the wall clock where the device slept.
    fn untouched_ms(&self, now: Clocks) -> u64 {
        match now.steady_ms.saturating_sub(self.touched.steady_ms) {
            steady if steady < STILL_THERE_MS => steady,
            _ => now.millis_since(self.touched),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const SECOND: u64 = 1_000;
    const MINUTE: u64 = 60 * SECOND;
    const UNTOUCHED: LockReason = LockReason::Untouched;

    /// The steady clock so far on, and the wall clock set ahead of it by `set_ms`.
    fn at(steady_ms: u64, set_ms: i64) -> Clocks {
        Clocks { steady_ms, wall_ms: 1_000_000_000 + steady_ms.cast_signed() + set_ms }
    }

    fn begun() -> Attendance {
        Attendance::begin(at(0, 0))
    }

    #[test]
    fn an_open_app_locks_five_minutes_after_the_last_touch() {
        let mut app = begun();
        assert_eq!(app.touch(at(MINUTE, 0), AtStake::Everything), LockDue::Not);
        assert_eq!(app.look(at(6 * MINUTE - 1, 0), AtStake::Everything), LockDue::Not);
        assert_eq!(app.look(at(6 * MINUTE, 0), AtStake::Everything), LockDue::All(UNTOUCHED));
        assert_eq!(app.look(at(60 * MINUTE, 0), AtStake::Nothing), LockDue::Not, "what is locked is locked");
    }

    #[test]
    fn what_is_due_when_the_page_is_seen_again_stays_due_until_it_is_locked() {
        let mut app = begun();
        app.hide(at(0, 0));
        let out_of_sight = LockDue::All(LockReason::OutOfSight);
        assert_eq!(app.show(at(31 * SECOND, 0), AtStake::Everything), out_of_sight);
        assert_eq!(app.look(at(31 * SECOND, 0), AtStake::Everything), out_of_sight);
        assert_eq!(app.look(at(31 * SECOND, 0), AtStake::Nothing), LockDue::Not, "what is locked is locked");
        assert_eq!(app.touch(at(32 * SECOND, 0), AtStake::Everything), LockDue::Not, "and open again");
    }

    #[test]
    fn a_clock_that_is_set_back_keeps_nothing_open() {
        let two_hours = -120 * MINUTE.cast_signed();
        assert_eq!(begun().look(at(5 * MINUTE, two_hours), AtStake::Everything), LockDue::All(UNTOUCHED));
    }

    #[test]
    fn a_clock_that_jumps_ahead_does_not_lock_whoever_is_writing() {
        let mut app = begun();
        let year = 365 * 24 * 60 * MINUTE.cast_signed();
        assert_eq!(app.touch(at(2 * SECOND, 0), AtStake::Everything), LockDue::Not);
        assert_eq!(app.look(at(3 * SECOND, year), AtStake::Everything), LockDue::Not);
        assert_eq!(app.touch(at(4 * SECOND, year), AtStake::Everything), LockDue::Not);
        assert_eq!(app.look(at(60 * SECOND, year), AtStake::Everything), LockDue::Not, "the new time is the time now");
    }

    #[test]
    fn after_a_sleep_the_first_touch_opens_nothing() {
        // The steady clock stood still for twenty minutes.
        let mut app = begun();
        let woken = at(20 * SECOND, 20 * MINUTE.cast_signed());
        assert_eq!(app.touch(woken, AtStake::Everything), LockDue::All(UNTOUCHED));
        assert_eq!(app.look(woken, AtStake::Everything), LockDue::All(UNTOUCHED));
    }

    #[test]
    fn half_a_minute_behind_another_app_locks_and_less_does_not() {
        let mut app = begun();
        app.hide(at(MINUTE, 0));
        assert_eq!(app.show(at(MINUTE + 29 * SECOND, 0), AtStake::Everything), LockDue::Not);
        app.hide(at(2 * MINUTE, 0));
        // Told twice, it is hidden since the first time.
        app.hide(at(2 * MINUTE + 20 * SECOND, 0));
        let out_of_sight = LockDue::All(LockReason::OutOfSight);
        assert_eq!(app.show(at(2 * MINUTE + 30 * SECOND, 0), AtStake::Everything), out_of_sight);
    }

    #[test]
    fn a_dark_screen_counts_although_the_steady_clock_stood_still_and_it_was_just_touched() {
        let mut app = begun();
        assert_eq!(app.touch(at(SECOND, 0), AtStake::Everything), LockDue::Not);
        app.hide(at(2 * SECOND, 0));
        assert_eq!(
            app.show(at(3 * SECOND, 31 * SECOND.cast_signed()), AtStake::Everything),
            LockDue::All(LockReason::OutOfSight)
        );
    }

    #[test]
    fn what_is_led_goes_on_and_the_way_out_of_it_is_locked() {
        let mut app = begun();
        assert_eq!(app.look(at(5 * MINUTE, 0), AtStake::Led), LockDue::AllButWhatIsLed);
        assert_eq!(app.touch(at(6 * MINUTE, 0), AtStake::Led), LockDue::AllButWhatIsLed, "a press leads on");
        assert_eq!(
            app.touch(at(6 * MINUTE + 1, 0), AtStake::Everything),
            LockDue::All(UNTOUCHED),
            "out of it is in front of the lock"
        );
    }

    #[test]
    fn whoever_leads_and_touches_it_now_and_then_comes_out_of_it_without_a_code() {
        let mut app = begun();
        for minute in 1..=20 {
            assert_eq!(app.touch(at(minute * 4 * MINUTE, 0), AtStake::Led), LockDue::Not);
        }
        assert_eq!(app.look(at(81 * MINUTE, 0), AtStake::Everything), LockDue::Not);
    }

    #[test]
    fn a_session_that_was_forgotten_for_an_hour_is_locked_too() {
        let mut app = begun();
        assert_eq!(app.look(at(59 * MINUTE, 0), AtStake::Led), LockDue::AllButWhatIsLed);
        assert_eq!(app.look(at(60 * MINUTE, 0), AtStake::Led), LockDue::All(UNTOUCHED));
    }

    #[test]
    fn once_unlocked_the_time_begins_anew() {
        let mut app = begun();
        assert_eq!(app.look(at(9 * MINUTE, 0), AtStake::Led), LockDue::AllButWhatIsLed);
        // The code is typed.
        assert_eq!(app.touch(at(10 * MINUTE, 0), AtStake::Nothing), LockDue::Not);
        assert_eq!(app.look(at(11 * MINUTE, 0), AtStake::Everything), LockDue::Not);
    }

    #[test]
    fn what_is_shown_waits_for_half_an_hour_of_talk() {
        assert_eq!(begun().look(at(29 * MINUTE, 0), AtStake::Shown), LockDue::Not);
        assert_eq!(begun().look(at(30 * MINUTE, 0), AtStake::Shown), LockDue::All(UNTOUCHED));
    }

    proptest! {
        #[test]
        fn untouched_by_the_steady_clock_it_locks_wherever_the_wall_clock_is_set(
            set in proptest::collection::vec(-1_000_000_000_000_i64..1_000_000_000_000, 1..30),
        ) {
            let mut app = begun();
            for (tick, set) in set.iter().enumerate() {
                app.look(at(tick as u64 * 10 * SECOND, *set), AtStake::Everything);
            }
            let last = set.last().copied().unwrap_or_default();
            prop_assert_eq!(app.look(at(IDLE_LIMIT_MS, last), AtStake::Everything), LockDue::All(UNTOUCHED));
        }

        #[test]
        fn whoever_touches_it_every_few_seconds_is_never_locked_out_by_a_clock_that_is_set(
            set in proptest::collection::vec(-1_000_000_000_000_i64..1_000_000_000_000, 1..200),
        ) {
            let mut app = begun();
            for (touch, set) in set.iter().enumerate() {
                let now = at(touch as u64 * 9 * SECOND, *set);
                prop_assert_eq!(app.look(now, AtStake::Everything), LockDue::Not);
                prop_assert_eq!(app.touch(now, AtStake::Everything), LockDue::Not);
            }
        }
    }
}
