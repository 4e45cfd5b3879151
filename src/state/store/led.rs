//! Where what is led stands, on its way to the disk: the newest state of each.

use leptos::prelude::*;

use crate::domain::identity::PersonId;
use crate::state::store::OpenStore;
use crate::workspace::action::{Action, Running, RunningKind};

impl OpenStore {
    /// Takes the place of an earlier state that is not on disk yet.
    pub(crate) fn led_on(self, person: PersonId, running: Running) {
        self.led.try_update_value(|led| led.insert((person, running.kind()), running));
    }

    pub(crate) fn led_last(self, person: PersonId, kind: RunningKind) -> Option<Running> {
        self.led.try_with_value(|led| led.get(&(person, kind)).cloned()).flatten()
    }

    /// `written`: only if no later state took its place.
    pub(crate) fn forget_led(self, person: PersonId, kind: RunningKind, written: Option<&Running>) {
        self.led.try_update_value(|led| {
            if written.is_none() || led.get(&(person, kind)) == written {
                led.remove(&(person, kind));
            }
        });
    }

    /// For whoever locks.
    pub(super) fn take_led(self) -> Vec<Action> {
        let led = self.led.try_update_value(std::mem::take).unwrap_or_default();
        led.into_iter().map(|((person, _), running)| Action::KeepRunning { person, running }).collect()
    }
}
