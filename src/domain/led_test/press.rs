//! What each press means in each state. Where one makes no sense, nothing happens.

use super::stopwatch::Stopwatch;
use super::{LedTest, TestState};
use crate::domain::assessment::Conditions;
use crate::domain::assessment::draft::TestPage;
use crate::domain::assessment::form::AnswerError;
use crate::domain::assessment::{Answer, Key};
use crate::domain::clocks::Clocks;

/// What a worker does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TestPress {
    /// How it is measured. Nothing once something was measured under the conditions as they are.
    Measure(Conditions),
    /// The one large target: starts the clock, stops it, and counts while it counts down.
    Tap,
    /// Ends a countdown before its time; what is counted so far counts.
    EndEarly,
    /// Gives or replaces the answer to the item that is shown: typed, chosen, put right, or why there is none.
    Answer(Answer),
    /// The same for a distance: whole laps, and the metres that were begun after the last.
    Metres { laps: u16, rest: u16 },
    /// The answer to another item, noted while the clock of this one goes on.
    Note(Key, Answer),
    /// On to the next item without an answer, or to the review. An item that is needed is not passed over.
    Next,
    /// The answer that is asked about is right.
    ItIsRight,
    /// Takes back the last thing, or shows the page before: [`super::TestUndo`] tells which.
    Undo,
}

impl LedTest {
    /// What cannot be is refused, and changes nothing.
    pub fn press(&mut self, press: TestPress, now: Clocks) -> Result<(), AnswerError> {
        self.pass(now);
        match self.state() {
            TestState::Conditions => self.at_the_conditions(press),
            TestState::Ready | TestState::Forgotten => self.while_ready(press, now),
            TestState::Running => self.while_running(press, now),
            TestState::Counting => self.while_counting(press, now),
            TestState::Answered => self.while_answered(press, now),
            TestState::Doubted => self.while_doubted(press, now),
            TestState::Review => self.at_the_review(press, now),
        }
    }

    fn at_the_conditions(&mut self, press: TestPress) -> Result<(), AnswerError> {
        match press {
            TestPress::Measure(conditions) => self.conditions = conditions,
            TestPress::Next => self.turn_to(self.following()),
            TestPress::Tap | TestPress::EndEarly | TestPress::Answer(_) | TestPress::Metres { .. } => {}
            TestPress::Note(..) | TestPress::ItIsRight | TestPress::Undo => {}
        }
        Ok(())
    }

    fn while_ready(&mut self, press: TestPress, now: Clocks) -> Result<(), AnswerError> {
        match press {
            TestPress::Tap => {
                if !self.trembles(now) {
                    self.start(now);
                }
            }
            TestPress::Answer(answer) => return self.answer(answer),
            TestPress::Metres { laps, rest } => return self.put_together(laps, rest),
            TestPress::Note(key, answer) => return self.note(&key, answer),
            TestPress::Measure(conditions) => self.measure(conditions),
            TestPress::Next => {
                if self.item().is_some_and(|item| !item.needed) {
                    self.turn_to(self.following());
                }
            }
            TestPress::Undo => self.undo(now),
            TestPress::EndEarly | TestPress::ItIsRight => {}
        }
        Ok(())
    }

    fn while_running(&mut self, press: TestPress, now: Clocks) -> Result<(), AnswerError> {
        match press {
            TestPress::Tap => {
                if let (false, Some(item)) = (self.trembles(now), self.item()) {
                    self.stop(&item, now);
                }
            }
            TestPress::Answer(answer) => return self.answer(answer),
            TestPress::Metres { laps, rest } => return self.put_together(laps, rest),
            TestPress::Note(key, answer) => return self.note(&key, answer),
            TestPress::Undo => self.undo(now),
            TestPress::Measure(_) | TestPress::EndEarly | TestPress::Next | TestPress::ItIsRight => {}
        }
        Ok(())
    }

