//! The 30-second chair stand as a form: a count, and whether the arms had to help.

use super::score::ChairStandScore;
use super::{ChairStand, ChairStandArms, Count, tables};
use crate::domain::assessment::change::Change;
use crate::domain::assessment::form::NotDoneMeans;
use crate::domain::assessment::outcome::{Outcome, Reading, Unit};
use crate::domain::assessment::{Answer, Ask, Assessment, Item, NotDone, Reference};
use crate::domain::change_limits;
use crate::domain::verdict::ExactDifference;

pub const STANDS: u8 = 0;
pub const ARMS: u8 = 1;
/// Place of the option.
const ARMS_USED: u16 = 1;

pub const SECONDS: u16 = 30;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChairStandFinding {
    /// By age and sex.
    Average { below: bool },
    /// The score is 0, and so many were counted.
    ArmsUsed { counted: u8 },
    /// The score is 0 for this reason.
    NotManaged(NotDone),
}

/// A published limit for a change. §6
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ChairStandLimit {
    /// More than 2.5 stands.
    Error,
    /// 2 stands.
    Important,
}

pub fn form() -> Vec<Item> {
    let most = u16::from(*tables::POSSIBLE.end());
    let stands = Item::needed(STANDS, Ask::Count { seconds: SECONDS, most });
    let arms = Item::extra(ARMS, Ask::Choice { options: 2 });
    vec![stands.when_not_done(NotDoneMeans::ZeroOrNoResult), arms.when_not_done(NotDoneMeans::Nothing)]
}

/// `None`: not done, for a reason that gives no 0.
pub fn outcome(assessment: &Assessment, person: Reference) -> Option<Outcome<ChairStandFinding>> {
    let test = read(assessment)?;
    let score = ChairStandScore::of(&test)?;
    let why = match test {
        ChairStand::Counted { stands, arms: ChairStandArms::Used } => {
            Some(ChairStandFinding::ArmsUsed { counted: stands.value() })
        }
        ChairStand::Counted { arms: ChairStandArms::Crossed, .. } => None,
        ChairStand::Not(reason) => Some(ChairStandFinding::NotManaged(reason)),
    };
    let average = score.is_below_average(person.sex, person.age).map(|below| ChairStandFinding::Average { below });
    let findings = why.into_iter().chain(average);
    Some(Outcome::of(Reading::whole(score.value(), Unit::Stands), findings))
}

pub fn change(earlier: &Assessment, later: &Assessment) -> Option<Change<ChairStandLimit>> {
    let score = |assessment| ChairStandScore::of(&read(assessment)?);
    let (earlier, later) = (score(earlier)?, score(later)?);
    let by_hundredths = i64::from(later.stands_since(earlier)) * 100;
    let by = ExactDifference::hundredths(by_hundredths);
    Some(Change {
        verdict: change_limits::CHAIR_STAND.verdict(by),
        by_hundredths,
        limits: vec![
            (ChairStandLimit::Error, change_limits::CHAIR_STAND.is_beyond_chance(by)),
            (ChairStandLimit::Important, change_limits::CHAIR_STAND.is_important(by)),
        ],
    })
}

/// Whether the arms had to help. `None`: not carried out.
pub fn used_arms(assessment: &Assessment) -> Option<bool> {
    match read(assessment)? {
        ChairStand::Counted { arms, .. } => Some(arms == ChairStandArms::Used),
        ChairStand::Not(_) => None,
    }
}

fn read(assessment: &Assessment) -> Option<ChairStand> {
    match assessment.answers.item(STANDS)? {
        Answer::Whole(stands) => {
            let used = assessment.answers.whole(ARMS) == Some(ARMS_USED);
            let stands = Count::new(u8::try_from(stands).ok()?).ok()?;
            Some(ChairStand::Counted {
                stands,
                arms: if used { ChairStandArms::Used } else { ChairStandArms::Crossed },
            })
        }
        Answer::Not(why) => Some(ChairStand::Not(why)),
        Answer::Time(_) => None,
    }
}
