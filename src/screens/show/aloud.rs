//! The page as it is read aloud: its title, its large sentences, and what each of its pictures says.

use super::page::{lines, title};
use super::sheet::ShowSheet;
use crate::report::{Chart, Report};
use crate::state::ShownProgress;
use crate::text::Lang;
use crate::text::chart_descriptions::Who;

pub fn aloud(lang: Lang, sheet: ShowSheet, shown: &ShownProgress) -> String {
    let report = Report::of(lang, Who::You, &shown.history);
    let twin = |chart: Chart| format!("{}. {}", chart.title, chart.twin);
    let twins: Vec<String> = match sheet {
        ShowSheet::HowFar => report.goals().into_iter().filter_map(|goal| goal.chart).map(twin).collect(),
        ShowSheet::Sessions => report.attendance().map(|chart| chart.twin).into_iter().collect(),
        ShowSheet::Tests => {
            let charts = report.sppb().into_iter().chain(report.gait()).chain(report.tests());
            charts.map(twin).collect()
        }
        ShowSheet::Goals | ShowSheet::Said | ShowSheet::Next => vec![],
    };
    let title = format!("{}.", title(sheet).in_lang(lang));
    std::iter::once(title).chain(lines(lang, sheet, shown)).chain(twins).collect::<Vec<_>>().join(" ")
}
