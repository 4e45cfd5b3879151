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
        let shared = &mut *self.shared.borrow_mut();
        shared.commits += 1;
        shared.silent = None;
        match shared.fault() {
            Some(Fault::Refused(error)) => Err(error),
            Some(Fault::AnswerLost(error)) => shared.rows.apply(batch).and(Err(error)),
            Some(Fault::Silent(error)) => {
                shared.silent = Some(error);
                shared.rows.apply(batch).and(Err(error))
            }
            None => shared.rows.apply(batch),
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
    fn contents(&self) -> Option<Contents> {
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
        self.header = batch.header.or(self.header.take());
        self.keys.extend(batch.keys.into_iter().map(|key| (key.person, key)));
        self.records.extend(batch.records.into_iter().map(|record| (record.id, record)));
        for slot in batch.drop_savepoints {
            self.savepoints.remove(&slot);
        }
        self.savepoints.extend(batch.savepoints.into_iter().map(|savepoint| (savepoint.slot, savepoint)));
        self.heads.extend(batch.heads.into_iter().map(|head| (head.subject, head)));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::SlotKind;

    fn header() -> Batch {
        Batch { into_empty: true, header: Some(b"header".to_vec()), ..Batch::default() }
    }

    fn record(id: u128) -> SealedRecord {
        SealedRecord { id: EventId::from_bits(id), subject: Subject::Store, counter: 1, version: 1, sealed: vec![7] }
    }

    fn records(ids: impl IntoIterator<Item = u128>) -> Batch {
        Batch { records: ids.into_iter().map(record).collect(), ..Batch::default() }
    }

    fn commit(store: &MemoryStore, batch: Batch) -> Result<(), StoreError> {
        pollster::block_on(store.commit(batch))
    }

    fn load(store: &MemoryStore) -> Option<Contents> {
        pollster::block_on(store.load()).unwrap()
    }

    fn savepoint(kind: SlotKind, sealed: u8) -> SealedSavepoint {
        let slot = Slot { subject: Subject::Person(PersonId::from_bits(1)), kind };
        SealedSavepoint { slot, version: 1, sealed: vec![sealed] }
    }

    #[test]
    fn a_new_store_holds_nothing() {
        assert_eq!(load(&MemoryStore::new()), None);
    }

    #[test]
    fn what_is_committed_is_loaded_by_every_handle() {
        let store = MemoryStore::new();
        commit(&store, header()).unwrap();
        commit(&store, records([2, 1])).unwrap();
        let contents = load(&store.clone()).unwrap();
        assert_eq!((contents.header, contents.records), (b"header".to_vec(), vec![record(1), record(2)]));
    }

    #[test]
    fn a_set_up_is_refused_where_something_lies_already() {
        let store = MemoryStore::new();
        commit(&store, header()).unwrap();
        let before = load(&store);
        assert_eq!(commit(&store, Batch { into_empty: true, ..records([1]) }), Err(StoreError::NotEmpty));
        assert_eq!(load(&store), before);
    }

    #[test]
    fn each_slot_holds_one_savepoint_until_it_is_dropped() {
        let store = MemoryStore::new();
        commit(&store, header()).unwrap();
        for savepoints in [
            vec![savepoint(SlotKind::Session, 1), savepoint(SlotKind::Assessment, 2)],
            vec![savepoint(SlotKind::Session, 3)],
        ] {
            commit(&store, Batch { savepoints, ..Batch::default() }).unwrap();
        }
        let held = load(&store).unwrap().savepoints;
        assert_eq!(held, [savepoint(SlotKind::Session, 3), savepoint(SlotKind::Assessment, 2)]);

        let drop_savepoints = held.iter().map(|savepoint| savepoint.slot).collect();
        commit(&store, Batch { drop_savepoints, ..Batch::default() }).unwrap();
        assert_eq!(load(&store).unwrap().savepoints, []);
    }

    #[test]
    fn nothing_but_a_set_up_is_stored_where_no_header_is() {
        let store = MemoryStore::new();
        let unopenable =
            [records([1]), Batch { into_empty: true, ..records([1]) }, Batch { into_empty: false, ..header() }];
        for batch in unopenable {
            assert_eq!(commit(&store, batch), Err(StoreError::Lost));
        }
        assert_eq!(load(&store), None);
    }

    #[test]
    fn a_refused_commit_leaves_everything_as_it_was() {
        let store = MemoryStore::failing_at(2, Fault::Refused(StoreError::Full));
        commit(&store, header()).unwrap();
        let before = load(&store);
        assert_eq!(commit(&store, records([1])), Err(StoreError::Full));
        assert_eq!(load(&store), before);
        commit(&store, records([1])).unwrap();
        assert_eq!(load(&store).unwrap().records, [record(1)]);
    }

    #[test]
    fn a_lost_answer_hides_a_change_that_was_stored() {
        let store = MemoryStore::failing_every(2, Fault::AnswerLost(StoreError::Lost));
        commit(&store, header()).unwrap();
        assert_eq!(commit(&store, records([1])), Err(StoreError::Lost));
        assert_eq!(load(&store).unwrap().records, [record(1)]);
        commit(&store, records([2])).unwrap();
        assert_eq!((commit(&store, records([3])), store.commits()), (Err(StoreError::Lost), 4));
    }
}
