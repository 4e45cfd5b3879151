//! Putting a backup back: everything sealed under new keys, which new codes open, in one write.
//!
//! Neither the codes of the day of the backup, nor the backup's own, nor an earlier header or copy of the disk opens what is
//! written from then on. Colleagues' codes are not in a backup: whoever puts it back lets them in again.

use std::rc::Rc;

use super::{OpenedBackup, Restorable};
use crate::domain::event::{About, Event, StoreEvent};
use crate::domain::identity::{EventId, WorkerId};
use crate::records::head::{FoundInStore, StoreFinding};
use crate::records::memory::MemoryStore;
use crate::records::{Batch, Contents, Store, Subject};
use crate::vault::{Code, Header, Initials};
use crate::workspace::Workspace;
use crate::workspace::circumstances::Circumstances;
use crate::workspace::heads::StoreHeads;
use crate::workspace::home::Doorplate;
use crate::workspace::keyring::Keyring;
use crate::workspace::problem::{ActionError, RefusalError};
use crate::workspace::row_check::RowCheck;
use crate::workspace::view::View;

/// Who goes on, by which code, and the recovery code of from then on.
pub struct GoingOn<'a> {
    pub worker: WorkerId,
    pub code: &'a Code,
    pub recovery: &'a Code,
}

impl Restorable {
    /// Those who had a code, of whom one may go on.
    pub fn doorplates(&self) -> Vec<Doorplate> {
        let plate =
            |(worker, mark): &(WorkerId, Initials)| Doorplate { worker: *worker, mark: mark.clone(), own_lock: None };
        self.opened.workers.iter().map(plate).collect()
    }

    /// What would be there, before anything is written.
    pub fn view(&self) -> Rc<View> {
        self.opened.view()
    }

    /// Writes it all into an empty store in one transaction, after it was opened as it will lie there.
    pub async fn put_back<S: Store>(
        &self,
        store: S,
        by: GoingOn<'_>,
        around: &mut Circumstances<'_>,
    ) -> Result<Workspace<S>, ActionError> {
        let known = self.opened.workers.iter().find(|(worker, _)| *worker == by.worker);
        let (_, mark) = known.ok_or(RefusalError::UnknownWorker)?;
        let front = self.opened.front;
        let worker = (by.worker.bits(), mark.clone(), by.code);
        let (header, data) = Header::create(front.store.bits(), front.created_ms, worker, by.recovery, around.random)?;
        let mut keyring = Keyring::new(&header, data)?;
        let mut batch = self.opened.sealed_under(&mut keyring, around)?;
        for event in self.opened.new_codes(by.worker, around) {
            batch.records.push(keyring.seal_event(&event, around.random)?);
        }
        batch.header = Some(header.to_bytes()?);
        self.opened.heads().seal_into(&mut batch, &keyring, around.random)?;
        let contents = contents_of(batch.clone()).await?;
        let workspace = Workspace::over(store, header, keyring, contents, by.worker);
        let mut workspace = workspace.map_err(|_| ActionError::Damaged)?;
        workspace.checked = RowCheck::NotYet;
        if let Err(error) = workspace.store.commit(batch.clone()).await {
            // Its answer may have been lost.
            let head = workspace.store.store_head().await.unwrap_or_default();
            if head.as_ref() != batch.store_head() {
                return Err(error.into());
            }
        }
        Ok(workspace)
    }
}

async fn contents_of(batch: Batch) -> Result<Contents, ActionError> {
    let store = MemoryStore::default();
    store.commit(batch).await?;
    store.load().await?.ok_or(ActionError::Damaged)
}

impl OpenedBackup {
    fn sealed_under(&self, keyring: &mut Keyring, around: &mut Circumstances<'_>) -> Result<Batch, ActionError> {
        let mut batch = Batch { into_empty: true, ..Batch::default() };
        batch.keys.extend(self.shut.keys.iter().cloned());
        batch.records.extend(self.shut.records.iter().cloned());
        batch.savepoints.extend(self.shut.savepoints.iter().cloned());
        let of_records = self.records.iter().map(|record| record.subject);
        for subject in of_records.chain(self.savepoints.iter().map(|savepoint| savepoint.slot.subject)) {
            if let Subject::Person(person) = subject
                && !keyring.knows(person)
            {
                let wrapped = keyring.add_person(person, around.random)?;
                batch.keys.retain(|shut| shut.person != person);
                batch.keys.push(wrapped);
            }
        }
        for record in &self.records {
            batch.records.push(keyring.seal_opened(record, around.random)?);
        }
        for savepoint in &self.savepoints {
            batch.savepoints.push(keyring.seal_opened_savepoint(savepoint, around.random)?);
        }
        Ok(batch)
    }

    fn new_codes(&self, by: WorkerId, around: &mut Circumstances<'_>) -> Vec<Event> {
        let at = around.now;
        let erased = self.erased.iter().map(|erasure| StoreEvent::PersonErased(*erasure));
        let happened = erased.chain([StoreEvent::CodeChanged, StoreEvent::RecoveryCodeRenewed]);
        let numbered = (self.highest_counter() + 1..).zip(happened);
        let mut id = || EventId::from_bits(around.fresh_id());
        numbered.map(|(counter, what)| Event { id: id(), counter, at, by, about: About::Store(what) }).collect()
    }

    /// What was found before is told from then on, and changes are counted on.
    fn heads(&self) -> StoreHeads {
        let is_of_codes = |finding: &StoreFinding| finding.found == FoundInStore::HeaderExchanged;
        let was_noted = |finding: &StoreFinding| self.said().is_some_and(|said| said.noted.contains(finding));
        // Who had a code is chosen anew by whoever puts it back.
        let told = self.view().findings.iter().copied().filter(|it| !is_of_codes(it) || was_noted(it)).collect();
        StoreHeads::going_on(self.said(), &told)
    }
}
