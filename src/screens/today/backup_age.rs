//! When to remind of a backup.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::state::route::Route;
use crate::state::{Stage, use_app};
use crate::text::screens::{backup, today as words};
use crate::ui::{ButtonSize, Chip, Icon, LinkButton, Show, Tone};
use crate::workspace::view::View;

/// More days than this since the last backup, and the page says so.
const FRESH_DAYS: i64 = 7;

/// Never taken or too long ago, and there is something to lose.
pub fn is_backup_old(view: &View, today: NaiveDate) -> bool {
    let fresh = view.last_backup.is_some_and(|at| (today - at.local_date()).num_days() <= FRESH_DAYS);
    !fresh && !view.people.is_empty()
}

#[component]
pub fn OldBackup() -> impl IntoView {
    let app = use_app();
    let old = move || {
        let kept = app.stage().get() != Stage::Practice;
        kept && app.view().is_some_and(|view| is_backup_old(&view, app.today()))
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
