//! Where the person wants to get with a goal, from 1 to 10. May be left open.

use leptos::prelude::*;

use crate::state::use_app;
use crate::text::goal as words;
use crate::ui::{Button, ButtonKind, ButtonSize, Icon, Scale, Show};

#[component]
pub fn AimScale(aim: RwSignal<Option<u8>>) -> impl IntoView {
    let app = use_app();
    view! {
        <Scale
            legend=app.say(words::AIM_QUESTION)
            hint=app.say_some(words::AIM_HINT)
            from=1
            to=10
            selected=aim
            low_label=app.say(words::PERFORMANCE_LEAST)
            high_label=app.say(words::PERFORMANCE_MOST)
        />
        <Show when=move || aim.get().is_some()>
            <div class="row">
                <Button
                    kind=ButtonKind::Quiet
                    size=ButtonSize::Small
                    icon=Icon::Undo
                    label=app.say(words::AIM_CLEAR)
                    on_press=move |()| aim.set(None)
                />
            </div>
        </Show>
    }
}
