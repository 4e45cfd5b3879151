//! How each exercise went, to be corrected one at a time.

use leptos::prelude::*;

use crate::domain::plan::{Planned, Went};
use crate::domain::session::SkipReason;
use crate::domain::session::held::HeldSession;
use crate::state::use_app;
use crate::text::{past_session as words, shell};
use crate::ui::{Button, ButtonKind, ButtonSize, ChoiceLayout, Choices, Dialog, live};

#[derive(Clone, Copy)]
pub struct Outcomes {
    planned: StoredValue<Vec<(Planned, Went)>>,
    now: RwSignal<Vec<Went>>,
}

impl Outcomes {
    pub fn new(session: &HeldSession) -> Self {
        let now = session.exercises.iter().map(|(_, went)| *went).collect();
        Self { planned: StoredValue::new(session.exercises.clone()), now: RwSignal::new(now) }
    }

    pub fn corrected(self, exercises: &[(Planned, Went)]) -> Vec<(Planned, Went)> {
        let now = self.now.get_untracked();
        exercises.iter().zip(now).map(|((planned, _), went)| (*planned, went)).collect()
    }

    /// All that it may be corrected to. What took its place that day can be chosen again, and nothing else can.
    fn possible(self, place: usize) -> Vec<Went> {
        let recorded = self.planned.with_value(|planned| planned.get(place).map(|(_, went)| *went));
        let instead = recorded.filter(|went| matches!(went, Went::Instead(_)));
        let whole = [Went::AsPlanned, Went::Fewer];
        let skipped = SkipReason::ALL.map(Went::Skipped);
        whole.into_iter().chain(instead).chain(skipped).chain([Went::NotReached]).collect()
    }
}

#[component]
pub fn OutcomesField(outcomes: Outcomes) -> impl IntoView {
    let app = use_app();
    let open = RwSignal::new(false);
    let changing = RwSignal::new(0_usize);
    let chosen = RwSignal::new(None::<usize>);
    let change = move |place: usize| {
        let now = outcomes.now.with_untracked(|now| now.get(place).copied());
        changing.set(place);
        chosen.set(outcomes.possible(place).iter().position(|went| Some(*went) == now));
        open.set(true);
    };
    Effect::new(move || {
        let possible = outcomes.possible(changing.get_untracked());
        if let Some(went) = chosen.get().and_then(|place| possible.get(place).copied()) {
            outcomes.now.update(|now| {
                if let Some(slot) = now.get_mut(changing.get_untracked()) {
                    *slot = went;
                }
            });
        }
    });
    let name = move |place: usize| {
        outcomes.planned.with_value(|planned| {
            planned.get(place).map(|(planned, _)| words::exercise(app.lang(), place, planned)).unwrap_or_default()
        })
    };
    let went = move |place: usize| {
        outcomes.now.with(|now| now.get(place).map(|went| words::went(app.lang(), *went)).unwrap_or_default())
    };
    let row = move |place: usize| {
        view! {
            <li class="outcome-row">
                <span>{move || name(place)}</span>
                <b>{move || went(place)}</b>
                <Button
                    kind=ButtonKind::Quiet
                    size=ButtonSize::Small
                    label=app.say(shell::CHANGE)
                    on_press=move |()| change(place)
                    attr:aria-label=move || format!("{}: {}", shell::CHANGE.in_lang(app.lang()), name(place))
                />
            </li>
        }
    };
    let options = move || {
        let possible = outcomes.possible(changing.get()).into_iter();
        possible.map(|went| words::went(app.lang(), went)).enumerate().collect::<Vec<_>>()
    };
    let count = outcomes.planned.with_value(Vec::len);
    view! {
        <ul class="outcome-rows">{(0..count).map(row).collect_view()}</ul>
        <Dialog open title=Signal::derive(move || name(changing.get())) close_label=app.say(shell::CLOSE)>
            {live(move || view! {
                <Choices
                    legend=app.say(words::HOW_IT_WENT)
                    options=Signal::derive(options)
                    selected=chosen
                    layout=ChoiceLayout::Row
                />
            })}
            <div class="row">
                <Button kind=ButtonKind::Main label=app.say(shell::CLOSE) on_press=move |()| open.set(false)/>
            </div>
        </Dialog>
    }
}
