//! The level of training A–D, and whether a high risk of falling asks for more balance: «+».
//!
//! Owns: the level by SPPB, the level by speed, the signs of a risk of falling and what follows from them. Must not own:
//! the programme's exercises, drawings, words or name on screen, which are not free; or the decision, which is a
//! professional's. Source: clinical rules §11.1 [S16][S10]. Start at `tables.rs`, then [`Placement::of`].

mod abilities;
mod risk;
mod tables;

pub use abilities::Abilities;
pub use risk::{FallRisk, RiskReason, Signs};

use super::gait::Speed;
use super::sppb::score::{Band, SppbTotal};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Disability.
    A,
    /// Frailty.
    B,
    /// Before frailty.
    C,
    /// Robust.
    D,
}

/// A proposal, with all that it follows from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placement {
    pub level: Level,
    /// `None`: no speed is known.
    pub by_speed: Option<Level>,
    /// Why the risk of falling is high. Empty: nothing that is known makes it so.
    pub reasons: Vec<RiskReason>,
}

/// SPPB and speed give different levels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Discrepancy {
    pub by_sppb: Level,
    pub by_speed: Level,
}

impl Level {
    /// The same cuts as the bands of the total.
    pub fn of_sppb(total: SppbTotal) -> Self {
        match total.band() {
            Band::Severe => Self::A,
            Band::Moderate => Self::B,
            Band::Mild => Self::C,
            Band::Minimal => Self::D,
        }
    }

    /// Usual speed. The rows were made with 6 m.
    pub fn of_speed(speed: Speed) -> Self {
        if speed < tables::A_BELOW {
            Self::A
        } else if speed <= tables::B_UP_TO {
            Self::B
        } else if speed <= tables::C_UP_TO {
            Self::C
        } else {
            Self::D
        }
    }
}

impl Placement {
    /// READING: SPPB decides, speed only adds to the risk, and a discrepancy is told (no rule was found).
    pub fn of(total: SppbTotal, signs: &Signs) -> Self {
        Self::at(Level::of_sppb(total), signs)
    }

    /// Where there is no total, and a professional chooses the level.
    pub fn at(level: Level, signs: &Signs) -> Self {
        Self { level, by_speed: signs.speed.map(Level::of_speed), reasons: signs.reasons().collect() }
    }

    pub fn has_high_fall_risk(&self) -> bool {
        !self.reasons.is_empty()
    }

    /// READING: only B and C have a «+», as in [S10]; A and D have none, however high the risk.
    pub fn has_plus(&self) -> bool {
        matches!(self.level, Level::B | Level::C) && self.has_high_fall_risk()
    }

    pub fn discrepancy(&self) -> Option<Discrepancy> {
        let by_speed = self.by_speed.filter(|by_speed| *by_speed != self.level)?;
        Some(Discrepancy { by_sppb: self.level, by_speed })
    }
}

#[cfg(test)]
mod tests {
    use proptest::option;
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;
    use crate::domain::centiseconds::Centiseconds;
    use crate::domain::person::Dementia;
    use crate::domain::tug;

    fn total(points: u8) -> SppbTotal {
        SppbTotal::new(points).unwrap()
    }

    /// Thousandths of a metre per second.
    fn speed(thousandths: u32) -> Speed {
        Speed::new(thousandths, Centiseconds::new(1000)).unwrap()
    }

    #[test]
    fn levels_by_sppb_end_at_three_six_and_nine_points() {
        let levels = [[Level::A; 4].as_slice(), &[Level::B; 3], &[Level::C; 3], &[Level::D; 3]].concat();
        for (points, level) in (0..).zip(levels) {
            assert_eq!(Level::of_sppb(total(points)), level, "{points}");
        }
    }

    #[test]
    fn levels_by_speed_leave_no_gap() {
        let cases = [(0, Level::A), (499, Level::A), (500, Level::B), (501, Level::B), (799, Level::B)];
        let further = [(800, Level::B), (801, Level::C), (850, Level::C), (999, Level::C), (1000, Level::C)];
        for (thousandths, level) in cases.into_iter().chain(further).chain([(1001, Level::D), (u32::MAX, Level::D)]) {
            assert_eq!(Level::of_speed(speed(thousandths)), level, "{thousandths}");
        }
    }

    #[test]
    fn only_b_and_c_have_a_plus() {
        let signs = Signs { dementia: Dementia::Diagnosed, ..Signs::NONE_KNOWN };
        for points in 0..=12 {
            let placement = Placement::of(total(points), &signs);
            assert_eq!(placement.has_plus(), (4..=9).contains(&points), "{points}");
            assert!(placement.has_high_fall_risk());
            assert!(!Placement::of(total(points), &Signs::NONE_KNOWN).has_plus());
        }
    }

    #[test]
    fn sppb_decides_and_another_level_by_speed_is_told() {
        let placed = |points, thousandths| {
            Placement::of(total(points), &Signs { speed: Some(speed(thousandths)), ..Signs::NONE_KNOWN })
        };
        let slow = placed(8, 490);
        let discrepancy = Discrepancy { by_sppb: Level::C, by_speed: Level::A };
        assert_eq!((slow.level, slow.discrepancy(), slow.has_plus()), (Level::C, Some(discrepancy), true));
        assert_eq!((placed(8, 900).level, placed(8, 900).discrepancy()), (Level::C, None));
        assert_eq!(Placement::of(total(8), &Signs::NONE_KNOWN).discrepancy(), None);
    }

    prop_compose! {
        fn any_signs()(
            tug in option::of(any::<u32>()),
            walk in option::of((any::<u32>(), 1..u32::MAX)),
            dementia in select(&[Dementia::Diagnosed, Dementia::NotKnown][..]),
            falls in option::of((any::<u8>(), any::<bool>())),
        ) -> Signs {
            Signs {
                tug: tug.map(|time| tug::score::TugScore::new(Centiseconds::new(time))),
                speed: walk.map(|(distance, time)| Speed::new(distance, Centiseconds::new(time)).unwrap()),
                dementia,
                falls: falls.map(|(last_year, needed_care)| FallRisk { last_year, needed_care }),
                abilities: None,
            }
        }
    }

    proptest! {
        #[test]
        fn a_higher_total_or_speed_never_gives_a_lower_level(
            (one, other) in (0..=12_u8, 0..=12_u8), walks in any::<(u32, u32)>(), signs in any_signs(),
        ) {
            let level = |points| Placement::of(total(points), &signs).level;
            prop_assert!(level(one.min(other)) <= level(one.max(other)));
            let (slow, fast) = (speed(walks.0.min(walks.1)), speed(walks.0.max(walks.1)));
            prop_assert!(Level::of_speed(slow) <= Level::of_speed(fast));
        }

        #[test]
        fn a_plus_has_a_reason(points in 0..=12_u8, signs in any_signs()) {
            let placement = Placement::of(total(points), &signs);
            prop_assert!(!placement.has_plus() || !placement.reasons.is_empty());
            prop_assert_eq!(placement.by_speed.is_some(), signs.speed.is_some());
        }
    }
}
