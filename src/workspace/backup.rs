//! Taking a sealed copy of everything, and putting one back.

use std::collections::BTreeSet;
use std::rc::Rc;

use chrono::NaiveDate;

use crate::domain::erasure::PersonMark;
use crate::domain::history::History;
use crate::domain::identity::{PersonId, WorkerId};
use crate::records::backup::{BackupFront, BackupPiece, BackupReader, BackupWriter};
use crate::records::format;
use crate::records::head::StoreFinding;
use crate::records::memory::StoredRows;
use crate::records::{Batch, Contents, SealedHead, SealedRecord, SealedSavepoint, Store, StoreError, WrappedPersonKey};
use crate::vault::{Code, DataKey, FileError, FileReader, Header};
use crate::workspace::Workspace;
use crate::workspace::circumstances::Circumstances;
use crate::workspace::keyring::Keyring;
use crate::workspace::problem::{ActionError, BackupRestoreError, UnlockError};

/// A sealed file that was opened again and found equal to what is on disk.
pub struct BackupFile {
    pub bytes: Vec<u8>,
    pub events: u64,
}

/// What a backup holds, told before anything is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inside {
    pub people: Vec<String>,
    pub sessions: usize,
    pub assessments: usize,
    pub events: u64,
    /// The day of the last event.
    pub until: Option<NaiveDate>,
    /// What was missing or could not be read when it was made, and whose name it is about. All else is restored.
    pub findings: Vec<(StoreFinding, Option<String>)>,
    /// Pieces of the file that cannot be read.
    pub left_out: u64,
}

/// A backup that was opened with its code and read to the end.
pub struct Restorable {
    opened: Workspace<Unused>,
    inside: Inside,
}

impl<S: Store> Workspace<S> {
    /// Packs and seals all that was ever confirmed under the backup's own code, opens the file again and compares. Works
    /// from memory, so that a full or vanished disk does not stand in the way, and row by row: besides what is open
    /// anyway, only the file takes memory.
    pub fn back_up(&self, code: &Code, around: &mut Circumstances<'_>) -> Result<BackupFile, ActionError> {
        self.copy.lend(|rows| {
            let header = rows.header().ok_or(ActionError::Damaged)?;
            let records = in_packing_order(rows);
            let mut writer = BackupWriter::new(code, self.keyring.data_key().expose(), around.random)?;
            writer.write(&BackupPiece::Header(header.to_vec()))?;
            for key in rows.keys() {
                writer.write(&BackupPiece::Key(key.clone()))?;
            }
            for record in &records {
                // What does not open goes in as it is.
                writer.write(&match self.keyring.unseal_record(record) {
                    Ok(unsealed) => BackupPiece::Record(unsealed),
                    Err(_) => BackupPiece::Sealed((*record).clone()),
                })?;
            }
            for savepoint in rows.savepoints() {
                writer.write(&BackupPiece::Savepoint(savepoint.clone()))?;
            }
            for head in rows.heads() {
                writer.write(&BackupPiece::Head(head.clone()))?;
            }
            let bytes = writer.finish()?;
            if !self.is_all_in(&bytes, code, rows, &records).unwrap_or(false) {
                return Err(ActionError::Damaged);
            }
            let events = u64::try_from(records.len()).unwrap_or(u64::MAX);
            Ok(BackupFile { bytes, events })
        })
    }

    /// Whether putting this file back would make the very same rows.
    fn is_all_in(
        &self,
        bytes: &[u8],
        code: &Code,
        rows: &StoredRows,
        records: &[&SealedRecord],
    ) -> Result<bool, BackupRestoreError> {
        let mut file = RowsOfBackup::open(bytes, code)?;
        let is_same_front = Some(file.front.header.as_slice()) == rows.header()
            && *file.front.data_key == *self.keyring.data_key().expose();
        let (mut keys, mut savepoints, mut heads) = (rows.keys(), rows.savepoints(), rows.heads());
        let mut records = records.iter();
        while let Some(row) = file.next()? {
            let is_same = match row {
                BackupRow::Key(key) => keys.next() == Some(&key),
                BackupRow::Record(record) => records.next() == Some(&&record),
                BackupRow::Savepoint(savepoint) => savepoints.next() == Some(&savepoint),
                BackupRow::Head(head) => heads.next() == Some(&head),
                BackupRow::LeftOut => false,
            };
            if !is_same {
                return Ok(false);
            }
        }
        let is_all =
            keys.next().is_none() && records.next().is_none() && savepoints.next().is_none() && heads.next().is_none();
        Ok(is_same_front && is_all)
    }
}

/// One person's events one after the other: they are alike, and what is alike and close packs well.
fn in_packing_order(rows: &StoredRows) -> Vec<&SealedRecord> {
    let mut records: Vec<_> = rows.records().collect();
    records.sort_by_key(|record| (record.subject, record.counter, record.id));
    records
}

impl<S: Store> Workspace<S> {
    fn living_in<T: Store>(self, store: T) -> Workspace<T> {
        let Self { store: _, copy, header, keyring, heads, ledger, worker, unconfirmed, late } = self;
        Workspace { store, copy, header, keyring, heads, ledger, worker, unconfirmed, late }
    }
}

