//! Carrying out an instrument: choosing it, step by step with a clock, as a form, or from paper afterwards.
//!
//! Start at [`MeasureWithScreen`].

mod choose;
pub mod conditions;
mod correct;
mod doubted;
mod form;
mod guided;
mod other_left;
mod short;
mod typed;

use leptos::prelude::*;

use crate::domain::assessment::{Instrument, Source};
use crate::domain::identity::PersonId;
use crate::domain::registry;
use crate::domain::registry::EntryMode;
use crate::screens::measure::form::FormPage;
use crate::screens::measure::guided::Guided;
use crate::screens::measure::other_left::UnlessOtherLeft;

pub use choose::MeasureScreen;
pub use correct::CorrectMeasurement;
pub use short::ShortQuestionsScreen;

/// Carried out now. What was left goes on where it stood.
#[component]
pub fn MeasureWithScreen(person: PersonId, instrument: Instrument) -> impl IntoView {
    match registry::face(instrument) {
        EntryMode::Guided => view! {
            <UnlessOtherLeft person instrument>
                <Guided person instrument/>
            </UnlessOtherLeft>
        }
        .into_any(),
        EntryMode::Form => view! { <FormPage person instrument source=Source::Guided/> }.into_any(),
    }
}

/// Written down on paper first.
#[component]
pub fn PaperScreen(person: PersonId, instrument: Instrument) -> impl IntoView {
    view! { <FormPage person instrument source=Source::Paper/> }
}
