//! The device's own lock as a worker's way in beside the code: turned on and off.

use leptos::prelude::*;

use crate::domain::identity::{StoreId, WorkerId};
use crate::platform::own_lock::{self, PasskeyError, PasskeyOwner};
use crate::state::door::Door;
use crate::state::env::Env;
use crate::vault::{OwnLockAsk, OwnLockSecret, sha256};
use crate::workspace::admission::Admitting;
use crate::workspace::home::Doorplate;
use crate::workspace::problem::{ActionError, OwnLockError, RefusalError};

/// As the device's list of passkeys shows it.
const APP: &str = "Hjemmetrener";
const HANDLE: &[u8] = b"hjemmetrener/1/passkey\0";

impl Door {
    /// Whether the device may have a lock for this.
    pub(crate) async fn may_have_own_lock(self) -> bool {
        own_lock::is_there().await
    }

    /// Whether it is on for whoever is in. Tracks.
    pub(crate) fn is_own_lock_on(self) -> bool {
        let worker = self.store.view().map(|view| view.worker);
        let is_on = |plate: &Doorplate| Some(plate.worker) == worker && plate.own_lock.is_some();
        self.workers.with(|workers| workers.iter().any(is_on))
    }

    /// How the device is asked, where it is on for this worker.
    pub(super) fn own_lock_of(self, worker: WorkerId) -> Option<OwnLockAsk> {
        self.workers.with_untracked(|workers| workers.iter().find(|plate| plate.worker == worker)?.own_lock.clone())
    }

    /// Must follow a tap. Only after the code was asked for again.
    pub(crate) async fn turn_on_own_lock(self) -> Result<(), OwnLockError> {
        self.store.ask_for_code()?;
        let view = self.store.view_now().ok_or(ActionError::Locked)?;
        let known = |workers: &Vec<Doorplate>| workers.iter().find(|plate| plate.worker == view.worker).cloned();
        let plate = self.workers.with_untracked(known).ok_or(ActionError::Refused(RefusalError::UnknownWorker))?;
        let mut salt = [0; 32];
        Env::default().circumstances()?.random.fill(&mut salt);
        let owner = PasskeyOwner { app: APP, handle: handle(view.store, view.worker), mark: plate.mark.as_str() };
        let made = own_lock::make(owner, &salt).await.map_err(told)?;
        let ask = OwnLockAsk::new(made.credential, salt).ok_or(OwnLockError::NotPossible)?;
        let secret = OwnLockSecret::from_bytes(&made.secret);
        Ok(self.admit(Admitting::OwnLock(ask, &secret)).await?)
    }

    /// Only after the code was asked for again.
    pub(crate) async fn turn_off_own_lock(self) -> Result<(), OwnLockError> {
        Ok(self.admit(Admitting::NoOwnLock).await?)
    }
}

/// The same for the same worker here, so that a device does not collect passkeys that open nothing; and tells nobody which
/// worker that is.
fn handle(store: StoreId, worker: WorkerId) -> [u8; 32] {
    sha256(&[HANDLE, &store.bits().to_be_bytes(), &worker.bits().to_be_bytes()])
}

pub(super) fn told(failure: PasskeyError) -> OwnLockError {
    match failure {
        PasskeyError::NotConfirmed | PasskeyError::Withdrawn => OwnLockError::NotConfirmed,
        PasskeyError::NotPossible => OwnLockError::NotPossible,
        PasskeyError::NoSecret => OwnLockError::NoSecret,
        PasskeyError::NoAnswer => OwnLockError::NoAnswer,
    }
}
