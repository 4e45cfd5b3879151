//! The parts of a test, and which one is under way.

use leptos::prelude::*;

use super::dyn_view::dyn_view;
use super::icon::{Glyph, Icon};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepState {
    Done,
    Current,
    ToCome,
}

impl StepState {
    fn name(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Current => "current",
            Self::ToCome => "to-come",
        }
    }
}

#[component]
pub fn Steps(
    #[prop(into)] label: Signal<String>,
    #[prop(into)] steps: Signal<Vec<(StepState, String)>>,
) -> impl IntoView {
    let step = |(state, text): (StepState, String)| {
        view! {
            <li class="step" data-state=state.name() aria-current=(state == StepState::Current).then_some("step")>
                {(state == StepState::Done).then(|| view! { <Glyph icon=Icon::Check /> })}
                <span>{text}</span>
            </li>
        }
    };
    view! { <ol class="steps" aria-label=label>{dyn_view(move || steps.get().into_iter().map(step).collect_view())}</ol> }
}
