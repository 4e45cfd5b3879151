//! What was put aside whole is opened beside the present store, and then is like a backup that was opened: what is in it is
//! looked at before anything is written.

use super::opened::OpenedBackup;
use super::{Restorable, in_packing_order, inside};
use crate::domain::identity::WorkerId;
use crate::records::backup::{BackupFront, BackupPiece};
use crate::records::format;
use crate::records::memory::MemoryStore;
use crate::records::{Contents, put_aside};
use crate::vault::{Code, DataKey, FileError, Header, LARGEST_FILE, OpenError, Opened};
use crate::workspace::Workspace;
use crate::workspace::keyring::Keyring;
use crate::workspace::problem::{BackupRestoreError, UnlockError};

impl Restorable {
    /// By a worker's code of then, or the recovery code. What cannot be read keeps nothing else from being read. Slow on
    /// purpose, and more so the more workers there were: each guess costs an Argon2id.
    pub fn of_put_aside(contents: Contents, code: &Code) -> Result<Self, BackupRestoreError> {
        let header = Header::from_bytes(&contents.header).map_err(not_opened)?;
        let data = opened_by(&header, code)?;
        let keyring = Keyring::new(&header, data).map_err(|_| BackupRestoreError::Content)?;
        let formless = contents.formless;
        let there = Workspace::over(MemoryStore::default(), header, keyring, contents, WorkerId::RECOVERY);
        let opened = there.map_err(not_read)?.as_opened(formless)?;
        let inside = inside(&opened);
        Ok(Self { opened, inside })
    }

    /// The same from the file that was made of it.
    pub(super) fn of_file_put_aside(bytes: &[u8], code: &Code) -> Result<Self, BackupRestoreError> {
        if bytes.len() > LARGEST_FILE {
            return Err(FileError::TooLarge { limit: LARGEST_FILE }.into());
        }
        let contents = put_aside::from_file(bytes.to_vec()).ok_or(BackupRestoreError::Content)?;
        Self::of_put_aside(contents, code)
    }
}

impl Workspace<MemoryStore> {
    /// Everything that was read of it. Its heads were held against the rows just now.
    fn as_opened(&self, formless: u64) -> Result<OpenedBackup, BackupRestoreError> {
        let front = BackupFront { store: self.store_id(), created_ms: self.header.created_ms() };
        let said = BackupPiece::Said { version: format::VERSION, head: format::encode_savepoint(&self.heads.said()) };
        self.copy.lend(|rows| {
            let records = in_packing_order(rows);
            let pieces = self.pieces(rows, &records).skip(1).chain([said]);
            OpenedBackup::of_rows(front, pieces, formless)
        })
    }
}

/// Whoever's code it is.
fn opened_by(header: &Header, code: &Code) -> Result<DataKey, BackupRestoreError> {
    let workers = header.workers().map(|(worker, _)| Opened::Worker(worker));
    let mut why = OpenError::WrongCode;
    for by in workers.chain([Opened::Recovery]) {
        match header.open(by, code) {
            Ok(data) => return Ok(data),
            Err(OpenError::WrongCode) => {}
            Err(other) => why = other,
        }
    }
    Err(not_opened(why))
}

fn not_opened(why: OpenError) -> BackupRestoreError {
    match why {
        // Only codes are tried here.
        OpenError::WrongCode | OpenError::OtherOwnLock => FileError::WrongCode.into(),
        OpenError::Newer { found, known } => FileError::Newer { found, known }.into(),
        OpenError::Kdf(why) => FileError::Kdf(why).into(),
        OpenError::Damaged => BackupRestoreError::Content,
    }
}

fn not_read(why: UnlockError) -> BackupRestoreError {
    let known = format::VERSION.into();
    match why {
        UnlockError::WrongCode | UnlockError::OtherOwnLock => FileError::WrongCode.into(),
        UnlockError::Newer => FileError::Newer { found: known + 1, known }.into(),
        UnlockError::Kdf(why) => FileError::Kdf(why).into(),
        UnlockError::Store(why) => why.into(),
        UnlockError::Damaged | UnlockError::EarlierCodes | UnlockError::NoRandomSource => BackupRestoreError::Content,
    }
}
