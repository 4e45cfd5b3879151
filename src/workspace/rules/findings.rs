//! Having done with what was found at an unlock.

use super::Decision;
use crate::domain::event::StoreEvent;
use crate::records::head::StoreFinding;
use crate::workspace::problem::RefusalError;
use crate::workspace::view::View;

/// What cannot be read is told for as long as it lies there.
pub(super) fn accept(view: &View) -> Result<Decision, RefusalError> {
    let accepted: Vec<_> = view.acceptable_findings().map(StoreFinding::accepted).collect();
    if accepted.is_empty() {
        return Err(RefusalError::NothingAnswered);
    }
    Ok(Decision { accepts: true, ..Decision::about_store(StoreEvent::FindingsAccepted(accepted)) })
}
