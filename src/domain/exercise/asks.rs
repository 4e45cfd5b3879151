//! What an exercise asks of the person, by its chain and its place.

use super::{Chain, Exercise, Place, Purpose};
use crate::domain::level::Level;

impl Exercise {
    /// Whether it may be proposed for a person of this level.
    ///
    /// READING: rising with the arms is for whoever can, also at level A.
    pub fn suits(self, level: Level) -> bool {
        self.rung().suits(level) || self == Self::RiseWithArms
    }

    /// Up from a chair, with the arms, holding on or free.
    pub fn is_rise(self) -> bool {
        let lowest = match self.chain() {
            Chain::Rise => Self::RiseWithArms,
            Chain::Power => Self::RiseFast,
            Chain::GetUp => Self::RiseAndSteady,
            _ => return false,
        };
        self.rung() >= lowest.rung()
    }

    /// Whether it challenges the balance on the feet.
    pub fn is_standing_balance(self) -> bool {
        self.chain().challenges_balance() && self.place() >= Place::StandingSupported
    }

    /// Whether the person is on the way in it.
    pub fn is_walking(self) -> bool {
        (self.purpose() == Purpose::Gait || self.chain() == Chain::Outdoors) && self.place() >= Place::StandingSupported
    }
}
