//! How much was trained: minutes and repetitions, week by week.

use chrono::NaiveDate;

use super::{Chart, Pictures, Report};
use crate::chart::weekly::{PlannedAmount, Week, draw};
use crate::domain::session::SESSION_SECONDS;
use crate::domain::session::dose::WeekDose;
use crate::text::screens::progress as words;
use crate::text::{Lang, Phrase, chart_descriptions, dates};

/// Of one session as it is planned.
const SESSION_MINUTES: u32 = SESSION_SECONDS as u32 / 60;

/// One number of each week, and how it is told.
struct Kind {
    title: Phrase,
    unit: Phrase,
    of: fn(&WeekDose) -> u32,
    twin: fn(Lang, &[WeekDose]) -> String,
    week: fn(Lang, &WeekDose) -> String,
}

const MINUTES: Kind = Kind {
    title: words::MINUTES_BY_WEEK,
    unit: words::MINUTES_UNIT,
    of: |week| u32::try_from(week.minutes()).unwrap_or(u32::MAX),
    twin: chart_descriptions::minutes,
    week: chart_descriptions::week_of_minutes,
};

const REPETITIONS: Kind = Kind {
    title: words::REPETITIONS_BY_WEEK,
    unit: words::REPETITIONS_UNIT,
    of: |week| week.repetitions,
    twin: chart_descriptions::repetitions,
    week: chart_descriptions::week_of_repetitions,
};

const OWN_DAYS: Kind = Kind {
    title: words::OWN_DAYS_BY_WEEK,
    unit: words::DAYS_UNIT,
    of: |week| week.own_days.unwrap_or(0),
    twin: chart_descriptions::own_days,
    week: chart_descriptions::week_of_own_days,
};

/// Days a week besides the sessions.
///
/// READING: WHO advises balance and strength on three days a week, of which the sessions are two.
const OWN_DAYS_AIM: u32 = 1;

impl Report<'_> {
    /// Minutes, repetitions, days of own training. None of them where nothing of it is known.
    pub fn dose(&self) -> Vec<Chart> {
        let minutes = self.history.course().map(|course| {
            let sum = u32::try_from(course.weekdays.iter().count()).unwrap_or(1) * SESSION_MINUTES;
            PlannedAmount { sum, text: words::planned_minutes(self.lang, sum) }
        });
        [(MINUTES, minutes), (REPETITIONS, None)]
            .into_iter()
            .filter_map(|(kind, planned)| self.dose_chart(&kind, planned))
            .chain(self.own_days())
            .collect()
    }

    /// `None`: nobody has asked.
    pub fn own_days(&self) -> Option<Chart> {
        let is_told = self.history.dose().iter().any(|week| week.own_days.is_some());
        let aim = PlannedAmount { sum: OWN_DAYS_AIM, text: words::OWN_DAYS_AIM.in_lang(self.lang).to_owned() };
        is_told.then(|| self.dose_chart(&OWN_DAYS, Some(aim)))?
    }

    fn dose_chart(&self, kind: &Kind, planned: Option<PlannedAmount>) -> Option<Chart> {
        let (lang, weeks) = (self.lang, self.weeks.as_ref()?);
        let dose = self.history.dose();
        let bar = |week: &WeekDose| Week { week: week.week, sum: (kind.of)(week), said: (kind.week)(lang, week) };
        let bars: Vec<Week> = dose.iter().map(bar).collect();
        let (title, unit) = (kind.title.in_lang(lang).to_owned(), kind.unit.in_lang(lang));
        let days: Vec<NaiveDate> = dose.iter().filter_map(|week| weeks.day(week.week)).collect();
        let drawn = |size| weeks.draw(&[], |time| draw(&bars, planned.as_ref(), unit, time, size));
        let row = |week: &WeekDose| {
            let sum = (kind.of)(week).to_string();
            vec![(week.week + 1).to_string(), sum, week.sessions.to_string()]
        };
        Some(Chart {
            twin: (kind.twin)(lang, &dose),
            pictures: Pictures::of(lang, &title, &days, drawn)?,
            notes: vec![],
            headers: [words::WEEK, kind.unit, words::SESSIONS]
                .map(|head| dates::capitalised(head.in_lang(lang)))
                .into(),
            rows: dose.iter().map(row).collect(),
            title,
        })
    }
}
