//! What may be said of a change between two assessments of one person: never a bare arrow.

use crate::domain::verdict::Verdict;

/// From an earlier assessment to a later one. `L`: the limits that are published for the instrument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change<L> {
    /// `None`: the sources give no measurement error, so the difference is shown and not called sure.
    pub verdict: Option<Verdict>,
    /// Later minus earlier, to show; hundredths.
    pub by_hundredths: i64,
    /// Every published limit by name, and whether the change reaches it, for the better or for the worse.
    pub limits: Vec<(L, bool)>,
}

impl<L> Change<L> {
    /// A difference that nothing is known of but its size.
    pub fn unjudged(by_hundredths: i64) -> Self {
        Self { verdict: None, by_hundredths, limits: vec![] }
    }
}
