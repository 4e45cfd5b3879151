//! A test as it is led, item by item: what each press means in each state, with time as clocks fed in from outside.
//!
//! Owns: which item is shown, its clock and its counts, what is answered, what «undo» takes back, what follows what.
//! Must not own: what is asked (the form of the instrument), the time of day, words, sounds, the screen, storage.
//! Start at [`press`]: every state and every press. Then `clock`: starting, counting, ending.

mod clock;
mod doubt;
mod pages;
mod press;
mod stopwatch;
#[cfg(test)]
mod tests;
mod undo;

use chrono::NaiveDate;

use crate::domain::assessment::draft::{AssessmentDraft, KeptClock, TestPage};
use crate::domain::assessment::{Answer, Answers, Assessment, Conditions, Instrument, Item, Key, Occasion, Source};
use crate::domain::centiseconds::Centiseconds;
use crate::domain::clocks::Clocks;
use crate::domain::registry;

pub use clock::TestHeard;
pub use pages::PartProgress;
pub use press::TestPress;
pub use undo::TestUndo;

use stopwatch::Stopwatch;

/// A test on its way. Nothing that was answered is lost but by «undo»: what another answer makes needless is kept, is
/// not asked for, and comes back when it is needed again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LedTest {
    instrument: Instrument,
    conditions: Conditions,
    answers: Answers,
    /// Unlikely answers that were said to be right.
    right: Answers,
    /// The time before.
    last: Option<Assessment>,
    page: TestPage,
    /// Of the item that is shown.
    watch: Stopwatch,
    /// Stands or laps counted while it runs.
    tally: u16,
    last_tap: Option<Clocks>,
    seen: Clocks,
    is_aside: bool,
    heard: TestHeard,
}

/// Where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TestState {
    /// How it is measured, before the first item.
    Conditions,
    /// Nothing is answered, and no clock runs.
    Ready,
    /// A stopwatch that somebody stops, or that stops itself at the full time.
    Running,
    /// A countdown, with taps that count.
    Counting,
    Answered,
    /// The answer is very unlikely, and it is asked whether it is right.
    Doubted,
    /// A stopwatch ran longer than anybody measures, and was set back. Nothing is answered.
    Forgotten,
    Review,
}

impl LedTest {
    pub fn begin(instrument: Instrument, conditions: Conditions, now: Clocks) -> Self {
        let answers = registry::given(instrument, &Occasion::default());
        Self::restore(AssessmentDraft::begun(instrument, conditions, answers), now)
    }

    /// Goes on where it was left, with the clock that has run since.
    pub fn restore(draft: AssessmentDraft, now: Clocks) -> Self {
        let AssessmentDraft { instrument, conditions, answers, page, clock, right } = draft;
        let (watch, tally) = Stopwatch::restore(clock, now);
        let (last, last_tap, heard) = (None, None, TestHeard::default());
        let (seen, is_aside) = (now, false);
        let mut test =
            Self { instrument, conditions, answers, right, last, page, watch, tally, last_tap, seen, is_aside, heard };
        if test.item().is_none() && matches!(test.page, TestPage::Item(_) | TestPage::Doubt(_)) {
            test.turn_to(test.first_open());
        }
        test
    }

    /// What a savepoint keeps.
    pub fn draft(&self) -> AssessmentDraft {
        let clock = self.kept_clock();
        let Self { instrument, conditions, answers, right, page, .. } = self.clone();
        AssessmentDraft { instrument, conditions, answers, page, clock, right }
    }

    /// The clock of the item that is shown, as a savepoint keeps it.
    pub fn kept_clock(&self) -> KeptClock {
        self.watch.kept(self.tally)
    }

    pub fn state(&self) -> TestState {
        match &self.page {
            TestPage::Conditions => TestState::Conditions,
            TestPage::Review => TestState::Review,
            TestPage::Doubt(_) => TestState::Doubted,
            TestPage::Item(_) => match (self.answered(), self.watch) {
                (Some(_), _) => TestState::Answered,
                (None, Stopwatch::SetBack) => TestState::Forgotten,
                (None, Stopwatch::Running(_)) if self.counts() => TestState::Counting,
                (None, Stopwatch::Running(_)) => TestState::Running,
                (None, Stopwatch::Ready | Stopwatch::Stopped { .. }) => TestState::Ready,
            },
        }
    }

    pub fn instrument(&self) -> Instrument {
        self.instrument
    }

    pub fn conditions(&self) -> &Conditions {
        &self.conditions
    }

    pub fn page(&self) -> &TestPage {
        &self.page
    }

    /// Everything to ask as things stand: an answer may bring an item or make one needless.
    pub fn items(&self) -> Vec<Item> {
        registry::form(self.instrument, &Occasion::default(), &self.conditions, &self.answers)
    }

    /// The item that is shown, or asked about.
    pub fn item(&self) -> Option<Item> {
        match &self.page {
            TestPage::Item(key) | TestPage::Doubt(key) => self.items().into_iter().find(|item| item.key == *key),
            TestPage::Conditions | TestPage::Review => None,
        }
    }

    /// The answer to the item that is shown, or asked about.
    pub fn answered(&self) -> Option<Answer> {
        match &self.page {
            TestPage::Item(key) | TestPage::Doubt(key) => self.answers.get(key),
            TestPage::Conditions | TestPage::Review => None,
        }
    }

    /// Nothing is answered, and nothing is being measured.
    pub fn is_unanswered(&self) -> bool {
        self.answers.is_empty()
    }

    /// Also of an item that is not asked for just now.
    pub fn answer_to(&self, key: &Key) -> Option<Answer> {
        self.answers.get(key)
    }

    /// How long the clock of the item that is shown has run.
    pub fn reading(&self, now: Clocks) -> Centiseconds {
        let longest = self.item().and_then(|item| item.ask.longest()).unwrap_or(Centiseconds::LONGEST);
        self.watch.reading(now).min(longest)
    }

    /// Stands or laps counted while the clock runs.
    pub fn tally(&self) -> u16 {
        self.tally
    }

    /// Metres of one lap; 1 where none is stated.
    pub fn lap(&self) -> u16 {
        self.conditions.course.map_or(1, |course| u16::from(course.whole()))
    }

    /// As it would be kept now: the answers to what is asked, and no others.
    pub fn assessment(&self, on: NaiveDate) -> Assessment {
        let (instrument, conditions) = (self.instrument, self.conditions.clone());
        let answers = self.asked_answers();
        Assessment { instrument, on, source: Source::Guided, conditions, answers }
    }

    /// The answers without those that nothing asks for.
    fn asked_answers(&self) -> Answers {
        let mut answers = self.answers.clone();
        loop {
            let asked = registry::form(self.instrument, &Occasion::default(), &self.conditions, &answers);
            let is_asked = |key: &Key| asked.iter().any(|item| item.key == *key);
            let needless: Vec<Key> = answers.iter().map(|(key, _)| key.clone()).filter(|key| !is_asked(key)).collect();
            if needless.is_empty() {
                return answers;
            }
            needless.iter().for_each(|key| answers.remove(key));
        }
    }

    fn counts(&self) -> bool {
        self.item().is_some_and(|item| item.ask.counts())
    }
}
