//! What every chart of the page has: a title, a sentence, a picture in two sizes, a table.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::chart::timeline::{Mark, Timeline};
use crate::chart::{Picture, Size};
use crate::domain::cancellation::CancelReason;
use crate::domain::history::{Held, History};
use crate::text::{Lang, progress as words, progress_words, sessions};
use crate::ui::ChartFigure;

pub struct Chart {
    pub title: String,
    pub sentence: String,
    pub pictures: Pictures,
    pub headers: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

/// The same chart for a card on a tablet and for a phone.
pub struct Pictures {
    wide: Picture,
    narrow: Picture,
}

impl Pictures {
    /// `None` when there is nothing to draw.
    pub fn of(draw: impl Fn(Size) -> Option<Picture>) -> Option<Self> {
        Some(Self { wide: draw(Size::Wide)?, narrow: draw(Size::Narrow)? })
    }
}

impl Chart {
    pub fn show(self, lang: Lang, below: Option<AnyView>) -> AnyView {
        let label = words::picture(lang, &self.title);
        let Pictures { wide, narrow } = self.pictures;
        view! {
            <ChartFigure
                title=self.title
                sentence=self.sentence
                svg=wide.svg().to_owned()
                svg_narrow=Some(narrow.svg().to_owned())
                label=label
                table_label=words::SHOW_TABLE.in_lang(lang)
                headers=self.headers
                rows=self.rows
            >
                {below}
            </ChartFigure>
        }
        .into_any()
    }
}

/// The weeks under the charts of one person, and what happened meanwhile.
pub struct Weeks {
    lang: Lang,
    start: NaiveDate,
    marks: Vec<Mark>,
}

impl Weeks {
    /// `None` while there is neither a course nor anything measured.
    pub fn of(lang: Lang, history: &History) -> Option<Self> {
        Some(Self { lang, start: start(history)?, marks: marks(lang, history) })
    }

    /// The same weeks, and more that happened in them.
    pub fn and(mut self, marks: Vec<Mark>) -> Self {
        self.marks.extend(marks);
        self
    }

    pub fn draw<T>(&self, draw: impl FnOnce(&Timeline<'_>) -> T) -> T {
        let week = |week| progress_words::week(self.lang, week);
        draw(&Timeline { start: self.start, week: &week, marks: &self.marks })
    }
}

/// READING: without a course the weeks are counted from the first thing that was measured.
fn start(history: &History) -> Option<NaiveDate> {
    let tests = history.assessments.iter().filter(|entry| !entry.struck).map(|entry| entry.assessment.on);
    history.course.map(|course| course.start).or_else(|| tests.min())
}

/// What may explain a change: illness, a fall, hospital. Once for each time, however many sessions it took.
fn marks(lang: Lang, history: &History) -> Vec<Mark> {
    let happened = history.sessions.iter().map(|entry| match &entry.held {
        Held::Cancelled(cancelled) if explains(cancelled.why) => Some((entry.on, cancelled.why)),
        Held::Cancelled(_) | Held::Done(_) => None,
    });
    let mut happened: Vec<Option<(NaiveDate, CancelReason)>> = happened.collect();
    happened.dedup_by_key(|it| it.map(|(_, why)| why));
    let mark = |(on, why)| Mark { on, text: sessions::cancel_reason(why).in_lang(lang).to_lowercase() };
    happened.into_iter().flatten().map(mark).collect()
}

fn explains(why: CancelReason) -> bool {
    match why {
        CancelReason::Ill | CancelReason::Fall | CancelReason::InHospital => true,
        CancelReason::Away | CancelReason::NotWilling | CancelReason::WorkerAbsent | CancelReason::Other => false,
    }
}
