//! The clock of an item: started, stopped, counted by, and at its end by itself.

use leptos::prelude::*;

use super::AssessmentDriver;
use crate::domain::assessment::{Answer, Ask, Item};
use crate::domain::centiseconds::Centiseconds;
use crate::domain::registry::draft::Draft;
use crate::state::stopwatch::{Stopwatch, Tap};

/// A second tap within this time is a trembling finger: nobody walks, turns or rises that fast.
const TREMBLE_MS: u64 = 300;
/// What is left of a walk when the person is told.
const SOON_OVER: u32 = 3_000;

impl AssessmentDriver {
    /// The one large target: starts the clock, stops it, and counts while it counts down.
    pub fn tap(self) {
        let Some(item) = untrack(|| self.item()) else { return };
        let now = Tap::now();
        let trembling = self.last_tap.get_value().is_some_and(|last| now.millis_since(last) < TREMBLE_MS);
        if trembling || untrack(|| self.answered()).is_some() {
            return;
        }
        self.sound.ready();
        self.last_tap.set_value(Some(now));
        self.forgotten.set(false);
        match self.watch.get_untracked() {
            Stopwatch::Ready => {
                self.watch.set(Stopwatch::Running { since: now });
                self.draft.update(|draft| draft.start_clock(item.key, now.utc_ms()));
                self.keep();
            }
            Stopwatch::Running { .. } if counts(item.ask) => {
                let most = self.of_tally(item.ask, untrack(|| self.tally()).saturating_add(1));
                if item.ask.admits(most).is_ok() {
                    self.draft.update(|draft| draft.count(true));
                    self.keep();
                }
            }
            watch @ Stopwatch::Running { .. } => self.stop(&item, watch, now),
            Stopwatch::Stopped { .. } => {}
        }
        self.renew();
    }

    /// Ends a countdown before its time; what is counted so far counts.
    pub fn end_early(self) {
        let Some(item) = untrack(|| self.item()).filter(|item| counts(item.ask)) else { return };
        if let watch @ Stopwatch::Running { .. } = self.watch.get_untracked() {
            self.stop(&item, watch, Tap::now());
        }
        self.renew();
    }

    fn of_tally(self, ask: Ask, tally: u16) -> Answer {
        match ask {
            Ask::Distance { .. } => Answer::Whole(tally.saturating_mul(untrack(|| self.lap()))),
            _ => Answer::Whole(tally),
        }
    }

    /// The clock stops, and what it shows or what was counted is the answer. A time too short to be one stops nothing.
    fn stop(self, item: &Item, watch: Stopwatch, now: Tap) {
        let stopped = watch.tap(now);
        let answer = if counts(item.ask) {
            self.of_tally(item.ask, untrack(|| self.tally()))
        } else {
            Answer::Time(stopped.reading(now).min(longest(item.ask)))
        };
        if self.draft.try_update(|draft| draft.answer(item, answer).is_ok()) == Some(true) {
            self.watch.set(stopped);
            self.keep();
        }
    }

    /// Shows the time, tells when a walk is soon over, and stops the clock where the item has an end.
    pub(super) fn renew(self) {
        let (Some(watch), Some(item)) = (self.watch.try_get_untracked(), untrack(|| self.item())) else { return };
        let now = Tap::now();
        let (before, longest) = (self.reading.get_untracked(), longest(item.ask));
        let reading = watch.reading(now).min(longest);
        if matches!(watch, Stopwatch::Running { .. }) {
            let soon = Centiseconds::new(longest.hundredths().saturating_sub(SOON_OVER));
            if matches!(item.ask, Ask::Distance { .. }) && before < soon && reading >= soon && reading < longest {
                self.sound.beep();
            }
            if reading == longest {
                self.end(&item, watch, now);
            }
        }
        if before != reading {
            self.reading.set(reading);
        }
    }

    fn end(self, item: &Item, watch: Stopwatch, now: Tap) {
        self.sound.beep();
        if let Ask::Time { .. } = item.ask {
            self.forgotten.set(true);
            self.watch.set(Stopwatch::Ready);
            self.draft.update(Draft::stop_clock);
            self.keep();
        } else {
            self.stop(item, watch, now);
        }
    }
}

/// Whether taps are counted while a clock counts down.
pub(super) fn counts(ask: Ask) -> bool {
    matches!(ask, Ask::Count { .. } | Ask::Distance { .. })
}

/// How long the clock can run.
pub(super) fn longest(ask: Ask) -> Centiseconds {
    match ask {
        Ask::Time { longest, .. } => longest,
        Ask::Hold { full } => full,
        Ask::Count { seconds, .. } | Ask::Distance { seconds, .. } => Centiseconds::new(u32::from(seconds) * 100),
        Ask::Choice { .. } | Ask::Scale { .. } | Ask::Number { .. } | Ask::Given { .. } => Centiseconds::LONGEST,
    }
}
