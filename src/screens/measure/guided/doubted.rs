//! An answer that is very unlikely: whether it is right, before the test goes on.

use leptos::prelude::*;

use crate::domain::assessment::Item;
use crate::domain::identity::PersonId;
use crate::domain::led_test::{LedTest, TestPress};
use crate::screens::measure::doubted::doubt;
use crate::screens::measure::guided::foot::undo;
use crate::screens::measure::guided::head::Head;
use crate::screens::measure::guided::words::title;
use crate::screens::shared::problem_notice::NotKept;
use crate::state::test_driver::TestDriver;
use crate::state::use_app;
use crate::text::measuring as words;
use crate::ui::{ActionBar, Button, ButtonKind, ButtonSize, Icon, PageTitle};

#[component]
pub fn Doubted(driver: TestDriver, person: PersonId, item: Item) -> impl IntoView {
    let app = use_app();
    let name = title(driver, &item);
    let question = move || {
        let (answer, why) = driver.test().with(LedTest::doubt)?;
        Some(doubt(app.lang(), driver.instrument(), &item.key, answer, why))
    };
    let right = move |()| {
        // Nothing is in the way of it.
        let _ = driver.press(TestPress::ItIsRight);
    };
    view! {
        <main class="screen">
            <Head driver person/>
            <div class="stage stage-review">
                <div class="stack">
                    <p class="soft">{app.say(name)}</p>
                    <PageTitle text=move || question().unwrap_or_default()/>
                    <NotKept problem=driver.problem()/>
                </div>
            </div>
            <ActionBar>
                <Button
                    size=ButtonSize::Tall
                    icon=Icon::Back
                    label=app.say(words::MEASURE_OR_CORRECT)
                    on_press=move |()| undo(driver)
                />
                <Button
                    kind=ButtonKind::Main
                    size=ButtonSize::Tall
                    icon=Icon::Check
                    label=app.say(words::YES_RIGHT)
                    on_press=right
                />
            </ActionBar>
        </main>
    }
}
