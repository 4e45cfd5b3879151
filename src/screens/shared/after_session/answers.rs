//! How it felt, and what was noticed.

use leptos::prelude::*;

use super::fields::AfterFields;
use super::next::NextSession;
use crate::domain::session::remark::{Remark, SmileyFace};
use crate::domain::written::Note;
use crate::screens::shared::listed::listed;
use crate::state::use_app;
use crate::text::screens::session::closing as words;
use crate::text::{problems, session};
use crate::ui::{Checks, ChoiceLayout, Choices, Scale, TextArea};

/// All the closing questions, one below the other.
#[component]
pub fn AfterQuestions(fields: AfterFields) -> impl IntoView {
    view! {
        <Felt fields/>
        <NextSession fields=fields.next/>
        <Noticed fields/>
    }
}

#[component]
pub fn Felt(fields: AfterFields) -> impl IntoView {
    let app = use_app();
    let names = move || words::EXERTION.iter().map(|name| name.in_lang(app.lang()).to_owned()).collect::<Vec<_>>();
    view! {
        <Scale
            legend=app.say(session::EXERTION)
            from=0
            to=10
            selected=fields.exertion
            low_label=app.say(session::EXERTION_LEAST)
            high_label=app.say(session::EXERTION_MOST)
            names=Signal::derive(names)
        />
        <Scale
            legend=app.say(session::PAIN)
            from=0
            to=10
            selected=fields.pain
            low_label=app.say(session::PAIN_LEAST)
            high_label=app.say(session::PAIN_MOST)
        />
        <Choices
            legend=app.say(words::MOOD)
            options=listed(app, SmileyFace::ALL.map(words::face).into())
            selected=fields.face
            layout=ChoiceLayout::Row
        />
    }
}

#[component]
pub fn Noticed(fields: AfterFields) -> impl IntoView {
    let app = use_app();
    view! {
        <Checks
            legend=app.say(words::REMARKS)
            options=listed(app, Remark::ALL.map(words::remark).into())
            selected=fields.remarks
        />
        <TextArea
            label=app.say(words::NOTE)
            hint=app.say_some(words::NOTE_HINT)
            value=fields.note
            limit=Note::LIMIT
            error=move || fields.wrong_note.get().map(|why| problems::written(app.lang(), &why))
        />
    }
}
