//! A goal in the person's own words, how much it matters, and how it is today.

use leptos::prelude::*;

use super::aim::AimScale;
use super::numbers::{NumberScales, Numbers, rating};
use crate::domain::identity::PersonId;
use crate::domain::written::{GoalText, WrittenError};
use crate::screens::shared::known_person::name_of;
use crate::screens::shared::task::{AsyncTask, Next, SaveRow};
use crate::state::route::Route;
use crate::state::use_app;
use crate::text::screens::goals as words;
use crate::text::{goal, problems};
use crate::ui::{Form, Page, PageWidth, Scale, TextArea};
use crate::workspace::action::Action;

/// What is typed and chosen, and what is wrong with it.
#[derive(Clone, Copy)]
struct Draft {
    text: RwSignal<String>,
    importance: RwSignal<Option<u8>>,
    aim: RwSignal<Option<u8>>,
    numbers: Numbers,
    wrong_text: RwSignal<Option<WrittenError>>,
    no_importance: RwSignal<bool>,
}

#[component]
pub fn NewGoalScreen(person: PersonId) -> impl IntoView {
    let app = use_app();
    let draft = Draft::new();
    let task = AsyncTask::new();
    let save = move |()| {
        let Some(action) = draft.checked(person) else { return };
        task.run(async move {
            app.perform(action).await?;
            Ok(Next::saved(Route::Person(person)))
        });
    };
    let choose = move || draft.no_importance.get().then(|| words::CHOOSE_NUMBER.in_lang(app.lang()).to_owned());
    view! {
        <Page
            title=app.say(words::NEW_TITLE)
            eyebrow=move || Some(goal::WHAT_MATTERS.in_lang(app.lang()).to_owned())
            back_href=Route::Person(person)
            back_label=move || Some(name_of(app, person)())
            width=PageWidth::Narrow
        >
            <Form on_submit=save>
                <TextArea
                    label=app.say(words::GOAL)
                    hint=move || Some(words::GOAL_HINT.in_lang(app.lang()).to_owned())
                    error=move || draft.wrong_text.get().map(|why| problems::written(app.lang(), &why))
                    value=draft.text
                    limit=GoalText::LIMIT
                    rows=2
                />
                <Scale
                    legend=app.say(goal::IMPORTANCE_QUESTION)
                    from=1
                    to=10
                    selected=draft.importance
                    low_label=app.say(goal::IMPORTANCE_LEAST)
                    high_label=app.say(goal::IMPORTANCE_MOST)
                    error=choose
                />
                <AimScale aim=draft.aim/>
                // On the other scale the goals are rated together, on a page of their own.
                {app.view().is_none_or(|view| view.rates_goals_twice()).then(|| view! {
                    <section class="stack">
                        <div class="stack-tight">
                            <h2>{app.say(words::NOW)}</h2>
                            <p class="soft">{app.say(words::NOW_NOTE)}</p>
                        </div>
                        <NumberScales numbers=draft.numbers/>
                    </section>
                })}
                <SaveRow task save=words::SAVE_GOAL cancel_href=Route::Person(person)/>
                <p class="soft small">{app.say(goal::LICENCE)}</p>
            </Form>
        </Page>
    }
}

impl Draft {
    fn new() -> Self {
        Self {
            text: RwSignal::new(String::new()),
            importance: RwSignal::new(None),
            aim: RwSignal::new(None),
            numbers: Numbers::new(),
            wrong_text: RwSignal::new(None),
            no_importance: RwSignal::new(false),
        }
    }

    fn checked(self, person: PersonId) -> Option<Action> {
        // A new line in the field is a space in the goal, which is one line.
        let text =
            self.text.with_untracked(|text| GoalText::new(&text.split_whitespace().collect::<Vec<_>>().join(" ")));
        let importance = rating(self.importance);
        let numbers = self.numbers.checked();
        self.wrong_text.set(text.as_ref().err().copied());
        self.no_importance.set(importance.is_none());
        let (importance, first, aim) = (importance?, numbers.ok()?, rating(self.aim));
        Some(Action::SetGoal { person, text: text.ok()?, importance, first, aim })
    }
}