impl Restorable {
    /// Opens a backup file and reads every record in it.
    pub fn open(bytes: &[u8], code: &Code) -> Result<Self, BackupRestoreError> {
        let mut file = RowsOfBackup::open(bytes, code)?;
        let mut left_out = 0;
        let mut contents = Contents { header: file.front.header.clone(), ..Contents::default() };
        while let Some(row) = file.next()? {
            match row {
                BackupRow::Key(key) => contents.keys.push(key),
                BackupRow::Record(record) => contents.records.push(record),
                BackupRow::Savepoint(savepoint) => contents.savepoints.push(savepoint),
                BackupRow::Head(head) => contents.heads.push(head),
                BackupRow::LeftOut => left_out += 1,
            }
        }
        let data = DataKey::from_bytes(&file.front.data_key);
        // The codes of then open nothing before a worker has made a new one: see `Admitting::GoOn`.
        let opened = Workspace::over(Unused, file.header, data, contents, WorkerId::RECOVERY);
        let opened = opened.map_err(|why| match why {
            UnlockError::Newer => {
                BackupRestoreError::File(FileError::Newer { found: 0, known: format::VERSION.into() })
            }
            _ => BackupRestoreError::Content,
        })?;
        let inside = inside(&opened, left_out);
        Ok(Self { opened, inside })
    }

    pub fn inside(&self) -> &Inside {
        &self.inside
    }

    /// Writes it all into an empty store in one transaction, and opens it.
    pub async fn put_back<S: Store>(self, store: S) -> Result<Workspace<S>, BackupRestoreError> {
        let contents = self.opened.copy.load().await?.ok_or(BackupRestoreError::Content)?;
        store.commit(contents.into_empty_store()).await?;
        Ok(self.opened.living_in(store))
    }

    /// Those inside who were erased on this tablet since, by the marks of their receipts, with their names.
    pub fn erased_since(&self, marks: &BTreeSet<PersonMark>) -> Vec<(PersonId, String)> {
        let view = self.opened.view();
        let erased = view.people_by_name().into_iter().filter(|it| marks.contains(&PersonMark::from(it.person())));
        let named = |person: Rc<History>| {
            let name = person.profile().map(|profile| profile.name.as_str().to_owned());
            (person.person(), name.unwrap_or_default())
        };
        erased.map(named).collect()
    }

    /// Leaves these persons out before anything is written: each is erased from what was opened, with a receipt.
    pub async fn without(
        self,
        people: &[PersonId],
        around: &mut Circumstances<'_>,
    ) -> Result<Self, BackupRestoreError> {
        let copy = self.opened.copy.clone();
        let mut opened = self.opened.living_in(copy);
        for person in people {
            opened.erase_unasked(*person, around).await.map_err(|_| BackupRestoreError::Content)?;
        }
        let opened = opened.living_in(Unused);
        let inside = inside(&opened, self.inside.left_out);
        Ok(Self { opened, inside })
    }
}

/// What a backup puts into a store, row by row.
struct RowsOfBackup<'a> {
    front: BackupFront,
    header: Header,
    keyring: Keyring,
    pieces: BackupReader<FileReader<'a>>,
}

enum BackupRow {
    Key(WrappedPersonKey),
    Record(SealedRecord),
    Savepoint(SealedSavepoint),
    Head(SealedHead),
    LeftOut,
}

impl<'a> RowsOfBackup<'a> {
    fn open(bytes: &'a [u8], code: &Code) -> Result<Self, BackupRestoreError> {
        let (front, pieces) = BackupReader::open(bytes, code)?;
        let header = Header::from_bytes(&front.header).map_err(|_| BackupRestoreError::Content)?;
        let data = DataKey::from_bytes(&front.data_key);
        let keyring = Keyring::new(&header, data).map_err(|_| BackupRestoreError::Content)?;
        Ok(Self { front, header, keyring, pieces })
    }

    /// A person's key stands before that person's records. One row that cannot be read keeps no other from being read.
    fn next(&mut self) -> Result<Option<BackupRow>, BackupRestoreError> {
        Ok(self.pieces.next().transpose()?.map(|piece| match piece {
            BackupPiece::Key(key) => {
                // What does not open is told when all has been read.
                let _ = self.keyring.take_person(&key);
                BackupRow::Key(key)
            }
            BackupPiece::Record(record) => {
                self.keyring.seal_record_again(&record).map_or(BackupRow::LeftOut, BackupRow::Record)
            }
            BackupPiece::Sealed(record) => BackupRow::Record(record),
            BackupPiece::Savepoint(savepoint) => BackupRow::Savepoint(savepoint),
            BackupPiece::Head(head) => BackupRow::Head(head),
            BackupPiece::Header(_) | BackupPiece::Unreadable => BackupRow::LeftOut,
        }))
    }
}

fn inside(workspace: &Workspace<Unused>, left_out: u64) -> Inside {
    let view = workspace.view();
    let people = view.people_by_name();
    Inside {
        people: people
            .iter()
            .filter_map(|person| person.profile().map(|profile| profile.name.as_str().to_owned()))
            .collect(),
        sessions: people.iter().map(|person| person.sessions_done()).sum(),
        assessments: people.iter().map(|person| person.assessments().len()).sum(),
        events: view.events,
        until: workspace.ledger.last_day(),
        findings: view.named_findings(),
        left_out,
    }
}

/// The place of a workspace that is only looked into.
#[derive(Clone)]
struct Unused;

impl Store for Unused {
    async fn load(&self) -> Result<Option<Contents>, StoreError> {
        Ok(None)
    }

    async fn commit(&self, _: Batch) -> Result<(), StoreError> {
        Err(StoreError::Unknown)
    }

    async fn store_head(&self) -> Result<Option<SealedHead>, StoreError> {
        Ok(None)
    }
}
