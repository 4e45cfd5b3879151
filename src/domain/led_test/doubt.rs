//! An answer that is very unlikely is asked about before the test goes on, until it is said to be right or is another.

use super::LedTest;
use crate::domain::assessment::draft::TestPage;
use crate::domain::assessment::plausibility::Doubt;
use crate::domain::assessment::{Answer, Assessment};
use crate::domain::registry;

use chrono::NaiveDate;

impl LedTest {
    /// `last`: the time before, which each answer is held against.
    pub fn compared_with(mut self, last: Option<Assessment>) -> Self {
        self.last = last;
        if let (TestPage::Doubt(key), None) = (&self.page, self.doubt()) {
            self.turn_to(TestPage::Item(key.clone()));
        }
        self
    }

    /// The answer to the item that is shown, and why it is asked whether that is right. `None`: it is likely enough, or
    /// was said to be right.
    pub fn doubt(&self) -> Option<(Answer, Doubt)> {
        let (item, answer) = (self.item()?, self.answered()?);
        let now = self.assessment(NaiveDate::MIN);
        let why = registry::doubt(self.last.as_ref(), &now, &item, answer)?;
        (self.right.get(&item.key) != Some(answer)).then_some((answer, why))
    }

    pub(super) fn go_on(&mut self) {
        match (&self.page, self.doubt()) {
            (TestPage::Item(key), Some(_)) => self.turn_to(TestPage::Doubt(key.clone())),
            (TestPage::Item(_) | TestPage::Doubt(_) | TestPage::Conditions | TestPage::Review, _) => {
                self.turn_to(self.following());
            }
        }
    }

    pub(super) fn it_is_right(&mut self) {
        if let (Some(item), Some(answer)) = (self.item(), self.answered()) {
            self.right.put(item.key, answer);
        }
        self.turn_to(self.following());
    }
}
