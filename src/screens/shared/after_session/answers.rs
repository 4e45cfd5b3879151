//! How it felt, and what was noticed.

use leptos::prelude::*;

use super::fields::AfterFields;
use super::next::NextSession;
use crate::domain::session::own_days::OwnDays;
use crate::domain::session::remark::{Remark, SmileyFace};
use crate::domain::written::Note;
use crate::screens::shared::form::{Field, FieldAsk, FormField};
use crate::text::screens::session::closing as words;
use crate::text::{plan, session};
use crate::workspace::forms::after_session::{EXERTION, FACE, NOTE, OWN_DAYS, PAIN, REMARKS};

/// All the closing questions, one below the other.
#[component]
pub fn AfterQuestions(fields: AfterFields) -> impl IntoView {
    view! {
        <Felt fields/>
        <NextSession fields/>
        <Noticed fields/>
    }
}

#[component]
pub fn Felt(fields: AfterFields) -> impl IntoView {
    let exertion = FieldAsk::Scale { from: 0, to: 10, low: session::EXERTION_LEAST, high: session::EXERTION_MOST };
    let own_days = FieldAsk::Scale { from: 0, to: OwnDays::MOST, low: words::NO_DAY, high: words::EVERY_DAY };
    let pain = FieldAsk::Scale { from: 0, to: 10, low: session::PAIN_LEAST, high: session::PAIN_MOST };
    let asked = [
        Field::new(EXERTION, session::EXERTION, exertion).names(&words::EXERTION).hint(plan::dose::AIM),
        Field::new(PAIN, session::PAIN, pain),
        Field::new(FACE, words::MOOD, FieldAsk::one(&SmileyFace::ALL, words::face)),
        Field::new(OWN_DAYS, words::OWN_DAYS, own_days),
    ];
    asked.map(|field| view! { <FormField state=fields.state field/> }).collect_view()
}

#[component]
pub fn Noticed(fields: AfterFields) -> impl IntoView {
    let asked = [
        Field::new(REMARKS, words::REMARKS, FieldAsk::several(&Remark::ALL, words::remark)),
        Field::new(NOTE, words::NOTE, FieldAsk::LongText { limit: Note::LIMIT, rows: 3 }).hint(words::NOTE_HINT),
    ];
    asked.map(|field| view! { <FormField state=fields.state field/> }).collect_view()
}
