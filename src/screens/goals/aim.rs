//! Where the person wants to get with a goal, from 1 to 10. May be left open.

use leptos::prelude::*;

use super::clear::ClearNumbers;
use crate::screens::shared::form::{Field, FieldAsk, FormField, FormState};
use crate::text::goal as words;
use crate::workspace::forms::goal::AIM;

#[component]
pub fn AimScale(state: FormState) -> impl IntoView {
    let ask = FieldAsk::Scale { from: 1, to: 10, low: words::PERFORMANCE_LEAST, high: words::PERFORMANCE_MOST };
    view! {
        <FormField state field=Field::new(AIM, words::AIM_QUESTION, ask).hint(words::AIM_HINT)/>
        <ClearNumbers state keys=&[AIM] label=words::AIM_CLEAR/>
    }
}
