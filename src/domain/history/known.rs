//! What a new proposal starts from, as it was measured.

use chrono::NaiveDate;

use super::History;
use crate::domain::assessment::Instrument;
use crate::domain::gait::{self, Speed};
use crate::domain::level::Abilities;
use crate::domain::plan::KnownOfPerson;
use crate::domain::sppb::score::SppbScore;
use crate::domain::tug;

impl History {
    /// READING: the newest SPPB with a total counts, and the newest usual speed, whether of the SPPB's walk or of a test
    /// of its own. Each is shown with its day, so that a professional may ask for a new one.
    pub fn known(&self, today: NaiveDate) -> KnownOfPerson {
        let remembered = KnownOfPerson::remembered(self.plan().map(|entry| &entry.plan));
        let total = |sppb: &_| SppbScore::of(sppb).total();
        KnownOfPerson {
            sppb: self.sppbs.iter().rev().find_map(|entry| Some((entry.on, total(&entry.sppb)?))),
            abilities: self.sppbs.last().map(|entry| Abilities::of(&entry.sppb)),
            speed: speed(self),
            tug: self
                .assessed(Instrument::Tug)
                .rev()
                .find_map(|entry| Some((entry.assessment.on, tug::protocol::score(&entry.assessment)?))),
            falls: self.fall_risk(today),
            ..remembered
        }
    }
}

fn speed(history: &History) -> Option<(NaiveDate, Speed)> {
    let walked = history.sppbs.iter().rev().find_map(|entry| Some((entry.on, entry.sppb.gait.speed()?)));
    let mut tested = history.assessed(Instrument::Gait).rev();
    let tested = tested.find_map(|entry| Some((entry.assessment.on, gait::protocol::speed(&entry.assessment)?)));
    match (walked, tested) {
        (Some(walked), Some(tested)) if walked.0 > tested.0 => Some(walked),
        (walked, tested) => tested.or(walked),
    }
}

#[cfg(test)]
mod tests;
