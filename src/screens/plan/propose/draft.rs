//! A plan on its way: what the rule gives, what was changed by hand, the terms, and what is wrong with them.

use std::collections::BTreeSet;
use std::str::FromStr;

use leptos::prelude::*;

use super::inputs::Inputs;
use super::swap::Swapping;
use crate::domain::exercise::Planned;
use crate::domain::history::History;
use crate::domain::plan::{Accepted, ByHand, Plan, PlanDraft, Progression, Proposal, TypedLimits, of_those};
use crate::domain::session::vitals::{Measure, RequestedVitals};
use crate::domain::written::{Name, WrittenError};
use crate::screens::plan::pick::{chosen, places};
use crate::state::App;
use crate::text::readiness;

pub const PROGRESSIONS: [Progression; 2] = [Progression::ByProfessional, Progression::ByRule];

#[derive(Clone, Copy)]
pub struct ProposalForm {
    pub inputs: Inputs,
    /// Places in [`Measure::ALL`].
    pub asked: RwSignal<Vec<usize>>,
    /// As typed.
    pub lowest: RwSignal<String>,
    /// As typed.
    pub systolic: RwSignal<String>,
    /// As typed.
    pub pulse: RwSignal<String>,
    /// A place in [`PROGRESSIONS`].
    pub progression: RwSignal<Option<usize>>,
    /// As typed.
    pub name: RwSignal<String>,
    pub wrong: RwSignal<ProposalFieldErrors>,
    /// Nothing is exchanged or added while it is `None`.
    pub swapping: RwSignal<Option<Swapping>>,
    /// What the rule gives.
    ruled: Memo<Option<Proposal>>,
    /// What was made of it by hand, with what it was made from.
    by_hand: RwSignal<Option<[Proposal; 2]>>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ProposalFieldErrors {
    pub level: bool,
    pub no_exercises: bool,
    pub lowest: bool,
    pub systolic: bool,
    pub pulse: bool,
    pub name: Option<WrittenError>,
}

impl ProposalForm {
    /// `left`: as it was left before. Must be made by a component.
    pub fn new(app: App, history: &History, left: Option<&PlanDraft>) -> Self {
        let draft = Self::fresh(app, history);
        if let Some(left) = left {
            untrack(|| draft.restore(left));
        }
        draft
    }

    fn fresh(app: App, history: &History) -> Self {
        let known = history.known(app.now().local_date());
        let inputs = Inputs::new(history, &known);
        let last = untrack(|| app.view()).and_then(|view| view.last_professional());
        let lowest = known.asked.lowest_saturation.map(|lowest| lowest.value().to_string());
        let systolic = known.asked.systolic.map(|agreed| readiness::range(agreed.lowest(), agreed.highest()));
        let pulse = known.asked.pulse.map(|it| readiness::range(it.lowest().value(), it.highest().value()));
        Self {
            inputs,
            asked: RwSignal::new(places(&Measure::ALL, known.asked.measures.iter().copied())),
            lowest: RwSignal::new(lowest.unwrap_or_default()),
            systolic: RwSignal::new(systolic.unwrap_or_default()),
            pulse: RwSignal::new(pulse.unwrap_or_default()),
            progression: RwSignal::new(PROGRESSIONS.iter().position(|it| *it == known.progression)),
            name: RwSignal::new(last.map(|name| name.as_str().to_owned()).unwrap_or_default()),
            wrong: RwSignal::new(ProposalFieldErrors::default()),
            swapping: RwSignal::new(None),
            ruled: Memo::new(move |_| inputs.proposal()),
            by_hand: RwSignal::new(None),
        }
    }

    fn restore(self, left: &PlanDraft) {
        self.inputs.restore(left);
        self.asked.set(places(&Measure::ALL, left.measures.iter().copied()));
        self.lowest.set(left.lowest_saturation.clone());
        let limits = left.limits.clone().unwrap_or_default();
        self.systolic.set(limits.systolic);
        self.pulse.set(limits.pulse);
        self.progression.set(left.progression.and_then(|it| PROGRESSIONS.iter().position(|other| *other == it)));
        self.name.set(left.name.clone());
        let Some((by_hand, ruled)) = left.by_hand.as_ref().zip(self.ruled.get()) else { return };
        if by_hand.from == ruled.items {
            let made = ruled.with_items(by_hand.made.clone());
            self.by_hand.set(Some([ruled, made]));
        }
    }

