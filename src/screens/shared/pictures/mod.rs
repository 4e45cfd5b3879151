//! The charts of a report on a page: on the tablet, for a next of kin, and where the tablet is handed over.
//!
//! Owns: how a chart of the report stands on a page. Must not own: which charts there are. Start at [`show`].

mod chart;
pub mod goals;
mod said;
pub mod sessions;

use leptos::prelude::*;

use crate::domain::history::History;
use crate::report::Report;
use crate::text::Lang;
use crate::text::chart_descriptions::Who;

pub use chart::{show, show_all};
pub use said::said;

// Where there is nothing to press:

pub fn goals_to_look_at(lang: Lang, who: Who<'_>, history: &History) -> Vec<AnyView> {
    goals::drawn(lang, &Report::of(lang, who, history), None)
}

/// Nothing where there are no sessions.
pub fn sessions_to_look_at(lang: Lang, who: Who<'_>, history: &History) -> Option<AnyView> {
    sessions::attendance(lang, &Report::of(lang, who, history)).filter(|_| !history.sessions().is_empty())
}

/// Strength, balance and walking, and whatever else there is a number of.
pub fn tests_to_look_at(lang: Lang, who: Who<'_>, history: &History) -> Vec<AnyView> {
    let report = Report::of(lang, who, history);
    let gait = report.gait().map(|chart| show(chart, lang, None));
    let tests = show_all(report.sppb(), lang).into_iter().chain(gait);
    tests.chain(show_all(report.tests(), lang)).collect()
}
