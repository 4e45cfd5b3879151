//! A person's plan: the proposal that a professional accepts by name, and what became of it.
//!
//! `propose/` is the proposal, `followed/` the plan that is followed now; `list.rs` is what both have in common.

mod dose;
mod followed;
mod instead;
mod list;
mod pick;
mod propose;

use leptos::prelude::*;

use self::followed::PlanFollowed;
use self::propose::Propose;
use crate::domain::identity::PersonId;
use crate::state::use_app;
use crate::ui::Show;

/// A new proposal beside a plan that is followed.
#[component]
pub fn NewPlanScreen(person: PersonId) -> impl IntoView {
    view! { <Propose person/> }
}

/// The plan; where there is none, the proposal.
#[component]
pub fn PlanScreen(person: PersonId) -> impl IntoView {
    let app = use_app();
    let has_plan = move || app.person(person).is_some_and(|history| history.plan().is_some());
    view! {
        <Show when=has_plan fallback=move || view! { <Propose person/> }>
            <PlanFollowed person/>
        </Show>
    }
}
