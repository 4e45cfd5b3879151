//! The one door: everything a person can do enters here as an [`Action`], is checked by the domain's rules, sealed,
//! kept on disk, and only then seen.
//!
//! Owns: the unlocked state, and the order of check, keep, show. Must not own: signals, words, the time of day.
//! Start at [`Workspace::perform`]; [`home`] says how a workspace is opened.

pub mod action;
mod admission;
pub mod backup;
pub mod circumstances;
pub mod forms;
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
use crate::workspace::admission::Rekeying;
use crate::workspace::circumstances::Circumstances;
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
    ledger: Ledger,
    worker: WorkerId,
    /// A change that the store did not confirm. The same action tried again is the same change, with the same
    /// identities, so that a store that had written it after all does not get it twice.
    unconfirmed: Option<(Action, CommitPlan)>,
    /// New keys of which nobody knows whether they are on disk. Nothing is written before that is known.
    unsettled: Option<Rekeying>,
}

/// One checked action, sealed and ready to be kept.
#[derive(Clone, Default)]
struct CommitPlan {
    events: Vec<Event>,
    decision: Decision,
    batch: Batch,
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
        let (tried, change) = match self.unconfirmed.take() {
            Some((tried, change)) if tried == action => (None, change),
            other => (other, self.prepare(&action, around)?),
        };
        let happens = !change.events.is_empty();
        if !happens {
            // Where something stands may be kept as often as one likes: that is no reason to forget what may have
            // happened already.
            self.unconfirmed = tried;
        }
        if let Err(error) = self.keep(&change.batch).await {
            if happens {
                self.unconfirmed = Some((action, change));
            }
            return Err(error.into());
        }
        let happened = change.events.clone();
        self.show(change);
        Ok(happened)
    }

    /// On disk first, then in the copy. A store that has vanished under an open app is written anew from the copy.
    async fn keep(&self, batch: &Batch) -> Result<(), StoreError> {
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

    fn prepare(&mut self, action: &Action, around: &mut Circumstances<'_>) -> Result<CommitPlan, ActionError> {
        let decision = rules::decide(action, &self.ledger.view(), around)?;
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
        Ok(CommitPlan { events, decision, batch })
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
    }
}
