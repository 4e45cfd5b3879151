//! In which weeks of a course everybody is measured again.

use leptos::prelude::*;

use crate::domain::form_draft::{FormId, FormName, FormValues};
use crate::domain::retest::RetestWeeks;
use crate::screens::shared::form::{Field, FieldAsk, FormField, FormState, KeptNote};
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::screens::shared::task::{AsyncTask, Next, in_background};
use crate::state::use_app;
use crate::text::screens::{common, settings as words};
use crate::ui::{Button, ButtonKind, ButtonSize, Form, Icon, RowView, Rows, Show};
use crate::workspace::action::Action;
use crate::workspace::forms::settings::{RetestWeekForm, WEEK};

#[component]
pub fn RetestWeeksSetting() -> impl IntoView {
    let app = use_app();
    let task = AsyncTask::new();
    let plan = Memo::new(move |_| app.view().map(|view| view.retest_weeks.clone()).unwrap_or_default());
    let state = FormState::open(FormId::of_store(FormName::RetestWeek), &[WEEK], FormValues::default());
    let add = move |()| {
        let form = RetestWeekForm { weeks: plan.get_untracked() };
        let Some(weeks) = state.check(|values| form.check(values)) else { return };
        task.run(async move {
            state.submit(vec![Action::ChooseRetestWeeks(weeks)]).await?;
            state.begin_anew();
            Ok(Next::Say(common::SAVED))
        });
    };
    let remove = move |gone: u16| {
        let left = plan.with_untracked(|plan| plan.weeks().iter().copied().filter(|week| *week != gone).collect());
        if let Some(weeks) = state.check_with(WEEK, RetestWeeks::new(left)) {
            task.keep(app, Action::ChooseRetestWeeks(weeks));
        }
    };
    let usual = move |()| task.keep(app, Action::ChooseRetestWeeks(RetestWeeks::default()));
    let week = move |week: u16| {
        RowView::new(week.to_string(), move || {
            view! {
                <Button
                    kind=ButtonKind::Quiet
                    size=ButtonSize::Small
                    icon_after=Icon::Cross
                    busy=task.busy()
                    label=move || words::week(app.lang(), week)
                    on_press=move |()| remove(week)
                    attr:aria-label=move || words::remove_week(app.lang(), week)
                />
            }
        })
    };
    let weeks = move || plan.with(|plan| plan.weeks().iter().copied().map(week).collect::<Vec<_>>());
    let field = Field::new(WEEK, words::RETEST_NEW, FieldAsk::Whole).missing(words::RETEST_NOT_A_WEEK);
    view! {
        <section class="stack-tight">
            <h3>{app.say(words::RETEST_TITLE)}</h3>
            <p class="soft">{app.say(words::RETEST_NOTE)}</p>
            <ul class="row plain-list">
                <Rows rows=weeks/>
            </ul>
            <KeptNote state/>
            <Form on_submit=add on_leave=move |()| in_background(app.store.settle_drafts())>
                <FormField state field/>
                <div class="row">
                    <Button submits=true icon=Icon::Plus busy=task.busy() label=app.say(words::RETEST_ADD)/>
                    <Show when=move || plan.with(|plan| *plan != RetestWeeks::default())>
                        <Button
                            kind=ButtonKind::Quiet
                            busy=task.busy()
                            label=app.say(words::RETEST_USUAL)
                            on_press=usual
                        />
                    </Show>
                </div>
            </Form>
            <ProblemNotice problem=task.problem()/>
        </section>
    }
}
