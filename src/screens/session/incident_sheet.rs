//! A near-fall or another incident in three taps: what happened, whether anybody was hurt, who has been told.

use leptos::prelude::*;

use crate::domain::session::incident::{Happened, Hurt, Notification};
use crate::screens::shared::listed::{chosen, listed};
use crate::state::use_app;
use crate::text::incident as words;
use crate::text::screens::common;
use crate::ui::{ChoiceLayout, Choices, Dialog};

/// The third answer writes it down and closes the sheet.
#[component]
pub fn IncidentSheet(
    open: RwSignal<bool>,
    #[prop(into)] on_written: Callback<(Happened, Hurt, Notification)>,
) -> impl IntoView {
    let app = use_app();
    let [what, hurt, told] = std::array::from_fn(|_| RwSignal::new(None::<usize>));
    Effect::new(move || {
        let all = (chosen(&Happened::ALL, what), chosen(&Hurt::ALL, hurt), chosen(&Notification::ALL, told));
        if let (Some(happened), Some(was_hurt), Some(was_told)) = all {
            on_written.run((happened, was_hurt, was_told));
            open.set(false);
        }
    });
    Effect::new(move || {
        if !open.get() {
            for answer in [what, hurt, told] {
                answer.set(None);
            }
        }
    });
    view! {
        <Dialog open title=app.say(words::WRITE_DOWN) close_label=app.say(common::CLOSE)>
            <p class="soft">{app.say(words::THREE_TAPS)}</p>
            <Choices
                legend=app.say(words::WHAT)
                options=listed(app, Happened::ALL.map(words::happened).into())
                selected=what
                layout=ChoiceLayout::Row
            />
            <Choices
                legend=app.say(words::HURT)
                options=listed(app, Hurt::ALL.map(words::hurt).into())
                selected=hurt
                layout=ChoiceLayout::Row
            />
            <Choices
                legend=app.say(words::TOLD)
                options=listed(app, Notification::ALL.map(words::told).into())
                selected=told
                layout=ChoiceLayout::Row
            />
        </Dialog>
    }
}
