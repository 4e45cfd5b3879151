//! The red sheet: what to do first, when to call, and then whether the session goes on or ends. Time stands meanwhile.

use leptos::prelude::*;

use crate::domain::session::StopReason;
use crate::domain::session::held::{Stopped, StoppedBy};
use crate::domain::session::protocol::{LedSession, Press};
use crate::screens::session::player::Sheets;
use crate::screens::shared::listed::{chosen, listed, place_of};
use crate::state::session_driver::SessionDriver;
use crate::state::use_app;
use crate::text::screens::{session::player, session::stop as words};
use crate::text::{Phrase, incident, session};
use crate::ui::{Button, ButtonKind, ChoiceLayout, Choices, Dialog, DialogTone, Icon, live};

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
pub fn StopSheet(driver: SessionDriver, sheets: Sheets) -> impl IntoView {
    let app = use_app();
    let open = sheets.stop;
    let [why, by] = std::array::from_fn(|_| RwSignal::new(None::<usize>));
    let missing = RwSignal::new(false);
    Effect::new(move || {
        if open.get() {
            why.set(None);
            by.set(None);
            missing.set(false);
        }
    });
    // Who most often decides it, until somebody says otherwise.
    Effect::new(move || {
        if let Some(why) = chosen(&StopReason::ALL, why) {
            missing.set(false);
            by.set(place_of(&StoppedBy::ALL, &most_often(why)));
        }
    });
    let end = move |()| match untrack(|| chosen(&StopReason::ALL, why)) {
        Some(why) => {
            let by = untrack(|| chosen(&StoppedBy::ALL, by));
            driver.press(Press::Stop(Stopped { why, by }));
            open.set(false);
        }
        None => missing.set(true),
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
    let signs = move |signs: &'static [Phrase]| {
        view! { <ul>{signs.iter().map(|sign| view! { <li>{app.say(*sign)}</li> }).collect_view()}</ul> }
    };
    view! {
        <Dialog open tone=DialogTone::Stop title=app.say(session::STOP_FIRST) close_label=app.say(words::GO_ON)>
            <div class="pair">
                <section>
                    <h3>{app.say(words::STOP_113)}</h3>
                    {signs(&session::CALL_113_SIGNS)}
                    <p><b>{app.say(session::IN_DOUBT)}</b></p>
                </section>
                <section>
                    <h3>{app.say(session::NO_MORE_TODAY)}</h3>
                    {signs(&session::NO_MORE_TODAY_SIGNS)}
                </section>
            </div>
            {live(written)}
            <div class="row">
                <Button label=app.say(words::GO_ON) on_press=move |()| open.set(false)/>
                <Button label=app.say(words::WRITE_DOWN) on_press=move |()| sheets.incident.set(true)/>
            </div>
            <Choices
                legend=app.say(words::WHY)
                options=listed(app, StopReason::ALL.map(session::stop_reason).into())
                selected=why
                layout=ChoiceLayout::Row
                error=move || missing.get().then(|| words::WHY_MISSING.in_lang(app.lang()).to_owned())
            />
            <Choices
                legend=app.say(words::BY)
                options=listed(app, StoppedBy::ALL.map(words::stopped_by).into())
                selected=by
                layout=ChoiceLayout::Row
            />
            <div class="row">
                <span class="spring"></span>
                <Button kind=ButtonKind::Stop label=app.say(words::END_NOW) on_press=end/>
            </div>
        </Dialog>
    }
}

fn most_often(why: StopReason) -> StoppedBy {
    match why {
        StopReason::Tired | StopReason::Wish | StopReason::Pain => StoppedBy::Person,
        StopReason::ChestPain
        | StopReason::Dizzy
        | StopReason::Breathless
        | StopReason::Fall
        | StopReason::Interrupted
        | StopReason::Other => StoppedBy::Worker,
    }
}
