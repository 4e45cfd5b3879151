//! What to do now, when somebody has pain in the chest, faints, cannot breathe or falls.

use leptos::prelude::*;

use crate::domain::session::incident::Happened;
use crate::state::use_app;
use crate::text::{Phrase, session as words};

/// `what`: what has happened, where that is known. After a fall the first thing is not to lift.
#[component]
pub fn FirstAid(#[prop(into)] what: Signal<Option<Happened>>) -> impl IntoView {
    let app = use_app();
    let signs = move |heading: Phrase, signs: &'static [Phrase]| {
        view! {
            <section>
                <h3>{app.say(heading)}</h3>
                <ul>{signs.iter().map(|sign| view! { <li>{app.say(*sign)}</li> }).collect_view()}</ul>
            </section>
        }
    };
    let fall = move || signs(words::DO_NOT_LIFT, &words::DO_NOT_LIFT_SIGNS);
    let call = move || {
        view! {
            <section>
                <h3>{app.say(words::CALL_113)}</h3>
                <ul>{words::CALL_113_SIGNS.iter().map(|sign| view! { <li>{app.say(*sign)}</li> }).collect_view()}</ul>
                <p><b>{app.say(words::IN_DOUBT)}</b></p>
                <p>{app.say(words::LEGEVAKT)}</p>
            </section>
        }
    };
    view! {
        <div class="pair">
            {move || match what.get() {
                Some(Happened::Fall) => view! { {fall()} {call()} }.into_any(),
                _ => view! { {call()} {fall()} }.into_any(),
            }}
        </div>
    }
}
