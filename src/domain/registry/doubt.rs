//! What is asked about once before it is kept: an answer or a total that is very unlike the last one.

use chrono::NaiveDate;

use super::{are_comparable, outcome};
use crate::domain::assessment::outcome::Reading;
use crate::domain::assessment::plausibility::{self, Doubt, is_unlike_total};
use crate::domain::assessment::{Answer, Assessment, Item, Reference};

/// `last`: the time before, where there was one. Only what was measured alike is held against it.
pub fn doubt(last: Option<&Assessment>, now: &Assessment, item: &Item, answer: Answer) -> Option<Doubt> {
    let earlier = last.filter(|last| are_comparable(last, now)).and_then(|last| last.answers.get(&item.key));
    plausibility::doubt(item, earlier, answer)
}

/// The last total and this one, where the two are very unlike. `reference`: of the person, on a day.
pub fn doubt_of_total(
    last: &Assessment,
    now: &Assessment,
    reference: impl Fn(NaiveDate) -> Reference,
) -> Option<(Reading, Reading)> {
    let number = |assessment: &Assessment| outcome(assessment, reference(assessment.on)).reading.ok();
    let (earlier, reading) = (number(last)?, number(now)?);
    (are_comparable(last, now) && is_unlike_total(earlier, reading)).then_some((earlier, reading))
}
