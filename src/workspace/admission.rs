//! Who may open the store. Each change of it makes new keys, for the store and for every person, in one write: an old code,
//! backup or copy of the disk opens nothing that is written from then on.

use crate::domain::event::{About, StoreEvent};
use crate::domain::identity::WorkerId;
use crate::domain::written::Name;
use crate::records::{Batch, Store};
use crate::vault::{Admission, Code, Header, Initials};
use crate::workspace::circumstances::Circumstances;
use crate::workspace::keyring::Keyring;
use crate::workspace::problem::{ActionError, RefusalError};
use crate::workspace::{CommitPlan, Workspace};

/// New keys on their way to the disk.
pub(super) struct Rekeying {
    header: Header,
    keyring: Keyring,
    /// Who acts from then on.
    worker: WorkerId,
    change: CommitPlan,
}

impl<S: Store> Workspace<S> {
    /// Gives this worker a new code. The old one stops working.
    pub async fn change_code(&mut self, code: &Code, around: &mut Circumstances<'_>) -> Result<(), ActionError> {
        self.refuse_recovery()?;
        let change = self.code_of(self.worker, code)?;
        self.rekey(vec![change], self.worker, vec![StoreEvent::CodeChanged], around).await
    }

    /// Lets in another worker, by a code of their own.
    pub async fn add_worker(
        &mut self,
        name: Name,
        code: &Code,
        around: &mut Circumstances<'_>,
    ) -> Result<WorkerId, ActionError> {
        self.refuse_recovery()?;
        let worker = WorkerId::from_bits(around.fresh_id());
        let mark = Initials::of(name.as_str(), self.header.workers().map(|(_, mark)| mark));
        let change = Admission::Worker { id: worker.bits(), mark, code };
        let added = StoreEvent::WorkerAdded { worker, name };
        self.rekey(vec![change], self.worker, vec![added], around).await?;
        Ok(worker)
    }

    /// Shuts a worker out. What they did stays under their name.
    pub async fn remove_worker(&mut self, gone: WorkerId, around: &mut Circumstances<'_>) -> Result<(), ActionError> {
        self.refuse_recovery()?;
        if gone == self.worker {
            return Err(RefusalError::RemovesOneself.into());
        }
        self.known_worker(gone)?;
        let change = Admission::Removed(gone.bits());
        self.rekey(vec![change], self.worker, vec![StoreEvent::WorkerRemoved(gone)], around).await
    }

    /// After the recovery code: this worker goes on by a new code, and a new recovery code takes the place of the one that
    /// was used.
    pub async fn go_on_as(
        &mut self,
        worker: WorkerId,
        code: &Code,
        recovery: &Code,
        around: &mut Circumstances<'_>,
    ) -> Result<(), ActionError> {
        let changes = vec![self.code_of(worker, code)?, Admission::Recovery(recovery)];
        let happened = vec![StoreEvent::CodeChanged, StoreEvent::RecoveryCodeRenewed];
        self.rekey(changes, worker, happened, around).await
    }

    /// Whoever came in by the recovery code does nothing before they have a code of their own.
    pub(super) fn refuse_recovery(&self) -> Result<(), ActionError> {
        if self.worker == WorkerId::RECOVERY { Err(RefusalError::NeedsOwnCode.into()) } else { Ok(()) }
    }

    fn known_worker(&self, worker: WorkerId) -> Result<Initials, ActionError> {
        let mut known = self.header.workers();
        let mark = known.find_map(|(id, mark)| (id == worker.bits()).then(|| mark.clone()));
        mark.ok_or(RefusalError::UnknownWorker.into())
    }

    fn code_of<'a>(&self, worker: WorkerId, code: &'a Code) -> Result<Admission<'a>, ActionError> {
        Ok(Admission::Worker { id: worker.bits(), mark: self.known_worker(worker)?, code })
    }

    async fn rekey(
        &mut self,
        changes: Vec<Admission<'_>>,
        worker: WorkerId,
        happened: Vec<StoreEvent>,
        around: &mut Circumstances<'_>,
    ) -> Result<(), ActionError> {
        self.settle().await?;
        let (header, data) = self.header.renewed(self.keyring.data_key(), changes, around.random)?;
        let (keyring, keys) = self.keyring.renewed(&header, data, around.random)?;
        let happened: Vec<_> = happened.into_iter().map(About::Store).collect();
        let events = self.number(&happened, worker, around);
        let records = events.iter().map(|event| keyring.seal_event(event, around.random)).collect::<Result<_, _>>()?;
        let batch = Batch { header: Some(header.to_bytes()?), keys, records, ..Batch::default() };
        let change = CommitPlan { events, batch, ..CommitPlan::default() };
        let rekeying = Rekeying { header, keyring, worker, change };
        match self.keep(&rekeying.change.batch).await {
            Ok(()) => self.take(rekeying),
            Err(why) => {
                self.unsettled = Some(rekeying);
                // Which of the two headers is on disk decides which code opens it.
                let before = self.ledger.highest_counter();
                self.settle().await?;
                if self.ledger.highest_counter() == before {
                    return Err(why.into());
                }
            }
        }
        Ok(())
    }

    /// Looks up whether new keys whose answer was lost are on disk, and goes on with those that are.
    pub(super) async fn settle(&mut self) -> Result<(), ActionError> {
        let Some(rekeying) = self.unsettled.take() else { return Ok(()) };
        match self.store.load().await {
            Ok(Some(on_disk)) if Some(&on_disk.header) == rekeying.change.batch.header.as_ref() => {
                self.copy.commit(rekeying.change.batch.clone()).await?;
                self.take(rekeying);
                Ok(())
            }
            Ok(_) => Ok(()),
            Err(_) => {
                self.unsettled = Some(rekeying);
                Err(ActionError::CodeUnsure)
            }
        }
    }

    fn take(&mut self, rekeying: Rekeying) {
        let Rekeying { header, keyring, worker, change } = rekeying;
        if let Some((_, tried)) = &mut self.unconfirmed {
            // It may be on disk already; tried again it must not bring a key back in its old wrap.
            for key in &mut tried.batch.keys {
                let renewed = change.batch.keys.iter().find(|renewed| renewed.person == key.person);
                *key = renewed.unwrap_or(key).clone();
            }
        }
        (self.header, self.keyring, self.worker) = (header, keyring, worker);
        self.ledger.act_as(worker);
        self.show(change);
    }
}
