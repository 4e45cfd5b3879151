//! One consent with all that was shared under it, and withdrawing it.

use leptos::prelude::*;

use crate::domain::history::ConsentEntry;
use crate::domain::identity::{ConsentId, PersonId};
use crate::screens::shared::asking::Asking;
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::state::route::Route;
use crate::state::{App, use_app};
use crate::text::screens::{common, kin as words};
use crate::text::{Lang, dates};
use crate::ui::{Button, ButtonKind, Card, Dialog, Facts, Icon, LinkButton, dyn_view};
use crate::workspace::action::Action;

/// What is known of a consent. Tracks.
pub fn entry(app: App, person: PersonId, consent: ConsentId) -> Option<ConsentEntry> {
    app.person(person)?.consent(consent).cloned()
}

#[component]
pub fn ConsentCard(
    person: PersonId,
    consent: ConsentId,
    holds: bool,
    #[prop(into)] on_withdraw: Callback<()>,
) -> impl IntoView {
    let app = use_app();
    let kin = move || entry(app, person, consent).map(|entry| entry.consent.kin.as_str().to_owned());
    let of = move |label: &str| format!("{label}: {}", kin().unwrap_or_default());
    let facts = move || entry(app, person, consent).map(|entry| facts(app.lang(), &entry)).unwrap_or_default();
    let shared = move || entry(app, person, consent).map(|entry| shared(app.lang(), &entry));
    let acts = holds.then(|| {
        view! {
            <div class="row">
                <LinkButton
                    icon=Icon::Share
                    label=app.say(words::SHARE)
                    href=Route::Consent(person, consent)
                    attr:aria-label=move || of(words::SHARE.in_lang(app.lang()))
                />
                <Button
                    kind=ButtonKind::Quiet
                    label=app.say(words::WITHDRAW)
                    on_press=on_withdraw
                    attr:aria-label=move || of(words::WITHDRAW.in_lang(app.lang()))
                />
            </div>
        }
    });
    view! {
        <Card title=kin>
            <Facts items=Signal::derive(facts)/>
            {dyn_view(shared)}
            {acts}
        </Card>
    }
}

fn facts(lang: Lang, entry: &ConsentEntry) -> Vec<(String, String)> {
    let say = |name: crate::text::Phrase, value: String| (name.in_lang(lang).to_owned(), value);
    let mut facts = vec![
        say(words::MAY_SEE, words::contents(lang, entry.consent.contents())),
        say(words::UNTIL, dates::long(lang, entry.consent.until)),
        say(words::GIVEN, dates::long(lang, entry.given_on)),
    ];
    facts.extend(entry.withdrawn_on.map(|on| say(words::WITHDRAWN, dates::long(lang, on))));
    facts
}

/// The newest first.
fn shared(lang: Lang, entry: &ConsentEntry) -> AnyView {
    if entry.shared.is_empty() {
        return view! { <p class="soft">{words::NOT_SHARED.in_lang(lang)}</p> }.into_any();
    }
    let line = |(on, way): &(_, _)| view! { <li>{words::shared(lang, *on, *way)}</li> };
    view! {
        <div class="stack-tight">
            <h3>{words::SHARED.in_lang(lang)}</h3>
            <ul>{entry.shared.iter().rev().map(line).collect_view()}</ul>
        </div>
    }
    .into_any()
}

/// Asks before the consent in `consent` is withdrawn; nothing is asked while it is `None`.
#[component]
pub fn Withdraw(person: PersonId, consent: RwSignal<Option<ConsentId>>) -> impl IntoView {
    let app = use_app();
    let asking = Asking::new(consent);
    let withdraw = move |()| {
        if let Some(consent) = consent.get_untracked() {
            asking.perform(Action::WithdrawConsent { person, consent });
        }
    };
    view! {
        <Dialog
            open=asking.open
            title=app.say(words::WITHDRAW_QUESTION)
            close_label=app.say(common::CLOSE)
            on_dismiss=move |()| asking.dismiss()
        >
            <p>{app.say(words::WITHDRAW_NOTE)}</p>
            <ProblemNotice problem=asking.task.problem()/>
            <div class="row">
                <Button kind=ButtonKind::Quiet label=app.say(common::CANCEL) on_press=move |()| asking.dismiss()/>
                <Button kind=ButtonKind::Stop busy=asking.task.busy() label=app.say(words::WITHDRAW) on_press=withdraw/>
            </div>
        </Dialog>
    }
}
