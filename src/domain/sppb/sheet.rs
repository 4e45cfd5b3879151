//! The SPPB as a form: how its answers are written down, and what they come to.
//!
//! Source: clinical rules §1.1 for the extra stands; second edition §1 for change.

use chrono::NaiveDate;

use super::score::{Band, SppbScore, SppbTotal};
use super::{Balance, Chair, CourseLength, Gait, SingleStand, Sppb, SppbPart, tables};
use crate::domain::assessment::Attempt;
use crate::domain::assessment::NotDone;
use crate::domain::assessment::change::Change;
use crate::domain::assessment::conditions::Metres;
use crate::domain::assessment::conditions::WalkingAid;
use crate::domain::assessment::form::NotDoneMeans;
use crate::domain::assessment::outcome::{Outcome, OutcomeError, PartScore, Reading, Unit};
use crate::domain::assessment::plausibility::usual_walk_from;
use crate::domain::assessment::{Answer, Answers, Ask, Assessment, Conditions, Instrument, Item, Key, Source};
use crate::domain::centiseconds::Centiseconds;
use crate::domain::change_limits;
use crate::domain::verdict::ExactDifference;

pub const SIDE_BY_SIDE: u8 = 0;
pub const SEMI_TANDEM: u8 = 1;
pub const TANDEM: u8 = 2;
pub const FIRST_WALK: u8 = 3;
pub const SECOND_WALK: u8 = 4;
pub const SINGLE_STAND: u8 = 5;
pub const FIVE_STANDS: u8 = 6;
/// An extra recording that is in no total: five stands with arms, where the chair part gave 0 points.
pub const FIVE_WITH_ARMS: u8 = 7;

/// Places of the parts.
pub const BALANCE: u8 = 0;
pub const GAIT: u8 = 1;
pub const CHAIR: u8 = 2;

/// Places of the options of the single stand.
const WITHOUT_ARMS: u16 = 0;
const USED_ARMS: u16 = 1;

/// What the points of one SPPB say besides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SppbFinding {
    Band(Band),
    OftenCalledFrail,
    FiveWithArms(Centiseconds),
}

/// A published limit for a change. §1.7
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SppbLimit {
    /// More than 1.88 points.
    Error,
    /// 0.8 points, as the paper prints it for its whole sample.
    ErrorAsPrinted,
    /// 1 point, Perera 2006.
    Important,
}

/// READING: 4 m, and no aid, where nothing else is known: the aid is left at home if they can walk so far without (§1.3).
pub fn usual_conditions() -> Conditions {
    Conditions { course: Metres::new(4).ok(), aid: Some(WalkingAid::None), ..Conditions::default() }
}

