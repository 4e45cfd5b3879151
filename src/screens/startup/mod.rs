//! What is shown when there is no open app: while it starts, and when something stands in the way.

use leptos::prelude::*;

use crate::screens::shared::problem_notice::ProblemNotice;
use crate::screens::shared::restore_form::{RestoreForm, RestoreHere};
use crate::screens::shared::task::{AsyncTask, Next, in_background};
use crate::state::{SecondCopy, use_app};
use crate::text::problems;
use crate::text::screens::{common, outside as words};
use crate::ui::{Button, ButtonKind, ButtonSize, Notice, NoticeKind, Page, PageWidth, Show};
use crate::workspace::problem::ActionError;

#[component]
pub fn StartingScreen() -> impl IntoView {
    let app = use_app();
    view! {
        <Page title=app.say(common::APP) width=PageWidth::Narrow>
            <p role="status">{app.say(words::STARTING)}</p>
        </Page>
    }
}

#[component]
pub fn OtherTabScreen() -> impl IntoView {
    let app = use_app();
    view! {
        <Page title=app.say(words::OTHER_TAB_TITLE) width=PageWidth::Narrow>
            <div class="stack">
                <p class="lead">{app.say(words::OTHER_TAB_NOTE)}</p>
                <p>{app.say(words::TAKE_OVER_NOTE)}</p>
                <div class="row">
                    <Button
                        size=ButtonSize::Tall
                        label=app.say(words::TAKE_OVER)
                        on_press=move |()| in_background(app.door.take_over())
                    />
                </div>
            </div>
        </Page>
    }
}

/// Something was stored here and is gone: a way back comes before a way on.
#[component]
pub fn DataMissingScreen(events: u64) -> impl IntoView {
    let app = use_app();
    let giving_up = RwSignal::new(false);
    view! {
        <Page title=app.say(words::MISSING_TITLE) width=PageWidth::Narrow>
            <div class="stack">
                <p class="lead">{app.say(words::MISSING_NOTE)}</p>
                <p>{move || words::missing_count(app.lang(), events)}</p>
                <RestoreForm/>
                <Show
                    when=move || giving_up.get()
                    fallback=move || {
                        view! {
                            <Button
                                kind=ButtonKind::Quiet
                                label=app.say(words::MISSING_START_OVER)
                                on_press=move |()| giving_up.set(true)
                            />
                        }
                    }
                >
                    <Notice kind=NoticeKind::Warning live=true>
                        <p>{app.say(words::MISSING_SURE)}</p>
                        <div class="row">
                            <Button label=app.say(common::CANCEL) on_press=move |()| giving_up.set(false)/>
                            <Button
                                kind=ButtonKind::Stop
                                label=app.say(words::MISSING_START_OVER)
                                on_press=move |()| app.door.accept_loss()
                            />
                        </div>
                    </Notice>
                </Show>
            </div>
        </Page>
    }
}

#[component]
pub fn NoStoreScreen(problem: ActionError) -> impl IntoView {
    let app = use_app();
    let title = move || if problem.is_newer() { words::NEWER_TITLE } else { words::NO_STORE_TITLE }.in_lang(app.lang());
    let advice = move || problems::no_store(app.lang(), &problem);
    view! {
        <Page title=title width=PageWidth::Narrow>
            <div class="stack">
                <p class="lead">{move || advice().what}</p>
                <p>{move || advice().next}</p>
                <Button
                    kind=ButtonKind::Main
                    label=app.say(common::TRY_AGAIN)
                    on_press=move |()| in_background(app.door.look())
                />
                {problem.is_about_what_lies_here().then(|| view! { <FromCopy/><RestoreHere/> })}
            </div>
        </Page>
    }
}

/// The second copy in the place of a store that the browser does not open. Nothing, where there is none.
#[component]
fn FromCopy() -> impl IntoView {
    let app = use_app();
    let there = RwSignal::new(false);
    in_background(async move {
        let copy = app.door.second_copy().await;
        there.try_set(matches!(copy, SecondCopy::Records(_)));
    });
    let task = AsyncTask::new();
    let open = move |()| {
        task.run(async move {
            app.door.open_from_copy().await?;
            Ok(Next::Stay)
        });
    };
    view! {
        <Show when=move || there.get()>
            <section class="stack">
                <h2>{app.say(words::FROM_COPY_TITLE)}</h2>
                <p>{app.say(words::FROM_COPY_NOTE)}</p>
                <div class="row">
                    <Button busy=task.busy() label=app.say(words::FROM_COPY) on_press=open/>
                </div>
                <ProblemNotice problem=task.problem()/>
            </section>
        </Show>
    }
}
