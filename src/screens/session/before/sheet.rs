//! What is answered before a session, and what it comes to.

use leptos::prelude::*;

use crate::domain::form_draft::{FormId, FormName, FormValues};
use crate::domain::identity::{EventId, PersonId};
use crate::domain::plan::Plan;
use crate::domain::scale::ZeroToTen;
use crate::domain::session::held::{Before, Load};
use crate::domain::session::opening::Opening;
use crate::domain::session::readiness::{Readiness, ReadinessAnswers, ReadinessVerdict, Tell};
use crate::domain::session::vitals::Vitals;
use crate::screens::shared::form::FormState;
use crate::state::App;
use crate::workspace::forms::before_session::{BeforeForm, KEYS, QUESTIONS};

#[derive(Clone, Copy)]
pub struct BeforeSheet {
    pub person: PersonId,
    pub state: FormState,
    known: StoredValue<KnownBefore>,
    begun: RwSignal<Option<Opening>>,
}

/// What was known when the page was opened.
struct KnownBefore {
    event: EventId,
    plan: Plan,
    form: BeforeForm,
    suggestions: usize,
    may_be_as_usual: bool,
}

impl BeforeSheet {
    /// `None`: the person has no plan.
    pub fn new(app: App, person: PersonId, begun: RwSignal<Option<Opening>>) -> Option<Self> {
        let history = app.person(person)?;
        let entry = history.plan()?;
        let known = KnownBefore {
            event: entry.event,
            plan: entry.plan.clone(),
            form: BeforeForm {
                asked: entry.plan.terms.asked.clone(),
                pain_before: history.last_pain(),
                standing: history.standing_verdict(app.today()),
            },
            suggestions: history.suggestions(app.today()).len(),
            may_be_as_usual: history.may_be_as_usual(app.today()),
        };
        let id = FormId::of_person(FormName::BeforeSession, person);
        let state = FormState::open(id, &KEYS, FormValues::default());
        Some(Self { person, state, known: StoredValue::new(known), begun })
    }

    pub fn plan(self) -> Plan {
        self.known.with_value(|known| known.plan.clone())
    }

    pub fn form(self) -> BeforeForm {
        self.known.with_value(|known| known.form.clone())
    }

    pub fn pain_before(self) -> Option<ZeroToTen> {
        self.known.with_value(|known| known.form.pain_before)
    }

    pub fn suggestions(self) -> usize {
        self.known.with_value(|known| known.suggestions)
    }

    /// What the answer is for sure. Tracks.
    pub fn answer(self) -> Option<Readiness> {
        self.form().answer(&self.state.values())
    }

    /// A question is answered. Tracks.
    pub fn any(self) -> bool {
        QUESTIONS.iter().any(|key| self.state.text(key).with(|text| !text.is_empty()))
    }

    /// Tracks.
    pub fn is_whole(self) -> bool {
        self.form().is_whole(&self.state.values())
    }

    /// Tracks.
    pub fn so_far(self) -> Readiness {
        self.form().so_far(&self.state.values())
    }

    /// Tracks.
    pub fn calls_for_standing(self) -> bool {
        let calls = self.so_far().reasons().iter().any(|reason| reason.calls_for_standing());
        calls && self.form().standing.is_none()
    }

    /// As it is kept. `None`: not all is answered. Tracks.
    pub fn before(self, agreed: Option<Tell>) -> Option<Before> {
        self.form().before(&self.state.values(), agreed)
    }

    pub fn begin(self, load: Load, agreed: Option<Tell>) {
        if let Some(before) = untrack(|| self.before(agreed)) {
            self.open(before, load);
        }
    }

    /// Nothing spoke against it last time, nothing is to be measured, and with the pain of last time it is a whole session.
    pub fn may_be_as_usual(self) -> bool {
        if !self.known.with_value(|known| known.may_be_as_usual) {
            return false;
        }
        let asked = self.form().asked;
        let readiness = Readiness::of(&self.as_usual(), self.pain_before(), &asked, &Vitals::default());
        let readiness = readiness.with_standing(self.form().standing);
        asked.measures.is_empty() && readiness.verdict() == ReadinessVerdict::Full
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
