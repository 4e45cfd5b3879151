//! A plan as it was accepted.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::planned::Planned;
use super::words::exercises::{Caution, Equipment, Place, Task};
use super::words::plans::{Emphasis, FallRisk, Level, Measure, Progression};
use crate::domain::day::Day;
use crate::domain::exercise;
use crate::domain::identity::GoalId;
use crate::domain::level::Discrepancy;
use crate::domain::plan::{self, Accepted, Aim, Circumstances, Terms};
use crate::domain::session::vitals::{self, Saturation};
use crate::domain::sppb::score::Total;
use crate::domain::written::Name;
use crate::records::format::AsText;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    accepted_by: String,
    accepted_on: AsText<Day>,
    place: Place,
    level: Level,
    emphasis: Emphasis,
    why: Vec<Why>,
    cautions: Vec<Caution>,
    equipment: Vec<Equipment>,
    tasks: Vec<Task>,
    /// Absent: not told goal by goal.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    goals: Vec<GoalTasks>,
    progression: Progression,
    asked: Asked,
    items: Vec<Item>,
}

/// What one goal is about.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct GoalTasks {
    goal: AsText<GoalId>,
    tasks: Vec<Task>,
}

/// What is measured before each session, and what is agreed.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    measures: Vec<Measure>,
    /// Per cent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    lowest_saturation: Option<u8>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Item {
    prescribed: Planned,
    /// Absent: as prescribed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    now: Option<Planned>,
    /// Absent: since the plan was accepted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    since: Option<AsText<Day>>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
enum Why {
    #[serde(rename = "level_by_sppb")]
    LevelBySppb { points: u8, level: Level },
    /// A professional chose; the second is the level that followed.
    #[serde(rename = "level_chosen")]
    LevelChosen { chosen: Level, level: Level },
    #[serde(rename = "speed_differs")]
    SpeedDiffers { by_sppb: Level, by_speed: Level },
    #[serde(rename = "fall_risk")]
    FallRisk(FallRisk),
    #[serde(rename = "plus")]
    Plus,
    #[serde(rename = "starts_at")]
    StartsAt(Place),
    #[serde(rename = "no_points")]
    NoPoints,
    #[serde(rename = "keeps_hold")]
    KeepsHold,
    #[serde(rename = "missing")]
    Missing { place: Place, equipment: Equipment },
    #[serde(rename = "not_served")]
    NotServed(Task),
}

impl From<&plan::Plan> for Plan {
    fn from(plan: &plan::Plan) -> Self {
        let Terms { accepted, aim, why, circumstances, goals, progression, asked } = &plan.terms;
        Self {
            accepted_by: accepted.by.as_str().to_owned(),
            accepted_on: AsText(Day(accepted.on)),
            place: aim.place.into(),
            level: aim.level.into(),
            emphasis: aim.emphasis.into(),
            why: why.iter().map(|why| (*why).into()).collect(),
            cautions: circumstances.cautions.iter().map(|it| (*it).into()).collect(),
            equipment: circumstances.equipment.iter().map(|it| (*it).into()).collect(),
            tasks: circumstances.tasks.iter().map(|it| (*it).into()).collect(),
            goals: goals.iter().map(GoalTasks::from).collect(),
            progression: (*progression).into(),
            asked: asked.into(),
            items: plan.items().iter().map(|item| Item::of(*item, accepted)).collect(),
        }
    }
}

impl Plan {
    pub fn read(self) -> Option<plan::Plan> {
        let accepted = Accepted { by: Name::new(&self.accepted_by).ok()?, on: self.accepted_on.0.0 };
        let items = self.items.into_iter().map(|item| item.read(&accepted)).collect();
        let terms = Terms {
            aim: Aim { place: self.place.into(), level: self.level.into(), emphasis: self.emphasis.into() },
            why: self.why.into_iter().map(Why::read).collect::<Option<_>>()?,
            circumstances: Circumstances {
                cautions: self.cautions.into_iter().map(Into::into).collect(),
                equipment: self.equipment.into_iter().map(Into::into).collect(),
                tasks: self.tasks.into_iter().map(Into::into).collect(),
            },
            goals: self.goals.into_iter().map(GoalTasks::read).collect(),
            progression: self.progression.into(),
            asked: self.asked.read()?,
            accepted,
        };
        plan::Plan::new(terms, items).ok()
    }
}

