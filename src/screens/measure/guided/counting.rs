//! Counting while the time runs, and putting the count right when it is over.

use leptos::prelude::*;

use crate::domain::assessment::{Answer, Ask, Instrument, Item, Key};
use crate::domain::centiseconds::Centiseconds;
use crate::domain::led_test::{LedTest, TestPress};
use crate::domain::typed_test::{TypedAnswerError, read_answer};
use crate::domain::{chair_stand, walk_test};
use crate::screens::measure::guided::clock::{pressed, tap};
use crate::screens::measure::guided::words::title;
use crate::screens::measure::typed;
use crate::state::test_driver::TestDriver;
use crate::state::use_app;
use crate::text::measuring::leading;
use crate::text::{measuring as words, numbers, sppb};
use crate::ui::{
    Button, ButtonKind, FieldKind, FieldWidth, Notice, NoticeKind, Show, Stepper, StopwatchDial, TextField, dyn_view,
};

#[component]
pub fn CountFace(driver: TestDriver, item: StoredValue<Item>) -> impl IntoView {
    let counted = Memo::new(move |_| matches!(driver.answered(), Some(Answer::Whole(_))));
    view! {
        <div class="counting">
            {dyn_view(move || match (counted.get(), item.with_value(|item| item.ask)) {
                (false, _) => view! { <CountingDial driver item/> }.into_any(),
                (true, Ask::Distance { .. }) => view! { <CountedMetres driver item/> }.into_any(),
                (true, _) => view! { <CountedStands driver item/> }.into_any(),
            })}
        </div>
    }
}

#[component]
fn CountingDial(driver: TestDriver, item: StoredValue<Item>) -> impl IntoView {
    let app = use_app();
    let walk = matches!(item.with_value(|item| item.ask), Ask::Distance { .. });
    let caption = move || {
        let phrase = match (driver.answered(), driver.is_running()) {
            (Some(_), _) => sppb::NOT_CARRIED_OUT,
            (None, false) => leading::START,
            (None, true) if walk => words::TAP_END,
            (None, true) => words::TAP_STAND,
        };
        phrase.in_lang(app.lang())
    };
    let note = move || {
        let (tally, lap) = driver.test().with(|test| (test.tally(), test.lap()));
        driver.is_running().then(|| match walk {
            true => words::lengths(app.lang(), tally, tally.saturating_mul(lap)),
            false => words::times(app.lang(), tally),
        })
    };
    let end_early = move |()| {
        let _ = driver.press(TestPress::EndEarly);
    };
    view! {
        <StopwatchDial
            reading=move || left(driver, item.with_value(|item| item.ask))
            caption=caption
            note=note
            running=move || driver.is_running()
            on_press=move |()| tap(driver)
        />
        <Show when=move || driver.is_running()>
            <div class="row">
                <Beside driver/>
                <Button kind=ButtonKind::Quiet label=app.say(words::END_EARLY) on_press=end_early/>
            </div>
        </Show>
        <Show when=move || driver.is_soon_over().get()>
            <Notice kind=NoticeKind::Info live=true>{app.say(words::SOON_OVER)}</Notice>
        </Show>
    }
}

/// The one that has begun among them.
fn seconds_left(driver: TestDriver, ask: Ask) -> u32 {
    let full = ask.longest().map_or(0, Centiseconds::hundredths);
    let gone = if driver.is_running() { driver.reading().get().hundredths() } else { 0 };
    full.saturating_sub(gone).div_ceil(100)
}

/// What is left: seconds, and minutes for a walk.
fn left(driver: TestDriver, ask: Ask) -> String {
    match (driver.answered(), ask) {
        (Some(_), _) => "–".to_owned(),
        (None, Ask::Distance { .. }) => numbers::clock(u64::from(seconds_left(driver, ask)) * 1_000),
        (None, _) => seconds_left(driver, ask).to_string(),
    }
}

/// What may happen meanwhile, noted without stopping the clock.
#[component]
fn Beside(driver: TestDriver) -> impl IntoView {
    match driver.instrument() {
        Instrument::ChairStand => view! { <ArmsUsed driver/> }.into_any(),
        Instrument::TwoMinuteWalk | Instrument::SixMinuteWalk => view! { <Paused driver/> }.into_any(),
        _ => ().into_any(),
    }
}

/// An answer to another item, while the clock of this one runs.
fn note(driver: TestDriver, place: u8, number: u16) {
    // More pauses than can be are not noted.
    let _ = driver.press(TestPress::Note(Key::Item(place), Answer::Whole(number)));
}

fn noted(driver: TestDriver, place: u8) -> Option<u16> {
    match driver.test().with(|test| test.answer_to(&Key::Item(place)))? {
        Answer::Whole(number) => Some(number),
        Answer::Time(_) | Answer::Not(_) => None,
    }
}

#[component]
fn ArmsUsed(driver: TestDriver) -> impl IntoView {
    let app = use_app();
    let used = Memo::new(move |_| noted(driver, chair_stand::protocol::ARMS) == Some(1));
    view! {
        <Button
            label=app.say(sppb::USED_ARMS)
            on_press=move |()| note(driver, chair_stand::protocol::ARMS, u16::from(!used.get_untracked()))
            attr:aria-pressed=move || pressed(used.get())
        />
    }
}

