//! Something that was not as it was stored, and that a worker has dealt with.

use super::identity::PersonId;

/// Told no more from then on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AcceptedFinding {
    /// `None`: the store itself, or nobody can tell.
    pub person: Option<PersonId>,
    /// Of what kind it was, by its number in the stored form.
    pub kind: u8,
    /// How many, where there are some.
    pub count: u64,
}
