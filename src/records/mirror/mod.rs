//! The second copy: the same sealed rows once more, outside the database, written behind every save.
//!
//! ```text
//! piece     one of: the whole of a store │ a change of it. Its name says number, kind and length.
//!           entry, entry, …
//! entry     "hmt1": 4 │ length: 4 │ SHA-256 of length and body: 32 │ body
//! body      row, row, …: taken in together or not at all
//! row       kind: 1 │ length: 4 │ as in a backup (`records/backup/piece.rs`), records sealed as on disk
//!           200  a person of whom everything goes      person: 16
//!           201  a savepoint of a person that goes     person: 16 │ kind
//!           202  a savepoint of the store that goes    kind
//! ```
//!
//! Numbers are big-endian. What is there is the last whole and all changes of a higher number. An entry that is cut or
//! damaged is passed over, and the next one found by its mark; what then is missing, the sealed heads tell. Nothing here
//! can be read without a code, and nothing is here that was not in the database.
//!
//! Owns: how the copy lies there, when it is written anew, what is mended from it. Must not own: the browser, words.
//! Start at [`Mirrored`]. Why it is so: `docs/decisions/0020-the-second-copy.md`.

mod change;
mod entry;
mod memory_place;
mod mend;
mod piece;
mod read;
mod writer;

#[cfg(test)]
mod tests;

use std::future::Future;

use crate::records::{Batch, Contents, SealedHead, Store, StoreError, Subject};

pub use memory_place::MemoryPlace;
pub use mend::{Mended, Mending, catching_up, mending};
pub use piece::PieceName;
pub use read::{CopiedRows, is_piece, piece_of_whole, put_together};
pub use writer::MirrorWriter;

/// The place did not do it. Nobody is told: the next whole makes good for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MirrorError {
    #[error("the second copy cannot be written or read")]
    Refused,
    #[error("the second copy did not answer in time")]
    NoAnswer,
}

/// Where pieces lie, each by its name.
pub trait MirrorPlace {
    async fn names(&self) -> Result<Vec<String>, MirrorError>;
    async fn read(&self, name: &str) -> Result<Vec<u8>, MirrorError>;
    async fn write(&self, name: &str, bytes: &[u8]) -> Result<(), MirrorError>;
    async fn remove(&self, name: &str) -> Result<(), MirrorError>;
    /// What was asked of this place, unless its time is up before: a place may never answer.
    async fn in_time<T>(&self, asked: impl Future<Output = T>) -> Option<T>;
}

/// A store with its second copy. Saves wait for the store alone.
#[derive(Clone)]
pub struct Mirrored<S, P> {
    store: S,
    writer: MirrorWriter<P>,
}

impl<S: Store, P: MirrorPlace> Mirrored<S, P> {
    pub fn new(store: S, place: P) -> Self {
        Self { store, writer: MirrorWriter::new(place) }
    }

    /// The store itself, without its copy.
    pub fn store(&self) -> &S {
        &self.store
    }

    /// Writes what was saved since. To be called soon after each save; nobody waits for it.
    pub async fn write_behind(&self) {
        self.writer.write_behind(&self.store).await;
    }

    /// Makes one whole of many changes where it is time. To be called when the app is unlocked and locked.
    pub async fn tidy(&self) {
        self.writer.tidy(&self.store).await;
    }

    /// Throws the copy away: before everything on the tablet is erased.
    pub async fn forget(&self) -> Result<(), MirrorError> {
        self.writer.forget().await
    }

    /// What the copy holds. `None`: nothing, or nothing that can be opened.
    pub async fn copied(&self) -> Result<Option<CopiedRows>, MirrorError> {
        Ok(put_together(self.writer.pieces().await?))
    }

    /// Makes the database what the copy was, which somebody with the keys has found to be later.
    pub async fn catch_up(&self, copied: Contents) -> Result<Option<Mended>, StoreError> {
        let Some(found) = self.store.load().await? else { return Ok(None) };
        let Mending { batch, mended } = catching_up(&found, copied);
        self.store.commit(batch).await?;
        Ok(Some(mended))
    }

    /// Puts back from the copy what the database has lost.
    pub async fn mend(&self, found: Option<&Contents>) -> Result<MirrorOutcome, StoreError> {
        let contents = match self.copied().await {
            Ok(Some(CopiedRows { contents, .. })) => contents,
            Ok(None) | Err(MirrorError::Refused) => return Ok(MirrorOutcome::default()),
            Err(MirrorError::NoAnswer) => return Ok(MirrorOutcome { is_silent: true, ..MirrorOutcome::default() }),
        };
        let differs = found.is_none_or(|found| head_of(found) != head_of(&contents));
        if differs {
            // From here on the copy follows the database, whatever that becomes.
            self.writer.needs_whole();
        }
        let Some(Mending { batch, mended }) = mending(found, contents.clone()) else {
            return Ok(MirrorOutcome { differs: differs.then_some(contents), ..MirrorOutcome::default() });
        };
        self.store.commit(batch).await?;
        Ok(MirrorOutcome { mended: Some(mended), ..MirrorOutcome::default() })
    }
}

/// What came of holding a database against the copy.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct MirrorOutcome {
    pub mended: Option<Mended>,
    /// The copy, where it differs in what no identity tells: which of the two is later, only the keys say.
    pub differs: Option<Contents>,
    /// The copy did not answer in time: nobody knows what is in it.
    pub is_silent: bool,
}

fn head_of(contents: &Contents) -> Option<&SealedHead> {
    contents.heads.iter().find(|head| head.subject == Subject::Store)
}

impl<S: Store, P: MirrorPlace + Clone> Store for Mirrored<S, P> {
    async fn load(&self) -> Result<Option<Contents>, StoreError> {
        self.store.load().await
    }

    async fn commit(&self, batch: Batch) -> Result<(), StoreError> {
        let done = self.store.commit(batch.clone()).await;
        match done {
            Ok(()) => self.writer.take(batch),
            // On disk or not: the next whole tells.
            Err(_) => self.writer.needs_whole(),
        }
        done
    }

    async fn store_head(&self) -> Result<Option<SealedHead>, StoreError> {
        self.store.store_head().await
    }
}
