//! Standing by the clock: what is due and when, the first pressure, and the signs as they are seen.

use leptos::prelude::*;

use super::pressure::PressureFields;
use super::signs::SignTicks;
use super::{MinutesDial, noted};
use crate::domain::assessment::{Answer, Key};
use crate::domain::orthostatic::protocol::FIRST;
use crate::domain::orthostatic::tables;
use crate::state::test_driver::TestDriver;
use crate::state::use_app;
use crate::text::measuring::standing as words;
use crate::ui::{Notice, NoticeKind, Show, dyn_view};

/// The first pressure is typed while the clock goes on to the second.
#[component]
pub fn Standing(driver: TestDriver) -> impl IntoView {
    let app = use_app();
    let is_noted = Memo::new(move |_| noted(driver, FIRST).is_some());
    let is_first_due = Memo::new(move |_| driver.is_running() && driver.reading().get() >= tables::FIRST);
    let is_over = Memo::new(move |_| driver.answered() == Some(Answer::Time(tables::SECOND)));
    let has_stood = Memo::new(move |_| driver.is_running() || matches!(driver.answered(), Some(Answer::Time(_))));
    let is_asked = move || driver.test().with(|test| test.items().iter().any(|item| item.key == Key::Item(FIRST)));
    let asks_first = Memo::new(move |_| has_stood.get() && is_asked());
    let is_due = Memo::new(move |_| is_first_due.get() && !is_noted.get());
    let next = move || {
        let due = if is_first_due.get() { tables::SECOND } else { tables::FIRST };
        driver.is_running().then(|| words::due_at(app.lang(), due))
    };
    let now = move |is_due: bool, phrase| {
        is_due.then(|| view! { <Notice kind=NoticeKind::Warning live=true>{app.say(phrase)}</Notice> })
    };
    view! {
        // What is to be typed now has the room, and the clock is smaller meanwhile.
        <div class="counting" data-due=move || is_due.get().then_some("")>
            <MinutesDial driver note=next/>
            {dyn_view(move || now(is_due.get(), words::ONE_MINUTE))}
            {dyn_view(move || now(is_over.get(), words::THREE_MINUTES))}
            <Show when=move || has_stood.get()>
                <SignTicks driver/>
            </Show>
            <Show when=move || asks_first.get()>
                <section class="card counted" aria-label=app.say(words::AFTER_ONE)>
                    <h2>{app.say(words::AFTER_ONE)}</h2>
                    <PressureFields driver systolic=FIRST/>
                </section>
            </Show>
        </div>
    }
}
