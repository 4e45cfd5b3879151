//! One person who is due: their goal, how far they are, and the one big next step.

use leptos::prelude::*;

use crate::domain::assessment::Instrument;
use crate::domain::course::SESSIONS;
use crate::domain::identity::PersonId;
use crate::screens::shared::course_dots::CourseDots;
use crate::screens::shared::known_person::name_of;
use crate::screens::shared::waits::{plan_waits, retest_due};
use crate::state::route::Route;
use crate::state::{App, use_app};
use crate::text::screens::{goals, people, person as person_words, results, today as words};
use crate::text::{Lang, instruments};
use crate::ui::{ButtonKind, Chip, LinkButton, Tone, dyn_view};
use crate::workspace::action::RunningKind;

/// What the big button leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum NextStep {
    Start,
    ContinueSession,
    ContinueMeasuring(Instrument),
}

impl NextStep {
    fn of(app: App, person: PersonId) -> Self {
        match app.view() {
            Some(view) if view.is_running(person, RunningKind::Session) => Self::ContinueSession,
            Some(view) => match view.left_instrument(person) {
                Some(instrument) => Self::ContinueMeasuring(instrument),
                None => Self::Start,
            },
            None => Self::Start,
        }
    }

    fn label(self, lang: Lang) -> String {
        match self {
            Self::Start => person_words::START_SESSION.in_lang(lang).to_owned(),
            Self::ContinueSession => person_words::CONTINUE_SESSION.in_lang(lang).to_owned(),
            Self::ContinueMeasuring(instrument) => results::go_on(lang, instruments::short(instrument)),
        }
    }

    fn route(self, person: PersonId) -> Route {
        match self {
            Self::Start | Self::ContinueSession => Route::Session(person),
            Self::ContinueMeasuring(instrument) => Route::MeasureWith(person, instrument),
        }
    }
}

#[component]
pub fn Visit(person: PersonId) -> impl IntoView {
    let app = use_app();
    let name = name_of(app, person);
    let step = Memo::new(move |_| NextStep::of(app, person));
    let label = move || step.get().label(app.lang());
    view! {
        <article class="card visit">
            <div class="visit-who">
                <h2><a class="name-link" href=Route::Person(person).path()>{name}</a></h2>
                {dyn_view(move || main_goal(app, person))}
                <p class="soft num">{move || place_in_course(app, person)}</p>
                {dyn_view(move || agreed(app, person).map(|agreed| view! { <p class="num"><b>{agreed}</b></p> }))}
                {dyn_view(move || dues(app, person).map(|due| view! { <Chip tone=Tone::Attention label=due/> }).collect_view())}
            </div>
            <CourseDots person/>
            <div class="visit-action">
                <LinkButton
                    kind=ButtonKind::Main
                    label=label
                    href=Signal::derive(move || step.get().route(person).path())
                    attr:aria-label=move || format!("{}, {}", label(), name())
                />
            </div>
        </article>
    }
}

fn main_goal(app: App, person: PersonId) -> Option<AnyView> {
    let history = app.person(person)?;
    Some(match history.main_goal() {
        Some(goal) => {
            let words = goals::quoted(app.lang(), goal.goal.text.as_str());
            view! { <p class="visit-goal">{words}</p> }.into_any()
        }
        None => view! { <p class="soft">{app.say(people::NO_GOAL)}</p> }.into_any(),
    })
}

/// The number of the session is its place in the row of dots, where cancelled ones count too.
fn place_in_course(app: App, person: PersonId) -> Option<String> {
    let number = app.person(person)?.sessions_recorded() + 1;
    (number <= SESSIONS).then(|| words::session_number(app.lang(), number, SESSIONS))
}

/// The time that was agreed for today.
fn agreed(app: App, person: PersonId) -> Option<String> {
    let time = app.person(person)?.agreed_on(app.today())?.at?;
    Some(words::agreed_at(app.lang(), time))
}

fn dues(app: App, person: PersonId) -> impl Iterator<Item = String> {
    let (lang, today) = (app.lang(), app.today());
    let missed = app.person(person).and_then(|history| history.missed_before(today));
    let missed = missed.map(|planned| words::day_not_recorded(lang, planned));
    plan_waits(app, person).into_iter().chain(retest_due(app, person)).chain(missed)
}
