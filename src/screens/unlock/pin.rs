//! An app that has locked itself, while a PIN still opens it.

use leptos::prelude::*;

use crate::domain::access::LockReason;
use crate::state::use_app;
use crate::text::screens::pin as words;
use crate::ui::{Button, ButtonKind, ButtonSize, FieldKind, Form, Icon, Page, PageWidth, TextField};
use crate::workspace::pin::PinAnswer;

#[component]
pub fn PinScreen() -> impl IntoView {
    let app = use_app();
    let typed = RwSignal::new(String::new());
    let left = RwSignal::new(None::<u8>);
    let open = move |()| {
        let pin = typed.get_untracked();
        typed.set(String::new());
        // Otherwise this screen is gone.
        if let PinAnswer::Wrong { left: tries } = app.door.open_with_pin(&pin) {
            left.set(Some(tries));
        }
    };
    view! {
        <Page title=app.say(words::TITLE) width=PageWidth::Narrow>
            <div class="stack">
                <Form on_submit=open>
                    <div class="unlock">
                        <TextField
                            label=app.say(words::FIELD)
                            error=move || left.get().map(|left| words::wrong(app.lang(), left))
                            value=typed
                            kind=FieldKind::Pin
                            autofocus=true
                        />
                        <Button
                            submits=true
                            kind=ButtonKind::Main
                            size=ButtonSize::Tall
                            icon=Icon::Lock
                            label=app.say(words::OPEN)
                        />
                    </div>
                </Form>
                <div class="row">
                    <Button
                        kind=ButtonKind::Quiet
                        label=app.say(words::USE_CODE)
                        on_press=move |()| app.door.lock(LockReason::Asked)
                    />
                </div>
            </div>
        </Page>
    }
}
