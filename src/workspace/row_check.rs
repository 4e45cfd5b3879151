//! What is known of the rows of an open store.

/// What came of holding each row against the store's heads, when it was unlocked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowCheck {
    /// Set up or put back here and not unlocked since: nothing lay there that could be held against anything.
    NotYet,
    AllThere,
    /// Told in the findings, until somebody has seen them.
    SomethingFound,
}