impl From<(&GoalId, &BTreeSet<exercise::Task>)> for GoalTasks {
    fn from((goal, tasks): (&GoalId, &BTreeSet<exercise::Task>)) -> Self {
        Self { goal: AsText(*goal), tasks: tasks.iter().map(|it| (*it).into()).collect() }
    }
}

impl GoalTasks {
    fn read(self) -> (GoalId, BTreeSet<exercise::Task>) {
        (self.goal.0, self.tasks.into_iter().map(Into::into).collect())
    }
}

impl Item {
    fn of(item: plan::Item, accepted: &Accepted) -> Self {
        let plan::Item { prescribed, now, since } = item;
        Self {
            prescribed: prescribed.into(),
            now: (now != prescribed).then(|| now.into()),
            since: (since != accepted.on).then_some(AsText(Day(since))),
        }
    }

    fn read(self, accepted: &Accepted) -> plan::Item {
        let prescribed = self.prescribed.into();
        plan::Item {
            prescribed,
            now: self.now.map_or(prescribed, Into::into),
            since: self.since.map_or(accepted.on, |since| since.0.0),
        }
    }
}

impl From<&vitals::Asked> for Asked {
    fn from(asked: &vitals::Asked) -> Self {
        let vitals::Asked { measures, lowest_saturation } = asked;
        Self {
            measures: measures.iter().map(|it| (*it).into()).collect(),
            lowest_saturation: lowest_saturation.map(Saturation::value),
        }
    }
}

impl Asked {
    /// `None`: a saturation that cannot be.
    pub fn read(self) -> Option<vitals::Asked> {
        Some(vitals::Asked {
            measures: self.measures.into_iter().map(Into::into).collect(),
            lowest_saturation: self.lowest_saturation.map(Saturation::new).transpose().ok()?,
        })
    }
}

impl From<plan::Why> for Why {
    fn from(why: plan::Why) -> Self {
        match why {
            plan::Why::Level { basis: plan::Basis::Sppb(total), level } => {
                Self::LevelBySppb { points: total.value(), level: level.into() }
            }
            plan::Why::Level { basis: plan::Basis::Chosen(chosen), level } => {
                Self::LevelChosen { chosen: chosen.into(), level: level.into() }
            }
            plan::Why::SpeedDiffers(Discrepancy { by_sppb, by_speed }) => {
                Self::SpeedDiffers { by_sppb: by_sppb.into(), by_speed: by_speed.into() }
            }
            plan::Why::FallRisk(reason) => Self::FallRisk(reason.into()),
            plan::Why::Plus => Self::Plus,
            plan::Why::StartsAt(place) => Self::StartsAt(place.into()),
            plan::Why::NoPoints => Self::NoPoints,
            plan::Why::KeepsHold => Self::KeepsHold,
            plan::Why::Missing { place, equipment } => {
                Self::Missing { place: place.into(), equipment: equipment.into() }
            }
            plan::Why::NotServed(task) => Self::NotServed(task.into()),
        }
    }
}

impl Why {
    /// `None`: more points than SPPB has.
    fn read(self) -> Option<plan::Why> {
        Some(match self {
            Self::LevelBySppb { points, level } => {
                plan::Why::Level { basis: plan::Basis::Sppb(Total::new(points).ok()?), level: level.into() }
            }
            Self::LevelChosen { chosen, level } => {
                plan::Why::Level { basis: plan::Basis::Chosen(chosen.into()), level: level.into() }
            }
            Self::SpeedDiffers { by_sppb, by_speed } => {
                plan::Why::SpeedDiffers(Discrepancy { by_sppb: by_sppb.into(), by_speed: by_speed.into() })
            }
            Self::FallRisk(reason) => plan::Why::FallRisk(reason.into()),
            Self::Plus => plan::Why::Plus,
            Self::StartsAt(place) => plan::Why::StartsAt(place.into()),
            Self::NoPoints => plan::Why::NoPoints,
            Self::KeepsHold => plan::Why::KeepsHold,
            Self::Missing { place, equipment } => {
                plan::Why::Missing { place: place.into(), equipment: equipment.into() }
            }
            Self::NotServed(task) => plan::Why::NotServed(task.into()),
        })
    }
}
