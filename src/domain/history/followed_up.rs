//! Whom to tell and what to follow up after a visit, worked out anew from what was kept of it.

use std::collections::BTreeSet;

use super::{History, SessionEntry};
use crate::domain::scale::ZeroToTen;
use crate::domain::session::follow_up::FollowUp;
use crate::domain::session::held::{CompletedSession, SessionStatus};
use crate::domain::session::readiness::{Readiness, Tell};
use crate::domain::session::vitals::RequestedVitals;

impl History {
    /// Whom the answers before the session call for. Who was asked before it began knows already. Empty: nobody, or nobody
    /// asked.
    pub fn to_tell(&self, entry: &SessionEntry) -> BTreeSet<Tell> {
        let away = entry.turned_away.as_ref();
        let Some(before) = entry.done().map_or_else(|| away?.before, |session| session.before) else {
            return BTreeSet::new();
        };
        let pain_before = self.held_before(entry).find_map(|session| session.after.pain);
        let readiness = Readiness::of(&before.answers, pain_before, &self.asked_for(entry), &before.vitals);
        readiness.tell().into_iter().filter(|whom| Some(*whom) != before.agreed).collect()
    }

    /// As it was said when the session ended, or was not begun.
    pub fn follow_ups(&self, entry: &SessionEntry) -> Vec<FollowUp> {
        match &entry.held {
            SessionStatus::Done(session) => session.follow_ups(self.two_pains_before(entry)),
            SessionStatus::Cancelled(_) => entry.turned_away.iter().flat_map(|away| away.follow_ups()).collect(),
        }
    }

    /// After the session before it, and after the one before that.
    fn two_pains_before(&self, entry: &SessionEntry) -> [Option<ZeroToTen>; 2] {
        let mut pains = self.held_before(entry).map(|session| session.after.pain);
        [pains.next().flatten(), pains.next().flatten()]
    }

    /// Those held before it, the latest first.
    fn held_before(&self, entry: &SessionEntry) -> impl Iterator<Item = &CompletedSession> {
        let until = self.sessions.iter().position(|known| known.event == entry.event);
        self.sessions[..until.unwrap_or(0)].iter().rev().filter_map(SessionEntry::done)
    }

    /// What its plan asks to be measured: the one it followed, or the one that was followed that day.
    fn asked_for(&self, entry: &SessionEntry) -> RequestedVitals {
        let followed = entry.done().and_then(|session| session.plan);
        let plan = self.plans.iter().rev().find(|plan| match followed {
            Some(event) => plan.event == event,
            None => plan.accepted.terms.accepted.on <= entry.on,
        });
        plan.map(|plan| plan.accepted.terms.asked.clone()).unwrap_or_default()
    }
}
