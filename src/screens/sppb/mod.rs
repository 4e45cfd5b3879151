//! The guided SPPB, step by step to a review, and its result.

mod conditions;
mod instead;
mod measuring;
mod result;
mod review;
mod step;

use leptos::prelude::*;

use crate::domain::identity::PersonId;
use crate::domain::sppb::protocol::{Draft, Step};
use crate::screens::known_person::page_of_person;
use crate::screens::sppb::review::Review;
use crate::screens::sppb::step::Guided;
use crate::state::sppb_driver::SppbDriver;
use crate::state::use_app;
use crate::ui::live;

pub use result::SppbResultScreen;

/// A test that was left goes on where it stood.
#[component]
pub fn SppbScreen() -> impl IntoView {
    page_of_person(move |person| view! { <Led person/> })
}

#[component]
fn Led(person: PersonId) -> impl IntoView {
    let driver = SppbDriver::new(use_app(), person);
    let resumed = driver.draft().with_untracked(|draft: &Draft| !draft.entries().is_empty());
    let over = Memo::new(move |_| driver.shown().get() == Step::Finished);
    view! {
        {live(move || match over.get() {
            true => view! { <Review driver person/> }.into_any(),
            false => view! { <Guided driver person resumed/> }.into_any(),
        })}
    }
}
