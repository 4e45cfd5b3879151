//! Goals and how far the person wants to come.

use serde::{Deserialize, Serialize};

use crate::domain::goal::{self, Rating};
use crate::domain::identity::GoalId;
use crate::domain::written::GoalText;
use crate::records::format::AsText;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewGoal {
    goal: AsText<GoalId>,
    text: String,
    /// 1–10, as the aim.
    importance: u8,
}

/// How well the person wants to do it, 1–10.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Aim {
    goal: AsText<GoalId>,
    at: u8,
}

impl Aim {
    pub fn of(goal: GoalId, at: Rating) -> Self {
        Self { goal: AsText(goal), at: at.value() }
    }

    pub fn read(self) -> Option<(GoalId, Rating)> {
        Some((self.goal.0, Rating::new(self.at).ok()?))
    }
}

impl From<&goal::NewGoal> for NewGoal {
    fn from(new: &goal::NewGoal) -> Self {
        Self { goal: AsText(new.goal), text: new.text.as_str().to_owned(), importance: new.importance.value() }
    }
}

impl NewGoal {
    pub fn read(self) -> Option<goal::NewGoal> {
        Some(goal::NewGoal {
            goal: self.goal.0,
            text: GoalText::new(&self.text).ok()?,
            importance: Rating::new(self.importance).ok()?,
        })
    }
}
