//! Totals from other forms: a number, its parts or its range. Name and version stand among the conditions.

use std::convert::Infallible;
use std::ops::RangeInclusive;

use super::fim::{Fim, TypedFim};
use super::range::Range;
use super::tables;
use crate::domain::assessment::change::Change;
use crate::domain::assessment::outcome::{Outcome, Reading, Unit};
use crate::domain::assessment::{Answers, Ask, Assessment, Instrument, Item};

pub const VALUE: u8 = 0;
pub const MOTOR: u8 = 1;
pub const COGNITIVE: u8 = 2;
pub const LOWEST: u8 = 1;
pub const HIGHEST: u8 = 2;

const POSSIBLE: u16 = 9_999;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TotalFinding {
    Motor(u16),
    Cognitive(u16),
    Range {
        lowest: u16,
        highest: u16,
    },
    /// 4 or more by 4AT.
    PossibleDelirium,
}

/// Motor and cognitive points and the total. Where both parts are given, the total is their sum and need not be typed.
pub fn fim(answers: &Answers) -> Vec<Item> {
    let number = |range: &std::ops::RangeInclusive<u8>| Ask::Number {
        from: u16::from(*range.start()),
        to: u16::from(*range.end()),
    };
    let sum = answers.whole(MOTOR).zip(answers.whole(COGNITIVE)).map(|(motor, cognitive)| motor + cognitive);
    let total = sum.map_or(number(&tables::FIM_TOTAL), |sum| Ask::Number { from: sum, to: sum });
    vec![
        Item::extra(MOTOR, number(&tables::FIM_MOTOR)),
        Item::extra(COGNITIVE, number(&tables::FIM_COGNITIVE)),
        Item { needed: sum.is_none(), ..Item::needed(VALUE, total) },
    ]
}

pub fn adl_taxonomy() -> Vec<Item> {
    vec![Item::needed(VALUE, Ask::Number { from: 0, to: POSSIBLE })]
}

/// One number within the published range of the form; `None`: there is none.
pub fn range(instrument: Instrument) -> Option<&'static RangeInclusive<u8>> {
    Some(match instrument {
        Instrument::Fim => &tables::FIM_TOTAL,
        Instrument::Mst => &tables::MST,
        Instrument::ShortFesI => &tables::SHORT_FES_I,
        Instrument::FourAt => &tables::FOUR_AT,
        Instrument::Cfs => &tables::CFS,
        Instrument::EqVas => &tables::EQ_VAS,
        _ => return None,
    })
}

/// One number within the range that is published.
pub fn typed(instrument: Instrument) -> Vec<Item> {
    let (from, to) = range(instrument).map_or((0, POSSIBLE), |range| ((*range.start()).into(), (*range.end()).into()));
    vec![Item::needed(VALUE, Ask::Number { from, to })]
}

/// The range first, because the value must lie within it.
pub fn other(answers: &Answers) -> Vec<Item> {
    let any = Ask::Number { from: 0, to: POSSIBLE };
    let lowest = answers.whole(LOWEST).unwrap_or(0);
    let highest = answers.whole(HIGHEST).unwrap_or(POSSIBLE);
    vec![
        Item::needed(LOWEST, any),
        Item::needed(HIGHEST, Ask::Number { from: lowest, to: POSSIBLE }),
        Item::needed(VALUE, Ask::Number { from: lowest, to: highest }),
    ]
}

/// `None`: no total, or one outside its range.
pub fn outcome(assessment: &Assessment) -> Option<Outcome<TotalFinding>> {
    let answers = &assessment.answers;
    let (instrument, total) = (assessment.instrument, total(assessment)?);
    let (unit, findings) = match instrument {
        Instrument::Fim => {
            let parts =
                [answers.whole(MOTOR).map(TotalFinding::Motor), answers.whole(COGNITIVE).map(TotalFinding::Cognitive)];
            (Unit::Points { of: u16::from(*tables::FIM_TOTAL.end()) }, parts.into_iter().flatten().collect())
        }
        Instrument::OtherTotal => {
            let (lowest, highest) = (answers.whole(LOWEST)?, answers.whole(HIGHEST)?);
            Range::new(lowest.into(), highest.into()).ok().filter(|range| range.contains(total.into()))?;
            (Unit::Points { of: highest }, vec![TotalFinding::Range { lowest, highest }])
        }
        Instrument::Mst | Instrument::ShortFesI | Instrument::FourAt => {
            let delirium = instrument == Instrument::FourAt && total >= u16::from(tables::FOUR_AT_DELIRIUM);
            let findings = delirium.then_some(TotalFinding::PossibleDelirium).into_iter().collect();
            (Unit::Points { of: highest_of(instrument)? }, findings)
        }
        Instrument::Cfs | Instrument::EqVas => (Unit::OutOf { of: highest_of(instrument)? }, vec![]),
        _ => (Unit::Total, vec![]),
    };
    Some(Outcome::of(Reading::whole(total, unit), findings))
}

/// `None`: one of the two has no total, or they are of different ranges.
///
/// READING: no limit for a change is among the clinical rules, so it is told and not judged.
pub fn change(earlier: &Assessment, later: &Assessment) -> Option<Change<Infallible>> {
    let reading = |assessment| outcome(assessment)?.reading.ok();
    let (before, after) = (reading(earlier)?, reading(later)?);
    let range = |assessment: &Assessment| (assessment.answers.whole(LOWEST), assessment.answers.whole(HIGHEST));
    let alike = later.instrument != Instrument::OtherTotal || range(earlier) == range(later);
    alike.then(|| Change::unjudged(after.hundredths - before.hundredths))
}

fn highest_of(instrument: Instrument) -> Option<u16> {
    range(instrument).map(|range| u16::from(*range.end()))
}

fn total(assessment: &Assessment) -> Option<u16> {
    let (answers, range) = (&assessment.answers, range(assessment.instrument));
    if assessment.instrument != Instrument::Fim {
        let is_possible =
            |total: &u16| range.is_none_or(|it| (u16::from(*it.start())..=u16::from(*it.end())).contains(total));
        return answers.whole(VALUE).filter(is_possible);
    }
    let typed = |place| answers.whole(place).and_then(|number| u8::try_from(number).ok());
    let typed = TypedFim { motor: typed(MOTOR), cognitive: typed(COGNITIVE), total: typed(VALUE) };
    Fim::new(typed).ok()?.total().map(u16::from)
}
