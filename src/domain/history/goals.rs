//! The goals of a history, each with how it was rated.

use chrono::NaiveDate;

use super::{AssessmentEntry, History};
use crate::domain::assessment::Instrument;
use crate::domain::gas::GoalScale;
use crate::domain::goal::{self, DatedRating, NewGoal, Rating};
use crate::domain::identity::GoalId;
use crate::domain::stable_sort::stable_sort;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoalHistory {
    pub goal: NewGoal,
    pub set_on: NaiveDate,
    pub open: bool,
    /// By the day they were given, oldest first: from the interviews that stand, as they are corrected.
    pub ratings: Vec<DatedRating>,
    /// How well the person wants to do it, when that is said.
    pub aim: Option<Rating>,
    /// What each level of attainment means, when that is written.
    pub scale: Option<GoalScale>,
}

impl History {
    pub(super) fn give_goals_their_ratings(&mut self) {
        let rated = |entry: &AssessmentEntry| {
            let (event, on) = (entry.event, entry.assessment.on);
            goal::protocol::ratings(&entry.assessment).into_iter().map(move |rating| DatedRating { event, on, rating })
        };
        let ratings: Vec<DatedRating> = self.assessed(Instrument::GoalRatings).flat_map(rated).collect();
        for dated in ratings {
            if let Some(goal) = self.goal_mut(dated.rating.goal) {
                goal.ratings.push(dated);
            }
        }
    }

    pub(super) fn goal_mut(&mut self, id: GoalId) -> Option<&mut GoalHistory> {
        self.goals.iter_mut().find(|goal| goal.goal.goal == id)
    }

    /// In the order they were agreed on, closed ones too.
    pub fn goals(&self) -> &[GoalHistory] {
        &self.goals
    }

    pub fn goal(&self, id: GoalId) -> Option<&GoalHistory> {
        self.goals.iter().find(|goal| goal.goal.goal == id)
    }

    /// What matters most first; the oldest first among equals.
    pub fn goals_by_importance(&self) -> Vec<&GoalHistory> {
        let mut goals: Vec<&GoalHistory> = self.open_goals().collect();
        stable_sort(&mut goals, |one, other| one.goal.importance > other.goal.importance);
        goals
    }

    pub fn open_goals(&self) -> impl Iterator<Item = &GoalHistory> {
        self.goals.iter().filter(|goal| goal.open)
    }

    /// The open goal that matters most to the person; the first agreed on among equals.
    pub fn main_goal(&self) -> Option<&GoalHistory> {
        self.open_goals().reduce(|best, goal| if goal.goal.importance > best.goal.importance { goal } else { best })
    }
}
