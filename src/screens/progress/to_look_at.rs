//! The same charts where there is nothing to press: for a next of kin, and on a tablet that is handed over.

use leptos::prelude::*;

use super::chart::{show, show_all};
use super::{goals, sessions};
use crate::domain::history::History;
use crate::report::Report;
use crate::text::Lang;
use crate::text::chart_descriptions::Who;

pub fn goals_to_look_at(lang: Lang, who: Who<'_>, history: &History) -> Vec<AnyView> {
    goals::drawn(lang, &Report::of(lang, who, history), None)
}

/// Nothing where there are no sessions.
pub fn sessions_to_look_at(lang: Lang, who: Who<'_>, history: &History) -> Option<AnyView> {
    sessions::attendance(lang, &Report::of(lang, who, history)).filter(|_| !history.sessions.is_empty())
}

/// Strength, balance and walking, and whatever else there is a number of.
pub fn tests_to_look_at(lang: Lang, who: Who<'_>, history: &History) -> Vec<AnyView> {
    let report = Report::of(lang, who, history);
    let gait = report.gait().map(|chart| show(chart, lang, None));
    let tests = show_all(report.sppb(), lang).into_iter().chain(gait);
    tests.chain(show_all(report.tests(), lang)).collect()
}
