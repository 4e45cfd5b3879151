//! Which pages there are to show.

use crate::domain::consent::Content;
use crate::domain::history::SessionEntry;
use crate::state::ShownProgress;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ShowSheet {
    Goals,
    HowFar,
    Sessions,
    Tests,
    Said,
    Next,
}

/// Only what may be shown, and of that only what there is something to say about.
pub fn sheets(shown: &ShownProgress) -> Vec<ShowSheet> {
    let history = &shown.history;
    let may = |content| shown.contents.contains(&content);
    let said = |entry: &SessionEntry| entry.done().is_some_and(|held| !held.after.remarks.is_empty());
    let all = [
        (ShowSheet::Goals, may(Content::Goals)),
        (ShowSheet::HowFar, history.goals().iter().any(|goal| !goal.ratings.is_empty())),
        (ShowSheet::Sessions, may(Content::Attendance)),
        (ShowSheet::Tests, may(Content::Tests)),
        (ShowSheet::Said, may(Content::Words) && history.sessions().iter().any(said)),
        (ShowSheet::Next, may(Content::Attendance) && history.course().is_some()),
    ];
    all.into_iter().filter_map(|(sheet, there)| there.then_some(sheet)).collect()
}
