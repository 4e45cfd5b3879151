//! What happened meanwhile and may explain a change of what is measured.

use super::cancellation::CancelReason;
use super::plan::Mark;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Happening {
    /// Sessions were cancelled for it: illness, a fall, hospital.
    Cancelled(CancelReason),
    /// Fell in a session.
    Fell,
    /// Told of so many falls since last time.
    ToldOfFalls(u16),
    /// No session was held for so many whole weeks.
    Pause { weeks: u16 },
    /// Another plan, or a step of it. The first plan is no change.
    Plan(Mark),
}
