//! How much a person holds on while standing or walking.

use super::{Chain, Exercise, Place};

/// From the most to the least.
///
/// READING: «one hand near» is a step of its own between holding on and free hands: one hand hovers over the worktop, the
/// chair or the rail, and the helper stands close at the other side. It lets those who fall practise what challenges their
/// balance (Sherrington 2019, World Falls Guidelines 2022) without letting go of both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Support {
    Held,
    OneHandNear,
    Free,
}

impl Support {
    pub const ALL: [Self; 3] = [Self::Held, Self::OneHandNear, Self::Free];
}

impl Exercise {
    /// What may be chosen for it. Empty: its place holds the person already, or both hands are busy.
    ///
    /// READING: who rises has the chair behind, which is support enough.
    pub fn supports(self) -> &'static [Support] {
        match self.chain() {
            _ if self.place() < Place::StandingFree => &[],
            Chain::Rise | Chain::Power if self.is_rise() => &[],
            _ if self.needs_both_hands() => &[],
            _ => &Support::ALL,
        }
    }

    /// On free feet without a hand to spare.
    pub fn needs_both_hands(self) -> bool {
        let is_of_arms = matches!(self.chain(), Chain::WarmArms | Chain::Lift | Chain::Breath);
        is_of_arms && self.place() >= Place::StandingFree
    }
}
