//! A card to print before a tablet is lost: which one it is, what it tells whoever finds it, and what is done at once.

use leptos::prelude::*;

use crate::domain::access::{PrintedTabletPage, TabletAccess};
use crate::domain::backup::BackupSeen;
use crate::state::route::Route;
use crate::state::{App, hand_over, use_app};
use crate::text::screens::{lost_tablet as words, settings};
use crate::text::{Phrase, dates};
use crate::ui::{Button, ButtonKind, Facts, Icon, Page, PageWidth, dyn_view};
use crate::workspace::label::BackupLabel;
use crate::workspace::view::View;

/// In this order: what can still be stopped comes first.
const STEPS: [Phrase; 8] = [
    words::REPORT,
    words::LOCK_IN_MDM,
    words::CODES,
    words::BACKUP_CODE,
    words::RESTORE,
    words::TELL,
    words::DEVIATION,
    words::REMOVE_IN_MDM,
];

#[component]
pub fn LostTabletScreen() -> impl IntoView {
    let app = use_app();
    let print = move |()| {
        app.note_tablet_access(TabletAccess::Printed(PrintedTabletPage::LostTablet));
        hand_over::print();
    };
    view! {
        <Page
            title=app.say(words::TITLE)
            width=PageWidth::Narrow
            back_href=Route::Settings
            back_label=app.say_some(settings::TITLE)
            actions=move || view! {
                <Button
                    kind=ButtonKind::Main
                    icon=Icon::Print
                    label=app.say(words::PRINT)
                    on_press=print
                />
            }
        >
            <p class="no-print">{app.say(words::NOTE)}</p>
            <div class="sheet lost-card" data-sheet="lost-tablet">
                <Facts items=Signal::derive(move || known(app))/>
                {lines(app, &[words::CONTACT, words::DEVICES, words::PRIVACY])}
                <section>
                    <h2>{app.say(words::TEAM)}</h2>
                    <ol>{STEPS.map(|step| view! { <li>{app.say(step)}</li> }).into_iter().collect_view()}</ol>
                    {dyn_view(move || lines_of_backup(app))}
                </section>
                <section>
                    <h2>{app.say(words::TELLS)}</h2>
                    <p>{app.say(words::TELLS_NOTHING)}</p>
                    <p>{app.say(words::TELLS_SOMETHING)}</p>
                    <ul>
                        <li>{app.say(words::WAS_OPEN)}</li>
                        <li>{move || words::pin_opens(app.lang())}</li>
                        {[words::CODE_WITH_IT, words::CODE_KNOWN, words::OWN_LOCK_OPENS, words::FILE_ON_IT]
                            .map(|what| view! { <li>{app.say(what)}</li> })
                            .into_iter()
                            .collect_view()}
                    </ul>
                    <p>{move || words::locks_itself(app.lang())}</p>
                </section>
                <section>
                    <h2>{app.say(words::FINDER)}</h2>
                    <p>{app.say(words::FINDER_NOTE)}</p>
                </section>
            </div>
        </Page>
    }
}

/// As it is known on the day it is printed.
fn known(app: App) -> Vec<(String, String)> {
    let Some(view) = app.view() else { return vec![] };
    let lang = app.lang();
    let last = view.last_backup.map(|at| words::backup(lang, at));
    let all = [
        (words::TABLET, view.tablet().to_string()),
        (words::PRINTED, dates::long(lang, app.today())),
        (words::LAST_BACKUP, last.unwrap_or_else(|| words::NO_BACKUP.in_lang(lang).to_owned())),
    ];
    let (name, place) = last_file(&view);
    let file = name.map(|name| (words::FILE_NAME, name)).into_iter();
    let file = file.chain(place.map(|place| (words::WHERE_IT_LIES, place)));
    all.into_iter().chain(file).map(|(name, value)| (name.in_lang(lang).to_owned(), value)).collect()
}

/// What the last backup is called, and where it lies as far as a worker said so. After a merge it may be of another tablet.
fn last_file(view: &View) -> (Option<String>, Option<String>) {
    let taken = view.copies.taken.as_ref().filter(|_| !view.copies.merged_since);
    let place = taken.and_then(|taken| match &taken.seen {
        BackupSeen::Told(place) => Some(place.as_str().to_owned()),
        BackupSeen::ReadBack => None,
    });
    (taken.map(|taken| BackupLabel::new(view.store, taken.made).file_name()), place)
}

/// What nobody has said of the backup is filled in by hand.
fn lines_of_backup(app: App) -> AnyView {
    let is_told = app.view().is_some_and(|view| last_file(&view).1.is_some());
    match is_told {
        true => lines(app, &[words::WHERE_CODE_LIES]),
        false => lines(app, &[words::WHERE_IT_LIES, words::WHERE_CODE_LIES]),
    }
}

/// To be filled in by hand.
fn lines(app: App, all: &[Phrase]) -> AnyView {
    let line = |what: &Phrase| {
        view! {
            <p class="fill-in">
                <span>{app.say(*what)}":"</span>
                <span class="fill-in-line" aria-hidden="true"></span>
            </p>
        }
    };
    view! { <div class="fill-ins">{all.iter().map(line).collect_view()}</div> }.into_any()
}
