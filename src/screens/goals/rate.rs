//! The same goals, rated anew. Earlier numbers stay hidden until they are asked for.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::numbers::{NumberScales, Numbers, OnlyOne};
use crate::domain::goal::GoalRating;
use crate::domain::history::History;
use crate::domain::identity::{GoalId, PersonId};
use crate::screens::known_person::{name_of, page_of_person};
use crate::screens::route;
use crate::screens::saving::{SaveRow, Saving};
use crate::state::use_app;
use crate::text::{goals as words, person as person_words};
use crate::ui::{Button, ButtonKind, EmptyState, Form, Icon, LinkButton, Page, PageWidth, Show};
use crate::workspace::action::{Action, FirstRating};

#[component]
pub fn RateGoalsScreen() -> impl IntoView {
    page_of_person(|person| view! { <RateGoals person/> })
}

/// One goal on the page.
#[derive(Clone)]
struct Asked {
    goal: GoalId,
    text: String,
    earlier: Option<(NaiveDate, GoalRating)>,
    numbers: Numbers,
}

#[component]
fn RateGoals(person: PersonId) -> impl IntoView {
    let app = use_app();
    let asked = StoredValue::new(app.person(person).map(|history| asked(&history)).unwrap_or_default());
    let any = asked.with_value(|asked| !asked.is_empty());
    view! {
        <Page
            title=app.say(words::RATE_TITLE)
            eyebrow=move || Some(name_of(app, person)())
            intro=move || any.then(|| words::RATE_NOTE.in_lang(app.lang()).to_owned())
            back_href=Some(route::person(person))
            back_label=move || Some(name_of(app, person)())
            width=PageWidth::Narrow
        >
            <Show when=move || any fallback=move || view! { <NothingToRate person/> }>
                <RateForm person asked/>
            </Show>
        </Page>
    }
}

#[component]
fn RateForm(person: PersonId, asked: StoredValue<Vec<Asked>>) -> impl IntoView {
    let app = use_app();
    let show_earlier = RwSignal::new(false);
    let saving = Saving::new();
    let save = move |()| {
        if saving.is_busy() {
            return;
        }
        let Ok(ratings) = asked.with_value(|asked| checked(asked)) else { return };
        saving.run(async move {
            app.perform(Action::RateGoals { person, ratings }).await?;
            Ok(route::person(person))
        });
    };
    let show_label =
        move || if show_earlier.get() { words::HIDE_EARLIER } else { words::SHOW_EARLIER }.in_lang(app.lang());
    view! {
        <Form on_submit=save>
            <ul class="goals">
                {asked
                    .get_value()
                    .into_iter()
                    .map(|asked| view! { <li><AskedGoal asked show_earlier=show_earlier.into()/></li> })
                    .collect_view()}
            </ul>
            <div class="row">
                <Button
                    kind=ButtonKind::Quiet
                    label=show_label
                    on_press=move |()| show_earlier.update(|shown| *shown = !*shown)
                />
            </div>
            <SaveRow saving save=words::SAVE_RATINGS cancel_href=route::person(person)/>
        </Form>
    }
}

#[component]
fn AskedGoal(asked: Asked, show_earlier: Signal<bool>) -> impl IntoView {
    let app = use_app();
    let Asked { text, earlier, numbers, .. } = asked;
    let earlier = move || match &earlier {
        Some((on, rating)) => words::earlier(app.lang(), *on, rating),
        None => words::NEVER_RATED.in_lang(app.lang()).to_owned(),
    };
    view! {
        <article class="card goal">
            <h2 class="goal-words">{move || words::quoted(app.lang(), &text)}</h2>
            <p class="soft num" aria-live="polite">{move || show_earlier.get().then(&earlier)}</p>
            <NumberScales numbers/>
        </article>
    }
}

#[component]
fn NothingToRate(person: PersonId) -> impl IntoView {
    let app = use_app();
    view! {
        <EmptyState
            icon=Icon::Person
            title=app.say(words::NOTHING_TO_RATE)
            text=move || Some(words::NOTHING_TO_RATE_NOTE.in_lang(app.lang()).to_owned())
        >
            <LinkButton kind=ButtonKind::Main label=app.say(person_words::NEW_GOAL) href=route::new_goal(person)/>
        </EmptyState>
    }
}

fn asked(history: &History) -> Vec<Asked> {
    let asked = history.open_goals().map(|known| Asked {
        goal: known.goal.goal,
        text: known.goal.text.as_str().to_owned(),
        earlier: known.ratings.last().map(|dated| (dated.on, dated.rating)),
        numbers: Numbers::new(),
    });
    asked.collect()
}

/// Goals that were passed over are left out; every goal with one number alone is told so.
fn checked(asked: &[Asked]) -> Result<Vec<GoalRating>, OnlyOne> {
    let checked: Vec<_> = asked.iter().map(|asked| (asked.goal, asked.numbers.checked())).collect();
    let rated = checked.into_iter().filter_map(|(goal, numbers)| {
        let rating =
            |first: FirstRating| GoalRating { goal, performance: first.performance, satisfaction: first.satisfaction };
        numbers.map(|numbers| numbers.map(rating)).transpose()
    });
    rated.collect()
}
