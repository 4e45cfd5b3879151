//! A near-fall or another incident in three taps: what happened, whether anybody was hurt, who has been told.

use leptos::prelude::*;

use crate::domain::form_draft::{FormId, FormName, FormValues};
use crate::domain::identity::PersonId;
use crate::domain::session::incident::{Happened, Hurt, Notification};
use crate::screens::session::first_aid::FirstAid;
use crate::screens::shared::form::{Field, FieldAsk, FormField, FormState, KeptNote};
use crate::state::use_app;
use crate::text::incident as words;
use crate::text::screens::common;
use crate::ui::{Dialog, Show};
use crate::workspace::forms::FormChoice;
use crate::workspace::forms::incident::{HURT, IncidentForm, TOLD, WHAT};

/// The third answer writes it down and closes the sheet.
#[component]
pub fn IncidentSheet(
    person: PersonId,
    open: RwSignal<bool>,
    #[prop(into)] on_written: Callback<(Happened, Hurt, Notification)>,
) -> impl IntoView {
    let app = use_app();
    let id = FormId::of_person(FormName::Incident, person);
    let state = FormState::open(id, &[WHAT, HURT, TOLD], FormValues::default());
    Effect::new(move |was_there: Option<bool>| {
        // What is found here was not tapped now.
        let written = IncidentForm.check(&state.values()).ok().filter(|_| was_there.is_some());
        if let Some(written) = written {
            on_written.run(written);
            open.set(false);
            state.begin_anew();
        }
        true
    });
    let grave = move || Happened::from_word(&state.get(WHAT)).filter(|what| what.is_grave());
    view! {
        <Dialog open title=app.say(words::WRITE_DOWN) close_label=app.say(common::CLOSE)>
            <p class="soft">{app.say(words::THREE_TAPS)}</p>
            <KeptNote state/>
            <FormField state field=what_happened()/>
            <Show when=move || grave().is_some()>
                <FirstAid what=Signal::derive(grave)/>
            </Show>
            {others().map(|field| view! { <FormField state field/> }).collect_view()}
        </Dialog>
    }
}

fn what_happened() -> Field {
    Field::new(WHAT, words::WHAT, FieldAsk::one(&Happened::ALL, words::happened))
}

fn others() -> [Field; 2] {
    [
        Field::new(HURT, words::HURT, FieldAsk::one(&Hurt::ALL, words::hurt)),
        Field::new(TOLD, words::TOLD, FieldAsk::one(&Notification::ALL, words::told)),
    ]
}
