//! What the parts of SPPB say that a person can do, beside what their sum says.

use super::Level;
use crate::domain::sppb::score::SppbScore;
use crate::domain::sppb::{SingleStand, Sppb};

/// READING: who got points for the chair, or rose once with or without the arms, practises rising; who stood with the feet
/// side by side for ten seconds practises standing; who walked the course walks. Who stood no longer than that does not let
/// go of everything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Abilities {
    pub rises: bool,
    pub stands: bool,
    pub walks: bool,
    /// With one foot half in front of the other.
    pub stands_narrow: bool,
}

impl Abilities {
    pub fn of(sppb: &Sppb) -> Self {
        let SppbScore { balance, gait, chair } = SppbScore::of(sppb);
        let points = |part: crate::domain::sppb::score::SppbPart| part.points().unwrap_or(0);
        let rose = matches!(sppb.chair.single, SingleStand::WithoutArms | SingleStand::UsedArms);
        Self {
            rises: points(chair) >= 1 || rose,
            stands: points(balance) >= 1,
            walks: points(gait) >= 1,
            stands_narrow: points(balance) >= 2,
        }
    }

    /// Where no parts are known.
    ///
    /// READING: from B on one rises, stands and walks; the professional who chose the level knows better.
    pub fn usual(level: Level) -> Self {
        let able = level >= Level::B;
        Self { rises: able, stands: able, walks: able, stands_narrow: level >= Level::C }
    }
}
