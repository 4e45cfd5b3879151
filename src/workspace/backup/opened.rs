//! What a backup holds, read to the end.

use std::collections::BTreeSet;
use std::rc::Rc;

use chrono::NaiveDate;

use crate::domain::erasure::{Erasure, PersonMark};
use crate::domain::identity::{PersonId, StoreId, WorkerId};
use crate::records::backup::{BackupError, BackupFront, BackupPiece, BackupTally, OpenedRecord, OpenedSavepoint};
use crate::records::format::{self, Decoded};
use crate::records::head::{FoundInStore, ReadHead, RowHash, StoreFinding, StoreHead};
use crate::records::{SealedRecord, SealedSavepoint, Subject, WrappedPersonKey};
use crate::vault::{FileError, Initials};
use crate::workspace::backup::own_seal;
use crate::workspace::intake::Intake;
use crate::workspace::keyring;
use crate::workspace::ledger::Ledger;
use crate::workspace::problem::BackupRestoreError;
use crate::workspace::view::View;

pub(in crate::workspace) struct OpenedBackup {
    pub(super) front: BackupFront,
    pub(super) workers: Vec<(WorkerId, Initials)>,
    pub(super) said: ReadHead<StoreHead>,
    /// Of the store's head as it stands in the file, and the store's own seal on it with its version.
    pub(super) said_hash: Option<RowHash>,
    pub(super) seal: Option<(u16, Vec<u8>)>,
    /// What is not as the heads in the file say.
    differs: BTreeSet<StoreFinding>,
    /// It was put aside, and no store has put a seal on it.
    pub(super) was_put_aside: bool,
    pub(in crate::workspace) records: Vec<OpenedRecord>,
    pub(in crate::workspace) savepoints: Vec<OpenedSavepoint>,
    pub(super) shut: ShutRows,
    /// Receipts of those who were erased where it is put back.
    pub(super) erased: Vec<Erasure>,
    ledger: Ledger,
    left_out: u64,
}

/// Rows that did not open when the backup was made. They go where they were, as they were.
#[derive(Default)]
pub(super) struct ShutRows {
    pub(super) keys: Vec<WrappedPersonKey>,
    pub(super) records: Vec<SealedRecord>,
    pub(super) savepoints: Vec<SealedSavepoint>,
}

impl OpenedBackup {
    /// One row that cannot be read keeps no other from being read.
    pub(super) fn read(
        front: BackupFront,
        pieces: impl Iterator<Item = Result<BackupPiece, BackupError>>,
    ) -> Result<Self, BackupRestoreError> {
        let mut all = Self::nothing_of(front);
        let mut tally = BackupTally::default();
        tally.take(&BackupPiece::Store { id: front.store, created_ms: front.created_ms });
        for piece in pieces {
            let piece = piece?;
            tally.take(&piece);
            all.take(piece)?;
        }
        all.differs = tally.differences(all.said.clone());
        if all.seal.is_none() {
            all.differs.insert(StoreFinding { person: None, found: FoundInStore::HeadMissing });
        }
        all.fold();
        Ok(all)
    }

    /// Of a store that was read and held against its own heads, of which so many rows had no form.
    pub(super) fn of_rows(
        front: BackupFront,
        pieces: impl Iterator<Item = BackupPiece>,
        formless: u64,
    ) -> Result<Self, BackupRestoreError> {
        let mut all = Self { was_put_aside: true, left_out: formless, ..Self::nothing_of(front) };
        for piece in pieces {
            all.take(piece)?;
        }
        all.fold();
        Ok(all)
    }

    fn nothing_of(front: BackupFront) -> Self {
        let ledger = Ledger::new(front.store, WorkerId::RECOVERY);
        Self {
            front,
            workers: vec![],
            said: ReadHead::Absent,
            said_hash: None,
            seal: None,
            differs: BTreeSet::new(),
            was_put_aside: false,
            records: vec![],
            savepoints: vec![],
            shut: ShutRows::default(),
            erased: vec![],
            ledger,
            left_out: 0,
        }
    }

