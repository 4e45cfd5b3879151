//! The sessions of a history: held and not held, and those that were struck out.

use chrono::NaiveDate;

use super::History;
use crate::domain::cancellation::Cancellation;
use crate::domain::correction::EntryStory;
use crate::domain::course::SESSIONS;
use crate::domain::event::Event;
use crate::domain::identity::EventId;
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
    pub held: SessionStatus,
    /// The worker came for it all the same.
    pub turned_away: Option<TurnedAway>,
    pub story: EntryStory,
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

    pub(super) fn add_held(&mut self, event: EventId, session: CompletedSession, story: EntryStory) {
        let on = session.started.local_date();
        self.add_session(SessionEntry { event, on, held: SessionStatus::Done(session), turned_away: None, story });
    }

    pub(super) fn add_cancelled(&mut self, event: &Event, cancellation: &Cancellation, away: Option<&TurnedAway>) {
        let (on, held) = (cancellation.on, SessionStatus::Cancelled(cancellation.clone()));
        let story = EntryStory::new(event.at.local_date(), event.by);
        self.add_session(SessionEntry { event: event.id, on, held, turned_away: away.cloned(), story });
    }

    /// In its place by day; after those of the same day that were recorded before.
    fn add_session(&mut self, entry: SessionEntry) {
        let entries = if entry.story.is_struck() { &mut self.struck_sessions } else { &mut self.sessions };
        let at = entries.partition_point(|known| known.on <= entry.on);
        entries.insert(at, entry);
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

    /// Those that were struck out among the others, the newest day first.
    pub fn all_sessions(&self) -> Vec<&SessionEntry> {
        let mut all: Vec<_> = self.sessions.iter().rev().chain(self.struck_sessions.iter().rev()).collect();
        stable_sort(&mut all, |one, other| one.on > other.on);
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
