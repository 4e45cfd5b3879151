//! One person who was registered twice on this tablet.

use leptos::prelude::*;

use crate::screens::shared::problem_notice::ProblemNotice;
use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::use_app;
use crate::text::person;
use crate::text::screens::merge as words;
use crate::ui::{Button, ButtonKind, Card, dyn_view};
use crate::workspace::action::Action;
use crate::workspace::merging::{PossiblySame, registered_twice};

/// Nothing, where nobody was.
#[component]
pub fn RegisteredTwice() -> impl IntoView {
    let app = use_app();
    let task = AsyncTask::new();
    let perform = move |action: Action| {
        task.run(async move {
            app.store.perform(action).await?;
            Ok(Next::Stay)
        });
    };
    let row = move |name: String, label, action: Action| {
        view! {
            <div class="row">
                <span>{name}</span>
                <Button
                    kind=ButtonKind::Quiet
                    busy=task.busy()
                    label=app.say(label)
                    on_press=move |()| perform(action.clone())
                />
            </div>
        }
    };
    let twice = move || {
        let pairs = app.view().map(|view| registered_twice(&view)).unwrap_or_default();
        (!pairs.is_empty()).then(|| {
            let join = |pair: PossiblySame| {
                row(pair.name, words::JOIN, Action::JoinPeople { into: pair.here, other: pair.there })
            };
            let rows: Vec<_> = pairs.into_iter().map(join).collect();
            view! {
                <Card title=app.say_some(words::TWICE)>
                    <div class="stack"><p>{app.say(words::TWICE_NOTE)}</p>{rows}</div>
                </Card>
            }
        })
    };
    let joined = move || {
        let view = app.view()?;
        let named = |(join, into, _): &(_, _, _)| {
            let history = view.person(view.joins.shown_as(*into));
            let name = person::name(app.lang(), history.and_then(|history| history.profile()));
            row(name, words::PART, Action::PartPeople { join: *join })
        };
        let rows: Vec<_> = view.joins.all().iter().map(named).collect();
        (!rows.is_empty()).then(|| {
            view! {
                <Card title=app.say_some(words::JOINED)>
                    <div class="stack"><p>{app.say(words::PART_NOTE)}</p>{rows}</div>
                </Card>
            }
        })
    };
    view! {
        {dyn_view(twice)}
        {dyn_view(joined)}
        <ProblemNotice problem=task.problem()/>
    }
}
