//! The sheets that are printed: what each is called, and the way to them.

use leptos::prelude::*;

use crate::domain::identity::PersonId;
use crate::state::route::{PaperSheet, Route};
use crate::state::use_app;
use crate::text::Phrase;
use crate::text::screens::paper as words;
use crate::ui::{Card, LinkButton};

pub fn title(sheet: PaperSheet) -> Phrase {
    match sheet {
        PaperSheet::Fridge => words::FRIDGE,
        PaperSheet::Report => words::REPORT,
        PaperSheet::Plan => words::PLAN,
    }
}

/// On the person's page: the three sheets.
#[component]
pub fn SheetsCard(person: PersonId) -> impl IntoView {
    let app = use_app();
    let link = move |sheet| view! { <LinkButton label=app.say(title(sheet)) href=Route::Sheet(person, sheet)/> };
    view! {
        <Card title=app.say_some(words::SHEETS)>
            <p>{app.say(words::SHEETS_NOTE)}</p>
            <div class="row">{PaperSheet::ALL.map(link).collect_view()}</div>
        </Card>
    }
}
