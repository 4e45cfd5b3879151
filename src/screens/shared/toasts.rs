//! What was just done, said in passing over whichever page comes next.

use std::time::Duration;

use leptos::prelude::*;

use crate::state::use_app;
use crate::text::Phrase;
use crate::ui::Toast;

const SHOWN: Duration = Duration::from_secs(6);

/// In the context of every screen of an open app.
#[derive(Clone, Copy)]
pub struct Toasts {
    said: RwSignal<Option<Phrase>>,
    count: StoredValue<u32>,
}

impl Toasts {
    pub fn show(self, phrase: Phrase) {
        self.count.try_update_value(|count| *count = count.wrapping_add(1));
        let this_one = self.count.try_get_value();
        self.said.try_set(Some(phrase));
        let take_down = move || {
            if self.count.try_get_value() == this_one {
                self.said.try_set(None);
            }
        };
        set_timeout(take_down, SHOWN);
    }

    /// What was said of something before is not to stand beside what went wrong now.
    pub fn take_down(self) {
        if self.said.try_with_untracked(Option::is_some) == Some(true) {
            self.said.try_set(None);
        }
    }
}

/// Stays while pages come and go, so that screen readers notice each new text.
#[component]
pub fn WithToasts(children: Children) -> impl IntoView {
    let app = use_app();
    let toasts = Toasts { said: RwSignal::new(None), count: StoredValue::new(0) };
    provide_context(toasts);
    view! {
        {children()}
        <div class="notice-board no-print">
            <Toast message=move || toasts.said.get().map(|phrase| phrase.in_lang(app.lang()).to_owned())/>
        </div>
    }
}
