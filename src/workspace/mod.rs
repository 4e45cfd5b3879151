//! The one door: everything a person can do enters here as an [`Action`], is checked by the domain's rules, sealed,
//! kept on disk, and only then seen.
//!
//! Owns: the unlocked state, and the order of check, keep, show. Must not own: signals, words, the time of day.
//! Start at [`Workspace::perform`]; [`home`] says how a workspace is opened.

pub mod action;
pub mod admission;
mod aside;
pub mod attendance;
pub mod backup;
pub mod circumstances;
pub mod clock_doubt;
pub mod code_given;
pub mod copies;
pub mod custody;
pub mod day_clock;
mod erasure;
pub mod forms;
mod heads;
pub mod home;
mod intake;
mod keyring;
pub mod label;
mod ledger;
pub mod letterbox;
pub mod lockable;
pub mod log;
pub mod merging;
mod pending;
pub mod pin;
pub mod practice;
pub mod problem;
pub mod rehearsal;
pub mod row_check;
mod rules;
mod slots;
pub mod view;

use std::rc::Rc;

use crate::domain::access::PersonAccess;
use crate::domain::event::{About, Event, PersonEvent};
use crate::domain::identity::{EventId, StoreId, WorkerId};
use crate::records::memory::MemoryStore;
use crate::records::{AnyStore, Batch, Store, StoreError};
use crate::vault::{CaptureKey, Header};
use crate::workspace::action::Action;
use crate::workspace::admission::NewKeys;
use crate::workspace::aside::AsideRows;
use crate::workspace::circumstances::Circumstances;
use crate::workspace::heads::{HeadsAfter, StoreHeads};
use crate::workspace::keyring::Keyring;
use crate::workspace::ledger::Ledger;
use crate::workspace::pending::{PendingChange, Written};
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
    checked: row_check::RowCheck,
    /// A change of which nobody knows yet whether it is on disk: on its way, or the answer did not come. Nothing else is
    /// written before the store has said so.
    unconfirmed: Option<CommitPlan>,
    /// A change that was told as not confirmed and turned out to be on disk. Tried again it is not made twice.
    late: Option<Settled>,
    /// Of whoever has just unlocked, until what was written down in front of the lock is taken in.
    captures: Option<CaptureKey>,
    /// What could not be read at the unlock.
    aside: AsideRows,
}

/// One checked change, sealed and ready to be kept.
struct CommitPlan {
    /// `None`: a change of who may open the store, and by what.
    action: Option<Action>,
    events: Vec<Event>,
    decision: Decision,
    batch: Batch,
    heads: HeadsAfter,
    /// What opens the store from then on.
    header: Option<Header>,
    keys: Option<NewKeys>,
}

impl CommitPlan {
    /// Whether an action put something on record. Where something stands may be kept as often as one likes; that somebody
    /// looked, and who may come in, is nothing that one tries again: none of these makes anybody forget what has happened.
    fn happens(&self) -> bool {
        !self.events.is_empty() && self.action.as_ref().is_some_and(|action| !action.is_access())
    }
}

