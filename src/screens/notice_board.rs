//! What was just done, said in passing over whichever page comes next.

use std::time::Duration;

use leptos::prelude::*;

use crate::state::use_app;
use crate::text::Phrase;
use crate::ui::Toast;

const SHOWN: Duration = Duration::from_secs(6);

/// Found in context by every screen of an open app.
#[derive(Clone, Copy)]
pub struct NoticeBoard {
    said: RwSignal<Option<Phrase>>,
    posted: StoredValue<u32>,
}

/// The board from context. [`WithNoticeBoard`] provides it.
pub fn use_notice_board() -> NoticeBoard {
    expect_context::<NoticeBoard>()
}

impl NoticeBoard {
    pub fn post(self, phrase: Phrase) {
        self.posted.try_update_value(|posted| *posted = posted.wrapping_add(1));
        let this_one = self.posted.try_get_value();
        self.said.try_set(Some(phrase));
        let take_down = move || {
            if self.posted.try_get_value() == this_one {
                self.said.try_set(None);
            }
        };
        set_timeout(take_down, SHOWN);
    }
}

/// Stays while pages come and go, so that screen readers notice each new text.
#[component]
pub fn WithNoticeBoard(children: Children) -> impl IntoView {
    let app = use_app();
    let board = NoticeBoard { said: RwSignal::new(None), posted: StoredValue::new(0) };
    provide_context(board);
    view! {
        {children()}
        <div class="notice-board no-print">
            <Toast message=move || board.said.get().map(|phrase| phrase.in_lang(app.lang()).to_owned())/>
        </div>
    }
}
