//! A near-fall or another incident, written down in three taps.

use super::readiness::Tell;
use crate::domain::moment::Moment;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Incident {
    pub at: Moment,
    /// Place of the exercise in the session, from 0. `None`: before it began or after it ended.
    pub during: Option<usize>,
    pub what: Happened,
    pub hurt: Hurt,
    pub told: Notification,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Happened {
    NearFall,
    Fall,
    Dizzy,
    ChestPain,
    Breathless,
    Fainted,
    Pain,
    Other,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Hurt {
    No,
    Yes,
    NotKnown,
}

/// Who was told first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Notification {
    NobodyYet,
    Nurse,
    Doctor,
    Physiotherapist,
    NextOfKin,
    /// 113.
    Emergency,
    /// Legevakt, 116117.
    EmergencyClinic,
}

impl Happened {
    pub const ALL: [Self; 8] = [
        Self::NearFall,
        Self::Fall,
        Self::Dizzy,
        Self::ChestPain,
        Self::Breathless,
        Self::Fainted,
        Self::Pain,
        Self::Other,
    ];
}

impl Happened {
    /// What to do now comes before everything else. Source: clinical rules, second edition §3.
    pub fn is_grave(self) -> bool {
        matches!(self, Self::ChestPain | Self::Fainted | Self::Breathless | Self::Fall)
    }
}

impl Hurt {
    pub const ALL: [Self; 3] = [Self::No, Self::Yes, Self::NotKnown];
}

impl Notification {
    pub const ALL: [Self; 7] = [
        Self::NobodyYet,
        Self::Nurse,
        Self::Doctor,
        Self::Physiotherapist,
        Self::NextOfKin,
        Self::EmergencyClinic,
        Self::Emergency,
    ];

    /// Whether somebody was told who can do something about it. A relative who was told is not enough.
    pub fn reaches(self, tell: Tell) -> bool {
        match self {
            Self::Nurse | Self::Doctor | Self::EmergencyClinic | Self::Emergency => true,
            Self::Physiotherapist => tell == Tell::Physiotherapist,
            Self::NobodyYet | Self::NextOfKin => false,
        }
    }
}
