//! A store in memory: for practice, and for tests, which can make it fail.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use crate::domain::identity::{EventId, PersonId};
use crate::records::{
    Batch, Contents, SealedHead, SealedRecord, SealedSavepoint, Slot, Store, StoreError, Subject, WrappedPersonKey,
};

/// A handle; clones share what is stored, as two tabs share a database.
#[derive(Debug, Clone, Default)]
pub struct MemoryStore {
    shared: Rc<RefCell<SharedRows>>,
}

/// How a commit fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Nothing is stored.
    Refused(StoreError),
    /// All of it is stored, and only the answer gets lost.
    AnswerLost(StoreError),
    /// All of it is stored, the answer gets lost, and the first look-up after it gets none either.
    Silent(StoreError),
    /// Nothing is stored, and nothing is ever answered. Held against the time by [`in_time`](crate::records::in_time).
    NoAnswer,
}

/// Which commits fail, counted from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum When {
    At(usize),
    Every(usize),
}

#[derive(Debug, Default)]
struct SharedRows {
    rows: StoredRows,
    commits: usize,
    fault: Option<(When, Fault)>,
    silent: Option<StoreError>,
}

/// Everything that is stored.
#[derive(Debug, Clone, Default)]
pub struct StoredRows {
    header: Option<Vec<u8>>,
    keys: BTreeMap<PersonId, WrappedPersonKey>,
    records: BTreeMap<EventId, SealedRecord>,
    savepoints: BTreeMap<Slot, SealedSavepoint>,
    heads: BTreeMap<Subject, SealedHead>,
}

impl MemoryStore {
    pub fn new() -> Self {
        Self::default()
    }

    /// Holds what another store held.
    pub fn holding(contents: Contents) -> Self {
        let Contents { header, keys, records, savepoints, heads, formless: _ } = contents;
        let mut held = StoredRows { header: Some(header), ..StoredRows::default() };
        for key in keys {
            held.keys.insert(key.person, key);
        }
        for record in records {
            held.records.insert(record.id, record);
        }
        for savepoint in savepoints {
            held.savepoints.insert(savepoint.slot, savepoint);
        }
        for head in heads {
            held.heads.insert(head.subject, head);
        }
        Self { shared: Rc::new(RefCell::new(SharedRows { rows: held, ..SharedRows::default() })) }
    }

    /// Empty, and its `commit`-th commit fails; the first is 1.
    pub fn failing_at(commit: usize, fault: Fault) -> Self {
        Self::with_fault(When::At(commit), fault)
    }

    /// Empty, and each `nth` commit fails.
    pub fn failing_every(nth: usize, fault: Fault) -> Self {
        Self::with_fault(When::Every(nth), fault)
    }

    /// Lends what is stored. A copy of a whole team's store would take its memory twice.
    pub fn lend<T>(&self, to: impl FnOnce(&StoredRows) -> T) -> T {
        to(&self.shared.borrow().rows)
    }

    /// Commits tried until now, whatever came of them.
    pub fn commits(&self) -> usize {
        self.shared.borrow().commits
    }

    fn with_fault(when: When, fault: Fault) -> Self {
        let shared = SharedRows { fault: Some((when, fault)), ..SharedRows::default() };
        Self { shared: Rc::new(RefCell::new(shared)) }
    }
}

impl Store for MemoryStore {
    async fn load(&self) -> Result<Option<Contents>, StoreError> {
        Ok(self.shared.borrow().rows.contents())
    }

    async fn commit(&self, batch: Batch) -> Result<(), StoreError> {
        let fault = {
            let mut shared = self.shared.borrow_mut();
            shared.commits += 1;
            shared.silent = None;
            shared.fault()
        };
        if fault == Some(Fault::NoAnswer) {
            std::future::pending::<()>().await;
        }
        let shared = &mut *self.shared.borrow_mut();
        match fault {
            Some(Fault::Refused(error)) => Err(error),
            Some(Fault::AnswerLost(error)) => shared.rows.apply(batch).and(Err(error)),
            Some(Fault::Silent(error)) => {
                shared.silent = Some(error);
                shared.rows.apply(batch).and(Err(error))
            }
            Some(Fault::NoAnswer) | None => shared.rows.apply(batch),
        }
    }

    async fn store_head(&self) -> Result<Option<SealedHead>, StoreError> {
        let shared = &mut *self.shared.borrow_mut();
        match shared.silent.take() {
            Some(error) => Err(error),
            None => Ok(shared.rows.heads.get(&Subject::Store).cloned()),
        }
    }
}

impl SharedRows {
    fn fault(&self) -> Option<Fault> {
        let (when, fault) = self.fault?;
        let now = match when {
            When::At(commit) => self.commits == commit,
            When::Every(nth) => self.commits.is_multiple_of(nth),
        };
        now.then_some(fault)
    }
}

impl StoredRows {
    /// `None`: nothing was ever stored here.
    pub fn header(&self) -> Option<&[u8]> {
        self.header.as_deref()
    }

    pub fn keys(&self) -> impl Iterator<Item = &WrappedPersonKey> {
        self.keys.values()
    }

    pub fn records(&self) -> impl Iterator<Item = &SealedRecord> {
        self.records.values()
    }

    pub fn savepoints(&self) -> impl Iterator<Item = &SealedSavepoint> {
        self.savepoints.values()
    }

    pub fn heads(&self) -> impl Iterator<Item = &SealedHead> {
        self.heads.values()
    }

    /// `None` without a header, which is without anything: see [`StoredRows::apply`].
    pub(super) fn contents(&self) -> Option<Contents> {
        Some(Contents {
            header: self.header.clone()?,
            keys: self.keys.values().cloned().collect(),
            records: self.records.values().cloned().collect(),
            savepoints: self.savepoints.values().cloned().collect(),
            heads: self.heads.values().cloned().collect(),
            formless: 0,
        })
    }

    fn apply(&mut self, batch: Batch) -> Result<(), StoreError> {
        match self.header {
            // What was stored now could never be opened.
            None if !batch.into_empty || batch.header.is_none() => return Err(StoreError::Lost),
            Some(_) if batch.into_empty => return Err(StoreError::NotEmpty),
            _ => {}
        }
        self.take(batch);
        Ok(())
    }

    /// Wherever it comes: for what is read in another order than it was written.
    pub(super) fn take(&mut self, batch: Batch) {
        self.header = batch.header.or(self.header.take());
        for person in batch.drop_people {
            self.drop_person(person);
        }
        self.keys.extend(batch.keys.into_iter().map(|key| (key.person, key)));
        self.records.extend(batch.records.into_iter().map(|record| (record.id, record)));
        for slot in batch.drop_savepoints {
            self.savepoints.remove(&slot);
        }
        self.savepoints.extend(batch.savepoints.into_iter().map(|savepoint| (savepoint.slot, savepoint)));
        self.heads.extend(batch.heads.into_iter().map(|head| (head.subject, head)));
    }

    fn drop_person(&mut self, person: PersonId) {
        let subject = Subject::Person(person);
        self.keys.remove(&person);
        self.records.retain(|_, record| record.subject != subject);
        self.savepoints.retain(|slot, _| slot.subject != subject);
        self.heads.remove(&subject);
    }
}

#[cfg(test)]
mod tests;
