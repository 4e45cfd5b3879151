//! Taking a measurement out as a whole. Asked once more, and kept to be seen.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::domain::identity::{EventId, PersonId};
use crate::screens::measure::AskReason;
use crate::screens::notice_board::use_notice_board;
use crate::screens::problem_notice::ProblemNotice;
use crate::screens::route;
use crate::state::address::use_address;
use crate::state::use_app;
use crate::text::{results as words, shell};
use crate::ui::{Button, ButtonKind, Dialog, DialogTone, Icon};
use crate::workspace::action::Action;

/// The reason is asked for before the question comes up.
#[component]
pub fn StrikeOut(person: PersonId, event: EventId, reason: AskReason) -> impl IntoView {
    let app = use_app();
    let board = use_notice_board();
    let address = use_address();
    let open = RwSignal::new(false);
    let busy = RwSignal::new(false);
    let problem = RwSignal::new(None);
    let ask = move |()| open.set(reason.run(()).is_ok());
    let strike = move |()| {
        let Ok(why) = reason.run(()) else { return };
        busy.set(true);
        problem.set(None);
        spawn_local(async move {
            match app.perform(Action::CorrectAssessment { person, of: event, why, instead: None }).await {
                Ok(_) => {
                    board.post(shell::SAVED);
                    address.go_instead(&route::measurements(person));
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
            <Button kind=ButtonKind::Quiet icon=Icon::Trash label=app.say(words::STRIKE) on_press=ask/>
        </div>
        <Dialog
            open
            title=app.say(words::STRIKE_QUESTION)
            close_label=app.say(shell::CLOSE)
            tone=DialogTone::Stop
        >
            <p>{app.say(words::STRIKE_NOTE)}</p>
            <ProblemNotice problem/>
            <div class="row">
                <Button kind=ButtonKind::Quiet label=app.say(words::STRIKE_NOT) on_press=move |()| open.set(false)/>
                <Button kind=ButtonKind::Stop label=app.say(words::STRIKE_NOW) busy=busy on_press=strike/>
            </div>
        </Dialog>
    }
}
