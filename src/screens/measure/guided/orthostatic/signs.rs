//! What was seen and what the person says, several at a time.

use leptos::prelude::*;

use super::{note, noted};
use crate::domain::led_test::TestPress;
use crate::domain::orthostatic::StandingSymptom;
use crate::domain::orthostatic::protocol::YES;
use crate::screens::measure::guided::clock::{pressed, tap};
use crate::state::test_driver::TestDriver;
use crate::state::use_app;
use crate::text::instruments;
use crate::text::measuring::standing as words;
use crate::ui::{Button, ButtonKind, ButtonSize};

#[component]
pub fn Signs(driver: TestDriver) -> impl IntoView {
    let app = use_app();
    let any = Memo::new(move |_| StandingSymptom::ALL.into_iter().any(|sign| is_seen(driver, sign)));
    let label = move || if any.get() { words::NO_MORE } else { words::NONE_OF_THESE }.in_lang(app.lang());
    let all = move |()| {
        for sign in StandingSymptom::ALL {
            note(driver, sign.place(), untrack(|| noted(driver, sign.place())).unwrap_or(0));
        }
        // Every one of them is answered.
        let _ = driver.press(TestPress::Next);
    };
    view! {
        <div class="rises">
            <SignTicks driver/>
            <Button kind=ButtonKind::Main size=ButtonSize::Tall label on_press=all/>
        </div>
    }
}

/// Whoever sits down stands no longer: the clock stops.
#[component]
pub fn SignTicks(driver: TestDriver) -> impl IntoView {
    let app = use_app();
    let tick = move |sign: StandingSymptom| {
        let was_seen = untrack(|| is_seen(driver, sign));
        note(driver, sign.place(), if was_seen { 0 } else { YES });
        if sign == StandingSymptom::HadToSit && !was_seen && untrack(|| driver.is_running()) {
            tap(driver);
        }
    };
    let button = move |sign: StandingSymptom| {
        view! {
            <Button
                label=app.say(instruments::standing_symptom(sign))
                on_press=move |()| tick(sign)
                attr:aria-pressed=move || pressed(is_seen(driver, sign))
            />
        }
    };
    view! {
        <div class="row" role="group" aria-label=app.say(words::SIGNS)>
            {StandingSymptom::ALL.map(button).collect_view()}
        </div>
    }
}

/// Tracks.
fn is_seen(driver: TestDriver, sign: StandingSymptom) -> bool {
    noted(driver, sign.place()) == Some(YES)
}
