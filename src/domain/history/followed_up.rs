//! Whom to tell and what to follow up after a visit, worked out anew from what was kept of it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::{History, SessionEntry};
use crate::domain::identity::{EventId, WorkerId};
use crate::domain::moment::Moment;
use crate::domain::scale::ZeroToTen;
use crate::domain::session::follow_up::{FollowUp, FollowUpCause};
use crate::domain::session::held::{CompletedSession, SessionStatus};
use crate::domain::session::incident::Notification;
use crate::domain::session::readiness::{Readiness, ReadinessReason, Tell};
use crate::domain::session::vitals::RequestedVitals;
use crate::domain::stable_sort::stable_sort;

/// Something that somebody has to be told of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenFollowUp {
    /// The visit or the measurement it came up at.
    pub of: EventId,
    pub on: NaiveDate,
    pub tell: Tell,
    /// Never empty.
    pub why: Vec<FollowUpCause>,
}

/// Told to whom, by whom and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ToldFollowUp {
    pub of: EventId,
    pub tell: Tell,
    pub told: Notification,
    pub at: Moment,
    pub by: WorkerId,
}

impl History {
    /// Whom the answers before the session call for. Who was asked before it began knows already. Empty: nobody, or nobody
    /// asked.
    pub fn to_tell(&self, entry: &SessionEntry) -> BTreeSet<Tell> {
        self.reasons_to_tell(entry).into_iter().map(|(tell, _)| tell).collect()
    }

    fn reasons_to_tell(&self, entry: &SessionEntry) -> Vec<(Tell, ReadinessReason)> {
        let away = entry.turned_away.as_ref();
        let Some(before) = entry.done().map_or_else(|| away?.before, |session| session.before) else {
            return vec![];
        };
        let pain_before = self.held_before(entry).find_map(|session| session.after.pain);
        let readiness = Readiness::of(&before.answers, pain_before, &self.asked_for(entry), &before.vitals);
        let told = readiness.reasons().iter().filter_map(|reason| Some((reason.tell()?, *reason)));
        told.filter(|(whom, _)| Some(*whom) != before.agreed).collect()
    }

    /// What came up at visits or by a measurement and nobody was told of who can do something about it, the oldest first. It
    /// stays until then.
    ///
    /// Source: clinical rules, second edition §3 and §4.
    pub fn open_follow_ups(&self) -> Vec<OpenFollowUp> {
        let of_visit = |entry: &SessionEntry| {
            let before = self.reasons_to_tell(entry).into_iter();
            let before = before.map(|(tell, reason)| (tell, FollowUpCause::Before(reason)));
            let after = self.follow_ups(entry).into_iter().map(|it| (it.tell(), FollowUpCause::After(it)));
            self.open_of(entry.event, entry.on, before.chain(after))
        };
        let measured = self.measured_causes().into_iter().flat_map(|(entry, causes)| {
            let causes = causes.into_iter().map(|(tell, why)| (tell, FollowUpCause::Measured(why)));
            self.open_of(entry.event, entry.assessment.on, causes)
        });
        let mut open: Vec<_> = self.sessions.iter().flat_map(of_visit).chain(measured).collect();
        stable_sort(&mut open, |one, other| one.on < other.on);
        open
    }

    /// Of what was recorded together: by whom it is for, what nobody was told of.
    fn open_of(
        &self,
        of: EventId,
        on: NaiveDate,
        causes: impl Iterator<Item = (Tell, FollowUpCause)>,
    ) -> Vec<OpenFollowUp> {
        let mut open: BTreeMap<Tell, Vec<FollowUpCause>> = BTreeMap::new();
        for (tell, why) in causes {
            open.entry(tell).or_default().push(why);
        }
        let told = |tell| self.told_of(of).any(|it| it.tell == tell && it.told.reaches(tell));
        let open = open.into_iter().filter(|(tell, _)| !told(*tell));
        open.map(|(tell, why)| OpenFollowUp { of, on, tell, why }).collect()
    }

    /// Who was told of what came up at this visit, the first first.
    pub fn told_of(&self, visit: EventId) -> impl Iterator<Item = &ToldFollowUp> {
        self.follow_ups_told.iter().filter(move |it| it.of == visit)
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
