//! An assessment on its way: what is answered, and a clock that may be running.

use super::{form, given};
use crate::domain::assessment::form::Impossible;
use crate::domain::assessment::{Answer, Answers, Conditions, Instrument, Item, Key, Occasion};

/// An assessment that is being led. Kept as a savepoint at every step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    pub instrument: Instrument,
    pub conditions: Conditions,
    answers: Answers,
    clock: Option<Clock>,
}

/// A clock that was started for one item and not stopped yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clock {
    pub key: Key,
    /// Milliseconds since 1970, by the wall clock: the only one that goes on while the device is off.
    pub started_utc_ms: i64,
    /// Stands or laps counted so far.
    pub tally: u16,
}

impl Draft {
    pub fn new(instrument: Instrument, conditions: Conditions, occasion: &Occasion) -> Self {
        Self { instrument, conditions, answers: given(instrument, occasion), clock: None }
    }

    /// A draft as a savepoint kept it.
    pub fn restore(instrument: Instrument, conditions: Conditions, answers: Answers, clock: Option<Clock>) -> Self {
        Self { instrument, conditions, answers, clock }
    }

    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    pub fn clock(&self) -> Option<&Clock> {
        self.clock.as_ref()
    }

    /// Everything to ask as things stand: an answer may bring an item or make one needless.
    pub fn items(&self, occasion: &Occasion) -> Vec<Item> {
        form(self.instrument, occasion, &self.answers)
    }

    /// The first item without an answer. `None`: all are answered.
    pub fn due(&self, occasion: &Occasion) -> Option<Item> {
        self.items(occasion).into_iter().find(|item| self.answers.get(&item.key).is_none())
    }

    /// Answers an item and stops its clock. What is noted of another item while a clock runs leaves the clock alone.
    pub fn answer(&mut self, item: &Item, answer: Answer) -> Result<(), Impossible> {
        item.ask.admits(answer)?;
        self.answers.put(item.key.clone(), answer);
        self.clock = self.clock.take().filter(|clock| clock.key != item.key);
        Ok(())
    }

    /// Takes an answer back, and those of items that exist no more without it.
    pub fn take_back(&mut self, key: &Key, occasion: &Occasion) {
        self.answers.remove(key);
        self.clock = None;
        self.drop_needless(occasion);
    }

    /// Takes back the answers to items that another answer has made needless.
    pub fn drop_needless(&mut self, occasion: &Occasion) {
        let asked: Vec<Key> = self.items(occasion).into_iter().map(|item| item.key).collect();
        let needless: Vec<Key> =
            self.answers.iter().map(|(key, _)| key.clone()).filter(|key| !asked.contains(key)).collect();
        for key in needless {
            self.answers.remove(&key);
        }
    }

    pub fn start_clock(&mut self, key: Key, started_utc_ms: i64) {
        self.clock = Some(Clock { key, started_utc_ms, tally: 0 });
    }

    pub fn stop_clock(&mut self) {
        self.clock = None;
    }

    /// One more stand or lap, or one that was counted too many. Nothing without a running clock.
    pub fn count(&mut self, up: bool) {
        if let Some(clock) = &mut self.clock {
            clock.tally = if up { clock.tally.saturating_add(1) } else { clock.tally.saturating_sub(1) };
        }
    }

    /// Whether everything that is needed has an answer.
    pub fn is_whole(&self, occasion: &Occasion) -> bool {
        self.items(occasion).iter().all(|item| !item.needed || self.answers.get(&item.key).is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::assessment::NotDone;
    use crate::domain::centiseconds::Centiseconds;
    use crate::domain::registry::usual_conditions;

    const MINUTES: Instrument = Instrument::SixMinuteWalk;

    fn walking() -> (Draft, Vec<Item>) {
        let draft = Draft::new(MINUTES, usual_conditions(MINUTES), &Occasion::default());
        let items = draft.items(&Occasion::default());
        (draft, items)
    }

    #[test]
    fn laps_are_counted_while_the_clock_runs_and_a_pause_is_noted_beside_it() {
        let (mut draft, items) = walking();
        draft.count(true);
        assert_eq!(draft.clock(), None);
        draft.start_clock(items[0].key.clone(), 1_000);
        for up in [true, true, false] {
            draft.count(up);
        }
        assert_eq!(draft.answer(&items[1], Answer::Whole(1)), Ok(()));
        assert_eq!(draft.clock().map(|clock| (clock.started_utc_ms, clock.tally)), Some((1_000, 1)));
        assert_eq!(draft.answer(&items[0], Answer::Whole(30)), Ok(()));
        assert_eq!((draft.clock(), draft.due(&Occasion::default())), (None, None));
    }

    #[test]
    fn an_answer_that_makes_another_needless_lets_it_go() {
        let occasion = Occasion::default();
        let mut draft = Draft::new(Instrument::Gait, usual_conditions(Instrument::Gait), &occasion);
        let items = draft.items(&occasion);
        for item in &items {
            let time = Answer::Time(Centiseconds::new(500));
            assert_eq!(draft.answer(item, time), Ok(()));
        }
        assert_eq!(draft.answer(&items[0], Answer::Not(NotDone::Refused)), Ok(()));
        draft.drop_needless(&occasion);
        assert!(draft.is_whole(&occasion));
        for (key, _) in draft.answers().iter() {
            assert!(draft.items(&occasion).iter().any(|item| item.key == *key), "{key:?}");
        }
    }
}
