//! Taking a sealed copy of everything, and putting one back.
//!
//! A backup has a key of its own and none of the store's. What is put back is sealed under new keys, and opened by new codes
//! alone (`put_back`).

mod opened;
mod own_seal;
mod put_aside;
mod put_back;

use std::collections::BTreeSet;
use std::rc::Rc;

use chrono::NaiveDate;

use crate::domain::backup::FilePrint;
use crate::domain::erasure::PersonMark;
use crate::domain::history::History;
use crate::domain::identity::{PersonId, WorkerId};
use crate::records::backup::{BackupPiece, BackupReader, BackupTally, BackupWriter};
use crate::records::format;
use crate::records::head::StoreFinding;
use crate::records::memory::StoredRows;
use crate::records::put_aside::is_file;
use crate::records::{SealedRecord, Store};
use crate::vault::{Code, EscrowPadlock, FileKey, FileLocks};
use crate::workspace::Workspace;
use crate::workspace::circumstances::Circumstances;
use crate::workspace::custody;
use crate::workspace::label::BackupLabel;
use crate::workspace::problem::{ActionError, BackupRestoreError, RefusalError};

pub use own_seal::OwnSeal;
pub use put_back::GoingOn;

pub(super) use opened::OpenedBackup;

/// A sealed file that was opened again and found equal to what is on disk.
#[derive(Clone)]
pub struct BackupFile {
    pub bytes: Vec<u8>,
    pub events: u64,
    pub label: BackupLabel,
}

impl BackupFile {
    /// What it is known by when it is read back.
    pub fn print(&self) -> FilePrint {
        custody::print(&self.bytes)
    }
}

/// Something that was found, and the name of whom it is about, where that can be read.
pub type NamedFinding = (StoreFinding, Option<String>);

/// What a backup holds, told before anything is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inside {
    pub people: Vec<String>,
    pub sessions: usize,
    pub assessments: usize,
    pub events: u64,
    /// The day of the last event.
    pub until: Option<NaiveDate>,
    /// What was missing or could not be read when it was made, or is not as the file says of itself, and whose name it is
    /// about. All else is restored.
    pub findings: Vec<NamedFinding>,
    /// Something of it is not as it was when the file was made: whoever opens the file could change it.
    pub is_changed: bool,
    /// Pieces of the file that cannot be read.
    pub left_out: u64,
}

/// A backup that was opened and read to the end.
pub struct Restorable {
    pub(super) opened: OpenedBackup,
    inside: Inside,
}

impl<S: Store> Workspace<S> {
    /// Packs and seals all that was ever confirmed, opens the file again and compares. It opens with the code, with the
    /// municipality's key where one is set, or with either. Works from memory, so that a full or vanished disk does not
    /// stand in the way, and row by row: besides what is open anyway, only the file takes memory.
    pub fn back_up(&self, code: Option<&Code>, around: &mut Circumstances<'_>) -> Result<BackupFile, ActionError> {
        let escrow = self.view().escrow.and_then(|key| EscrowPadlock::from_bytes(*key.bytes()));
        let locks = FileLocks { code, escrow: escrow.as_ref() };
        if locks.is_none() {
            return Err(RefusalError::NothingOpensIt.into());
        }
        let label = BackupLabel::new(self.store_id(), around.now);
        self.copy.lend(|rows| {
            let records = in_packing_order(rows);
            let mut writer = BackupWriter::new(locks, label.for_file(), around.random)?;
            let mut tally = BackupTally::default();
            for piece in self.pieces(rows, &records) {
                tally.take(&piece);
                writer.write(&piece)?;
            }
            let heads = self.heads_of_backup(tally, around)?;
            for piece in &heads {
                writer.write(piece)?;
            }
            let (bytes, key) = writer.finish()?;
            let opens = |bytes| match code {
                // What a person has written down is what is tried.
                Some(code) => BackupReader::open(bytes, code).map(drop),
                None => Ok(()),
            };
            let is_whole =
                opens(&bytes).is_ok() && self.is_all_in((&bytes, key), rows, &records, heads).unwrap_or(false);
            if !is_whole {
                return Err(ActionError::Damaged);
            }
            let events = u64::try_from(records.len()).unwrap_or(u64::MAX);
            Ok(BackupFile { bytes, events, label })
        })
    }

    /// What the file is to say of what is in it, and this store's own seal on that.
    fn heads_of_backup(
        &self,
        tally: BackupTally,
        around: &mut Circumstances<'_>,
    ) -> Result<Vec<BackupPiece>, ActionError> {
        let mut heads = tally.heads(self.heads.said());
        if let Some(said) = heads.last().and_then(own_seal::hash) {
            let sealed = self.keyring.seal_backup(&said, around.random)?;
            heads.push(BackupPiece::OwnSeal { version: format::VERSION, sealed });
        }
        Ok(heads)
    }

