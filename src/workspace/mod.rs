//! The one door: everything a person can do enters here as an [`Action`], is checked by the domain's rules, sealed,
//! kept on disk, and only then seen.
//!
//! Owns: the unlocked state, and the order of check, keep, show. Must not own: signals, words, the time of day.
//! Start at [`Workspace::perform`]; [`home`] says how a workspace is opened.

pub mod action;
mod admission;
pub mod backup;
pub mod circumstances;
mod erasure;
pub mod forms;
mod heads;
pub mod home;
mod keyring;
mod ledger;
pub mod practice;
pub mod problem;
mod rules;
pub mod view;

use std::rc::Rc;

use crate::domain::event::{About, Event};
use crate::domain::identity::{EventId, StoreId, WorkerId};
use crate::records::memory::MemoryStore;
use crate::records::{AnyStore, Batch, Store, StoreError};
use crate::vault::Header;
use crate::workspace::action::Action;
use crate::workspace::admission::NewKeys;
use crate::workspace::circumstances::Circumstances;
use crate::workspace::heads::{HeadsAfter, StoreHeads};
use crate::workspace::keyring::Keyring;
use crate::workspace::ledger::Ledger;
use crate::workspace::problem::ActionError;
use crate::workspace::rules::Decision;
use crate::workspace::view::View;

/// An unlocked store: its keys, its log and what follows from the log.
pub struct Workspace<S: Store = AnyStore> {
    store: S,
    /// What is on disk, in memory and sealed: a full device can lose its store, and must not take the records with it.
    copy: MemoryStore,
    header: Header,
    keyring: Keyring,
    heads: StoreHeads,
    ledger: Ledger,
    worker: WorkerId,
    /// A change of which nobody knows whether it is on disk. Nothing else is written before the store has said so.
    unconfirmed: Option<CommitPlan>,
    /// A change that was told as not confirmed and turned out to be on disk. Tried again it is not made twice.
    late: Option<Settled>,
}

/// One checked change, sealed and ready to be kept.
struct CommitPlan {
    /// `None`: a change of who may open the store, and by what.
    action: Option<Action>,
    events: Vec<Event>,
    decision: Decision,
    batch: Batch,
    heads: HeadsAfter,
    header: Option<Header>,
    keys: Option<NewKeys>,
}

/// A change that turned out to be on disk.
struct Settled {
    action: Option<Action>,
    events: Vec<Event>,
    /// What goes when it happens: no events, and nothing that is kept.
    drops: Decision,
}

/// What came of a change that was to be written.
enum Written {
    Yes,
    /// Nothing of it is on disk.
    No(StoreError),
    /// The store tells neither.
    Unknown(StoreError),
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
        self.refuse_recovery()?;
        self.settle().await?;
        if self.late.as_ref().is_some_and(|late| late.action.as_ref() == Some(&action)) {
            return self.drop_again(around).await;
        }
        let change = self.prepare(action, around)?;
        if !change.events.is_empty() {
            // Where something stands may be kept as often as one likes: that makes nobody forget what has happened.
            self.late = None;
        }
        let happened = change.events.clone();
        self.carry_out(change).await?;
        Ok(happened)
    }

    /// Looks up in the store what became of a change whose answer did not come, and shows it when it is there. A change
    /// that is not there is forgotten: its action is decided anew.
    async fn settle(&mut self) -> Result<(), ActionError> {
        let Some(change) = self.unconfirmed.take() else { return Ok(()) };
        match self.is_written(&change.batch).await {
            Ok(false) => Ok(()),
            Ok(true) => {
                if !change.events.is_empty() {
                    let Decision { drop, drop_drafts, .. } = change.decision.clone();
                    let drops = Decision { drop, drop_drafts, ..Decision::default() };
                    self.late = Some(Settled { action: change.action.clone(), events: change.events.clone(), drops });
                }
                self.adopt(change).await
            }
            Err(error) => Err(self.is_unsure_of(change, error)),
        }
    }

    /// Told until the store has answered.
    fn is_unsure_of(&mut self, change: CommitPlan, error: StoreError) -> ActionError {
        let is_about_codes = change.keys.is_some() && change.decision.erase.is_none();
        self.unconfirmed = Some(change);
        if is_about_codes { ActionError::CodeUnsure } else { error.into() }
    }

    /// What happened is on disk. What was typed since goes, as it would have gone then.
    async fn drop_again(&mut self, around: &mut Circumstances<'_>) -> Result<Vec<Event>, ActionError> {
        let Some(late) = self.late.take() else { return Ok(vec![]) };
        let happened = late.events.clone();
        if late.drops != Decision::default() {
            let change = self.plan(late.action.clone(), late.drops.clone(), around)?;
            let dropped = self.carry_out(change).await;
            if dropped.is_err() {
                self.late = Some(late);
            }
            dropped?;
        }
        Ok(happened)
    }

    async fn carry_out(&mut self, change: CommitPlan) -> Result<(), ActionError> {
        match self.keep(&change.batch).await {
            Written::Yes => self.adopt(change).await,
            Written::No(error) => Err(error.into()),
            Written::Unknown(error) => Err(self.is_unsure_of(change, error)),
        }
    }

    /// On disk, or not. A store that has vanished under an open app is written anew from the copy.
    async fn keep(&self, batch: &Batch) -> Written {
        let error = match self.store.commit(batch.clone()).await {
            Ok(()) => return Written::Yes,
            Err(StoreError::Lost) => match self.write_anew(batch).await {
                Ok(()) => return Written::Yes,
                Err(error) => error,
            },
            Err(error) => error,
        };
        match self.is_written(batch).await {
            Ok(true) => Written::Yes,
            Ok(false) => Written::No(error),
            Err(_) => Written::Unknown(error),
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

    /// It is on disk: in the copy too, and shown.
    async fn adopt(&mut self, change: CommitPlan) -> Result<(), ActionError> {
        self.copy.commit(change.batch.clone()).await?;
        self.show(change);
        Ok(())
    }

    fn prepare(&mut self, action: Action, around: &mut Circumstances<'_>) -> Result<CommitPlan, ActionError> {
        let decision = rules::decide(&action, &self.ledger.view(), around)?;
        self.plan(Some(action), decision, around)
    }

    fn plan(
        &mut self,
        action: Option<Action>,
        decision: Decision,
        around: &mut Circumstances<'_>,
    ) -> Result<CommitPlan, ActionError> {
        let mut batch = Batch::default();
        if let Some(person) = decision.new_person {
            batch.keys.push(self.keyring.add_person(person, around.random)?);
        }
        let events = self.number(&decision.happened, self.worker, around);
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
        let heads = self.heads.seal_into(&mut batch, &self.keyring, around.random)?;
        Ok(CommitPlan { action, events, decision, batch, heads, header: None, keys: None })
    }

    fn number(&self, happened: &[About], by: WorkerId, around: &mut Circumstances<'_>) -> Vec<Event> {
        let first = self.ledger.highest_counter() + 1;
        let at = around.now;
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
        if let Some(keys) = change.keys {
            self.act_under(keys);
        }
        if let Some(person) = change.decision.erase {
            self.ledger.forget(person);
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
        self.ledger.append(change.events);
        self.heads.take(change.heads);
        self.ledger.note_written(self.heads.written());
    }
}
