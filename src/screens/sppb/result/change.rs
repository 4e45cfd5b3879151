//! How the latest SPPB differs from the last one and the first one: its points, then the speed of its walk.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::domain::history::{History, SppbEntry};
use crate::domain::identity::PersonId;
use crate::domain::sppb::score::Score;
use crate::state::use_app;
use crate::text::sppb::{self, result};
use crate::text::{Lang, gait, progress, progress_words, sppb_screen as words};
use crate::ui::{Card, live};

/// Since when, and what is said about it.
type Compared = (String, String);

#[component]
pub fn ChangeCard(person: PersonId) -> impl IntoView {
    let app = use_app();
    let told = move || {
        let (history, lang) = (app.person(person)?, app.lang());
        let (latest, earlier) = history.sppbs.split_last()?;
        let (points, speeds) = (points(lang, &history, latest), speeds(lang, &history, latest));
        let notes = notes(lang, latest, earlier, points.is_empty() && speeds.is_empty());
        Some(view! {
            {list(sppb::TOTAL.in_lang(lang), points)}
            {list(gait::SPEED.in_lang(lang), speeds)}
            {notes.into_iter().map(|note| view! { <p>{note}</p> }).collect_view()}
        })
    };
    view! { <Card title=app.say_some(words::CHANGE)>{live(told)}</Card> }
}

fn list(title: &'static str, compared: Vec<Compared>) -> impl IntoView {
    let paragraph = |(since, said)| view! { <p><b>{since}</b>" "{said}</p> };
    (!compared.is_empty()).then(|| {
        view! {
            <section class="stack-tight compared">
                <h3>{title}</h3>
                {compared.into_iter().map(paragraph).collect_view()}
            </section>
        }
    })
}

fn points(lang: Lang, history: &History, latest: &SppbEntry) -> Vec<Compared> {
    match Score::of(&latest.sppb).total() {
        Some(_) => {
            let alike = history.sppb_totals(latest.sppb.gait.course);
            compared(lang, &alike, |before, now| result::change_sentence(lang, before, now))
        }
        None => vec![],
    }
}

fn speeds(lang: Lang, history: &History, latest: &SppbEntry) -> Vec<Compared> {
    let walk = latest.sppb.gait;
    match walk.speed() {
        Some(_) => {
            let alike = history.gait_speeds(walk.course, walk.aid);
            compared(lang, &alike, |before, now| gait::change_sentence(lang, before, now))
        }
        None => vec![],
    }
}

/// The last of `alike` against the one before it and against the first.
fn compared<T: Copy>(lang: Lang, alike: &[(NaiveDate, T)], say: impl Fn(T, T) -> String) -> Vec<Compared> {
    let since_last = |(on, before): &(NaiveDate, T), now: T| (words::since_last(lang, *on), say(*before, now));
    match alike {
        [] | [_] => vec![],
        [before, (_, now)] => vec![since_last(before, *now)],
        [(on, first), .., before, (_, now)] => {
            vec![since_last(before, *now), (words::since_first(lang, *on), say(*first, *now))]
        }
    }
}

/// Why something is not compared.
fn notes(lang: Lang, latest: &SppbEntry, earlier: &[SppbEntry], nothing_compared: bool) -> Vec<&'static str> {
    if earlier.is_empty() {
        return vec![progress_words::ONE_ONLY.in_lang(lang)];
    }
    let walk = latest.sppb.gait;
    let other_course = earlier.iter().any(|entry| entry.sppb.gait.course != walk.course);
    let other_aid =
        earlier.iter().any(|entry| entry.sppb.gait.course == walk.course && entry.sppb.gait.aid != walk.aid);
    let notes = [
        nothing_compared.then_some(words::NOTHING_ALIKE),
        other_course.then_some(result::COURSES_APART),
        other_aid.then_some(progress::AIDS_APART),
    ];
    notes.into_iter().flatten().map(|note| note.in_lang(lang)).collect()
}
