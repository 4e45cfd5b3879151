//! The parts of an SPPB beside the means of others of the same sex and age. Hidden until it is asked for.

use leptos::prelude::*;

use crate::domain::history::History;
use crate::domain::identity::{EventId, PersonId};
use crate::domain::sppb::norms::Norms;
use crate::state::use_app;
use crate::text::Lang;
use crate::text::screens::results as words;
use crate::ui::{Button, ButtonKind, ButtonSize, Show, dyn_view};

/// Nothing where sex or age is not stated, or the person is younger than those who were measured.
#[component]
pub fn SppbNorms(person: PersonId, event: EventId, shown: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    let said = Memo::new(move |_| app.person(person).and_then(|history| said(app.lang(), &history, event)));
    let label = move || if shown.get() { words::HIDE_NORMS } else { words::SHOW_NORMS }.in_lang(app.lang());
    view! {
        <Show when=move || said.with(Option::is_some)>
            <div class="stack-tight">
                <Show when=move || shown.get()>
                    <p>{dyn_view(move || said.get())}</p>
                    <p class="soft small">{app.say(words::NORMS_OF_WHOM)}</p>
                </Show>
                <div class="row no-print">
                    <Button
                        kind=ButtonKind::Quiet
                        size=ButtonSize::Small
                        label=label
                        on_press=move |()| shown.update(|shown| *shown = !*shown)
                    />
                </div>
            </div>
        </Show>
    }
}

fn said(lang: Lang, history: &History, event: EventId) -> Option<String> {
    let reference = history.reference(history.assessment(event)?.assessment.on);
    let norms = Norms::of(reference.sex, reference.age)?;
    Some(words::norms(lang, reference.sex?, reference.age?, &norms))
}
