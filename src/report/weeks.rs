//! The weeks under the charts of one person, and what happened in them.

use chrono::{Days, NaiveDate};

use crate::chart::timeline::{Timeline, TimelineMark, What};
use crate::domain::happening::Happening;
use crate::domain::history::History;
use crate::text::{Lang, chart_descriptions, chart_labels};

pub(super) struct Weeks {
    lang: Lang,
    start: NaiveDate,
    marks: Vec<TimelineMark>,
}

impl Weeks {
    /// `None` while there is nothing to count weeks from.
    pub(super) fn of(lang: Lang, history: &History) -> Option<Self> {
        let start = history.first_day()?;
        let happened = history.happenings().into_iter();
        let mark = |(on, what)| {
            let about = if matches!(what, Happening::Plan(_)) { What::Plan } else { What::Life };
            TimelineMark { on, text: chart_descriptions::happening(lang, what), what: about }
        };
        Some(Self { lang, start, marks: happened.map(mark).collect() })
    }

    /// `more`: what happened besides, and belongs to one chart alone.
    pub(super) fn draw<T>(&self, more: &[TimelineMark], draw: impl FnOnce(&Timeline<'_>) -> T) -> T {
        let week = |week| chart_labels::week(self.lang, week);
        let marks: Vec<TimelineMark> = self.marks.iter().chain(more).cloned().collect();
        draw(&Timeline { start: self.start, week: &week, marks: &marks })
    }

    /// Without what happened, where there is no room for it.
    pub(super) fn bare<T>(&self, draw: impl FnOnce(&Timeline<'_>) -> T) -> T {
        let week = |week| chart_labels::week(self.lang, week);
        draw(&Timeline { start: self.start, week: &week, marks: &[] })
    }

    /// The first day of a week.
    pub(super) fn day(&self, week: u32) -> Option<NaiveDate> {
        self.start.checked_add_days(Days::new(u64::from(week) * 7))
    }

    /// A sentence about what is drawn at the edge, where something is.
    pub(super) fn cut(&self, dates: &[NaiveDate]) -> Option<String> {
        let cut = self.draw(&[], |time| time.is_cut(dates.iter().copied()));
        cut.then(|| chart_descriptions::CUT.in_lang(self.lang).to_owned())
    }
}
