//! Two tablets made one: what a backup of another tablet, or of an earlier day, has and this one lacks comes in here.
//!
//! Whoever merges first looks at a [`MergePreview`]; the store is as it was until a worker says that it is right. Then all of
//! it is one transaction: the events that were missing, sealed for this store, what the worker chose, and the heads.
//! Events keep identity, place, time and worker, so that tablets that merge in any order come to the same.

mod compare;
mod conflicts;
mod preview;

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::erasure::PersonMark;
use crate::domain::event::{About, Event, PersonEvent, StoreEvent};
use crate::domain::identity::{EventId, PersonId};
use crate::records::format::Decoded;
use crate::records::{Batch, Store, Subject};
use crate::workspace::backup::Restorable;
use crate::workspace::circumstances::Circumstances;
use crate::workspace::pending::PendingChange;
use crate::workspace::problem::{ActionError, RefusalError};
use crate::workspace::rules::Decision;
use crate::workspace::view::View;
use crate::workspace::{CommitPlan, Workspace};

pub use compare::{ComparedPerson, OneSided};
pub use conflicts::{MergeConflict, MergeSide, MergedField};
pub use preview::{ErasedPerson, MergePreview, PossiblySame, registered_twice};

pub(super) use compare::{TwoLogs, is_of_a_person};

/// What the worker chose.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MergeAnswers {
    pub chosen: BTreeMap<MergedField, MergeSide>,
    /// Into whom, and who: the same person, registered twice.
    pub same: BTreeSet<(PersonId, PersonId)>,
    /// Of those who may have been erased here: who comes in all the same.
    pub all_the_same: BTreeSet<PersonId>,
}

impl<S: Store> Workspace<S> {
    /// What can be read of all that was ever confirmed.
    pub(super) fn readable(&self) -> Vec<Decoded> {
        self.copy.lend(|rows| rows.records().filter_map(|record| self.keyring.open_record(record).ok()).collect())
    }

    /// Whether events about it can be sealed here.
    fn can_take(&self, subject: Subject) -> bool {
        match subject {
            Subject::Store => true,
            Subject::Person(person) => self.keyring.knows(person) || !self.has_key_row(person),
        }
    }

    /// Whether the person may have been erased here, and is not here.
    fn may_be_erased(&self, subject: Subject) -> bool {
        person_of(subject).is_some_and(|person| has_receipt(&self.view(), person) && !self.has_key_row(person))
    }

    fn comes_in(&self, event: &Decoded, answers: &MergeAnswers) -> bool {
        if is_of_that_tablet_alone(event) {
            return false;
        }
        let subject = event.subject();
        let is_wanted = person_of(subject).is_some_and(|person| answers.all_the_same.contains(&person));
        self.can_take(subject) && (is_wanted || !self.may_be_erased(subject))
    }

    fn has_key_row(&self, person: PersonId) -> bool {
        self.copy.lend(|rows| rows.keys().any(|key| key.person == person))
    }

    /// One change, all of it or nothing. Tells how many events came in.
    pub async fn merge(
        &mut self,
        other: &Restorable,
        answers: &MergeAnswers,
        around: &mut Circumstances<'_>,
    ) -> Result<usize, ActionError> {
        self.ask_what_became().await?;
        let (came, change) = self.begin_merge(other, answers, around)?;
        if let Some(change) = change {
            let written = change.keep().await;
            self.end(change, written)?;
        }
        Ok(came)
    }

    /// Checks and seals; nothing is kept or shown yet. No change, where nothing would come in.
    pub(super) fn begin_merge(
        &mut self,
        other: &Restorable,
        answers: &MergeAnswers,
        around: &mut Circumstances<'_>,
    ) -> Result<(usize, Option<PendingChange<S>>), ActionError> {
        self.refuse_recovery()?;
        let (came, plan) = self.plan_merge(other, answers, around)?;
        Ok((came, plan.map(|plan| self.hand_over(plan))))
    }

