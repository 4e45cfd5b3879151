//! A stopwatch that never counts ticks: it remembers when it was started and when it was stopped.

use crate::domain::centiseconds::Centiseconds;
use crate::platform::clock;

/// Apart by more than this, the two clocks disagree because the device slept.
const SLEPT_MS: f64 = 2_000.0;

/// Both clocks at one tap. The monotonic one is exact but stands still while the device sleeps; the wall clock goes
/// on, but may be set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tap {
    monotonic_ms: f64,
    utc_ms: i64,
}

impl Tap {
    pub fn now() -> Self {
        Self { monotonic_ms: clock::monotonic_ms(), utc_ms: clock::now().utc_ms }
    }

    /// A tap that was made before the page was loaded: only the wall clock knows of it.
    pub fn at(utc_ms: i64) -> Self {
        let now = Self::now();
        Self { monotonic_ms: now.monotonic_ms - (now.utc_ms - utc_ms) as f64, utc_ms }
    }

    pub fn utc_ms(self) -> i64 {
        self.utc_ms
    }

    /// Milliseconds since an earlier tap.
    pub fn millis_since(self, earlier: Tap) -> u64 {
        let monotonic = self.monotonic_ms - earlier.monotonic_ms;
        let wall = (self.utc_ms - earlier.utc_ms) as f64;
        let elapsed = if wall - monotonic > SLEPT_MS { wall } else { monotonic };
        elapsed.max(0.0) as u64
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub enum Stopwatch {
    #[default]
    Ready,
    Running {
        since: Tap,
    },
    Stopped {
        since: Tap,
        at: Tap,
    },
}

impl Stopwatch {
    pub fn tap(self, now: Tap) -> Self {
        match self {
            Self::Ready => Self::Running { since: now },
            Self::Running { since } => Self::Stopped { since, at: now },
            Self::Stopped { .. } => self,
        }
    }

    /// Takes back the last tap: a stopped clock goes on as if it had never been stopped.
    pub fn undo(self) -> Self {
        match self {
            Self::Ready | Self::Running { .. } => Self::Ready,
            Self::Stopped { since, .. } => Self::Running { since },
        }
    }

    pub fn since(self) -> Option<Tap> {
        match self {
            Self::Ready => None,
            Self::Running { since } | Self::Stopped { since, .. } => Some(since),
        }
    }

    pub fn reading(self, now: Tap) -> Centiseconds {
        Centiseconds::from_millis(match self {
            Self::Ready => 0,
            Self::Running { since } => now.millis_since(since),
            Self::Stopped { since, at } => at.millis_since(since),
        })
    }
}
