//! What a professional reads besides: the goals together against both limits, and what a change of SPPB can show.

use leptos::prelude::*;

use crate::domain::history::History;
use crate::domain::identity::PersonId;
use crate::state::route::Route;
use crate::text::screens::{progress as words, results};
use crate::text::sppb::result;
use crate::text::{Lang, goal, measuring};
use crate::ui::{ButtonKind, LinkButton};

pub fn section(lang: Lang, person: PersonId, history: &History) -> AnyView {
    let change = history.goals_change();
    let goals = change.map(|change| {
        let sentences = goal::change_sentences(lang, &change);
        view! {
            <div class="stack-tight">
                <h3>{words::MEANS.in_lang(lang)}</h3>
                {sentences.into_iter().map(|sentence| view! { <p>{sentence}</p> }).collect_view()}
                <p class="soft">{goal::TWO_LIMITS.in_lang(lang)}</p>
                <p class="soft">{goal::LICENCE.in_lang(lang)}</p>
            </div>
        }
    });
    let sppb = history.sppbs().last().map(|latest| {
        view! {
            <div class="stack-tight">
                <h3>{words::SPPB.in_lang(lang)}</h3>
                <p>{result::SMALL_CHANGE_NOTE.in_lang(lang)}</p>
                <div class="row no-print">
                    <LinkButton
                        kind=ButtonKind::Quiet
                        label=results::SEE_RESULT.in_lang(lang)
                        href=Route::Results(person, latest.on)
                    />
                </div>
            </div>
        }
    });
    if goals.is_none() && sppb.is_none() {
        return ().into_any();
    }
    view! {
        <section class="card charts-wide">
            <h2>{measuring::FOR_PROFESSIONALS.in_lang(lang)}</h2>
            {goals}
            {sppb}
        </section>
    }
    .into_any()
}
