//! How long a person at the tablet waits after wrong codes.

/// Seconds before the next try is taken, after so many wrong ones in a row.
///
/// Guards against somebody trying codes by hand. It does not guard a copied store: there only the strength of the code
/// and the cost of Argon2id count.
fn unlock_backoff(wrong_tries: u32) -> u32 {
    match wrong_tries {
        0..=3 => 0,
        4 => 5,
        5 => 15,
        6 => 60,
        7 => 300,
        _ => 1200,
    }
}

/// Wrong codes in a row, and the wait they cost. Told the time by a clock that only goes forward and that nobody sets.
///
/// What is kept between two loads of the page is the count alone: no clock that is set shortens a wait, and a page that is
/// loaded anew waits from its beginning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WrongCodes {
    count: u32,
    waiting_since_ms: u64,
}

impl WrongCodes {
    /// As they were counted when the page was left.
    pub fn found(count: u32, steady_ms: u64) -> Self {
        Self { count, waiting_since_ms: steady_ms }
    }

    pub fn count(self) -> u32 {
        self.count
    }

    /// Seconds until the next code is tried; `None` when one is tried now.
    pub fn seconds_to_wait(self, steady_ms: u64) -> Option<u32> {
        let passed = steady_ms.saturating_sub(self.waiting_since_ms) / 1_000;
        let wait = u64::from(unlock_backoff(self.count)).checked_sub(passed).filter(|left| *left > 0)?;
        u32::try_from(wait).ok()
    }

    /// Counted as wrong before it is tried: whoever ends the app while it is tried gains nothing.
    #[must_use]
    pub fn try_one(self, steady_ms: u64) -> Self {
        Self { count: self.count.saturating_add(1), waiting_since_ms: steady_ms }
    }

    /// What was tried was right.
    #[must_use]
    pub fn right(self) -> Self {
        Self { count: 0, ..self }
    }

    /// What was tried came to no answer: it was no try.
    #[must_use]
    pub fn untried(self) -> Self {
        Self { count: self.count.saturating_sub(1), ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_slips_cost_nothing_and_then_the_wait_grows_to_twenty_minutes() {
        let waits: Vec<u32> = (0..10).map(unlock_backoff).collect();
        assert_eq!(waits, [0, 0, 0, 0, 5, 15, 60, 300, 1200, 1200]);
        assert_eq!(unlock_backoff(u32::MAX), 1200);
    }

    fn after(wrong: u32, steady_ms: u64) -> WrongCodes {
        (0..wrong).fold(WrongCodes::found(0, 0), |codes, _| codes.try_one(steady_ms))
    }

    #[test]
    fn the_wait_is_over_when_the_steady_clock_says_so() {
        let codes = after(5, 10_000);
        assert_eq!(codes.seconds_to_wait(10_000), Some(15));
        assert_eq!(codes.seconds_to_wait(24_999), Some(1));
        assert_eq!(codes.seconds_to_wait(25_000), None);
        assert_eq!(after(3, 10_000).seconds_to_wait(10_000), None);
    }

    #[test]
    fn a_page_that_is_loaded_anew_waits_from_its_beginning() {
        let left = after(8, 10_000);
        let again = WrongCodes::found(left.count(), 40);
        assert_eq!(again.seconds_to_wait(40), Some(1200));
        assert_eq!(again.seconds_to_wait(1_200_040), None);
    }

    #[test]
    fn a_right_code_ends_the_row_and_a_try_without_an_answer_was_none() {
        assert_eq!(after(7, 0).right().seconds_to_wait(0), None);
        assert_eq!(after(7, 0).try_one(0).untried().count(), 7);
    }
}
