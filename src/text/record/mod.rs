//! What one entry says, whole: names and values, as they are read on a page, on paper and in a file.
//!
//! Owns: which facts an entry is told by. Must not own: the words for a result, a reason or an exercise, which stand with what
//! they are about. Start at [`words`]: every kind of event.

mod correction;
mod goals;
pub mod measurement;
mod person;
mod plan;
pub mod session;

use crate::domain::erasure::PersonMark;
use crate::domain::event::PersonEvent;
use crate::domain::identity::{ConsentId, EventId, GoalId, PersonId};
use crate::exchange::extract::{EntryWords, Extract, ExtractEntry, Fact};
use crate::text::screens::{kin, log, results};
use crate::text::{Lang, Phrase, dates, incident};

phrases! { for super;
    DAY: "Dag" | "Dag" | "Day";
    OF: "Gjelder" | "Gjeld" | "About";
    WHY: "Hvorfor" | "Kvifor" | "Why";
    GOAL: "Målet" | "Målet" | "The goal";
    HOW: "Hvordan" | "Korleis" | "How";
    KIN: "Pårørende" | "Pårørande" | "Next of kin";
    UNDER: "Ført under" | "Ført under" | "Recorded under";
    OTHER_REGISTRATION: "Den andre registreringen" | "Den andre registreringa" | "The other registration";
    PLAN: "Planen" | "Planen" | "The plan";
}

/// What an entry says on paper and in a file.
pub fn words(lang: Lang, extract: &Extract, entry: &ExtractEntry) -> EntryWords {
    let telling = Telling { lang, extract };
    let under = extract.other_registration(entry).filter(|_| !entry.event.is_access());
    let under = under.map(|person| telling.fact(UNDER, telling.registration(person)));
    let facts = telling.facts(entry).into_iter().chain(under).collect();
    EntryWords { title: log::deed(lang, &entry.event.about), facts }
}

/// In a language, with all that is recorded beside the entry.
#[derive(Clone, Copy)]
struct Telling<'a> {
    lang: Lang,
    extract: &'a Extract,
}

impl Telling<'_> {
    fn facts(self, entry: &ExtractEntry) -> Vec<Fact> {
        let lang = self.lang;
        match &entry.what {
            PersonEvent::Registered(profile) | PersonEvent::ProfileChanged(profile) => person::profile(lang, profile),
            PersonEvent::CoursePlanned(course) => person::course(lang, *course),
            PersonEvent::GoalSet(goal) => goals::agreed(lang, goal),
            PersonEvent::GoalClosed(goal) => self.goal(*goal).into_iter().collect(),
            PersonEvent::GoalAimed { goal, at } => {
                self.goal(*goal).into_iter().chain([goals::aimed(lang, *at)]).collect()
            }
            PersonEvent::GoalScaled(scale) => {
                self.goal(scale.goal).into_iter().chain(goals::scale(lang, scale)).collect()
            }
            PersonEvent::Assessed(assessment) => self.measured(assessment),
            PersonEvent::Corrected(correction) => self.corrected(correction, entry.before.as_ref()),
            PersonEvent::DeclineExplained { of, why } => {
                self.of(*of).into_iter().chain([self.fact(WHY, results::explained(lang, *why))]).collect()
            }
            PersonEvent::FollowUpTold { of, told, .. } => {
                let told = self.fact(incident::WHO_WAS_TOLD, incident::told(*told).in_lang(lang));
                self.of(*of).into_iter().chain([told]).collect()
            }
            PersonEvent::PlanAccepted(plan) => self.plan(plan),
            PersonEvent::PlanChanged(changed) => self.plan_changed(changed),
            PersonEvent::SuggestionDeclined { plan, suggestion } => self.declined(*plan, suggestion),
            PersonEvent::SessionHeld(session) => self.held(session),
            PersonEvent::SessionCancelled(cancellation) => session::cancelled(lang, cancellation),
            PersonEvent::SessionNotBegun { cancellation, away } => {
                let asked = session::not_begun(lang, away).into_iter().flat_map(|(_, facts)| facts);
                session::cancelled(lang, cancellation).into_iter().chain(asked).collect()
            }
            PersonEvent::ConsentGiven(consent) => vec![
                self.fact(KIN, consent.kin.as_str()),
                self.fact(kin::MAY_SEE, kin::contents(lang, consent.contents())),
                self.fact(kin::UNTIL, dates::long(lang, consent.until)),
            ],
            PersonEvent::ConsentWithdrawn(consent) => self.kin(*consent).into_iter().collect(),
            PersonEvent::SharedWithKin(sharing) => {
                let how = [self.fact(HOW, kin::shared_how(lang, sharing.way))];
                self.kin(sharing.consent).into_iter().chain(how).collect()
            }
            PersonEvent::Joined(other) => vec![self.fact(OTHER_REGISTRATION, self.registration(*other))],
            PersonEvent::Parted { join } => self.of(*join).into_iter().collect(),
            // Its title says it all.
            PersonEvent::Accessed(_) => vec![],
        }
    }

    fn fact(self, name: Phrase, value: impl Into<String>) -> Fact {
        (name.in_lang(self.lang).to_owned(), value.into())
    }

    fn goal(self, goal: GoalId) -> Option<Fact> {
        self.extract.goal(goal).map(|text| goals::named(self.lang, text))
    }

    fn kin(self, consent: ConsentId) -> Option<Fact> {
        self.extract.kin(consent).map(|kin| self.fact(KIN, kin))
    }

    /// By the name it was under, and its mark: two may have the same name.
    fn registration(self, person: PersonId) -> String {
        let mark = PersonMark::from(person);
        match self.extract.profile(person) {
            Some(profile) => format!("{} ({mark})", profile.name.as_str()),
            None => mark.to_string(),
        }
    }

    /// Which entry is meant: `Målt: SPPB, 12.05.2026 kl. 09.30`
    fn of(self, event: EventId) -> Option<Fact> {
        let of = self.extract.entry(event)?;
        let what = log::deed(self.lang, &of.event.about);
        Some(self.fact(OF, format!("{what}, {}", log::when(self.lang, of.event.at))))
    }
}

#[cfg(test)]
mod tests;
