//! Taking something recorded out as a whole. Asked once more, and kept to be seen.

use leptos::prelude::*;

use crate::domain::assessment::correction::CorrectionReason;
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::screens::shared::task::{AsyncTask, Next};
use crate::screens::shared::why_corrected::AskReason;
use crate::state::route::Route;
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

/// The reason is asked for before the question comes up. `then`: the page after it.
#[component]
pub fn StrikeOut(
    words: StrikeWords,
    reason: AskReason,
    strike: Callback<Option<CorrectionReason>, Action>,
    then: Route,
) -> impl IntoView {
    let app = use_app();
    let open = RwSignal::new(false);
    let task = AsyncTask::new();
    let ask = move |()| open.set(reason.run(()).is_ok());
    let strike_now = move |()| {
        let Ok(why) = reason.run(()) else { return };
        let action = strike.run(why);
        task.run(async move {
            app.perform(action).await?;
            Ok(Next::saved(then))
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
            <ProblemNotice problem=task.problem()/>
            <div class="row">
                <Button kind=ButtonKind::Quiet label=app.say(words.keep) on_press=move |()| open.set(false)/>
                <Button kind=ButtonKind::Stop label=app.say(words.now) busy=task.busy() on_press=strike_now/>
            </div>
        </Dialog>
    }
}
