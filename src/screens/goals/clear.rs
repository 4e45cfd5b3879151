//! Taking numbers back that were chosen: a scale has no place for nothing.

use leptos::prelude::*;

use crate::screens::shared::form::FormState;
use crate::state::use_app;
use crate::text::Phrase;
use crate::ui::{Button, ButtonKind, ButtonSize, Icon, Show};

/// Nothing while none of them is chosen.
#[component]
pub fn ClearNumbers(state: FormState, keys: &'static [&'static str], label: Phrase) -> impl IntoView {
    let app = use_app();
    let any = move || keys.iter().any(|key| !state.get(key).is_empty());
    let clear = move |()| keys.iter().for_each(|key| state.text(key).set(String::new()));
    view! {
        <Show when=any>
            <div class="row">
                <Button
                    kind=ButtonKind::Quiet
                    size=ButtonSize::Small
                    icon=Icon::Undo
                    label=app.say(label)
                    on_press=clear
                />
            </div>
        </Show>
    }
}
