//! One instrument with a clock: how it is measured, each item, and a review before it is kept.

mod before;
mod clock;
mod counting;
mod foot;
mod head;
mod instead;
mod item;
mod review;

use leptos::prelude::*;

use crate::domain::assessment::Instrument;
use crate::domain::identity::PersonId;
use crate::screens::measure::guided::before::Before;
use crate::screens::measure::guided::item::ItemScreen;
use crate::screens::measure::guided::review::Review;
use crate::state::assessment_driver::{AssessmentDriver, Shown};
use crate::state::use_app;
use crate::ui::live;

#[component]
pub fn Guided(person: PersonId, instrument: Instrument) -> impl IntoView {
    let driver = AssessmentDriver::new(use_app(), person, instrument);
    let resumed = driver.shown().with_untracked(|shown| *shown != Shown::Conditions);
    let shown = Memo::new(move |_| driver.shown().get());
    view! {
        {live(move || match shown.get() {
            Shown::Conditions => view! { <Before driver person/> }.into_any(),
            Shown::Item(item) => view! { <ItemScreen driver person item resumed/> }.into_any(),
            Shown::Review => view! { <Review driver person/> }.into_any(),
        })}
    }
}
