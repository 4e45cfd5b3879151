//! What is known of the person, and the plan.

use leptos::prelude::*;

use crate::domain::identity::PersonId;
use crate::state::route::Route;
use crate::state::{App, use_app};
use crate::text::screens::{common, erase, extract, people, person as words};
use crate::text::{dates, person};
use crate::ui::{ButtonKind, ButtonSize, Card, Facts, Icon, LinkButton};

#[component]
pub fn Details(person: PersonId) -> impl IntoView {
    let app = use_app();
    view! {
        <Card title=move || Some(words::DETAILS.in_lang(app.lang()).to_owned())>
            <Facts items=Signal::derive(move || facts(app, person).unwrap_or_default())/>
            <div class="row">
                <LinkButton
                    kind=ButtonKind::Quiet
                    size=ButtonSize::Small
                    icon=Icon::Edit
                    label=app.say(common::CHANGE)
                    href=Route::EditPerson(person)
                />
                <LinkButton
                    kind=ButtonKind::Quiet
                    size=ButtonSize::Small
                    icon=Icon::Print
                    label=app.say(extract::GO)
                    href=Route::Extract(person)
                />
                <LinkButton
                    kind=ButtonKind::Quiet
                    size=ButtonSize::Small
                    label=app.say(erase::TITLE)
                    href=Route::Erase(person)
                />
            </div>
        </Card>
    }
}

fn facts(app: App, person: PersonId) -> Option<Vec<(String, String)>> {
    let (history, lang) = (app.person(person)?, app.lang());
    let profile = history.profile();
    let unstated = || person::SEX_UNSTATED.in_lang(lang).to_owned();
    let born = profile.and_then(|profile| profile.birth_year).map_or_else(unstated, |year| year.year().to_string());
    let sex = person::sex(profile.and_then(|profile| profile.sex)).in_lang(lang).to_owned();
    let mut facts = vec![(words::NAME, person::name(lang, profile)), (words::BIRTH_YEAR, born), (words::SEX, sex)];
    if let Some(course) = history.course() {
        facts.push((words::START, dates::long(lang, course.start)));
        facts.push((people::WEEKDAYS, words::weekdays(lang, course)));
    }
    Some(facts.into_iter().map(|(name, value)| (name.in_lang(lang).to_owned(), value)).collect())
}
