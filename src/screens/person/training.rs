//! The next session: how far the person is, and the button that begins it.

use leptos::prelude::*;

use crate::domain::course::Due;
use crate::domain::course::SESSIONS;
use crate::domain::identity::PersonId;
use crate::screens::shared::course_dots::CourseDots;
use crate::state::route::Route;
use crate::state::{App, use_app};
use crate::text::screens::{person as words, session::closing, today};
use crate::text::session;
use crate::ui::{ButtonKind, ButtonSize, Card, DotSize, Icon, LinkButton, dyn_view};
use crate::workspace::action::RunningKind;

#[component]
pub fn Training(person: PersonId) -> impl IntoView {
    let app = use_app();
    let running = Memo::new(move |_| app.view().is_some_and(|view| view.is_running(person, RunningKind::Session)));
    let has_goal = Memo::new(move |_| app.person(person).is_some_and(|history| history.open_goals().next().is_some()));
    let label = move || if running.get() { words::CONTINUE_SESSION } else { words::START_SESSION }.in_lang(app.lang());
    let train = move || {
        let kind = if has_goal.get() || running.get() { ButtonKind::Main } else { ButtonKind::Plain };
        view! { <LinkButton kind size=ButtonSize::Tall icon=Icon::Play label=label href=Route::Session(person)/> }
    };
    view! {
        <Card title=move || Some(words::TRAINING.in_lang(app.lang()).to_owned())>
            <CourseDots person size=DotSize::Medium/>
            <p>{move || so_far(app, person)}</p>
            {dyn_view(move || missed(app, person).map(|text| view! { <p class="soft">{text}</p> }))}
            {dyn_view(move || next(app, person).map(|text| view! { <p>{text}</p> }))}
            <div class="row">
                {dyn_view(train)}
                <LinkButton
                    kind=ButtonKind::Quiet
                    label=app.say(words::CANCEL_SESSION)
                    href=Route::CancelSession(person)
                />
            </div>
        </Card>
    }
}

fn so_far(app: App, person: PersonId) -> Option<String> {
    let history = app.person(person)?;
    let (done, cancelled) = (history.sessions_done(), history.sessions_cancelled());
    Some(session::sessions_sentence(app.lang(), done, cancelled, SESSIONS))
}

fn missed(app: App, person: PersonId) -> Option<String> {
    match app.person(person)?.due(app.today()) {
        Due::Missed { planned, .. } => Some(today::day_not_recorded(app.lang(), planned)),
        Due::Today | Due::Recorded | Due::Next(_) | Due::Finished | Due::NoCourse => None,
    }
}

fn next(app: App, person: PersonId) -> Option<String> {
    let (lang, now) = (app.lang(), app.today());
    let history = app.person(person)?;
    let day = match history.due(now) {
        Due::Today => now,
        Due::Missed { next, .. } | Due::Next(next) => next,
        // What was agreed at the end of today's session.
        Due::Recorded => history.appointment().map(|agreed| agreed.on).filter(|on| *on > now)?,
        Due::Finished | Due::NoCourse => return None,
    };
    let day = closing::with_time(lang, &today::coming_day(lang, day, now), history.agreed_on(day));
    Some(words::next_session(lang, &day))
}
