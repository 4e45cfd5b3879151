//! What to do now, when somebody has pain in the chest, faints, cannot breathe or falls.

use leptos::prelude::*;

use crate::domain::session::incident::Happened;
use crate::state::use_app;
use crate::text::{Phrase, session as words};
use crate::ui::dyn_view;

/// `what`: what has happened, where that is known. After a fall the first thing is not to lift.
#[component]
pub fn FirstAid(#[prop(into)] what: Signal<Option<Happened>>) -> impl IntoView {
    let app = use_app();
    let signs = move |heading: Phrase, signs: &'static [Phrase]| {
        view! {
            <h3>{app.say(heading)}</h3>
            <ul>{signs.iter().map(|sign| view! { <li>{app.say(*sign)}</li> }).collect_view()}</ul>
        }
    };
    let fall = move || view! { <section>{signs(words::DO_NOT_LIFT, &words::DO_NOT_LIFT_SIGNS)}</section> };
    let call = move || {
        view! {
            <section>
                {signs(words::CALL_113, &words::CALL_113_SIGNS)}
                <p><b>{app.say(words::IN_DOUBT)}</b></p>
                <p>{app.say(words::LEGEVAKT)}</p>
            </section>
        }
    };
    view! {
        <div class="pair">
            {dyn_view(move || match what.get() {
                Some(Happened::Fall) => view! { {fall()} {call()} }.into_any(),
                _ => view! { {call()} {fall()} }.into_any(),
            })}
        </div>
    }
}
