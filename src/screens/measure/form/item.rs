//! One item of a form: its field as it is asked, why it was not done instead, and a doubt in its place.

use leptos::prelude::*;

use super::labels::{below, ends, label, options};
use crate::domain::assessment::{Answer, Answers, Ask, Instrument, Key, NotDone};
use crate::domain::identity::PersonId;
use crate::domain::typed_test::{DoubtAbout, TypedPress, TypedReading, TypedTest, is_too_large};
use crate::screens::measure::{doubted, typed};
use crate::state::form_keeper::TypedSheet;
use crate::state::{App, use_app};
use crate::text::screens::goals;
use crate::text::{instruments, measuring as words, sppb};
use crate::ui::{
    Button, ButtonKind, ButtonSize, Chip, ChoiceLayout, Choices, FieldWidth, Icon, Notice, NoticeKind, Picked, Scale,
    Show, TextField, dyn_view,
};

/// What the fields of one form share.
#[derive(Clone, Copy)]
pub struct Fields {
    pub person: PersonId,
    pub sheet: TypedSheet,
    /// Saving was tried: every field tells what is wrong with it.
    pub tried: Signal<bool>,
    /// Small counts are tapped rather than typed, and nothing is asked about what was not done.
    pub quick: bool,
    /// The last answers, while they are shown.
    pub earlier: Signal<Option<Answers>>,
}

/// One item of a form: what is pressed at it, and what stands there. Each question tracks.
#[derive(Clone, Copy)]
struct ItemPresses {
    sheet: TypedSheet,
    key: StoredValue<Key>,
}

impl ItemPresses {
    fn of<T>(self, what: impl FnOnce(&TypedTest, &Key) -> T) -> T {
        self.key.with_value(|key| self.sheet.test().with(|test| what(test, key)))
    }

    fn now<T>(self, what: impl FnOnce(&TypedReading, &Key) -> T) -> T {
        self.key.with_value(|key| self.sheet.now().with(|now| what(now, key)))
    }

    fn press(self, press: impl FnOnce(Key) -> TypedPress) {
        // Only saving has something to tell.
        let _ = self.sheet.press(press(self.key.get_value()));
    }

    fn clear(self) {
        self.press(TypedPress::Clear);
    }

    fn choose(self, number: Option<u16>) {
        match number {
            Some(number) => self.press(|key| TypedPress::Choose(key, number)),
            None => self.clear(),
        }
    }

    fn why_not(self) -> Option<NotDone> {
        self.of(TypedTest::why_not_done)
    }

    fn is_answered(self) -> bool {
        self.now(|now, key| now.now.answers.get(key).is_some())
    }

    /// What was asked about the answer, and is not settled.
    fn doubt(self, app: App) -> Option<String> {
        self.now(|now, key| {
            let asked = now.doubts.iter().filter(|doubt| doubt.was_asked);
            asked.map(|doubt| &doubt.about).find_map(|about| match about {
                DoubtAbout::Answer { key: of, now, why } if of == key => {
                    Some(doubted::doubt(app.lang(), self.sheet.instrument, key, *now, *why))
                }
                DoubtAbout::Answer { .. } | DoubtAbout::Total { .. } | DoubtAbout::Missing(_) => None,
            })
        })
    }

    fn typed(self) -> Picked<String> {
        Picked::new(
            move || self.of(|test, key| test.text(key).to_owned()),
            move |text| self.press(|key| TypedPress::Type(key, text)),
        )
    }

    fn place(self) -> Picked<Option<usize>> {
        Picked::new(
            move || self.of(TypedTest::number).map(usize::from),
            move |place: Option<usize>| self.choose(place.and_then(|place| u16::try_from(place).ok())),
        )
    }

    fn number(self) -> Picked<Option<u8>> {
        Picked::new(
            move || self.of(TypedTest::number).and_then(|number| u8::try_from(number).ok()),
            move |number: Option<u8>| self.choose(number.map(u16::from)),
        )
    }

    /// By its place in [`NotDone::ALL`].
    fn reason(self) -> Picked<Option<usize>> {
        Picked::new(
            move || self.why_not().and_then(|why| NotDone::ALL.iter().position(|other| *other == why)),
            move |place: Option<usize>| {
                let why = place.and_then(|place| NotDone::ALL.get(place).copied());
                self.press(|key| TypedPress::NotDone(key, why));
            },
        )
    }
}

