//! Where an exercise is done, and how demanding it is.

use super::Equipment;
use crate::domain::level::Level;

/// From the safest to the most demanding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// Lying, or sitting on the edge.
    Bed,
    /// Starting from a chair.
    Chair,
    /// On one's feet, holding on to something that cannot slide.
    StandingSupported,
    /// On one's feet with free hands, and a worktop or a chair right at hand.
    StandingFree,
    Walking,
}

/// 1–10, the same scale in every chain: each place has a gentle rung and a full one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChainRung(pub(super) u8);

impl Place {
    pub const ALL: [Self; 5] = [Self::Bed, Self::Chair, Self::StandingSupported, Self::StandingFree, Self::Walking];

    pub fn easier(self) -> Option<Self> {
        Self::ALL.into_iter().rev().find(|place| *place < self)
    }

    /// What a session here cannot do without. With no more than this it can still be filled.
    pub fn needs(self) -> &'static [Equipment] {
        match self {
            Self::Bed => &[Equipment::Bed],
            Self::Chair => &[Equipment::Chair],
            Self::StandingSupported | Self::StandingFree => &[Equipment::Chair, Equipment::Worktop],
            Self::Walking => &[Equipment::Chair, Equipment::Worktop, Equipment::Lane],
        }
    }

    /// From which level on the full rung of a place is proposed. Below it only the gentle one is.
    ///
    /// READING: the full form is proposed in bed and on the chair from B, standing with support from C, standing free and
    /// walking from D. The sources name no exercises for the levels that are free to use.
    fn full_from(self) -> Level {
        match self {
            Self::Bed | Self::Chair => Level::B,
            Self::StandingSupported => Level::C,
            Self::StandingFree | Self::Walking => Level::D,
        }
    }
}

impl ChainRung {
    pub fn value(self) -> u8 {
        self.0
    }

    pub fn place(self) -> Place {
        match self.0 {
            ..=2 => Place::Bed,
            3..=4 => Place::Chair,
            5..=6 => Place::StandingSupported,
            7..=8 => Place::StandingFree,
            9.. => Place::Walking,
        }
    }

    pub fn is_gentle(self) -> bool {
        self.0 % 2 == 1
    }

    /// Whether it may be proposed for a person of this level.
    pub fn suits(self, level: Level) -> bool {
        self.is_gentle() || level >= self.place().full_from()
    }
}
