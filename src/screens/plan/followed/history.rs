//! How the plan came to be as it is: what was accepted, what was changed by whom and why, what was declined.

use leptos::prelude::*;

use super::decide::Deciding;
use crate::domain::identity::PersonId;
use crate::domain::plan::{ChangeEntry, PlanEntry};
use crate::domain::stable_sort::stable_sort;
use crate::state::{App, use_app};
use crate::text::plan as words;
use crate::ui::{Button, ButtonKind, ButtonSize, Card, Icon, dyn_view};

#[component]
pub fn PlanHistory(person: PersonId, deciding: Deciding) -> impl IntoView {
    let app = use_app();
    let plans = move || {
        let history = app.person(person)?;
        let followed = history.plan().map(|entry| entry.event);
        let part = |entry: &PlanEntry| part(app, deciding, entry, Some(entry.event) == followed);
        Some(history.plans().iter().rev().map(part).collect_view())
    };
    view! {
        <Card title=app.say_some(words::HISTORY)>
            <div class="stack">{dyn_view(plans)}</div>
        </Card>
    }
}

/// One plan, its newest change first.
fn part(app: App, deciding: Deciding, entry: &PlanEntry, followed: bool) -> impl IntoView + use<> {
    let lang = app.lang();
    let changed = entry.changes.iter().map(|change| (change.on, changed(app, deciding, entry, change, followed)));
    let declined = entry.declined.iter().map(|it| {
        let said = words::declined(lang, it);
        (it.on, view! { <li class="plan-change"><p>{said}</p></li> }.into_any())
    });
    let mut happened: Vec<_> = changed.chain(declined).collect();
    stable_sort(&mut happened, |(one, _), (other, _)| one < other);
    let none = happened.is_empty().then(|| view! { <p class="soft">{words::NO_CHANGES.in_lang(lang)}</p> });
    let prescribed = |planned| view! { <li>{words::exercise(lang, planned)}</li> };
    view! {
        <section class="stack-tight">
            <h3>{words::accepted(lang, &entry.accepted)}</h3>
            <p class="soft">{words::in_short(lang, &entry.accepted)}</p>
            {none}
            <ul class="plan-changes">{happened.into_iter().rev().map(|(_, said)| said).collect_view()}</ul>
            <details class="more">
                <summary>{words::WAS_PRESCRIBED.in_lang(lang)}</summary>
                <ol>{entry.accepted.session().into_iter().map(prescribed).collect_view()}</ol>
            </details>
        </section>
    }
}

/// Who, when, what and why; and taking it back, while nothing has been built on it.
fn changed(app: App, deciding: Deciding, plan: &PlanEntry, entry: &ChangeEntry, followed: bool) -> AnyView {
    let lang = app.lang();
    let who = words::changed_on(lang, entry);
    let mut causes: Vec<String> = entry.steps.iter().map(|step| words::cause(lang, step.cause)).collect();
    causes.dedup();
    let steps = entry.steps.iter().map(|step| view! { <li>{words::step(lang, &step.change)}</li> }).collect_view();
    let no_effect = (!entry.took_effect).then(|| view! { <p class="soft">{words::NO_EFFECT.in_lang(lang)}</p> });
    let back = followed.then(|| plan.taking_back(entry.event)).flatten().map(|steps| {
        view! {
            <div class="row">
                <Button
                    kind=ButtonKind::Quiet
                    size=ButtonSize::Small
                    icon=Icon::Undo
                    busy=deciding.task.busy()
                    label=app.say(words::TAKE_BACK)
                    on_press=move |()| deciding.follow(steps.clone())
                    attr:aria-label=format!("{}: {who}", words::TAKE_BACK.in_lang(lang))
                />
            </div>
        }
    });
    view! {
        <li class="plan-change">
            <p><b>{who.clone()}</b></p>
            <ul>{steps}</ul>
            <p class="soft">{causes.join(" ")}</p>
            {no_effect}
            {back}
        </li>
    }
    .into_any()
}
