//! The same as one file: first what that means, then the code, then the file.

use leptos::prelude::*;

use crate::domain::identity::PersonId;
use crate::screens::shared::code_first::CodeFirst;
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::extracts::{self, ExtractError};
use crate::state::hand_over::HandOverError;
use crate::state::use_app;
use crate::text::screens::extract as words;
use crate::ui::{Button, Card, Icon, Notice, NoticeKind, Show, dyn_view};

/// Nothing is asked before somebody wants the file.
#[component]
pub fn SaveFile(person: PersonId) -> impl IntoView {
    let app = use_app();
    let wanted = RwSignal::new(false);
    view! {
        <Card title=app.say_some(words::FILE)>
            <div class="stack">
                <p>{app.say(words::FILE_NOTE)}</p>
                <Notice kind=NoticeKind::Warning title=app.say_some(words::FILE_OPEN)>
                    {app.say(words::FILE_OPEN_NOTE)}
                </Notice>
                <Show
                    when=move || wanted.get()
                    fallback=move || view! {
                        <div class="row">
                            <Button label=app.say(words::FILE_WANT) on_press=move |()| wanted.set(true)/>
                        </div>
                    }
                >
                    <CodeFirst why=words::AGAIN><MakeFile person/></CodeFirst>
                </Show>
            </div>
        </Card>
    }
}

#[component]
fn MakeFile(person: PersonId) -> impl IntoView {
    let app = use_app();
    let outcome = RwSignal::new(None::<Result<bool, HandOverError>>);
    let task = AsyncTask::new();
    let make = move |()| {
        task.run(async move {
            let handed = match extracts::save(app.store, person, app.preferences.lang.get_untracked()).await {
                Ok(noted) => Ok(noted),
                Err(ExtractError::NotHandedOver(why)) => Err(why),
                Err(ExtractError::Problem(problem)) => return Err(problem),
            };
            outcome.try_set(Some(handed));
            Ok(Next::Stay)
        });
    };
    let said = move || {
        outcome.get().map(|handed| match handed {
            Ok(noted) => view! {
                <Notice kind=NoticeKind::Good title=app.say_some(words::FILE_MADE) live=true>
                    {app.say(words::FILE_MADE_NOTE)}
                </Notice>
                {(!noted).then(|| view! { <NotNoted/> })}
            }
            .into_any(),
            Err(HandOverError::Dismissed) => {
                view! { <Notice kind=NoticeKind::Warning live=true>{app.say(words::FILE_DISMISSED)}</Notice> }
                    .into_any()
            }
            Err(HandOverError::NotPossible) => {
                view! { <Notice kind=NoticeKind::Warning live=true>{app.say(words::FILE_NOT_POSSIBLE)}</Notice> }
                    .into_any()
            }
        })
    };
    view! {
        <div class="stack">
            <div class="row">
                <Button icon=Icon::Backup busy=task.busy() label=app.say(words::FILE_MAKE) on_press=make/>
            </div>
            {dyn_view(said)}
            <ProblemNotice problem=task.problem()/>
        </div>
    }
}

/// Where the store did not answer.
#[component]
pub fn NotNoted() -> impl IntoView {
    let app = use_app();
    view! { <Notice kind=NoticeKind::Warning live=true>{app.say(words::NOT_NOTED)}</Notice> }
}
