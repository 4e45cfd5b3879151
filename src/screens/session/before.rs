//! Before a session: when not to start, and what is to come.

use leptos::prelude::*;

use crate::domain::identity::PersonId;
use crate::domain::session::held::Load;
use crate::domain::session::opening::Opening;
use crate::screens::known_person::name_of;
use crate::screens::route;
use crate::state::use_app;
use crate::text::exercises::library;
use crate::text::session as words;
use crate::ui::{Button, ButtonKind, ButtonSize, Icon, Notice, NoticeKind, Page, PageWidth, live};

#[component]
pub fn Before(person: PersonId, begun: RwSignal<Option<Opening>>) -> impl IntoView {
    let app = use_app();
    let name = name_of(app, person);
    let opening = move || {
        let history = app.person(person)?;
        let entry = history.plan()?;
        Opening::new(Some(entry.event), None, Load::Full, entry.plan.session()).ok()
    };
    let list = move || {
        let exercises = opening().map(|opening| opening.exercises().to_vec()).unwrap_or_default();
        let item = |planned: crate::domain::plan::Planned| {
            let name = library::words(planned.exercise).name.in_lang(app.lang());
            view! { <li><span>{name}</span><span class="soft num">{library::dose(app.lang(), &planned.amount)}</span></li> }
        };
        exercises.into_iter().map(item).collect_view()
    };
    view! {
        <Page
            title=app.say(words::BEFORE_TITLE)
            eyebrow=move || Some(name())
            back_href=Some(route::person(person))
            back_label=app.say_some(words::BACK)
            width=PageWidth::Narrow
        >
            <div class="stack">
                <Notice kind=NoticeKind::Warm title=app.say_some(words::BEFORE_CHECK_TITLE)>
                    {app.say(words::BEFORE_CHECK)}
                </Notice>
                <Button
                    kind=ButtonKind::Main
                    size=ButtonSize::Tall
                    icon=Icon::Play
                    label=app.say(words::START)
                    on_press=move |()| begun.set(untrack(opening))
                />
                <h2>{app.say(words::PLAN)}</h2>
                <ul class="plan">{live(list)}</ul>
            </div>
        </Page>
    }
}
