//! The total as the score sheet of NIA counts it, for whoever compares with a register that follows that sheet: 0 points for
//! every stand, walk and rise that was not attempted, for whatever reason.
//!
//! READING: it stands only in what is exported, beside the reason that gives no total here. Somebody who said no has not
//! shown that they cannot.

use super::score::{SppbScore, SppbTotal};
use super::{Balance, Chair, Gait, SingleStand, Sppb};
use crate::domain::assessment::{Assessment, Attempt, NotDone};

const NO_POINTS: NotDone = NotDone::TriedUnable;
const NOT_ATTEMPTED: Attempt = Attempt::Not(NO_POINTS);

/// `None`: no SPPB, not whole, or one that has a total here.
pub fn total(assessment: &Assessment) -> Option<SppbTotal> {
    let sppb = Sppb::of(assessment)?;
    if SppbScore::of(&sppb).total().is_some() {
        return None;
    }
    let Sppb { balance, gait, chair } = sppb;
    let or_not = |attempt: Option<Attempt>| Some(attempt.map_or(NOT_ATTEMPTED, counted));
    let counted = Sppb {
        balance: Balance {
            side_by_side: counted(balance.side_by_side),
            semi_tandem: or_not(balance.semi_tandem),
            tandem: or_not(balance.tandem),
        },
        gait: Gait { first: counted(gait.first), second: gait.second.map(counted), ..gait },
        chair: Chair {
            single: match chair.single {
                SingleStand::Not(_) => SingleStand::Not(NO_POINTS),
                single => single,
            },
            five: or_not(chair.five),
        },
    };
    SppbScore::of(&counted).total()
}

fn counted(attempt: Attempt) -> Attempt {
    match attempt {
        Attempt::Not(_) => NOT_ATTEMPTED,
        took @ Attempt::Took(_) => took,
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::domain::assessment::conditions::WalkingAid;
    use crate::domain::centiseconds::Centiseconds;
    use crate::domain::sppb::CourseLength;

    const fn took(hundredths: u32) -> Attempt {
        Attempt::Took(Centiseconds::new(hundredths))
    }

    const REFUSED: Attempt = Attempt::Not(NotDone::Refused);
    const HELD: Attempt = took(1_000);

    fn total_of(stands: [Option<Attempt>; 3], walk: Attempt, single: SingleStand, five: Option<Attempt>) -> Option<u8> {
        let [side_by_side, semi_tandem, tandem] = stands;
        let sppb = Sppb {
            balance: Balance { side_by_side: side_by_side.unwrap(), semi_tandem, tandem },
            gait: Gait { course: CourseLength::FourMetres, aid: WalkingAid::None, first: walk, second: None },
            chair: Chair { single, five },
        };
        total(&sppb.to_assessment(NaiveDate::from_ymd_opt(2026, 3, 3).unwrap())).map(SppbTotal::value)
    }

    #[test]
    fn what_was_refused_counts_nothing_and_what_came_before_it_counts() {
        let all = [Some(HELD), Some(HELD), Some(HELD)];
        let (walk, five) = (took(480), Some(took(1_110)));
        let stood = SingleStand::WithoutArms;
        // The chair part alone, and the stands before the one that was refused.
        assert_eq!(total_of(all, walk, SingleStand::Not(NotDone::Refused), None), Some(4 + 4));
        assert_eq!(total_of(all, walk, stood, Some(REFUSED)), Some(4 + 4));
        assert_eq!(total_of(all, REFUSED, stood, five), Some(4 + 4));
        assert_eq!(total_of([Some(HELD), Some(REFUSED), None], walk, stood, five), Some(1 + 4 + 4));
        assert_eq!(total_of([Some(HELD), Some(HELD), Some(REFUSED)], walk, stood, five), Some(2 + 4 + 4));
        assert_eq!(
            total_of([Some(REFUSED), None, None], REFUSED, SingleStand::Not(NotDone::NoRoomOrChair), None),
            Some(0)
        );
    }

    #[test]
    fn one_that_has_a_total_here_has_no_other() {
        let all = [Some(HELD), Some(HELD), Some(HELD)];
        assert_eq!(total_of(all, took(480), SingleStand::WithoutArms, Some(took(1_110))), None);
        let unable = Attempt::Not(NotDone::TriedUnable);
        assert_eq!(total_of(all, unable, SingleStand::UsedArms, None), None);
    }
}
