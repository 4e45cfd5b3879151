//! The red sheet: what to do first, when to call, and then whether the session goes on or ends. Time stands meanwhile.

use leptos::prelude::*;

use crate::domain::form_draft::{FormId, FormName, FormValues};
use crate::domain::identity::PersonId;
use crate::domain::session::StopReason;
use crate::domain::session::held::StoppedBy;
use crate::domain::session::protocol::{LedSession, Press};
use crate::screens::session::first_aid::FirstAid;
use crate::screens::session::player::Sheets;
use crate::screens::shared::form::{Field, FieldAsk, FormField, FormState, KeptNote};
use crate::state::session_driver::SessionDriver;
use crate::state::use_app;
use crate::text::screens::{common, session::player, session::stop as words};
use crate::text::{incident, session};
use crate::ui::{Button, ButtonKind, Dialog, DialogTone, Icon, dyn_view};
use crate::workspace::forms::FieldErrors;
use crate::workspace::forms::incident::{BY, StopForm, WHY};

#[component]
pub fn StopButton(sheets: Sheets) -> impl IntoView {
    let app = use_app();
    view! {
        <Button
            kind=ButtonKind::Stop
            icon=Icon::Stop
            label=app.say(player::STOP)
            on_press=move |()| sheets.stop.set(true)
        />
    }
}

#[component]
pub fn StopSheet(driver: SessionDriver, person: PersonId, sheets: Sheets) -> impl IntoView {
    let app = use_app();
    let open = sheets.stop;
    let state = FormState::open(FormId::of_person(FormName::Stop, person), &[WHY, BY], FormValues::default());
    Effect::new(move || {
        let why = state.get(WHY);
        state.tell(&[WHY], FieldErrors::default());
        state.propose(StopForm.likely(&why));
    });
    // Whether it went on or ended, it is decided.
    Effect::new(move |was_open: Option<bool>| {
        let is_open = open.get();
        if was_open == Some(true) && !is_open {
            state.begin_with(FormValues::default());
        }
        is_open
    });
    let end = move |()| {
        if let Some(stopped) = state.check(|values| StopForm.check(values)) {
            driver.press(Press::Stop(stopped));
            open.set(false);
        }
    };
    let incidents = driver.part(|session: &LedSession| session.incidents().to_vec());
    let written = move || {
        let incidents = incidents.get();
        (!incidents.is_empty()).then(|| {
            let row = |incident| view! { <li>{incident::incident(app.lang(), &incident)}</li> };
            view! {
                <h3>{app.say(words::INCIDENTS)}</h3>
                <ul>{incidents.into_iter().map(row).collect_view()}</ul>
            }
        })
    };
    let last = move || incidents.with(|all| all.last().map(|incident| incident.what));
    view! {
        <Dialog open tone=DialogTone::Stop title=app.say(session::STOP_FIRST) close_label=app.say(common::CLOSE)>
            <FirstAid what=Signal::derive(last)/>
            <section>
                <h3>{app.say(session::NO_MORE_TODAY)}</h3>
                <ul>
                    {session::NO_MORE_TODAY_SIGNS
                        .iter()
                        .map(|sign| view! { <li>{app.say(*sign)}</li> })
                        .collect_view()}
                </ul>
            </section>
            {dyn_view(written)}
            <div class="row">
                <Button label=app.say(words::WRITE_DOWN) on_press=move |()| sheets.incident.set(true)/>
            </div>
            <KeptNote state/>
            {fields().map(|field| view! { <FormField state field/> }).collect_view()}
            <div class="row">
                <Button kind=ButtonKind::Stop label=app.say(words::END_NOW) on_press=end/>
            </div>
            // The last choice.
            <div class="row">
                <span class="spring"></span>
                <Button kind=ButtonKind::Quiet label=app.say(words::GO_ON) on_press=move |()| open.set(false)/>
            </div>
        </Dialog>
    }
}

fn fields() -> [Field; 2] {
    let why = FieldAsk::one(&StopReason::ALL, session::stop_reason);
    let by = FieldAsk::one(&StoppedBy::ALL, words::stopped_by);
    [Field::new(WHY, words::WHY, why).missing(words::WHY_MISSING), Field::new(BY, words::BY, by)]
}
