//! The charts of whole courses: what is shown of them, frozen pictures, and all of them on pages to look at.

mod courses;
mod frozen;
mod sheet;
mod shown;

use hjemmetrener::domain::history::History;
use hjemmetrener::report::{Chart, Report};
use hjemmetrener::text::Lang;
use hjemmetrener::text::chart_descriptions::Who;

/// Every chart of one person, in the order of the page.
fn charts(lang: Lang, history: &History, others: bool) -> Vec<Chart> {
    let report = Report::of(lang, Who::You, history).with_others(others);
    let goals = report.goals().into_iter().filter_map(|goal| goal.chart);
    let single = report.gait().into_iter().chain(report.sessions());
    let rest = report.tests().into_iter().chain(report.felt()).chain(report.dose()).chain(report.help());
    goals.chain(report.sppb()).chain(single).chain(rest).collect()
}
