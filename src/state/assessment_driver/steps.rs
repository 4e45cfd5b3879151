//! What follows what: the conditions, the items as the answers call for them, the review.

use leptos::prelude::*;

use super::AssessmentDriver;
use super::clock::counts;
use crate::domain::assessment::{Answer, Item, Occasion};
use crate::domain::registry::draft::Draft;
use crate::state::stopwatch::Stopwatch;

/// What is on screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shown {
    Conditions,
    Item(Item),
    Review,
}

impl AssessmentDriver {
    pub(super) fn back(self) {
        let before = match self.shown.get_untracked() {
            Shown::Item(item) => untrack(|| self.before(&item)),
            Shown::Review => {
                self.draft.with_untracked(|draft| draft.items(&Occasion::default())).pop().map(Shown::Item)
            }
            Shown::Conditions => None,
        };
        if let Some(before) = before {
            self.show(before);
        }
    }

    /// The step before an item. The conditions cannot be changed once something was measured under them.
    pub(super) fn before(self, item: &Item) -> Option<Shown> {
        let items = self.draft.with(|draft| draft.items(&Occasion::default()));
        let place = items.iter().position(|other| other.key == item.key)?;
        match place.checked_sub(1) {
            Some(before) => items.into_iter().nth(before).map(Shown::Item),
            None => self.draft.with(|draft| draft.answers().is_empty()).then_some(Shown::Conditions),
        }
    }

    /// What comes after the step on screen: the next item without an answer, or the review. Tracks.
    pub fn following(self) -> Shown {
        let at = self.item().map(|item| item.key);
        self.draft.with(|draft| {
            let items = draft.items(&Occasion::default());
            let from = at.and_then(|key| items.iter().position(|item| item.key == key)).map_or(0, |place| place + 1);
            let open = items.into_iter().skip(from).find(|item| draft.answers().get(&item.key).is_none());
            open.map_or(Shown::Review, Shown::Item)
        })
    }

    /// On to what follows. An item without an answer is passed over.
    pub fn next(self) {
        self.keep();
        self.show(untrack(|| self.following()));
    }

    fn show(self, shown: Shown) {
        if self.draft.with_untracked(|draft| draft.clock().is_none()) {
            self.watch.set(Stopwatch::Ready);
        }
        self.shown.set(shown);
        self.renew();
    }
}

/// Where a draft is taken up again: at its running clock, at a count that may need to be put right, or at what is due.
pub(super) fn left_at(draft: &Draft) -> Shown {
    if draft.answers().is_empty() && draft.clock().is_none() {
        return Shown::Conditions;
    }
    let occasion = Occasion::default();
    let items = draft.items(&occasion);
    let running = |item: &&Item| draft.clock().is_some_and(|clock| clock.key == item.key);
    let counted = |item: &&Item| counts(item.ask) && matches!(draft.answers().get(&item.key), Some(Answer::Whole(_)));
    let at = items.iter().find(running).or_else(|| items.iter().find(counted)).cloned();
    at.or_else(|| draft.due(&occasion)).map_or(Shown::Review, Shown::Item)
}
