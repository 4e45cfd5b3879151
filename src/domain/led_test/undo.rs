//! Taking back: one count, a clock that was started, a measurement; or one page back.

use super::stopwatch::Stopwatch;
use super::{LedTest, TestState};
use crate::domain::assessment::Answer;
use crate::domain::assessment::{Ask, Item};
use crate::domain::centiseconds::Centiseconds;
use crate::domain::clocks::Clocks;

/// What «undo» takes back just now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TestUndo {
    Nothing,
    /// One stand or lap.
    LastCount,
    /// A clock that was started.
    Clock,
    /// What was answered; a clock that was stopped goes on as if it had not been.
    Answer,
    /// A whole countdown that has run out. Worth a question first.
    Countdown,
    /// Nothing is taken back: the page before is shown again.
    Back,
}

/// A count cannot be made again by a press, and nobody lies or stands for minutes once more for a slip of the finger.
fn takes_long(ask: Ask) -> bool {
    const A_MINUTE: Centiseconds = Centiseconds::new(6_000);
    match ask {
        Ask::Count { .. } | Ask::Distance { .. } => true,
        Ask::Hold { full } => full >= A_MINUTE,
        Ask::Time { .. }
        | Ask::Choice { .. }
        | Ask::Scale { .. }
        | Ask::Number { .. }
        | Ask::Tenths { .. }
        | Ask::Given { .. } => false,
    }
}

impl LedTest {
    pub fn undoing(&self, now: Clocks) -> TestUndo {
        match self.state() {
            TestState::Conditions => TestUndo::Nothing,
            TestState::Ready | TestState::Forgotten | TestState::Doubted | TestState::Review => {
                if self.before().is_some() { TestUndo::Back } else { TestUndo::Nothing }
            }
            TestState::Running => TestUndo::Clock,
            TestState::Counting if self.tally > 0 => TestUndo::LastCount,
            TestState::Counting => TestUndo::Clock,
            TestState::Answered => match self.item() {
                Some(item) if takes_long(item.ask) && self.resumed(&item, now).is_none() => TestUndo::Countdown,
                Some(_) | None => TestUndo::Answer,
            },
        }
    }

    pub(super) fn undo(&mut self, now: Clocks) {
        match self.undoing(now) {
            TestUndo::Nothing => {}
            TestUndo::LastCount => self.tally = self.tally.saturating_sub(1),
            TestUndo::Clock => (self.watch, self.tally) = (Stopwatch::Ready, 0),
            TestUndo::Answer | TestUndo::Countdown => self.take_back(now),
            TestUndo::Back => {
                if let Some(before) = self.before() {
                    self.turn_to(before);
                }
            }
        }
    }

    fn take_back(&mut self, now: Clocks) {
        let Some(item) = self.item() else { return };
        let resumed = self.resumed(&item, now);
        let lap = self.lap().max(1);
        self.tally = match (resumed, self.answered(), item.ask) {
            (Some(_), Some(Answer::Whole(metres)), Ask::Distance { .. }) => metres / lap,
            (Some(_), Some(Answer::Whole(number)), _) => number,
            (Some(_) | None, _, _) => 0,
        };
        self.watch = resumed.unwrap_or(Stopwatch::Ready);
        self.answers.remove(&item.key);
    }

    /// The clock that was stopped for this item, going on. `None`: it would be at its end by now, or there is none.
    fn resumed(&self, item: &Item, now: Clocks) -> Option<Stopwatch> {
        let Stopwatch::Stopped { run, .. } = self.watch else { return None };
        let running = Stopwatch::Running(run);
        (running.reading(now) < item.ask.longest().unwrap_or(Centiseconds::LONGEST)).then_some(running)
    }
}
