//! Next of kin: who may see what, given and withdrawn by the person, and what was shared under it.

mod consent;
mod give;
mod link;
mod ready;
mod share;

use leptos::prelude::*;

use crate::domain::identity::{ConsentId, PersonId};
use crate::screens::kin::consent::{ConsentCard, Withdraw};
use crate::screens::shared::known_person::name_of;
use crate::state::route::Route;
use crate::state::use_app;
use crate::text::screens::kin as words;
use crate::ui::{ButtonKind, ButtonSize, Icon, LinkButton, Page, PageWidth, RowView, Rows, Show};

pub use give::NewConsentScreen;
pub use share::ConsentScreen;

#[component]
pub fn KinScreen(person: PersonId) -> impl IntoView {
    let app = use_app();
    // The newest first; whether each holds today.
    let consents = Memo::new(move |_| {
        let (history, today) = (app.person(person), app.today());
        let entries = history.iter().flat_map(|history| history.consents().iter().rev());
        entries.map(|entry| (entry.consent.id, entry.holds_on(today))).collect::<Vec<(ConsentId, bool)>>()
    });
    let withdrawing = RwSignal::new(None::<ConsentId>);
    let rows = move |held: bool| {
        let row = move |(consent, holds): (ConsentId, bool)| {
            (holds == held).then(|| {
                RowView::new(format!("{consent} {holds}"), move || {
                    view! { <ConsentCard person consent holds on_withdraw=move |()| withdrawing.set(Some(consent))/> }
                })
            })
        };
        move || consents.get().into_iter().filter_map(row).collect::<Vec<_>>()
    };
    let any = move |held: bool| move || consents.with(|all| all.iter().any(|(_, holds)| *holds == held));
    view! {
        <Page
            title=app.say(words::TITLE)
            intro=app.say_some(words::INTRO)
            back_href=Route::Person(person)
            back_label=move || Some(name_of(app, person)())
            width=PageWidth::Narrow
        >
            <div class="row">
                <LinkButton
                    kind=ButtonKind::Main
                    size=ButtonSize::Tall
                    icon=Icon::Plus
                    label=app.say(words::GIVE)
                    href=Route::NewConsent(person)
                />
            </div>
            <Show when=any(true) fallback=move || view! { <p class="lead">{app.say(words::NONE)}</p> }>
                <ul class="consents plain-list stack"><Rows rows=rows(true)/></ul>
            </Show>
            <Show when=any(false)>
                <h2>{app.say(words::PAST)}</h2>
                <ul class="consents plain-list stack"><Rows rows=rows(false)/></ul>
            </Show>
            <Withdraw person consent=withdrawing/>
        </Page>
    }
}
