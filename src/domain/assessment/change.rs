//! What may be said of a change between two assessments of one person: never a bare arrow.

use super::conditions::Condition;
use crate::domain::goal::change::Aspect;
use crate::domain::verdict::Verdict;

/// From an earlier assessment to a later one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// `None`: the sources give no measurement error, so the difference is shown and not called sure.
    pub verdict: Option<Verdict>,
    /// Later minus earlier, to show; hundredths.
    pub by_hundredths: i64,
    /// Every published limit by name, and whether the change reaches it, for the better or for the worse.
    pub limits: Vec<(Limit, bool)>,
}

impl Change {
    /// A difference that nothing is known of but its size.
    pub fn unjudged(by_hundredths: i64) -> Self {
        Self { verdict: None, by_hundredths, limits: vec![] }
    }
}

/// Two assessments held against each other, or why they may not be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Comparison {
    Alike {
        change: Change,
        /// Told beside the change. The two may be compared all the same.
        differing: Vec<Condition>,
    },
    /// Another course, another start, another form: two different measures.
    NotAlike { differing: Vec<Condition> },
    /// One of the two has no number.
    NoNumber,
}

/// A published limit for a change. Sources: clinical rules, at the section named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Limit {
    /// 0.8 points, minimal detectable change. §1.7
    SppbError,
    /// 1.88 points, the same for people with dementia. §1.7
    SppbErrorDementia,
    /// 0.05 m/s, Perera 2006. §3
    GaitSmall,
    /// 0.10 m/s, Perera 2006. §3
    GaitSubstantial,
    /// 2 stands (NV). §6
    ChairStandTwo,
    /// 20 m, Perera 2006, older adults. §5.2
    SixMinutesSmall,
    /// 30 m, chronic respiratory disease (NV). §5.2
    SixMinutesRespiratory,
    /// 50 m, Perera 2006, older adults. §5.2
    SixMinutesSubstantial,
    /// More than 15 m, long-term care. §5.3
    TwoMinutesLongTermCare,
    /// 42.5 m, healthy adults of all ages. §5.3
    TwoMinutesAllAges,
    /// 13 points, community-dwelling. §7
    DemmiCommunity,
    /// 9 points, acute hospital. §7
    DemmiHospital,
    /// 10 points: important in hospital. At home it is inside the error. §7
    DemmiImportant,
    /// 15 points, neurological rehabilitation. §7
    DemmiNeurological,
    /// 2 points of the mean, the manual of the two ratings. §2.2
    RatingsManual(Aspect),
    /// 3.0 points of performance, 3.2 of satisfaction: Tuntland 2016. §2.2
    RatingsNorwegian(Aspect),
    /// 2 points of the mean (NV). §8
    PsfsMean,
    /// 2 points less pain. §10
    PainTwoPoints,
    /// 30 % less pain. §10
    PainThirtyPercent,
}
