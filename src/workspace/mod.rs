//! The one door: everything a person can do enters here as an [`Action`], is checked by the domain's rules, sealed,
//! kept on disk, and only then seen.
//!
//! Owns: the unlocked state, and the order of check, keep, show. Must not own: signals, words, the time of day.
//! Start at [`Workspace::perform`]; [`home`] says how a workspace is opened.

pub mod action;
pub mod attendance;
pub mod backup;
pub mod circumstances;
pub mod clock_doubt;
pub mod code_given;
pub mod forms;
pub mod home;
mod keyring;
mod ledger;
pub mod lockable;
pub mod log;
pub mod practice;
pub mod problem;
mod rules;
pub mod view;

use std::rc::Rc;

use crate::domain::access::PersonAccess;
use crate::domain::event::{About, Event, PersonEvent, StoreEvent};
use crate::domain::identity::{EventId, StoreId, WorkerId};
use crate::records::memory::MemoryStore;
use crate::records::{AnyStore, Batch, Store, StoreError};
use crate::vault::{Code, Header};
use crate::workspace::action::Action;
use crate::workspace::circumstances::Circumstances;
use crate::workspace::keyring::Keyring;
use crate::workspace::ledger::Ledger;
use crate::workspace::problem::{ActionError, UnlockError};
use crate::workspace::rules::Decision;
use crate::workspace::view::View;

/// An unlocked store: its keys, its log and what follows from the log.
pub struct Workspace<S: Store = AnyStore> {
    store: S,
    /// What is on disk, in memory and sealed: a full device can lose its store, and must not take the records with it.
    copy: MemoryStore,
    header: Header,
    keyring: Keyring,
    ledger: Ledger,
    worker: WorkerId,
    /// A change that the store did not confirm. The same action tried again is the same change, with the same
    /// identities, so that a store that had written it after all does not get it twice.
    unconfirmed: Option<(Action, CommitPlan)>,
}

/// One checked action, sealed and ready to be kept.
#[derive(Clone, Default)]
struct CommitPlan {
    events: Vec<Event>,
    decision: Decision,
    batch: Batch,
    /// What opens the store from then on.
    header: Option<Header>,
}

/// A change on its way to the disk. It holds no key, so that the workspace may be asked, or locked, meanwhile.
struct PendingChange<S: Store> {
    store: S,
    copy: MemoryStore,
    /// What was asked for, where trying again is the same change.
    action: Option<Action>,
    plan: CommitPlan,
}

impl<S: Store> Workspace<S> {
    pub fn view(&self) -> Rc<View> {
        self.ledger.view()
    }

    pub fn store_id(&self) -> StoreId {
        self.keyring.store()
    }

    /// Checks, keeps, and then shows. Tells what happened. On any problem the state is what it was.
    pub async fn perform(&mut self, action: Action, around: &mut Circumstances<'_>) -> Result<Vec<Event>, ActionError> {
        let change = self.begin(action, around)?;
        let kept = change.keep().await;
        self.end(change, kept)
    }

    /// Checks and seals; nothing is kept or shown yet.
    fn begin(&mut self, action: Action, around: &mut Circumstances<'_>) -> Result<PendingChange<S>, ActionError> {
        let (tried, plan) = match self.unconfirmed.take() {
            Some((tried, plan)) if tried == action => (None, plan),
            other => (other, self.prepare(&action, around)?),
        };
        if plan.events.is_empty() || action.is_access() {
            // Where something stands may be kept as often as one likes, and so may that somebody looked: that is no reason to
            // forget what may have happened already.
            self.unconfirmed = tried;
        }
        Ok(self.pending(Some(action), plan))
    }

    fn pending(&self, action: Option<Action>, plan: CommitPlan) -> PendingChange<S> {
        PendingChange { store: self.store.clone(), copy: self.copy.clone(), action, plan }
    }

    /// Shows what is on disk now.
    fn end(&mut self, change: PendingChange<S>, kept: Result<(), StoreError>) -> Result<Vec<Event>, ActionError> {
        let PendingChange { action, plan, .. } = change;
        if let Err(error) = kept {
            if let Some(action) = action.filter(|action| !plan.events.is_empty() && !action.is_access()) {
                self.unconfirmed = Some((action, plan));
            }
            return Err(error.into());
        }
        let happened = plan.events.clone();
        self.show(plan);
        Ok(happened)
    }

