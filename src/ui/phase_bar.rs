//! The head of a running session: its phases, how far each has come, the clock, and room for *Stopp*.

use leptos::prelude::*;

use super::dyn_view::dyn_view;

#[derive(Clone, Debug, PartialEq)]
pub struct Phase {
    pub label: String,
    /// How wide it is beside the others: its planned seconds.
    pub share: u32,
    /// From 0 (not begun) to 1 (done).
    pub done: f64,
    pub current: bool,
}

#[component]
pub fn PhaseBar(
    #[prop(into)] label: Signal<String>,
    #[prop(into)] phases: Signal<Vec<Phase>>,
    #[prop(into)] clock: Signal<String>,
    /// Read before the clock by screen readers, such as «Tid brukt».
    #[prop(into)]
    clock_label: Signal<String>,
    #[prop(optional, into)] clock_note: Signal<Option<String>>,
    /// The stop button.
    children: Children,
) -> impl IntoView {
    let phase = |phase: Phase| {
        // In thousandths of the bar.
        let filled = (phase.done.clamp(0.0, 1.0) * 1_000.0).round() as u32;
        view! {
            <li class="phase" style:flex-grow=phase.share.to_string() aria-current=phase.current.then_some("step")>
                <svg class="phase-track" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
                    <rect class="phase-done" width=filled height="10" />
                </svg>
                <span class="phase-label">{phase.label}</span>
            </li>
        }
    };
    view! {
        <header class="phase-bar">
            <ol class="phases" aria-label=label>{dyn_view(move || phases.get().into_iter().map(phase).collect_view())}</ol>
            <p class="phase-clock">
                <span class="visually-hidden">{clock_label}</span>
                <b class="num">{clock}</b>
                {dyn_view(move || clock_note.get().map(|note| view! { <span class="soft">{note}</span> }))}
            </p>
            <div class="phase-stop">{children()}</div>
        </header>
    }
}
