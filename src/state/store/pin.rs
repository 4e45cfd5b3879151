//! The app behind a short PIN: its keys are in memory, and nothing of it is to be seen.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::domain::access::{LockReason, TabletAccess};
use crate::state::env;
use crate::state::store::{AppStage, OpenStore};
use crate::workspace::action::Action;
use crate::workspace::pin::{Pin, PinAnswer, PinLock};
use crate::workspace::problem::ActionError;

impl OpenStore {
    /// Until the code is needed again. Only after it was asked for.
    pub(crate) fn choose_pin(self, pin: Pin) -> Result<(), ActionError> {
        self.ask_for_code()?;
        self.pin.set(Some(PinLock::new(pin)));
        Ok(())
    }

    pub(crate) fn forget_pin(self) {
        self.pin.set(None);
    }

    /// Tracks.
    pub(crate) fn has_pin(self) -> bool {
        self.pin.with(Option::is_some)
    }

    /// False where the code is needed.
    pub(in crate::state) fn lock_behind_pin(self, why: LockReason) -> bool {
        if self.stage_now() != Some(AppStage::Open) || !untrack(|| self.has_pin()) {
            return false;
        }
        self.note(Action::NoteTabletAccess(TabletAccess::Locked(why)));
        spawn_local(self.settle_drafts());
        self.pin.update_untracked(|pin| pin.iter_mut().for_each(|pin| pin.lock(env::clocks())));
        self.turn_to(AppStage::BehindPin);
        self.code_given.set(None);
        self.view.set(None);
        true
    }

    pub(in crate::state) fn open_with_pin(self, typed: &str) -> PinAnswer {
        let tried = self.pin.try_update(|pin| pin.as_mut().map(|pin| pin.attempt(typed, env::clocks())));
        let answer = tried.flatten().unwrap_or(PinAnswer::Over { wrong: 0 });
        let (PinAnswer::Right { wrong }, Some(view)) = (answer, self.workspace.get_value().view()) else {
            return answer;
        };
        self.turn_to(AppStage::Open);
        self.publish(view);
        let wrong = (wrong > 0).then_some(TabletAccess::WrongPins { count: u16::from(wrong) });
        for access in wrong.into_iter().chain([TabletAccess::PinGiven]) {
            self.note(Action::NoteTabletAccess(access));
        }
        answer
    }

    /// Whether the keys have waited for a PIN for too long.
    pub(in crate::state) fn is_pin_over(self) -> bool {
        self.is_behind_pin() && self.pin.with_untracked(|pin| pin.as_ref().is_none_or(|pin| pin.is_over(env::clocks())))
    }

    /// Nothing is to be seen, whatever is still being written.
    pub(in crate::state) fn is_behind_pin(self) -> bool {
        self.stage_now() == Some(AppStage::BehindPin)
    }
}
