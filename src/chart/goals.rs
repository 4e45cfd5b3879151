//! One goal over the weeks: how well the person does it and how content they are with that, each 1–10, and the level that
//! is aimed at.

use chrono::NaiveDate;

use super::canvas::{Drawn, Size, px};
use super::ink::{PINE, PLUM, SUN};
use super::picture::Picture;
use super::plot::series::{Form, LabelSide, PlotPoint, Series};
use super::plot::{Plot, PlotFrame, gap_weeks};
use super::timeline::Timeline;
use crate::domain::goal::Rating;
use crate::domain::stable_sort::stable_sort;

/// One interview's numbers for one goal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RatedPoint {
    pub on: NaiveDate,
    pub performance: GoalScore,
    pub satisfaction: GoalScore,
    /// The goal was passed over since the rating before.
    pub after_gap: bool,
}

/// A rating, and all of it in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoalScore {
    pub rating: Rating,
    pub said: String,
}

/// What is aimed at, and the words at its line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AimLine {
    pub at: Rating,
    pub text: String,
}

/// What the two lines are called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoalChartNames {
    pub performance: String,
    pub satisfaction: String,
}

impl GoalScore {
    fn point(&self, week: f64, side: LabelSide, after_gap: bool) -> PlotPoint {
        let written = self.rating.value().to_string();
        PlotPoint { week, value: value(self.rating), written, side, said: self.said.clone(), after_gap }
    }
}

fn value(rating: Rating) -> f64 {
    f64::from(rating.value())
}

/// `None` when nothing was rated.
pub fn draw(
    ratings: &[RatedPoint],
    aim: Option<&AimLine>,
    names: &GoalChartNames,
    time: &Timeline<'_>,
    size: Size,
) -> Option<Picture> {
    painted(ratings, aim, time, size, |ratings, weeks| two_lines(ratings, weeks, names).into())
}

/// The same goal beside others: how well it goes, without a name at the line.
pub fn draw_small(ratings: &[RatedPoint], aim: Option<&AimLine>, time: &Timeline<'_>) -> Option<Picture> {
    painted(ratings, aim, time, Size::Small, |ratings, weeks| {
        let point =
            |(rated, week): (&&RatedPoint, &f64)| rated.performance.point(*week, LabelSide::Above, rated.after_gap);
        let points = ratings.iter().zip(weeks).map(point).collect();
        vec![Series { name: String::new(), ink: PINE, form: Form::Ring, points }]
    })
}

fn painted(
    ratings: &[RatedPoint],
    aim: Option<&AimLine>,
    time: &Timeline<'_>,
    size: Size,
    lines: impl FnOnce(&[&RatedPoint], &[f64]) -> Vec<Series>,
) -> Option<Picture> {
    let mut ratings: Vec<&RatedPoint> = ratings.iter().collect();
    stable_sort(&mut ratings, |one, other| one.on < other.on);
    let dates: Vec<NaiveDate> = ratings.iter().map(|rated| rated.on).collect();
    dates.first()?;
    let end = time.end(dates.iter().copied());
    let weeks = time.apart(&dates, gap_weeks(size, end), end);
    let series = lines(&ratings, &weeks);
    let ticks = [0, 10].map(|value| (f64::from(value), value.to_string()));
    Picture::paint((size.width(), size.height()), |canvas| {
        let frame = PlotFrame { size, time, end, top: 10.0, ticks: &ticks, left: 0, foot: 0 };
        let mut plot = Plot::new(canvas, &frame, &series)?;
        if let Some(aim) = aim {
            plot.draw_level(value(aim.at), SUN)?;
        }
        plot.draw_lines(&series)?;
        plot.write_values(&series)?;
        plot.write_names(&series)?;
        if let Some(aim) = aim {
            write_aim(&mut plot, aim)?;
        }
        plot.write_marks()?;
        Ok(plot.spots(&series))
    })
}

/// Close above or below its line.
fn write_aim(plot: &mut Plot<'_, '_>, aim: &AimLine) -> Drawn {
    let (_, level) = plot.at(0.0, value(aim.at));
    plot.write_along(&aim.text, SUN, [level - px(14), level + px(14)])
}

/// The number of the higher line stands above it, that of the lower line below; they change sides where they cross.
fn two_lines(ratings: &[&RatedPoint], weeks: &[f64], names: &GoalChartNames) -> [Series; 2] {
    let (performance, satisfaction) = ratings
        .iter()
        .zip(weeks)
        .map(|(rated, week)| {
            let (upper, lower) = match rated.performance.rating >= rated.satisfaction.rating {
                true => (LabelSide::Above, LabelSide::Below),
                false => (LabelSide::Below, LabelSide::Above),
            };
            let performance = rated.performance.point(*week, upper, rated.after_gap);
            (performance, rated.satisfaction.point(*week, lower, rated.after_gap))
        })
        .unzip();
    [
        Series { name: names.performance.clone(), ink: PINE, form: Form::Ring, points: performance },
        Series { name: names.satisfaction.clone(), ink: PLUM, form: Form::Square, points: satisfaction },
    ]
}
