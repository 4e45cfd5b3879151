//! How it was, session by session: exertion and pain, each 0–10, as they were answered.

use chrono::NaiveDate;

use super::canvas::Size;
use super::ink::{PLUM, SKY};
use super::picture::Picture;
use super::plot::series::{Form, LabelSide, PlotPoint, Series};
use super::plot::{Plot, PlotFrame, gap_weeks};
use super::timeline::Timeline;
use crate::domain::scale::ZeroToTen;

/// The closing answers of one session that was held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExertionAndPain {
    pub on: NaiveDate,
    /// `None`: not asked or not answered. No line goes through it.
    pub exertion: Option<AnsweredPoint>,
    pub pain: Option<AnsweredPoint>,
    /// A pause lies before it.
    pub after_gap: bool,
}

/// An answer, and all of it in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnsweredPoint {
    pub answer: ZeroToTen,
    pub said: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExertionAndPainNames {
    pub exertion: String,
    pub pain: String,
}

/// `sessions` in order of time. `None` when nothing was answered.
pub fn draw(
    sessions: &[ExertionAndPain],
    names: &ExertionAndPainNames,
    time: &Timeline<'_>,
    size: Size,
) -> Option<Picture> {
    let dates: Vec<NaiveDate> = sessions.iter().map(|felt| felt.on).collect();
    let end = time.end(dates.iter().copied());
    let weeks = time.apart(&dates, gap_weeks(size, end), end);
    let exertion = points(sessions, &weeks, LabelSide::Above, |felt| felt.exertion.as_ref());
    let pain = points(sessions, &weeks, LabelSide::Below, |felt| felt.pain.as_ref());
    if exertion.is_empty() && pain.is_empty() {
        return None;
    }
    let series = [
        Series { name: names.exertion.clone(), ink: SKY, form: Form::Ring, points: exertion },
        Series { name: names.pain.clone(), ink: PLUM, form: Form::Square, points: pain },
    ];
    let ticks = [0, 10].map(|value| (f64::from(value), value.to_string()));
    Picture::paint((size.width(), size.height()), |canvas| {
        let frame = PlotFrame { size, time, end, top: 10.0, ticks: &ticks, left: 0, foot: 0 };
        let mut plot = Plot::new(canvas, &frame, &series)?;
        plot.draw_lines(&series)?;
        plot.write_values(&series)?;
        plot.write_names(&series)?;
        plot.write_marks()?;
        Ok(plot.spots(&series))
    })
}

/// Those that were answered. What was not answered, and a pause, break the line.
fn points(
    sessions: &[ExertionAndPain],
    weeks: &[f64],
    side: LabelSide,
    of: impl Fn(&ExertionAndPain) -> Option<&AnsweredPoint>,
) -> Vec<PlotPoint> {
    let mut gap = false;
    let mut points = vec![];
    for (felt, week) in sessions.iter().zip(weeks) {
        gap |= felt.after_gap;
        let Some(AnsweredPoint { answer, said }) = of(felt) else {
            gap = true;
            continue;
        };
        let (value, written) = (f64::from(answer.value()), answer.value().to_string());
        points.push(PlotPoint { week: *week, value, written, side, said: said.clone(), after_gap: gap });
        gap = false;
    }
    points
}
