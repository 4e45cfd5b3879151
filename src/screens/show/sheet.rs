//! Which pages there are to show.

use crate::domain::consent::Content;
use crate::domain::history::SessionEntry;
use crate::state::Shown;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sheet {
    Goals,
    HowFar,
    Sessions,
    Tests,
    Said,
    Next,
}

/// Only what may be shown, and of that only what there is something to say about.
pub fn sheets(shown: &Shown) -> Vec<Sheet> {
    let history = &shown.history;
    let may = |content| shown.contents.contains(&content);
    let said = |entry: &SessionEntry| entry.done().is_some_and(|held| !held.after.remarks.is_empty());
    let all = [
        (Sheet::Goals, may(Content::Goals)),
        (Sheet::HowFar, history.goals.iter().any(|goal| !goal.ratings.is_empty())),
        (Sheet::Sessions, may(Content::Attendance)),
        (Sheet::Tests, may(Content::Tests)),
        (Sheet::Said, may(Content::Words) && history.sessions.iter().any(said)),
        (Sheet::Next, may(Content::Attendance) && history.course.is_some()),
    ];
    all.into_iter().filter_map(|(sheet, there)| there.then_some(sheet)).collect()
}
