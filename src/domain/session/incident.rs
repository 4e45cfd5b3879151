//! A near-fall or another incident, written down in three taps.

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
    Emergency,
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

impl Hurt {
    pub const ALL: [Self; 3] = [Self::No, Self::Yes, Self::NotKnown];
}

impl Notification {
    pub const ALL: [Self; 6] =
        [Self::NobodyYet, Self::Nurse, Self::Doctor, Self::Physiotherapist, Self::NextOfKin, Self::Emergency];
}
