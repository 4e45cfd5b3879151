//! A field for choosing one file from the device.

use leptos::prelude::*;
use leptos::web_sys::{File, HtmlInputElement};

use super::field_frame::{FieldFrame, FieldIds, FieldWidth};

#[component]
pub fn FileField(
    #[prop(into)] label: Signal<String>,
    #[prop(optional, into)] hint: Signal<Option<String>>,
    #[prop(optional, into)] error: Signal<Option<String>>,
    /// The chosen file; nothing when the choice is taken back.
    file: RwSignal<Option<File>, LocalStorage>,
) -> impl IntoView {
    let ids = FieldIds::fresh();
    let described_by = ids.described_by(hint, error);
    let choose = move |event| {
        let input: HtmlInputElement = event_target(&event);
        file.set(input.files().and_then(|files| files.get(0)));
    };
    view! {
        <FieldFrame ids=ids.clone() label hint error width=FieldWidth::Full>
            <input
                class="input"
                type="file"
                id=ids.control
                aria-describedby=described_by
                aria-invalid=move || error.get().map(|_| "true")
                on:change=choose
            />
        </FieldFrame>
    }
}
