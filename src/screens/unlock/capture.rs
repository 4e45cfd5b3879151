//! A session that was led without the app: written down in front of the lock, and locked at once.

use leptos::prelude::*;

use crate::domain::exercise::Exercise;
use crate::domain::form_draft::{FormId, FormName};
use crate::domain::identity::CaptureId;
use crate::domain::written::{Name, Note};
use crate::screens::shared::form::{Field, FieldAsk, FormField, FormState};
use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::use_app;
use crate::text::exercises::library;
use crate::text::problems;
use crate::text::screens::{capture as words, common};
use crate::ui::{
    Button, ButtonKind, ButtonSize, ChoiceLayout, EntryForm, Icon, Notice, NoticeKind, Show, dyn_view, focus_heading,
};
use crate::workspace::forms::capture::{
    BY, CAPTURE_KEYS, CaptureForm, DAY, DONE, INCIDENT, MINUTES, NO, NOTE, OF, TICKED, TIME, WENT, WHAT,
};
use crate::workspace::forms::reading::YES;
use crate::workspace::letterbox::CaptureError;

/// `on_done`: back to the code.
#[component]
pub fn Capture(#[prop(into)] on_done: Callback<()>) -> impl IntoView {
    let app = use_app();
    // Another one is another form: nothing of the one before stands in it.
    let form = RwSignal::new(app.door.letterbox.draw());
    let written = RwSignal::new(false);
    let another = move |()| {
        form.set(app.door.letterbox.draw());
        written.set(false);
    };
    view! {
        <div class="stack">
            <Show
                when=move || written.get()
                fallback=move || {
                    dyn_view(move || match form.get() {
                        Some(capture) => view! { <CaptureFields capture written on_done/> }.into_any(),
                        None => view! { <Trouble why=CaptureError::NoRandomSource/> }.into_any(),
                    })
                }
            >
                <Notice kind=NoticeKind::Good title=app.say_some(words::SAVED) live=true>
                    <p>{app.say(words::SAVED_NOTE)}</p>
                </Notice>
                <div class="row">
                    <Button kind=ButtonKind::Quiet icon=Icon::Plus label=app.say(words::ANOTHER) on_press=another/>
                    <Button label=app.say(words::BACK) on_press=on_done/>
                </div>
            </Show>
        </div>
    }
}

#[component]
fn CaptureFields(capture: CaptureId, written: RwSignal<bool>, on_done: Callback<()>) -> impl IntoView {
    let app = use_app();
    let form = CaptureForm { today: app.now().local_date() };
    let id = FormId::of_capture(FormName::Captured, capture);
    let state = FormState::unkept(id, &CAPTURE_KEYS, form.blank());
    let task = AsyncTask::<CaptureError>::new();
    let save = move |()| {
        let Some(values) = state.check(|values| form.check(values)) else { return };
        task.run(async move {
            app.door.write_down(capture, values).await?;
            written.try_set(true);
            focus_heading("h1".to_owned());
            Ok(Next::Stay)
        });
    };
    let label = move || if task.busy().get() { words::SAVING } else { words::SAVE }.in_lang(app.lang());
    let field = move |field: Field| view! { <FormField state field/> };
    view! {
        <p>{app.say(words::INTRO)}</p>
        <p>{app.say(words::READ_BY)}</p>
        <p class="soft">{app.say(words::NOT_KEPT)}</p>
        <EntryForm on_submit=save>
            {first_fields().map(field).into_iter().collect_view()}
            <details class="more">
                <summary>{app.say(words::TICK)}</summary>
                <FormField state field=exercises()/>
            </details>
            {last_fields().map(field).into_iter().collect_view()}
            {dyn_view(move || task.problem().get().map(|why| view! { <Trouble why/> }))}
            <div class="row">
                <Button
                    kind=ButtonKind::Quiet
                    size=ButtonSize::Tall
                    label=app.say(common::CANCEL)
                    on_press=on_done
                />
                <Button
                    submits=true
                    kind=ButtonKind::Main
                    size=ButtonSize::Tall
                    icon=Icon::Lock
                    busy=task.busy()
                    label
                />
            </div>
        </EntryForm>
    }
}

#[component]
fn Trouble(why: CaptureError) -> impl IntoView {
    let app = use_app();
    let advice = move || problems::written_down(app.lang(), &why);
    view! {
        <Notice kind=NoticeKind::Warning title=move || Some(advice().what) live=true>
            <p>{move || advice().next}</p>
        </Notice>
    }
}

fn first_fields() -> [Field; 5] {
    [
        Field::new(OF, words::OF, FieldAsk::Text { limit: Name::LIMIT }).hint(words::OF_HINT),
        Field::new(DAY, words::DAY, FieldAsk::Day),
        Field::new(TIME, words::TIME, FieldAsk::Time).missing(words::TIME_MISSING),
        Field::new(MINUTES, words::MINUTES, FieldAsk::Whole).missing(words::MINUTES_MISSING),
        Field::new(DONE, words::DONE, long(4)),
    ]
}

/// A plain list: nobody's plan can be read here.
fn exercises() -> Field {
    let several = FieldAsk::several(Exercise::ALL, |exercise| library::words(exercise).name);
    Field::new(TICKED, words::TICKED, several.stacked())
}

fn last_fields() -> [Field; 5] {
    let options = vec![(NO, words::INCIDENT_NO.into()), (YES, words::INCIDENT_YES.into())];
    let incident = FieldAsk::One { options, layout: ChoiceLayout::Row };
    [
        Field::new(WENT, words::WENT, long(2)),
        Field::new(INCIDENT, words::INCIDENT, incident),
        Field::new(WHAT, words::WHAT, long(3)).hint(words::WHAT_HINT).only_when(INCIDENT, YES),
        Field::new(NOTE, words::NOTE, long(2)),
        Field::new(BY, words::BY, FieldAsk::Text { limit: Name::LIMIT }).hint(words::BY_HINT),
    ]
}

fn long(rows: u32) -> FieldAsk {
    FieldAsk::LongText { limit: Note::LIMIT, rows }
}
