//! One item of a form: its field as it is asked, why it was not done instead, and a doubt in its place.

use leptos::prelude::*;

use super::doubts::Doubts;
use super::labels::{label, options};
use super::sheet::{Entry, FormSheet};
use crate::domain::assessment::{Answer, Answers, Ask, Instrument, Key, NotDone};
use crate::domain::identity::PersonId;
use crate::screens::measure::typed;
use crate::state::{App, use_app};
use crate::text::screens::goals;
use crate::text::{instruments, measuring as words, sppb};
use crate::ui::{
    Button, ButtonKind, ButtonSize, Chip, ChoiceLayout, Choices, FieldWidth, Icon, Notice, NoticeKind, Scale, Show,
    TextField, dyn_view,
};

/// What the fields of one form share.
#[derive(Clone, Copy)]
pub struct Fields {
    pub person: PersonId,
    pub sheet: FormSheet,
    pub doubts: Doubts,
    /// Small counts are tapped rather than typed, and nothing is asked about what was not done.
    pub quick: bool,
    /// The last answers, while they are shown.
    pub earlier: Signal<Option<Answers>>,
}

#[component]
pub fn FormItem(fields: Fields, key: Key) -> impl IntoView {
    let app = use_app();
    let Fields { person, sheet, doubts, quick, .. } = fields;
    let entry = sheet.entry(&key);
    let declining = RwSignal::new(false);
    let not_done = Memo::new(move |_| entry.why_not.get().is_some());
    // A goal may be passed over again: its other number would be half an answer.
    let clearable = quick || matches!(key, Key::Performance(_) | Key::Satisfaction(_));
    let key = StoredValue::new(key);
    let name = Signal::derive(move || key.with_value(|key| label(app, person, sheet.instrument, key)));
    let doubt = Memo::new(move |_| key.with_value(|key| doubts.of(key)));
    let answered = Memo::new(move |_| key.with_value(|key| sheet.now().with(|read| read.answers.get(key).is_some())));
    let can_clear = move || clearable && answered.get() && !not_done.get();
    view! {
        <div class="form-item">
            <Show
                when=move || !not_done.get()
                fallback=move || view! { <WhyNot entry name declining/> }
            >
                <Field fields entry key=key.get_value() name/>
            </Show>
            {dyn_view(move || doubt.get().map(|question| view! {
                <div class="doubt">
                    <Notice kind=NoticeKind::Warning live=true>
                        <p>{question}</p>
                        <div class="row">
                            <Button
                                size=ButtonSize::Small
                                icon=Icon::Check
                                label=app.say(words::YES_RIGHT)
                                on_press=move |()| doubts.confirm(key.get_value())
                            />
                        </div>
                    </Notice>
                </div>
            }))}
            <Show when=move || !quick && !not_done.get() && !declining.get() && !can_clear()>
                <Button
                    kind=ButtonKind::Quiet
                    size=ButtonSize::Small
                    label=app.say(words::NOT_DONE)
                    on_press=move |()| declining.set(true)
                />
            </Show>
            <Show when=can_clear>
                <Button
                    kind=ButtonKind::Quiet
                    size=ButtonSize::Small
                    icon=Icon::Undo
                    label=app.say(words::CLEAR)
                    on_press=move |()| entry.clear()
                />
            </Show>
            <Show when=move || declining.get() && !not_done.get()>
                <Choices
                    legend=move || words::why_not(app.lang(), &name.get())
                    options=Signal::derive(move || reasons(app))
                    selected=entry.why_not
                    layout=ChoiceLayout::Row
                />
            </Show>
        </div>
    }
    .into_any()
}

fn reasons(app: App) -> Vec<(usize, String)> {
    NotDone::ALL.map(|why| sppb::not_done(why).in_lang(app.lang()).to_owned()).into_iter().enumerate().collect()
}

/// In the place of the field: the reason, and the way back.
#[component]
fn WhyNot(entry: Entry, name: Signal<String>, declining: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    let why = move || entry.why_not.get().and_then(|place| NotDone::ALL.get(place).copied());
    let said = move || why().map(|why| sppb::not_carried_out(app.lang(), why)).unwrap_or_default();
    let back = move |()| {
        declining.set(false);
        entry.why_not.set(None);
    };
    view! {
        <p class="field-label">{name}</p>
        <div class="row">
            <Chip label=said/>
            <Button
                kind=ButtonKind::Quiet
                size=ButtonSize::Small
                icon=Icon::Undo
                label=app.say(words::TAKE_BACK)
                on_press=back
            />
        </div>
    }
}

#[component]
fn Field(fields: Fields, entry: Entry, key: Key, name: Signal<String>) -> impl IntoView {
    let app = use_app();
    let Fields { person, sheet, doubts, quick, earlier } = fields;
    let instrument = sheet.instrument;
    let Some(first) = untrack(|| sheet.ask(&key)) else { return ().into_any() };
    let key = StoredValue::new(key);
    let ask = Memo::new(move |_| key.with_value(|key| sheet.ask(key)).unwrap_or(first));
    let error = move || {
        let ask = ask.get();
        if doubts.was_tried() && key.with_value(|key| sheet.is_left_out(key)) {
            return Some(goals::OTHER_NUMBER.in_lang(app.lang()).to_owned());
        }
        let why = entry.read(ask).err()?;
        let told = doubts.was_tried() || entry.text.with(|text| typed::is_too_large(ask, text));
        told.then(|| typed::told(app.lang(), why))
    };
    let hint = move || {
        let earlier = earlier.with(|earlier| key.with_value(|key| earlier.as_ref()?.get(key)));
        let earlier = earlier.map(|answer| shown(app, instrument, &key.get_value(), answer));
        let below = key.with_value(|key| sheet.below(key)).or_else(|| instruments::unit_of(ask.get()));
        let below = below.map(|phrase| phrase.in_lang(app.lang()).to_owned());
        let both: Vec<_> = below.into_iter().chain(earlier).collect();
        (!both.is_empty()).then(|| both.join(". "))
    };
    match first {
        Ask::Given { .. } => ().into_any(),
        Ask::Choice { .. } => {
            let options = move || key.with_value(|key| options(app, person, instrument, key));
            let options = Signal::derive(move || options().into_iter().enumerate().collect::<Vec<_>>());
            // The person's own levels are sentences; everything else is a word or two.
            let layout = if instrument == Instrument::Gas { ChoiceLayout::Stack } else { ChoiceLayout::Row };
            view! { <Choices legend=name options selected=entry.place hint error layout/> }.into_any()
        }
        Ask::Scale { from, to } => {
            let (low, high) = key.with_value(|key| sheet.ends(key));
            let (low, high) = (app.say(low), app.say(high));
            view! { <Scale legend=name from to selected=entry.number low_label=low high_label=high hint error/> }
                .into_any()
        }
        Ask::Number { from: 0, .. } if quick => {
            let hint = move || hint().or_else(|| Some(words::TEN_OR_FEWER.in_lang(app.lang()).to_owned()));
            let (low, high) = (app.say(words::NONE), app.say(words::TEN));
            view! { <Scale legend=name from=0 to=10 selected=entry.number low_label=low high_label=high hint error/> }
                .into_any()
        }
        _ => {
            let kind = typed::keyboard(first);
            view! { <TextField label=name value=entry.text kind width=FieldWidth::Short hint error/> }.into_any()
        }
    }
}

/// `Sist: 12,30 s`
fn shown(app: App, instrument: Instrument, key: &Key, answer: Answer) -> String {
    words::earlier(app.lang(), &instruments::answer(app.lang(), instrument, key, answer))
}
