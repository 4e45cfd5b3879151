//! One exercise as it is planned.

use serde::{Deserialize, Serialize};

use super::words::exercises::Exercise;
use crate::domain::exercise::{self, Amount, Sides};
use crate::domain::plan;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Planned {
    exercise: Exercise,
    dose: Dose,
    sets: u8,
}

#[derive(Serialize, Deserialize)]
enum Dose {
    #[serde(rename = "seconds")]
    Seconds(u16),
    #[serde(rename = "repetitions")]
    Both(u8),
    #[serde(rename = "repetitions_each_side")]
    Each(u8),
}

impl From<plan::Planned> for Planned {
    fn from(planned: plan::Planned) -> Self {
        let plan::Planned { exercise, amount: Amount { dose, sets } } = planned;
        let dose = match dose {
            exercise::Dose::Seconds(seconds) => Dose::Seconds(seconds),
            exercise::Dose::Repetitions { count, sides: Sides::Both } => Dose::Both(count),
            exercise::Dose::Repetitions { count, sides: Sides::Each } => Dose::Each(count),
        };
        Self { exercise: exercise.into(), dose, sets }
    }
}

impl From<Planned> for plan::Planned {
    fn from(planned: Planned) -> Self {
        let amount = match planned.dose {
            Dose::Seconds(seconds) => Amount::seconds(seconds, planned.sets),
            Dose::Both(count) => Amount::both(count, planned.sets),
            Dose::Each(count) => Amount::each(count, planned.sets),
        };
        Self { exercise: planned.exercise.into(), amount }
    }
}
