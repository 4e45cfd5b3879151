//! The short questions on one page: one tap each, and one save for all that was answered.

use leptos::prelude::*;

use super::form::{Fields, FormItem};
use crate::domain::assessment::{Conditions, Instrument, Key, Occasion, Source};
use crate::domain::form_draft::{FormId, FormName};
use crate::domain::identity::PersonId;
use crate::domain::typed_test::TypedTest;
use crate::screens::shared::form::KeptLine;
use crate::screens::shared::known_person::name_of;
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::screens::shared::task::{AsyncTask, Next, in_background};
use crate::state::form_keeper::{FormKeeper, TypedSheet};
use crate::state::route::Route;
use crate::state::use_app;
use crate::text::screens::common;
use crate::text::{instruments, measuring as words};
use crate::ui::{
    Button, ButtonKind, ButtonSize, Card, Form, LinkButton, Notice, NoticeKind, Page, PageWidth, RowView, Rows, Show,
};
use crate::workspace::action::Action;

/// Nothing is doubted: an answer is one tap, and each tap can be seen.
#[component]
pub fn ShortQuestionsScreen(person: PersonId) -> impl IntoView {
    let app = use_app();
    let today = untrack(|| app.today());
    let begin =
        |instrument| TypedTest::begin(instrument, Source::Guided, Occasion::default(), &Conditions::default(), today);
    let form = FormId::of_person(FormName::ShortQuestions, person);
    let keeper = FormKeeper::open(app, person, form, Instrument::SHORT.map(begin).into());
    let task = AsyncTask::new();
    let nothing = RwSignal::new(false);
    let save = move |()| {
        let now = keeper.sheets().into_iter().map(|sheet| sheet.now().get_untracked());
        let answered: Vec<_> = now.filter(|now| now.is_begun).map(|now| now.now).collect();
        nothing.set(answered.is_empty());
        if let Some(day) = answered.first().map(|assessment| assessment.on) {
            task.run(async move {
                keeper.submit(Action::Assess { person, assessments: answered }).await?;
                Ok(Next::saved(Route::Results(person, day)))
            });
        }
    };
    let label = move || if task.busy().get() { common::SAVING } else { words::SAVE }.in_lang(app.lang());
    view! {
        <Page
            title=app.say(words::SHORT)
            eyebrow=move || Some(name_of(app, person)())
            intro=app.say_some(words::SHORT_NOTE)
            back_href=Route::Measure(person)
            back_label=app.say_some(words::TITLE)
            width=PageWidth::Narrow
        >
            <KeptLine found=keeper.found() on_anew=move |()| keeper.begin_anew()/>
            <Form on_submit=save on_leave=move |()| in_background(app.store.settle_drafts())>
                {keeper.sheets().into_iter().map(|sheet| view! { <Questions person sheet/> }).collect_view()}
                <Show when=move || nothing.get()>
                    <Notice kind=NoticeKind::Warning live=true>{app.say(words::NOTHING_ANSWERED)}</Notice>
                </Show>
                <ProblemNotice problem=task.problem()/>
                <ProblemNotice problem=app.store.draft_problem()/>
                <div class="row">
                    <LinkButton
                        kind=ButtonKind::Quiet
                        size=ButtonSize::Tall
                        label=app.say(common::CANCEL)
                        href=Route::Measure(person)
                    />
                    <Button submits=true kind=ButtonKind::Main size=ButtonSize::Tall busy=task.busy() label=label/>
                </div>
            </Form>
        </Page>
    }
}

#[component]
fn Questions(person: PersonId, sheet: TypedSheet) -> impl IntoView {
    let app = use_app();
    let (tried, earlier) = (Signal::derive(|| false), Signal::derive(|| None));
    let fields = Fields { person, sheet, tried, quick: true, earlier };
    let rows = move || {
        let keys = sheet.now().with(|read| read.items.iter().map(|item| item.key.clone()).collect::<Vec<_>>());
        let row = |key: Key| RowView::new(format!("{key:?}"), move || view! { <FormItem fields key=key.clone()/> });
        keys.into_iter().map(row).collect::<Vec<_>>()
    };
    view! {
        <Card title=app.say_some(instruments::name(sheet.instrument))>
            <ul class="form-items plain-list"><Rows rows=rows/></ul>
        </Card>
    }
}
