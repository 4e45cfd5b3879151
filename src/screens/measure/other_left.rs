//! One test at a time: another that is not finished is finished or discarded first.

use leptos::prelude::*;

use crate::domain::assessment::Instrument;
use crate::domain::identity::PersonId;
use crate::screens::shared::known_person::name_of;
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::route::Route;
use crate::state::test_driver::left_assessment;
use crate::state::use_app;
use crate::text::{instruments, measuring as words};
use crate::ui::{Button, ButtonKind, LinkButton, Page, PageWidth, dyn_view};
use crate::workspace::action::{Action, RunningKind};

#[component]
pub fn UnlessOtherLeft(person: PersonId, instrument: Instrument, children: ChildrenFn) -> impl IntoView {
    let app = use_app();
    let left = untrack(|| left_assessment(app, person)).map(|draft| draft.instrument);
    let other = RwSignal::new(left.filter(|left| *left != instrument));
    dyn_view(move || match other.get() {
        Some(left) => view! { <OtherLeft person left other/> }.into_any(),
        None => children().into_any(),
    })
}

#[component]
fn OtherLeft(person: PersonId, left: Instrument, other: RwSignal<Option<Instrument>>) -> impl IntoView {
    let app = use_app();
    let task = AsyncTask::new();
    let discard = move |()| {
        task.run(async move {
            app.perform(Action::DropRunning { person, kind: RunningKind::Assessment }).await?;
            other.try_set(None);
            Ok(Next::Stay)
        });
    };
    let title = move || words::other_left(app.lang(), instruments::name(left).in_lang(app.lang()));
    view! {
        <Page
            title
            eyebrow=move || Some(name_of(app, person)())
            intro=app.say_some(words::OTHER_NOTE)
            back_href=Route::Measure(person)
            back_label=app.say_some(words::TITLE)
            width=PageWidth::Narrow
        >
            <div class="row">
                <LinkButton
                    kind=ButtonKind::Main
                    label=app.say(words::CONTINUE)
                    href=Route::MeasureWith(person, left)
                />
                <Button kind=ButtonKind::Quiet busy=task.busy() label=app.say(words::OTHER_DISCARD) on_press=discard/>
            </div>
            <ProblemNotice problem=task.problem()/>
        </Page>
    }
}
