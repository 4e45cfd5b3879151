//! What lies on this tablet, and how well: each with what to do about it.

use leptos::prelude::*;

use crate::screens::shared::keeping::{keeping, said};
use crate::screens::shared::task::in_background;
use crate::state::route::Route;
use crate::state::{App, SecondCopy, use_app};
use crate::text::Phrase;
use crate::text::screens::{backup, common, storage as words};
use crate::ui::{Card, Icon, LinkButton, Page, PageWidth, dyn_view};

#[component]
pub fn StorageScreen() -> impl IntoView {
    let app = use_app();
    let keeping = keeping();
    let copy = look_at_copy(app);
    let view = move || app.view();
    let stored = move || view().map(|it| words::stored(app.lang(), it.people.len(), it.events, it.written));
    let checked = move || {
        let is_whole = view().is_some_and(|view| view.findings.is_empty());
        let said = if is_whole { words::ALL_THERE } else { words::SOMETHING_FOUND };
        Some(said.in_lang(app.lang()).to_owned())
    };
    let copied = move || {
        let lang = app.lang();
        Some(match copy.get() {
            None => words::COPY_LOOKING.in_lang(lang).to_owned(),
            Some(SecondCopy::None) => words::COPY_NONE.in_lang(lang).to_owned(),
            Some(SecondCopy::NoAnswer) => words::COPY_SILENT.in_lang(lang).to_owned(),
            Some(SecondCopy::Records(records)) => words::copied(lang, records),
        })
    };
    let kept = move || keeping.get().map(|keeping| said(keeping).in_lang(app.lang()).to_owned());
    let last = move || {
        let on = view().and_then(|view| view.last_backup).map(|at| at.local_date());
        Some(backup::last(app.lang(), on, app.today()))
    };
    view! {
        <Page
            title=app.say(words::TITLE)
            width=PageWidth::Narrow
            back_href=Route::Settings
            back_label=app.say_some(common::SETTINGS)
        >
            <div class="stack">
                <Part title=words::STORED said=Signal::derive(stored)/>
                <Part title=words::CHECKED said=Signal::derive(checked)/>
                <Part title=words::COPY said=Signal::derive(copied)/>
                <Part title=words::KEEPING said=Signal::derive(kept)/>
                <Part title=words::BACKUP said=Signal::derive(last)/>
                <div class="row">
                    <LinkButton icon=Icon::Backup label=app.say(backup::TITLE) href=Route::Backup/>
                </div>
            </div>
        </Page>
    }
}

#[component]
fn Part(title: Phrase, said: Signal<Option<String>>) -> impl IntoView {
    let app = use_app();
    view! {
        <Card title=app.say_some(title)>
            <p>{dyn_view(move || said.get())}</p>
        </Card>
    }
}

/// `None`: it is being asked.
fn look_at_copy(app: App) -> RwSignal<Option<SecondCopy>> {
    let seen = RwSignal::new(None);
    in_background(async move {
        let found = app.door.second_copy().await;
        seen.try_set(Some(found));
    });
    seen
}
