//! How it is measured, on one card before the clock: as last time by one tap, or stated.

use leptos::prelude::*;

use crate::domain::identity::PersonId;
use crate::domain::led_test::TestPress;
use crate::domain::registry;
use crate::screens::measure::conditions::{ConditionFields, ConditionInputs, ConditionsTold};
use crate::screens::measure::guided::head::Head;
use crate::screens::shared::problem_notice::NotKept;
use crate::state::test_driver::{TestDriver, conditions_as_last};
use crate::state::use_app;
use crate::text::screens::common;
use crate::text::{instruments, measuring as words};
use crate::ui::{ActionBar, Button, ButtonKind, ButtonSize, Card, Icon, Notice, NoticeKind, PageTitle, Show, dyn_view};

#[component]
pub fn Before(driver: TestDriver, person: PersonId) -> impl IntoView {
    let app = use_app();
    let instrument = driver.instrument();
    let last = StoredValue::new(untrack(|| conditions_as_last(app, person, instrument)));
    let has_conditions = !registry::asked_conditions(instrument).is_empty();
    let known = has_conditions && last.with_value(Option::is_some);
    let fields = ConditionFields::new(instrument, &untrack(|| driver.conditions()));
    let changing = RwSignal::new(!known);
    let begin = move |()| match fields.checked() {
        Some(conditions) => {
            // Neither is refused before anything is measured.
            let _ = driver.press(TestPress::Measure(conditions));
            let _ = driver.press(TestPress::Next);
        }
        None => changing.set(true),
    };
    let label = move || if known && !changing.get() { words::AS_LAST } else { words::BEGIN }.in_lang(app.lang());
    view! {
        <main class="screen">
            <Head driver person/>
            <div class="stage stage-review">
                <div class="stack">
                    <div class="stack-tight">
                        <PageTitle text=app.say(instruments::name(instrument))/>
                        <p class="lead">{app.say(instruments::purpose(instrument))}</p>
                    </div>
                    {dyn_view(move || {
                        instruments::note(instrument)
                            .map(|note| view! { <Notice kind=NoticeKind::Info>{app.say(note)}</Notice> })
                    })}
                    <Show when=move || has_conditions>
                    <Card title=app.say_some(words::CONDITIONS)>
                        <p class="soft">{app.say(words::CONDITIONS_NOTE)}</p>
                        <Show
                            when=move || changing.get()
                            fallback=move || view! {
                                <div class="conditions">
                                    <ConditionsTold
                                        now=Signal::derive(move || fields.stated())
                                        last=Signal::derive(move || last.get_value())
                                    />
                                    <Button
                                        kind=ButtonKind::Quiet
                                        size=ButtonSize::Small
                                        icon=Icon::Edit
                                        label=app.say(common::CHANGE)
                                        on_press=move |()| changing.set(true)
                                    />
                                </div>
                            }
                        >
                            <ConditionInputs fields/>
                        </Show>
                    </Card>
                    </Show>
                    <NotKept problem=driver.problem()/>
                </div>
            </div>
            <ActionBar>
                <Button
                    kind=ButtonKind::Main
                    size=ButtonSize::Tall
                    icon_after=Icon::Forward
                    label=label
                    on_press=begin
                />
            </ActionBar>
        </main>
    }
}
