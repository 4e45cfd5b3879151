//! The choice of where a workspace lives: on disk, or in memory for practice.

use crate::records::memory::MemoryStore;
use crate::records::{Batch, Contents, SealedHead, Store, StoreError};

#[cfg(feature = "app")]
use crate::records::device::{self, DeviceStore};
#[cfg(feature = "app")]
use crate::records::indexed_db::{IndexedDbStore, Unread};
#[cfg(feature = "app")]
use crate::records::mirror::{Mended, MirrorError, MirrorOutcome};
#[cfg(feature = "app")]
use crate::records::put_aside::PutAside;

#[derive(Clone)]
pub enum AnyStore {
    Memory(MemoryStore),
    #[cfg(feature = "app")]
    Device(DeviceStore),
    /// A database without a second copy.
    #[cfg(feature = "app")]
    Single(IndexedDbStore),
}

/// What becomes of the second copy of a store that is put aside.
#[cfg(feature = "app")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SecondCopyIs {
    /// It takes the place of the store.
    PutBack,
    /// Something else does. What only the copy has is put aside too.
    WrittenOver,
}

/// What only a device has. A store in memory has no second copy.
#[cfg(feature = "app")]
impl AnyStore {
    /// On this device, in the database of this name and a second copy.
    pub fn of_device(name: &str) -> Self {
        Self::Device(device::device_store(name))
    }

    /// In the database of this name alone: for what waits a short while to be moved.
    pub fn single(name: &str) -> Self {
        Self::Single(IndexedDbStore::new(name))
    }

    /// Puts back from the second copy what is missing in what was found.
    pub async fn mend(&self, found: Option<&Contents>) -> Result<MirrorOutcome, StoreError> {
        match self {
            Self::Memory(_) | Self::Single(_) => Ok(MirrorOutcome::default()),
            Self::Device(store) => store.mend(found).await,
        }
    }

    /// Makes the database what the second copy was, which was found to be later.
    pub async fn catch_up(&self, copied: Contents) -> Result<Option<Mended>, StoreError> {
        match self {
            Self::Memory(_) | Self::Single(_) => Ok(None),
            Self::Device(store) => store.catch_up(copied).await,
        }
    }

    /// What the second copy holds. `None`: there is none from which anything could be put back.
    pub async fn copied(&self) -> Result<Option<Contents>, MirrorError> {
        match self {
            Self::Memory(_) | Self::Single(_) => Ok(None),
            Self::Device(store) => Ok(store.copied().await?.map(|copied| copied.contents)),
        }
    }

    /// Makes one whole of many changes in the second copy, where it is time.
    pub async fn tidy(&self) {
        match self {
            Self::Memory(_) | Self::Single(_) => {}
            Self::Device(store) => store.tidy().await,
        }
    }

    /// Puts what lies here aside, whatever it is, so that the store is empty. What could be read is kept. `at_ms`: now, since
    /// 1970.
    pub async fn set_aside(&self, at_ms: i64, copy: SecondCopyIs) -> Result<(), StoreError> {
        match self {
            Self::Memory(_) => Ok(()),
            Self::Device(store) => {
                let unread = match (copy, store.copied().await) {
                    (_, Err(MirrorError::NoAnswer)) => return Err(StoreError::NoAnswer),
                    (_, Err(MirrorError::Refused) | Ok(None)) => Unread::Left,
                    (SecondCopyIs::PutBack, Ok(Some(_))) => Unread::Dropped,
                    (SecondCopyIs::WrittenOver, Ok(Some(copied))) => Unread::Copied(Box::new(copied.contents)),
                };
                store.store().set_aside(at_ms, unread).await
            }
            Self::Single(store) => store.set_aside(at_ms, Unread::Left).await,
        }
    }

    /// All that was put aside and is still there.
    pub async fn put_aside(&self) -> Result<Vec<PutAside>, StoreError> {
        match self {
            Self::Memory(_) => Ok(vec![]),
            Self::Device(store) => store.store().put_aside().await,
            Self::Single(store) => store.put_aside().await,
        }
    }

    /// Deletes one of them for good.
    pub async fn forget_aside(&self, number: u8) -> Result<(), StoreError> {
        match self {
            Self::Memory(_) => Ok(()),
            Self::Device(store) => store.store().forget_aside(number).await,
            Self::Single(store) => store.forget_aside(number).await,
        }
    }

    /// Erases everything: the second copy first, so that nothing comes back from it.
    pub async fn erase_all(&self) -> Result<(), StoreError> {
        match self {
            Self::Memory(_) => Ok(()),
            Self::Device(store) => {
                store.forget().await.map_err(|why| match why {
                    MirrorError::Refused => StoreError::Unknown,
                    MirrorError::NoAnswer => StoreError::NoAnswer,
                })?;
                store.store().erase_all().await
            }
            Self::Single(store) => store.erase_all().await,
        }
    }
}

impl Store for AnyStore {
    async fn load(&self) -> Result<Option<Contents>, StoreError> {
        match self {
            Self::Memory(store) => store.load().await,
            #[cfg(feature = "app")]
            Self::Device(store) => store.load().await,
            #[cfg(feature = "app")]
            Self::Single(store) => store.load().await,
        }
    }

    async fn commit(&self, batch: Batch) -> Result<(), StoreError> {
        match self {
            Self::Memory(store) => store.commit(batch).await,
            #[cfg(feature = "app")]
            Self::Device(store) => {
                let done = store.commit(batch).await;
                device::write_soon(store);
                done
            }
            #[cfg(feature = "app")]
            Self::Single(store) => store.commit(batch).await,
        }
    }

    async fn store_head(&self) -> Result<Option<SealedHead>, StoreError> {
        match self {
            Self::Memory(store) => store.store_head().await,
            #[cfg(feature = "app")]
            Self::Device(store) => store.store_head().await,
            #[cfg(feature = "app")]
            Self::Single(store) => store.store_head().await,
        }
    }
}
