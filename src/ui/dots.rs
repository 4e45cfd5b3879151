//! The sessions of a course at a glance: a column is a week, a dot is a session.
//!
//! Drawn, not styled, so that the four forms differ without colour, in high contrast and on paper.

use leptos::prelude::*;

use super::dyn_view::dyn_view;

/// Rows in a column: sessions in a week.
const ROWS: usize = 2;
/// The side of the square one dot stands in, in the drawing's own units.
const PITCH: usize = 20;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DotState {
    Done,
    Cancelled,
    Next,
    ToCome,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DotSize {
    #[default]
    Small,
    Medium,
}

impl DotSize {
    fn name(self) -> &'static str {
        match self {
            Self::Small => "small",
            Self::Medium => "medium",
        }
    }
}

#[component]
pub fn Dots(
    #[prop(into)] states: Signal<Vec<DotState>>,
    /// The same in words, such as «Åtte økter gjennomført, én avlyst».
    #[prop(into)]
    label: Signal<String>,
    #[prop(optional)] size: DotSize,
) -> impl IntoView {
    // The outermost dots touch the edge, in line with the text above them.
    let columns = move || states.with(Vec::len).div_ceil(ROWS).max(1);
    let rows = move || states.with(Vec::len).clamp(1, ROWS);
    view! {
        <svg
            class="dots"
            data-size=size.name()
            role="img"
            aria-label=label
            viewBox=move || format!("2 2 {} {}", columns() * PITCH - 4, rows() * PITCH - 4)
        >
            {dyn_view(move || states.get().into_iter().enumerate().map(|(at, state)| dot(at, state)).collect_view())}
        </svg>
    }
}

fn dot(at: usize, state: DotState) -> impl IntoView {
    let x = at / ROWS * PITCH + PITCH / 2;
    let y = at % ROWS * PITCH + PITCH / 2;
    match state {
        DotState::Done => view! { <circle class="dot-done" cx=x cy=y r="7.5" /> }.into_any(),
        DotState::Next => view! { <circle class="dot-next" cx=x cy=y r="5.75" /> }.into_any(),
        DotState::ToCome => view! { <circle class="dot-to-come" cx=x cy=y r="6.5" /> }.into_any(),
        DotState::Cancelled => view! {
            <circle class="dot-cancelled" cx=x cy=y r="6.5" />
            <path class="dot-cancelled" d=format!("M{}.5 {}.5l9 9", x - 5, y - 5) />
        }
        .into_any(),
    }
}
