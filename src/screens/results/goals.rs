//! The goals that were rated on the day, in the person's own words: they come before every score.

use leptos::prelude::*;

use crate::domain::assessment::{Answer, Instrument, Key};
use crate::domain::goal::change::Aspect;
use crate::domain::goal::{GoalRating, Rating};
use crate::domain::history::RatedGoal;
use crate::domain::history::change_of;
use crate::domain::history::{AssessmentEntry, History};
use crate::domain::identity::{EventId, PersonId};
use crate::screens::shared::result_summary;
use crate::state::route::Route;
use crate::state::use_app;
use crate::text::screens::{goals, person as person_words, results as words};
use crate::text::{Lang, goal, instruments, measuring};
use crate::ui::{ButtonKind, ButtonSize, Chip, Facts, Icon, LinkButton, dyn_view};

/// Each interview by itself, as it is corrected by itself.
#[component]
pub fn RatedGoals(person: PersonId, interviews: Memo<Vec<EventId>>) -> impl IntoView {
    let app = use_app();
    let interview = move |event: EventId| {
        let history = app.person(person)?;
        history.assessment(event).map(|entry| interview(app.lang(), &history, entry))
    };
    view! {
        <section class="what-matters">
            <h2>{app.say(goal::WHAT_MATTERS)}</h2>
            {dyn_view(move || interviews.get().into_iter().map(interview).collect_view())}
            <div class="row no-print">
                <LinkButton
                    size=ButtonSize::Small
                    label=app.say(person_words::RATE_GOALS)
                    href=Route::MeasureWith(person, Instrument::GoalRatings)
                />
            </div>
        </section>
    }
}

fn interview(lang: Lang, history: &History, entry: &AssessmentEntry) -> impl IntoView + use<> {
    let rated = history.rated_in(entry.event);
    let none = result_summary::in_words(lang, history, &entry.assessment).err();
    let marks = result_summary::marks(lang, entry, false);
    let others = not_rated(lang, history, entry, &rated);
    let (person, event) = (history.person(), entry.event);
    // Several interviews on one day: a goal is rated when it is agreed on.
    let name = match rated.as_slice() {
        [only] => goals::quoted(lang, only.goal.goal.text.as_str()),
        _ => instruments::name(Instrument::GoalRatings).in_lang(lang).to_owned(),
    };
    let correct = format!("{}: {name}", words::CORRECT.in_lang(lang));
    view! {
        <div class="stack-tight">
            {(!marks.is_empty()).then(|| view! {
                <div class="row">{marks.into_iter().map(|mark| view! { <Chip label=mark/> }).collect_view()}</div>
            })}
            {none.map(|none| view! { <p class="reading-missing">{none}</p> })}
            {(!rated.is_empty()).then(|| view! {
                <ul class="goals">{rated.iter().map(|rated| goal(lang, rated)).collect_view()}</ul>
            })}
            {(!others.is_empty()).then(|| view! { <Facts items=others/> })}
            {professional(lang, &rated)}
            <div class="row no-print">
                <LinkButton
                    kind=ButtonKind::Quiet
                    size=ButtonSize::Small
                    icon=Icon::Edit
                    label=words::CORRECT.in_lang(lang)
                    href=Route::Correct(person, event)
                    attr:aria-label=correct
                />
            </div>
        </div>
    }
}

fn goal(lang: Lang, rated: &RatedGoal<'_>) -> impl IntoView + use<> {
    let number = |aspect: Aspect| {
        let label = goal::aspect(aspect).in_lang(lang);
        let label = match rated.before {
            Some(before) => words::with_last(lang, label, value(aspect, &before.rating)),
            None => label.to_owned(),
        };
        view! { <li class="goal-number"><b>{value(aspect, &rated.then).value()}</b><span>{label}</span></li> }
    };
    view! {
        <li>
            <article class="card goal">
                <h3 class="goal-words">{goals::quoted(lang, rated.goal.goal.text.as_str())}</h3>
                <ul class="goal-numbers">{[Aspect::Performance, Aspect::Satisfaction].map(number).collect_view()}</ul>
            </article>
        </li>
    }
}

fn value(aspect: Aspect, rating: &GoalRating) -> Rating {
    match aspect {
        Aspect::Performance => rating.performance,
        Aspect::Satisfaction => rating.satisfaction,
    }
}

/// Answers of goals that do not have both numbers: why not, and what the other is.
fn not_rated(lang: Lang, history: &History, entry: &AssessmentEntry, rated: &[RatedGoal<'_>]) -> Vec<(String, String)> {
    let is_rated = |key: &Key| rated.iter().any(|rated| key.goal() == Some(rated.then.goal));
    let told = |(key, answer): &(Key, Answer)| {
        let question = result_summary::question(lang, history, Instrument::GoalRatings, key);
        (question, instruments::answer(lang, Instrument::GoalRatings, key, *answer))
    };
    entry.assessment.answers.iter().filter(|(key, _)| !is_rated(key)).map(told).collect()
}

/// The goals together, against both limits: from the time before, each goal's own.
fn professional(lang: Lang, rated: &[RatedGoal<'_>]) -> Option<impl IntoView + use<>> {
    let sentences = goal::change_sentences(lang, &change_of(rated)?).into_iter();
    Some(view! {
        <details class="more">
            <summary>{measuring::FOR_PROFESSIONALS.in_lang(lang)}</summary>
            <div class="stack-tight">
                {sentences.map(|sentence| view! { <p>{sentence}</p> }).collect_view()}
                <p class="soft small">{goal::TWO_LIMITS.in_lang(lang)}</p>
            </div>
        </details>
    })
}