/// A change that turned out to be on disk.
struct Settled {
    action: Option<Action>,
    events: Vec<Event>,
    /// What goes when it happens: no events, and nothing that is kept.
    drops: Decision,
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
        self.ask_what_became().await?;
        let change = self.begin(action, around)?;
        self.carry_out(change).await
    }

    async fn carry_out(&mut self, change: PendingChange<S>) -> Result<Vec<Event>, ActionError> {
        let written = change.keep().await;
        self.end(change, written)
    }

    async fn ask_what_became(&mut self) -> Result<(), ActionError> {
        let Some(doubt) = self.doubt() else { return Ok(()) };
        let answer = doubt.look_up().await;
        self.settle(answer)
    }

    /// The change of which nobody knows whether it is on disk.
    fn doubt(&self) -> Option<PendingChange<S>> {
        let plan = self.unconfirmed.as_ref()?;
        Some(self.pending(Some(plan.batch.clone()), plan.events.clone()))
    }

    fn pending(&self, batch: Option<Batch>, told: Vec<Event>) -> PendingChange<S> {
        PendingChange { store: self.store.clone(), copy: self.copy.clone(), batch, told }
    }

    /// Shows what turned out to be on disk. What is not there is forgotten: its action is decided anew.
    fn settle(&mut self, on_disk: Result<bool, StoreError>) -> Result<(), ActionError> {
        let on_disk = on_disk.map_err(|error| self.unsure(error))?;
        let Some(plan) = self.unconfirmed.take().filter(|_| on_disk) else { return Ok(()) };
        if plan.happens() {
            let Decision { drop, drop_drafts, .. } = plan.decision.clone();
            let drops = Decision { drop, drop_drafts, ..Decision::default() };
            self.late = Some(Settled { action: plan.action.clone(), events: plan.events.clone(), drops });
        }
        self.show(plan);
        Ok(())
    }

    /// Checks and seals; nothing is kept or shown yet.
    fn begin(&mut self, action: Action, around: &mut Circumstances<'_>) -> Result<PendingChange<S>, ActionError> {
        if !action.is_access() {
            self.refuse_recovery()?;
        }
        if let Some(late) = self.late.as_ref().filter(|late| late.action.as_ref() == Some(&action)) {
            // What happened is on disk. What was typed since goes, as it would have gone then.
            let (told, drops) = (late.events.clone(), late.drops.clone());
            if drops == Decision::default() {
                return Ok(self.pending(None, told));
            }
            let plan = self.plan(Some(action), drops, around)?;
            return Ok(PendingChange { told, ..self.hand_over(plan) });
        }
        let decision = rules::decide(&action, &self.ledger.view(), around)?;
        let plan = self.plan(Some(action), decision, around)?;
        Ok(self.hand_over(plan))
    }

    fn hand_over(&mut self, plan: CommitPlan) -> PendingChange<S> {
        let change = self.pending(Some(plan.batch.clone()), plan.events.clone());
        self.unconfirmed = Some(plan);
        change
    }

    /// Shows what is on disk now.
    fn end(&mut self, change: PendingChange<S>, written: Written) -> Result<Vec<Event>, ActionError> {
        match written {
            Written::Yes => {
                let plan = self.unconfirmed.take();
                let anew = |plan: &CommitPlan| plan.events.is_empty() && !change.told.is_empty();
                if plan.as_ref().is_none_or(|plan| plan.happens() || anew(plan)) {
                    self.late = None;
                }
                if let Some(plan) = plan {
                    self.show(plan);
                }
                Ok(change.told)
            }
            Written::No(error) => {
                self.unconfirmed = None;
                Err(error.into())
            }
            Written::Unknown(error) => Err(self.unsure(error)),
        }
    }

    /// Told until the store has answered.
    fn unsure(&self, error: StoreError) -> ActionError {
        let codes = |plan: &CommitPlan| plan.keys.is_some() && plan.decision.erase.is_none();
        match error {
            _ if self.unconfirmed.as_ref().is_some_and(codes) => ActionError::CodeUnsure,
            StoreError::Full => ActionError::FullUnsure,
            error => error.into(),
        }
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
        let drafts = drafts.map(|kept| slots::form_slot(kept.drawn, kept.draft.form.person));
        let running = decision.drop.iter().map(|(person, kind)| slots::slot(*person, *kind));
        batch.drop_savepoints = running.chain(drafts).collect();
        let heads = match decision.accepts {
            true => self.heads.seal_accepting_into(&mut batch, &self.keyring, around.random)?,
            false => self.heads.seal_into(&mut batch, &self.keyring, around.random)?,
        };
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
        if change.decision.accepts {
            self.ledger.accept_findings();
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
        change.decision.passed_over.into_iter().for_each(|counter| self.ledger.pass_over(counter));
        self.heads.take(change.heads);
        self.ledger.note_written(self.heads.written());
    }
}
