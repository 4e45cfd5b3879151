//! Whether the device tells the right day, asked before anything is recorded on a day that is not likely.

use leptos::prelude::*;

use crate::domain::access::LockReason;
use crate::state::use_app;
use crate::text::screens::clock as words;
use crate::ui::{Button, ButtonKind, ButtonSize, Icon, Page, PageWidth};
use crate::workspace::clock_doubt::ClockDoubt;

/// Gone by itself when the clock is put right.
#[component]
pub fn ClockScreen(doubt: ClockDoubt) -> impl IntoView {
    let app = use_app();
    view! {
        <Page title=app.say(words::TITLE) width=PageWidth::Narrow>
            <div class="stack">
                <p class="lead">{move || words::doubt(app.lang(), app.today(), doubt)}</p>
                <p>{app.say(words::NOTE)}</p>
                <div class="row">
                    <Button
                        kind=ButtonKind::Main
                        size=ButtonSize::Tall
                        label=app.say(words::RIGHT)
                        on_press=move |()| app.trust_the_clock()
                    />
                    <Button
                        kind=ButtonKind::Quiet
                        size=ButtonSize::Tall
                        icon=Icon::Lock
                        label=app.say(words::LOCK)
                        on_press=move |()| app.door.lock(LockReason::Asked)
                    />
                </div>
            </div>
        </Page>
    }
}
