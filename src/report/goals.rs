//! One chart for each goal, in the person's own words; what matters most comes first. All of them small beside each other.

use chrono::NaiveDate;

use super::{Chart, Pictures, Report};
use crate::chart::Picture;
use crate::chart::goals::{AimLine, GoalChartNames, GoalScore, RatedPoint, draw, draw_small};
use crate::domain::goal::DatedRating;
use crate::domain::goal::Rating;
use crate::domain::history::GoalHistory;
use crate::domain::stable_sort::stable_sort;
use crate::text::screens::{goals as goals_words, progress as words};
use crate::text::{Lang, Phrase, chart_descriptions, dates, goal};

/// A goal that is open or was rated.
pub struct GoalChart {
    pub title: String,
    /// `None`: not rated yet.
    pub chart: Option<Chart>,
}

/// One of several beside each other.
pub struct SmallGoal {
    pub title: String,
    pub twin: String,
    pub picture: Picture,
}

impl Report<'_> {
    pub fn goals(&self) -> Vec<GoalChart> {
        let chart = |goal: &GoalHistory| GoalChart { title: self.goal_title(goal), chart: self.goal_chart(goal) };
        self.goals_in_order().into_iter().map(chart).collect()
    }

    /// Each goal that was rated, small.
    pub fn goals_small(&self) -> Vec<SmallGoal> {
        self.goals_in_order().into_iter().filter_map(|goal| self.small(goal)).collect()
    }

    /// All of them beside each other. Nothing where there are not at least two.
    pub fn goals_together(&self) -> Vec<SmallGoal> {
        let small = self.goals_small();
        if small.len() > 1 { small } else { vec![] }
    }

    fn goals_in_order(&self) -> Vec<&GoalHistory> {
        let shown = self.history.goals().iter().filter(|goal| goal.open || !goal.ratings.is_empty());
        let mut goals: Vec<&GoalHistory> = shown.collect();
        let weight = |goal: &GoalHistory| (goal.open, goal.goal.importance);
        stable_sort(&mut goals, |one, other| weight(one) > weight(other));
        goals
    }

    fn goal_title(&self, goal: &GoalHistory) -> String {
        let quoted = goals_words::quoted(self.lang, goal.goal.text.as_str());
        if goal.open { quoted } else { format!("{quoted}, {}", words::CLOSED.in_lang(self.lang)) }
    }

    fn goal_chart(&self, goal: &GoalHistory) -> Option<Chart> {
        let (lang, weeks) = (self.lang, self.weeks.as_ref()?);
        let names = GoalChartNames {
            performance: goal::PERFORMANCE.in_lang(lang).to_owned(),
            satisfaction: goal::SATISFACTION.in_lang(lang).to_owned(),
        };
        let (ratings, aim, title) = (self.ratings(goal), aim(lang, goal), self.goal_title(goal));
        let days: Vec<NaiveDate> = ratings.iter().map(|rated| rated.on).collect();
        let drawn = |size| weeks.draw(&[], |time| draw(&ratings, aim.as_ref(), &names, time, size));
        Some(Chart {
            twin: chart_descriptions::goal(lang, self.who, &goal.ratings, goal.aim)?,
            pictures: Pictures::of(lang, &title, &days, drawn)?,
            notes: weeks.cut(&days).into_iter().chain(self.gap(&ratings)).collect(),
            headers: [words::DATE, goal::PERFORMANCE, goal::SATISFACTION]
                .map(|head| head.in_lang(lang).to_owned())
                .into(),
            rows: goal.ratings.iter().map(row).collect(),
            title,
        })
    }

    fn small(&self, goal: &GoalHistory) -> Option<SmallGoal> {
        let (lang, weeks) = (self.lang, self.weeks.as_ref()?);
        let (ratings, aim, title) = (self.ratings(goal), aim(lang, goal), self.goal_title(goal));
        let days: Vec<NaiveDate> = ratings.iter().map(|rated| rated.on).collect();
        let picture = weeks.bare(|time| draw_small(&ratings, aim.as_ref(), time))?;
        let picture = picture.called(&words::small_picture(lang, &title), &chart_descriptions::holds(lang, &days));
        Some(SmallGoal {
            twin: chart_descriptions::goal_short(lang, self.who, &goal.ratings, goal.aim)?,
            title,
            picture,
        })
    }

    fn ratings(&self, goal: &GoalHistory) -> Vec<RatedPoint> {
        let mut before: Option<NaiveDate> = None;
        let rated = |dated: &DatedRating| {
            let DatedRating { on, rating, .. } = *dated;
            let after_gap = before.is_some_and(|before| self.passed_over(goal, before, on));
            before = Some(on);
            let score = |name: Phrase, rating: Rating| GoalScore {
                rating,
                said: chart_descriptions::rated(self.lang, name, on, rating.value()),
            };
            RatedPoint {
                on,
                performance: score(goal::PERFORMANCE, rating.performance),
                satisfaction: score(goal::SATISFACTION, rating.satisfaction),
                after_gap,
            }
        };
        goal.ratings.iter().map(rated).collect()
    }

    /// Other goals were rated between two days, and this one was not.
    fn passed_over(&self, goal: &GoalHistory, earlier: NaiveDate, later: NaiveDate) -> bool {
        let others = self.history.goals().iter().filter(|other| other.goal.goal != goal.goal.goal);
        others.flat_map(|other| &other.ratings).any(|dated| earlier < dated.on && dated.on < later)
    }

    fn gap(&self, ratings: &[RatedPoint]) -> Option<String> {
        ratings.iter().any(|rated| rated.after_gap).then(|| chart_descriptions::GAP.in_lang(self.lang).to_owned())
    }
}

fn aim(lang: Lang, goal: &GoalHistory) -> Option<AimLine> {
    goal.aim.map(|at| AimLine { at, text: chart_descriptions::aim(lang, at) })
}

fn row(dated: &DatedRating) -> Vec<String> {
    let DatedRating { on, rating, .. } = dated;
    vec![dates::short(*on), rating.performance.value().to_string(), rating.satisfaction.value().to_string()]
}
