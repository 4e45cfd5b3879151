//! The sessions of the course as a strip.

use std::iter;

use chrono::NaiveDate;

use super::{Chart, Pictures, Report};
use crate::chart::sessions::{SessionDot, draw};
use crate::domain::course::SESSIONS;
use crate::domain::session::held::SessionStatus;
use crate::text::screens::progress as words;
use crate::text::{Phrase, chart_descriptions, chart_labels, dates, session as session_words};

impl Report<'_> {
    /// `None` never, in truth: there is always a session to come.
    pub fn sessions(&self) -> Option<Chart> {
        self.strip_with(|held| words::held(self.lang, held))
    }

    /// Only whether each was held: all that is known of a history that was shared.
    pub fn attendance(&self) -> Option<Chart> {
        let whether = |held: &SessionStatus| match held {
            SessionStatus::Done(_) => chart_labels::SESSION_DONE,
            SessionStatus::Cancelled(_) => chart_labels::SESSION_CANCELLED,
        };
        self.strip_with(|held| whether(held).in_lang(self.lang).to_owned())
    }

    fn strip_with(&self, said: impl Fn(&SessionStatus) -> String) -> Option<Chart> {
        let (lang, history) = (self.lang, self.history);
        let total = SESSIONS.max(history.sessions_recorded());
        let strip = self.strip(total);
        let title = words::SESSIONS.in_lang(lang).to_owned();
        let days: Vec<NaiveDate> = history.sessions().iter().map(|entry| entry.on).collect();
        let (done, cancelled) = (history.sessions_done(), history.sessions_cancelled());
        let rows = (1_usize..)
            .zip(history.sessions())
            .map(|(number, entry)| vec![number.to_string(), dates::short(entry.on), said(&entry.held)]);
        Some(Chart {
            twin: session_words::sessions_sentence(lang, done, cancelled, total),
            pictures: Pictures::of(lang, &title, &days, |size| draw(&strip, size))?,
            notes: vec![],
            headers: [words::NUMBER, words::DATE, words::HELD].map(|head| head.in_lang(lang).to_owned()).into(),
            rows: rows.collect(),
            title,
        })
    }

    fn strip(&self, total: usize) -> Vec<(SessionDot, String)> {
        let recorded = self.history.sessions().iter().map(|entry| match entry.held {
            SessionStatus::Done(_) => (SessionDot::Done, Some(entry.on), chart_labels::SESSION_DONE),
            SessionStatus::Cancelled(_) => (SessionDot::Cancelled, Some(entry.on), chart_labels::SESSION_CANCELLED),
        });
        let next = self.history.course().map(|_| (SessionDot::Next, None, chart_labels::SESSION_NEXT));
        let to_come = iter::repeat((SessionDot::ToCome, None, chart_labels::SESSION_TO_COME));
        let said = |(number, (state, on, what)): (usize, (SessionDot, Option<NaiveDate>, Phrase))| {
            (state, chart_descriptions::session(self.lang, number, on, what))
        };
        (1..).zip(recorded.chain(next).chain(to_come)).take(total).map(said).collect()
    }
}
