//! What may be said of one person's change where a measurement error is published.
//!
//! Where none is, a change is told as a number and has no verdict.

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// «Sikker framgang».
    Progress,
    /// «Innenfor måleusikkerheten»: it may be chance.
    WithinError,
    /// «Tilbakegang».
    Decline,
}

impl Verdict {
    /// `change` and `error` in the same unit; better is more. A change of exactly the error counts.
    ///
    /// READING: an error, published as a size, holds for gains and losses alike.
    pub fn of(change: i32, error: i32) -> Self {
        if change >= error {
            Self::Progress
        } else if change <= -error {
            Self::Decline
        } else {
            Self::WithinError
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_of_exactly_the_error_counts_in_both_directions() {
        let verdicts = [13, 12, 0, -12, -13].map(|change| Verdict::of(change, 13));
        let within = Verdict::WithinError;
        assert_eq!(verdicts, [Verdict::Progress, within, within, within, Verdict::Decline]);
    }
}
