//! What could not be read and was set aside: noted, put back where the second copy has it whole, and told when it can be
//! read again. It is tried at each unlock, so also by each new version.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::event::StoreEvent;
use crate::domain::identity::{EventId, PersonId};
use crate::records::format::Decoded;
use crate::records::head::{FoundInStore, StoreFinding};
use crate::records::{Batch, Contents, Slot, Store};
use crate::workspace::circumstances::Circumstances;
use crate::workspace::keyring::OpenSavepoint;
use crate::workspace::ledger::Ledger;
use crate::workspace::problem::ActionError;
use crate::workspace::rules::Decision;
use crate::workspace::{CommitPlan, Workspace};

/// By what stands outside the seals.
#[derive(Default)]
pub(super) struct AsideRows {
    pub(super) records: BTreeSet<EventId>,
    pub(super) keys: BTreeSet<PersonId>,
    pub(super) slots: BTreeSet<Slot>,
}

impl AsideRows {
    fn is_empty(&self) -> bool {
        self.records.is_empty() && self.keys.is_empty() && self.slots.is_empty()
    }
}

/// What was noted as set aside and is in the log now.
pub(super) fn read_again(ledger: &Ledger) -> Vec<StoreFinding> {
    let view = ledger.view();
    if view.noted_aside.is_empty() {
        return vec![];
    }
    let mut again: BTreeMap<Option<PersonId>, u64> = BTreeMap::new();
    for event in ledger.everything().filter(|event| view.noted_aside.contains(&event.id)) {
        *again.entry(event.person()).or_default() += 1;
    }
    let told = |(person, count)| StoreFinding { person, found: FoundInStore::ReadAgain { count } };
    again.into_iter().map(told).collect()
}

impl<S: Store> Workspace<S> {
    pub fn has_rows_aside(&self) -> bool {
        !self.aside.is_empty()
    }

    /// Writes what the copy has whole of what cannot be read here. Tells how many rows; the store is to be opened anew after
    /// any.
    pub async fn put_back_aside(
        &mut self,
        copied: &Contents,
        around: &mut Circumstances<'_>,
    ) -> Result<u64, ActionError> {
        let mut batch = self.whole_in(copied);
        let rows = batch.keys.len() + batch.records.len() + batch.savepoints.len();
        if rows > 0 {
            let heads = self.heads.seal_into(&mut batch, &self.keyring, around.random)?;
            let decision = Decision::default();
            let plan = CommitPlan { action: None, events: vec![], decision, batch, heads, header: None, keys: None };
            let change = self.hand_over(plan);
            self.carry_out(change).await?;
        }
        Ok(u64::try_from(rows).unwrap_or(u64::MAX))
    }

    /// Only what opens under the keys that are here: a seal tells whose row it is, and which.
    fn whole_in(&mut self, copied: &Contents) -> Batch {
        let aside = &self.aside;
        let keys = copied.keys.iter().filter(|key| aside.keys.contains(&key.person));
        let keys = keys.filter(|key| self.keyring.take_person(key).is_ok()).cloned().collect();
        let opens = |it: &_| matches!(self.keyring.open_record(it), Ok(Decoded::Known(_)));
        let records = copied.records.iter().filter(|it| aside.records.contains(&it.id) && opens(it)).cloned();
        let is_read =
            |it: &_| matches!(self.keyring.open_savepoint(it), Ok(known) if !matches!(known, OpenSavepoint::Unknown));
        let savepoints = copied.savepoints.iter().filter(|it| aside.slots.contains(&it.slot) && is_read(it)).cloned();
        Batch { keys, records: records.collect(), savepoints: savepoints.collect(), ..Batch::default() }
    }

    /// Puts on record what cannot be read from now on, where it is not what was noted last.
    pub async fn note_aside(&mut self, around: &mut Circumstances<'_>) -> Result<(), ActionError> {
        if self.aside.records == self.view().noted_aside {
            return Ok(());
        }
        let rows = self.aside.records.iter().copied().collect();
        let plan = self.plan(None, Decision::about_store(StoreEvent::RowsSetAside(rows)), around)?;
        let change = self.hand_over(plan);
        self.carry_out(change).await.map(drop)
    }
}