    fn plan_merge(
        &mut self,
        other: &Restorable,
        answers: &MergeAnswers,
        around: &mut Circumstances<'_>,
    ) -> Result<(usize, Option<CommitPlan>), ActionError> {
        let logs = TwoLogs::of(self, other);
        let mut own = self.answered(&logs, answers)?;
        let arriving: Vec<_> = logs.only_there().filter(|event| self.comes_in(event, answers)).cloned().collect();
        if arriving.is_empty() && own.is_empty() {
            return Ok((0, None));
        }
        let events = u64::try_from(arriving.len()).unwrap_or(u64::MAX);
        own.push(About::Store(StoreEvent::Merged { of: other.opened.store_id(), events }));
        let mut batch = Batch::default();
        for person in arriving.iter().filter_map(|event| person_of(event.subject())).collect::<BTreeSet<_>>() {
            if !self.has_key_row(person) {
                batch.keys.push(self.keyring.add_person(person, around.random)?);
            }
        }
        let last = logs.union.iter().map(|event| event.place().0).max().unwrap_or_default();
        let own = self.numbered_after(last, &own, around);
        for event in arriving.iter().cloned().chain(own.iter().cloned().map(Decoded::Known)) {
            batch.records.push(self.keyring.seal_any(&event, around.random)?);
        }
        let heads = self.heads.seal_into(&mut batch, &self.keyring, around.random)?;
        let unknown = arriving.iter().filter_map(|event| match event {
            Decoded::Unknown(event) => Some(event.counter),
            Decoded::Known(_) => None,
        });
        let passed_over = unknown.collect();
        let came = arriving.len();
        let known = arriving.into_iter().filter_map(|event| match event {
            Decoded::Known(event) => Some(event),
            Decoded::Unknown(_) => None,
        });
        let events = known.chain(own).collect();
        let decision = Decision { passed_over, ..Decision::default() };
        Ok((came, Some(CommitPlan { action: None, events, decision, batch, heads, header: None, keys: None })))
    }

    /// What the answers come to as events of their own, after all others.
    fn answered(&self, logs: &TwoLogs, answers: &MergeAnswers) -> Result<Vec<About>, ActionError> {
        let mut own = Vec::new();
        for conflict in conflicts::conflicts(logs.only_here(), logs.only_there()) {
            let side = *answers.chosen.get(&conflict.field).ok_or(RefusalError::NotChosen)?;
            if side != conflict.stands() {
                own.push(conflict.of(side).clone());
            }
        }
        for (into, other) in &answers.same {
            if into == other {
                return Err(RefusalError::SamePersonAlready.into());
            }
            // Of an earlier try, whose answer came late: a second join would outlast the parting of the first.
            if self.view().joins.one_with(*into).contains(other) {
                continue;
            }
            if self.view().running.keys().any(|(person, _)| person == other) {
                return Err(RefusalError::UnderWay.into());
            }
            own.push(About::Person(*into, PersonEvent::Joined(*other)));
        }
        Ok(own)
    }

    fn numbered_after(&self, last: u64, happened: &[About], around: &mut Circumstances<'_>) -> Vec<Event> {
        let first = self.ledger.highest_counter().max(last) + 1;
        let (at, by) = (around.now, self.worker);
        let numbered = (first..).zip(happened);
        numbered
            .map(|(counter, about)| Event {
                id: EventId::from_bits(around.fresh_id()),
                counter,
                at,
                by,
                about: about.clone(),
            })
            .collect()
    }
}

/// Whether somebody with this mark was erased there. The mark is short: it may be another.
fn has_receipt(view: &View, person: PersonId) -> bool {
    let mark = PersonMark::from(person);
    view.erased.iter().any(|receipt| receipt.erasure.mark == mark)
}

/// Whose key opens a tablet's backups is chosen on that tablet, and which of its rows cannot be read is said of no other.
fn is_of_that_tablet_alone(event: &Decoded) -> bool {
    use StoreEvent::{EscrowChosen, EscrowRemoved, RowsSetAside};
    let Decoded::Known(Event { about: About::Store(what), .. }) = event else { return false };
    matches!(what, EscrowChosen(_) | EscrowRemoved | RowsSetAside(_))
}

fn person_of(subject: Subject) -> Option<PersonId> {
    match subject {
        Subject::Person(person) => Some(person),
        Subject::Store => None,
    }
}
