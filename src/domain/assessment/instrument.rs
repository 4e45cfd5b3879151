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
    /// The three key questions of falling and what they lead to.
    FallQuestions,
    /// What may make a person fall and training alone does not mend.
    FallChecklist,
    /// Body weight.
    Weight,
    /// Totals of forms that the app does not have.
    Mst,
    ShortFesI,
    FourAt,
    Cfs,
    EqVas,
}

impl Instrument {
    pub const ALL: [Self; 27] = [
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
        Self::FallQuestions,
        Self::FallChecklist,
        Self::Weight,
        Self::Mst,
        Self::ShortFesI,
        Self::FourAt,
        Self::Cfs,
        Self::EqVas,
    ];

    /// Totals that are typed in from forms the app does not have.
    pub const TOTALS: [Self; 8] = [
        Self::Fim,
        Self::AdlTaxonomy,
        Self::OtherTotal,
        Self::Mst,
        Self::ShortFesI,
        Self::FourAt,
        Self::Cfs,
        Self::EqVas,
    ];

    /// The short questions: one tap each, on one page together.
    pub const SHORT: [Self; 4] = [Self::Pain, Self::Exertion, Self::Ladder, Self::Falls];
}
