//! The sessions of a history: held and not held, corrected and struck out.

use chrono::NaiveDate;

use super::History;
use crate::domain::assessment::correction::CorrectionReason;
use crate::domain::course::SESSIONS;
use crate::domain::event::Event;
use crate::domain::identity::{EventId, WorkerId};
use crate::domain::plan::{self, Suggestion, Visit, suggestions};
use crate::domain::scale::ZeroToTen;
use crate::domain::session::held::{CompletedSession, SessionStatus, TurnedAway};
use crate::domain::session::remark::Appointment;
use crate::domain::stable_sort::stable_sort;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionEntry {
    /// The event that recorded it first; corrections name it.
    pub event: EventId,
    pub on: NaiveDate,
    /// The day it was written into the app.
    pub recorded: NaiveDate,
    pub by: WorkerId,
    pub held: SessionStatus,
    /// The worker came for it all the same.
    pub turned_away: Option<TurnedAway>,
    /// Oldest first.
    pub corrections: Vec<CorrectedSession>,
}

/// A correction that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CorrectedSession {
    pub on: NaiveDate,
    pub by: WorkerId,
    /// `None`: the same day, where no reason is asked for.
    pub why: Option<CorrectionReason>,
    /// As it stood before.
    pub before: SessionStatus,
}

impl SessionEntry {
    /// As far as the plan needs to know.
    fn visit(&self) -> Visit {
        match &self.held {
            SessionStatus::Done(session) => Visit::Held(plan::VisitStatus {
                on: self.on,
                exertion: session.after.exertion,
                items: session.exercises.clone(),
            }),
            SessionStatus::Cancelled(cancellation) => Visit::Missed { on: self.on, why: cancellation.why },
        }
    }

    pub fn done(&self) -> Option<&CompletedSession> {
        match &self.held {
            SessionStatus::Done(session) => Some(session),
            SessionStatus::Cancelled(_) => None,
        }
    }
}

impl History {
    /// Held, not begun or cancelled.
    pub fn has_session_on(&self, day: NaiveDate) -> bool {
        self.sessions.iter().any(|session| session.on == day)
    }

    pub(super) fn add_session(
        &mut self,
        event: &Event,
        on: NaiveDate,
        held: SessionStatus,
        turned_away: Option<TurnedAway>,
    ) {
        let (recorded, by) = (event.at.local_date(), event.by);
        self.insert_session(SessionEntry { event: event.id, on, recorded, by, held, turned_away, corrections: vec![] });
    }

    /// In its place by day; after those of the same day that were recorded before.
    fn insert_session(&mut self, entry: SessionEntry) {
        let at = self.sessions.partition_point(|known| known.on <= entry.on);
        self.sessions.insert(at, entry);
    }

    /// What was not held, or is struck out, is not corrected.
    pub(super) fn correct_session(
        &mut self,
        event: &Event,
        of: EventId,
        why: Option<CorrectionReason>,
        instead: Option<&CompletedSession>,
    ) {
        let is_it = |entry: &SessionEntry| entry.event == of && entry.done().is_some();
        let Some(place) = self.sessions.iter().position(is_it) else { return };
        let mut entry = self.sessions.remove(place);
        let (on, by, before) = (event.at.local_date(), event.by, entry.held.clone());
        entry.corrections.push(CorrectedSession { on, by, why, before });
        match instead {
            None => self.struck_sessions.push(entry),
            Some(session) => {
                let on = session.started.local_date();
                self.insert_session(SessionEntry { on, held: SessionStatus::Done(session.clone()), ..entry });
            }
        }
    }

    /// Oldest day first, held or not; without those that were struck out.
    pub fn sessions(&self) -> &[SessionEntry] {
        &self.sessions
    }

    /// Held, not begun or cancelled: each takes its place in the course.
    pub fn sessions_recorded(&self) -> usize {
        self.sessions.len()
    }

    /// Of the course, and not recorded yet.
    pub fn sessions_left(&self) -> usize {
        SESSIONS.saturating_sub(self.sessions.len())
    }

    pub fn session(&self, event: EventId) -> Option<&SessionEntry> {
        self.sessions.iter().find(|entry| entry.event == event)
    }

    /// Held or not, struck out or not.
    pub fn any_session(&self, event: EventId) -> Option<&SessionEntry> {
        self.session(event).or_else(|| self.struck_sessions.iter().find(|entry| entry.event == event))
    }

    /// What was agreed at the end of the last session that was held.
    pub fn appointment(&self) -> Option<Appointment> {
        self.held_latest_first().next()?.after.next
    }

    /// The appointment, if it is on this day.
    pub fn agreed_on(&self, day: NaiveDate) -> Option<Appointment> {
        self.appointment().filter(|appointment| appointment.on == day)
    }

    /// Those that were struck out among the others, the newest day first, each with whether it stands.
    pub fn all_sessions(&self) -> Vec<(&SessionEntry, bool)> {
        let standing = self.sessions.iter().map(|entry| (entry, true));
        let struck = self.struck_sessions.iter().map(|entry| (entry, false));
        let mut all: Vec<_> = standing.rev().chain(struck).collect();
        stable_sort(&mut all, |(one, _), (other, _)| one.on > other.on);
        all
    }

    /// As it was answered after the last session where it was asked.
    pub fn last_pain(&self) -> Option<ZeroToTen> {
        self.held_latest_first().find_map(|session| session.after.pain)
    }

    /// After the last session and the one before it.
    pub fn last_two_pains(&self) -> [Option<ZeroToTen>; 2] {
        let mut pains = self.held_latest_first().map(|session| session.after.pain);
        [pains.next().flatten(), pains.next().flatten()]
    }

    fn held_latest_first(&self) -> impl Iterator<Item = &CompletedSession> {
        self.sessions.iter().rev().filter_map(SessionEntry::done)
    }

    pub fn sessions_done(&self) -> usize {
        self.sessions.iter().filter_map(SessionEntry::done).count()
    }

    pub fn sessions_cancelled(&self) -> usize {
        self.sessions.len() - self.sessions_done()
    }

    /// Today's suggestions for the plan that is followed now.
    pub fn suggestions(&self, today: NaiveDate) -> Vec<Suggestion> {
        let Some(entry) = self.plan() else { return vec![] };
        let visits: Vec<Visit> = self.sessions.iter().map(SessionEntry::visit).collect();
        let stepped_up = entry.stepped_up(self.sessions_done(), today);
        suggestions(&entry.plan, &visits, &entry.declined, stepped_up, today)
    }
}
