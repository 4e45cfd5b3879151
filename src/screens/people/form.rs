//! The fields about a person, the same for a new one and a known one.

use leptos::prelude::*;

use super::draft::{Draft, SEXES};
use crate::domain::course::Weekdays;
use crate::domain::written::Name;
use crate::screens::shared::picked_day::day_error;
use crate::screens::shared::task::{AsyncTask, SaveRow};
use crate::state::route::Route;
use crate::state::use_app;
use crate::text::screens::people as words;
use crate::text::{Phrase, dates, person, problems};
use crate::ui::{Checks, ChoiceLayout, Choices, DateField, FieldKind, FieldWidth, Form, TextField};

#[component]
pub fn PersonForm(
    draft: Draft,
    task: AsyncTask,
    save: Phrase,
    cancel_href: Route,
    #[prop(into)] on_save: Callback<()>,
) -> impl IntoView {
    let app = use_app();
    let hint = move |phrase: Phrase| move || Some(phrase.in_lang(app.lang()).to_owned());
    let wrong = draft.wrong;
    let sexes =
        move || SEXES.map(|sex| person::sex(sex).in_lang(app.lang()).to_owned()).into_iter().enumerate().collect();
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
            <SaveRow task save cancel_href/>
        </Form>
    }
}