    fn prepare(&mut self, action: &Action, around: &mut Circumstances<'_>) -> Result<CommitPlan, ActionError> {
        let decision = rules::decide(action, &self.ledger.view(), around)?;
        let mut batch = Batch::default();
        if let Some(person) = decision.new_person {
            batch.keys.push(self.keyring.add_person(person, around.random)?);
        }
        let events = self.number(&decision.happened, around);
        for event in &events {
            batch.records.push(self.keyring.seal_event(event, around.random)?);
        }
        for (person, running) in &decision.keep {
            batch.savepoints.push(self.keyring.seal_running(*person, running, around.random)?);
        }
        if let Some((drawn, draft)) = &decision.keep_draft {
            batch.savepoints.push(self.keyring.seal_draft(*drawn, draft, around.random)?);
        }
        let view = self.ledger.view();
        let drafts = decision.drop_drafts.iter().filter_map(|form| view.drafts.get(form));
        let drafts = drafts.map(|kept| keyring::form_slot(kept.drawn, kept.draft.form.person));
        let running = decision.drop.iter().map(|(person, kind)| keyring::slot(*person, *kind));
        batch.drop_savepoints = running.chain(drafts).collect();
        Ok(CommitPlan { events, decision, batch, header: None })
    }

    fn number(&self, happened: &[About], around: &mut Circumstances<'_>) -> Vec<Event> {
        let first = self.ledger.highest_counter() + 1;
        let (at, by) = (around.now, self.worker);
        (first..)
            .zip(happened)
            .map(|(counter, about)| Event {
                id: EventId::from_bits(around.fresh_id()),
                counter,
                at,
                by,
                about: about.clone(),
            })
            .collect()
    }

    fn show(&mut self, change: CommitPlan) {
        if let Some(header) = change.header {
            self.header = header;
        }
        for (person, kind) in change.decision.drop {
            self.ledger.drop_running(person, kind);
        }
        for (person, running) in change.decision.keep {
            self.ledger.keep_running(person, running);
        }
        for form in change.decision.drop_drafts {
            self.ledger.drop_draft(&form);
        }
        if let Some((drawn, draft)) = change.decision.keep_draft {
            self.ledger.keep_draft(drawn, draft);
        }
        for event in &change.events {
            if let About::Person(person, PersonEvent::Accessed(PersonAccess::Opened)) = event.about {
                self.ledger.note_opened(person);
            }
        }
        self.ledger.append(change.events);
    }

    /// Gives this worker a new code. The old one stops working.
    pub async fn change_code(&mut self, code: &Code, around: &mut Circumstances<'_>) -> Result<(), ActionError> {
        let change = self.begin_new_code(code, around)?;
        let kept = change.keep().await;
        self.end(change, kept).map(drop)
    }

    fn begin_new_code(&mut self, code: &Code, around: &mut Circumstances<'_>) -> Result<PendingChange<S>, ActionError> {
        let header = self.keyring.with_worker_code(&self.header, self.worker, code, around.random)?;
        let events = self.number(&[About::Store(StoreEvent::CodeChanged)], around);
        let mut batch = Batch { header: Some(header.to_bytes()?), ..Batch::default() };
        for event in &events {
            batch.records.push(self.keyring.seal_event(event, around.random)?);
        }
        let plan = CommitPlan { events, batch, header: Some(header), ..CommitPlan::default() };
        Ok(self.pending(None, plan))
    }

    /// Whether this is a code of somebody who may open this store. Slow on purpose, as unlocking is.
    pub fn knows(&self, code: &Code) -> Result<(), UnlockError> {
        self.header.open_with(code)?;
        Ok(())
    }
}

impl<S: Store> PendingChange<S> {
    /// On disk first, then in the copy. A store that has vanished under an open app is written anew from the copy.
    async fn keep(&self) -> Result<(), StoreError> {
        let batch = &self.plan.batch;
        match self.store.commit(batch.clone()).await {
            Err(StoreError::Lost) => {
                if let Some(all) = self.copy.load().await? {
                    // Refused, as it should be, when the store is there after all.
                    if let Err(StoreError::Full) = self.store.commit(all.into_empty_store()).await {
                        return Err(StoreError::Full);
                    }
                }
                self.store.commit(batch.clone()).await?;
            }
            done => done?,
        }
        self.copy.commit(batch.clone()).await
    }
}
