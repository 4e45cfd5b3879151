//! Show mode: large, calm pages about one person, on a tablet that is locked behind them.

mod aloud;
mod begin;
mod leave;
mod page;
mod sheet;

use leptos::prelude::*;

use crate::screens::show::aloud::aloud;
use crate::screens::show::leave::Leave;
use crate::screens::show::page::page;
use crate::screens::show::sheet::sheets;
use crate::state::voice::ReadAloud;
use crate::state::{keep_awake, use_app};
use crate::text::screens::show as words;
use crate::ui::{Button, ButtonKind, ButtonSize, Icon, Show, dyn_view};

pub use begin::ShowScreen;

#[component]
pub fn ShowingScreen() -> impl IntoView {
    let app = use_app();
    keep_awake();
    let sheets = StoredValue::new(app.showing.shown().map(|shown| sheets(&shown)).unwrap_or_default());
    let last = sheets.with_value(|sheets| sheets.len().saturating_sub(1));
    let at = RwSignal::new(0_usize);
    let turned = RwSignal::new(false);
    let leaving = RwSignal::new(false);
    let shown_page = move || {
        let (shown, at) = (app.showing.shown()?, at.get());
        Some(page(app.lang(), sheets.with_value(|sheets| sheets.get(at).copied()), &shown))
    };
    let voice = ReadAloud::new(app);
    let go = move |to: usize| {
        voice.hush();
        at.set(to.min(last));
    };
    let read = move |()| {
        let sheet = sheets.with_value(|sheets| sheets.get(at.get_untracked()).copied());
        if let (Some(sheet), Some(shown)) = (sheet, untrack(|| app.showing.shown())) {
            voice.read(&aloud(app.preferences.lang.get_untracked(), sheet, &shown));
        }
    };
    view! {
        <div class="show" data-turned=move || turned.get().then_some("true")>
            <main class="show-page" tabindex="0">{dyn_view(shown_page)}</main>
            <footer class="show-bar">
                <Button
                    size=ButtonSize::Tall
                    icon=Icon::Back
                    label=app.say(words::BACK)
                    disabled=Signal::derive(move || at.get() == 0)
                    on_press=move |()| go(at.get_untracked().saturating_sub(1))
                />
                <p class="show-place num">{move || words::page_of(app.lang(), at.get() + 1, last + 1)}</p>
                <Button
                    kind=ButtonKind::Main
                    size=ButtonSize::Tall
                    icon_after=Icon::Forward
                    label=app.say(words::ON)
                    disabled=Signal::derive(move || at.get() == last)
                    on_press=move |()| go(at.get_untracked() + 1)
                />
                <span class="spring"></span>
                <Show when=move || voice.is_possible()>
                    <Button size=ButtonSize::Tall icon=Icon::Sound label=app.say(words::READ) on_press=read/>
                </Show>
                <Button
                    size=ButtonSize::Tall
                    icon=Icon::Undo
                    label=app.say(words::TURN)
                    on_press=move |()| turned.update(|turned| *turned = !*turned)
                />
                <Button
                    kind=ButtonKind::Quiet
                    icon=Icon::Lock
                    label=app.say(words::LEAVE)
                    on_press=move |()| leaving.set(true)
                />
            </footer>
        </div>
        <Leave open=leaving/>
    }
}
