//! The sheet in which an exercise of the proposal is exchanged, taken out, or a new one added.

use leptos::prelude::*;

use super::draft::ProposalForm;
use crate::domain::exercise::Stage;
use crate::domain::plan::Instead;
use crate::screens::plan::instead::InsteadChoices;
use crate::screens::plan::list::focus_part;
use crate::state::{App, use_app};
use crate::text::exercises::library;
use crate::text::plan as words;
use crate::text::screens::common;
use crate::ui::{Button, ButtonKind, Dialog, Show};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Swapping {
    /// The exercise in this place, from 0.
    At(usize),
    /// A new one in this part of the session.
    Into(Stage),
}

#[component]
pub fn Swap(draft: ProposalForm) -> impl IntoView {
    let app = use_app();
    let swapping = draft.swapping;
    let open = RwSignal::new(false);
    let selected = RwSignal::new(None::<usize>);
    let missing = RwSignal::new(false);
    Effect::new(move || {
        selected.set(None);
        missing.set(false);
        open.set(swapping.get().is_some());
    });
    let is_there = move || matches!(swapping.get(), Some(Swapping::At(_)));
    let choose = move |()| {
        let Some(at) = swapping.get_untracked() else { return };
        let offered = untrack(|| offers(draft, at));
        let picked = selected.get_untracked().and_then(|place| offered.get(place).map(|it| it.planned));
        missing.set(picked.is_none());
        let Some(planned) = picked else { return };
        match at {
            Swapping::At(place) => draft.put(place, Some(planned)),
            Swapping::Into(_) => draft.add(planned),
        }
        swapping.set(None);
    };
    let remove = move |()| {
        let Some(Swapping::At(place)) = swapping.get_untracked() else { return };
        let removed = untrack(|| draft.proposal()).and_then(|proposal| proposal.items.get(place).copied());
        draft.put(place, None);
        swapping.set(None);
        if let Some(removed) = removed {
            focus_part(removed.exercise.purpose().stage());
        }
    };
    let offered = move || swapping.get().map(|at| offers(draft, at)).unwrap_or_default();
    let legend = move || if is_there() { words::WHAT_INSTEAD } else { words::WHAT_TO_ADD };
    view! {
        <Dialog
            open
            title=move || title(app, draft)
            close_label=app.say(common::CLOSE)
            on_dismiss=move |()| swapping.set(None)
        >
            <InsteadChoices
                legend=Signal::derive(legend)
                offers=Signal::derive(offered)
                selected
                missing
            />
            <div class="row">
                <Show when=is_there>
                    <Button kind=ButtonKind::Quiet label=app.say(words::REMOVE) on_press=remove/>
                </Show>
                <Button
                    kind=ButtonKind::Main
                    label=move || if is_there() { words::CHANGE } else { words::ADD_SHORT }.in_lang(app.lang())
                    on_press=choose
                />
            </div>
        </Dialog>
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

fn offers(draft: ProposalForm, at: Swapping) -> Vec<Instead> {
    let proposal = draft.proposal();
    let offered = proposal.map(|proposal| match at {
        Swapping::At(place) => proposal.instead_of(place),
        Swapping::Into(stage) => proposal.more_for(stage),
    });
    offered.unwrap_or_default()
}
