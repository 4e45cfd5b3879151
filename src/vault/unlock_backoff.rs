//! How long a person at the tablet waits after wrong codes.

/// Seconds before the next try is taken, after so many wrong ones in a row.
///
/// Guards against somebody trying codes by hand. It does not guard a copied store: there only the strength of the code
/// and the cost of Argon2id count.
pub fn unlock_backoff(wrong_tries: u32) -> u32 {
    match wrong_tries {
        0..=3 => 0,
        4 => 5,
        5 => 15,
        6 => 60,
        7 => 300,
        _ => 1200,
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
}