#[component]
pub fn FormItem(fields: Fields, key: Key) -> impl IntoView {
    let app = use_app();
    let Fields { person, sheet, quick, .. } = fields;
    let declining = RwSignal::new(false);
    // A goal may be passed over again: its other number would be half an answer.
    let clearable = quick || matches!(key, Key::Performance(_) | Key::Satisfaction(_));
    let key = StoredValue::new(key);
    let presses = ItemPresses { sheet, key };
    let not_done = Memo::new(move |_| presses.why_not().is_some());
    let first = Memo::new(move |_| presses.now(|now, _| now.last.is_none()));
    let name = Signal::derive(move || key.with_value(|key| label(app, person, sheet.instrument, key, first.get())));
    let doubt = Memo::new(move |_| presses.doubt(app));
    let answered = Memo::new(move |_| presses.is_answered());
    let can_clear = move || clearable && answered.get() && !not_done.get();
    view! {
        <div class="form-item">
            <Show
                when=move || !not_done.get()
                fallback=move || view! { <WhyNot presses name declining/> }
            >
                <Field fields presses name/>
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
                                on_press=move |()| presses.press(TypedPress::Right)
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
                    on_press=move |()| presses.clear()
                />
            </Show>
            <Show when=move || declining.get() && !not_done.get()>
                <Choices
                    legend=move || words::why_not(app.lang(), &name.get())
                    options=Signal::derive(move || reasons(app))
                    selected=presses.reason()
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
fn WhyNot(presses: ItemPresses, name: Signal<String>, declining: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    let said = move || presses.why_not().map(|why| sppb::not_carried_out(app.lang(), why)).unwrap_or_default();
    let back = move |()| {
        declining.set(false);
        presses.press(|key| TypedPress::NotDone(key, None));
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
fn Field(fields: Fields, presses: ItemPresses, name: Signal<String>) -> impl IntoView {
    let app = use_app();
    let Fields { person, sheet, tried, quick, earlier } = fields;
    let ItemPresses { key, .. } = presses;
    let instrument = sheet.instrument;
    let asked = move || presses.now(TypedReading::ask);
    let Some(first) = untrack(asked) else { return ().into_any() };
    let zero = sheet.test().with_untracked(|test| test.occasion().zero);
    let ask = Memo::new(move |_| asked().unwrap_or(first));
    let error = move || {
        let ask = ask.get();
        if tried.get() && presses.now(|now, key| now.left_out.contains(key)) {
            return Some(goals::OTHER_NUMBER.in_lang(app.lang()).to_owned());
        }
        let wrong = |now: &TypedReading, key: &Key| now.wrong.iter().find(|(it, _)| it == key).map(|(_, why)| *why);
        let why = presses.now(wrong)?;
        let told = tried.get() || presses.of(|test, key| is_too_large(ask, test.text(key)));
        told.then(|| typed::told(app.lang(), why))
    };
    let hint = move || {
        let earlier = earlier.with(|earlier| key.with_value(|key| earlier.as_ref()?.get(key)));
        let earlier = earlier.map(|answer| shown(app, instrument, &key.get_value(), answer));
        let below = key.with_value(|key| below(instrument, key, zero)).or_else(|| instruments::unit_of(ask.get()));
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
            view! { <Choices legend=name options selected=presses.place() hint error layout/> }.into_any()
        }
        Ask::Scale { from, to } => {
            let (low, high) = key.with_value(|key| ends(instrument, key, zero));
            let (low, high) = (app.say(low), app.say(high));
            view! { <Scale legend=name from to selected=presses.number() low_label=low high_label=high hint error/> }
                .into_any()
        }
        Ask::Number { from: 0, .. } if quick => {
            let hint = move || hint().or_else(|| Some(words::TEN_OR_FEWER.in_lang(app.lang()).to_owned()));
            let (low, high) = (app.say(words::NONE), app.say(words::TEN));
            view! { <Scale legend=name from=0 to=10 selected=presses.number() low_label=low high_label=high hint error/> }
                .into_any()
        }
        Ask::Time { .. }
        | Ask::Hold { .. }
        | Ask::Count { .. }
        | Ask::Distance { .. }
        | Ask::Number { .. }
        | Ask::Tenths { .. } => {
            let kind = typed::keyboard(first);
            view! { <TextField label=name value=presses.typed() kind width=FieldWidth::Short hint error/> }.into_any()
        }
    }
}

/// `Sist: 12,30 s`
fn shown(app: App, instrument: Instrument, key: &Key, answer: Answer) -> String {
    words::earlier(app.lang(), &instruments::answer(app.lang(), instrument, key, answer))
}
