//! A stopwatch that never counts ticks: it remembers when it was started and when it was stopped.

use crate::domain::centiseconds::Centiseconds;
use crate::domain::clocks::Clocks;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stopwatch {
    Ready,
    Running {
        since: Clocks,
    },
    Stopped {
        since: Clocks,
        at: Clocks,
    },
    /// It was forgotten, and measured nothing.
    SetBack,
}

impl Stopwatch {
    pub(super) fn reading(self, now: Clocks) -> Centiseconds {
        Centiseconds::from_millis(match self {
            Self::Ready | Self::SetBack => 0,
            Self::Running { since } => now.millis_since(since),
            Self::Stopped { since, at } => at.millis_since(since),
        })
    }
}
