//! Taking something recorded out as a whole. Asked once more, and kept to be seen.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::domain::assessment::correction::CorrectionReason;
use crate::screens::measure::AskReason;
use crate::screens::notice_board::use_notice_board;
use crate::screens::problem_notice::ProblemNotice;
use crate::state::address::use_address;
use crate::state::use_app;
use crate::text::Phrase;
use crate::text::screens::common;
use crate::ui::{Button, ButtonKind, Dialog, DialogTone, Icon};
use crate::workspace::action::Action;

/// What it is called: the button, the question, and its two answers.
#[derive(Debug, Clone, Copy)]
pub struct StrikeWords {
    pub strike: Phrase,
    pub question: Phrase,
    pub note: Phrase,
    pub keep: Phrase,
    pub now: Phrase,
}

/// The reason is asked for before the question comes up. `then`: the address of the page after it.
#[component]
pub fn StrikeOut(
    words: StrikeWords,
    reason: AskReason,
    strike: Callback<Option<CorrectionReason>, Action>,
    then: String,
) -> impl IntoView {
    let app = use_app();
    let board = use_notice_board();
    let address = use_address();
    let open = RwSignal::new(false);
    let busy = RwSignal::new(false);
    let problem = RwSignal::new(None);
    let ask = move |()| open.set(reason.run(()).is_ok());
    let then = StoredValue::new(then);
    let strike_now = move |()| {
        let Ok(why) = reason.run(()) else { return };
        busy.set(true);
        problem.set(None);
        let (action, then) = (strike.run(why), then.get_value());
        spawn_local(async move {
            match app.perform(action).await {
                Ok(_) => {
                    board.post(common::SAVED);
                    address.go_instead(&then);
                }
                Err(why) => {
                    problem.try_set(Some(why));
                    busy.try_set(false);
                }
            }
        });
    };
    view! {
        <div class="row">
            <Button kind=ButtonKind::Quiet icon=Icon::Trash label=app.say(words.strike) on_press=ask/>
        </div>
        <Dialog
            open
            title=app.say(words.question)
            close_label=app.say(common::CLOSE)
            tone=DialogTone::Stop
        >
            <p>{app.say(words.note)}</p>
            <ProblemNotice problem/>
            <div class="row">
                <Button kind=ButtonKind::Quiet label=app.say(words.keep) on_press=move |()| open.set(false)/>
                <Button kind=ButtonKind::Stop label=app.say(words.now) busy=busy on_press=strike_now/>
            </div>
        </Dialog>
    }
}
