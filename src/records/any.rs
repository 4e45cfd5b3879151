//! The choice of where a workspace lives: on disk, or in memory for practice.

use crate::records::memory::MemoryStore;
use crate::records::{Batch, Contents, SealedHead, Store, StoreError};

#[cfg(feature = "app")]
use crate::records::indexed_db::IndexedDbStore;

#[derive(Clone)]
pub enum AnyStore {
    Memory(MemoryStore),
    #[cfg(feature = "app")]
    IndexedDb(IndexedDbStore),
}

impl Store for AnyStore {
    async fn load(&self) -> Result<Option<Contents>, StoreError> {
        match self {
            Self::Memory(store) => store.load().await,
            #[cfg(feature = "app")]
            Self::IndexedDb(store) => store.load().await,
        }
    }

    async fn commit(&self, batch: Batch) -> Result<(), StoreError> {
        match self {
            Self::Memory(store) => store.commit(batch).await,
            #[cfg(feature = "app")]
            Self::IndexedDb(store) => store.commit(batch).await,
        }
    }

    async fn store_head(&self) -> Result<Option<SealedHead>, StoreError> {
        match self {
            Self::Memory(store) => store.store_head().await,
            #[cfg(feature = "app")]
            Self::IndexedDb(store) => store.store_head().await,
        }
    }
}
