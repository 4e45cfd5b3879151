//! The fields about a person, the same for a new one and a known one.

use leptos::prelude::*;

use crate::domain::course::Weekdays;
use crate::domain::person::Sex;
use crate::domain::written::Name;
use crate::screens::shared::form::{Field, FieldAsk, FormField, FormState, Said};
use crate::text::screens::people as words;
use crate::text::{dates, person};
use crate::ui::ChoiceLayout;
use crate::workspace::forms::person::{BIRTH_YEAR, NAME, NOT_STATED, SEX, START, WEEKDAYS};
use crate::workspace::forms::reading::word;

pub const KEYS: [&str; 5] = [NAME, BIRTH_YEAR, SEX, START, WEEKDAYS];

fn fields() -> Vec<Field> {
    let sex = |sex: Option<Sex>| (sex.map_or(NOT_STATED, |sex| word(Some(sex))), person::sex(sex).into());
    let sexes = [Some(Sex::Female), Some(Sex::Male), None].map(sex).into();
    let weekday = |day| (word(Some(day)), Said::new(move |lang| dates::capitalised(dates::weekday(lang, day))));
    let weekdays = Weekdays::WEEK.map(weekday).into();
    vec![
        Field::new(NAME, words::NAME, FieldAsk::Text { limit: Name::LIMIT }).hint(words::NAME_HINT),
        Field::new(BIRTH_YEAR, words::BIRTH_YEAR, FieldAsk::Whole).hint(words::BIRTH_YEAR_HINT),
        Field::new(SEX, words::SEX, FieldAsk::One { options: sexes, layout: ChoiceLayout::Row }),
        Field::new(START, words::START, FieldAsk::Day).hint(words::START_HINT),
        Field::new(
            WEEKDAYS,
            words::WEEKDAYS,
            FieldAsk::Several { options: weekdays, layout: ChoiceLayout::Row, none: None },
        )
        .hint(words::WEEKDAYS_HINT)
        .missing(words::WEEKDAYS_MISSING),
    ]
}

#[component]
pub fn PersonFields(state: FormState) -> impl IntoView {
    fields().into_iter().map(|field| view! { <FormField state field/> }).collect_view()
}
