//! The stopwatch: the clock is the button.

use leptos::{
    ev::{KeyboardEvent, MouseEvent, PointerEvent},
    prelude::*,
};

use super::dyn_view::dyn_view;

/// A finger or mouse counts the moment it goes down, because lifting it again takes a tenth of a second or more. The
/// click that follows is then not counted; a click without a finger (keyboard, screen reader) is.
#[component]
pub fn StopwatchDial(
    #[prop(into)] reading: Signal<String>,
    /// What a press does now, such as «Trykk for å stoppe».
    #[prop(into)]
    caption: Signal<String>,
    /// Below the reading, such as what was counted while the time runs.
    #[prop(optional, into)]
    note: Signal<Option<String>>,
    #[prop(into)] running: Signal<bool>,
    #[prop(into)] on_press: Callback<()>,
    #[prop(optional, into)] disabled: Signal<bool>,
) -> impl IntoView {
    let pressed_already = StoredValue::new(false);
    let down = move |event: PointerEvent| {
        if event.is_primary() && event.button() == 0 && !disabled.get_untracked() {
            pressed_already.set_value(true);
            on_press.run(());
        }
    };
    let key = move |event: KeyboardEvent| {
        pressed_already.set_value(false);
        // A key that is held down would start and stop the clock many times a second.
        if event.repeat() {
            event.prevent_default();
        }
    };
    let click = move |event: MouseEvent| {
        let counted = pressed_already.get_value() && event.detail() != 0;
        pressed_already.set_value(false);
        if !counted {
            on_press.run(());
        }
    };
    view! {
        <button
            class="dial"
            type="button"
            data-running=move || running.get().then_some("true")
            disabled=move || disabled.get()
            on:pointerdown=down
            on:keydown=key
            on:click=click
        >
            <span class="dial-reading num">{reading}</span>
            {dyn_view(move || note.get().map(|note| view! { <span class="dial-note num">{note}</span> }))}
            <span class="dial-caption">{caption}</span>
        </button>
    }
}
