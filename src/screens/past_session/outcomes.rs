//! How each exercise went, to be corrected one at a time.

use leptos::prelude::*;

use crate::domain::exercise::{ExerciseOutcome, Planned, SkipReason};
use crate::domain::session::held::CompletedSession;
use crate::state::use_app;
use crate::text::Lang;
use crate::text::screens::{common, past_session as words};
use crate::ui::{Button, ButtonKind, ButtonSize, ChoiceLayout, Choices, Dialog};
use crate::workspace::forms::session_correction::{outcomes, outcomes_text};

#[derive(Clone, Copy)]
pub struct Outcomes {
    recorded: StoredValue<Vec<(Planned, ExerciseOutcome)>>,
    /// As it stands in the form.
    text: RwSignal<String>,
    /// The place of the one that is being corrected, and what is chosen of what is possible there.
    changing: RwSignal<usize>,
    chosen: RwSignal<Option<usize>>,
    open: RwSignal<bool>,
}

impl Outcomes {
    pub fn new(session: &CompletedSession, text: RwSignal<String>) -> Self {
        Self {
            recorded: StoredValue::new(session.exercises.clone()),
            text,
            changing: RwSignal::new(0),
            chosen: RwSignal::new(None),
            open: RwSignal::new(false),
        }
    }

    /// Tracks.
    fn now(self) -> Vec<(Planned, ExerciseOutcome)> {
        self.recorded.with_value(|recorded| self.text.with(|text| outcomes(recorded, text)))
    }

    /// All that it may be corrected to. What took its place that day can be chosen again; otherwise only something easier
    /// can.
    fn possible(self, place: usize) -> Vec<ExerciseOutcome> {
        let Some((planned, recorded)) = self.recorded.with_value(|recorded| recorded.get(place).copied()) else {
            return vec![];
        };
        let easier: Vec<ExerciseOutcome> = planned.exercise.easier_ones().map(ExerciseOutcome::Instead).collect();
        let instead =
            Some(recorded).filter(|went| matches!(went, ExerciseOutcome::Instead(_)) && !easier.contains(went));
        let whole = [ExerciseOutcome::AsPlanned, ExerciseOutcome::Fewer];
        let skipped = SkipReason::ALL.map(ExerciseOutcome::Skipped);
        whole.into_iter().chain(instead).chain(easier).chain(skipped).chain([ExerciseOutcome::NotReached]).collect()
    }

    fn change(self, place: usize) {
        let now = untrack(|| self.now()).get(place).map(|(_, went)| *went);
        self.changing.set(place);
        self.chosen.set(self.possible(place).iter().position(|went| Some(*went) == now));
        self.open.set(true);
    }

    fn choose(self, choice: usize) {
        let place = self.changing.get_untracked();
        let Some(went) = self.possible(place).get(choice).copied() else { return };
        let now = untrack(|| self.now()).into_iter().enumerate();
        self.text.set(outcomes_text(now.map(|(other, (_, before))| if other == place { went } else { before })));
    }

    fn name(self, lang: Lang, place: usize) -> String {
        let name = |exercise: &(Planned, ExerciseOutcome)| words::exercise(lang, place, &exercise.0);
        self.recorded.with_value(|recorded| recorded.get(place).map(name)).unwrap_or_default()
    }

    /// Tracks.
    fn went(self, lang: Lang, place: usize) -> String {
        self.now().get(place).map(|(_, went)| words::went(lang, *went)).unwrap_or_default()
    }
}

#[component]
pub fn OutcomeRows(outcomes: Outcomes) -> impl IntoView {
    let app = use_app();
    let row = move |place: usize| {
        let label = move || format!("{}: {}", common::CHANGE.in_lang(app.lang()), outcomes.name(app.lang(), place));
        view! {
            <li class="outcome-row">
                <span>{move || outcomes.name(app.lang(), place)}</span>
                <b>{move || outcomes.went(app.lang(), place)}</b>
                <Button
                    kind=ButtonKind::Quiet
                    size=ButtonSize::Small
                    label=app.say(common::CHANGE)
                    on_press=move |()| outcomes.change(place)
                    attr:aria-label=label
                />
            </li>
        }
    };
    let count = outcomes.recorded.with_value(Vec::len);
    view! { <ul class="outcome-rows">{(0..count).map(row).collect_view()}</ul> }
}

/// Stands outside the form, whose Enter key would save.
#[component]
pub fn OutcomeSheet(outcomes: Outcomes) -> impl IntoView {
    let app = use_app();
    let Outcomes { changing, chosen, open, .. } = outcomes;
    Effect::new(move || {
        if let Some(choice) = chosen.get() {
            outcomes.choose(choice);
        }
    });
    let options = move || {
        let possible = outcomes.possible(changing.get()).into_iter();
        possible.map(|went| words::went(app.lang(), went)).enumerate().collect::<Vec<_>>()
    };
    view! {
        <Dialog open title=move || outcomes.name(app.lang(), changing.get()) close_label=app.say(common::CLOSE)>
            <Choices
                legend=app.say(words::HOW_IT_WENT)
                options=Signal::derive(options)
                selected=chosen
                layout=ChoiceLayout::Row
            />
            <div class="row">
                <Button kind=ButtonKind::Main label=app.say(words::DONE) on_press=move |()| open.set(false)/>
            </div>
        </Dialog>
    }
}
