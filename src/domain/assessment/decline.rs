//! Explaining a score that fell.

/// Why a score fell, as the person and the worker see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DeclineReason {
    Illness,
    Fall,
    Unsteady,
    Motivation,
    Medicine,
    Other,
    NoExplanation,
}

impl DeclineReason {
    pub const ALL: [Self; 7] =
        [Self::Illness, Self::Fall, Self::Unsteady, Self::Motivation, Self::Medicine, Self::Other, Self::NoExplanation];
}
