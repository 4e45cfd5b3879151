//! The guided SPPB, step by step to a review.

mod conditions;
mod instead;
mod measuring;
mod review;
mod step;

use leptos::prelude::*;

use crate::domain::identity::PersonId;
use crate::domain::sppb::protocol::{Draft, Step};
use crate::screens::sppb::review::Review;
use crate::screens::sppb::step::Guided;
use crate::state::sppb_driver::SppbDriver;
use crate::state::use_app;
use crate::ui::live;

/// A test that was left goes on where it stood.
#[component]
pub fn SppbScreen(person: PersonId) -> impl IntoView {
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