#[component]
fn Paused(driver: TestDriver) -> impl IntoView {
    let app = use_app();
    let pauses = Memo::new(move |_| noted(driver, walk_test::protocol::PAUSES));
    view! {
        <Button
            label=app.say(words::PAUSE)
            on_press=move |()| note(driver, walk_test::protocol::PAUSES, pauses.get_untracked().unwrap_or(0) + 1)
        />
        <p role="status">{move || pauses.get().map(|pauses| words::pauses(app.lang(), pauses))}</p>
    }
}

/// The answer as a number, 0 where it is none.
fn number(driver: TestDriver) -> u16 {
    match driver.answered() {
        Some(Answer::Whole(number)) => number,
        Some(Answer::Time(_) | Answer::Not(_)) | None => 0,
    }
}

fn correct(driver: TestDriver, number: u16) {
    // Out of reach where it would be too many.
    let _ = driver.press(TestPress::Answer(Answer::Whole(number)));
}

#[component]
fn CountedStands(driver: TestDriver, item: StoredValue<Item>) -> impl IntoView {
    let app = use_app();
    let most = item.with_value(|item| item.ask.range().1);
    let stands = Memo::new(move |_| number(driver));
    view! {
        <div class="card counted">
            <p>{app.say(words::COUNTED)}</p>
            <Stepper
                label=app.say(words::STANDS)
                value=move || stands.get().to_string()
                less_label=app.say(words::LESS)
                more_label=app.say(words::MORE)
                on_less=move |()| correct(driver, stands.get_untracked().saturating_sub(1))
                on_more=move |()| correct(driver, stands.get_untracked().saturating_add(1))
                at_least=Signal::derive(move || stands.get() == 0)
                at_most=Signal::derive(move || stands.get() >= most)
            />
        </div>
    }
}

/// Whole lengths, and the metres that were begun after the last.
#[component]
fn CountedMetres(driver: TestDriver, item: StoredValue<Item>) -> impl IntoView {
    let app = use_app();
    let lap = driver.test().with_untracked(LedTest::lap).max(1);
    let metres = Memo::new(move |_| number(driver));
    let (most, counted) = (item.with_value(|item| item.ask.range().1), metres.get_untracked());
    let lengths = RwSignal::new(counted / lap);
    let begun = counted % lap;
    let rest = RwSignal::new(if begun > 0 { begun.to_string() } else { String::new() });
    let wrong = RwSignal::new(None::<TypedAnswerError>);
    let put_together = move || {
        let text = rest.get_untracked();
        let rest = match text.trim() {
            "" => Ok(Answer::Whole(0)),
            text => read_answer(Ask::Number { from: 0, to: lap.saturating_sub(1) }, text),
        };
        let together = rest.and_then(|rest| match rest {
            Answer::Whole(rest) => driver
                .press(TestPress::Metres { laps: lengths.get_untracked(), rest })
                .map_err(TypedAnswerError::Impossible),
            Answer::Time(_) | Answer::Not(_) => Ok(()),
        });
        wrong.set(together.err());
    };
    Effect::new(move |before: Option<()>| {
        rest.track();
        if before.is_some() {
            put_together();
        }
    });
    let step = move |to: u16| {
        lengths.set(to);
        put_together();
    };
    view! {
        <div class="card counted">
            <p>{app.say(words::COUNTED)}</p>
            <Stepper
                label=app.say(words::LENGTHS)
                value=move || lengths.get().to_string()
                less_label=app.say(words::LESS)
                more_label=app.say(words::MORE)
                on_less=move |()| step(lengths.get_untracked().saturating_sub(1))
                on_more=move |()| step(lengths.get_untracked().saturating_add(1))
                at_least=Signal::derive(move || lengths.get() == 0)
                at_most=Signal::derive(move || (lengths.get() + 1).saturating_mul(lap) > most)
            />
            <TextField
                label=app.say(words::REST)
                hint=app.say_some(words::REST_HINT)
                error=move || wrong.get().map(|why| typed::told(app.lang(), why))
                value=rest
                kind=FieldKind::Whole
                width=FieldWidth::Short
            />
            <p class="lead num" role="status">{move || words::together(app.lang(), metres.get())}</p>
        </div>
    }
}

/// A number that is counted by hand. What is shown is taken as the answer by going on.
#[component]
pub fn NumberFace(driver: TestDriver, item: StoredValue<Item>) -> impl IntoView {
    let app = use_app();
    let (from, to) = item.with_value(|item| item.ask.range());
    let title = item.with_value(|item| title(driver, item));
    let shown = Memo::new(move |_| number(driver).max(from));
    view! {
        <div class="counting">
            <div class="card counted">
                <Stepper
                    label=app.say(title)
                    value=move || shown.get().to_string()
                    less_label=app.say(words::LESS)
                    more_label=app.say(words::MORE)
                    on_less=move |()| correct(driver, shown.get_untracked().saturating_sub(1))
                    on_more=move |()| correct(driver, shown.get_untracked().saturating_add(1))
                    at_least=Signal::derive(move || shown.get() <= from)
                    at_most=Signal::derive(move || shown.get() >= to)
                />
            </div>
        </div>
    }
}
