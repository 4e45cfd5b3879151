//! Before a session: is all as usual, or what is different today; whether to train, and how much; what is to come.
//!
//! Owns: the questions and what is asked to be measured. Must not own: what follows from the answers, which is the
//! domain's. Start at [`Before`], then [`sheet::BeforeSheet`]: what is answered, and what it comes to.

mod answer;
mod exercises;
mod questions;
mod sheet;
mod turn_away;
mod vitals;

use leptos::prelude::*;

use crate::domain::assessment::Instrument;
use crate::domain::identity::PersonId;
use crate::domain::session::opening::Opening;
use crate::screens::session::before::answer::Answer;
use crate::screens::session::before::exercises::{Cautions, Exercises};
use crate::screens::session::before::questions::FourQuestions;
use crate::screens::session::before::sheet::BeforeSheet;
use crate::screens::session::before::vitals::Measured;
use crate::screens::shared::form::KeptNote;
use crate::screens::shared::known_person::name_of;
use crate::state::route::Route;
use crate::state::use_app;
use crate::text::measuring::standing;
use crate::text::readiness as words;
use crate::text::screens::common;
use crate::ui::{Button, ButtonKind, ButtonSize, Card, Icon, LinkButton, Notice, NoticeKind, Page, PageWidth, Show};

/// Of a person who has a plan.
#[component]
pub fn Before(person: PersonId, begun: RwSignal<Option<Opening>>) -> impl IntoView {
    untrack(|| BeforeSheet::new(use_app(), person, begun)).map(|sheet| view! { <Asked sheet/> })
}

#[component]
fn Asked(sheet: BeforeSheet) -> impl IntoView {
    let app = use_app();
    let person = sheet.person;
    view! {
        <Page
            title=app.say(words::TITLE)
            eyebrow=move || Some(name_of(app, person)())
            back_href=Route::Person(person)
            back_label=app.say_some(common::BACK)
            width=PageWidth::Narrow
        >
            <KeptNote state=sheet.state/>
            <AsUsual sheet/>
            <Suggested sheet/>
            <section class="stack">
                <h2>{app.say(words::QUESTIONS)}</h2>
                <FourQuestions sheet/>
                <LyingAndStanding sheet/>
                <Measured sheet/>
            </section>
            <Answer sheet/>
            <Cautions sheet/>
            <Exercises sheet/>
        </Page>
    }
}

/// One tap, where nothing is to be measured and nothing spoke against it last time.
#[component]
fn AsUsual(sheet: BeforeSheet) -> impl IntoView {
    let app = use_app();
    sheet.may_be_as_usual().then(|| {
        view! {
            <Card>
                // It stays in its place when another answer is given, so that nothing moves under a finger.
                <Button
                    kind=ButtonKind::Main
                    size=ButtonSize::Tall
                    icon=Icon::Play
                    label=app.say(words::AS_USUAL)
                    disabled=Signal::derive(move || sheet.any())
                    on_press=move |()| sheet.begin_as_usual()
                />
                <p class="soft">{move || words::as_usual(app.lang(), sheet.pain_before())}</p>
            </Card>
        }
    })
}

/// Where what is ticked may come of a pressure that falls, and it was not measured today.
#[component]
fn LyingAndStanding(sheet: BeforeSheet) -> impl IntoView {
    let app = use_app();
    let offered = Memo::new(move |_| sheet.calls_for_standing());
    view! {
        <Show when=move || offered.get()>
            <Notice kind=NoticeKind::Info live=true>
                <p>{app.say(standing::MAY_TELL_WHY)}</p>
                <LinkButton
                    size=ButtonSize::Small
                    label=app.say(standing::MEASURE)
                    href=Route::MeasureWith(sheet.person, Instrument::Orthostatic)
                />
            </Notice>
        </Show>
    }
}

/// What waits for an answer in the plan, in one line.
#[component]
fn Suggested(sheet: BeforeSheet) -> impl IntoView {
    let app = use_app();
    let waiting = sheet.suggestions();
    (waiting > 0).then(|| {
        view! {
            <p class="row">
                <span>{move || words::suggestions(app.lang(), waiting)}</span>
                <a class="row-link" href=Route::Plan(sheet.person).path()>{app.say(words::SEE_PLAN)}</a>
            </p>
        }
    })
}
