//! Time that is left, as a number inside a ring that empties.

use leptos::prelude::*;

#[component]
pub fn Countdown(
    #[prop(into)] remaining: Signal<String>,
    /// What is left, from 1 (all) to 0 (none).
    #[prop(into)]
    progress: Signal<f64>,
    #[prop(into)] label: Signal<String>,
) -> impl IntoView {
    // In thousandths of the ring.
    let left = move || format!("{} 1000", (progress.get().clamp(0.0, 1.0) * 1_000.0).round() as u32);
    view! {
        <div class="countdown" role="timer" aria-label=label>
            <svg class="countdown-ring" viewBox="0 0 100 100" aria-hidden="true">
                <circle class="countdown-track" cx="50" cy="50" r="44" />
                <circle
                    class="countdown-left"
                    cx="50"
                    cy="50"
                    r="44"
                    pathLength="1000"
                    stroke-dasharray=left
                    transform="rotate(-90 50 50)"
                />
            </svg>
            <span class="countdown-number num">{remaining}</span>
        </div>
    }
}
