//! Element ids that tie a label, a hint and an error to the control they speak of.

use std::sync::atomic::{AtomicU32, Ordering};

static NEXT: AtomicU32 = AtomicU32::new(1);

/// An id no other part on the page has.
pub(super) fn fresh_id() -> String {
    format!("part-{}", NEXT.fetch_add(1, Ordering::Relaxed))
}
