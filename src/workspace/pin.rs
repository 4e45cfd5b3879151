//! A short PIN that opens an app again which has locked itself, while its keys are in memory.
//!
//! It keeps out whoever picks up a tablet that lies there. It guards no key: whoever had a copy of something sealed with it
//! would have guessed it in no time. So it is written nowhere, and after five wrong ones in a row, or some hours, it ends,
//! and the keys with it.

use zeroize::Zeroizing;

use crate::domain::clocks::Clocks;

const SHORTEST: usize = 4;
const LONGEST: usize = 6;
pub const MOST_WRONG: u8 = 5;
/// From one visit to the next, and over lunch.
pub const HOLDS_MS: u64 = 4 * 60 * 60_000;

/// Four to six digits.
pub struct Pin(Zeroizing<String>);

/// Why that is no PIN.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PinError {
    #[error("a PIN has digits only")]
    NotDigits,
    #[error("{length} digits; from {shortest} to {longest} are taken")]
    Length { length: usize, shortest: usize, longest: usize },
    #[error("all digits are the same, or each follows the one before")]
    Simple,
}

impl Pin {
    pub fn parse(typed: &str) -> Result<Self, PinError> {
        let typed = typed.trim();
        if !typed.bytes().all(|digit| digit.is_ascii_digit()) {
            return Err(PinError::NotDigits);
        }
        if !(SHORTEST..=LONGEST).contains(&typed.len()) {
            return Err(PinError::Length { length: typed.len(), shortest: SHORTEST, longest: LONGEST });
        }
        let goes_by = |step: i16| {
            typed.as_bytes().windows(2).all(|two| matches!(two, [a, b] if i16::from(*b) - i16::from(*a) == step))
        };
        if [0, 1, -1].into_iter().any(goes_by) {
            return Err(PinError::Simple);
        }
        Ok(Self(Zeroizing::new(typed.to_owned())))
    }
}

/// What came of a PIN that was tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PinAnswer {
    /// `wrong`: how many were not, before it.
    Right {
        wrong: u8,
    },
    Wrong {
        left: u8,
    },
    /// None opens it any more: the code is needed, and the keys are to be forgotten.
    Over {
        wrong: u8,
    },
}

/// A PIN that was chosen, and how often another one was tried.
pub struct PinLock {
    pin: Pin,
    wrong: u8,
    locked: Option<Clocks>,
}

impl PinLock {
    pub fn new(pin: Pin) -> Self {
        Self { pin, wrong: 0, locked: None }
    }

    /// From now on it is asked for.
    pub fn lock(&mut self, now: Clocks) {
        self.locked.get_or_insert(now);
    }

    /// Whether the keys are to be forgotten. No clock that is set makes it later.
    pub fn is_over(&self, now: Clocks) -> bool {
        self.wrong >= MOST_WRONG || self.locked.is_some_and(|locked| now.millis_since(locked) >= HOLDS_MS)
    }

    pub fn attempt(&mut self, typed: &str, now: Clocks) -> PinAnswer {
        if self.is_over(now) {
            return PinAnswer::Over { wrong: self.wrong };
        }
        if typed.trim() == self.pin.0.as_str() {
            self.locked = None;
            return PinAnswer::Right { wrong: std::mem::take(&mut self.wrong) };
        }
        self.wrong += 1;
        match MOST_WRONG.saturating_sub(self.wrong) {
            0 => PinAnswer::Over { wrong: self.wrong },
            left => PinAnswer::Wrong { left },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: u64 = 60 * 60_000;

    fn at(steady_ms: u64, wall_ms: i64) -> Clocks {
        Clocks { steady_ms, wall_ms }
    }

    fn locked() -> PinLock {
        let mut lock = PinLock::new(Pin::parse("2580").unwrap());
        lock.lock(at(0, 0));
        lock
    }

    #[test]
    fn a_pin_is_four_to_six_digits_that_are_neither_alike_nor_in_a_row() {
        for good in ["2580", " 19471 ", "112233", "0102"] {
            assert!(Pin::parse(good).is_ok(), "{good}");
        }
        for simple in ["0000", "777777", "1234", "456789", "9876", "3210"] {
            assert_eq!(Pin::parse(simple).err(), Some(PinError::Simple), "{simple}");
        }
        for length in ["", "258", "2580147"] {
            assert!(matches!(Pin::parse(length), Err(PinError::Length { .. })), "{length}");
        }
        for other in ["25a0", "25 80", "２５８０", "-258"] {
            assert_eq!(Pin::parse(other).err(), Some(PinError::NotDigits), "{other}");
        }
    }

    #[test]
    fn four_wrong_ones_are_told_of_and_the_fifth_ends_it_also_for_the_right_one() {
        let mut lock = locked();
        let now = at(1_000, 1_000);
        for left in (1..=4).rev() {
            assert_eq!(lock.attempt("1470", now), PinAnswer::Wrong { left });
        }
        assert_eq!(lock.attempt("1470", now), PinAnswer::Over { wrong: 5 });
        assert_eq!(lock.attempt("2580", now), PinAnswer::Over { wrong: 5 });
    }

    #[test]
    fn the_right_one_opens_and_the_next_row_begins_anew() {
        let mut lock = locked();
        lock.attempt("1470", at(0, 0));
        assert_eq!(lock.attempt(" 2580 ", at(0, 0)), PinAnswer::Right { wrong: 1 });
        assert!(!lock.is_over(at(9 * HOUR, 0)), "while it is open nothing ends it");
        lock.lock(at(9 * HOUR, 0));
        assert_eq!(lock.attempt("1470", at(9 * HOUR, 0)), PinAnswer::Wrong { left: 4 });
    }

    #[test]
    fn after_four_hours_it_opens_no_more_asleep_or_awake_and_wherever_the_clock_is_set() {
        let four = 4 * HOUR;
        for now in [at(four, four.cast_signed()), at(four, -five_years()), at(1, four.cast_signed() + 1)] {
            let mut lock = locked();
            assert!(lock.is_over(now), "{now:?}");
            assert_eq!(lock.attempt("2580", now), PinAnswer::Over { wrong: 0 });
        }
        assert!(!locked().is_over(at(four - 1, four.cast_signed() - 1)));
    }

    fn five_years() -> i64 {
        5 * 365 * 24 * HOUR.cast_signed()
    }
}
