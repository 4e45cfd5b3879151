//! What a next of kin may see: given by the person, withdrawn at any time, and every sharing noted.

use chrono::NaiveDate;

use crate::domain::consent::{Consent, Sharing, SharingWay};
use crate::domain::event::PersonEvent;
use crate::domain::history::History;
use crate::domain::identity::ConsentId;
use crate::workspace::problem::RefusalError;
use crate::workspace::rules::Decision;

pub(super) fn give(history: &History, consent: Consent, today: NaiveDate) -> Result<Decision, RefusalError> {
    if !consent.holds_on(today) {
        return Err(RefusalError::AlreadyOver);
    }
    let last = Consent::latest_end(today);
    if consent.until > last {
        return Err(RefusalError::ConsentTooLong { last });
    }
    Ok(Decision::about(history.person(), PersonEvent::ConsentGiven(consent)))
}

pub(super) fn withdraw(history: &History, consent: ConsentId, today: NaiveDate) -> Result<Decision, RefusalError> {
    history.consent_on(consent, today).ok_or(RefusalError::NoConsent)?;
    Ok(Decision::about(history.person(), PersonEvent::ConsentWithdrawn(consent)))
}

/// A link is never shown longer than the consent holds.
pub(super) fn share(history: &History, sharing: Sharing, today: NaiveDate) -> Result<Decision, RefusalError> {
    let entry = history.consent_on(sharing.consent, today).ok_or(RefusalError::NoConsent)?;
    match sharing.way {
        SharingWay::Link { until, .. } if !entry.consent.holds_on(until) => Err(RefusalError::NoConsent),
        SharingWay::Link { until, .. } if until < today => Err(RefusalError::AlreadyOver),
        SharingWay::Link { .. } | SharingWay::Shown => {
            Ok(Decision::about(history.person(), PersonEvent::SharedWithKin(sharing)))
        }
    }
}
