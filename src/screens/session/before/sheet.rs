//! What is answered before a session, and what it comes to.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::questions::Questions;
use super::vitals::VitalFields;
use crate::domain::identity::{EventId, PersonId};
use crate::domain::plan::Plan;
use crate::domain::scale::ZeroToTen;
use crate::domain::session::held::{Before, Load};
use crate::domain::session::opening::Opening;
use crate::domain::session::readiness::{Readiness, ReadinessAnswers, ReadinessVerdict, Tell};
use crate::domain::session::vitals::{RequestedVitals, Vitals};
use crate::state::App;

#[derive(Clone, Copy)]
pub struct BeforeSheet {
    pub person: PersonId,
    pub questions: Questions,
    pub vitals: VitalFields,
    known: StoredValue<KnownBefore>,
    begun: RwSignal<Option<Opening>>,
}

/// What was known when the page was opened.
struct KnownBefore {
    event: EventId,
    plan: Plan,
    pain_before: Option<ZeroToTen>,
    suggestions: usize,
}

impl BeforeSheet {
    /// `None`: the person has no plan.
    pub fn new(app: App, person: PersonId, begun: RwSignal<Option<Opening>>) -> Option<Self> {
        let history = app.person(person)?;
        let entry = history.plan()?;
        let known = KnownBefore {
            event: entry.event,
            plan: entry.plan.clone(),
            pain_before: history.last_pain(),
            suggestions: history.suggestions(app.today()).len(),
        };
        Some(Self {
            person,
            questions: Questions::new(),
            vitals: VitalFields::new(known.plan.terms.asked.clone()),
            known: StoredValue::new(known),
            begun,
        })
    }

    pub fn plan(self) -> Plan {
        self.known.with_value(|known| known.plan.clone())
    }

    pub fn pain_before(self) -> Option<ZeroToTen> {
        self.known.with_value(|known| known.pain_before)
    }

    pub fn suggestions(self) -> usize {
        self.known.with_value(|known| known.suggestions)
    }

    /// What the answer is for sure: all is answered, or what is answered is enough to stay away. Tracks.
    pub fn answer(self) -> Option<Readiness> {
        let readiness = self.so_far();
        let is_sure = self.is_whole() || readiness.verdict() == ReadinessVerdict::NotToday;
        is_sure.then_some(readiness)
    }

    /// Tracks.
    pub fn is_whole(self) -> bool {
        self.questions.answers().is_some() && self.vitals.is_whole()
    }

    /// What is not answered yet says nothing, and what is not measured yet is not missing yet. Tracks.
    pub fn so_far(self) -> Readiness {
        let asked = RequestedVitals { measures: self.vitals.not_measured(), ..self.vitals.asked() };
        Readiness::of(&self.questions.so_far(), self.pain_before(), &asked, &self.vitals.vitals())
    }

    /// As it is kept. `None`: not all is answered. Tracks.
    pub fn before(self, agreed: Option<Tell>) -> Option<Before> {
        let verdict = self.so_far().verdict();
        let answers = self.questions.answers().filter(|_| self.is_whole())?;
        Some(Before { answers, vitals: self.vitals.vitals(), verdict, agreed })
    }

    pub fn begin(self, load: Load, agreed: Option<Tell>) {
        if let Some(before) = untrack(|| self.before(agreed)) {
            self.open(before, load);
        }
    }

    /// Nothing is to be measured, and with the pain of last time it is a whole session.
    pub fn may_be_as_usual(self) -> bool {
        let asked = untrack(|| self.vitals.asked());
        let readiness = Readiness::of(&self.as_usual(), self.pain_before(), &asked, &Vitals::default());
        asked.measures == BTreeSet::new() && readiness.verdict() == ReadinessVerdict::Full
    }

    pub fn begin_as_usual(self) {
        let (answers, vitals) = (self.as_usual(), Vitals::default());
        self.open(Before { answers, vitals, verdict: ReadinessVerdict::Full, agreed: None }, Load::Full);
    }

    fn as_usual(self) -> ReadinessAnswers {
        ReadinessAnswers::as_usual(self.pain_before())
    }

    fn open(self, before: Before, load: Load) {
        let opening = self.known.with_value(|known| {
            let exercises = match load {
                Load::Full => known.plan.session(),
                Load::Lighter => known.plan.lighter_session(),
            };
            Opening::new(Some(known.event), Some(before), load, exercises)
        });
        // A plan always has something to do.
        self.begun.set(opening.ok());
    }
}
