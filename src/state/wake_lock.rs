//! Keeping the screen lit while a session or a test is led or something is shown, and saying honestly when that is not possible.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::platform::wake_lock;
use crate::platform::{Listener, visibility};

/// Whether the screen stays lit. `None` while the browser has not answered.
pub(crate) fn keep_awake() -> Signal<Option<bool>> {
    let lit = RwSignal::new(None);
    let held = StoredValue::new_local(None);
    let ask = move || {
        spawn_local(async move {
            let answer = wake_lock::request().await;
            lit.try_set(Some(answer.is_ok()));
            held.try_set_value(Some(answer));
        });
    };
    ask();
    // The browser lets go when the page is hidden: ask again when it is shown.
    let listener: StoredValue<Option<Listener>, LocalStorage> = StoredValue::new_local(None);
    listener.set_value(Some(visibility::on_change(move |now| {
        if now == visibility::Visibility::Shown {
            ask();
        }
    })));
    lit.into()
}