/// The guided order: balance, then gait, then chair. A part ends early where its next item could give no points or
/// would not be safe. Source: clinical rules §1.2–1.4 and §1.9.
///
/// READING: after a first walk that was not made, whatever the reason, no second one is asked for. After a chair part of
/// 0 points, five stands with arms are timed as an extra (§1.1).
///
/// READING: ten minutes is the longest a walk or five stands can take: a longer time is a clock that was forgotten. A
/// clock that stopped itself at 60.00 s would give a point to somebody who was not done.
pub fn form(conditions: &Conditions, answers: &Answers) -> Vec<Item> {
    const FULL: Centiseconds = Centiseconds::new(tables::STAND_HELD);
    const ANY: Ask = Ask::Time { shortest: Centiseconds::new(1), longest: Centiseconds::LONGEST };
    let held = |place| answers.attempt(place).and_then(Attempt::time).is_some_and(|time| time >= FULL);
    let semi = held(SIDE_BY_SIDE);
    let first_made = !matches!(answers.attempt(FIRST_WALK), Some(Attempt::Not(_)));
    let stood = answers.whole(SINGLE_STAND) == Some(WITHOUT_ARMS);
    let no_points = Chair::of(answers).is_some_and(|chair| chair.score() == SppbPart::Points(0));

    let stand = |place| {
        let stand = Item::needed(place, Ask::Hold { full: FULL }).in_part(BALANCE);
        stand.when_not_done(NotDoneMeans::ZeroOrNoResult).under_any_conditions()
    };
    let usual = usual_walk_from(course(conditions).unwrap_or(CourseLength::FourMetres).metres());
    let walk = |item: Item| item.in_part(GAIT).usual_from(usual);
    let rise = |item: Item| item.in_part(CHAIR).when_not_done(NotDoneMeans::ZeroOrNoResult).under_any_conditions();
    let first = walk(Item::needed(FIRST_WALK, ANY)).when_not_done(NotDoneMeans::ZeroOrNoResult);
    let second = walk(Item::extra(SECOND_WALK, ANY)).when_not_done(NotDoneMeans::Nothing);
    let five = rise(Item::needed(FIVE_STANDS, ANY)).usual_from(tables::FIVE_STANDS_USUAL_FROM);
    let with_arms = rise(Item::extra(FIVE_WITH_ARMS, ANY)).when_not_done(NotDoneMeans::Nothing);
    [
        Some(stand(SIDE_BY_SIDE)),
        semi.then(|| stand(SEMI_TANDEM)),
        (semi && held(SEMI_TANDEM)).then(|| stand(TANDEM)),
        Some(first),
        first_made.then_some(second),
        Some(rise(Item::needed(SINGLE_STAND, Ask::Choice { options: 2 }))),
        stood.then(|| five.enough_at(Centiseconds::new(tables::FIVE_STANDS_END))),
        no_points.then_some(with_arms),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// `None`: not stated, or a length that has no bands.
fn course(conditions: &Conditions) -> Option<CourseLength> {
    match conditions.course?.whole() {
        4 => Some(CourseLength::FourMetres),
        3 => Some(CourseLength::ThreeMetres),
        _ => None,
    }
}

/// What one part gives. To be asked once all that it needs is answered.
pub fn part_score(part: u8, conditions: &Conditions, answers: &Answers) -> Option<PartScore> {
    Some(match part {
        BALANCE => Balance::of(answers)?.score().into(),
        GAIT => Gait::of(conditions, answers)?.score().into(),
        CHAIR => Chair::of(answers)?.score().into(),
        _ => return None,
    })
}

impl From<SppbPart> for PartScore {
    fn from(part: SppbPart) -> Self {
        match part {
            SppbPart::Points(points) => Self::Points { points, of: SppbPart::HIGHEST },
            SppbPart::NotDone(why) => Self::NotDone(why),
        }
    }
}

impl Balance {
    /// `None`: the first stand is not answered.
    fn of(answers: &Answers) -> Option<Self> {
        let side_by_side = answers.attempt(SIDE_BY_SIDE)?;
        Some(Self { side_by_side, semi_tandem: answers.attempt(SEMI_TANDEM), tandem: answers.attempt(TANDEM) })
    }
}

impl Gait {
    /// `None`: the first walk is not answered, or its length has no bands.
    fn of(conditions: &Conditions, answers: &Answers) -> Option<Self> {
        let (course, aid) = (course(conditions)?, conditions.aid.unwrap_or(WalkingAid::None));
        Some(Self { course, aid, first: answers.attempt(FIRST_WALK)?, second: answers.attempt(SECOND_WALK) })
    }
}

impl Chair {
    /// `None`: the single stand, or the five that it leads to, are not answered.
    fn of(answers: &Answers) -> Option<Self> {
        let single = match answers.item(SINGLE_STAND)? {
            Answer::Whole(WITHOUT_ARMS) => SingleStand::WithoutArms,
            Answer::Whole(USED_ARMS) => SingleStand::UsedArms,
            Answer::Not(why) => SingleStand::Not(why),
            Answer::Whole(_) | Answer::Time(_) => return None,
        };
        let five = answers.attempt(FIVE_STANDS);
        if single == SingleStand::WithoutArms && five.is_none() { None } else { Some(Self { single, five }) }
    }
}

impl Sppb {
    /// `None`: another instrument, or something that is needed is not answered.
    pub fn of(assessment: &Assessment) -> Option<Self> {
        if assessment.instrument != Instrument::Sppb {
            return None;
        }
        let (answers, conditions) = (&assessment.answers, &assessment.conditions);
        Some(Self { balance: Balance::of(answers)?, gait: Gait::of(conditions, answers)?, chair: Chair::of(answers)? })
    }

    pub fn to_assessment(&self, on: NaiveDate) -> Assessment {
        let Self { balance, gait, chair } = self;
        let single = match chair.single {
            SingleStand::WithoutArms => Answer::Whole(WITHOUT_ARMS),
            SingleStand::UsedArms => Answer::Whole(USED_ARMS),
            SingleStand::Not(why) => Answer::Not(why),
        };
        let answered = [
            (SIDE_BY_SIDE, Some(balance.side_by_side.into())),
            (SEMI_TANDEM, balance.semi_tandem.map(Into::into)),
            (TANDEM, balance.tandem.map(Into::into)),
            (FIRST_WALK, Some(gait.first.into())),
            (SECOND_WALK, gait.second.map(Into::into)),
            (SINGLE_STAND, Some(single)),
            (FIVE_STANDS, chair.five.map(Into::into)),
        ];
        let mut answers = Answers::default();
        for (place, answer) in answered {
            if let Some(answer) = answer {
                answers.put(Key::Item(place), answer);
            }
        }
        let course = u16::try_from(gait.course.metres()).ok().and_then(|metres| Metres::new(metres).ok());
        let conditions = Conditions { course, aid: Some(gait.aid), ..Conditions::default() };
        Assessment { instrument: Instrument::Sppb, on, source: Source::Guided, conditions, answers }
    }
}

/// `None`: something that is needed is not answered.
pub fn outcome(assessment: &Assessment) -> Option<Outcome<SppbFinding>> {
    let score = SppbScore::of(&Sppb::of(assessment)?);
    let extra = assessment.answers.attempt(FIVE_WITH_ARMS).and_then(Attempt::time).map(SppbFinding::FiveWithArms);
    let Some(total) = score.total() else {
        let parts = [score.balance, score.gait, score.chair];
        let reasons: Vec<NotDone> = parts.iter().filter_map(|part| part.not_done()).collect();
        let missing = match reasons.as_slice() {
            [why, _, _] => OutcomeError::NotDone(*why),
            _ => OutcomeError::Partial { answered: parts.len() - reasons.len(), of: parts.len() },
        };
        return Some(Outcome { reading: Err(missing), findings: extra.into_iter().collect() });
    };
    let frail = total.is_often_called_frail().then_some(SppbFinding::OftenCalledFrail);
    let findings = [Some(SppbFinding::Band(total.band())), frail, extra].into_iter().flatten();
    Some(Outcome {
        reading: Ok(Reading::whole(total.value(), Unit::Points { of: u16::from(SppbTotal::HIGHEST) })),
        findings: findings.collect(),
    })
}

/// `None`: one of the two has no total.
pub fn change(earlier: &Assessment, later: &Assessment) -> Option<Change<SppbLimit>> {
    let total = |assessment| SppbScore::of(&Sppb::of(assessment)?).total();
    let (earlier, later) = (total(earlier)?, total(later)?);
    let by_hundredths = i64::from(later.points_since(earlier)) * 100;
    let by = ExactDifference::hundredths(by_hundredths);
    Some(Change {
        verdict: change_limits::SPPB.verdict(by),
        by_hundredths,
        limits: vec![
            (SppbLimit::Error, change_limits::SPPB.is_beyond_chance(by)),
            (SppbLimit::ErrorAsPrinted, by.size_from(tables::ERROR_AS_PRINTED)),
            (SppbLimit::Important, change_limits::SPPB.is_important(by)),
        ],
    })
}

/// Whether the arms had to help in the single stand. `None`: it was not made.
pub fn used_arms(assessment: &Assessment) -> Option<bool> {
    match Sppb::of(assessment)?.chair.single {
        SingleStand::WithoutArms => Some(false),
        SingleStand::UsedArms => Some(true),
        SingleStand::Not(_) => None,
    }
}
