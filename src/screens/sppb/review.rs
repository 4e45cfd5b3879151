//! All that was measured and what it gives, before it is kept.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::domain::identity::PersonId;
use crate::screens::notice_board::use_notice_board;
use crate::screens::problem_notice::{NotKept, ProblemNotice};
use crate::screens::route;
use crate::screens::sppb::ScoreCard;
use crate::screens::sppb::step::Head;
use crate::state::address::use_address;
use crate::state::sppb_driver::SppbDriver;
use crate::state::use_app;
use crate::text::screens::common;
use crate::text::sppb_screen as words;
use crate::ui::{ActionBar, Button, ButtonKind, ButtonSize, Icon, PageTitle, live};
use crate::workspace::problem::Problem;

#[component]
pub fn Review(driver: SppbDriver, person: PersonId) -> impl IntoView {
    let app = use_app();
    let address = use_address();
    let board = use_notice_board();
    let problem = RwSignal::new(None::<Problem>);
    let busy = RwSignal::new(false);
    let to_result = move || {
        let latest = untrack(|| app.person(person)).and_then(|history| Some(history.sppbs.last()?.on));
        let day = latest.unwrap_or_else(|| app.now().local_date());
        address.go_instead(&route::results(person, day));
    };
    let save = move |()| {
        busy.set(true);
        problem.set(None);
        spawn_local(async move {
            match driver.record().await {
                Ok(()) => {
                    board.post(words::SAVED);
                    to_result();
                }
                Err(why) => {
                    problem.try_set(Some(why));
                    busy.try_set(false);
                }
            }
        });
    };
    view! {
        <main class="screen">
            <Head driver person/>
            <div class="stage stage-review">
                <PageTitle text=app.say(words::REVIEW)/>
                {live(move || driver.answers().map(|sppb| view! { <ScoreCard sppb/> }))}
                <ProblemNotice problem/>
                <NotKept problem=driver.problem()/>
            </div>
            <ActionBar>
                <Button
                    kind=ButtonKind::Quiet
                    icon=Icon::Undo
                    label=app.say(words::UNDO_LAST)
                    disabled=busy
                    on_press=move |()| driver.undo()
                />
                <Button
                    kind=ButtonKind::Main
                    size=ButtonSize::Tall
                    icon=Icon::Check
                    busy
                    label=move || if busy.get() { common::SAVING } else { words::SAVE }.in_lang(app.lang())
                    on_press=save
                />
            </ActionBar>
        </main>
    }
}
