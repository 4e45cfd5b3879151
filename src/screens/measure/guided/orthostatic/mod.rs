//! The blood pressure lying and standing: a clock in minutes, two numbers together, and the signs as ticks.

mod pressure;
mod signs;
mod standing;

use leptos::prelude::*;

use crate::domain::assessment::{Answer, Item, Key};
use crate::domain::led_test::TestPress;
use crate::domain::orthostatic::protocol::{LAY, STOOD, pressure_of};
use crate::domain::orthostatic::tables;
use crate::screens::measure::guided::clock::tap;
use crate::screens::measure::guided::orthostatic::pressure::PressureFields;
use crate::screens::measure::guided::orthostatic::signs::Signs;
use crate::screens::measure::guided::orthostatic::standing::Standing;
use crate::screens::measure::guided::words::place;
use crate::state::test_driver::TestDriver;
use crate::state::use_app;
use crate::text::measuring::{leading, standing as words};
use crate::text::sppb;
use crate::ui::{Notice, NoticeKind, Show, StopwatchDial};

#[component]
pub fn OrthostaticFace(driver: TestDriver, item: StoredValue<Item>) -> impl IntoView {
    match item.with_value(place) {
        LAY => view! { <Lying driver/> }.into_any(),
        STOOD => view! { <Standing driver/> }.into_any(),
        place => match pressure_of(place) {
            Some(systolic) => view! {
                <div class="counting">
                    <div class="card counted">
                        <PressureFields driver systolic then_on=true/>
                    </div>
                </div>
            }
            .into_any(),
            None => view! { <Signs driver/> }.into_any(),
        },
    }
}

#[component]
fn Lying(driver: TestDriver) -> impl IntoView {
    let app = use_app();
    let is_over = Memo::new(move |_| driver.answered() == Some(Answer::Time(tables::LYING)));
    view! {
        <div class="counting">
            <MinutesDial driver note=move || driver.is_running().then(|| words::due_at(app.lang(), tables::LYING))/>
            <Show when=move || is_over.get()>
                <Notice kind=NoticeKind::Warning live=true>{app.say(words::LAIN)}</Notice>
            </Show>
        </div>
    }
}

/// The clock that is the button, in minutes and seconds.
#[component]
fn MinutesDial(driver: TestDriver, #[prop(into)] note: Signal<Option<String>>) -> impl IntoView {
    let app = use_app();
    let caption = move || {
        let phrase = match (driver.answered(), driver.is_running()) {
            (Some(Answer::Not(_)), _) => sppb::NOT_CARRIED_OUT,
            (Some(Answer::Time(_) | Answer::Whole(_)), _) => leading::DONE,
            (None, true) => leading::STOP,
            (None, false) => leading::START,
        };
        phrase.in_lang(app.lang())
    };
    let reading = Memo::new(move |_| match driver.answered() {
        Some(Answer::Time(time)) => words::time(time),
        Some(Answer::Whole(_) | Answer::Not(_)) => "–".to_owned(),
        None => words::time(driver.reading().get()),
    });
    view! {
        <StopwatchDial
            reading
            caption=caption
            note
            running=move || driver.is_running()
            on_press=move |()| tap(driver)
        />
    }
}

/// An answer to any item of the test, while the clock of this one goes on. What the form does not ask for is not noted.
fn note(driver: TestDriver, place: u8, number: u16) {
    let _ = driver.press(TestPress::Note(Key::Item(place), Answer::Whole(number)));
}

/// Tracks.
fn noted(driver: TestDriver, place: u8) -> Option<u16> {
    match driver.test().with(|test| test.answer_to(&Key::Item(place)))? {
        Answer::Whole(number) => Some(number),
        Answer::Time(_) | Answer::Not(_) => None,
    }
}
