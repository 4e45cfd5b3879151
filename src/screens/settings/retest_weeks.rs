//! In which weeks of a course everybody is measured again.

use leptos::prelude::*;

use crate::domain::retest::{RetestWeeks, RetestWeeksError};
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::screens::shared::task::AsyncTask;
use crate::state::use_app;
use crate::text::screens::settings as words;
use crate::ui::{Button, ButtonKind, ButtonSize, FieldKind, FieldWidth, Form, Icon, Row, Rows, Show, TextField};
use crate::workspace::action::Action;

/// What is wrong with the week that was typed, or with the plan it would make.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wrong {
    NotAWeek,
    Plan(RetestWeeksError),
}

#[component]
pub fn RetestWeeksSetting() -> impl IntoView {
    let app = use_app();
    let task = AsyncTask::new();
    let plan = Memo::new(move |_| app.view().map(|view| view.retest_weeks.clone()).unwrap_or_default());
    let typed = RwSignal::new(String::new());
    let wrong = RwSignal::new(None::<Wrong>);
    let keep = move |weeks: Vec<u16>| match RetestWeeks::new(weeks) {
        Ok(plan) => {
            wrong.set(None);
            typed.set(String::new());
            task.keep(app, Action::ChooseRetestWeeks(plan));
        }
        Err(why) => wrong.set(Some(Wrong::Plan(why))),
    };
    let add = move |()| match typed.with_untracked(|typed| typed.trim().parse::<u16>()) {
        Ok(week) => keep(plan.with_untracked(|plan| plan.weeks().iter().copied().chain([week]).collect())),
        Err(_) => wrong.set(Some(Wrong::NotAWeek)),
    };
    let remove = move |gone: u16| {
        keep(plan.with_untracked(|plan| plan.weeks().iter().copied().filter(|week| *week != gone).collect()));
    };
    let week = move |week: u16| {
        Row::new(week.to_string(), move || {
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
    let error = move || {
        wrong.get().map(|why| match why {
            Wrong::NotAWeek => words::RETEST_NOT_A_WEEK.in_lang(app.lang()).to_owned(),
            Wrong::Plan(why) => words::retest_error(app.lang(), why),
        })
    };
    view! {
        <section class="stack-tight">
            <h3>{app.say(words::RETEST_TITLE)}</h3>
            <p class="soft">{app.say(words::RETEST_NOTE)}</p>
            <ul class="row plain-list">
                <Rows rows=weeks/>
            </ul>
            <Form on_submit=add>
                <TextField
                    label=app.say(words::RETEST_NEW)
                    error=error
                    value=typed
                    kind=FieldKind::Whole
                    width=FieldWidth::Short
                />
                <div class="row">
                    <Button submits=true icon=Icon::Plus busy=task.busy() label=app.say(words::RETEST_ADD)/>
                    <Show when=move || plan.with(|plan| *plan != RetestWeeks::default())>
                        <Button
                            kind=ButtonKind::Quiet
                            busy=task.busy()
                            label=app.say(words::RETEST_USUAL)
                            on_press=move |()| keep(RetestWeeks::default().weeks().to_vec())
                        />
                    </Show>
                </div>
            </Form>
            <ProblemNotice problem=task.problem()/>
        </section>
    }
}
