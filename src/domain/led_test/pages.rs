//! What follows what: the conditions, the items as the answers call for them, the review.

use super::LedTest;
use super::stopwatch::Stopwatch;
use crate::domain::assessment::Item;
use crate::domain::assessment::Key;
use crate::domain::assessment::draft::TestPage;
use crate::domain::assessment::outcome::PartScore;
use crate::domain::registry;

/// How far one part of the form has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartProgress {
    /// The first item of the part.
    pub first: Key,
    /// The item that is shown belongs to it.
    pub is_shown: bool,
    /// `None`: something that is needed is not answered.
    pub score: Option<PartScore>,
}

impl LedTest {
    /// What comes after the page that is shown: the next item without an answer, or the review.
    pub fn following(&self) -> TestPage {
        let items = self.items();
        let from = match &self.page {
            TestPage::Item(key) | TestPage::Doubt(key) => {
                items.iter().position(|item| item.key == *key).map_or(0, |place| place + 1)
            }
            TestPage::Conditions | TestPage::Review => 0,
        };
        self.open(&items[from..])
    }

    pub(super) fn first_open(&self) -> TestPage {
        self.open(&self.items())
    }

    fn open(&self, items: &[Item]) -> TestPage {
        let open = items.iter().find(|item| self.answers.get(&item.key).is_none());
        open.map_or(TestPage::Review, |item| TestPage::Item(item.key.clone()))
    }

    /// The page before; `None`: nothing to go back to.
    pub(super) fn before(&self) -> Option<TestPage> {
        let items = self.items();
        let place = match &self.page {
            TestPage::Conditions => return None,
            TestPage::Doubt(key) => return Some(TestPage::Item(key.clone())),
            TestPage::Item(key) => items.iter().position(|item| item.key == *key)?,
            TestPage::Review => items.len(),
        };
        match place.checked_sub(1) {
            Some(before) => items.into_iter().nth(before).map(|item| TestPage::Item(item.key)),
            None => self.may_change_conditions().then_some(TestPage::Conditions),
        }
    }

    /// Not once something was measured under them.
    pub fn may_change_conditions(&self) -> bool {
        let fixes = |item: &Item| item.fixes_conditions && self.answers.get(&item.key).is_some();
        !matches!(self.watch, Stopwatch::Running(_)) && !self.items().iter().any(fixes)
    }

    pub(super) fn turn_to(&mut self, page: TestPage) {
        self.page = page;
        self.watch = Stopwatch::Ready;
        self.tally = 0;
        // Whoever has pressed something else since does not tremble.
        self.last_tap = None;
    }

    /// The parts of the form, in their order; none where it has none.
    pub fn parts(&self) -> Vec<PartProgress> {
        let items = self.items();
        let shown = self.item().and_then(|item| item.part);
        let answers = self.asked_answers();
        let mut parts: Vec<u8> = items.iter().filter_map(|item| item.part).collect();
        parts.dedup();
        let progress = |part: u8| {
            let mut of_part = items.iter().filter(|item| item.part == Some(part));
            let first = of_part.clone().next()?.key.clone();
            let is_over = of_part.all(|item| !item.needed || answers.get(&item.key).is_some());
            let score =
                is_over.then(|| registry::part_score(self.instrument, part, &self.conditions, &answers)).flatten();
            Some(PartProgress { first, is_shown: shown == Some(part), score })
        };
        parts.into_iter().filter_map(progress).collect()
    }
}
