//! Four questions of one tap each. Nothing is chosen beforehand.

use leptos::prelude::*;

use super::sheet::BeforeSheet;
use crate::domain::session::readiness::{Feeling, SinceLast, Unwell};
use crate::screens::shared::form::{Field, FieldAsk, FormField};
use crate::text::{readiness as words, session};
use crate::workspace::forms::before_session::{FEELING, PAIN, SINCE_LAST, UNWELL};

#[component]
pub fn FourQuestions(sheet: BeforeSheet) -> impl IntoView {
    let pain = FieldAsk::Scale { from: 0, to: 10, low: session::PAIN_LEAST, high: session::PAIN_MOST };
    let asked = [
        Field::new(FEELING, words::FEELING, FieldAsk::one(&Feeling::ALL, words::feeling)),
        Field::new(PAIN, session::PAIN, pain),
        Field::new(UNWELL, words::UNWELL, FieldAsk::several_or_none(&Unwell::ALL, words::unwell)).hint(words::SEVERAL),
        Field::new(SINCE_LAST, words::SINCE_LAST, FieldAsk::several_or_none(&SinceLast::ALL, words::since_last))
            .hint(words::SEVERAL),
    ];
    asked.map(|field| view! { <FormField state=sheet.state field/> }).collect_view()
}
