//! A workspace that is locked at once, whatever its store is doing.
//!
//! Keys are at hand only while something is sealed or read, never while a store is waited for. So whoever locks waits for
//! nothing, and neither does a backup, which is made from memory.

use std::cell::RefCell;
use std::rc::Rc;

use futures::lock::{Mutex, MutexGuard};

use crate::domain::erasure::Erasure;
use crate::domain::event::Event;
use crate::domain::identity::PersonId;
use crate::records::{AnyStore, Contents, Store};
use crate::vault::Code;
use crate::workspace::Workspace;
use crate::workspace::action::Action;
use crate::workspace::admission::Admitting;
use crate::workspace::backup::{BackupFile, Restorable};
use crate::workspace::circumstances::Circumstances;
use crate::workspace::home::Doorplate;
use crate::workspace::log::LogEntry;
use crate::workspace::merging::{MergeAnswers, MergePreview};
use crate::workspace::pending::{LastWords, PendingChange, Written};
use crate::workspace::problem::{ActionError, UnlockError};
use crate::workspace::rehearsal::Rehearsal;
use crate::workspace::row_check::RowCheck;
use crate::workspace::view::View;

pub struct Lockable<S: Store = AnyStore> {
    open: RefCell<Option<Workspace<S>>>,
    /// One change at a time, and nothing is opened while one is under way.
    turn: Mutex<()>,
}

/// Whoever has it may change what is kept.
pub struct Turn<'a, S: Store = AnyStore> {
    of: &'a Lockable<S>,
    _turn: MutexGuard<'a, ()>,
}

impl<S: Store> Default for Lockable<S> {
    fn default() -> Self {
        Self { open: RefCell::new(None), turn: Mutex::new(()) }
    }
}

impl<S: Store> Lockable<S> {
    /// Nothing while locked.
    pub fn view(&self) -> Option<Rc<View>> {
        self.open.borrow().as_ref().map(Workspace::view)
    }

    /// Nothing while locked.
    pub fn checked(&self) -> Option<RowCheck> {
        self.open.borrow().as_ref().map(Workspace::checked)
    }

    /// See [`Workspace::head_mark`]. Nothing while locked.
    pub fn head_mark(&self) -> Option<String> {
        self.open.borrow().as_ref().map(Workspace::head_mark)
    }

    /// Forgets the keys and all that was to be seen, now. What is under way to the disk goes on to it.
    ///
    /// `typed` is what waited to be kept; it is sealed first. What cannot be sealed is what locking does not wait for.
    pub fn lock(&self, typed: Vec<Action>, around: Option<&mut Circumstances<'_>>) -> LastWords<S> {
        match (self.open.borrow_mut().take(), around) {
            (Some(workspace), Some(around)) => LastWords::of(workspace, &typed, around),
            _ => LastWords::none(),
        }
    }

    /// Waits until no change is under way.
    pub async fn turn(&self) -> Turn<'_, S> {
        Turn { of: self, _turn: self.turn.lock().await }
    }

    /// A sealed file of everything that was ever confirmed. Needs neither a turn nor the store.
    pub fn back_up(&self, code: Option<&Code>, around: &mut Circumstances<'_>) -> Result<BackupFile, ActionError> {
        self.open.borrow().as_ref().ok_or(ActionError::Locked)?.back_up(code, around)
    }

    /// Holds a backup against what is here. Writes nothing.
    pub fn rehearse(&self, backup: &Restorable) -> Result<Rehearsal, ActionError> {
        self.open.borrow().as_ref().map(|workspace| workspace.rehearse(backup)).ok_or(ActionError::Locked)
    }

    /// Where no header was left in what was put aside, this store's stands in: it may be of the same. Nothing while locked.
    pub fn lend_header(&self, to: &mut Contents) {
        if !to.header.is_empty() {
            return;
        }
        let own = self.open.borrow().as_ref().and_then(|workspace| workspace.header.to_bytes().ok());
        to.header = own.unwrap_or_default();
    }

    /// What would come of a merge. Writes nothing.
    pub fn preview_merge(&self, other: &Restorable) -> Result<MergePreview, ActionError> {
        self.open.borrow().as_ref().map(|workspace| workspace.preview_merge(other)).ok_or(ActionError::Locked)
    }

    /// Who did and saw what: with one person, or with the tablet. Nothing while locked.
    pub fn log(&self, person: Option<PersonId>) -> Vec<LogEntry> {
        let open = self.open.borrow();
        let Some(workspace) = open.as_ref() else { return vec![] };
        match person {
            Some(person) => workspace.log_of_person(person),
            None => workspace.log_of_tablet(),
        }
    }

    /// Whether this code opens the store. `None` while locked: there is nothing to ask.
    pub fn knows(&self, code: &Code) -> Option<Result<(), UnlockError>> {
        self.open.borrow().as_ref().map(|workspace| workspace.knows(code))
    }
}

