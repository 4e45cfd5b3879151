//! DEMMI as a form: fifteen choices, the place of the option being its points.

use super::score::DemmiTotal;
use super::tables::{self, Population};
use super::{Demmi, DemmiAnswer, DemmiItem};
use crate::domain::assessment::change::Change;
use crate::domain::assessment::outcome::{Outcome, Reading, Unit};
use crate::domain::assessment::{self, Ask, Assessment, Item};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DemmiFinding {
    /// The questions are asked in own words.
    NotValidated,
    Raw(u8),
}

/// A published limit for a change. §7
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DemmiLimit {
    /// 13 points, community-dwelling.
    Community,
    /// 9 points, acute hospital.
    Hospital,
    /// 10 points: important in hospital.
    ImportantInHospital,
    /// 7 points: important at home, and inside the error.
    ImportantAtHome,
    /// 15 points, neurological rehabilitation.
    Neurological,
}

pub fn form() -> Vec<Item> {
    let ask = |item| Ask::Choice { options: tables::row(item).highest + 1 };
    (0..).zip(DemmiItem::ALL).map(|(place, item)| Item::needed(place, ask(item))).collect()
}

/// `None`: an item without points.
pub fn outcome(assessment: &Assessment) -> Option<Outcome<DemmiFinding>> {
    let total = total(assessment)?;
    let findings = [DemmiFinding::Raw(total.raw()), DemmiFinding::NotValidated];
    let reading = Reading::whole(total.points(), Unit::Points { of: 100 });
    Some(Outcome::of(reading, findings))
}

pub fn change(earlier: &Assessment, later: &Assessment) -> Option<Change<DemmiLimit>> {
    let change = total(later)?.change_since(total(earlier)?);
    let [hospital, home, neurological] = Population::ALL.map(Population::limits);
    let by = change.difference();
    Some(Change {
        verdict: change.verdict(),
        by_hundredths: i64::from(change.points()) * 100,
        limits: vec![
            (DemmiLimit::Hospital, hospital.is_beyond_chance(by)),
            (DemmiLimit::Community, home.is_beyond_chance(by)),
            (DemmiLimit::Neurological, neurological.is_beyond_chance(by)),
            (DemmiLimit::ImportantInHospital, hospital.is_important(by)),
            (DemmiLimit::ImportantAtHome, home.is_important(by)),
        ],
    })
}

fn total(assessment: &Assessment) -> Option<DemmiTotal> {
    let mut answers = [DemmiAnswer::Points(0); 15];
    for (place, answer) in (0..).zip(&mut answers) {
        *answer = match assessment.answers.item(place)? {
            assessment::Answer::Whole(points) => DemmiAnswer::Points(u8::try_from(points).ok()?),
            assessment::Answer::Not(why) => DemmiAnswer::Not(why),
            assessment::Answer::Time(_) => return None,
        };
    }
    Demmi::new(answers).ok()?.total()
}
