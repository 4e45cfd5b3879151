//! De Morton Mobility Index: fifteen items from bed to jump, 0–19 raw points, 0–100 converted.
//!
//! Owns: the answers, the published rows, the score and what a change of it means. Must not own: the words of the items.
//! No Norwegian version was found; whoever asks in own words says that they are not validated.
//! Source: clinical rules §7. Start at [`tables`], then [`score`].

pub mod protocol;
pub mod score;
pub mod tables;

pub use protocol::{DemmiLimit, Finding};

use crate::domain::assessment::NotDone;

/// In the order of the form. Those found seated may begin with the chair.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Item {
    Bridge,
    RollOntoSide,
    LyingToSitting,
    SitUnsupported,
    SitToStand,
    SitToStandWithoutArms,
    StandUnsupported,
    StandFeetTogether,
    StandOnToes,
    TandemEyesClosed,
    WalkingDistance,
    WalkingIndependence,
    PickUpPen,
    WalkBackwards,
    Jump,
}

impl Item {
    pub const ALL: [Self; 15] = [
        Self::Bridge,
        Self::RollOntoSide,
        Self::LyingToSitting,
        Self::SitUnsupported,
        Self::SitToStand,
        Self::SitToStandWithoutArms,
        Self::StandUnsupported,
        Self::StandFeetTogether,
        Self::StandOnToes,
        Self::TandemEyesClosed,
        Self::WalkingDistance,
        Self::WalkingIndependence,
        Self::PickUpPen,
        Self::WalkBackwards,
        Self::Jump,
    ];
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Section {
    Bed,
    Chair,
    StaticBalance,
    Walking,
    DynamicBalance,
}

impl Section {
    pub const ALL: [Self; 5] = [Self::Bed, Self::Chair, Self::StaticBalance, Self::Walking, Self::DynamicBalance];
}

/// The points of one item, or why it has none. 0 points are points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Answer {
    Points(u8),
    Not(NotDone),
}

impl Answer {
    /// READING: tried but unable, unsafe, or not without help gives 0 points, as in [`NotDone::scores_zero`]; the form's
    /// own lowest option is «unable». Every other reason leaves the item without points.
    pub fn points(self) -> Option<u8> {
        match self {
            Self::Points(points) => Some(points),
            Self::Not(reason) => reason.scores_zero().then_some(0),
        }
    }
}

/// The answers of one DEMMI, each within its item's points. The first attempt at an item counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Demmi([Answer; 15]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{points} points, and {highest} is the most for {item:?}")]
pub struct TooManyPoints {
    pub item: Item,
    pub points: u8,
    pub highest: u8,
}

impl Demmi {
    /// One answer for each item, in the order of [`Item::ALL`].
    pub fn new(answers: [Answer; 15]) -> Result<Self, TooManyPoints> {
        for (item, answer) in Item::ALL.into_iter().zip(answers) {
            let highest = tables::row(item).highest;
            if let Answer::Points(points) = answer
                && points > highest
            {
                return Err(TooManyPoints { item, points, highest });
            }
        }
        Ok(Self(answers))
    }

    pub fn answers(&self) -> impl Iterator<Item = (Item, Answer)> {
        Item::ALL.into_iter().zip(self.0)
    }
}