impl<S: Store> Turn<'_, S> {
    /// Nothing while locked.
    pub fn view(&self) -> Option<Rc<View>> {
        self.of.view()
    }

    pub fn open(&self, workspace: Workspace<S>) {
        self.of.open.replace(Some(workspace));
    }

    /// Returns when it is on disk. Where the app was locked meanwhile, it is on disk all the same.
    pub async fn perform(&self, action: Action, around: &mut Circumstances<'_>) -> Result<Vec<Event>, ActionError> {
        self.ask_what_became().await?;
        let change = self.with(|workspace| workspace.begin(action, around))?;
        self.keep(change).await
    }

    /// Changes who may open the store.
    pub async fn admit(&self, change: Admitting<'_>, around: &mut Circumstances<'_>) -> Result<(), ActionError> {
        self.ask_what_became().await?;
        let change = self.with(|workspace| workspace.begin_admitting(change, around))?;
        self.keep(change).await.map(drop)
    }

    /// Drops everything about the person, under whatever registrations, and tells the receipt.
    pub async fn erase(&self, person: PersonId, around: &mut Circumstances<'_>) -> Result<Erasure, ActionError> {
        self.ask_what_became().await?;
        // The one whom the others are shown as goes last: what failed in the middle can be tried again.
        for other in self.with(|workspace| Ok(workspace.other_registrations(person)))? {
            let (_, change) = self.with(|workspace| workspace.begin_erasing(other, around))?;
            self.keep(change).await?;
        }
        let (erasure, change) = self.with(|workspace| workspace.begin_erasing(person, around))?;
        self.keep(change).await?;
        Ok(erasure)
    }

    /// Who may open the store. Nobody while locked.
    pub fn doorplates(&self) -> Vec<Doorplate> {
        self.of.open.borrow().as_ref().map_or_else(Vec::new, Workspace::doorplates)
    }

    /// Takes in what is in the backup and not here. Tells how many events that were.
    pub async fn merge(
        &self,
        other: &Restorable,
        answers: &MergeAnswers,
        around: &mut Circumstances<'_>,
    ) -> Result<usize, ActionError> {
        self.ask_what_became().await?;
        let (came, change) = self.with(|workspace| workspace.begin_merge(other, answers, around))?;
        if let Some(change) = change {
            self.keep(change).await?;
        }
        Ok(came)
    }

    /// What was typed last comes to the disk. Nobody is there any more to be told where it does not.
    pub async fn keep_last(&self, last: LastWords<S>) {
        last.keep().await;
    }

    async fn ask_what_became(&self) -> Result<(), ActionError> {
        let Some(doubt) = self.with(|workspace| Ok(workspace.doubt()))? else { return Ok(()) };
        let answer = doubt.look_up().await;
        self.with(|workspace| workspace.settle(answer))
    }

    async fn keep(&self, change: PendingChange<S>) -> Result<Vec<Event>, ActionError> {
        let written = change.keep().await;
        match (self.of.open.borrow_mut().as_mut(), written) {
            (Some(workspace), written) => workspace.end(change, written),
            (None, Written::Yes) => Ok(change.told),
            (None, Written::No(error) | Written::Unknown(error)) => Err(error.into()),
        }
    }

    fn with<T>(&self, ask: impl FnOnce(&mut Workspace<S>) -> Result<T, ActionError>) -> Result<T, ActionError> {
        ask(self.of.open.borrow_mut().as_mut().ok_or(ActionError::Locked)?)
    }
}
