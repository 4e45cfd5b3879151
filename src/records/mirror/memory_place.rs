//! A place in memory, which can refuse, and never answer: for tests.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::future::{Future, pending, ready};
use std::rc::Rc;

use super::{MirrorError, MirrorPlace};
use crate::records::in_time::within;

/// A handle; clones share what lies there.
#[derive(Debug, Clone, Default)]
pub struct MemoryPlace {
    shared: Rc<RefCell<SharedPieces>>,
}

#[derive(Debug, Default)]
struct SharedPieces {
    pieces: BTreeMap<String, Vec<u8>>,
    refuses: bool,
    is_silent: bool,
    written: u64,
}

impl MemoryPlace {
    /// From now on, or no more.
    pub fn refuse(&self, refuses: bool) {
        self.shared.borrow_mut().refuses = refuses;
    }

    /// From now on nothing is answered, or all is again.
    pub fn fall_silent(&self, is_silent: bool) {
        self.shared.borrow_mut().is_silent = is_silent;
    }

    /// Bytes written until now, whatever lies there still.
    pub fn written(&self) -> u64 {
        self.shared.borrow().written
    }

    /// The pieces that lie there.
    pub fn len(&self) -> usize {
        self.shared.borrow().pieces.len()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    async fn allowed(&self) -> Result<std::cell::RefMut<'_, SharedPieces>, MirrorError> {
        if self.shared.borrow().is_silent {
            pending::<()>().await;
        }
        let shared = self.shared.borrow_mut();
        if shared.refuses { Err(MirrorError::Refused) } else { Ok(shared) }
    }
}

impl MirrorPlace for MemoryPlace {
    async fn names(&self) -> Result<Vec<String>, MirrorError> {
        Ok(self.allowed().await?.pieces.keys().cloned().collect())
    }

    async fn read(&self, name: &str) -> Result<Vec<u8>, MirrorError> {
        self.allowed().await?.pieces.get(name).cloned().ok_or(MirrorError::Refused)
    }

    async fn write(&self, name: &str, bytes: &[u8]) -> Result<(), MirrorError> {
        let mut shared = self.allowed().await?;
        shared.written += u64::try_from(bytes.len()).map_err(|_| MirrorError::Refused)?;
        shared.pieces.insert(name.to_owned(), bytes.to_vec());
        Ok(())
    }

    async fn remove(&self, name: &str) -> Result<(), MirrorError> {
        self.allowed().await?.pieces.remove(name);
        Ok(())
    }

    /// Whatever is not answered at once never is.
    async fn in_time<T>(&self, asked: impl Future<Output = T>) -> Option<T> {
        within(asked, ready(())).await
    }
}
