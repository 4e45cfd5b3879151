//! Before the person is shown: whether the tests come along, and that the tablet is locked meanwhile.

use leptos::prelude::*;

use crate::domain::identity::PersonId;
use crate::screens::shared::known_person::name_of;
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::route::Route;
use crate::state::use_app;
use crate::text::screens::show as words;
use crate::ui::{Button, ButtonKind, ButtonSize, Check, Icon, Notice, NoticeKind, Page, PageWidth};

#[component]
pub fn ShowScreen(person: PersonId) -> impl IntoView {
    let app = use_app();
    let with_tests = RwSignal::new(false);
    let task = AsyncTask::new();
    let begin = move |()| {
        task.run(async move {
            app.showing.to_person(person, with_tests.get_untracked()).await?;
            Ok(Next::Stay)
        });
    };
    view! {
        <Page
            title=app.say(words::TITLE)
            eyebrow=move || Some(name_of(app, person)())
            intro=app.say_some(words::INTRO)
            back_href=Route::Person(person)
            back_label=move || Some(name_of(app, person)())
            width=PageWidth::Narrow
        >
            <Check label=app.say(words::WITH_TESTS) hint=app.say_some(words::WITH_TESTS_HINT) checked=with_tests/>
            <Notice kind=NoticeKind::Info>{app.say(words::LOCKED)}</Notice>
            <ProblemNotice problem=task.problem()/>
            <div class="row">
                <Button
                    kind=ButtonKind::Main
                    size=ButtonSize::Tall
                    icon=Icon::Play
                    label=app.say(words::START)
                    on_press=begin
                />
            </div>
        </Page>
    }
}
