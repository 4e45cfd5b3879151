//! Who may open the store. Each change of it makes new keys, for the store and for every person, in one write: an old code,
//! backup or copy of the disk opens nothing that is written from then on.

use std::collections::BTreeSet;

use crate::domain::event::{About, StoreEvent};
use crate::domain::identity::{PersonId, WorkerId};
use crate::domain::written::Name;
use crate::records::{Batch, Store};
use crate::vault::{Admission, Code, Initials, OwnLockAsk, OwnLockSecret};
use crate::workspace::backup::GoingOn;
use crate::workspace::circumstances::Circumstances;
use crate::workspace::keyring::Keyring;
use crate::workspace::pending::PendingChange;
use crate::workspace::problem::{ActionError, RefusalError};
use crate::workspace::rules::Decision;
use crate::workspace::{CommitPlan, Workspace};

/// What seals from a change on, once it is on disk.
pub(super) struct NewKeys {
    keyring: Keyring,
    /// Who acts from then on.
    worker: WorkerId,
}

/// A change of who may open the store.
pub enum Admitting<'a> {
    /// This worker gets a new code. The old one stops working.
    OwnCode(&'a Code),
    /// Another worker is let in, by a code of their own.
    Add(Name, &'a Code),
    /// A worker is shut out. What they did stays under their name.
    Remove(WorkerId),
    /// After the recovery code: this worker goes on by a new code, and a new recovery code takes the place of the one that
    /// was used.
    GoOn(GoingOn<'a>),
    /// Somebody who worked here and has no code, since a backup was put back or since they left, gets one.
    Again(WorkerId, &'a Code),
    /// The device's own lock opens for this worker too.
    OwnLock(OwnLockAsk, &'a OwnLockSecret),
    NoOwnLock,
}

impl<S: Store> Workspace<S> {
    pub async fn admit(&mut self, change: Admitting<'_>, around: &mut Circumstances<'_>) -> Result<(), ActionError> {
        self.ask_what_became().await?;
        let change = self.begin_admitting(change, around)?;
        self.carry_out(change).await.map(drop)
    }

    /// Checks and seals; nothing is kept or shown yet.
    pub(super) fn begin_admitting(
        &mut self,
        change: Admitting<'_>,
        around: &mut Circumstances<'_>,
    ) -> Result<PendingChange<S>, ActionError> {
        let mut acting = self.worker;
        let (changes, happened) = match change {
            Admitting::GoOn(GoingOn { worker, code, recovery }) => {
                acting = worker;
                let changes = vec![self.code_of(worker, code)?, Admission::Recovery(recovery)];
                let happened = [StoreEvent::CodeChanged, StoreEvent::RecoveryCodeRenewed];
                (changes, happened.into_iter().chain(self.own_lock_ends(worker)).collect())
            }
            Admitting::OwnCode(code) => {
                self.refuse_recovery()?;
                let happened = [StoreEvent::CodeChanged].into_iter().chain(self.own_lock_ends(acting)).collect();
                (vec![self.code_of(acting, code)?], happened)
            }
            Admitting::Add(name, code) => {
                self.refuse_recovery()?;
                self.refuse_same_name(&name)?;
                let worker = WorkerId::from_bits(around.fresh_id());
                let mark = Initials::of(name.as_str(), self.header.workers().map(|(_, mark)| mark));
                let added = StoreEvent::WorkerAdded { worker, name };
                (vec![Admission::Worker { id: worker.bits(), mark, code }], vec![added])
            }
            Admitting::Again(worker, code) => {
                self.refuse_recovery()?;
                let view = self.view();
                let known = view.workers.get(&worker).ok_or(RefusalError::UnknownWorker)?;
                if self.known_worker(worker).is_ok() {
                    return Err(RefusalError::HasCode.into());
                }
                let name = known.name.clone();
                let mark = Initials::of(name.as_str(), self.header.workers().map(|(_, mark)| mark));
                let added = StoreEvent::WorkerAdded { worker, name };
                (vec![Admission::Worker { id: worker.bits(), mark, code }], vec![added])
            }
            Admitting::Remove(gone) => {
                self.refuse_recovery()?;
                if gone == acting {
                    return Err(RefusalError::RemovesOneself.into());
                }
                self.known_worker(gone)?;
                (vec![Admission::Removed(gone.bits())], vec![StoreEvent::WorkerRemoved(gone)])
            }
            Admitting::OwnLock(ask, secret) => {
                self.refuse_recovery()?;
                let change = Admission::OwnLock { worker: acting.bits(), ask, secret };
                (vec![change], vec![StoreEvent::OwnLockTurnedOn])
            }
            Admitting::NoOwnLock => {
                self.refuse_recovery()?;
                (vec![Admission::NoOwnLock(acting.bits())], vec![StoreEvent::OwnLockTurnedOff])
            }
        };
        let happened = happened.into_iter().map(About::Store).collect();
        let plan = self.under_new_keys(changes, acting, Decision { happened, ..Decision::default() }, around)?;
        Ok(self.hand_over(plan))
    }

    /// Nobody is let in twice, by two codes, because the first answer did not come; and who has whose name is told apart.
    fn refuse_same_name(&self, name: &Name) -> Result<(), ActionError> {
        let view = self.view();
        let has_it =
            |(worker, _)| view.workers.get(&WorkerId::from_bits(worker)).is_some_and(|known| known.name == *name);
        if self.header.workers().any(has_it) { Err(RefusalError::SameName.into()) } else { Ok(()) }
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

    /// With a new code of the worker. Nothing where it was not on.
    fn own_lock_ends(&self, worker: WorkerId) -> Option<StoreEvent> {
        self.header.own_lock(worker.bits()).map(|_| StoreEvent::OwnLockTurnedOff)
    }

    fn code_of<'a>(&self, worker: WorkerId, code: &'a Code) -> Result<Admission<'a>, ActionError> {
        Ok(Admission::Worker { id: worker.bits(), mark: self.known_worker(worker)?, code })
    }

    /// A change that makes the data key, the store's and every person's anew. Who is erased gets none.
    pub(super) fn under_new_keys(
        &mut self,
        changes: Vec<Admission<'_>>,
        worker: WorkerId,
        decision: Decision,
        around: &mut Circumstances<'_>,
    ) -> Result<CommitPlan, ActionError> {
        let (header, data) = self.header.renewed(self.keyring.data_key(), changes, around.random)?;
        let (mut keyring, mut wraps) = self.keyring.renewed(&header, data, around.random)?;
        if let Some(gone) = decision.erase {
            keyring.forget(gone);
            wraps.retain(|wrap| wrap.person != gone);
        }
        // A key that was made for somebody who was not saved goes nowhere.
        let on_disk: BTreeSet<PersonId> = self.copy.lend(|rows| rows.keys().map(|key| key.person).collect());
        wraps.retain(|wrap| on_disk.contains(&wrap.person));
        let events = self.number(&decision.happened, worker, around);
        let records = events.iter().map(|event| keyring.seal_event(event, around.random)).collect::<Result<_, _>>()?;
        let drop_people = decision.erase.into_iter().collect();
        let header_bytes = Some(header.to_bytes()?);
        let mut batch = Batch { header: header_bytes, drop_people, keys: wraps, records, ..Batch::default() };
        let heads = self.heads.seal_all_into(&mut batch, &keyring, around.random)?;
        let (header, keys) = (Some(header), Some(NewKeys { keyring, worker }));
        Ok(CommitPlan { action: None, events, decision, batch, heads, header, keys })
    }

    pub(super) fn act_under(&mut self, keys: NewKeys) {
        self.keyring = keys.keyring;
        self.worker = keys.worker;
        self.ledger.act_as(keys.worker);
    }
}
