//! What is shown of one person's progress: each chart with its title, its sentences, its pictures and its table.
//!
//! Owns: which readings make which chart, in which order. Must not own: the page, a sentence's words, where a line stands.
//! One value for page, paper, show mode and the next of kin's viewer, made from a history without any browser, so that all
//! of them show the same. Start at [`Report`].

mod chart;
mod dose;
mod felt;
mod gait;
mod goals;
mod sessions;
mod sppb;
mod tests_over_time;
mod weeks;

use chrono::NaiveDate;

use crate::domain::assessment::Instrument;
use crate::domain::history::History;
use crate::domain::registry;
use crate::text::Lang;
use crate::text::chart_descriptions::{self, Who};

pub use chart::{Chart, Pictures};
pub use goals::{GoalChart, SmallGoal};
use weeks::Weeks;

/// One person's progress, to be asked for chart by chart.
pub struct Report<'a> {
    lang: Lang,
    who: Who<'a>,
    history: &'a History,
    /// Whether others of the same age are shown beside.
    others: bool,
    /// `None` while there is neither a course nor anything measured.
    weeks: Option<Weeks>,
}

impl<'a> Report<'a> {
    pub fn of(lang: Lang, who: Who<'a>, history: &'a History) -> Self {
        Self { lang, who, history, others: false, weeks: Weeks::of(lang, history) }
    }

    /// With what is usual for others of the same age.
    pub fn with_others(self, others: bool) -> Self {
        Self { others, ..self }
    }

    /// Whether there is anything to compare with: SPPB's parts, and what [`Assessment::usual`] knows of.
    ///
    /// [`Assessment::usual`]: crate::domain::assessment::Assessment::usual
    pub fn has_others(&self) -> bool {
        let usual = |instrument| {
            let mut of_it = self.history.assessed(instrument);
            of_it.any(|entry| registry::usual(&entry.assessment, self.history.reference(entry.assessment.on)).is_some())
        };
        self.sppb_norms().is_some() || self.walked_for_sppb() || Instrument::ALL.into_iter().any(usual)
    }

    /// What happened meanwhile and is marked on the charts, with its day.
    pub fn happened(&self) -> Vec<(NaiveDate, String)> {
        let happened = self.history.happenings().into_iter();
        happened.map(|(on, what)| (on, chart_descriptions::happening(self.lang, what))).collect()
    }
}
