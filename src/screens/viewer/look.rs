//! Language, size of the letters, paper. Chosen for as long as the page is open.

use leptos::prelude::*;

use crate::state::preferences::TextSize;
use crate::state::viewer::use_viewer;
use crate::text::Lang;
use crate::text::screens::viewer as words;
use crate::ui::{Button, ButtonKind, ButtonSize, Icon};

#[component]
pub fn Look(
    /// Whether there is something to print.
    #[prop(optional)]
    prints: bool,
) -> impl IntoView {
    let viewer = use_viewer();
    let preferences = viewer.preferences;
    let is_large = move || preferences.text_size.get() == TextSize::Largest;
    let size = move || if is_large() { words::USUAL_TEXT } else { words::LARGER_TEXT }.in_lang(viewer.lang());
    let resize = move |()| {
        let next = if is_large() { TextSize::Normal } else { TextSize::Largest };
        preferences.text_size.set(next);
    };
    let language = move |lang: Lang| {
        view! {
            <Button
                kind=ButtonKind::Quiet
                size=ButtonSize::Small
                label=lang.own_name()
                on_press=move |()| preferences.lang.set(lang)
                attr:lang=lang.code()
                attr:aria-pressed=move || if viewer.lang() == lang { "true" } else { "false" }
            />
        }
    };
    view! {
        <div class="viewer-look row no-print" role="group" aria-label=viewer.say(words::LOOK)>
            {Lang::ALL.map(language).collect_view()}
            <span class="spring"></span>
            <Button size=ButtonSize::Small label=size on_press=resize/>
            {prints.then(|| view! {
                <Button
                    size=ButtonSize::Small
                    icon=Icon::Print
                    label=viewer.say(words::PRINT)
                    on_press=move |()| viewer.print()
                />
            })}
        </div>
    }
}
