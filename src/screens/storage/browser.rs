//! What the browser does for what is stored, and what to do where it does not.

use leptos::prelude::*;

use super::Part;
use crate::screens::shared::keeping::{keeping, said};
use crate::screens::shared::task::in_background;
use crate::state::backups::{self, Persistence};
use crate::state::{keep_awake, use_app};
use crate::text::screens::storage as words;
use crate::ui::{Button, ButtonSize, Show};

#[component]
pub fn Installed() -> impl IntoView {
    let app = use_app();
    let found = if backups::is_installed() { words::INSTALLED_YES } else { words::INSTALLED_NO };
    view! { <Part title=words::INSTALLED said=Signal::derive(move || Some(found.in_lang(app.lang()).to_owned()))/> }
}

#[component]
pub fn Promise() -> impl IntoView {
    let app = use_app();
    let (before, after) = (keeping(), RwSignal::new(None::<Persistence>));
    let now = move || after.get().or(before.get());
    let kept = move || now().map(|keeping| said(keeping).in_lang(app.lang()).to_owned());
    let may_ask = move || now() == Some(Persistence::BestEffort);
    let refused = move || after.get() == Some(Persistence::BestEffort);
    let ask = move |()| {
        in_background(async move {
            let found = backups::ask_to_keep().await;
            after.try_set(Some(found));
        });
    };
    view! {
        <Part title=words::KEEPING said=Signal::derive(kept)>
            <Show when=may_ask>
                <div class="row">
                    <Button size=ButtonSize::Small label=app.say(words::KEEPING_ASK) on_press=ask/>
                </div>
            </Show>
            <Show when=refused><p role="status">{app.say(words::KEEPING_REFUSED)}</p></Show>
        </Part>
    }
}

/// Asked for as a session asks, and held as long as the page is looked at.
#[component]
pub fn Lit() -> impl IntoView {
    let app = use_app();
    let lit = keep_awake();
    let told = move || {
        let said = match lit.get() {
            None => words::ASKING,
            Some(true) => words::LIT_YES,
            Some(false) => words::LIT_NO,
        };
        Some(said.in_lang(app.lang()).to_owned())
    };
    view! { <Part title=words::LIT said=Signal::derive(told)/> }
}

#[component]
pub fn Files() -> impl IntoView {
    let app = use_app();
    let told = move || {
        let lang = app.lang();
        Some(match app.updates.missing_files() {
            None => words::FILES_UNKNOWN.in_lang(lang).to_owned(),
            Some(0) => words::FILES_ALL.in_lang(lang).to_owned(),
            Some(count) => words::files_missing(lang, count),
        })
    };
    view! { <Part title=words::FILES said=Signal::derive(told)/> }
}
