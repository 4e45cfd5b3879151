//! Steps of a plan, and suggestions that were declined.

use serde::{Deserialize, Serialize};

use super::planned::Planned;
use super::words::plans::Choice;
use super::words::{CancelReason, SkipReason};
use crate::domain::day::Day;
use crate::domain::identity::EventId;
use crate::domain::plan;
use crate::domain::scale::ZeroToTen;
use crate::domain::written::Name;
use crate::records::format::AsText;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Changed {
    plan: AsText<EventId>,
    by: ChangedBy,
    steps: Vec<Step>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Declined {
    plan: AsText<EventId>,
    why: Because,
    changes: Vec<Change>,
}

#[derive(Serialize, Deserialize)]
enum ChangedBy {
    #[serde(rename = "worker")]
    Worker,
    #[serde(rename = "professional")]
    Professional(String),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Step {
    change: Change,
    cause: Cause,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Change {
    /// Place in the plan, from 0.
    item: usize,
    from: Planned,
    to: Planned,
}

#[derive(Serialize, Deserialize)]
enum Cause {
    #[serde(rename = "suggested")]
    Suggested(Because),
    #[serde(rename = "chosen")]
    Chosen(Choice),
    #[serde(rename = "taken_back")]
    TakenBack,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
enum Because {
    /// The exertion, 0–10, of the two sessions.
    #[serde(rename = "done_lightly")]
    DoneLightly([u8; 2]),
    #[serde(rename = "absence")]
    Illness { on: AsText<Day>, why: CancelReason },
    #[serde(rename = "missed_sessions")]
    Missed(usize),
    #[serde(rename = "days_without")]
    Break(u64),
    #[serde(rename = "left_out_twice")]
    LeftOutTwice(SkipReason),
    #[serde(rename = "same_for_sessions")]
    SameFor(usize),
}

impl From<&plan::Changed> for Changed {
    fn from(changed: &plan::Changed) -> Self {
        let plan::Changed { plan, by, steps } = changed;
        let step = |step: &plan::Step| Step { change: step.change.into(), cause: step.cause.into() };
        let by = match by {
            plan::ChangedBy::Worker => ChangedBy::Worker,
            plan::ChangedBy::Professional(name) => ChangedBy::Professional(name.as_str().to_owned()),
        };
        Self { plan: AsText(*plan), by, steps: steps.iter().map(step).collect() }
    }
}

impl Changed {
    pub fn read(self) -> Option<plan::Changed> {
        let by = match self.by {
            ChangedBy::Worker => plan::ChangedBy::Worker,
            ChangedBy::Professional(name) => plan::ChangedBy::Professional(Name::new(&name).ok()?),
        };
        let step = |step: Step| Some(plan::Step { change: step.change.into(), cause: step.cause.read()? });
        Some(plan::Changed { plan: self.plan.0, by, steps: self.steps.into_iter().map(step).collect::<Option<_>>()? })
    }
}

impl Declined {
    pub fn of(plan: EventId, suggestion: &plan::Suggestion) -> Self {
        let plan::Suggestion { why, changes } = suggestion;
        Self { plan: AsText(plan), why: (*why).into(), changes: changes.iter().map(|it| (*it).into()).collect() }
    }

    pub fn read(self) -> Option<(EventId, plan::Suggestion)> {
        let changes = self.changes.into_iter().map(Into::into).collect();
        Some((self.plan.0, plan::Suggestion { why: self.why.read()?, changes }))
    }
}

impl From<plan::Change> for Change {
    fn from(change: plan::Change) -> Self {
        Self { item: change.item, from: change.from.into(), to: change.to.into() }
    }
}

impl From<Change> for plan::Change {
    fn from(change: Change) -> Self {
        Self { item: change.item, from: change.from.into(), to: change.to.into() }
    }
}

impl From<plan::Cause> for Cause {
    fn from(cause: plan::Cause) -> Self {
        match cause {
            plan::Cause::Suggested(why) => Self::Suggested(why.into()),
            plan::Cause::Chosen(why) => Self::Chosen(why.into()),
            plan::Cause::TakenBack => Self::TakenBack,
        }
    }
}

impl Cause {
    fn read(self) -> Option<plan::Cause> {
        Some(match self {
            Self::Suggested(why) => plan::Cause::Suggested(why.read()?),
            Self::Chosen(why) => plan::Cause::Chosen(why.into()),
            Self::TakenBack => plan::Cause::TakenBack,
        })
    }
}

impl From<plan::Because> for Because {
    fn from(why: plan::Because) -> Self {
        match why {
            plan::Because::DoneLightly { exertion } => Self::DoneLightly(exertion.map(ZeroToTen::value)),
            plan::Because::Illness { on, why } => Self::Illness { on: AsText(Day(on)), why: why.into() },
            plan::Because::Missed { sessions } => Self::Missed(sessions),
            plan::Because::Break { days } => Self::Break(days),
            plan::Because::LeftOutTwice(why) => Self::LeftOutTwice(why.into()),
            plan::Because::SameFor { sessions } => Self::SameFor(sessions),
        }
    }
}

impl Because {
    /// `None`: an exertion above ten.
    fn read(self) -> Option<plan::Because> {
        Some(match self {
            Self::DoneLightly([before, last]) => {
                plan::Because::DoneLightly { exertion: [ZeroToTen::new(before).ok()?, ZeroToTen::new(last).ok()?] }
            }
            Self::Illness { on, why } => plan::Because::Illness { on: on.0.0, why: why.into() },
            Self::Missed(sessions) => plan::Because::Missed { sessions },
            Self::Break(days) => plan::Because::Break { days },
            Self::LeftOutTwice(why) => plan::Because::LeftOutTwice(why.into()),
            Self::SameFor(sessions) => plan::Because::SameFor { sessions },
        })
    }
}
