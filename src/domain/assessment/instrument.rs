//! The instruments by name. What each of them is stands in its own folder, and all of them together in the registry.

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Instrument {
    Sppb,
    Gait,
    Tug,
    ChairStand,
    TwoMinuteWalk,
    SixMinuteWalk,
    Demmi,
    /// The person's goals, each rated 1–10 for performance and for satisfaction.
    GoalRatings,
    Psfs,
    Gas,
    Pain,
    Exertion,
    Ladder,
    Falls,
    Help,
    Fim,
    AdlTaxonomy,
    OtherTotal,
    /// Blood pressure lying and standing.
    Orthostatic,
}

impl Instrument {
    pub const ALL: [Self; 19] = [
        Self::Sppb,
        Self::Gait,
        Self::Tug,
        Self::ChairStand,
        Self::TwoMinuteWalk,
        Self::SixMinuteWalk,
        Self::Demmi,
        Self::GoalRatings,
        Self::Psfs,
        Self::Gas,
        Self::Pain,
        Self::Exertion,
        Self::Ladder,
        Self::Falls,
        Self::Help,
        Self::Fim,
        Self::AdlTaxonomy,
        Self::OtherTotal,
        Self::Orthostatic,
    ];

    /// The short questions: one tap each, on one page together.
    pub const SHORT: [Self; 4] = [Self::Pain, Self::Exertion, Self::Ladder, Self::Falls];
}
