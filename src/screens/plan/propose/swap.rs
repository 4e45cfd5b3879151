//! The sheet in which an exercise of the proposal is exchanged, taken out, or a new one added.

use leptos::prelude::*;

use super::draft::Draft;
use crate::domain::exercise::Stage;
use crate::domain::plan::Planned;
use crate::state::{App, use_app};
use crate::text::exercises::library;
use crate::text::{plan as words, shell};
use crate::ui::{Button, ButtonKind, Choices, Dialog, Show};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Swapping {
    /// The exercise in this place, from 0.
    At(usize),
    /// A new one in this part of the session.
    Into(Stage),
}

#[component]
pub fn Swap(draft: Draft) -> impl IntoView {
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
        let offered = untrack(|| offers(app, draft, at));
        let picked = selected.get_untracked().and_then(|place| offered.get(place).map(|(planned, _)| *planned));
        missing.set(picked.is_none());
        let Some(planned) = picked else { return };
        match at {
            Swapping::At(place) => draft.put(place, Some(planned)),
            Swapping::Into(_) => draft.add(planned),
        }
        swapping.set(None);
    };
    let remove = move |()| {
        if let Some(Swapping::At(place)) = swapping.get_untracked() {
            draft.put(place, None);
        }
        swapping.set(None);
    };
    let options = move || {
        let offered = swapping.get().map(|at| offers(app, draft, at)).unwrap_or_default();
        offered.into_iter().map(|(_, label)| label).enumerate().collect::<Vec<_>>()
    };
    view! {
        <Dialog
            open
            title=move || title(app, draft)
            close_label=app.say(shell::CLOSE)
            on_dismiss=move |()| swapping.set(None)
        >
            <Choices
                legend=move || if is_there() { words::WHAT_INSTEAD } else { words::WHAT_TO_ADD }.in_lang(app.lang())
                options=Signal::derive(options)
                selected
                error=move || missing.get().then(|| words::CHOOSE_EXERCISE.in_lang(app.lang()).to_owned())
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
fn title(app: App, draft: Draft) -> String {
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

fn offers(app: App, draft: Draft, at: Swapping) -> Vec<(Planned, String)> {
    let lang = app.lang();
    match at {
        Swapping::At(place) => {
            let choices = draft.proposal().map(|proposal| proposal.instead_of(place)).unwrap_or_default();
            choices.into_iter().map(|it| (it.planned, words::instead(lang, &it))).collect()
        }
        Swapping::Into(stage) => {
            draft.more_for(stage).into_iter().map(|planned| (planned, words::with_place(lang, planned))).collect()
        }
    }
}
