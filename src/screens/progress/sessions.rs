//! The sessions of the course as a strip, with what its signs mean.

use std::iter;

use leptos::prelude::*;

use super::chart::{Chart, Pictures};
use crate::chart::sessions::{Session, draw};
use crate::domain::course::SESSIONS;
use crate::domain::history::{Held, History, SessionEntry};
use crate::text::{Lang, Phrase, dates, progress as words, progress_words, sessions as session_words};
use crate::ui::{DotState, Dots};

const SIGNS: [(DotState, Phrase); 4] = [
    (DotState::Done, progress_words::SESSION_DONE),
    (DotState::Cancelled, progress_words::SESSION_CANCELLED),
    (DotState::Next, progress_words::SESSION_NEXT),
    (DotState::ToCome, progress_words::SESSION_TO_COME),
];

pub fn chart(lang: Lang, history: &History) -> Option<AnyView> {
    let strip = strip(history);
    let total = SESSIONS.max(history.sessions.len());
    let (done, cancelled) = (history.sessions_done(), history.sessions_cancelled());
    let chart = Chart {
        title: words::SESSIONS.in_lang(lang).to_owned(),
        sentence: session_words::sessions_sentence(lang, done, cancelled, total),
        pictures: Pictures::of(|size| draw(&strip, size))?,
        headers: [words::NUMBER, words::DATE, words::HELD].map(|head| head.in_lang(lang).to_owned()).into(),
        rows: (1..).zip(&history.sessions).map(|(number, entry)| row(lang, number, entry)).collect(),
    };
    Some(chart.show(lang, Some(signs(lang))))
}

fn strip(history: &History) -> Vec<Session> {
    let recorded = history.sessions.iter().map(|entry| match entry.held {
        Held::Done(_) => Session::Done,
        Held::Cancelled(_) => Session::Cancelled,
    });
    let next = history.course.map(|_| Session::Next);
    let all = recorded.chain(next).chain(iter::repeat(Session::ToCome));
    all.take(SESSIONS.max(history.sessions.len())).collect()
}

fn row(lang: Lang, number: usize, entry: &SessionEntry) -> Vec<String> {
    vec![number.to_string(), dates::short(entry.on), words::held(lang, &entry.held)]
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
