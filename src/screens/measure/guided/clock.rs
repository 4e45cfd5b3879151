//! The clock that is the button, or the answers to choose among.

use leptos::prelude::*;

use crate::domain::assessment::{Answer, Item};
use crate::domain::centiseconds::Centiseconds;
use crate::domain::led_test::{TestPress, TestState};
use crate::screens::measure::guided::words::{place, title};
use crate::state::test_driver::TestDriver;
use crate::state::{App, use_app};
use crate::text::measuring::leading as words;
use crate::text::{instruments, sppb};
use crate::ui::{Button, ButtonSize, StopwatchDial};

#[component]
pub fn ClockFace(driver: TestDriver) -> impl IntoView {
    let app = use_app();
    let caption = move || {
        let phrase = match (driver.answered(), driver.is_running()) {
            (Some(Answer::Not(_)), _) => sppb::NOT_CARRIED_OUT,
            (Some(Answer::Time(_) | Answer::Whole(_)), _) => words::DONE,
            (None, true) => words::STOP,
            (None, false) => words::START,
        };
        phrase.in_lang(app.lang())
    };
    view! {
        <StopwatchDial
            reading=move || reading(app, driver)
            caption=caption
            running=move || driver.is_running()
            on_press=move |()| tap(driver)
        />
    }
}

/// A tap is never refused: where it makes no sense, nothing happens.
pub fn tap(driver: TestDriver) {
    let _ = driver.press(TestPress::Tap);
}

/// Tenths while the clock runs, hundredths when it stands: nobody can read hundredths that fly by.
fn reading(app: App, driver: TestDriver) -> String {
    match driver.answered() {
        Some(Answer::Time(time)) => words::hundredths(app.lang(), time),
        Some(Answer::Whole(_) | Answer::Not(_)) => "–".to_owned(),
        None if driver.is_running() => words::tenths(app.lang(), driver.reading().get()),
        None => words::tenths(app.lang(), Centiseconds::new(0)),
    }
}

/// The options, and last that it was not done at all.
#[component]
pub fn OptionsFace(driver: TestDriver, item: StoredValue<Item>, declining: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    let instrument = driver.instrument();
    let options = item.with_value(|item| instruments::options(instrument, place(item)));
    let group = item.with_value(|item| title(driver, item));
    let option = move |(place, label)| {
        let answer = Answer::Whole(place);
        view! {
            <Button
                size=ButtonSize::Tall
                label=app.say(label)
                on_press=move |()| {
                    // The screen offers only what the item admits.
                    let _ = driver.press(TestPress::Answer(answer));
                }
                attr:aria-pressed=move || pressed(driver.answered() == Some(answer))
            />
        }
    };
    let not_done = move || driver.state() == TestState::Answered && matches!(driver.answered(), Some(Answer::Not(_)));
    view! {
        <div class="rises" role="group" aria-label=app.say(group)>
            {(0_u16..).zip(options).map(option).collect_view()}
            <Button
                size=ButtonSize::Tall
                label=app.say(words::NOT_DONE)
                on_press=move |()| declining.set(true)
                attr:aria-pressed=move || pressed(not_done())
            />
        </div>
    }
}

pub fn pressed(is: bool) -> &'static str {
    if is { "true" } else { "false" }
}
