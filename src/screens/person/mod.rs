//! One person: what matters to them first, then the next session, the tests, and what was done.

mod aim;
mod cancel;
mod change;
mod details;
mod falls;
mod goal;
mod goals;
mod kin;
mod measurements;
mod plan;
mod sessions;
mod training;

use leptos::prelude::*;

use crate::domain::identity::PersonId;
use crate::screens::person::change::GoalChange;
use crate::screens::person::details::Details;
use crate::screens::person::falls::FallsCard;
use crate::screens::person::goals::WhatMatters;
use crate::screens::person::kin::NextOfKin;
use crate::screens::person::measurements::LastResults;
use crate::screens::person::plan::PlanCard;
use crate::screens::person::sessions::Sessions;
use crate::screens::person::training::Training;
use crate::screens::shared::known_person::name_of;
use crate::screens::shared::open_follow_ups::OpenFollowUps;
use crate::screens::shared::sheets::SheetsCard;
use crate::state::route::Route;
use crate::state::use_app;
use crate::text::screens::{common, person as words};
use crate::ui::{Icon, LinkButton, Page};

pub use cancel::CancelSessionScreen;

#[component]
pub fn PersonScreen(person: PersonId) -> impl IntoView {
    let app = use_app();
    let standing = move || app.person(person).map(|history| words::standing(app.lang(), history.standing(app.today())));
    let progress = move || {
        view! { <LinkButton icon=Icon::Chart label=app.say(words::SHOW_PROGRESS) href=Route::Progress(person)/> }
    };
    view! {
        <Page
            title=name_of(app, person)
            eyebrow=standing
            back_href=Route::People
            back_label=move || Some(common::PEOPLE.in_lang(app.lang()).to_owned())
            actions=progress
        >
            <WhatMatters person/>
            <OpenFollowUps of=person/>
            <div class="person-sections">
                <div class="person-column">
                    <Training person/>
                    <PlanCard person/>
                </div>
                <div class="person-column">
                    <LastResults person/>
                    <FallsCard person/>
                </div>
            </div>
            <GoalChange person/>
            <div class="person-sections">
                <Sessions person/>
                <div class="person-column">
                    <SheetsCard person/>
                    <Details person/>
                    <NextOfKin person/>
                </div>
            </div>
        </Page>
    }
}
