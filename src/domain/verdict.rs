//! What may be said of one person's change: three kinds of published number, never mixed, and the one rule that gives the
//! word.
//!
//! Source: clinical rules, second edition §1. The numbers themselves stand in [`super::change_limits`].

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// «Sikker framgang»: more than chance does.
    SureGain,
    /// «Mulig framgang»: large enough to matter, and may be chance.
    PossibleGain,
    /// «Omtrent som før».
    AsBefore,
    PossibleLoss,
    SureLoss,
}

/// In hundredths of the instrument's unit: of a hundred persons who have not changed, 95 differ by no more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Error95(u32);

/// In hundredths of the instrument's unit: of a hundred persons who have not changed, 90 differ by less.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Error90(u32);

/// In hundredths of the instrument's unit: the least change that mattered to people. Says nothing of chance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Important(u32);

/// What chance alone can do to one person's number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chance {
    /// A change is sure when it is larger, here and in the next.
    At95(Error95),
    At90(Error90),
    /// READING: a change is sure from there on, as the instrument’s own form says.
    From90(Error90),
    NotKnown,
}

/// Which way is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Better {
    Higher,
    Lower,
}

/// What is published of a change in one instrument.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChangeLimits {
    chance: Chance,
    important: Option<Important>,
    better: Better,
}

/// Later minus earlier: a quotient, exactly, in hundredths of the unit.
#[derive(Debug, Clone, Copy)]
pub struct ExactDifference {
    over: i128,
    under: i128,
}

impl ChangeLimits {
    pub(super) const fn beyond(Error95(error): Error95) -> Self {
        Self { chance: Chance::At95(Error95(error)), important: None, better: Better::Higher }
    }

    pub(super) const fn from(Error90(error): Error90) -> Self {
        Self { chance: Chance::From90(Error90(error)), important: None, better: Better::Higher }
    }

    pub(super) const fn beyond_90(Error90(error): Error90) -> Self {
        Self { chance: Chance::At90(Error90(error)), important: None, better: Better::Higher }
    }

    pub(super) const fn chance_not_known() -> Self {
        Self { chance: Chance::NotKnown, important: None, better: Better::Higher }
    }

    pub(super) const fn important_from(self, important: Important) -> Self {
        Self { important: Some(important), ..self }
    }

    pub(super) const fn lower_is_better(self) -> Self {
        Self { better: Better::Lower, ..self }
    }

    /// `None`: what chance does is not known, so there is no word, and the numbers alone are told.
    ///
    /// READING: limits, published as sizes, hold for gains and losses alike.
    pub fn verdict(self, change: ExactDifference) -> Option<Verdict> {
        let gained = (change.over > 0) == (self.better == Better::Higher);
        let sure = match self.chance {
            Chance::NotKnown => return None,
            Chance::At95(_) | Chance::At90(_) | Chance::From90(_) => self.is_beyond_chance(change),
        };
        Some(match (sure, self.is_important(change), gained) {
            (true, _, true) => Verdict::SureGain,
            (true, _, false) => Verdict::SureLoss,
            (false, true, true) => Verdict::PossibleGain,
            (false, true, false) => Verdict::PossibleLoss,
            (false, false, _) => Verdict::AsBefore,
        })
    }

    pub fn is_beyond_chance(self, change: ExactDifference) -> bool {
        match self.chance {
            Chance::At95(Error95(error)) | Chance::At90(Error90(error)) => change.size_above(error),
            Chance::From90(Error90(error)) => change.size_from(error),
            Chance::NotKnown => false,
        }
    }

    pub fn is_important(self, change: ExactDifference) -> bool {
        self.important.is_some_and(|Important(least)| change.size_from(least))
    }

    /// Hundredths of the unit. `None`: not known.
    pub const fn chance_hundredths(self) -> Option<u32> {
        match self.chance {
            Chance::At95(Error95(error)) | Chance::At90(Error90(error)) | Chance::From90(Error90(error)) => Some(error),
            Chance::NotKnown => None,
        }
    }
}

