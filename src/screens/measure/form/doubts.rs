//! The typo guard of a form: what is asked once before it is kept. It never stands in the way of the second press.

use leptos::prelude::*;

use super::sheet::FormSheet;
use crate::domain::assessment::{Answers, Assessment, Key};
use crate::domain::identity::PersonId;
use crate::screens::measure::last::{doubt, doubt_of_total};
use crate::state::App;

#[derive(Clone, Copy)]
pub struct Doubts {
    app: App,
    person: PersonId,
    sheet: FormSheet,
    /// The form as it would be kept now.
    now: Signal<Assessment>,
    /// The time before.
    last: Signal<Option<Assessment>>,
    /// Saving was tried: from now on every field tells what is wrong with it.
    tried: RwSignal<bool>,
    /// The answers that were asked about.
    asked: RwSignal<Option<Answers>>,
    confirmed: RwSignal<Vec<Key>>,
}

impl Doubts {
    pub fn new(
        app: App,
        person: PersonId,
        sheet: FormSheet,
        now: Signal<Assessment>,
        last: Signal<Option<Assessment>>,
    ) -> Self {
        let (tried, asked, confirmed) = (RwSignal::new(false), RwSignal::new(None), RwSignal::new(vec![]));
        Self { app, person, sheet, now, last, tried, asked, confirmed }
    }

    pub fn was_tried(self) -> bool {
        self.tried.get()
    }

    /// The page was asked to be kept. Whether it may be: nothing is left to ask.
    pub fn pass(self) -> bool {
        self.tried.set(true);
        let answers = untrack(|| self.now.get().answers);
        let nothing_new = self.asked.with_untracked(|asked| asked.as_ref() == Some(&answers));
        if nothing_new || !untrack(|| self.any()) {
            return true;
        }
        self.asked.set(Some(answers));
        false
    }

    fn any(self) -> bool {
        let read = self.sheet.now().get();
        self.sheet.missing() > 0
            || self.total().is_some()
            || read.items.iter().any(|item| self.question(&item.key).is_some())
    }

    /// The question about one answer, once it was asked and until it is confirmed or changed. Tracks.
    pub fn of(self, key: &Key) -> Option<String> {
        let asked = self.asked.with(|asked| asked.as_ref().and_then(|asked| asked.get(key)))?;
        let same = self.now.with(|now| now.answers.get(key) == Some(asked));
        self.question(key).filter(|_| same)
    }

    fn question(self, key: &Key) -> Option<String> {
        if self.confirmed.with(|confirmed| confirmed.contains(key)) {
            return None;
        }
        let item = self.sheet.now().with(|read| read.items.iter().find(|item| item.key == *key).cloned())?;
        let now = self.now.get();
        let answer = now.answers.get(key)?;
        self.last.with(|last| doubt(self.app.lang(), last.as_ref(), &now, &item, answer))
    }

    /// The question about the total, once it was asked. Tracks.
    pub fn of_total(self) -> Option<String> {
        self.is_asked().then(|| self.total()).flatten()
    }

    fn total(self) -> Option<String> {
        self.last.with(|last| self.now.with(|now| doubt_of_total(self.app, self.person, last.as_ref()?, now)))
    }

    /// How much is missing, once that was said. Tracks.
    pub fn partial(self) -> Option<usize> {
        let missing = self.sheet.missing();
        (missing > 0 && self.is_asked()).then_some(missing)
    }

    fn is_asked(self) -> bool {
        self.now.with(|now| self.asked.with(|asked| asked.as_ref() == Some(&now.answers)))
    }

    pub fn confirm(self, key: Key) {
        self.confirmed.update(|confirmed| confirmed.push(key));
    }
}
