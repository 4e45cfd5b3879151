//! The goals together: their means now, and how they changed since the start.

use leptos::prelude::*;

use crate::domain::identity::PersonId;
use crate::state::use_app;
use crate::text::goal;
use crate::text::screens::person as words;
use crate::ui::{Card, dyn_view};

/// Shown from the second rating on; before that there is no change to tell of.
#[component]
pub fn GoalChange(person: PersonId) -> impl IntoView {
    let app = use_app();
    let together = move || {
        let history = app.person(person)?;
        Some((history.goal_means(), history.goals_change()?))
    };
    dyn_view(move || {
        together().map(|(means, change)| {
            let lang = app.lang();
            let means = means.into_iter().map(move |(aspect, mean)| {
                let [number, label] = [goal::mean(lang, mean), goal::aspect(aspect).in_lang(lang).to_owned()];
                view! { <li class="goal-number"><b>{number}</b><span>{label}</span></li> }
            });
            let sentences = goal::change_sentences(lang, &change);
            view! {
                <Card title=words::MEANS.in_lang(lang)>
                    <ul class="goal-mean">{means.collect_view()}</ul>
                    {sentences.into_iter().map(|sentence| view! { <p>{sentence}</p> }).collect_view()}
                    <p class="soft small">{goal::TWO_LIMITS.in_lang(lang)}</p>
                </Card>
            }
        })
    })
}
