//! One goal over the weeks: how well the person does it and how content they are with that, each 1–10, and the level that
//! is aimed at.

use chrono::NaiveDate;

use super::canvas::{Drawn, Size, px};
use super::ink::{PINE, PLUM, SUN};
use super::picture::Picture;
use super::plot::series::{Form, Point, Series, Side};
use super::plot::{Frame, Plot, gap_weeks};
use super::timeline::Timeline;
use crate::domain::goal::Rating;
use crate::domain::in_order::put_in_order;

/// One interview's numbers for one goal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rated {
    pub on: NaiveDate,
    pub performance: Score,
    pub satisfaction: Score,
    /// The goal was passed over since the rating before.
    pub after_gap: bool,
}

/// A rating, and all of it in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Score {
    pub rating: Rating,
    pub said: String,
}

/// What is aimed at, and the words at its line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aim {
    pub at: Rating,
    pub text: String,
}

/// What the two lines are called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Names {
    pub performance: String,
    pub satisfaction: String,
}

impl Score {
    fn point(&self, week: f64, side: Side, after_gap: bool) -> Point {
        let written = self.rating.value().to_string();
        Point { week, value: value(self.rating), written, side, said: self.said.clone(), after_gap }
    }
}

fn value(rating: Rating) -> f64 {
    f64::from(rating.value())
}

/// `None` when nothing was rated.
pub fn draw(ratings: &[Rated], aim: Option<&Aim>, names: &Names, time: &Timeline<'_>, size: Size) -> Option<Picture> {
    painted(ratings, aim, time, size, |ratings, weeks| two_lines(ratings, weeks, names).into())
}

/// The same goal beside others: how well it goes, without a name at the line.
pub fn draw_small(ratings: &[Rated], aim: Option<&Aim>, time: &Timeline<'_>) -> Option<Picture> {
    painted(ratings, aim, time, Size::Small, |ratings, weeks| {
        let point = |(rated, week): (&&Rated, &f64)| rated.performance.point(*week, Side::Above, rated.after_gap);
        let points = ratings.iter().zip(weeks).map(point).collect();
        vec![Series { name: String::new(), ink: PINE, form: Form::Ring, points }]
    })
}

fn painted(
    ratings: &[Rated],
    aim: Option<&Aim>,
    time: &Timeline<'_>,
    size: Size,
    lines: impl FnOnce(&[&Rated], &[f64]) -> Vec<Series>,
) -> Option<Picture> {
    let mut ratings: Vec<&Rated> = ratings.iter().collect();
    put_in_order(&mut ratings, |one, other| one.on < other.on);
    let dates: Vec<NaiveDate> = ratings.iter().map(|rated| rated.on).collect();
    dates.first()?;
    let end = time.end(dates.iter().copied());
    let weeks = time.apart(&dates, gap_weeks(size, end), end);
    let series = lines(&ratings, &weeks);
    let ticks = [0, 10].map(|value| (f64::from(value), value.to_string()));
    Picture::paint((size.width(), size.height()), |canvas| {
        let frame = Frame { size, time, end, top: 10.0, ticks: &ticks, left: 0, foot: 0 };
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
fn write_aim(plot: &mut Plot<'_, '_>, aim: &Aim) -> Drawn {
    let (_, level) = plot.at(0.0, value(aim.at));
    plot.write_along(&aim.text, SUN, [level - px(14), level + px(14)])
}

/// The number of the higher line stands above it, that of the lower line below; they change sides where they cross.
fn two_lines(ratings: &[&Rated], weeks: &[f64], names: &Names) -> [Series; 2] {
    let (performance, satisfaction) = ratings
        .iter()
        .zip(weeks)
        .map(|(rated, week)| {
            let (upper, lower) = match rated.performance.rating >= rated.satisfaction.rating {
                true => (Side::Above, Side::Below),
                false => (Side::Below, Side::Above),
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
