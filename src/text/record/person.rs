//! Who the person is, and when they train.

use crate::domain::course::Course;
use crate::domain::person::Profile;
use crate::exchange::extract::Fact;
use crate::text::screens::{people, person as words};
use crate::text::{Lang, dates, person};

pub(super) fn profile(lang: Lang, profile: &Profile) -> Vec<Fact> {
    let born = profile.birth_year.map(|year| year.year().to_string());
    let born = born.unwrap_or_else(|| person::SEX_UNSTATED.in_lang(lang).to_owned());
    let all = [
        (words::NAME, profile.name.as_str().to_owned()),
        (words::BIRTH_YEAR, born),
        (words::SEX, person::sex(profile.sex).in_lang(lang).to_owned()),
    ];
    all.into_iter().map(|(name, value)| (name.in_lang(lang).to_owned(), value)).collect()
}

pub(super) fn course(lang: Lang, course: Course) -> Vec<Fact> {
    let all = [(words::START, dates::long(lang, course.start)), (people::WEEKDAYS, words::weekdays(lang, course))];
    all.into_iter().map(|(name, value)| (name.in_lang(lang).to_owned(), value)).collect()
}
