//! Below the visits: what was planned and not recorded, who is next, who is to be measured again, and who is done for
//! today.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::domain::identity::PersonId;
use crate::domain::session::held::SessionStatus;
use crate::screens::shared::known_person::name_of;
use crate::screens::shared::waits::retest_due;
use crate::screens::today::day::DayOverview;
use crate::state::route::Route;
use crate::state::{App, use_app};
use crate::text::screens::{person, results, session::closing, today as words};
use crate::text::{Phrase, dates};
use crate::ui::{ButtonKind, ButtonSize, Card, Chip, Icon, LinkButton, RowView, Rows, Show, Tone, dyn_view};

/// How many of those to come are shown; the rest stand in the list of people.
const COMING: usize = 6;

#[component]
pub fn Unrecorded(day: Memo<DayOverview>) -> impl IntoView {
    let app = use_app();
    let row = |(person, planned): (PersonId, NaiveDate)| {
        RowView::new(format!("{person} {planned}"), move || view! { <UnrecordedDay person planned/> })
    };
    let rows = move || day.get().missed.into_iter().map(row).collect::<Vec<_>>();
    view! {
        <Card title=move || Some(words::UNRECORDED.in_lang(app.lang()).to_owned())>
            <Show
                when=move || day.with(|day| !day.missed.is_empty())
                fallback=move || view! { <p class="soft">{app.say(words::ALL_RECORDED)}</p> }
            >
                <ul class="day-list">
                    <Rows rows=rows/>
                </ul>
            </Show>
        </Card>
    }
}

#[component]
fn UnrecordedDay(person: PersonId, planned: NaiveDate) -> impl IntoView {
    let app = use_app();
    let name = name_of(app, person);
    let with_name = move |phrase: Phrase| move || format!("{}, {}", phrase.in_lang(app.lang()), name());
    view! {
        <div class="day-who">
            <Name app person/>
            <span class="soft">{move || words::planned_not_recorded(app.lang(), planned)}</span>
        </div>
        <div class="row">
            <LinkButton
                size=ButtonSize::Small
                label=app.say(person::START_SESSION)
                href=Route::Session(person)
                attr:aria-label=with_name(person::START_SESSION)
            />
            <LinkButton
                kind=ButtonKind::Quiet
                size=ButtonSize::Small
                label=app.say(person::CANCEL_SESSION)
                href=Route::CancelSession(person)
                attr:aria-label=with_name(person::CANCEL_SESSION)
            />
        </div>
    }
}

#[component]
pub fn ComingUp(day: Memo<DayOverview>) -> impl IntoView {
    let app = use_app();
    let row = move |(person, on): (PersonId, NaiveDate)| {
        RowView::new(format!("{person} {on}"), move || {
            view! {
                <div class="day-who">
                    <Name app person/>
                    <span class="soft">
                        {move || dates::capitalised(&coming_day(app, person, on))}
                    </span>
                </div>
            }
        })
    };
    let first = move || day.get().next.into_iter().take(COMING).map(row).collect::<Vec<_>>();
    view! {
        <Card title=move || Some(words::NEXT.in_lang(app.lang()).to_owned())>
            <Show
                when=move || day.with(|day| !day.next.is_empty())
                fallback=move || view! { <p class="soft">{app.say(words::NOBODY_NEXT)}</p> }
            >
                <ul class="day-list">
                    <Rows rows=first/>
                </ul>
            </Show>
        </Card>
    }
}

/// The day, with the time that is agreed.
fn coming_day(app: App, person: PersonId, on: NaiveDate) -> String {
    let lang = app.lang();
    let agreed = app.person(person).and_then(|history| history.agreed_on(on));
    closing::with_time(lang, &words::coming_day(lang, on, app.today()), agreed)
}

/// A follow-up half a year later has no session to be seen beside.
#[component]
pub fn Retests(day: Memo<DayOverview>) -> impl IntoView {
    let app = use_app();
    let row = move |person: PersonId| {
        let name = name_of(app, person);
        RowView::new(person.to_string(), move || {
            view! {
                <div class="day-who">
                    <Name app person/>
                    {dyn_view(move || retest_due(app, person).map(|due| view! { <Chip tone=Tone::Attention label=due/> }))}
                </div>
                <LinkButton
                    size=ButtonSize::Small
                    label=app.say(results::MEASURE)
                    href=Route::Measure(person)
                    attr:aria-label=move || format!("{}, {}", results::MEASURE.in_lang(app.lang()), name())
                />
            }
        })
    };
    let rows = move || day.get().retests.into_iter().map(row).collect::<Vec<_>>();
    view! {
        <Show when=move || day.with(|day| !day.retests.is_empty())>
            <Card title=app.say_some(words::RETESTS)>
                <ul class="day-list">
                    <Rows rows=rows/>
                </ul>
            </Card>
        </Show>
    }
}

#[component]
pub fn Recorded(day: Memo<DayOverview>) -> impl IntoView {
    let app = use_app();
    let row = move |person: PersonId| {
        RowView::new(person.to_string(), move || {
            view! {
                <div class="day-who">
                    <Name app person/>
                    {dyn_view(move || next(app, person).map(|next| view! { <span class="soft">{next}</span> }))}
                </div>
                {dyn_view(move || outcome(app, person))}
            }
        })
    };
    let rows = move || day.get().recorded.into_iter().map(row).collect::<Vec<_>>();
    view! {
        <Show when=move || day.with(|day| !day.recorded.is_empty())>
            <Card title=move || Some(words::RECORDED.in_lang(app.lang()).to_owned())>
                <ul class="day-list">
                    <Rows rows=rows/>
                </ul>
            </Card>
        </Show>
    }
}

#[component]
fn Name(app: App, person: PersonId) -> impl IntoView {
    view! { <a class="name-link" href=Route::Person(person).path()>{name_of(app, person)}</a> }
}

/// What was agreed for the time after today.
fn next(app: App, person: PersonId) -> Option<String> {
    let agreed = app.person(person)?.appointment().filter(|agreed| agreed.on > app.today())?;
    Some(person::next_session(app.lang(), &coming_day(app, person, agreed.on)))
}

fn outcome(app: App, person: PersonId) -> Option<impl IntoView> {
    let history = app.person(person)?;
    let today = history.sessions().iter().rev().find(|session| session.on == app.today())?;
    Some(match today.held {
        SessionStatus::Done(_) => {
            view! { <Chip tone=Tone::Good icon=Icon::Check label=app.say(words::DONE)/> }.into_any()
        }
        SessionStatus::Cancelled(_) => view! { <Chip icon=Icon::Cross label=app.say(words::CANCELLED)/> }.into_any(),
    })
}
