//! Why a session stands still, and what the worker has to know besides, in plain words.

use leptos::prelude::*;

use crate::domain::session::protocol::{LedSession, Pause, Resume, SessionState};
use crate::screens::shared::rest_locked::RestLocked;
use crate::state::session_driver::SessionDriver;
use crate::state::{App, use_app};
use crate::text::problems;
use crate::text::screens::session::player as words;
use crate::ui::{Notice, NoticeKind, Show, dyn_view};

/// Also under the stop sheet.
pub fn pause(session: &LedSession) -> Option<Pause> {
    match session.state() {
        SessionState::Paused(pause) | SessionState::AtStop(Resume::Paused(pause)) => Some(pause),
        SessionState::Working | SessionState::Resting | SessionState::AtStop(_) | SessionState::Closing { .. } => None,
    }
}

#[component]
pub fn Standing(driver: SessionDriver) -> impl IntoView {
    let app = use_app();
    let standing =
        driver.part(|session| pause(session).map(|pause| (pause, session.index() + 1, session.trained_ms())));
    let told = move |(pause, exercise, trained_ms)| {
        let about = about(app, pause, exercise, trained_ms);
        view! {
            <Notice kind=NoticeKind::Info live=true title=Some(about)>
                {matches!(pause, Pause::Away { .. }).then(|| app.say(words::COUNT_AWAY_NOTE))}
            </Notice>
        }
    };
    dyn_view(move || standing.get().map(told))
}

fn about(app: App, pause: Pause, exercise: usize, trained_ms: u64) -> String {
    match pause {
        Pause::Asked => words::PAUSED.in_lang(app.lang()).to_owned(),
        Pause::Away { ms } => words::away(app.lang(), ms),
        Pause::Resumed => words::resumed(app.lang(), exercise, trained_ms),
    }
}

/// The screen may go dark; the rest of the app is locked; a savepoint was not kept.
#[component]
pub fn Doubts(driver: SessionDriver) -> impl IntoView {
    let app = use_app();
    view! {
        <Show when=move || driver.screen_stays_lit().get() == Some(false)>
            <Notice kind=NoticeKind::Info>{app.say(words::KEEP_AWAKE)}</Notice>
        </Show>
        <RestLocked/>
        {dyn_view(move || driver.problem().get().map(|problem| view! {
            <Notice kind=NoticeKind::Warning live=true>
                {move || problems::problem(app.lang(), &problem).whole()}
            </Notice>
        }))}
    }
}
