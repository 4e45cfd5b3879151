//! What is done to the whole tablet: who may open it, a backup in its place, everything erased.

use leptos::prelude::*;

use crate::domain::access::TabletAccess;
use crate::domain::identity::{PersonId, WorkerId};
use crate::domain::written::Name;
use crate::platform::{kept_folder, storage, tick};
use crate::records::{SecondCopyIs, Store, StoreError};
use crate::state::address;
use crate::state::codes::ChosenCode;
use crate::state::door::Door;
use crate::state::env::{self, Env};
use crate::state::mending::SecondCopy;
use crate::state::store::{AppStage, TabletErasure};
use crate::state::store_marker::StoreMarker;
use crate::vault::Code;
use crate::workspace::action::Action;
use crate::workspace::admission::Admitting;
use crate::workspace::backup::{GoingOn, Restorable};
use crate::workspace::problem::{ActionError, BackupRestoreError};

/// Opened, and not written yet.
pub(super) struct WaitingBackup {
    backup: Restorable,
    /// What lies on the device does not open, and makes room.
    sets_aside: bool,
}

impl Door {
    /// Gives this worker a new code.
    pub(crate) async fn change_code(self, code: ChosenCode) -> Result<(), ActionError> {
        let code = code.read()?;
        tick::next_frames(2).await;
        self.admit(Admitting::OwnCode(&code)).await
    }

    /// Lets in another worker by a code of their own.
    pub(crate) async fn add_worker(self, name: Name, code: ChosenCode) -> Result<(), ActionError> {
        let code = code.read()?;
        tick::next_frames(2).await;
        self.admit(Admitting::Add(name, &code)).await
    }

    /// Somebody who worked here and has no code any more.
    pub(crate) async fn let_in_again(self, worker: WorkerId, code: ChosenCode) -> Result<(), ActionError> {
        let code = code.read()?;
        tick::next_frames(2).await;
        self.admit(Admitting::Again(worker, &code)).await
    }

    pub(crate) async fn remove_worker(self, worker: WorkerId) -> Result<(), ActionError> {
        tick::next_frames(2).await;
        self.admit(Admitting::Remove(worker)).await
    }

    /// After the recovery code or a backup: this worker goes on with a new code, and there is a new recovery code.
    pub(crate) async fn go_on_as(self, worker: WorkerId, code: ChosenCode, recovery: &str) -> Result<(), ActionError> {
        let (code, recovery) = (code.read()?, Code::parse(recovery)?);
        tick::next_frames(2).await;
        let by = GoingOn { worker, code: &code, recovery: &recovery };
        match self.waiting.try_update_value(Option::take).flatten() {
            Some(waiting) => {
                let put_back = self.write_back(&waiting, by).await;
                // What lay there did not open, and nothing can be written over it either.
                let put_back = put_back.map_err(|why| match why {
                    ActionError::Store(StoreError::Lost | StoreError::Unknown) if waiting.sets_aside => {
                        ActionError::PlaceBroken
                    }
                    why => why,
                });
                if put_back.is_err() {
                    self.waiting.set_value(Some(waiting));
                }
                put_back
            }
            None => self.admit(Admitting::GoOn(by)).await,
        }
    }

    /// Whether the new codes are those of a backup that is put back.
    pub(crate) fn is_putting_back(self) -> bool {
        self.waiting.with_value(Option::is_some)
    }

    pub(super) async fn admit(self, change: Admitting<'_>) -> Result<(), ActionError> {
        let workers = self.store.admit(change).await?;
        if !workers.is_empty() {
            self.workers.set(workers);
        }
        Ok(())
    }

    /// What lies beside the database.
    pub(crate) async fn second_copy(self) -> SecondCopy {
        self.mending.copy(&self.device.get_value()).await
    }

    /// Takes the second copy for the store, where the browser does not open or read that. What of it can be read is put aside.
    pub(crate) async fn open_from_copy(self) -> Result<(), ActionError> {
        // It may have gone since it was offered, and then nothing may be put aside for it.
        if !matches!(self.second_copy().await, SecondCopy::Records(_)) {
            return Err(ActionError::NoSecondCopy);
        }
        let device = self.device.get_value();
        device.set_aside(env::now().utc_ms(), SecondCopyIs::PutBack).await?;
        self.look().await;
        Ok(())
    }

    /// Asks for new codes, with which the backup is then written into the store of this device. What lies there and does
    /// not open is put aside.
    ///
    /// Those in `left_out` were erased here, and do not come back.
    pub(crate) async fn put_back(self, backup: Restorable, left_out: Vec<PersonId>) -> Result<(), BackupRestoreError> {
        let sets_aside = matches!(self.store.stage_now(), Some(AppStage::NoStore(_) | AppStage::Locked));
        if !sets_aside && self.device.get_value().load().await?.is_some() {
            return Err(StoreError::NotEmpty.into());
        }
        let backup = backup.without(&left_out);
        self.workers.set(backup.doorplates());
        self.store.look_at(backup.view());
        self.waiting.set_value(Some(WaitingBackup { backup, sets_aside }));
        Ok(())
    }

    async fn write_back(self, waiting: &WaitingBackup, by: GoingOn<'_>) -> Result<(), ActionError> {
        let device = self.device.get_value();
        // Tried again, what was put aside is aside already.
        if waiting.sets_aside && device.load().await != Ok(None) {
            device.set_aside(env::now().utc_ms(), SecondCopyIs::WrittenOver).await?;
        }
        let mut env = Env::default();
        let workspace = waiting.backup.put_back(device, by, &mut env.circumstances()?).await?;
        // The file may be of an earlier day, and the worker has seen which: that is no loss to be told of.
        StoreMarker::of(&workspace.view()).replace().await;
        self.open(workspace, AppStage::Open).await;
        self.store.note(Action::NoteTabletAccess(TabletAccess::PutBack));
        storage::persist().await;
        Ok(())
    }

    /// Everything on this tablet goes. The second copy goes first, so that nothing comes back from it.
    pub(crate) async fn erase_tablet(self) -> Result<(), ActionError> {
        // In practice there is nothing on the tablet to be erased from here.
        let real = self.store.stage_now() == Some(AppStage::Open);
        let view = self.store.view_now().filter(|_| real).ok_or(ActionError::Locked)?;
        let erased =
            TabletErasure { store: view.store, people: view.people.len(), events: view.events, at: env::now() };
        self.store.ask_for_code()?;
        self.store.close(None);
        // What was typed is on its way to the disk, and goes with the rest.
        self.store.settled().await;
        let erased_in_front = self.letterbox.erase().await;
        if let Err(why) = erased_in_front.and(self.device.get_value().erase_all().await) {
            self.look().await;
            return Err(why.into());
        }
        StoreMarker::forget().await;
        kept_folder::forget().await;
        address::forget();
        self.store.turn_to(AppStage::Erased(erased));
        Ok(())
    }
}
