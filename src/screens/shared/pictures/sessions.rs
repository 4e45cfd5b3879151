//! The sessions of the course as a strip, with what its signs mean; and what happened meanwhile.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::chart::show;
use crate::report::Report;
use crate::text::screens::progress as words;
use crate::text::{Lang, Phrase, chart_labels, dates};
use crate::ui::{Card, DotState, Dots};

const SIGNS: [(DotState, Phrase); 4] = [
    (DotState::Done, chart_labels::SESSION_DONE),
    (DotState::Cancelled, chart_labels::SESSION_CANCELLED),
    (DotState::Next, chart_labels::SESSION_NEXT),
    (DotState::ToCome, chart_labels::SESSION_TO_COME),
];

pub fn chart(lang: Lang, report: &Report<'_>) -> Option<AnyView> {
    Some(show(report.sessions()?, lang, Some(signs(lang))))
}

/// Without how each session was, or why it was not held.
pub fn attendance(lang: Lang, report: &Report<'_>) -> Option<AnyView> {
    Some(show(report.attendance()?, lang, Some(signs(lang))))
}

/// Nothing where nothing happened.
pub fn happened(lang: Lang, report: &Report<'_>) -> Option<AnyView> {
    let happened = report.happened();
    let one = move |(on, what): (NaiveDate, String)| view! { <li>{format!("{}: {what}", dates::long(lang, on))}</li> };
    (!happened.is_empty()).then(|| {
        view! {
            <Card title=words::HAPPENED.in_lang(lang)>
                <p class="soft">{words::HAPPENED_NOTE.in_lang(lang)}</p>
                <ul>{happened.into_iter().map(one).collect_view()}</ul>
            </Card>
        }
        .into_any()
    })
}

fn signs(lang: Lang) -> AnyView {
    let sign = |(state, word): (DotState, Phrase)| {
        let word = word.in_lang(lang);
        view! {
            <li>
                <span aria-hidden="true"><Dots states=vec![state] label=word/></span>
                {word}
            </li>
        }
    };
    view! { <ul class="signs plain-list">{SIGNS.map(sign).collect_view()}</ul> }.into_any()
}