    /// Everything but the heads, in the order in which it stands in the file. What does not open goes in as it is.
    fn pieces<'a>(
        &'a self,
        rows: &'a StoredRows,
        records: &'a [&'a SealedRecord],
    ) -> impl Iterator<Item = BackupPiece> + 'a {
        let store = BackupPiece::Store { id: self.store_id(), created_ms: self.header.created_ms() };
        let workers = self.header.workers();
        let workers = workers.map(|(id, mark)| BackupPiece::Worker { id: WorkerId::from_bits(id), mark: mark.clone() });
        let keys = rows.keys().filter(|key| !self.keyring.knows(key.person)).cloned().map(BackupPiece::Key);
        let records = records.iter().map(|record| match self.keyring.unseal(record) {
            Ok(opened) => BackupPiece::Record(opened),
            Err(_) => BackupPiece::Sealed((*record).clone()),
        });
        let savepoints = rows.savepoints().map(|savepoint| match self.keyring.unseal_savepoint(savepoint) {
            Ok(opened) => BackupPiece::Opened(opened),
            Err(_) => BackupPiece::Savepoint(savepoint.clone()),
        });
        [store].into_iter().chain(workers).chain(keys).chain(records).chain(savepoints)
    }

    /// Whether reading this file gives the very same pieces.
    fn is_all_in(
        &self,
        (bytes, key): (&[u8], FileKey),
        rows: &StoredRows,
        records: &[&SealedRecord],
        heads: Vec<BackupPiece>,
    ) -> Result<bool, BackupRestoreError> {
        let (front, pieces) = BackupReader::open_with(bytes, key)?;
        let first = BackupPiece::Store { id: front.store, created_ms: front.created_ms };
        let mut written = self.pieces(rows, records).chain(heads);
        if written.next() != Some(first) {
            return Ok(false);
        }
        for piece in pieces {
            if written.next() != Some(piece?) {
                return Ok(false);
            }
        }
        Ok(written.next().is_none())
    }
}

/// One person's events one after the other: they are alike, and what is alike and close packs well.
fn in_packing_order(rows: &StoredRows) -> Vec<&SealedRecord> {
    let mut records: Vec<_> = rows.records().collect();
    records.sort_by_key(|record| (record.subject, record.counter, record.id));
    records
}

impl Restorable {
    /// Opens a backup file and reads every record in it. A file of what was put aside whole is as good.
    pub fn open(bytes: &[u8], code: &Code) -> Result<Self, BackupRestoreError> {
        if is_file(bytes) {
            return Self::of_file_put_aside(bytes, code);
        }
        let (front, pieces) = BackupReader::open(bytes, code)?;
        let opened = OpenedBackup::read(front, pieces)?;
        let inside = inside(&opened);
        Ok(Self { opened, inside })
    }

    pub fn inside(&self) -> &Inside {
        &self.inside
    }

    /// Those inside who were erased on this tablet since, by the marks of their receipts, with their names.
    pub fn erased_since(&self, marks: &BTreeSet<PersonMark>) -> Vec<(PersonId, String)> {
        let view = self.opened.view();
        // Whoever was registered more than once was erased under each.
        let registrations = |person: Rc<History>| {
            let name = person.profile().map(|profile| profile.name.as_str().to_owned()).unwrap_or_default();
            view.joins.one_with(person.person()).into_iter().map(move |one| (one, name.clone()))
        };
        let all = view.people_by_name().into_iter().flat_map(registrations);
        all.filter(|(person, _)| marks.contains(&PersonMark::from(*person))).collect()
    }

    /// Leaves these persons out before anything is written: of each there is a receipt, and nothing else.
    pub fn without(mut self, people: &[PersonId]) -> Self {
        people.iter().for_each(|person| self.opened.leave_out(*person));
        self.inside = inside(&self.opened);
        self
    }
}

fn inside(opened: &OpenedBackup) -> Inside {
    let view = opened.view();
    let people = view.people_by_name();
    Inside {
        people: people
            .iter()
            .filter_map(|person| person.profile().map(|profile| profile.name.as_str().to_owned()))
            .collect(),
        sessions: people.iter().map(|person| person.sessions_done()).sum(),
        assessments: people.iter().map(|person| person.assessments().len()).sum(),
        events: view.events,
        until: opened.last_day(),
        findings: view.named_findings(),
        is_changed: opened.is_changed(),
        left_out: opened.left_out(),
    }
}
