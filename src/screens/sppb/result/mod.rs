//! The latest SPPB of a person: points, what they mean, and how they changed.

mod change;
mod professional;
mod score_card;

use leptos::prelude::*;

use crate::domain::identity::PersonId;
use crate::screens::known_person::{name_of, page_of_person};
use crate::screens::route;
use crate::screens::sppb::result::change::ChangeCard;
use crate::screens::sppb::result::professional::ForProfessionals;
use crate::state::use_app;
use crate::text::{person as person_words, shell, sppb_screen as words};
use crate::ui::{ButtonKind, EmptyState, Icon, LinkButton, Page, live};

pub use score_card::ScoreCard;

#[component]
pub fn SppbResultScreen() -> impl IntoView {
    page_of_person(|person| view! { <Latest person/> })
}

#[component]
fn Latest(person: PersonId) -> impl IntoView {
    let app = use_app();
    let name = name_of(app, person);
    let latest = move || app.person(person).and_then(|history| history.sppbs.last().cloned());
    view! {
        <Page
            title=app.say(words::RESULT)
            eyebrow=move || Some(name())
            intro=move || latest().map(|entry| words::measured_on(app.lang(), entry.on))
            back_href=Some(route::person(person))
            back_label=app.say_some(shell::BACK)
        >
            {live(move || match latest() {
                None => view! { <Never person/> }.into_any(),
                Some(entry) => view! {
                    <ScoreCard sppb=entry.sppb/>
                    <ChangeCard person/>
                    <ForProfessionals person/>
                    <Onwards person/>
                }
                .into_any(),
            })}
        </Page>
    }
}

#[component]
fn Never(person: PersonId) -> impl IntoView {
    let app = use_app();
    view! {
        <EmptyState icon=Icon::Clock title=app.say(words::NEVER) text=app.say_some(words::NEVER_NOTE)>
            <LinkButton kind=ButtonKind::Main label=app.say(person_words::MEASURE_SPPB) href=route::sppb(person)/>
        </EmptyState>
    }
}

#[component]
fn Onwards(person: PersonId) -> impl IntoView {
    let app = use_app();
    view! {
        <div class="row no-print">
            <LinkButton
                kind=ButtonKind::Main
                icon=Icon::Chart
                label=app.say(person_words::SHOW_PROGRESS)
                href=route::progress(person)
            />
            <LinkButton kind=ButtonKind::Quiet label=app.say(words::MEASURE_AGAIN) href=route::sppb(person)/>
        </div>
    }
}
