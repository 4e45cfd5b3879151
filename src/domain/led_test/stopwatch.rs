//! A stopwatch that never counts ticks: it remembers when it was started and when it was stopped.

use crate::domain::assessment::draft::KeptClock;
use crate::domain::centiseconds::Centiseconds;
use crate::domain::clocks::Clocks;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stopwatch {
    Ready,
    Running(Run),
    Stopped {
        /// As if it had not been stopped.
        run: Run,
        ran_ms: u64,
    },
    /// It was forgotten, or its start is not known any more. It measured nothing.
    SetBack,
}

/// One run of it, since its start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Run {
    since: Clocks,
    /// What it had run then: before the page was loaded, which only the wall clock knows of.
    before_ms: u64,
}

impl Run {
    pub(super) fn begin(now: Clocks) -> Self {
        Self { since: now, before_ms: 0 }
    }

    /// `None`: the wall clock was set back while nobody could see it.
    fn found(began_utc_ms: i64, now: Clocks) -> Option<Self> {
        let before_ms = u64::try_from(now.wall_ms.saturating_sub(began_utc_ms)).ok()?;
        Some(Self { since: now, before_ms })
    }

    fn millis(self, now: Clocks) -> u64 {
        self.before_ms.saturating_add(now.millis_since(self.since))
    }

    fn began_utc_ms(self) -> i64 {
        self.since.wall_ms.saturating_sub_unsigned(self.before_ms)
    }

    pub(super) fn stop(self, now: Clocks) -> Stopwatch {
        Stopwatch::Stopped { run: self, ran_ms: self.millis(now) }
    }
}

impl Stopwatch {
    /// As a savepoint kept it. Also how much was counted while it ran.
    pub(super) fn restore(kept: KeptClock, now: Clocks) -> (Self, u16) {
        match kept {
            KeptClock::Ready => (Self::Ready, 0),
            KeptClock::Running { since_utc_ms, tally } => {
                Run::found(since_utc_ms, now).map_or((Self::SetBack, 0), |run| (Self::Running(run), tally))
            }
            KeptClock::Stopped { since_utc_ms, stopped_utc_ms } => {
                let ran_ms = u64::try_from(stopped_utc_ms.saturating_sub(since_utc_ms)).unwrap_or(0);
                (Run::found(since_utc_ms, now).map_or(Self::Ready, |run| Self::Stopped { run, ran_ms }), 0)
            }
            KeptClock::SetBack => (Self::SetBack, 0),
        }
    }

    pub(super) fn kept(self, tally: u16) -> KeptClock {
        match self {
            Self::Ready => KeptClock::Ready,
            Self::Running(run) => KeptClock::Running { since_utc_ms: run.began_utc_ms(), tally },
            Self::Stopped { run, ran_ms } => {
                let since_utc_ms = run.began_utc_ms();
                KeptClock::Stopped { since_utc_ms, stopped_utc_ms: since_utc_ms.saturating_add_unsigned(ran_ms) }
            }
            Self::SetBack => KeptClock::SetBack,
        }
    }

    pub(super) fn reading(self, now: Clocks) -> Centiseconds {
        Centiseconds::from_millis(match self {
            Self::Ready | Self::SetBack => 0,
            Self::Running(run) => run.millis(now),
            Self::Stopped { ran_ms, .. } => ran_ms,
        })
    }

    /// The wall clock was set: the instant when this one was started has another name now.
    #[must_use]
    pub(super) fn wall_set_by(self, ms: i64) -> Self {
        let moved = |run: Run| {
            let since = Clocks { wall_ms: run.since.wall_ms.saturating_add(ms), ..run.since };
            Run { since, ..run }
        };
        match self {
            Self::Ready | Self::SetBack => self,
            Self::Running(run) => Self::Running(moved(run)),
            Self::Stopped { run, ran_ms } => Self::Stopped { run: moved(run), ran_ms },
        }
    }
}
