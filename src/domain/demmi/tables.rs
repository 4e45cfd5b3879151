//! The published rows of the DEMMI and nothing else.
//!
//! Source: clinical rules §7; the points of the items and the whole conversion agree with an independent Dutch edition.

use super::{DemmiItem, Section};
use crate::domain::change_limits;
use crate::domain::verdict::ChangeLimits;

#[derive(Debug, Clone, Copy)]
pub struct DemmiRow {
    pub item: DemmiItem,
    pub section: Section,
    /// The most points of the item. The least is 0.
    pub highest: u8,
}

const ROWS: [DemmiRow; 15] = [
    row_of(DemmiItem::Bridge, Section::Bed, 1),
    row_of(DemmiItem::RollOntoSide, Section::Bed, 1),
    row_of(DemmiItem::LyingToSitting, Section::Bed, 2),
    row_of(DemmiItem::SitUnsupported, Section::Chair, 1),
    row_of(DemmiItem::SitToStand, Section::Chair, 2),
    row_of(DemmiItem::SitToStandWithoutArms, Section::Chair, 1),
    row_of(DemmiItem::StandUnsupported, Section::StaticBalance, 1),
    row_of(DemmiItem::StandFeetTogether, Section::StaticBalance, 1),
    row_of(DemmiItem::StandOnToes, Section::StaticBalance, 1),
    row_of(DemmiItem::TandemEyesClosed, Section::StaticBalance, 1),
    row_of(DemmiItem::WalkingDistance, Section::Walking, 2),
    row_of(DemmiItem::WalkingIndependence, Section::Walking, 2),
    row_of(DemmiItem::PickUpPen, Section::DynamicBalance, 1),
    row_of(DemmiItem::WalkBackwards, Section::DynamicBalance, 1),
    row_of(DemmiItem::Jump, Section::DynamicBalance, 1),
];

/// The most raw points [S65].
pub const HIGHEST_RAW: u8 = 19;

/// From raw points, the place in the row, to 0–100. [S67] for 0–3, [S65] for 19.
///
/// Raw points:                  0  1  2   3   4   5   6   7   8   9   10  11  12  13  14  15  16  17  18  19
pub const CONVERTED: [u8; 20] = [0, 8, 15, 20, 24, 27, 30, 33, 36, 39, 41, 44, 48, 53, 57, 62, 67, 74, 85, 100];

/// Who a limit of change was found for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Population {
    /// Older people acutely in hospital [S68].
    AcuteHospital,
    /// Healthy, 65 or older, living at home [S69].
    Community,
    /// In rehabilitation for a disease of the nerves [S70].
    NeurologicalRehabilitation,
}

impl Population {
    pub const ALL: [Self; 3] = [Self::AcuteHospital, Self::Community, Self::NeurologicalRehabilitation];

    pub const fn limits(self) -> ChangeLimits {
        match self {
            Self::AcuteHospital => change_limits::DEMMI_IN_HOSPITAL,
            Self::Community => change_limits::DEMMI_AT_HOME,
            Self::NeurologicalRehabilitation => change_limits::DEMMI_NEUROLOGICAL,
        }
    }
}

/// What healthy people of 65 or older, living at home, have. In tenths of a converted point [S69].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DemmiNorm {
    pub mean: u16,
    pub deviation: u16,
}

pub const WITHOUT_AID: DemmiNorm = DemmiNorm { mean: 826, deviation: 106 };
pub const WITH_AID: DemmiNorm = DemmiNorm { mean: 641, deviation: 124 };

const fn row_of(item: DemmiItem, section: Section, highest: u8) -> DemmiRow {
    DemmiRow { item, section, highest }
}

pub const fn row(item: DemmiItem) -> DemmiRow {
    ROWS[item as usize]
}

const _: () = {
    let (mut place, mut sum) = (0, 0);
    while place < ROWS.len() {
        assert!(
            ROWS[place].item as usize == place && DemmiItem::ALL[place] as usize == place,
            "rows in the form's order"
        );
        sum += ROWS[place].highest;
        place += 1;
    }
    assert!(sum == HIGHEST_RAW);
    let mut raw = 1;
    while raw < CONVERTED.len() {
        assert!(CONVERTED[raw - 1] < CONVERTED[raw], "more raw points are more points");
        raw += 1;
    }
    assert!(CONVERTED.len() == HIGHEST_RAW as usize + 1);
};
