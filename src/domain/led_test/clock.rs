//! The clock of an item: started, stopped, counted by, and at its end by itself.

use super::LedTest;
use super::stopwatch::{Run, Stopwatch};
use crate::domain::assessment::Answer;
use crate::domain::assessment::{Ask, Item};
use crate::domain::centiseconds::Centiseconds;
use crate::domain::clocks::Clocks;

/// A second tap within this time is the same finger, which trembles: nobody walks, turns or rises that fast.
///
/// It is held against the tap before and not against the start of the clock, so that it holds for a start, a stop and a
/// count alike.
const TREMBLE_MS: u64 = 300;
/// What is left of a walk when the person is told.
const SOON_OVER: u32 = 3_000;

/// What happened to the clock since it was last looked at, and is worth a tone.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TestHeard {
    /// The clock has come to its end.
    pub over: bool,
    /// A walk has half a minute left.
    pub soon_over: bool,
    /// Something is due while the clock goes on.
    pub reminded: bool,
}

impl TestHeard {
    pub fn anything(self) -> bool {
        self != Self::default()
    }
}

impl LedTest {
    /// Looks at the clocks, and tells which tones are due.
    pub fn look(&mut self, now: Clocks) -> TestHeard {
        self.pass(now);
        std::mem::take(&mut self.heard)
    }

    /// What is left of a walk, where the person is told that it is soon over.
    pub fn is_soon_over(&self, now: Clocks) -> bool {
        match (self.item().map(|item| item.ask), self.watch) {
            (Some(ask @ Ask::Distance { .. }), Stopwatch::Running(_)) => self.left(ask, now).hundredths() <= SOON_OVER,
            _ => false,
        }
    }

    /// Something is due while the clock of the item goes on.
    pub fn is_reminding(&self, now: Clocks) -> bool {
        let due = self.item().and_then(|item| item.remind_at);
        due.is_some_and(|due| matches!(self.watch, Stopwatch::Running(_)) && self.watch.reading(now) >= due)
    }

    fn left(&self, ask: Ask, now: Clocks) -> Centiseconds {
        let longest = ask.longest().unwrap_or(Centiseconds::LONGEST);
        Centiseconds::new(longest.hundredths().saturating_sub(self.watch.reading(now).hundredths()))
    }

    /// Out of sight, or behind a dark screen: from now on the device may sleep.
    pub fn put_aside(&mut self, now: Clocks) {
        self.pass(now);
        self.is_aside = true;
    }

    /// In sight again.
    pub fn take_up(&mut self, now: Clocks) {
        self.pass(now);
        self.is_aside = false;
    }

    /// Ends what has come to its end since.
    ///
    /// A wall clock that goes on alone tells of a sleep where the device could sleep. In sight it was set, and so it was
    /// where it goes back: then the steady clock alone tells what was measured.
    pub(super) fn pass(&mut self, now: Clocks) {
        let then = std::mem::replace(&mut self.seen, now);
        let moved = now.wall_moved_ms(then);
        if moved < 0 || !self.is_aside {
            self.watch = self.watch.wall_set_by(moved);
        }
        let (Stopwatch::Running(_), Some(item)) = (self.watch, self.item()) else { return };
        let Some(longest) = item.ask.longest() else { return };
        if self.watch.reading(now) >= longest {
            self.end(&item, now);
            return;
        }
        if let Some(due) = item.remind_at {
            self.heard.reminded |= self.watch.reading(then) < due && self.is_reminding(now);
        }
        if let Ask::Distance { .. } = item.ask {
            let before = self.left(item.ask, then).hundredths();
            self.heard.soon_over |= before > SOON_OVER && self.left(item.ask, now).hundredths() <= SOON_OVER;
        }
    }

    fn end(&mut self, item: &Item, now: Clocks) {
        self.heard.over = true;
        match item.ask {
            // Nobody measures that long. It was forgotten, and its time is no result.
            Ask::Time { .. } => self.watch = Stopwatch::SetBack,
            Ask::Hold { .. } | Ask::Count { .. } | Ask::Distance { .. } => self.stop(item, now),
            Ask::Choice { .. } | Ask::Scale { .. } | Ask::Number { .. } | Ask::Tenths { .. } | Ask::Given { .. } => {}
        }
    }

    /// Whether this tap is the same finger as the one before.
    pub(super) fn trembles(&mut self, now: Clocks) -> bool {
        let trembles = self.last_tap.is_some_and(|last| now.steady_ms.saturating_sub(last.steady_ms) < TREMBLE_MS);
        if !trembles {
            self.last_tap = Some(now);
        }
        trembles
    }

    /// Nothing to start where nothing is timed.
    pub(super) fn start(&mut self, now: Clocks) {
        if self.item().is_some_and(|item| item.ask.is_timed()) {
            self.watch = Stopwatch::Running(Run::begin(now));
            self.tally = 0;
        }
    }

    /// The clock stops, and what it shows or what was counted is the answer. A time too short to be one stops nothing.
    pub(super) fn stop(&mut self, item: &Item, now: Clocks) {
        let Stopwatch::Running(run) = self.watch else { return };
        let stopped = run.stop(now);
        let answer = match item.ask.counts() {
            true => self.of_tally(item.ask, self.tally),
            false => Answer::Time(stopped.reading(now).min(item.ask.longest().unwrap_or(Centiseconds::LONGEST))),
        };
        if item.ask.admits(answer).is_ok() {
            self.answers.put(item.key.clone(), answer);
            self.watch = stopped;
            self.tally = 0;
        }
    }

    /// One more stand or lap, where so many are possible.
    pub(super) fn count(&mut self, item: &Item) {
        let more = self.tally.saturating_add(1);
        if item.ask.admits(self.of_tally(item.ask, more)).is_ok() {
            self.tally = more;
        }
    }

    fn of_tally(&self, ask: Ask, tally: u16) -> Answer {
        match ask {
            Ask::Distance { .. } => Answer::Whole(tally.saturating_mul(self.lap())),
            Ask::Time { .. } | Ask::Hold { .. } | Ask::Count { .. } => Answer::Whole(tally),
            Ask::Choice { .. } | Ask::Scale { .. } | Ask::Number { .. } | Ask::Tenths { .. } | Ask::Given { .. } => {
                Answer::Whole(tally)
            }
        }
    }
}
