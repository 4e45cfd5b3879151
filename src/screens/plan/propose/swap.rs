//! The sheet in which an exercise of the proposal is exchanged, taken out, or a new one added.

use leptos::prelude::*;

use super::draft::ProposalForm;
use crate::domain::exercise::Stage;
use crate::domain::form_draft::{FormId, FormName, FormValues};
use crate::domain::identity::PersonId;
use crate::domain::plan::Instead;
use crate::screens::plan::dose::DoseEditor;
use crate::screens::plan::instead::InsteadChoices;
use crate::screens::plan::list::focus_part;
use crate::screens::shared::form::{FormState, KeptNote};
use crate::state::{App, use_app};
use crate::text::exercises::library;
use crate::text::plan as words;
use crate::text::screens::common;
use crate::ui::{Button, ButtonKind, Dialog, dyn_view};
use crate::workspace::forms::plan_change::{DOSE, INSTEAD, chosen, chosen_so_far, planned_word};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Swapping {
    /// The exercise in this place, from 0.
    At(usize),
    /// A new one in this part of the session.
    Into(Stage),
}

#[component]
pub fn Swap(person: PersonId, draft: ProposalForm) -> impl IntoView {
    let app = use_app();
    let swapping = draft.swapping;
    let open = RwSignal::new(false);
    Effect::new(move || open.set(swapping.get().is_some()));
    let sheet = move || swapping.get().map(|at| untrack(|| view! { <Exchange person draft at/> }));
    view! {
        <Dialog
            open
            title=move || title(app, draft)
            close_label=app.say(common::CLOSE)
            on_dismiss=move |()| swapping.set(None)
        >
            {dyn_view(sheet)}
        </Dialog>
    }
}

#[component]
fn Exchange(person: PersonId, draft: ProposalForm, at: Swapping) -> impl IntoView {
    let app = use_app();
    let proposal = untrack(|| draft.proposal());
    let there = match at {
        Swapping::At(place) => proposal.as_ref().and_then(|proposal| proposal.items.get(place).copied()),
        Swapping::Into(_) => None,
    };
    let about = match at {
        Swapping::At(_) => there.map(planned_word).unwrap_or_default(),
        Swapping::Into(stage) => Stage::ALL.iter().take_while(|it| **it != stage).count().to_string(),
    };
    let id = FormId::about(FormName::ProposalChange, person, about);
    let state = FormState::open(id, &[INSTEAD, DOSE], FormValues::default());
    let equipment = proposal.as_ref().map(|it| it.circumstances.equipment.clone()).unwrap_or_default();
    let offers: Vec<Instead> = proposal.map_or_else(Vec::new, |proposal| match at {
        Swapping::At(place) => proposal.instead_of(place),
        Swapping::Into(stage) => proposal.more_for(stage),
    });
    let (offered, to_set) = (offers.clone(), offers.clone());
    let now = Signal::derive(move || chosen_so_far(there, &to_set, &state.values()));
    let choose = move |()| {
        let Some(planned) = state.check(|values| chosen(there, &offered, values)) else { return };
        state.begin_anew();
        match at {
            Swapping::At(place) => draft.put(place, Some(planned)),
            Swapping::Into(_) => draft.add(planned),
        }
        draft.swapping.set(None);
    };
    let remove = move |()| {
        let (Swapping::At(place), Some(removed)) = (at, there) else { return };
        state.begin_anew();
        draft.put(place, None);
        draft.swapping.set(None);
        focus_part(removed.exercise.purpose().stage());
    };
    let (legend, label) = match at {
        Swapping::At(_) => (words::WHAT_INSTEAD, words::CHANGE),
        Swapping::Into(_) => (words::WHAT_TO_ADD, words::ADD_SHORT),
    };
    view! {
        <KeptNote state/>
        <DoseEditor state now equipment/>
        <InsteadChoices state legend offers/>
        <div class="row">
            {there.map(|_| view! {
                <Button kind=ButtonKind::Quiet label=app.say(words::REMOVE) on_press=remove/>
            })}
            <Button kind=ButtonKind::Main label=app.say(label) on_press=choose/>
        </div>
    }
}

/// What is exchanged, or the part that gets more.
fn title(app: App, draft: ProposalForm) -> String {
    let lang = app.lang();
    match draft.swapping.get() {
        Some(Swapping::At(place)) => {
            let item = draft.proposal().and_then(|proposal| proposal.items.get(place).copied());
            item.map(|item| words::exercise(lang, item)).unwrap_or_default()
        }
        Some(Swapping::Into(stage)) => library::stage(stage).in_lang(lang).to_owned(),
        None => String::new(),
    }
}
