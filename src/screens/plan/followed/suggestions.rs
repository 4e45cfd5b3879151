//! What the rules suggest today, each with its reason: to accept or to decline.

use leptos::prelude::*;

use super::decide::{Deciding, decider};
use crate::domain::identity::PersonId;
use crate::domain::plan::{Decider, Suggestion};
use crate::state::{App, use_app};
use crate::text::plan as words;
use crate::ui::{Button, ButtonKind, Show, dyn_view};
use crate::workspace::action::Action;

#[component]
pub fn Suggestions(person: PersonId, deciding: Deciding) -> impl IntoView {
    let app = use_app();
    let suggested =
        Memo::new(move |_| app.person(person).map(|history| history.suggestions(app.today())).unwrap_or_default());
    let cards = move || suggested.get().into_iter().map(|it| card(app, person, deciding, it)).collect_view();
    view! {
        <Show when=move || suggested.with(|suggested| !suggested.is_empty())>
            <section class="stack-tight plan-suggestions">
                <h2>{app.say(words::SUGGESTIONS)}</h2>
                {dyn_view(cards)}
            </section>
        </Show>
    }
}

fn card(app: App, person: PersonId, deciding: Deciding, suggestion: Suggestion) -> impl IntoView + use<> {
    let lang = app.lang();
    let changes: Vec<String> = suggestion.changes.iter().map(|change| words::what_changes(lang, change)).collect();
    // So that the buttons of several suggestions have names of their own.
    let what = changes.first().cloned().unwrap_or_default();
    let [follow, decline] = [words::FOLLOW, words::DECLINE].map(|it| format!("{}: {what}", it.in_lang(lang)));
    let steps = suggestion.steps();
    let waits_for_name = decider(app, person, &steps) == Decider::Professional;
    let title = words::suggestion_title(&suggestion).in_lang(lang);
    let because = words::because(lang, suggestion.why);
    let declining = move |()| {
        deciding.perform(Action::DeclineSuggestion { person, suggestion: suggestion.clone() });
    };
    view! {
        <article class="card plan-suggestion">
            <h3>{title}</h3>
            <p>{because}</p>
            <ul>{changes.into_iter().map(|change| view! { <li>{change}</li> }).collect_view()}</ul>
            {waits_for_name.then(|| view! { <p class="soft">{words::NEEDS_PROFESSIONAL.in_lang(lang)}</p> })}
            <div class="row">
                <Button
                    busy=deciding.task.busy()
                    label=app.say(words::FOLLOW)
                    on_press=move |()| deciding.follow(steps.clone())
                    attr:aria-label=follow
                />
                <Button
                    kind=ButtonKind::Quiet
                    busy=deciding.task.busy()
                    label=app.say(words::DECLINE)
                    on_press=declining
                    attr:aria-label=decline
                />
            </div>
        </article>
    }
}
