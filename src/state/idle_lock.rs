//! Locking an app that lies untouched or out of sight. What is led goes on in front of the lock; what is due when, says
//! [`Attendance`].

use leptos::prelude::*;

use crate::domain::access::LockReason;
use crate::platform::visibility::Visibility;
use crate::platform::{Listener, activity, choosing};
use crate::state::env;
use crate::state::showing::Showing;
use crate::state::store::{AppStage, OpenStore};
use crate::workspace::attendance::{AtStake, Attendance, LockDue};

#[derive(Clone, Copy)]
pub(crate) struct IdleLock {
    store: OpenStore,
    showing: Showing,
    /// How many screens are leading a session or a test right now.
    leading: RwSignal<u32>,
    attendance: StoredValue<Attendance>,
    due: RwSignal<LockDue>,
}

impl IdleLock {
    /// Watches for as long as the component that asks for it.
    pub(crate) fn new(store: OpenStore, showing: Showing) -> Self {
        let attendance = StoredValue::new(Attendance::begin(env::clocks()));
        let lock = Self { store, showing, leading: RwSignal::new(0), attendance, due: RwSignal::new(LockDue::Not) };
        let listener: Listener = activity::on_activity(1_000, move || lock.tell(Attendance::touch));
        StoredValue::new_local((listener, choosing::watch()));
        lock
    }

    /// Looks at the clocks.
    pub(super) fn look(self) {
        self.tell(Attendance::look);
    }

    pub(super) fn seen(self, now: Visibility) {
        match now {
            // Whoever chooses a file is there, though the device lays its own window over the page.
            Visibility::Hidden if choosing::is_open() => {}
            Visibility::Hidden => drop(self.attendance.try_update_value(|attendance| attendance.hide(env::clocks()))),
            Visibility::Shown => self.tell(Attendance::show),
        }
    }

    fn tell(self, what: fn(&mut Attendance, crate::domain::clocks::Clocks, AtStake) -> LockDue) {
        let at_stake = self.at_stake();
        let due = self.attendance.try_update_value(|attendance| what(attendance, env::clocks(), at_stake));
        if due != self.due.try_get_untracked() {
            due.map(|due| self.due.try_set(due));
        }
    }

    fn at_stake(self) -> AtStake {
        match self.store.stage_now() {
            Some(AppStage::Recovered) => AtStake::Everything,
            Some(AppStage::Open) if self.leading.try_get_untracked() == Some(0) => AtStake::Everything,
            Some(AppStage::Open) => AtStake::Led,
            Some(AppStage::Showing) if self.showing.needs_code() == Some(true) => AtStake::Shown,
            Some(_) | None => AtStake::Nothing,
        }
    }

    /// Why the app is to be locked now. Tracks.
    pub(super) fn due_now(self) -> Option<LockReason> {
        match self.due.get() {
            LockDue::All(why) => Some(why),
            LockDue::Not | LockDue::AllButWhatIsLed => None,
        }
    }

    /// What is led goes on in front of the lock. Tracks.
    pub(crate) fn is_rest_locked(self) -> bool {
        self.due.get() == LockDue::AllButWhatIsLed
    }

    /// While the returned value lives, what is on the page goes on in front of the lock, and no new version is offered.
    pub(crate) fn lead(self) -> Leading {
        self.leading.update(|screens| *screens += 1);
        Leading { lock: self }
    }

    /// Tracks.
    pub(crate) fn is_leading(self) -> bool {
        self.leading.get() > 0
    }
}

/// A screen that leads a session or a test.
pub(crate) struct Leading {
    lock: IdleLock,
}

impl Drop for Leading {
    fn drop(&mut self) {
        self.lock.leading.try_update(|screens| *screens = screens.saturating_sub(1));
        // Out of it, what waited behind it is due.
        self.lock.tell(Attendance::touch);
    }
}
