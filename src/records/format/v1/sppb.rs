//! The answers of one SPPB.

use serde::{Deserialize, Serialize};

use super::words;
use crate::domain::centiseconds::Centiseconds;
use crate::domain::{assessment, sppb};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sppb {
    balance: Balance,
    gait: Gait,
    chair: Chair,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Balance {
    side_by_side: Attempt,
    semi_tandem: Option<Attempt>,
    tandem: Option<Attempt>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Gait {
    course: words::CourseLength,
    aid: words::WalkingAid,
    first: Attempt,
    second: Option<Attempt>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Chair {
    single: SingleStand,
    five: Option<Attempt>,
}

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

impl From<&sppb::Sppb> for Sppb {
    fn from(sppb: &sppb::Sppb) -> Self {
        let sppb::Sppb { balance, gait, chair } = sppb;
        Self {
            balance: Balance {
                side_by_side: balance.side_by_side.into(),
                semi_tandem: balance.semi_tandem.map(Into::into),
                tandem: balance.tandem.map(Into::into),
            },
            gait: Gait {
                course: gait.course.into(),
                aid: gait.aid.into(),
                first: gait.first.into(),
                second: gait.second.map(Into::into),
            },
            chair: Chair { single: chair.single.into(), five: chair.five.map(Into::into) },
        }
    }
}

impl From<Sppb> for sppb::Sppb {
    fn from(sppb: Sppb) -> Self {
        let Sppb { balance, gait, chair } = sppb;
        Self {
            balance: sppb::Balance {
                side_by_side: balance.side_by_side.into(),
                semi_tandem: balance.semi_tandem.map(Into::into),
                tandem: balance.tandem.map(Into::into),
            },
            gait: sppb::Gait {
                course: gait.course.into(),
                aid: gait.aid.into(),
                first: gait.first.into(),
                second: gait.second.map(Into::into),
            },
            chair: sppb::Chair { single: chair.single.into(), five: chair.five.map(Into::into) },
        }
    }
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
