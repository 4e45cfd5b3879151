//! A workspace that is locked at once, whatever its store is doing.
//!
//! Keys are at hand only while something is sealed or read, never while a store is waited for. So whoever locks waits for
//! nothing, and neither does a backup, which is made from memory.

use std::cell::RefCell;
use std::rc::Rc;

use futures::lock::{Mutex, MutexGuard};

use crate::domain::event::Event;
use crate::domain::identity::PersonId;
use crate::records::{AnyStore, Store};
use crate::vault::Code;
use crate::workspace::action::Action;
use crate::workspace::backup::BackupFile;
use crate::workspace::circumstances::Circumstances;
use crate::workspace::log::LogEntry;
use crate::workspace::problem::{ActionError, UnlockError};
use crate::workspace::view::View;
use crate::workspace::{PendingChange, Workspace};

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

/// What was typed when the app was locked: sealed, and on its way to the disk without keys.
#[must_use = "what was typed last is in it"]
pub struct LastWords<S: Store = AnyStore>(Vec<PendingChange<S>>);

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

    /// Forgets the keys and all that was to be seen, now. What is under way to the disk goes on to it.
    ///
    /// `typed` is what waited to be kept; it is sealed first. What cannot be sealed is what locking does not wait for.
    pub fn lock(&self, typed: Vec<Action>, around: Option<&mut Circumstances<'_>>) -> LastWords<S> {
        let mut open = self.open.borrow_mut().take();
        let (Some(workspace), Some(around)) = (open.as_mut(), around) else { return LastWords(vec![]) };
        LastWords(typed.into_iter().filter_map(|action| workspace.begin(action, around).ok()).collect())
    }

    /// Waits until no change is under way.
    pub async fn turn(&self) -> Turn<'_, S> {
        Turn { of: self, _turn: self.turn.lock().await }
    }

    /// A sealed file of everything that was ever confirmed. Needs neither a turn nor the store.
    pub fn back_up(&self, code: &Code, around: &mut Circumstances<'_>) -> Result<BackupFile, ActionError> {
        self.open.borrow().as_ref().ok_or(ActionError::Locked)?.back_up(code, around)
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

    /// Who did and saw what: with one person, or with the tablet. Nothing while locked.
    pub fn log(&self, person: Option<PersonId>) -> Vec<LogEntry> {
        let open = self.of.open.borrow();
        let Some(workspace) = open.as_ref() else { return vec![] };
        match person {
            Some(person) => workspace.log_of_person(person),
            None => workspace.log_of_tablet(),
        }
    }

    pub fn open(&self, workspace: Workspace<S>) {
        self.of.open.replace(Some(workspace));
    }

    /// Returns when it is on disk. Where the app was locked meanwhile, it is on disk all the same.
    pub async fn perform(&self, action: Action, around: &mut Circumstances<'_>) -> Result<Vec<Event>, ActionError> {
        let change = self.with(|workspace| workspace.begin(action, around))?;
        self.keep(change).await
    }

    /// Gives the worker who is in a new code.
    pub async fn change_code(&self, code: &Code, around: &mut Circumstances<'_>) -> Result<(), ActionError> {
        let change = self.with(|workspace| workspace.begin_new_code(code, around))?;
        self.keep(change).await.map(drop)
    }

    /// What was typed last comes to the disk. Nobody is there any more to be told where it does not.
    pub async fn keep_last(&self, LastWords(changes): LastWords<S>) {
        for change in changes {
            let _ = change.keep().await;
        }
    }

    async fn keep(&self, change: PendingChange<S>) -> Result<Vec<Event>, ActionError> {
        let kept = change.keep().await;
        match self.of.open.borrow_mut().as_mut() {
            Some(workspace) => workspace.end(change, kept),
            None => Ok(kept.map(|()| change.plan.events)?),
        }
    }

    fn with<T>(&self, ask: impl FnOnce(&mut Workspace<S>) -> Result<T, ActionError>) -> Result<T, ActionError> {
        ask(self.of.open.borrow_mut().as_mut().ok_or(ActionError::Locked)?)
    }
}
