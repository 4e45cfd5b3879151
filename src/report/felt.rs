//! Exertion and pain after each session.

use chrono::NaiveDate;

use super::{Chart, Pictures, Report};
use crate::chart::felt::{AnsweredPoint, ExertionAndPain, ExertionAndPainNames, draw};
use crate::domain::assessment::Instrument;
use crate::domain::scale::ZeroToTen;
use crate::domain::session::held::CompletedSession;
use crate::text::screens::progress as words;
use crate::text::{Phrase, chart_descriptions, dates, instruments};

impl Report<'_> {
    /// `None`: never answered.
    pub fn felt(&self) -> Option<Chart> {
        let (lang, weeks) = (self.lang, self.weeks.as_ref()?);
        let sessions = self.felt_by_session();
        let answers = |of: fn(&CompletedSession) -> Option<ZeroToTen>| -> Vec<ZeroToTen> {
            self.held().filter_map(|(_, session)| of(session)).collect()
        };
        let (exertion, pain) = (answers(|it| it.after.exertion), answers(|it| it.after.pain));
        let [exerted, hurt] = [Instrument::Exertion, Instrument::Pain].map(instruments::name);
        let names =
            ExertionAndPainNames { exertion: exerted.in_lang(lang).to_owned(), pain: hurt.in_lang(lang).to_owned() };
        let title = words::FELT.in_lang(lang).to_owned();
        let answered = sessions.iter().filter(|felt| felt.exertion.is_some() || felt.pain.is_some());
        let days: Vec<NaiveDate> = answered.map(|felt| felt.on).collect();
        let broken = days.len() < sessions.len() || sessions.iter().any(|felt| felt.after_gap);
        let drawn = |size| weeks.draw(&[], |time| draw(&sessions, &names, time, size));
        let number = |answer: Option<ZeroToTen>| answer.map_or_else(|| "–".to_owned(), |it| it.value().to_string());
        let row = |(on, session): (NaiveDate, &CompletedSession)| {
            vec![dates::short(on), number(session.after.exertion), number(session.after.pain)]
        };
        Some(Chart {
            twin: chart_descriptions::felt(lang, &exertion, &pain),
            pictures: Pictures::of(lang, &title, &days, drawn)?,
            notes: broken.then(|| chart_descriptions::GAP.in_lang(lang).to_owned()).into_iter().collect(),
            headers: [words::DATE, exerted, hurt].map(|head| head.in_lang(lang).to_owned()).into(),
            rows: self.held().map(row).collect(),
            title,
        })
    }

    fn held(&self) -> impl Iterator<Item = (NaiveDate, &CompletedSession)> {
        self.history.sessions().iter().filter_map(|entry| Some((entry.on, entry.done()?)))
    }

    fn felt_by_session(&self) -> Vec<ExertionAndPain> {
        let mut before: Option<NaiveDate> = None;
        let felt = |(on, session): (NaiveDate, &CompletedSession)| {
            let after_gap = before.is_some_and(|before| self.history.paused_between(before, on));
            before = Some(on);
            let said = |name: Phrase, answer: Option<ZeroToTen>| {
                answer.map(|answer| AnsweredPoint {
                    answer,
                    said: chart_descriptions::answered(self.lang, name, on, answer),
                })
            };
            let [exertion, pain] = [Instrument::Exertion, Instrument::Pain].map(instruments::name);
            let (exertion, pain) = (said(exertion, session.after.exertion), said(pain, session.after.pain));
            ExertionAndPain { on, exertion, pain, after_gap }
        };
        self.held().map(felt).collect()
    }
}
