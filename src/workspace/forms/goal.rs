//! A goal in the person's own words, and what reaching it means.

use super::FieldErrors;
use super::reading::FormReader;
use crate::domain::form_draft::FormValues;
use crate::domain::gas::GoalScale;
use crate::domain::goal::Rating;
use crate::domain::history::GoalHistory;
use crate::domain::identity::GoalId;
use crate::domain::scale::{Weight, ZeroToThree};
use crate::domain::written::GoalText;
use crate::workspace::action::FirstRating;
use crate::workspace::forms::FieldError;

pub const TEXT: &str = "text";
pub const IMPORTANCE: &str = "importance";
pub const AIM: &str = "aim";
pub const PERFORMANCE: &str = "performance";
pub const SATISFACTION: &str = "satisfaction";
/// In the order of the levels.
pub const LEVELS: [&str; 5] = ["much_less", "less", "as_expected", "more", "much_more"];
pub const DIFFICULTY: &str = "difficulty";

/// What a new goal comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypedGoal {
    pub text: GoalText,
    pub importance: Rating,
    pub first: Option<FirstRating>,
    pub aim: Option<Rating>,
}

pub struct GoalForm;

impl GoalForm {
    pub fn check(&self, values: &FormValues) -> Result<TypedGoal, FieldErrors> {
        let mut read = FormReader::new(values);
        let text = read.goal(TEXT);
        let importance = read.take(IMPORTANCE, read.number(IMPORTANCE, Rating::new).ok_or(FieldError::Missing));
        let aim = read.number(AIM, Rating::new);
        let both = [PERFORMANCE, SATISFACTION];
        let first = read.both_or_neither(both, both.map(|key| read.number(key, Rating::new)));
        read.finish(|| {
            let first = first?.map(|[performance, satisfaction]| FirstRating { performance, satisfaction });
            Some(TypedGoal { text: text?, importance: importance?, first, aim })
        })
    }
}

/// Where the person wants to get with a goal that is set.
pub struct AimForm;

impl AimForm {
    pub fn from_known(&self, aim: Option<Rating>) -> FormValues {
        FormValues::default().with(AIM, aim.map(|aim| aim.value().to_string()).unwrap_or_default())
    }

    pub fn check(&self, values: &FormValues) -> Result<Rating, FieldErrors> {
        let mut read = FormReader::new(values);
        let aim = read.take(AIM, read.number(AIM, Rating::new).ok_or(FieldError::Missing));
        read.done(aim)
    }
}

/// Five levels, and what the goal counts beside the others.
pub struct LevelsForm {
    pub goal: GoalId,
    /// The weight the goal has already; it stays when nothing is chosen.
    pub weight: Weight,
}

impl LevelsForm {
    pub fn of(goal: &GoalHistory) -> Self {
        let weight = goal.scale.as_ref().map_or(Weight::EVEN, |scale| scale.weight);
        Self { goal: goal.goal.goal, weight }
    }

    pub fn from_known(goal: &GoalHistory) -> FormValues {
        let levels = goal.scale.iter().flat_map(|scale| LEVELS.into_iter().zip(&scale.levels));
        levels.fold(FormValues::default(), |values, (key, text)| values.with(key, text.as_str()))
    }

    pub fn check(&self, values: &FormValues) -> Result<GoalScale, FieldErrors> {
        let mut read = FormReader::new(values);
        let levels = LEVELS.map(|key| read.goal(key));
        let both = [IMPORTANCE, DIFFICULTY];
        let weight = read.both_or_neither(both, both.map(|key| read.number(key, ZeroToThree::new)));
        read.finish(|| {
            let [much_less, less, expected, more, much_more] = levels;
            let levels = [much_less?, less?, expected?, more?, much_more?];
            let weight = weight?.map_or(self.weight, |[importance, difficulty]| Weight::of(importance, difficulty));
            Some(GoalScale { goal: self.goal, levels, weight })
        })
    }
}
