//! Pain as a form: one number.

use std::convert::Infallible;

use super::Pain;
use crate::domain::assessment::change::Change;
use crate::domain::assessment::outcome::{Outcome, Reading, Unit};
use crate::domain::assessment::{Ask, Assessment, Item};
use crate::domain::scale::ZeroToTen;

pub const NOW: u8 = 0;

/// A published limit for a change. §10
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PainLimit {
    /// 2 points less pain.
    TwoPoints,
    /// 30 % less pain.
    ThirtyPercent,
}

pub fn form() -> Vec<Item> {
    vec![Item::needed(NOW, Ask::Scale { from: 0, to: 10 })]
}

pub fn outcome(assessment: &Assessment) -> Option<Outcome<Infallible>> {
    let pain = pain(assessment)?;
    Some(Outcome::of(Reading::whole(pain.answer().value(), Unit::Points { of: 10 }), []))
}

/// No word of change: what chance does to one person's number is not known.
pub fn change(earlier: &Assessment, later: &Assessment) -> Option<Change<PainLimit>> {
    let drop = pain(later)?.drop_since(pain(earlier)?);
    let percent = drop.reaches_percent().map(|reached| (PainLimit::ThirtyPercent, reached));
    let limits = std::iter::once((PainLimit::TwoPoints, drop.reaches_points())).chain(percent);
    Some(Change { verdict: None, by_hundredths: -i64::from(drop.points()) * 100, limits: limits.collect() })
}

fn pain(assessment: &Assessment) -> Option<Pain> {
    let number = u8::try_from(assessment.answers.whole(NOW)?).ok()?;
    ZeroToTen::new(number).ok().map(Pain::new)
}
