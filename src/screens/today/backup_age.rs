//! When to remind of a backup.

use leptos::prelude::*;

use crate::state::route::Route;
use crate::state::{AppStage, use_app};
use crate::text::screens::{backup, today as words};
use crate::ui::{ButtonSize, Chip, Icon, LinkButton, Show, Tone};

#[component]
pub fn OldBackup() -> impl IntoView {
    let app = use_app();
    let old = move || {
        let kept = app.stage().get() != AppStage::Practice;
        kept && app.view().is_some_and(|view| view.is_backup_old(app.today()))
    };
    let last = move || {
        let on = app.view().and_then(|view| view.last_backup).map(|at| at.local_date());
        backup::last(app.lang(), on, app.today())
    };
    view! {
        <Show when=old>
            <div class="row">
                <Chip tone=Tone::Attention icon=Icon::Backup label=last/>
                <LinkButton size=ButtonSize::Small label=app.say(words::BACK_UP_NOW) href=Route::Backup/>
            </div>
        </Show>
    }
}
