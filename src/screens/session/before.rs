//! Before a session: when not to start, seated or standing, and what is to come.

use leptos::prelude::*;

use crate::domain::exercise::{Phase, Place, Position};
use crate::domain::history::SessionEntry;
use crate::domain::identity::PersonId;
use crate::domain::session::plan;
use crate::screens::known_person::name_of;
use crate::screens::route;
use crate::state::{App, use_app};
use crate::text::{exercises, session as words};
use crate::ui::{
    Button, ButtonKind, ButtonSize, ChoiceLayout, Choices, Icon, Notice, NoticeKind, Page, PageWidth, live,
};

const POSITIONS: [Position; 2] = [Position::Standing, Position::Seated];

#[component]
pub fn Before(person: PersonId, begun: RwSignal<Option<Position>>) -> impl IntoView {
    let app = use_app();
    let last = untrack(|| last_position(app, person));
    let selected = RwSignal::new(last.and_then(|last| POSITIONS.iter().position(|position| *position == last)));
    let missing = RwSignal::new(false);
    let chosen = move || selected.get().and_then(|place| POSITIONS.get(place).copied());
    let start = move |()| {
        missing.set(chosen().is_none());
        if let Some(position) = chosen() {
            begun.set(Some(position));
        }
    };
    let options = Signal::derive(move || {
        POSITIONS
            .map(|position| exercises::position(position).in_lang(app.lang()).to_owned())
            .into_iter()
            .enumerate()
            .collect::<Vec<_>>()
    });
    let name = name_of(app, person);
    view! {
        <Page
            title=app.say(words::BEFORE_TITLE)
            eyebrow=move || Some(name())
            intro=app.say_some(words::BEFORE_NOTE)
            back_href=Some(route::person(person))
            back_label=app.say_some(words::BACK)
            width=PageWidth::Narrow
        >
            <div class="stack">
                <Notice kind=NoticeKind::Warm title=app.say_some(words::BEFORE_CHECK_TITLE)>
                    {app.say(words::BEFORE_CHECK)}
                </Notice>
                <Choices
                    legend=app.say(words::POSITION)
                    options
                    selected
                    layout=ChoiceLayout::Row
                    error=move || missing.get().then(|| words::POSITION_MISSING.in_lang(app.lang()).to_owned())
                />
                <Button
                    kind=ButtonKind::Main
                    size=ButtonSize::Tall
                    icon=Icon::Play
                    label=app.say(words::START)
                    on_press=start
                />
                <h2>{app.say(words::PLAN)}</h2>
                {live(move || plan_list(app, chosen().unwrap_or(Position::Standing)))}
            </div>
        </Page>
    }
}

/// What comes, phase by phase.
fn plan_list(app: App, position: Position) -> impl IntoView {
    let lang = app.lang();
    let plan = plan::starter(position);
    Phase::ALL.map(|phase| {
        let items = plan
            .exercises()
            .iter()
            .filter(|planned| planned.movement.phase() == phase)
            .map(|planned| {
                let name = exercises::exercise(planned.movement, planned.grade.position()).name.in_lang(lang);
                let (number, unit) = exercises::dose(lang, planned.dose());
                view! { <li><span>{name}</span><span class="soft num">{format!("{number} {unit}")}</span></li> }
            })
            .collect_view();
        view! {
            <section>
                <h3>{exercises::phase(phase).in_lang(lang)}</h3>
                <ul class="plan">{items}</ul>
            </section>
        }
    })
}

/// Seated or standing, as last time; a newcomer's first session has to be chosen.
fn last_position(app: App, person: PersonId) -> Option<Position> {
    let history = app.person(person)?;
    let done = history.sessions.iter().rev().filter_map(SessionEntry::done);
    let first = done.filter_map(|session| session.exercises.iter().find(|(_, went)| went.is_done())).next()?;
    Some(match first.0.exercise.place() {
        Place::Bed | Place::Chair => Position::Seated,
        Place::StandingSupported | Place::StandingFree | Place::Walking => Position::Standing,
    })
}
