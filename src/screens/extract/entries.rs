//! The entries, day by day, and below them who has seen them.

use leptos::prelude::*;

use crate::state::extracts::{ExtractDay, ExtractLine};
use crate::state::{App, use_app};
use crate::text::screens::{extract as words, log};

#[component]
pub fn Recorded(days: Vec<ExtractDay>) -> impl IntoView {
    let app = use_app();
    days.into_iter().map(|day| one_day(app, day)).collect_view()
}

fn one_day(app: App, day: ExtractDay) -> AnyView {
    let entries = day.entries.into_iter().map(entry).collect_view();
    view! {
        <section class="extract-day">
            <h3>{words::day(app.lang(), day.on)}</h3>
            {entries}
        </section>
    }
    .into_any()
}

fn entry(line: ExtractLine) -> AnyView {
    let fact = |(name, value): (String, String)| {
        view! {
            <div class="extract-fact">
                <dt>{name}</dt>
                <dd class="num">{value}</dd>
            </div>
        }
    };
    let facts = line.words.facts;
    let facts = (!facts.is_empty())
        .then(|| view! { <dl class="extract-facts">{facts.into_iter().map(fact).collect_view()}</dl> });
    view! {
        <article class="extract-entry">
            <h4>{line.words.title}</h4>
            <p class="soft num">{words::when_and_who(&line.when, &line.by)}</p>
            {facts}
        </article>
    }
    .into_any()
}

#[component]
pub fn Seen(lines: Vec<ExtractLine>) -> impl IntoView {
    let app = use_app();
    if lines.is_empty() {
        return view! { <p>{app.say(words::NOBODY_SAW)}</p> }.into_any();
    }
    let heads = [log::WHEN, log::WHO, log::WHAT].map(|head| view! { <th scope="col">{app.say(head)}</th> });
    let row = |line: ExtractLine| {
        view! {
            <tr>
                <th scope="row" class="num">{line.when}</th>
                <td>{line.by}</td>
                <td>{line.words.title}</td>
            </tr>
        }
    };
    view! {
        <table class="table">
            <caption class="visually-hidden">{app.say(words::SEEN)}</caption>
            <thead>
                <tr>{heads.into_iter().collect_view()}</tr>
            </thead>
            <tbody>{lines.into_iter().map(row).collect_view()}</tbody>
        </table>
    }
    .into_any()
}
