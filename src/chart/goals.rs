//! One goal over the weeks: how well the person does it and how content they are with that, each 1–10.

use chrono::NaiveDate;

use super::ink::{PINE, PLUM};
use super::plot::series::{Form, Point, Series, Side};
use super::plot::{Frame, Plot};
use super::timeline::Timeline;
use super::{Picture, Size};
use crate::domain::goal::Rating;
use crate::domain::in_order::put_in_order;

/// One interview's numbers for one goal, or the means of all goals.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rated {
    pub on: NaiveDate,
    pub performance: Score,
    pub satisfaction: Score,
}

/// 1–10 in tenths, and as people write it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Score {
    pub tenths: u32,
    pub written: String,
}

/// What the two lines are called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Names {
    pub performance: String,
    pub satisfaction: String,
}

impl From<Rating> for Score {
    fn from(rating: Rating) -> Self {
        Self { tenths: u32::from(rating.value()) * 10, written: rating.value().to_string() }
    }
}

impl Score {
    fn value(&self) -> f64 {
        f64::from(self.tenths) / 10.0
    }
}

/// `None` when nothing was rated.
pub fn draw(ratings: &[Rated], names: &Names, time: &Timeline<'_>, size: Size) -> Option<Picture> {
    let mut ratings: Vec<&Rated> = ratings.iter().collect();
    put_in_order(&mut ratings, |one, other| one.on < other.on);
    let dates: Vec<NaiveDate> = ratings.iter().map(|rated| rated.on).collect();
    dates.first()?;
    let end = time.end(dates.iter().copied());
    let weeks = time.apart(&dates, size.gap_weeks(end), end);
    let series = two_lines(&ratings, &weeks, names);
    let ticks = [0, 10].map(|value| (f64::from(value), value.to_string()));
    Picture::paint((size.width(), size.height()), |canvas| {
        let frame = Frame { size, time, end, top: 10.0, ticks: &ticks, left: 0, foot: 0 };
        let mut plot = Plot::new(canvas, &frame, &series)?;
        plot.draw_lines(&series)?;
        plot.write_values(&series)?;
        plot.write_names(&series)?;
        plot.write_marks()
    })
}

/// The number of the higher line stands above it, that of the lower line below; they change sides where they cross.
fn two_lines(ratings: &[&Rated], weeks: &[f64], names: &Names) -> [Series; 2] {
    let point =
        |week: f64, score: &Score, side| Point { week, value: score.value(), written: score.written.clone(), side };
    let (performance, satisfaction) = ratings
        .iter()
        .zip(weeks)
        .map(|(rated, week)| {
            let (upper, lower) = match rated.performance.tenths >= rated.satisfaction.tenths {
                true => (Side::Above, Side::Below),
                false => (Side::Below, Side::Above),
            };
            (point(*week, &rated.performance, upper), point(*week, &rated.satisfaction, lower))
        })
        .unzip();
    [
        Series { name: names.performance.clone(), ink: PINE, form: Form::Ring, points: performance },
        Series { name: names.satisfaction.clone(), ink: PLUM, form: Form::Square, points: satisfaction },
    ]
}
