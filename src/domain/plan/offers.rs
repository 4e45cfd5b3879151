//! What may take the place of one exercise in the middle of a session.

use super::{Plan, Planned};

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Offers {
    /// One step down, or less of the same. `None`: it is little already.
    pub easier: Option<Planned>,
    /// As demanding, for the same purpose.
    pub equals: Vec<Planned>,
}

impl Plan {
    /// `now` is what is done, `taken` what else the session holds.
    pub fn offers(&self, now: Planned, taken: &[Planned]) -> Offers {
        let taken = taken.iter().map(|planned| planned.exercise).collect();
        Offers { easier: self.lighter(now), equals: self.frame().equals(now, &taken).collect() }
    }
}
