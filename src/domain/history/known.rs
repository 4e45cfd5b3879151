//! What a new proposal starts from, as it was measured.

use chrono::NaiveDate;

use super::History;
use crate::domain::assessment::Instrument;
use crate::domain::falls::{self, MedicalCare};
use crate::domain::gait::{self, Speed};
use crate::domain::level::{Abilities, FallRisk};
use crate::domain::plan::{KnownOfPerson, is_within_a_year};
use crate::domain::sppb::score::SppbScore;
use crate::domain::tug;

impl History {
    /// READING: the newest SPPB with a total counts, and the newest usual speed, whether of the SPPB's walk or of a test
    /// of its own. Each is shown with its day, so that a professional may ask for a new one.
    pub fn known(&self, today: NaiveDate) -> KnownOfPerson {
        let remembered = KnownOfPerson::remembered(self.plan().map(|entry| &entry.plan), today);
        let total = |sppb: &_| SppbScore::of(sppb).total();
        KnownOfPerson {
            sppb: self.sppbs.iter().rev().find_map(|entry| Some((entry.on, total(&entry.sppb)?))),
            abilities: self.sppbs.last().map(|entry| Abilities::of(&entry.sppb)),
            speed: speed(self),
            tug: self
                .assessed(Instrument::Tug)
                .rev()
                .find_map(|entry| Some((entry.assessment.on, tug::protocol::score(&entry.assessment)?))),
            falls: fallen(self, today).or(remembered.falls),
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

/// READING: the falls of the last twelve months' questions are added up.
fn fallen(history: &History, today: NaiveDate) -> Option<FallRisk> {
    let asked = history.assessed(Instrument::Falls).filter(|entry| is_within_a_year(entry.assessment.on, today));
    let told = asked.filter_map(|entry| falls::protocol::read(&entry.assessment));
    told.map(|told| FallRisk {
        last_year: u8::try_from(told.falls()).unwrap_or(u8::MAX),
        needed_care: told.care() == MedicalCare::Needed,
    })
    .reduce(|one, other| FallRisk {
        last_year: one.last_year.saturating_add(other.last_year),
        needed_care: one.needed_care || other.needed_care,
    })
}

#[cfg(test)]
mod tests;
