//! The consents of a history: given, withdrawn, and each time something was shared under them.

use chrono::NaiveDate;

use super::History;
use crate::domain::consent::{Consent, Sharing, SharingWay};
use crate::domain::identity::ConsentId;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsentEntry {
    pub consent: Consent,
    pub given_on: NaiveDate,
    pub withdrawn_on: Option<NaiveDate>,
    /// Oldest first.
    pub shared: Vec<(NaiveDate, SharingWay)>,
}

impl ConsentEntry {
    /// Neither withdrawn nor past its last day.
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.withdrawn_on.is_none() && self.consent.holds_on(day)
    }
}

impl History {
    pub(super) fn give_consent(&mut self, on: NaiveDate, consent: Consent) {
        self.consents.push(ConsentEntry { consent, given_on: on, withdrawn_on: None, shared: vec![] });
    }

    pub(super) fn withdraw_consent(&mut self, on: NaiveDate, consent: ConsentId) {
        if let Some(entry) = self.consent_mut(consent) {
            entry.withdrawn_on.get_or_insert(on);
        }
    }

    pub(super) fn add_sharing(&mut self, on: NaiveDate, sharing: Sharing) {
        if let Some(entry) = self.consent_mut(sharing.consent) {
            entry.shared.push((on, sharing.way));
        }
    }

    fn consent_mut(&mut self, consent: ConsentId) -> Option<&mut ConsentEntry> {
        self.consents.iter_mut().find(|entry| entry.consent.id == consent)
    }

    /// In the order they were given; those that hold no more too.
    pub fn consents(&self) -> &[ConsentEntry] {
        &self.consents
    }

    pub fn consent(&self, id: ConsentId) -> Option<&ConsentEntry> {
        self.consents.iter().find(|entry| entry.consent.id == id)
    }

    /// The consent, while it holds.
    pub fn consent_on(&self, consent: ConsentId, day: NaiveDate) -> Option<&ConsentEntry> {
        self.consent(consent).filter(|entry| entry.holds_on(day))
    }
}
