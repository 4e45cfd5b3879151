//! What may make a person fall and training alone does not mend: a checklist, with who was told of each matter.
//!
//! Owns: the matters, and whom each is for. Must not own: the words, which are our own, or when somebody was told: that is the day
//! of the list. Each list is whole, and a later one takes the place of it.
//! Source: Helsedirektoratet 2024 and World Falls Guidelines 2022, the multifactorial part; clinical rules, second edition §4.

pub mod protocol;

pub use protocol::ChecklistFinding;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Matter {
    Medicines,
    Vision,
    FeetAndShoes,
    Home,
    Alcohol,
    NightUrgency,
    LowPressureStanding,
}

/// Who was told of a matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ToldWhom {
    NobodyYet,
    Nurse,
    Doctor,
    /// Occupational therapist or physiotherapist.
    Therapist,
    Relatives,
}

impl Matter {
    pub const ALL: [Self; 7] = [
        Self::Medicines,
        Self::Vision,
        Self::FeetAndShoes,
        Self::Home,
        Self::Alcohol,
        Self::NightUrgency,
        Self::LowPressureStanding,
    ];
}

impl ToldWhom {
    /// In the order they are chosen among, behind «nothing to mend».
    pub const ALL: [Self; 5] = [Self::NobodyYet, Self::Nurse, Self::Doctor, Self::Therapist, Self::Relatives];
}
