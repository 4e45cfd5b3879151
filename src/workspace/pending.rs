//! A change on its way to the disk.

use crate::domain::event::Event;
use crate::records::memory::MemoryStore;
use crate::records::{Batch, Store, StoreError};
use crate::workspace::Workspace;
use crate::workspace::action::Action;
use crate::workspace::circumstances::Circumstances;

/// It holds no key, so that the workspace may be asked, or locked, meanwhile.
pub(super) struct PendingChange<S: Store> {
    pub(super) store: S,
    pub(super) copy: MemoryStore,
    /// `None`: it is on disk already.
    pub(super) batch: Option<Batch>,
    /// What is told to have happened when it is on disk.
    pub(super) told: Vec<Event>,
}

/// What came of a change that was to be written.
pub(super) enum Written {
    Yes,
    /// Nothing of it is on disk.
    No(StoreError),
    /// The store tells neither.
    Unknown(StoreError),
}

impl<S: Store> PendingChange<S> {
    /// On disk first, then in the copy. Where the answer does not come, the store is asked what is in it.
    pub(super) async fn keep(&self) -> Written {
        let Some(batch) = &self.batch else { return Written::Yes };
        let error = match self.write(batch).await {
            Ok(()) => return self.copied(batch).await,
            // Whoever does not answer is not asked again at once.
            Err(StoreError::NoAnswer) => return Written::Unknown(StoreError::NoAnswer),
            Err(error) => error,
        };
        match self.is_written(batch).await {
            Ok(true) => self.copied(batch).await,
            Ok(false) => Written::No(error),
            Err(_) => Written::Unknown(error),
        }
    }

    /// Whether it is on disk.
    pub(super) async fn look_up(&self) -> Result<bool, StoreError> {
        let Some(batch) = &self.batch else { return Ok(true) };
        let written = self.is_written(batch).await?;
        if written {
            self.copy.commit(batch.clone()).await?;
        }
        Ok(written)
    }

    /// A store that has vanished under an open app is written anew from the copy.
    async fn write(&self, batch: &Batch) -> Result<(), StoreError> {
        match self.store.commit(batch.clone()).await {
            Err(StoreError::Lost) => self.write_anew(batch).await,
            answer => answer,
        }
    }

    /// Nothing that was kept is on disk any more when this fails with [`StoreError::Vanished`].
    async fn write_anew(&self, batch: &Batch) -> Result<(), StoreError> {
        if self.is_written(batch).await? {
            return Ok(());
        }
        let all = self.copy.load().await?.ok_or(StoreError::Lost)?;
        match self.store.commit(all.into_empty_store()).await {
            // It is there after all.
            Ok(()) | Err(StoreError::NotEmpty) => self.store.commit(batch.clone()).await,
            Err(StoreError::Full) => Err(StoreError::Full),
            Err(_) if self.store.store_head().await == Ok(None) => Err(StoreError::Vanished),
            Err(error) => Err(error),
        }
    }

    /// No two changes have the same head.
    async fn is_written(&self, batch: &Batch) -> Result<bool, StoreError> {
        Ok(self.store.store_head().await?.as_ref() == batch.store_head())
    }

    async fn copied(&self, batch: &Batch) -> Written {
        match self.copy.commit(batch.clone()).await {
            Ok(()) => Written::Yes,
            Err(error) => Written::Unknown(error),
        }
    }
}

/// What was typed when the app was locked: sealed, and on its way to the disk without keys.
///
/// The heads that go along count what is on disk. Where a change is still on its way nobody knows, and nobody waits: what was
/// typed is sealed for either case.
#[must_use = "what was typed last is in it"]
pub struct LastWords<S: Store = crate::records::AnyStore> {
    doubt: Option<PendingChange<S>>,
    without_it: Vec<PendingChange<S>>,
    with_it: Vec<PendingChange<S>>,
}

impl<S: Store> LastWords<S> {
    pub(super) fn none() -> Self {
        Self { doubt: None, without_it: vec![], with_it: vec![] }
    }

    /// What cannot be sealed is what locking does not wait for.
    pub(super) fn of(mut workspace: Workspace<S>, typed: &[Action], around: &mut Circumstances<'_>) -> Self {
        let doubt = workspace.doubt();
        let under_way = workspace.unconfirmed.take().map(|plan| (workspace.heads.clone(), plan));
        let without_it = workspace.seal_in_turn(typed, around);
        let mut with_it = vec![];
        if let Some((heads, plan)) = under_way {
            workspace.heads = heads;
            workspace.show(plan);
            with_it = workspace.seal_in_turn(typed, around);
        }
        Self { doubt, without_it, with_it }
    }

    /// Nobody is there any more to be told where it does not come to the disk.
    pub(super) async fn keep(self) {
        let changes = match &self.doubt {
            None => self.without_it,
            Some(doubt) => match doubt.look_up().await {
                Ok(true) => self.with_it,
                Ok(false) => self.without_it,
                Err(_) => return,
            },
        };
        for change in changes {
            let Written::Yes = change.keep().await else { return };
        }
    }
}

impl<S: Store> Workspace<S> {
    /// Each as it stands after those before it.
    fn seal_in_turn(&mut self, typed: &[Action], around: &mut Circumstances<'_>) -> Vec<PendingChange<S>> {
        let mut sealed = vec![];
        for action in typed {
            if let Ok(change) = self.begin(action.clone(), around) {
                sealed.push(change);
            }
            if let Some(plan) = self.unconfirmed.take() {
                self.show(plan);
            }
        }
        sealed
    }
}
