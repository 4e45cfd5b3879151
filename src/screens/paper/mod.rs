//! Sheets to print, one page each: for the fridge, the progress report, the plan with figures.
//!
//! On screen a sheet stands below what is chosen for it; on paper only the sheet is there.

mod exercises;
mod fridge;
mod plan;
mod report;

use leptos::prelude::*;

use crate::domain::access::{PersonAccess, PrintedPage};
use crate::domain::identity::PersonId;
use crate::screens::shared::known_person::name_of;
use crate::screens::shared::sheets::title;
use crate::state::hand_over;
use crate::state::route::{PaperSheet, Route};
use crate::state::use_app;
use crate::text::dates;
use crate::text::person as person_words;
use crate::text::screens::paper as words;
use crate::ui::{Button, ButtonKind, Check, Icon, Page, PageWidth, Show, dyn_view};

/// The name is on paper only when it is chosen, each time anew.
#[component]
pub fn SheetScreen(person: PersonId, sheet: PaperSheet) -> impl IntoView {
    let app = use_app();
    let named = RwSignal::new(false);
    let today = Memo::new(move |_| app.today());
    let body = move || {
        let (lang, history) = (app.lang(), app.person(person)?);
        Some(match sheet {
            PaperSheet::Fridge => fridge::sheet(lang, &history, today.get()),
            PaperSheet::Report => report::sheet(lang, &history),
            PaperSheet::Plan => plan::sheet(lang, &history),
        })
    };
    let name = move || app.person(person).map(|history| person_words::name(app.lang(), history.profile()));
    let print = move |()| {
        app.note_access(person, PersonAccess::Printed(printed(sheet)));
        hand_over::print();
    };
    let as_of = move || words::as_of(app.lang(), &dates::long(app.lang(), today.get()));
    view! {
        <Page
            title=app.say(title(sheet))
            width=PageWidth::Narrow
            back_href=Route::Person(person)
            back_label=move || Some(name_of(app, person)())
            actions=move || view! {
                <Button
                    kind=ButtonKind::Main
                    icon=Icon::Print
                    label=app.say(words::PRINT)
                    on_press=print
                />
            }
        >
            <div class="no-print">
                <Check
                    label=app.say(words::WITH_NAME)
                    hint=app.say_some(words::WITH_NAME_HINT)
                    checked=named
                />
            </div>
            <div class="sheet" data-sheet=sheet.slug()>
                <p class="sheet-about num">
                    <Show when=move || named.get()>
                        <b>{name}</b>
                        " · "
                    </Show>
                    {as_of}
                </p>
                {dyn_view(body)}
            </div>
        </Page>
    }
}

fn printed(sheet: PaperSheet) -> PrintedPage {
    match sheet {
        PaperSheet::Fridge => PrintedPage::Fridge,
        PaperSheet::Report => PrintedPage::Report,
        PaperSheet::Plan => PrintedPage::Plan,
    }
}
