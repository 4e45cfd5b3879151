//! How the test is carried out, beside what is measured under it, and changing it while that is still open.

use leptos::prelude::*;

use crate::domain::identity::PersonId;
use crate::domain::led_test::TestPress;
use crate::screens::measure::conditions::{ConditionFields, ConditionInputs, ConditionsTold};
use crate::state::test_driver::{TestDriver, conditions_as_last};
use crate::state::use_app;
use crate::text::measuring as words;
use crate::text::measuring::leading;
use crate::text::screens::common;
use crate::ui::{Button, ButtonKind, ButtonSize, Dialog, Icon, Show};

#[component]
pub fn UnderConditions(driver: TestDriver, person: PersonId) -> impl IntoView {
    let app = use_app();
    let last = StoredValue::new(untrack(|| conditions_as_last(app, person, driver.instrument())));
    let changing = RwSignal::new(false);
    // The page of the conditions is one press back while nothing is answered.
    let open_to_change =
        Memo::new(move |_| driver.test().with(|test| test.may_change_conditions() && !test.is_unanswered()));
    view! {
        <div class="conditions">
            <ConditionsTold
                now=Signal::derive(move || driver.conditions())
                last=Signal::derive(move || last.get_value())
            />
            <Show when=move || open_to_change.get()>
                <Button
                    kind=ButtonKind::Quiet
                    size=ButtonSize::Small
                    icon=Icon::Edit
                    label=app.say(common::CHANGE)
                    on_press=move |()| changing.set(true)
                />
            </Show>
        </div>
        <ChangeSheet driver open=changing/>
    }
}

/// What is chosen holds when the sheet is left by its button; what will not do keeps it open.
#[component]
fn ChangeSheet(driver: TestDriver, open: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    let fields = ConditionFields::new(driver.instrument(), &untrack(|| driver.conditions()));
    let done = move |()| {
        if let Some(conditions) = untrack(|| fields.checked()) {
            // Offered only while they may be changed.
            let _ = driver.press(TestPress::Measure(conditions));
            open.set(false);
        }
    };
    view! {
        <Dialog open title=app.say(words::CONDITIONS) close_label=app.say(common::CLOSE)>
            <ConditionInputs fields/>
            <div class="row">
                <Button kind=ButtonKind::Main label=app.say(leading::DONE) on_press=done/>
            </div>
        </Dialog>
    }
}
