//! The clock that is the button, or the answers to choose among.

use leptos::prelude::*;

use crate::domain::assessment::{Answer, Item};
use crate::domain::centiseconds::Centiseconds;
use crate::screens::measure::guided::item::{place, title};
use crate::state::assessment_driver::AssessmentDriver;
use crate::state::{App, use_app};
use crate::text::{instruments, sppb, sppb_screen};
use crate::ui::{Button, ButtonSize, StopwatchDial};

#[component]
pub fn ClockFace(driver: AssessmentDriver) -> impl IntoView {
    let app = use_app();
    let caption = move || {
        let phrase = match (driver.answered(), driver.is_running()) {
            (Some(Answer::Not(_)), _) => sppb::NOT_CARRIED_OUT,
            (Some(_), _) => sppb::DONE,
            (None, true) => sppb::STOP,
            (None, false) => sppb::START,
        };
        phrase.in_lang(app.lang())
    };
    view! {
        <StopwatchDial
            reading=move || reading(app, driver)
            caption=caption
            running=move || driver.is_running()
            on_press=move |()| driver.tap()
        />
    }
}

/// Tenths while the clock runs, hundredths when it stands: nobody can read hundredths that fly by.
fn reading(app: App, driver: AssessmentDriver) -> String {
    match driver.answered() {
        Some(Answer::Time(time)) => sppb_screen::hundredths(app.lang(), time),
        Some(Answer::Whole(_) | Answer::Not(_)) => "–".to_owned(),
        None if driver.is_running() => sppb_screen::tenths(app.lang(), driver.reading().get()),
        None => sppb_screen::tenths(app.lang(), Centiseconds::new(0)),
    }
}

#[component]
pub fn OptionsFace(driver: AssessmentDriver, item: StoredValue<Item>) -> impl IntoView {
    let app = use_app();
    let instrument = driver.instrument();
    let options = item.with_value(|item| instruments::options(instrument, place(item)));
    let option = move |(place, label)| {
        let answer = Answer::Whole(place);
        let chosen = move || if driver.answered() == Some(answer) { "true" } else { "false" };
        view! {
            <Button
                size=ButtonSize::Tall
                label=app.say(label)
                on_press=move |()| {
                    // The screen offers only what the item admits.
                    let _ = item.with_value(|item| driver.answer(item, answer));
                }
                attr:aria-pressed=chosen
            />
        }
    };
    view! {
        <div class="rises" role="group" aria-label=app.say(item.with_value(|item| title(instrument, item)))>
            {(0_u16..).zip(options).map(option).collect_view()}
        </div>
    }
}
