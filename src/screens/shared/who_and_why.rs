//! Who cancelled a session, and why: the same questions whether it was known before or found out at the door.

use leptos::prelude::*;

use crate::domain::cancellation::{CancelReason, CancelledBy};
use crate::domain::written::Note;
use crate::screens::shared::form::{Field, FieldAsk, FormField, FormState};
use crate::text::screens::person as words;
use crate::text::session;
use crate::workspace::forms::cancellation::{BY, NOTE, WHY};

fn fields() -> [Field; 3] {
    [
        Field::new(BY, words::CANCEL_BY, FieldAsk::one(&CancelledBy::ALL, session::cancelled_by))
            .missing(words::CANCEL_BY_MISSING),
        Field::new(WHY, words::CANCEL_WHY, FieldAsk::one(&CancelReason::ALL, session::cancel_reason))
            .missing(words::CANCEL_WHY_MISSING),
        Field::new(NOTE, words::NOTE, FieldAsk::LongText { limit: Note::LIMIT, rows: 3 }),
    ]
}

#[component]
pub fn WhoAndWhyFields(state: FormState) -> impl IntoView {
    fields().map(|field| view! { <FormField state field/> }).collect_view()
}