    fn take(&mut self, piece: BackupPiece) -> Result<(), BackupRestoreError> {
        match piece {
            BackupPiece::Worker { id, mark } => self.workers.push((id, mark)),
            BackupPiece::Said { version, ref head } => match format::least_version(head) {
                // An older app would show less than there is.
                Some(least) if least > format::VERSION => {
                    let (found, known) = (least.into(), format::VERSION.into());
                    return Err(BackupRestoreError::File(FileError::Newer { found, known }));
                }
                _ => {
                    self.said = format::decode_savepoint(head, version).map_or(ReadHead::Unreadable, ReadHead::Read);
                    self.said_hash = own_seal::hash(&piece);
                }
            },
            // They were counted, and are held against the rows at the end.
            BackupPiece::OpenedHead { .. } => {}
            BackupPiece::OwnSeal { version, sealed } => self.seal = Some((version, sealed)),
            BackupPiece::Record(record) => self.records.push(record),
            BackupPiece::Opened(savepoint) => self.savepoints.push(savepoint),
            BackupPiece::Key(key) => self.shut.keys.push(key),
            BackupPiece::Sealed(record) => self.shut.records.push(record),
            BackupPiece::Savepoint(savepoint) => self.shut.savepoints.push(savepoint),
            BackupPiece::Header(_) | BackupPiece::Head(_) | BackupPiece::Store { .. } | BackupPiece::Unreadable => {
                self.left_out += 1;
            }
        }
        Ok(())
    }

    /// Drops everything about this person, what did not open too, and keeps the receipt.
    pub(super) fn leave_out(&mut self, person: PersonId) {
        let subject = Subject::Person(person);
        let before = self.record_count();
        self.records.retain(|record| record.subject != subject);
        self.savepoints.retain(|savepoint| savepoint.slot.subject != subject);
        self.shut.keys.retain(|key| key.person != person);
        self.shut.records.retain(|record| record.subject != subject);
        self.shut.savepoints.retain(|savepoint| savepoint.slot.subject != subject);
        if let ReadHead::Read(said) = &mut self.said {
            said.noted.retain(|noted| noted.person != Some(person));
        }
        self.differs.retain(|differs| differs.person != Some(person));
        let records = u64::try_from(before - self.record_count()).unwrap_or(u64::MAX);
        self.erased.push(Erasure { mark: PersonMark::from(person), records });
        self.fold();
    }

    /// Records in the file, those that cannot be read too.
    pub(in crate::workspace) fn record_count(&self) -> usize {
        self.records.len() + self.shut.records.len()
    }

    /// What can be read of all that is in the file.
    pub(in crate::workspace) fn readable(&self) -> Vec<Decoded> {
        self.records.iter().filter_map(|record| keyring::read_record(record).ok()).collect()
    }

    pub(in crate::workspace) fn store_id(&self) -> StoreId {
        self.front.store
    }

    /// Whether there is anything about the person, whether it can be read or not.
    pub(in crate::workspace) fn holds(&self, person: PersonId) -> bool {
        let subject = Subject::Person(person);
        self.records.iter().any(|record| record.subject == subject)
            || self.shut.keys.iter().any(|key| key.person == person)
    }

    /// What follows from the log, and what was not as it should be.
    fn fold(&mut self) {
        self.ledger = Ledger::new(self.front.store, WorkerId::RECOVERY);
        self.records.sort_by_key(|record| (record.counter, record.id));
        let mut intake = Intake::default();
        for record in &self.records {
            intake.record(record.subject, keyring::read_record(record));
        }
        for savepoint in &self.savepoints {
            intake.savepoint(savepoint.slot.subject, keyring::read_savepoint(savepoint));
        }
        self.shut.keys.iter().for_each(|key| intake.shut_key(key.person));
        self.shut.records.iter().for_each(|record| intake.shut_record(record.subject));
        for SealedSavepoint { slot, .. } in &self.shut.savepoints {
            intake.shut_savepoint(*slot);
        }
        let noted = self.said().into_iter().flat_map(|said| said.noted.iter().copied());
        let mut found: BTreeSet<_> = noted.chain(self.differs.iter().copied()).collect();
        intake.into_ledger(&mut self.ledger, &mut found);
        self.ledger.note_findings(found);
        self.ledger.note_written(self.said().map_or(0, |said| said.written));
    }

    pub(super) fn said(&self) -> Option<&StoreHead> {
        match &self.said {
            ReadHead::Read(said) => Some(said),
            ReadHead::Absent | ReadHead::Unreadable => None,
        }
    }

    /// Whether something is not as it was when the file was made.
    pub(super) fn is_changed(&self) -> bool {
        !self.differs.is_empty()
    }

    pub(in crate::workspace) fn view(&self) -> Rc<View> {
        self.ledger.view()
    }

    pub(super) fn last_day(&self) -> Option<NaiveDate> {
        self.ledger.last_day()
    }

    pub(super) fn highest_counter(&self) -> u64 {
        let shut = self.shut.records.iter().map(|record| record.counter).max();
        self.ledger.highest_counter().max(shut.unwrap_or_default())
    }

    pub(super) fn left_out(&self) -> u64 {
        self.left_out
    }
}
