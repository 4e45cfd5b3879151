//! What lies on this tablet, and how well: each with what to do about it.

mod aside;
mod browser;

use leptos::prelude::*;

use self::aside::PutAsideHere;
use self::browser::{Files, Installed, Lit, Promise};
use crate::screens::shared::task::in_background;
use crate::state::route::Route;
use crate::state::{App, SecondCopy, use_app};
use crate::text::Phrase;
use crate::text::screens::{backup, common, custody, settings, storage as words};
use crate::ui::{Card, Icon, LinkButton, Page, PageWidth, Show, dyn_view};
use crate::workspace::row_check::RowCheck;

#[component]
pub fn StorageScreen() -> impl IntoView {
    let app = use_app();
    view! {
        <Page
            title=app.say(words::TITLE)
            width=PageWidth::Narrow
            back_href=Route::Settings
            back_label=app.say_some(common::SETTINGS)
        >
            <div class="stack">
                <Stored/>
                <Copied/>
                <PutAsideHere/>
                <LastBackup/>
                <Installed/>
                <Promise/>
                <Lit/>
                <Files/>
                <Version/>
            </div>
        </Page>
    }
}

#[component]
fn Stored() -> impl IntoView {
    let app = use_app();
    let view = move || app.view();
    let stored = move || view().map(|it| words::stored(app.lang(), it.people.len(), it.events, it.written));
    let mark = move || app.store.head_mark().map(|mark| words::mark(app.lang(), &mark));
    let checked = move || {
        let view = view()?;
        let said = match (view.findings.is_empty(), app.store.checked()?) {
            (false, _) => words::SOMETHING_FOUND,
            (true, RowCheck::NotYet) => words::NEVER_UNLOCKED,
            (true, RowCheck::AllThere) => words::ALL_THERE,
            (true, RowCheck::SomethingFound) => words::SEEN,
        };
        Some(said.in_lang(app.lang()).to_owned())
    };
    view! {
        <Part title=words::STORED said=Signal::derive(stored)>
            <p class="num">{dyn_view(mark)}</p>
        </Part>
        <Part title=words::CHECKED said=Signal::derive(checked)/>
    }
}

#[component]
fn Copied() -> impl IntoView {
    let app = use_app();
    let copy = look_at_copy(app);
    let copied = move || {
        let lang = app.lang();
        Some(match copy.get() {
            None => words::COPY_LOOKING.in_lang(lang).to_owned(),
            Some(SecondCopy::None) => words::COPY_NONE.in_lang(lang).to_owned(),
            Some(SecondCopy::NoAnswer) => words::COPY_SILENT.in_lang(lang).to_owned(),
            Some(SecondCopy::Records(records)) => words::copied(lang, records),
        })
    };
    view! { <Part title=words::COPY said=Signal::derive(copied)/> }
}

/// When it was made, how far the app has seen where it lies, and the way to the next.
#[component]
fn LastBackup() -> impl IntoView {
    let app = use_app();
    let last = move || {
        let on = app.view().and_then(|view| view.last_backup).map(|at| at.local_date());
        Some(backup::last(app.lang(), on, app.today()))
    };
    let worth = move || app.view().and_then(|view| custody::worth(app.lang(), &view.copies));
    view! {
        <Part title=words::BACKUP said=Signal::derive(last)>
            {dyn_view(move || worth().map(|worth| view! { <p>{worth}</p> }))}
            <div class="row">
                <LinkButton icon=Icon::Backup label=app.say(backup::TITLE) href=Route::Backup/>
            </div>
        </Part>
    }
}

#[component]
fn Version() -> impl IntoView {
    let app = use_app();
    let version = move || Some(words::version(app.lang(), env!("CARGO_PKG_VERSION"), app.updates.build().as_deref()));
    let waits = move || app.updates.waiting().get();
    view! {
        <Part title=settings::VERSION said=Signal::derive(version)>
            <Show when=waits><p>{app.say(words::NEW_WAITS)}</p></Show>
        </Part>
    }
}

/// One matter: how it stands, and under it what to do.
#[component]
fn Part(title: Phrase, said: Signal<Option<String>>, #[prop(optional)] children: Option<Children>) -> impl IntoView {
    let app = use_app();
    view! {
        <Card title=app.say_some(title)>
            <div class="stack-tight">
                <p>{dyn_view(move || said.get())}</p>
                {children.map(|children| children())}
            </div>
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