impl Error95 {
    pub(super) const fn hundredths(hundredths: u32) -> Self {
        Self(hundredths)
    }
}

impl Error90 {
    pub(super) const fn hundredths(hundredths: u32) -> Self {
        Self(hundredths)
    }
}

impl Important {
    pub(super) const fn hundredths(hundredths: u32) -> Self {
        Self(hundredths)
    }
}

impl ExactDifference {
    pub fn hundredths(hundredths: i64) -> Self {
        Self { over: hundredths.into(), under: 1 }
    }

    /// `over` divided by `under` hundredths; `under` is above 0.
    pub(super) fn quotient(over: i128, under: i128) -> Self {
        Self { over, under: under.max(1) }
    }

    /// Whether it is as large as this or larger, whichever way.
    pub fn size_from(self, hundredths: u32) -> bool {
        self.over.abs() >= i128::from(hundredths) * self.under
    }

    fn size_above(self, hundredths: u32) -> bool {
        self.over.abs() > i128::from(hundredths) * self.under
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const BOTH: ChangeLimits = ChangeLimits::beyond(Error95(188)).important_from(Important(100));

    fn told(limits: ChangeLimits, changes: &[i64]) -> Vec<Option<Verdict>> {
        changes.iter().map(|change| limits.verdict(ExactDifference::hundredths(*change))).collect()
    }

    #[test]
    fn beyond_the_error_is_sure_the_important_is_possible_and_less_is_as_before() {
        use Verdict::{AsBefore, PossibleGain, PossibleLoss, SureGain, SureLoss};
        let words = |words: &[Verdict]| words.iter().copied().map(Some).collect::<Vec<_>>();
        assert_eq!(
            told(BOTH, &[189, 188, 100, 99, 0, -99, -100, -188, -189]),
            words(&[
                SureGain,
                PossibleGain,
                PossibleGain,
                AsBefore,
                AsBefore,
                AsBefore,
                PossibleLoss,
                PossibleLoss,
                SureLoss
            ])
        );
        assert_eq!(told(BOTH.lower_is_better(), &[-189, -100, 189]), words(&[SureGain, PossibleGain, SureLoss]));
        let from = ChangeLimits::from(Error90(1_300));
        assert_eq!(told(from, &[1_300, 1_299, -1_300]), words(&[SureGain, AsBefore, SureLoss]));
    }

    #[test]
    fn where_chance_is_not_known_there_is_no_word_however_large_the_change() {
        let unknown = ChangeLimits::chance_not_known().important_from(Important(200));
        assert_eq!(told(unknown, &[0, 200, -1_000]), [None; 3]);
        assert!(unknown.is_important(ExactDifference::hundredths(-200)));
    }

    #[test]
    fn a_quotient_is_compared_exactly() {
        let limits = ChangeLimits::beyond(Error95(20));
        assert_eq!(limits.verdict(ExactDifference::quotient(60, 3)), Some(Verdict::AsBefore));
        assert_eq!(limits.verdict(ExactDifference::quotient(61, 3)), Some(Verdict::SureGain));
    }

    proptest! {
        #[test]
        fn a_change_back_is_the_word_mirrored(change in -2_000_i64..2_000, error in 0_u32..1_500, important in 0_u32..1_500) {
            let limits = ChangeLimits::beyond(Error95(error)).important_from(Important(important));
            let mirrored = match limits.verdict(ExactDifference::hundredths(-change)).unwrap() {
                Verdict::SureGain => Verdict::SureLoss,
                Verdict::PossibleGain => Verdict::PossibleLoss,
                Verdict::AsBefore => Verdict::AsBefore,
                Verdict::PossibleLoss => Verdict::PossibleGain,
                Verdict::SureLoss => Verdict::SureGain,
            };
            let word = limits.verdict(ExactDifference::hundredths(change)).unwrap();
            prop_assert!(word == mirrored || change == 0);
        }
    }
}
