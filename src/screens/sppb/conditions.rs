//! How the test is carried out. What is the walk's own can be changed until the first walk is recorded.

use leptos::prelude::*;

use crate::domain::assessment::Instrument;
use crate::domain::identity::PersonId;
use crate::domain::sppb::protocol::{Draft, Step};
use crate::screens::measure::conditions::{ConditionFields, ConditionInputs, ConditionsTold};
use crate::state::assessment_driver::conditions_as_last;
use crate::state::sppb_driver::SppbDriver;
use crate::state::use_app;
use crate::text::screens::common;
use crate::text::sppb_screen as words;
use crate::ui::{Button, ButtonKind, ButtonSize, Dialog, Icon, Show};

#[component]
pub fn Conditions(driver: SppbDriver, person: PersonId) -> impl IntoView {
    let app = use_app();
    let changing = RwSignal::new(false);
    let now = Signal::derive(move || driver.draft().with(Draft::conditions));
    let last = Signal::derive(move || conditions_as_last(app, person, Instrument::Sppb));
    let open_to_change = Memo::new(move |_| driver.draft().with(|draft| draft.step() <= Step::FirstWalk));
    view! {
        <div class="conditions">
            <ConditionsTold now last/>
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
fn ChangeSheet(driver: SppbDriver, open: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    let now = driver.draft().with_untracked(Draft::conditions);
    let fields = ConditionFields::new(Instrument::Sppb, &now);
    let done = move |()| {
        if let Some(conditions) = untrack(|| fields.checked()) {
            driver.set_conditions(conditions);
            open.set(false);
        }
    };
    view! {
        <Dialog open title=app.say(words::CONDITIONS) close_label=app.say(common::CLOSE)>
            <ConditionInputs fields/>
            <div class="row">
                <Button kind=ButtonKind::Main label=app.say(words::DONE) on_press=done/>
            </div>
        </Dialog>
    }
}
