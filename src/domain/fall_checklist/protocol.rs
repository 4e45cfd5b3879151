//! The checklist as a form: for each matter whether there is something to mend, and who was told.

use std::convert::Infallible;

use super::{Matter, ToldWhom};
use crate::domain::assessment::change::Change;
use crate::domain::assessment::outcome::{Outcome, Reading, Unit};
use crate::domain::assessment::{Answers, Ask, Assessment, Item};

/// There is nothing to mend. Behind it stand [`ToldWhom::ALL`].
pub const NOTHING: u16 = 0;
const OPTIONS: u8 = 6;

/// Something is to be mended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChecklistFinding {
    pub matter: Matter,
    pub told: ToldWhom,
}

/// A matter has the place of its order. Any may be left out.
pub fn form() -> Vec<Item> {
    (0..).zip(Matter::ALL).map(|(place, _)| Item::extra(place, Ask::Choice { options: OPTIONS })).collect()
}

/// How many matters are to be mended. `None`: nothing was answered.
pub fn outcome(assessment: &Assessment) -> Option<Outcome<ChecklistFinding>> {
    let found = found(&assessment.answers)?;
    let (matters, of) = (u16::try_from(found.len()).ok()?, u16::try_from(Matter::ALL.len()).ok()?);
    Some(Outcome::of(Reading::whole(matters, Unit::OutOf { of }), found))
}

pub fn change(earlier: &Assessment, later: &Assessment) -> Option<Change<Infallible>> {
    let matters = |assessment: &Assessment| i64::try_from(found(&assessment.answers)?.len()).ok();
    Some(Change::unjudged((matters(later)? - matters(earlier)?) * 100))
}

/// What is to be mended, and who was told. `None`: nothing was answered.
pub fn found(answers: &Answers) -> Option<Vec<ChecklistFinding>> {
    let said = || (0..).zip(Matter::ALL).filter_map(|(place, matter)| Some((matter, answers.whole(place)?)));
    said().next()?;
    let of = |(matter, said): (Matter, u16)| {
        let told = usize::from(said.checked_sub(1)?);
        ToldWhom::ALL.get(told).map(|told| ChecklistFinding { matter, told: *told })
    };
    Some(said().filter_map(of).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::assessment::{Answer, Key};

    #[test]
    fn what_is_to_be_mended_stands_with_who_was_told() {
        let answers = |given: &[(u8, u16)]| {
            Answers::new(given.iter().map(|(place, said)| (Key::Item(*place), Answer::Whole(*said))).collect()).unwrap()
        };
        assert_eq!(found(&answers(&[])), None);
        assert_eq!(found(&answers(&[(0, NOTHING), (6, NOTHING)])), Some(vec![]));
        let expected = [(Matter::Vision, ToldWhom::NobodyYet), (Matter::Home, ToldWhom::Relatives)];
        let expected = expected.map(|(matter, told)| ChecklistFinding { matter, told });
        assert_eq!(found(&answers(&[(0, NOTHING), (1, 1), (3, 5)])), Some(expected.into()));
        assert_eq!(usize::from(OPTIONS), 1 + ToldWhom::ALL.len());
    }
}
