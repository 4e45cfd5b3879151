//! Everything that is recorded about one person, for the person who asks: each entry in the order of the log, with what it
//! took the place of.
//!
//! Owns: which entries there are, what each leans on, and the file. Must not own: words, or who asked. Start at [`Extract`].
//! Nothing is chosen or left out: what a correction corrected is there twice, as it was and as it is.

mod file;

use std::rc::Rc;

use chrono::NaiveDate;

use crate::domain::assessment::Reference;
use crate::domain::correction::RecordedEntry;
use crate::domain::event::{About, Event, PersonEvent};
use crate::domain::history::History;
use crate::domain::identity::{ConsentId, EventId, GoalId, PersonId};
use crate::domain::person::Profile;
use crate::domain::stable_sort::stable_sort;

pub use file::{ExtractHead, FORM, VERSION, file};

/// A name and a value, in words.
pub type Fact = (String, String);

/// One entry in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryWords {
    pub title: String,
    pub facts: Vec<Fact>,
}

/// All entries about one person, and what their words lean on.
pub struct Extract {
    history: Rc<History>,
    entries: Vec<ExtractEntry>,
}

/// One event about the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExtractEntry {
    pub event: Event,
    pub what: PersonEvent,
    /// Of what is corrected: as it stood.
    pub before: Option<RecordedEntry>,
}

impl Extract {
    /// `history`: of the person. `events`: all about the person, under whatever registrations, in whatever order; those about
    /// the tablet are passed over.
    pub fn of(history: Rc<History>, events: impl IntoIterator<Item = Event>) -> Self {
        let mut events: Vec<Event> = events.into_iter().collect();
        stable_sort(&mut events, |one, other| one.place() < other.place());
        events.dedup_by_key(|event| event.id);
        let mut entries: Vec<ExtractEntry> = Vec::with_capacity(events.len());
        for event in events {
            let About::Person(_, what) = event.about.clone() else { continue };
            let before = match &what {
                PersonEvent::Corrected(correction) => standing(&entries, correction.of),
                _ => None,
            };
            entries.push(ExtractEntry { event, what, before });
        }
        Self { history, entries }
    }

    /// Of nothing but these.
    #[cfg(test)]
    pub fn of_these(person: PersonId, events: &[Event]) -> Self {
        Self::of(Rc::new(History::fold(person, events)), events.iter().cloned())
    }

    pub fn person(&self) -> PersonId {
        self.history.person()
    }

    /// In the order of the log, which no clock changes.
    pub fn entries(&self) -> &[ExtractEntry] {
        &self.entries
    }

    /// What was recorded, without who saw it.
    pub fn recorded(&self) -> impl Iterator<Item = &ExtractEntry> {
        self.entries.iter().filter(|entry| !entry.event.is_access())
    }

    /// Who saw it and gave it on.
    pub fn seen(&self) -> impl Iterator<Item = &ExtractEntry> {
        self.entries.iter().filter(|entry| entry.event.is_access())
    }

    /// The entry that an event made.
    pub fn entry(&self, event: EventId) -> Option<&ExtractEntry> {
        self.entries.iter().find(|entry| entry.event.id == event)
    }

    /// Under which other registration of the person the entry stands. `None`: under the one the person is shown by.
    pub fn other_registration(&self, entry: &ExtractEntry) -> Option<PersonId> {
        entry.event.person().filter(|person| *person != self.person())
    }

    /// What was said last of a registration that is in it.
    pub fn profile(&self, person: PersonId) -> Option<&Profile> {
        let mut of_it = self.entries.iter().rev().filter(|entry| entry.event.person() == Some(person));
        of_it.find_map(|entry| profile(&entry.what))
    }

    /// A goal in the person's own words.
    pub fn goal(&self, goal: GoalId) -> Option<&str> {
        self.history.goal(goal).map(|known| known.goal.text.as_str())
    }

    /// The next of kin whom a consent is for.
    pub fn kin(&self, consent: ConsentId) -> Option<&str> {
        self.history.consent(consent).map(|entry| entry.consent.kin.as_str())
    }

    /// What reference values need, for something carried out on `day`.
    pub fn reference(&self, day: NaiveDate) -> Reference {
        self.history.reference(day)
    }
}

fn profile(what: &PersonEvent) -> Option<&Profile> {
    match what {
        PersonEvent::Registered(profile) | PersonEvent::ProfileChanged(profile) => Some(profile),
        _ => None,
    }
}

/// What the event recorded, after the corrections so far.
fn standing(entries: &[ExtractEntry], of: EventId) -> Option<RecordedEntry> {
    entries.iter().rev().find_map(|entry| match &entry.what {
        PersonEvent::Assessed(assessment) if entry.event.id == of => {
            Some(RecordedEntry::Assessment(assessment.clone()))
        }
        PersonEvent::SessionHeld(session) if entry.event.id == of => Some(RecordedEntry::Session(session.clone())),
        PersonEvent::Corrected(correction) if correction.of == of => correction.instead.clone(),
        _ => None,
    })
}
