//! A store knows its own backups again. Whoever opens a file can change what it says of itself, and cannot make the seal of
//! the store on it: that takes a key which is in no backup.

use super::Restorable;
use crate::records::Store;
use crate::records::backup::BackupPiece;
use crate::records::head::RowHash;
use crate::workspace::Workspace;

/// What the seal on a backup is to this store.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OwnSeal {
    /// Of another store, which alone could tell.
    OfAnother,
    /// What the file says of its rows is what this store said when it made it.
    Holds,
    /// This store made a file with this seal, and the file says something else now.
    Differs,
    /// No backup: something that was put aside whole, and opened by its own keys.
    NotABackup,
    /// Under no key of this store: it was put back from a backup since, or never made this file.
    Unknown,
}

/// Of the store's head in a backup. `None`: it is another piece.
pub(super) fn hash(said: &BackupPiece) -> Option<RowHash> {
    let BackupPiece::Said { version, head } = said else { return None };
    Some(RowHash::of(&[version.to_be_bytes().as_slice(), head].concat()))
}

impl<S: Store> Workspace<S> {
    pub(in crate::workspace) fn own_seal(&self, backup: &Restorable) -> OwnSeal {
        let opened = &backup.opened;
        if opened.was_put_aside {
            return OwnSeal::NotABackup;
        }
        if opened.store_id() != self.store_id() {
            return OwnSeal::OfAnother;
        }
        let sealed = opened.seal.as_ref();
        match sealed.and_then(|(version, sealed)| self.keyring.open_backup_seal(*version, sealed)) {
            None => OwnSeal::Unknown,
            Some(sealed) if opened.said_hash.is_some_and(|said| said.bytes() == sealed.as_slice()) => OwnSeal::Holds,
            Some(_) => OwnSeal::Differs,
        }
    }
}
