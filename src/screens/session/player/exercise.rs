//! One exercise: the movement, the dose, one sentence to the person, one box to the helper, what it is good for, and what
//! stops it.

use leptos::prelude::*;

use crate::chart::figure::{self, DrawingManner};
use crate::domain::exercise::Exercise as Which;
use crate::domain::history::{History, Serves};
use crate::domain::identity::PersonId;
use crate::domain::session::protocol::LedSession;
use crate::screens::session::player::dose::Dose;
use crate::state::session_driver::SessionDriver;
use crate::state::use_app;
use crate::text::exercises::library;
use crate::text::screens::goals;
use crate::text::screens::session::player as words;
use crate::text::{Lang, dates};
use crate::ui::{Drawing, Notice, NoticeKind, PageTitle, dyn_view};

#[component]
pub fn Figure(exercise: Which) -> impl IntoView {
    let app = use_app();
    let name = library::words(exercise).name;
    view! {
        <div class="figure-panel">
            <Drawing
                svg=figure::of(exercise, DrawingManner::Moving)
                label=move || format!("{}: {}", words::FIGURE.in_lang(app.lang()), name.in_lang(app.lang()))
            />
        </div>
    }
}

/// Made anew for each, so that its title is read by screen readers.
#[component]
pub fn Exercise(driver: SessionDriver, person: PersonId, exercise: Which) -> impl IntoView {
    let app = use_app();
    let text = library::words(exercise);
    let place = driver.part(|session: &LedSession| (session.index() + 1, session.steps().len()));
    let nth = move || {
        let (place, of) = place.get();
        words::exercise_of(app.lang(), place, of)
    };
    let support = driver.part(|session: &LedSession| session.current().now.support);
    let serves = Memo::new(move |_| app.person(person).and_then(|history| serves(app.lang(), &history, exercise)));
    view! {
        <p class="purpose">
            {dyn_view(nth)}
            {dyn_view(move || serves.get().map(|serves| view! { " · " <b>{serves}</b> }))}
        </p>
        <PageTitle text=app.say(text.name)/>
        <Dose driver/>
        <p class="say"><b class="who">{app.say(words::SAY)}</b> " " {app.say(text.to_person)}</p>
        <Notice kind=NoticeKind::Warm><b>{app.say(words::TO_HELPER)}</b> " " {app.say(text.to_helper)}</Notice>
        {dyn_view(move || support.get().map(|support| view! {
            <Notice kind=NoticeKind::Warm>
                <b>{library::support(support).in_lang(app.lang())}". "</b>
                {library::support_to_helper(support).in_lang(app.lang())}
            </Notice>
        }))}
        <p class="stop-sign">{app.say(text.stop)}</p>
    }
}

/// What it is good for.
fn serves(lang: Lang, history: &History, exercise: Which) -> Option<String> {
    Some(match history.served_by(exercise)? {
        Serves::MainGoal(goal) => {
            format!("{} {}", words::SERVES.in_lang(lang), goals::quoted(lang, goal.text.as_str()))
        }
        Serves::Task(task, goal) => {
            let what_for = dates::capitalised(library::for_task(task).in_lang(lang));
            match goal {
                Some(goal) => format!("{what_for}: {}", goals::quoted(lang, goal.text.as_str())),
                None => what_for,
            }
        }
    })
}