    fn while_counting(&mut self, press: TestPress, now: Clocks) -> Result<(), AnswerError> {
        match press {
            TestPress::Tap => {
                if let (false, Some(item)) = (self.trembles(now), self.item()) {
                    self.count(&item);
                }
            }
            TestPress::EndEarly => {
                if let Some(item) = self.item() {
                    self.stop(&item, now);
                }
            }
            TestPress::Answer(answer) => return self.answer(answer),
            TestPress::Metres { laps, rest } => return self.put_together(laps, rest),
            TestPress::Note(key, answer) => return self.note(&key, answer),
            TestPress::Undo => self.undo(now),
            TestPress::Measure(_) | TestPress::Next | TestPress::ItIsRight => {}
        }
        Ok(())
    }

    fn while_answered(&mut self, press: TestPress, now: Clocks) -> Result<(), AnswerError> {
        match press {
            TestPress::Answer(answer) => return self.answer(answer),
            TestPress::Metres { laps, rest } => return self.put_together(laps, rest),
            TestPress::Note(key, answer) => return self.note(&key, answer),
            TestPress::Measure(conditions) => self.measure(conditions),
            TestPress::Next => self.go_on(),
            TestPress::Undo => self.undo(now),
            TestPress::Tap | TestPress::EndEarly | TestPress::ItIsRight => {}
        }
        Ok(())
    }

    fn while_doubted(&mut self, press: TestPress, now: Clocks) -> Result<(), AnswerError> {
        match press {
            TestPress::ItIsRight => self.it_is_right(),
            // Back to the item, to measure again or to put it right.
            TestPress::Undo => self.undo(now),
            TestPress::Measure(_) | TestPress::Tap | TestPress::EndEarly | TestPress::Answer(_) => {}
            TestPress::Metres { .. } | TestPress::Note(..) | TestPress::Next => {}
        }
        Ok(())
    }

    fn at_the_review(&mut self, press: TestPress, now: Clocks) -> Result<(), AnswerError> {
        match press {
            TestPress::Undo => self.undo(now),
            TestPress::Measure(_) | TestPress::Tap | TestPress::EndEarly | TestPress::Answer(_) => {}
            TestPress::Metres { .. } | TestPress::Note(..) | TestPress::Next | TestPress::ItIsRight => {}
        }
        Ok(())
    }

    fn measure(&mut self, conditions: Conditions) {
        if self.may_change_conditions() {
            self.conditions = conditions;
        }
    }

    /// A count that is put right keeps its countdown, which can still go on; a typed time has nothing to do with the
    /// clock.
    fn answer(&mut self, answer: Answer) -> Result<(), AnswerError> {
        let Some(item) = self.item() else { return Ok(()) };
        item.ask.admits(answer)?;
        let put_right = item.ask.counts() && matches!(self.watch, Stopwatch::Stopped { .. });
        self.answers.put(item.key, answer);
        if !put_right {
            self.watch = Stopwatch::Ready;
        }
        self.tally = 0;
        Ok(())
    }

    /// Metres that reach the next end are another lap, and were not counted as one.
    fn put_together(&mut self, laps: u16, rest: u16) -> Result<(), AnswerError> {
        let to = self.lap().saturating_sub(1);
        if rest > to {
            return Err(AnswerError::Number { from: 0, to });
        }
        self.answer(Answer::Whole(laps.saturating_mul(self.lap()).saturating_add(rest)))
    }

    fn note(&mut self, key: &Key, answer: Answer) -> Result<(), AnswerError> {
        if self.page == TestPage::Item(key.clone()) {
            return self.answer(answer);
        }
        let Some(item) = self.items().into_iter().find(|item| item.key == *key) else { return Ok(()) };
        item.ask.admits(answer)?;
        self.answers.put(item.key, answer);
        // The item that is shown may be one that this answer makes needless.
        if self.item().is_none() && matches!(self.page, TestPage::Item(_)) {
            self.turn_to(self.first_open());
        }
        Ok(())
    }
}
