//! Weight as a form: one number.

use std::convert::Infallible;

use super::{BodyWeight, POSSIBLE};
use crate::domain::assessment::change::Change;
use crate::domain::assessment::outcome::{Outcome, Reading, Unit};
use crate::domain::assessment::{Ask, Assessment, Item};

pub const VALUE: u8 = 0;

pub fn form() -> Vec<Item> {
    vec![Item::needed(VALUE, Ask::Tenths { from: *POSSIBLE.start(), to: *POSSIBLE.end() })]
}

pub fn outcome(assessment: &Assessment) -> Option<Outcome<Infallible>> {
    let hundredths = i64::from(read(assessment)?.tenths()) * 10;
    Some(Outcome::of(Reading { hundredths, unit: Unit::Kilos }, []))
}

/// READING: neither more nor less is better of itself. What is lost too fast has a rule of its own: [`super::loss`].
pub fn change(earlier: &Assessment, later: &Assessment) -> Option<Change<Infallible>> {
    let tenths = |assessment| Some(i64::from(read(assessment)?.tenths()));
    Some(Change::unjudged((tenths(later)? - tenths(earlier)?) * 10))
}

/// `None`: not weighed, or not possible.
pub fn read(assessment: &Assessment) -> Option<BodyWeight> {
    BodyWeight::new(assessment.answers.whole(VALUE)?).ok()
}
