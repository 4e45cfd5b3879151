//! How well the browser keeps what is stored: said before the first person, and in the settings.

use leptos::prelude::*;

use crate::screens::shared::task::in_background;
use crate::state::backups::{self, Persistence};
use crate::state::{AppStage, use_app};
use crate::text::Phrase;
use crate::text::screens::settings as words;
use crate::ui::{Notice, NoticeKind, Show};

/// `None` until the browser has answered.
pub fn keeping() -> Signal<Option<Persistence>> {
    let keeping = RwSignal::new(None);
    in_background(async move {
        let found = backups::persistence().await;
        keeping.try_set(Some(found));
    });
    keeping.into()
}

pub fn said(keeping: Persistence) -> Phrase {
    match keeping {
        Persistence::Promised => words::STORAGE_PROMISED,
        Persistence::SevenDays => words::STORAGE_SEVEN_DAYS,
        Persistence::BestEffort => words::STORAGE_BEST_EFFORT,
        Persistence::Unknown => words::STORAGE_UNKNOWN,
    }
}

/// Before there is anything to lose. Nothing, where the browser has promised to keep it, or in practice.
#[component]
pub fn BeforeTheFirst() -> impl IntoView {
    let app = use_app();
    let keeping = keeping();
    let doubtful = move || {
        let real = app.stage().get() == AppStage::Open;
        real && keeping.get().is_some_and(|keeping| keeping != Persistence::Promised)
    };
    view! {
        <Show when=doubtful>
            <Notice kind=NoticeKind::Warning title=app.say_some(words::BEFORE_THE_FIRST)>
                <p>{move || keeping.get().map(|keeping| said(keeping).in_lang(app.lang()))}</p>
                <p>{app.say(words::NO_PRIVATE_WINDOW)}</p>
            </Notice>
        </Show>
    }
}
