//! All measurements of one person, by instrument, the latest first; with what was corrected and what was struck out.

use leptos::prelude::*;

use crate::domain::assessment::{Answer, Assessment, Instrument, Key};
use crate::domain::correction::{EntryChange, RecordedEntry};
use crate::domain::history::{AssessmentEntry, History};
use crate::domain::identity::PersonId;
use crate::screens::shared::correction::told;
use crate::screens::shared::help_switch::HelpSwitch;
use crate::screens::shared::known_person::name_of;
use crate::screens::shared::result_summary;
use crate::state::route::Route;
use crate::state::{App, use_app};
use crate::text::screens::{progress, results as words};
use crate::text::{Lang, dates, instruments};
use crate::ui::{ButtonKind, Chip, EmptyState, Icon, LinkButton, Page, Show, dyn_view};

#[component]
pub fn MeasurementsScreen(person: PersonId) -> impl IntoView {
    let app = use_app();
    let help = RwSignal::new(false);
    let used = Memo::new(move |_| used(app, person));
    let has_help = move || used.with(|used| used.contains(&Instrument::Help));
    let shown = move || {
        let instruments = used.get().into_iter();
        instruments.filter(|instrument| *instrument != Instrument::Help || help.get()).collect::<Vec<_>>()
    };
    let measure = move || {
        view! {
            <LinkButton kind=ButtonKind::Main label=app.say(words::MEASURE) href=Route::Measure(person)/>
        }
    };
    view! {
        <Page
            title=app.say(words::ALL)
            eyebrow=move || Some(name_of(app, person)())
            intro=app.say_some(words::MEASUREMENTS_NOTE)
            back_href=Route::Person(person)
            back_label=move || Some(name_of(app, person)())
            actions=measure
        >
            <Show when=move || used.with(Vec::is_empty)>
                <EmptyState icon=Icon::Clock title=app.say(words::NEVER) text=app.say_some(words::NEVER_NOTE)/>
            </Show>
            {dyn_view(move || {
                let tables = shown().into_iter().map(|instrument| table(app, person, instrument));
                tables.collect_view()
            })}
            <Show when=has_help>
                <HelpSwitch shown=help/>
            </Show>
        </Page>
    }
}

fn used(app: App, person: PersonId) -> Vec<Instrument> {
    let Some(history) = app.person(person) else { return vec![] };
    let all = history.all_assessments();
    let is_used = |instrument: &Instrument| all.iter().any(|entry| entry.assessment.instrument == *instrument);
    Instrument::ALL.into_iter().filter(is_used).collect()
}

fn table(app: App, person: PersonId, instrument: Instrument) -> Option<AnyView> {
    let (history, lang) = (app.person(person)?, app.lang());
    let entries = history.all_assessments().into_iter().filter(|entry| entry.assessment.instrument == instrument);
    let rows: Vec<_> = entries.map(|entry| row(app, &history, entry)).collect();
    let name = instruments::name(instrument).in_lang(lang);
    let heads = [progress::DATE, words::RESULT, words::CHANGE, words::HOW].map(|head| head.in_lang(lang));
    let unprinted = (instrument == Instrument::Help).then_some("no-print");
    let class = format!("card measured {}", unprinted.unwrap_or_default());
    Some(
        view! {
            <section class=class>
                <h2>{name}</h2>
                <table class="table measured-table">
                    <caption class="visually-hidden">{name}</caption>
                    <thead>
                        <tr>{heads.map(|head| view! { <th scope="col">{head}</th> }).collect_view()}</tr>
                    </thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </section>
        }
        .into_any(),
    )
}

