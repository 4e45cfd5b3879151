//! The next appointment: what the plan's weekdays propose in one tap, or another day or time.

use leptos::prelude::*;

use super::fields::AfterFields;
use crate::domain::session::remark::Appointment;
use crate::screens::shared::form::{Field, FieldAsk, FormField, Said};
use crate::text::dates;
use crate::text::screens::session::closing as words;
use crate::ui::{ChoiceLayout, Show};
use crate::workspace::forms::after_session::{NEXT, NEXT_DAY, NEXT_TIME, NONE, OTHER, PROPOSED};

#[component]
pub fn NextSession(fields: AfterFields) -> impl IntoView {
    let AfterFields { state, form } = fields;
    let when =
        Field::new(NEXT, words::NEXT, FieldAsk::One { options: options(form.proposed()), layout: ChoiceLayout::Row });
    let day = Field::new(NEXT_DAY, words::NEXT_DAY, FieldAsk::Day);
    let time = Field::new(NEXT_TIME, words::NEXT_TIME, FieldAsk::Time).missing(words::NEXT_NO_TIME);
    view! {
        <FormField state field=when/>
        <Show when=move || state.get(NEXT) == OTHER>
            <div class="pair">
                <FormField state field=day.clone()/>
                <FormField state field=time.clone()/>
            </div>
        </Show>
    }
}

fn options(proposed: Option<Appointment>) -> Vec<(&'static str, Said)> {
    let said = |it| Said::new(move |lang| dates::capitalised(&words::appointment(lang, it)));
    let proposed = proposed.map(|it| (PROPOSED, said(it)));
    proposed.into_iter().chain([(OTHER, words::NEXT_OTHER.into()), (NONE, words::NEXT_NONE.into())]).collect()
}
