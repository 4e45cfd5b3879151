//! Opening: the first set-up, unlocking, and where a workspace lives.

use crate::domain::event::{About, Event, StoreEvent};
use crate::domain::identity::{EventId, StoreId, WorkerId};
use crate::domain::written::Name;
use crate::records::format::Decoded;
use crate::records::memory::MemoryStore;
use crate::records::{Batch, Contents, Store};
use crate::vault::{Code, DataKey, Header, Opened};
use crate::workspace::Workspace;
use crate::workspace::circumstances::Circumstances;
use crate::workspace::heads::{SetAside, StoreHeads};
use crate::workspace::keyring::{Keyring, OpenSavepoint};
use crate::workspace::ledger::Ledger;
use crate::workspace::problem::{ActionError, UnlockError};

/// Who set the store up, with which codes.
pub struct SetUp<'a> {
    pub worker_name: Name,
    pub worker_code: &'a Code,
    pub recovery_code: &'a Code,
}

/// Which kind of code opened the store.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OpenedBy {
    WorkerCode,
    /// The worker has forgotten the code, and should be offered a new one.
    RecoveryCode,
}

impl<S: Store> Workspace<S> {
    /// Makes a new store. Refused when something is there already.
    pub async fn set_up(store: S, set_up: SetUp<'_>, around: &mut Circumstances<'_>) -> Result<Self, ActionError> {
        let store_id = StoreId::from_bits(around.fresh_id());
        let worker = WorkerId::from_bits(around.fresh_id());
        let (header, data) = Header::create(
            store_id.bits(),
            around.now.utc_ms(),
            worker.bits(),
            set_up.worker_code,
            set_up.recovery_code,
            around.random,
        )?;
        let keyring = Keyring::new(store_id, data);
        let joined = Event {
            id: EventId::from_bits(around.fresh_id()),
            counter: 1,
            at: around.now,
            by: worker,
            about: About::Store(StoreEvent::WorkerJoined(set_up.worker_name)),
        };
        let record = keyring.seal_event(&joined, around.random)?;
        let mut batch =
            Batch { into_empty: true, header: Some(header.to_bytes()?), records: vec![record], ..Batch::default() };
        let mut heads = StoreHeads::default();
        let after = heads.seal_into(&mut batch, &keyring, around.random)?;
        store.commit(batch.clone()).await?;
        let copy = MemoryStore::default();
        copy.commit(batch).await?;
        let mut ledger = Ledger::new(store_id, worker);
        ledger.append(vec![joined]);
        heads.take(after);
        ledger.note_written(heads.written());
        Ok(Self { store, copy, header, keyring, heads, ledger, worker, unconfirmed: None, late: None })
    }

    /// Opens a store with a worker's code or the recovery code. Slow on purpose: each try costs an Argon2id.
    pub async fn unlock(store: S, code: &Code) -> Result<(Self, OpenedBy), UnlockError> {
        let contents = store.load().await?.ok_or(UnlockError::Damaged)?;
        let header = Header::from_bytes(&contents.header)?;
        let (data, opened) = header.open_with(code)?;
        let (worker, by) = match opened {
            Opened::Worker(worker) => (Some(WorkerId::from_bits(worker)), OpenedBy::WorkerCode),
            Opened::Recovery => (None, OpenedBy::RecoveryCode),
        };
        let workspace = Self::over(store, header, data, contents, worker)?;
        Ok((workspace, by))
    }

    /// Reads what a store holds. What cannot be read is set aside and told; it never closes the rest. Without a named
    /// worker it is the one who wrote last.
    pub(super) fn over(
        store: S,
        header: Header,
        data: DataKey,
        contents: Contents,
        worker: Option<WorkerId>,
    ) -> Result<Self, UnlockError> {
        let store_id = StoreId::from_bits(header.store());
        let mut keyring = Keyring::new(store_id, data);
        let (heads, mut found) = StoreHeads::of(&contents, &keyring)?;
        let mut aside = SetAside::formless(contents.formless);
        for key in &contents.keys {
            if keyring.take_person(key).is_err() {
                aside.key(key.person);
            }
        }
        let mut records: Vec<_> = contents.records.iter().collect();
        records.sort_by_key(|record| (record.counter, record.id));
        let (mut events, mut unknown) = (Vec::new(), Vec::new());
        for record in records {
            match keyring.open_record(record) {
                Ok(Decoded::Known(event)) => events.push(event),
                Ok(Decoded::Unknown(event)) => {
                    unknown.push(event.counter);
                    aside.newer(record.subject);
                }
                Err(_) => aside.record(record.subject),
            }
        }
        let wrote_last = || events.last().map(|event| event.by);
        let any = || header.workers().next().map(WorkerId::from_bits);
        let worker = worker.or_else(wrote_last).or_else(any).ok_or(UnlockError::Damaged)?;
        let mut ledger = Ledger::new(store_id, worker);
        ledger.append(events);
        unknown.into_iter().for_each(|counter| ledger.pass_over(counter));
        for savepoint in &contents.savepoints {
            match keyring.open_savepoint(savepoint) {
                Ok(OpenSavepoint::Running(person, running)) => ledger.keep_running(person, running),
                Ok(OpenSavepoint::Form(drawn, draft)) => ledger.keep_draft(drawn, draft),
                Ok(OpenSavepoint::Unknown) => aside.newer(savepoint.slot.subject),
                Err(_) => aside.savepoint(savepoint.slot.subject),
            }
        }
        aside.tell(&mut found);
        ledger.note_findings(found);
        ledger.note_written(heads.written());
        let copy = MemoryStore::holding(contents);
        Ok(Self { store, copy, header, keyring, heads, ledger, worker, unconfirmed: None, late: None })
    }

    /// Holds the store against what is noted outside of it: so many changes were written.
    pub fn hold_against(&mut self, written: u64) {
        if let Some(finding) = self.heads.hold_against(written) {
            self.ledger.note_findings([finding]);
            self.ledger.note_written(self.heads.written());
        }
    }
}
