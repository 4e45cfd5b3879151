//! The fields about a person, the same for a new one and a known one.

use leptos::prelude::*;

use super::draft::{Draft, SEXES};
use crate::domain::course::Weekdays;
use crate::domain::person::Sex;
use crate::domain::written::Name;
use crate::screens::picked_day::day_error;
use crate::screens::problem_notice::ProblemNotice;
use crate::state::use_app;
use crate::text::{Phrase, dates, people as words, problems, shell};
use crate::ui::{
    Button, ButtonKind, ButtonSize, Checks, ChoiceLayout, Choices, DateField, FieldKind, FieldWidth, Form,
    LinkButton, TextField,
};
use crate::workspace::problem::Problem;

#[component]
pub fn PersonForm(
    draft: Draft,
    save: Phrase,
    cancel_href: String,
    busy: RwSignal<bool>,
    problem: RwSignal<Option<Problem>>,
    #[prop(into)] on_save: Callback<()>,
) -> impl IntoView {
    let app = use_app();
    let hint = move |phrase: Phrase| move || Some(phrase.in_lang(app.lang()).to_owned());
    let wrong = draft.wrong;
    let sexes = move || SEXES.map(|sex| sex_word(sex).in_lang(app.lang()).to_owned()).into_iter().enumerate().collect();
    let weekdays = move || {
        let name = |day| dates::capitalised(dates::weekday(app.lang(), day));
        Weekdays::WEEK.map(name).into_iter().enumerate().collect::<Vec<_>>()
    };
    view! {
        <Form on_submit=on_save>
            <TextField
                label=app.say(words::NAME)
                hint=hint(words::NAME_HINT)
                error=move || wrong.get().name.map(|why| problems::written(app.lang(), &why))
                value=draft.name
                limit=Name::LIMIT
            />
            <TextField
                label=app.say(words::BIRTH_YEAR)
                hint=hint(words::BIRTH_YEAR_HINT)
                error=move || wrong.get().birth_year.map(|why| problems::birth_year(app.lang(), &why))
                value=draft.birth_year
                kind=FieldKind::Whole
                width=FieldWidth::Short
            />
            <Choices
                legend=app.say(words::SEX)
                options=Signal::derive(sexes)
                selected=draft.sex
                layout=ChoiceLayout::Row
            />
            <DateField
                label=app.say(words::START)
                hint=hint(words::START_HINT)
                error=move || wrong.get().start.map(|why| day_error(app.lang(), why))
                value=draft.start
            />
            <Checks
                legend=app.say(words::WEEKDAYS)
                hint=hint(words::WEEKDAYS_HINT)
                options=Signal::derive(weekdays)
                selected=draft.weekdays
                error=move || wrong.get().weekdays.map(|_| words::WEEKDAYS_MISSING.in_lang(app.lang()).to_owned())
            />
            <ProblemNotice problem/>
            <div class="row">
                <LinkButton kind=ButtonKind::Quiet size=ButtonSize::Tall label=app.say(shell::CANCEL) href=cancel_href/>
                <Button
                    submits=true
                    kind=ButtonKind::Main
                    size=ButtonSize::Tall
                    busy=busy
                    label=move || if busy.get() { shell::SAVING } else { save }.in_lang(app.lang())
                />
            </div>
        </Form>
    }
}

/// How a sex is called; `None` is not stated.
pub fn sex_word(sex: Option<Sex>) -> Phrase {
    match sex {
        Some(Sex::Female) => words::SEX_FEMALE,
        Some(Sex::Male) => words::SEX_MALE,
        None => words::SEX_UNSTATED,
    }
}