fn row(app: App, history: &History, entry: &AssessmentEntry) -> AnyView {
    let (lang, assessment) = (app.lang(), &entry.assessment);
    let (person, name) = (history.person(), instruments::name(assessment.instrument));
    let (Ok(said) | Err(said)) = result_summary::in_words(lang, history, assessment);
    let day = dates::short(assessment.on);
    let struck = entry.story.is_struck();
    let (day, result, change) = if struck {
        (view! { <del>{day}</del> }.into_any(), view! { <del>{said}</del> }.into_any(), None)
    } else {
        // What can be seen stands first in what is read aloud.
        let label = format!("{day}. {}", words::about(lang, words::SEE_RESULT, name, assessment.on));
        let link = view! { <a href=Route::Results(person, assessment.on).path() aria-label=label>{day}</a> };
        (link.into_any(), said.into_any(), result_summary::change(lang, history, entry))
    };
    let why = entry.decline.filter(|_| !struck).map(|why| words::explained(lang, why));
    let conditions = instruments::conditions(lang, &assessment.conditions);
    let conditions = conditions.into_iter().map(|(name, value)| format!("{}: {value}", name.in_lang(lang)));
    let marks = result_summary::marks(lang, entry, false).into_iter().map(|mark| view! { <Chip label=mark/> });
    let correct = (!struck).then(|| {
        let label = words::about(lang, words::CORRECT, name, assessment.on);
        view! {
            <a class="row-link no-print" href=Route::Correct(person, entry.event).path() aria-label=label>
                {words::CORRECT.in_lang(lang)}
            </a>
        }
    });
    view! {
        <tr>
            <th scope="row" class="num">{day}</th>
            <td>
                <p class="num">{result}</p>
                {changes(app, history, entry)}
            </td>
            <td>{change.map(|change| view! { <p>{change}</p> })} {why.map(|why| view! { <p>{why}</p> })}</td>
            <td>
                {conditions.map(|condition| view! { <p>{condition}</p> }).collect_view()}
                <p class="row">{marks.collect_view()}</p>
                {correct}
            </td>
        </tr>
    }
    .into_any()
}

/// What stood there before, oldest first, each with who changed it and why.
fn changes(app: App, history: &History, entry: &AssessmentEntry) -> Vec<AnyView> {
    let one = |change: &EntryChange| {
        let said = told(app, change);
        let EntryChange {
            before: RecordedEntry::Assessment(before),
            after: Some(RecordedEntry::Assessment(after)),
            ..
        } = change
        else {
            return view! { <p class="soft">{said}</p> }.into_any();
        };
        let before = differences(app.lang(), history, before, after);
        view! { <p><del class="num">{before}</del> " " <span class="soft">{said}</span></p> }.into_any()
    };
    entry.story.changes.iter().map(one).collect()
}

/// The old value, and of the person's own answers, the day and the conditions what is another one now.
fn differences(lang: Lang, history: &History, before: &Assessment, after: &Assessment) -> String {
    let (Ok(said) | Err(said)) = result_summary::in_words(lang, history, before);
    let day = (before.on != after.on).then(|| dates::short(before.on));
    let others = (before.conditions != after.conditions).then(|| instruments::conditions(lang, &before.conditions));
    let conditions = others.into_iter().flatten().map(|(name, value)| format!("{}: {value}", name.in_lang(lang)));
    let answers = other_answers(lang, history, before, after);
    std::iter::once(said).chain(day).chain(answers).chain(conditions).collect::<Vec<_>>().join(", ")
}

/// Of goals, services and activities: several answers may come to the same number.
fn other_answers(lang: Lang, history: &History, before: &Assessment, after: &Assessment) -> Vec<String> {
    let is_other = |(key, answer): &&(Key, Answer)| {
        !matches!(key, Key::Item(_) | Key::Weight(_)) && after.answers.get(key) != Some(*answer)
    };
    let told = |(key, answer): &(Key, Answer)| {
        let answer = instruments::answer(lang, before.instrument, key, *answer);
        format!("{}: {answer}", result_summary::question(lang, history, before.instrument, key))
    };
    before.answers.iter().filter(is_other).map(told).collect()
}
