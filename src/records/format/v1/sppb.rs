//! What is answered at one step of an SPPB.

use serde::{Deserialize, Serialize};

use super::words;
use crate::domain::centiseconds::Centiseconds;
use crate::domain::{assessment, sppb};

#[derive(Serialize, Deserialize)]
pub enum Attempt {
    #[serde(rename = "hundredths")]
    Took(u32),
    #[serde(rename = "not_done")]
    Not(words::NotDone),
}

#[derive(Serialize, Deserialize)]
pub enum SingleStand {
    #[serde(rename = "without_arms")]
    WithoutArms,
    #[serde(rename = "used_arms")]
    UsedArms,
    #[serde(rename = "not_done")]
    Not(words::NotDone),
}

impl From<assessment::Attempt> for Attempt {
    fn from(attempt: assessment::Attempt) -> Self {
        match attempt {
            assessment::Attempt::Took(time) => Self::Took(time.hundredths()),
            assessment::Attempt::Not(why) => Self::Not(why.into()),
        }
    }
}

impl From<Attempt> for assessment::Attempt {
    fn from(attempt: Attempt) -> Self {
        match attempt {
            Attempt::Took(hundredths) => Self::Took(Centiseconds::new(hundredths)),
            Attempt::Not(why) => Self::Not(why.into()),
        }
    }
}

impl From<sppb::SingleStand> for SingleStand {
    fn from(stand: sppb::SingleStand) -> Self {
        match stand {
            sppb::SingleStand::WithoutArms => Self::WithoutArms,
            sppb::SingleStand::UsedArms => Self::UsedArms,
            sppb::SingleStand::Not(why) => Self::Not(why.into()),
        }
    }
}

impl From<SingleStand> for sppb::SingleStand {
    fn from(stand: SingleStand) -> Self {
        match stand {
            SingleStand::WithoutArms => Self::WithoutArms,
            SingleStand::UsedArms => Self::UsedArms,
            SingleStand::Not(why) => Self::Not(why.into()),
        }
    }
}
