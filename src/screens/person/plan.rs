//! The plan in short: the level, who accepted it, and whether a suggestion waits for an answer, or a fall asks for a new one.

use leptos::prelude::*;

use crate::domain::identity::PersonId;
use crate::screens::shared::waits::plan_waits;
use crate::state::route::Route;
use crate::state::use_app;
use crate::text::{falls, plan as words};
use crate::ui::{Card, Chip, LinkButton, Show, Tone, dyn_view};

#[component]
pub fn PlanCard(person: PersonId) -> impl IntoView {
    let app = use_app();
    let has_plan = move || app.person(person).is_some_and(|history| history.plan().is_some());
    let in_short = move || {
        let history = app.person(person)?;
        let plan = &history.plan()?.plan;
        Some([words::in_short(app.lang(), plan), words::accepted(app.lang(), plan)])
    };
    let lines = move || in_short().map(|lines| lines.map(|line| view! { <p class="num">{line}</p> }).collect_view());
    let wait = |waits: String| view! { <p><Chip tone=Tone::Attention label=waits/></p> };
    let waits = move || plan_waits(app, person).into_iter().map(wait).collect_view();
    let fallen = move || app.person(person).and_then(|history| history.fall_since_plan()).is_some();
    let label = move || if has_plan() { words::SHOW } else { words::MAKE }.in_lang(app.lang());
    view! {
        <Card title=app.say_some(words::TITLE)>
            {dyn_view(waits)}
            <Show when=has_plan fallback=move || view! { <p>{app.say(words::NO_PLAN_NOTE)}</p> }>
                {dyn_view(lines)}
            </Show>
            <div class="row">
                <LinkButton label href=Route::Plan(person)/>
                <Show when=fallen>
                    <LinkButton label=app.say(falls::MAKE_NEW) href=Route::NewPlan(person)/>
                </Show>
            </div>
        </Card>
    }
}
