//! The total, its three parts and what was measured in each.

use leptos::prelude::*;

use crate::domain::sppb::Sppb;
use crate::domain::sppb::score::{SppbPart, SppbScore, SppbTotal};
use crate::state::{App, use_app};
use crate::text::Phrase;
use crate::text::sppb::result as words;
use crate::ui::{Facts, Notice, NoticeKind};

#[component]
pub fn ScoreCard(
    sppb: Sppb,
    /// Stands below a heading of its own.
    #[prop(optional)]
    inside: bool,
) -> impl IntoView {
    let app = use_app();
    let score = SppbScore::of(&sppb);
    let parts = words::parts(&score);
    let lists = StoredValue::new(sppb);
    let part = move |place: usize, (name, part): (Phrase, SppbPart)| {
        let facts = move || {
            let lists = lists.with_value(|sppb| words::measured(app.lang(), sppb));
            lists.into_iter().nth(place).unwrap_or_default()
        };
        let name = app.say(name);
        let heading = match inside {
            true => view! { <h3>{name}</h3> }.into_any(),
            false => view! { <h2>{name}</h2> }.into_any(),
        };
        view! {
            <li class="card score-part">
                {heading}
                <b>{move || words::points(app.lang(), part)}</b>
                <Facts items=Signal::derive(facts)/>
            </li>
        }
    };
    view! {
        <div class="score">
            {match score.total() {
                Some(total) => whole(app, total).into_any(),
                None => incomplete(app, score).into_any(),
            }}
            <ul class="score-parts">
                {parts.into_iter().enumerate().map(|(place, it)| part(place, it)).collect_view()}
            </ul>
        </div>
    }
}

fn whole(app: App, total: SppbTotal) -> impl IntoView {
    view! {
        <div class="stack-tight">
            <p class="score-total">
                <b>{total.value()}</b>" "<span>{move || words::of_highest(app.lang(), SppbTotal::HIGHEST)}</span>
            </p>
            <p class="lead">{app.say(words::band_plain(total.band()))}</p>
        </div>
    }
}

/// A test without a total has no number at all, so that nobody reads one.
fn incomplete(app: App, score: SppbScore) -> impl IntoView {
    view! {
        <Notice kind=NoticeKind::Info title=app.say_some(words::NO_TOTAL)>
            <p>{move || words::no_total_sentence(app.lang(), &score)}</p>
        </Notice>
    }
}
