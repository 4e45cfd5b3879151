//! One instrument with a clock: how it is measured, each item, and a review before it is kept.

mod before;
mod clock;
mod conditions;
mod counting;
mod doubted;
mod foot;
mod head;
mod instead;
mod item;
mod orthostatic;
mod readings;
mod review;
mod words;

use leptos::prelude::*;

use crate::domain::assessment::Instrument;
use crate::domain::assessment::draft::TestPage;
use crate::domain::identity::PersonId;
use crate::screens::measure::guided::before::Before;
use crate::screens::measure::guided::doubted::Doubted;
use crate::screens::measure::guided::item::ItemScreen;
use crate::screens::measure::guided::review::Review;
use crate::state::test_driver::TestDriver;
use crate::state::use_app;
use crate::ui::dyn_view;

#[component]
pub fn Guided(person: PersonId, instrument: Instrument) -> impl IntoView {
    let driver = TestDriver::new(use_app(), person, instrument);
    let resumed = untrack(|| driver.page()) != TestPage::Conditions;
    // Its title is read aloud anew with each item, and not with each answer.
    let shown = Memo::new(move |_| driver.test().with(|test| (test.page().clone(), test.item())));
    view! {
        {dyn_view(move || match shown.get() {
            (TestPage::Conditions, _) => view! { <Before driver person/> }.into_any(),
            (TestPage::Item(_), Some(item)) => view! { <ItemScreen driver person item resumed/> }.into_any(),
            (TestPage::Doubt(_), Some(item)) => view! { <Doubted driver person item/> }.into_any(),
            // An item that is shown is asked for.
            (TestPage::Item(_) | TestPage::Doubt(_), None) | (TestPage::Review, _) => view! { <Review driver person/> }.into_any(),
        })}
    }
}
