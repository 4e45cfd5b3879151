//! How much a person holds on while standing or walking.

use super::Place;

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

impl Place {
    /// What may be chosen here. Empty: the place itself is support enough, or it cannot be let go of.
    pub fn supports(self) -> &'static [Support] {
        match self {
            Self::Bed | Self::Chair | Self::StandingSupported => &[],
            Self::StandingFree | Self::Walking => &Support::ALL,
        }
    }
}
