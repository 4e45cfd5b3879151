//! Erasing: all that is here about somebody, in one write with its receipt and with new keys. What was copied from the disk
//! before, the keys of after do not open.

use crate::domain::erasure::{Erasure, PersonMark};
use crate::domain::event::StoreEvent;
use crate::domain::identity::PersonId;
use crate::records::{Store, Subject};
use crate::workspace::Workspace;
use crate::workspace::circumstances::Circumstances;
use crate::workspace::pending::PendingChange;
use crate::workspace::problem::{ActionError, RefusalError};
use crate::workspace::rules::Decision;

impl<S: Store> Workspace<S> {
    /// Drops everything about the person, what cannot be read too. Of somebody who is erased already: the receipt.
    pub async fn erase(&mut self, person: PersonId, around: &mut Circumstances<'_>) -> Result<Erasure, ActionError> {
        self.ask_what_became().await?;
        for other in self.other_registrations(person) {
            let (_, change) = self.begin_erasing(other, around)?;
            self.carry_out(change).await?;
        }
        let (erasure, change) = self.begin_erasing(person, around)?;
        self.carry_out(change).await?;
        Ok(erasure)
    }

    /// Where the same person was registered more than once: the others, as far as they are here.
    pub(super) fn other_registrations(&self, person: PersonId) -> Vec<PersonId> {
        let same = self.view().joins.one_with(person);
        same.into_iter().filter(|one| *one != person && !self.ledger.about_person(*one).is_empty()).collect()
    }

    /// Counts and seals; nothing is dropped yet.
    pub(super) fn begin_erasing(
        &mut self,
        person: PersonId,
        around: &mut Circumstances<'_>,
    ) -> Result<(Erasure, PendingChange<S>), ActionError> {
        self.refuse_recovery()?;
        let mark = PersonMark::from(person);
        let subject = Subject::Person(person);
        let (is_here, records) = self.copy.lend(|rows| {
            let is_here = rows.keys().any(|key| key.person == person) || rows.heads().any(|it| it.subject == subject);
            (is_here, rows.records().filter(|record| record.subject == subject).count())
        });
        if !is_here && records == 0 {
            let receipt = self.view().erased.iter().map(|receipt| receipt.erasure).find(|it| it.mark == mark);
            return Ok((receipt.ok_or(RefusalError::UnknownPerson)?, self.pending(None, vec![])));
        }
        let erasure = Erasure { mark, records: u64::try_from(records).unwrap_or(u64::MAX) };
        let decision = Decision { erase: Some(person), ..Decision::about_store(StoreEvent::PersonErased(erasure)) };
        let plan = self.under_new_keys(vec![], self.worker, decision, around)?;
        self.late = None;
        Ok((erasure, self.hand_over(plan)))
    }
}

#[cfg(test)]
mod tests;
