//! De Morton Mobility Index: fifteen items from bed to jump, 0–19 raw points, 0–100 converted.
//!
//! Owns: the answers, the published rows, the score and what a change of it means. Must not own: the words of the items.
//! No Norwegian version was found; whoever asks in own words says that they are not validated.
//! Source: clinical rules §7. Start at [`tables`], then [`score`].

pub mod protocol;
pub mod score;
pub mod tables;

pub use protocol::{DemmiFinding, DemmiLimit};

use crate::domain::assessment::NotDone;

/// In the order of the form. Those found seated may begin with the chair.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DemmiItem {
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

impl DemmiItem {
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
pub enum DemmiAnswer {
    Points(u8),
    Not(NotDone),
}

impl DemmiAnswer {
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
pub struct Demmi([DemmiAnswer; 15]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{points} points, and {highest} is the most for {item:?}")]
pub struct DemmiPointsError {
    pub item: DemmiItem,
    pub points: u8,
    pub highest: u8,
}

impl Demmi {
    /// One answer for each item, in the order of [`DemmiItem::ALL`].
    pub fn new(answers: [DemmiAnswer; 15]) -> Result<Self, DemmiPointsError> {
        for (item, answer) in DemmiItem::ALL.into_iter().zip(answers) {
            let highest = tables::row(item).highest;
            if let DemmiAnswer::Points(points) = answer
                && points > highest
            {
                return Err(DemmiPointsError { item, points, highest });
            }
        }
        Ok(Self(answers))
    }

    pub fn answers(&self) -> impl Iterator<Item = (DemmiItem, DemmiAnswer)> {
        DemmiItem::ALL.into_iter().zip(self.0)
    }
}
