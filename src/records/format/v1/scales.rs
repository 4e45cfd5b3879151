//! How goals are rated and scaled, and the municipality's own lists.

use serde::{Deserialize, Serialize};

use crate::domain::gas;
use crate::domain::goal;
use crate::domain::help::names::{self, Names};
use crate::domain::identity::GoalId;
use crate::domain::scale::Weight;
use crate::domain::scale::Zero;
use crate::domain::written::{GoalText, Label};
use crate::records::format::AsText;

/// What each level of a goal means, from much less to much more than expected.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GoalScale {
    goal: AsText<GoalId>,
    levels: [String; 5],
    weight: u8,
}

#[derive(Serialize, Deserialize)]
pub enum RatingScale {
    #[serde(rename = "performance_and_satisfaction_1_10")]
    TwoRatings,
    #[serde(rename = "psfs_0_is_cannot")]
    PsfsCannot,
    #[serde(rename = "psfs_0_is_no_problem")]
    PsfsNoProblem,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HelpLists {
    services: Vec<String>,
    activities: Vec<String>,
}

impl From<&gas::Scale> for GoalScale {
    fn from(scale: &gas::Scale) -> Self {
        Self {
            goal: AsText(scale.goal),
            levels: scale.levels.each_ref().map(|level| level.as_str().to_owned()),
            weight: scale.weight.value(),
        }
    }
}

impl GoalScale {
    pub fn read(self) -> Option<gas::Scale> {
        let levels: Vec<GoalText> = self.levels.iter().map(|text| GoalText::new(text).ok()).collect::<Option<_>>()?;
        let weight = Weight::new(self.weight).ok()?;
        Some(gas::Scale { goal: self.goal.0, levels: levels.try_into().ok()?, weight })
    }
}

impl From<goal::RatingScale> for RatingScale {
    fn from(scale: goal::RatingScale) -> Self {
        match scale {
            goal::RatingScale::TwoRatings => Self::TwoRatings,
            goal::RatingScale::Psfs(Zero::Cannot) => Self::PsfsCannot,
            goal::RatingScale::Psfs(Zero::NoProblem) => Self::PsfsNoProblem,
        }
    }
}

impl From<RatingScale> for goal::RatingScale {
    fn from(scale: RatingScale) -> Self {
        match scale {
            RatingScale::TwoRatings => Self::TwoRatings,
            RatingScale::PsfsCannot => Self::Psfs(Zero::Cannot),
            RatingScale::PsfsNoProblem => Self::Psfs(Zero::NoProblem),
        }
    }
}

impl From<&names::HelpLists> for HelpLists {
    fn from(lists: &names::HelpLists) -> Self {
        let written = |names: &Names| names.iter().map(|name| name.as_str().to_owned()).collect();
        Self { services: written(&lists.services), activities: written(&lists.activities) }
    }
}

impl HelpLists {
    pub fn read(self) -> Option<names::HelpLists> {
        let names = |texts: Vec<String>| {
            let labels = texts.iter().map(|text| Label::new(text).ok());
            Names::new(labels.collect::<Option<_>>()?).ok()
        };
        Some(names::HelpLists { services: names(self.services)?, activities: names(self.activities)? })
    }
}
