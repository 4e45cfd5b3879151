//! Who did and saw what: with one person's, for the person who asks, and with the tablet.

use leptos::prelude::*;

use crate::domain::access::{PersonAccess, PrintedPage, PrintedTabletPage, TabletAccess};
use crate::domain::identity::PersonId;
use crate::screens::shared::known_person::name_of;
use crate::screens::shared::task::in_background;
use crate::state::hand_over;
use crate::state::route::Route;
use crate::state::{App, use_app};
use crate::text::Phrase;
use crate::text::screens::{common, log as words};
use crate::ui::{Button, Icon, Page, Show, dyn_view};
use crate::workspace::log::LogEntry;

/// Of the tablet's at first, and so many more at each wish; all of a person's is shown, because all of it is asked for.
const AT_ONCE: usize = 500;

#[component]
pub fn PersonLogScreen(person: PersonId) -> impl IntoView {
    let app = use_app();
    let entries = read(app, Some(person));
    let print = move |()| {
        app.note_access(person, PersonAccess::Printed(PrintedPage::Log));
        hand_over::print();
    };
    view! {
        <Page
            title=app.say(words::TITLE)
            eyebrow=move || Some(name_of(app, person)())
            intro=app.say_some(words::ABOUT_PERSON)
            back_href=Route::Person(person)
            back_label=move || Some(name_of(app, person)())
            actions=move || view! { <Button icon=Icon::Print label=app.say(words::PRINT) on_press=print/> }
        >
            {dyn_view(move || entries.with(|entries| table(app, entries, false)))}
            <p class="soft">{app.say(words::NOT_IN_IT)}</p>
        </Page>
    }
}

#[component]
pub fn TabletLogScreen() -> impl IntoView {
    let app = use_app();
    let entries = read(app, None);
    let shown = RwSignal::new(AT_ONCE);
    let left = Memo::new(move |_| entries.with(Vec::len).saturating_sub(shown.get()));
    let newest = move || words::newest(app.lang(), shown.get(), shown.get() + left.get());
    let more = move || words::show_more(app.lang(), left.get().min(AT_ONCE));
    let print = move |()| {
        app.note_tablet_access(TabletAccess::Printed(PrintedTabletPage::Log));
        hand_over::print();
    };
    view! {
        <Page
            title=app.say(words::TITLE)
            intro=app.say_some(words::ABOUT_TABLET)
            back_href=Route::Settings
            back_label=app.say_some(common::SETTINGS)
            actions=move || view! { <Button icon=Icon::Print label=app.say(words::PRINT) on_press=print/> }
        >
            {dyn_view(move || {
                entries.with(|entries| table(app, entries.get(..shown.get()).unwrap_or(entries), true))
            })}
            <Show when=move || { left.get() > 0 }>
                <p>{newest}</p>
                <div class="row">
                    <Button label=more on_press=move |()| shown.update(|shown| *shown += AT_ONCE)/>
                </div>
            </Show>
            <p class="soft">{app.say(words::NOT_IN_IT)}</p>
        </Page>
    }
}

/// As it is when the page opens.
fn read(app: App, person: Option<PersonId>) -> RwSignal<Vec<LogEntry>> {
    let entries = RwSignal::new(vec![]);
    in_background(async move {
        let found = app.store.log(person).await;
        entries.try_set(found);
    });
    entries
}

fn table(app: App, entries: &[LogEntry], with_person: bool) -> AnyView {
    let lang = app.lang();
    let whose = with_person.then_some(words::WHOSE);
    let heads = [words::WHEN, words::WHO, words::WHAT].into_iter().chain(whose);
    let heads = heads.map(|head| view! { <th scope="col">{head.in_lang(lang)}</th> }).collect_view();
    // Beside each cell, where there is no width for columns.
    let head = move |of: Phrase| of.in_lang(lang);
    let row = |LogEntry { event, by }: &LogEntry| {
        let by = words::who(lang, &event.about, by.as_deref());
        let whose = with_person.then(|| event.person().map(|person| name_of(app, person)()).unwrap_or_default());
        view! {
            <tr>
                <th scope="row" class="num" data-head=head(words::WHEN)>{words::when(lang, event.at)}</th>
                <td data-head=head(words::WHO)>{by}</td>
                <td data-head=head(words::WHAT)>{words::deed(lang, &event.about)}</td>
                {whose.map(|whose| view! { <td data-head=head(words::WHOSE)>{whose}</td> })}
            </tr>
        }
    };
    view! {
        <div class="log">
            <table class="table">
                <caption class="visually-hidden">{words::TITLE.in_lang(lang)}</caption>
                <thead>
                    <tr>{heads}</tr>
                </thead>
                <tbody>{entries.iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}
