//! All that was measured and what it gives, before it is kept.

use leptos::prelude::*;

use crate::domain::identity::PersonId;
use crate::screens::shared::problem_notice::{NotKept, ProblemNotice};
use crate::screens::shared::score_card::ScoreCard;
use crate::screens::shared::task::{AsyncTask, Next};
use crate::screens::sppb::step::Head;
use crate::state::route::Route;
use crate::state::sppb_driver::SppbDriver;
use crate::state::use_app;
use crate::text::screens::common;
use crate::text::sppb_screen as words;
use crate::ui::{ActionBar, Button, ButtonKind, ButtonSize, Icon, PageTitle, live};

#[component]
pub fn Review(driver: SppbDriver, person: PersonId) -> impl IntoView {
    let app = use_app();
    let task = AsyncTask::new();
    let save = move |()| {
        task.run(async move {
            driver.record().await?;
            let latest = untrack(|| app.person(person)).and_then(|history| Some(history.sppbs.last()?.on));
            let day = latest.unwrap_or_else(|| app.now().local_date());
            Ok(Next::Go(Some(words::SAVED), Route::Results(person, day)))
        });
    };
    view! {
        <main class="screen">
            <Head driver person/>
            <div class="stage stage-review">
                <PageTitle text=app.say(words::REVIEW)/>
                {live(move || driver.answers().map(|sppb| view! { <ScoreCard sppb/> }))}
                <ProblemNotice problem=task.problem()/>
                <NotKept problem=driver.problem()/>
            </div>
            <ActionBar>
                <Button
                    kind=ButtonKind::Quiet
                    icon=Icon::Undo
                    label=app.say(words::UNDO_LAST)
                    disabled=task.busy()
                    on_press=move |()| driver.undo()
                />
                <Button
                    kind=ButtonKind::Main
                    size=ButtonSize::Tall
                    icon=Icon::Check
                    busy=task.busy()
                    label=move || if task.busy().get() { common::SAVING } else { words::SAVE }.in_lang(app.lang())
                    on_press=save
                />
            </ActionBar>
        </main>
    }
}
