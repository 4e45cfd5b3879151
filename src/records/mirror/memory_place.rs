//! A place in memory, which can refuse: for tests.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use super::{MirrorError, MirrorPlace};

/// A handle; clones share what lies there.
#[derive(Debug, Clone, Default)]
pub struct MemoryPlace {
    shared: Rc<RefCell<SharedPieces>>,
}

#[derive(Debug, Default)]
struct SharedPieces {
    pieces: BTreeMap<String, Vec<u8>>,
    refuses: bool,
    written: u64,
}

impl MemoryPlace {
    /// From now on, or no more.
    pub fn refuse(&self, refuses: bool) {
        self.shared.borrow_mut().refuses = refuses;
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

    fn allowed(&self) -> Result<std::cell::RefMut<'_, SharedPieces>, MirrorError> {
        let shared = self.shared.borrow_mut();
        if shared.refuses { Err(MirrorError) } else { Ok(shared) }
    }
}

impl MirrorPlace for MemoryPlace {
    async fn names(&self) -> Result<Vec<String>, MirrorError> {
        Ok(self.allowed()?.pieces.keys().cloned().collect())
    }

    async fn read(&self, name: &str) -> Result<Vec<u8>, MirrorError> {
        self.allowed()?.pieces.get(name).cloned().ok_or(MirrorError)
    }

    async fn write(&self, name: &str, bytes: &[u8]) -> Result<(), MirrorError> {
        let mut shared = self.allowed()?;
        shared.written += u64::try_from(bytes.len()).map_err(|_| MirrorError)?;
        shared.pieces.insert(name.to_owned(), bytes.to_vec());
        Ok(())
    }

    async fn remove(&self, name: &str) -> Result<(), MirrorError> {
        self.allowed()?.pieces.remove(name);
        Ok(())
    }
}