    /// As it is kept until somebody accepts it. Tracks.
    pub fn kept(self) -> PlanDraft {
        let ruled = self.ruled.get();
        let by_hand = self.by_hand.get().filter(|[from, _]| Some(from) == ruled.as_ref());
        let by_hand = by_hand.map(|[from, made]| ByHand { from: from.items, made: made.items });
        PlanDraft {
            measures: self.measures().collect(),
            lowest_saturation: self.lowest.get(),
            limits: self.typed_limits(),
            progression: self.chosen_progression(),
            name: self.name.get(),
            by_hand,
            ..self.inputs.kept()
        }
    }

    /// Tracks.
    fn typed_limits(self) -> Option<TypedLimits> {
        let typed = TypedLimits { systolic: self.systolic.get(), pulse: self.pulse.get() };
        (typed != TypedLimits::default()).then_some(typed)
    }

    /// Tracks.
    fn measures(self) -> impl Iterator<Item = Measure> {
        chosen(&Measure::ALL, &self.asked.get()).into_iter()
    }

    /// Tracks.
    fn chosen_progression(self) -> Option<Progression> {
        self.progression.get().and_then(|place| PROGRESSIONS.get(place).copied())
    }

    /// `None`: no level is known yet. Tracks.
    pub fn proposal(self) -> Option<Proposal> {
        let ruled = self.ruled.get()?;
        match self.by_hand.get() {
            Some([from, made]) if from == ruled => Some(made),
            Some(_) | None => Some(ruled),
        }
    }

    /// Changes made by hand stand only until the proposal itself is another. Tracks.
    pub fn is_changed_by_hand(self) -> bool {
        self.ruled.get() != self.proposal()
    }

    pub fn back_to_the_rule(self) {
        self.by_hand.set(None);
    }

    /// `None` leaves the exercise out.
    pub fn put(self, place: usize, instead: Option<Planned>) {
        self.change(|proposal| proposal.put(place, instead));
    }

    pub fn add(self, planned: Planned) {
        self.change(|proposal| proposal.add(planned));
    }

    fn change(self, change: impl FnOnce(&mut Proposal)) {
        let (Some(from), Some(mut made)) = untrack(|| (self.ruled.get(), self.proposal())) else { return };
        change(&mut made);
        self.by_hand.set(Some([from, made]));
    }

    /// The plan to accept. `None`: what is wrong is told beside the fields.
    pub fn checked(self, app: App) -> Option<Plan> {
        let by = self.name.with_untracked(|name| Name::new(name));
        let (measures, progression) = untrack(|| (self.measures().collect::<BTreeSet<_>>(), self.chosen_progression()));
        // What is typed in a field that is not asked for any more counts for nothing.
        let lowest = agreed(self.lowest, measures.contains(&Measure::Saturation));
        let systolic = agreed(self.systolic, measures.contains(&Measure::BloodPressure));
        let pulse = agreed(self.pulse, measures.contains(&Measure::Pulse));
        let proposal = untrack(|| self.proposal());
        self.wrong.set(ProposalFieldErrors {
            level: proposal.is_none(),
            no_exercises: proposal.as_ref().is_some_and(|proposal| proposal.items.is_empty()),
            lowest: lowest.is_err(),
            systolic: systolic.is_err(),
            pulse: pulse.is_err(),
            name: by.as_ref().err().copied(),
        });
        let accepted = Accepted { by: by.ok()?, on: app.now().local_date() };
        let asked =
            RequestedVitals { measures, lowest_saturation: lowest.ok()?, systolic: systolic.ok()?, pulse: pulse.ok()? };
        let mut plan = Plan::accept(proposal?, accepted, progression?, asked).ok()?;
        plan.terms.goals = self.inputs.goals();
        let cautions = &plan.terms.circumstances.cautions;
        plan.terms.caution_terms = of_those(cautions, self.inputs.caution_fields.said());
        plan.terms.told_falls = untrack(|| self.inputs.fallen());
        Some(plan)
    }
}

/// Empty, or not asked for: nothing is agreed.
fn agreed<T: FromStr>(field: RwSignal<String>, is_asked_for: bool) -> Result<Option<T>, T::Err> {
    let text = field.get_untracked();
    let text = text.trim();
    if text.is_empty() || !is_asked_for { Ok(None) } else { text.parse().map(Some) }
}
