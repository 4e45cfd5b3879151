//! The day: whom to train now, whom next, and what was planned and never recorded.

mod backup_age;
mod captures;
mod day;
mod findings;
mod kept_too_long;
mod later;
mod visit;

use leptos::prelude::*;

use crate::domain::identity::PersonId;
use crate::screens::shared::mended::MendedNotice;
use crate::screens::shared::nobody_yet::NobodyYet;
use crate::screens::shared::open_follow_ups::OpenFollowUps;
use crate::screens::today::backup_age::OldBackup;
use crate::screens::today::captures::Captures;
use crate::screens::today::day::DayOverview;
use crate::screens::today::findings::StoreFindings;
use crate::screens::today::kept_too_long::KeptTooLong;
use crate::screens::today::later::{ComingUp, Recorded, Retests, Unrecorded};
use crate::screens::today::visit::Visit;
use crate::state::route::Route;
use crate::state::{App, AppStage, use_app};
use crate::text::dates;
use crate::text::screens::{backup, people, today as words};
use crate::ui::{ButtonKind, Icon, LinkButton, Page, RowView, Rows, Show};

#[component]
pub fn TodayScreen() -> impl IntoView {
    let app = use_app();
    let day = Memo::new(move |_| app.view().map(|view| DayOverview::of(&view, app.today())).unwrap_or_default());
    let visit = |person: PersonId| RowView::new(person.to_string(), move || view! { <Visit person/> });
    let visits = move || day.get().visits.into_iter().map(visit).collect::<Vec<_>>();
    let nobody = Memo::new(move |_| app.view().is_some_and(|view| view.people.is_empty()));
    let new_person = move || {
        view! {
            <LinkButton
                kind=ButtonKind::Quiet
                icon=Icon::Plus
                label=app.say(people::NEW_PERSON)
                href=Route::NewPerson
            />
        }
    };
    view! {
        <Page
            title=move || dates::capitalised(&dates::weekday_and_day(app.lang(), app.today()))
            intro=move || (!nobody.get()).then(|| status(app, day.with(DayOverview::visits_in_all)))
            actions=move || view! { <Show when=move || !nobody.get()>{new_person()}</Show> }
        >
            <MendedNotice/>
            <StoreFindings/>
            <Captures/>
            <Show when=move || !nobody.get() fallback=|| view! { <NobodyYet/> }>
                <OldBackup/>
                <OpenFollowUps/>
                <ul class="visits">
                    <Rows rows=visits/>
                </ul>
                <div class="pair">
                    <Unrecorded day/>
                    <ComingUp day/>
                </div>
                <Retests day/>
                <Recorded day/>
                <KeptTooLong/>
            </Show>
        </Page>
    }
}

/// How many visits, that all is stored where every row was held against the store's heads and every save was answered, and how old the last backup is while there is no need to act on it.
fn status(app: App, visits: usize) -> String {
    let lang = app.lang();
    let visits = words::visits(lang, visits);
    let is_whole = app.view().is_some_and(|view| view.findings.is_empty()) && app.store.has_kept_all();
    if app.stage().get() == AppStage::Practice || !is_whole {
        return visits;
    }
    let stored = words::STORED.in_lang(lang);
    let last = app.view().filter(|view| !view.is_backup_old(app.today())).and_then(|view| view.last_backup);
    match last {
        Some(at) => format!("{visits} {stored} {}", backup::last(lang, Some(at.local_date()), app.today())),
        None => format!("{visits} {stored}"),
    }
}
