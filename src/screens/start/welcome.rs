//! Language, what the app is for in one sentence, and the three ways on.

use leptos::prelude::*;

use super::{SetUpAnswers, SetUpStep};
use crate::screens::shared::language_choice::LanguageChoice;
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::use_app;
use crate::text::practice_people;
use crate::text::screens::start as words;
use crate::ui::{Button, ButtonKind, ButtonSize, Icon, Page, PageWidth};

#[component]
pub fn WelcomeStep(answers: SetUpAnswers) -> impl IntoView {
    let app = use_app();
    let task = AsyncTask::new();
    let practise = move |()| {
        task.run(async move {
            if let Some(words) = practice_people::practice(app.preferences.lang.get_untracked()) {
                app.door.start_practice(words).await?;
            }
            Ok(Next::Stay)
        });
    };
    view! {
        <Page title=app.say(words::WELCOME) width=PageWidth::Narrow>
            <div class="start">
                <p class="lead">{app.say(words::WELCOME_NOTE)}</p>
                <LanguageChoice/>
                <div class="stack">
                    <Button
                        kind=ButtonKind::Main
                        size=ButtonSize::Tall
                        label=app.say(words::SET_UP)
                        on_press=move |()| answers.step.set(SetUpStep::Purpose)
                    />
                    <Button
                        icon=Icon::Play
                        busy=task.busy()
                        label=app.say(words::TRY_PRACTICE)
                        on_press=practise
                    />
                    <p class="soft">{app.say(words::PRACTICE_NOTE)}</p>
                    <ProblemNotice problem=task.problem()/>
                    <Button
                        kind=ButtonKind::Quiet
                        icon=Icon::Backup
                        label=app.say(words::HAVE_BACKUP)
                        on_press=move |()| answers.step.set(SetUpStep::Restore)
                    />
                </div>
            </div>
        </Page>
    }
}
