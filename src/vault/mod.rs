//! Keys and sealing. Which secret opens what:
//!
//! ```text
//! worker's code ──Argon2id──▶ padlock key ─┐
//! worker's code ──Argon2id──▶ padlock key ─┼─ opens ─▶ data key ─┬─HKDF─▶ store key ─ opens ─▶ records of the store
//! recovery code ──Argon2id──▶ padlock key ─┤                     ├─HKDF─▶ header key ─ holds the header together
//! device's own lock ──HKDF──▶ padlock key ─┘                     └─HKDF─▶ wrapping key ─ opens ─▶ each person's key
//!                                                                                      ─ opens ─▶ records of the person
//! backup code ────Argon2id──▶ unlock key ─┬─ opens ─▶ file key ─ opens ─▶ one backup file
//! municipality's key (`tools/escrow`) ────┘
//! any padlock key of these ─ opens ─▶ capture key ─ opens ─▶ what was written down in front of the lock
//! secret in a link (and a spoken code ──Argon2id) ──HKDF─▶ once key ─ opens ─▶ what that link shares
//! ```
//!
//! One random data key opens a store. It lies in a padlock for every worker and for the recovery code; the padlocks stand in
//! the [`Header`], and the code opens the padlock's key. A worker may have a second padlock beside the code's, whose key the
//! lock of the device opens. Whoever is let in, leaves or changes a code: there is a new data key
//! from then on, put into everybody's padlock without their codes, and a new key for the store and for each person. Earlier
//! keys lie behind the new ones, so that every record stays as it is; an old code or an old copy of the disk opens nothing
//! that was written since. A backup has a key of its own and none of the store's, and a store that is put back from it is
//! sealed under new keys. Each person has random keys of their own, wrapped under the data key: who destroys
//! that wrap has erased the person.
//!
//! Everything is sealed with XChaCha20-Poly1305 under a random nonce, together with where it belongs ([`Context`]), so
//! that a sealed record cannot be moved to another person, another place or another store. A short code is the weak
//! link, and Argon2id makes each guess at it cost time and memory ([`KdfParameters`]).
//!
//! Owns: codes, keys, sealing, the stored form of the header and of the backup file.
//! Must not own: what is inside a record, where bytes are kept, the source of chance, words for people.
//! Keys and codes have no `Debug`, no `Clone` and no serde, and are overwritten in memory when they are dropped.
//! Start at [`Header`]; then [`seal`] and [`FileWriter`].

mod capture;
mod cipher;
mod code;
mod derive;
mod digest;
mod envelope;
mod error;
mod escrow;
mod file;
mod header;
mod initials;
mod keys;
mod link;
mod locked_data_key;
mod own_lock;
mod padlock;
mod random_source;
mod stored;
mod traces;
mod unlock_backoff;
mod wrap;

#[cfg(test)]
mod frozen;

pub use capture::CaptureKey;
pub use code::{
    Code, CodeError, GeneratedCode, WeakCode, is_same_code, make_backup_code, make_recovery_code, make_spoken_code,
    make_worker_code,
};
pub use derive::{KdfError, KdfParameters};
pub use digest::sha256;
pub use envelope::{Context, open, open_newest, seal};
pub use error::{OpenError, VaultError};
pub use escrow::{EscrowError, EscrowPadlock};
pub use file::{
    FileError, FileKey, FileLabel, FileLocks, FileReader, FileWriter, LARGEST_FILE, TabletMark, read_label,
};
pub use header::{Admission, Header};
pub use initials::Initials;
pub use keys::{DataKey, SubjectKey, unwrap_person_key, wrap_person_key};
pub use link::{LinkError, is_under_code, open_link, seal_link};
pub use own_lock::{OwnLockAsk, OwnLockSecret};
pub use random_source::RandomSource;
#[cfg(test)]
pub use random_source::Seeded;
pub use traces::wipe_stack;
pub use unlock_backoff::WrongCodes;
pub use wrap::Opened;
