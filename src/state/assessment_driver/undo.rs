//! Taking back: one count, a clock that was started, a measurement; or one step back.

use leptos::prelude::*;

use super::AssessmentDriver;
use super::clock::{counts, longest};
use super::steps::Shown;
use crate::domain::assessment::{Answer, Ask, Item, Occasion};
use crate::domain::registry::draft::Draft;
use crate::state::stopwatch::{Stopwatch, Tap};

/// What «undo» takes back just now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Undoing {
    Nothing,
    /// One stand or lap.
    LastCount,
    /// A clock that was started.
    Clock,
    /// What was measured; a clock that was stopped goes on as if it had not been.
    Answer,
    /// A whole countdown that has run out. Worth a question first.
    Countdown,
    /// Nothing is taken back: the step before is shown again.
    Back,
}

impl AssessmentDriver {
    /// Tracks.
    pub fn undoing(self) -> Undoing {
        let Some(item) = self.item() else {
            return if self.shown.with(|shown| *shown == Shown::Review) { Undoing::Back } else { Undoing::Nothing };
        };
        match (self.answered(), self.watch.get()) {
            (Some(_), _) if counts(item.ask) && !self.would_go_on(&item) => Undoing::Countdown,
            (Some(_), _) => Undoing::Answer,
            (None, Stopwatch::Running { .. }) if self.tally() > 0 => Undoing::LastCount,
            (None, Stopwatch::Running { .. }) => Undoing::Clock,
            (None, _) if self.before(&item).is_some() => Undoing::Back,
            (None, _) => Undoing::Nothing,
        }
    }

    pub fn undo(self) {
        match untrack(|| self.undoing()) {
            Undoing::Nothing => {}
            Undoing::LastCount => {
                self.draft.update(|draft| draft.count(false));
                self.keep();
            }
            Undoing::Clock => {
                self.watch.set(Stopwatch::Ready);
                self.draft.update(Draft::stop_clock);
                self.keep();
            }
            Undoing::Answer | Undoing::Countdown => self.take_back(),
            Undoing::Back => self.back(),
        }
        self.renew();
    }

    fn take_back(self) {
        let Some(item) = untrack(|| self.item()) else { return };
        let goes_on = self.would_go_on(&item);
        let answer = untrack(|| self.answered());
        let resumed = self.watch.get_untracked().undo();
        self.watch.set(if goes_on { resumed } else { Stopwatch::Ready });
        self.draft.update(|draft| {
            draft.take_back(&item.key, &Occasion::default());
            if let (true, Some(since)) = (goes_on, resumed.since()) {
                draft.start_clock(item.key.clone(), since.utc_ms());
            }
        });
        if let (true, Some(Answer::Whole(number))) = (goes_on, answer) {
            let tally = if let Ask::Distance { .. } = item.ask { number / self.lap().max(1) } else { number };
            self.draft.update(|draft| (0..tally).for_each(|_| draft.count(true)));
        }
        self.keep();
    }

    /// Whether the clock that was stopped for this item still has time left.
    fn would_go_on(self, item: &Item) -> bool {
        match self.watch.get_untracked() {
            Stopwatch::Stopped { since, .. } => (Stopwatch::Running { since }).reading(Tap::now()) < longest(item.ask),
            Stopwatch::Ready | Stopwatch::Running { .. } => false,
        }
    }
}
