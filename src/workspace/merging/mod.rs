//! Two tablets made one: what a backup of another tablet, or of an earlier day, has and this one lacks comes in here.
//!
//! Whoever merges first looks at a [`MergePreview`]; the store is as it was until a worker says that it is right. Then all of
//! it is one transaction: the events that were missing, sealed for this store, what the worker chose, and the heads.
//! Events keep identity, place, time and worker, so that tablets that merge in any order come to the same.

mod compare;
mod conflicts;

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::erasure::PersonMark;
use crate::domain::event::{About, Event, PersonEvent, StoreEvent};
use crate::domain::history::History;
use crate::domain::identity::{EventId, PersonId};
use crate::records::format::Decoded;
use crate::records::head::StoreFinding;
use crate::records::{Batch, Store, Subject};
use crate::vault::TabletMark;
use crate::workspace::backup::{OwnSeal, Restorable};
use crate::workspace::circumstances::Circumstances;
use crate::workspace::pending::PendingChange;
use crate::workspace::problem::{ActionError, RefusalError};
use crate::workspace::rules::Decision;
use crate::workspace::view::View;
use crate::workspace::{CommitPlan, Workspace};

pub use compare::{ComparedPerson, OneSided};
pub use conflicts::{MergeConflict, MergeSide, MergedField};

pub(super) use compare::{TwoLogs, is_of_a_person};

/// What would come of it. Nothing is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MergePreview {
    pub of: TabletMark,
    /// An earlier day of this tablet, or one that went on from the same backup.
    pub is_same_tablet: bool,
    /// What was not as it should be when the file was made, or is not as the file says of itself, with names.
    pub findings: Vec<(StoreFinding, Option<String>)>,
    /// Whether something of it was changed since.
    pub is_changed: bool,
    pub own_seal: OwnSeal,
    pub people: Vec<ComparedPerson>,
    pub conflicts: Vec<MergeConflict>,
    /// Who may be registered on each side, by two identities.
    pub twice: Vec<PossiblySame>,
    /// Who is in the file and may have been erased here, by the mark on a receipt. They come in only when a worker says so.
    pub erased_here: Vec<ErasedPerson>,
    /// Who is here, and may have been erased there.
    pub erased_there: Vec<ErasedPerson>,
    /// Events that would come in, without those of persons who were erased here.
    pub arriving: usize,
    /// Events of the file that cannot be read, and stay where they are.
    pub left_out: usize,
}

/// Two registrations of the same name, in years that do not differ.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct PossiblySame {
    pub here: PersonId,
    pub there: PersonId,
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErasedPerson {
    pub person: PersonId,
    pub name: Option<String>,
}

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

    pub fn preview_merge(&self, other: &Restorable) -> MergePreview {
        let logs = TwoLogs::of(self, other);
        let none = MergeAnswers::default();
        let arriving = logs.only_there().filter(|event| self.comes_in(event, &none)).count();
        let untakeable = logs.only_there().filter(|event| !self.can_take(event.subject())).count();
        let people = logs.people(self, other);
        let erased = |is_it: &dyn Fn(&ComparedPerson) -> bool| {
            let found = people.iter().filter(|person| is_it(person));
            found.map(|it| ErasedPerson { person: it.person, name: it.name.clone() }).collect()
        };
        let erased_here = erased(&|it| it.is_there && self.may_be_erased(Subject::Person(it.person)));
        let view_there = other.opened.view();
        let is_erased_there = |person| has_receipt(&view_there, person) && !other.opened.holds(person);
        let erased_there = erased(&|it| it.is_here && is_erased_there(it.person));
        let unreadable = other.opened.record_count().saturating_sub(logs.count_there());
        MergePreview {
            of: TabletMark::of_store(other.opened.store_id().bits()),
            is_same_tablet: other.opened.store_id() == self.store_id(),
            findings: other.inside().findings.clone(),
            is_changed: other.inside().is_changed,
            own_seal: self.own_seal(other),
            people,
            conflicts: conflicts::conflicts(logs.only_here(), logs.only_there()),
            twice: self.possibly_same(other),
            erased_here,
            erased_there,
            arriving,
            left_out: unreadable + untakeable,
        }
    }

    fn possibly_same(&self, other: &Restorable) -> Vec<PossiblySame> {
        let (here, there) = (self.view(), other.opened.view());
        let new =
            there.people.values().filter(|person| !here.people.contains_key(&here.joins.shown_as(person.person())));
        let pairs = new.flat_map(|new| here.people.values().map(move |known| (known, new)));
        let alike = pairs.filter_map(|(known, new)| {
            let name = is_alike(known, new)?;
            Some(PossiblySame { here: known.person(), there: new.person(), name })
        });
        alike.collect()
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

/// Who may be registered twice on one tablet, each pair once.
pub fn registered_twice(view: &View) -> Vec<PossiblySame> {
    let people: Vec<_> = view.people.values().collect();
    let pairs =
        people.iter().enumerate().flat_map(|(place, one)| people[place + 1..].iter().map(move |other| (one, other)));
    let alike = pairs.filter_map(|(one, other)| {
        let name = is_alike(one, other)?;
        Some(PossiblySame { here: one.person(), there: other.person(), name })
    });
    alike.collect()
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

/// The name, where both have it and their years of birth do not differ.
fn is_alike(one: &History, other: &History) -> Option<String> {
    let (one, other) = (one.profile()?, other.profile()?);
    let folded = |name: &str| name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let is_same_name = folded(one.name.as_str()) == folded(other.name.as_str());
    let is_other_year = one.birth_year.zip(other.birth_year).is_some_and(|(one, other)| one != other);
    (is_same_name && !is_other_year).then(|| one.name.as_str().to_owned())
}
