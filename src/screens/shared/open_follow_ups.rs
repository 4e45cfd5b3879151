//! What somebody has to be told of, until it was told: whose, why, since when, and to whom it was told.

use leptos::prelude::*;

use crate::domain::assessment::Instrument;
use crate::domain::history::OpenFollowUp;
use crate::domain::identity::PersonId;
use crate::domain::session::incident::Notification;
use crate::screens::shared::known_person::name_of;
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::route::Route;
use crate::state::use_app;
use crate::text::incident as words;
use crate::text::measuring::standing;
use crate::text::screens::common;
use crate::ui::{Button, ButtonSize, Card, RowView, Rows, Show};
use crate::workspace::action::Action;

/// Of one person, or of all with their names. Nothing, where nothing is open.
#[component]
pub fn OpenFollowUps(#[prop(optional)] of: Option<PersonId>) -> impl IntoView {
    let app = use_app();
    let open = Memo::new(move |_| {
        let people = app.view().map(|view| view.people_by_name()).unwrap_or_default();
        let people = people.into_iter().filter(|person| of.is_none_or(|of| person.person() == of));
        let open = people.flat_map(|it| it.open_follow_ups().into_iter().map(move |open| (it.person(), open)));
        open.collect::<Vec<(PersonId, OpenFollowUp)>>()
    });
    let row = move |(person, open): (PersonId, OpenFollowUp)| {
        let key = format!("{person} {} {:?}", open.of, open.tell);
        RowView::new(key, move || view! { <FollowUpRow person named=of.is_none() open=open.clone()/> })
    };
    let rows = move || open.get().into_iter().map(row).collect::<Vec<_>>();
    view! {
        <Show when=move || open.with(|open| !open.is_empty())>
            <Card title=app.say_some(words::OPEN)>
                <ul class="plain-list stack">
                    <Rows rows/>
                </ul>
            </Card>
        </Show>
    }
}

#[component]
fn FollowUpRow(person: PersonId, named: bool, open: OpenFollowUp) -> impl IntoView {
    let app = use_app();
    let task = AsyncTask::new();
    let asking = RwSignal::new(false);
    let OpenFollowUp { of, on, tell, why } = open;
    let told = move |told: Notification| {
        task.run(async move {
            app.perform(Action::TellFollowUp { person, of, tell, told }).await?;
            Ok(Next::Say(common::SAVED))
        });
    };
    let choice = move |whom: Notification| {
        view! {
            <Button
                size=ButtonSize::Small
                busy=task.busy()
                label=app.say(words::told(whom))
                on_press=move |()| told(whom)
            />
        }
    };
    let choices = move || Notification::ALL.into_iter().filter(|it| it.reaches(tell)).map(choice).collect_view();
    let name = named.then(|| {
        view! { <p><a class="row-link" href=Route::Person(person).path()>{name_of(app, person)}</a></p> }
    });
    let measure = why.iter().any(|why| why.calls_for_standing()).then(|| {
        let href = Route::MeasureWith(person, Instrument::Orthostatic).path();
        view! { <p><a class="row-link" href=href>{app.say(standing::MEASURE)}</a></p> }
    });
    view! {
        <div class="stack-tight">
            {name}
            {why
                .into_iter()
                .map(|why| view! { <p>{move || words::cause(app.lang(), why)}</p> })
                .collect_view()}
            <p class="soft">{move || words::open_since(app.lang(), on, tell)}</p>
            {measure}
            <Show
                when=move || asking.get()
                fallback=move || view! {
                    <div class="row">
                        <Button
                            size=ButtonSize::Small
                            label=app.say(words::TELL)
                            on_press=move |()| asking.set(true)
                        />
                    </div>
                }
            >
                <fieldset class="choices">
                    <legend class="field-label">{app.say(words::WHO_WAS_TOLD)}</legend>
                    <div class="row">{choices()}</div>
                </fieldset>
            </Show>
            <ProblemNotice problem=task.problem()/>
        </div>
    }
}
