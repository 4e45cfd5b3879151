//! Out: by hand, by itself, and behind a PIN.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::domain::access::{LockReason, TabletAccess};
use crate::state::address;
use crate::state::door::Door;
use crate::state::store::AppStage;
use crate::workspace::pin::PinAnswer;

impl Door {
    /// Takes the page away at once, and forgets the keys: but where the app locks itself and a PIN was chosen. What is on
    /// disk stays as it is.
    pub(crate) fn lock(self, why: LockReason) {
        let by_itself = matches!(why, LockReason::Untouched | LockReason::OutOfSight);
        if !(by_itself && self.store.lock_behind_pin(why)) {
            self.forget_keys(TabletAccess::Locked(why));
        }
    }

    /// Where no PIN opens it any more, the keys are forgotten too.
    pub(crate) fn open_with_pin(self, typed: &str) -> PinAnswer {
        let answer = self.store.open_with_pin(typed);
        if let PinAnswer::Over { wrong } = answer {
            self.forget_keys(match wrong {
                0 => TabletAccess::Locked(LockReason::Untouched),
                wrong => TabletAccess::WrongPins { count: u16::from(wrong) },
            });
        }
        answer
    }

    /// A PIN that nobody gave ends, with the keys.
    pub(in crate::state) fn look_at_the_pin(self) {
        if self.store.is_pin_over() {
            self.forget_keys(TabletAccess::Locked(LockReason::Untouched));
        }
    }

    fn forget_keys(self, noted: TabletAccess) {
        let is_practice = match self.showing.needs_code() {
            Some(needs_code) => !needs_code,
            None => self.store.stage_now() == Some(AppStage::Practice),
        };
        // A backup that waits for new codes is let go, and what lies here stays as it was.
        let was_waiting = self.waiting.try_update_value(Option::take).flatten().is_some();
        let looks_again = is_practice || was_waiting;
        self.store.turn_to(if looks_again { AppStage::Starting } else { AppStage::Locked });
        self.store.close(Some(noted).filter(|_| !looks_again));
        self.showing.end();
        if looks_again {
            address::forget();
            spawn_local(self.look());
        } else {
            self.tidy_copy();
        }
    }
}
