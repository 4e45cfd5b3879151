//! Backups: making one and seeing where it came to, and trying one.

mod check;
mod hand_over;
mod make;
mod rehearse;

use leptos::prelude::*;

use crate::screens::backup::check::CheckGiven;
use crate::screens::backup::make::MakeBackup;
use crate::screens::shared::code_first::CodeFirst;
use crate::state::route::Route;
use crate::state::{AppStage, use_app};
use crate::text::screens::{backup as words, custody, merge, rehearsal, settings, start};
use crate::ui::{Card, LinkButton, Page, PageWidth, Show, dyn_view};

pub use rehearse::RehearseScreen;

#[component]
pub fn BackupScreen() -> impl IntoView {
    let app = use_app();
    let view = move || app.view();
    let last = move || {
        let on = view().and_then(|view| view.last_backup).map(|at| at.local_date());
        words::last(app.lang(), on, app.today())
    };
    let worth = move || view().and_then(|view| custody::worth(app.lang(), &view.copies));
    let tried =
        move || rehearsal::last(app.lang(), view().and_then(|view| view.copies.rehearsed).map(|at| at.local_date()));
    // What was given on an earlier page; of a file given on this one the page itself tells.
    let given = untrack(|| view().and_then(|view| view.copies.given));
    view! {
        <Page
            title=app.say(words::TITLE)
            intro=app.say_some(words::NOTE)
            back_href=Route::Settings
            back_label=app.say_some(settings::TITLE)
            width=PageWidth::Narrow
        >
            <Show
                when=move || app.stage().get() != AppStage::Practice
                fallback=move || view! { <p class="lead">{app.say(words::PRACTICE)}</p> }
            >
                <div class="stack">
                    <p>{dyn_view(last)}</p>
                    {dyn_view(move || worth().map(|worth| view! { <p>{worth}</p> }))}
                    {given.map(|given| view! { <CheckGiven given/> })}
                    <CodeFirst why=start::AGAIN_BACKUP><MakeBackup/></CodeFirst>
                    <Card title=app.say_some(rehearsal::TITLE)>
                        <div class="setting">
                            <p>{dyn_view(tried)}</p>
                            <LinkButton href=Route::Rehearse label=app.say(rehearsal::GO)/>
                        </div>
                    </Card>
                    <Card title=app.say_some(merge::TITLE)>
                        <div class="setting">
                            <p>{app.say(merge::NOTE)}</p>
                            <LinkButton href=Route::Merge label=app.say(merge::GO)/>
                        </div>
                    </Card>
                </div>
            </Show>
        </Page>
    }
}
