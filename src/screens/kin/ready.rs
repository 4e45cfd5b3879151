//! The link that was made: to be scanned, copied, sent or saved.

use leptos::prelude::*;

use crate::domain::access::PersonAccess;
use crate::domain::identity::PersonId;
use crate::screens::shared::task::in_background;
use crate::state::hand_over;
use crate::state::hand_over::HandOverError;
use crate::state::route::Route;
use crate::state::{SharedLink, use_app};
use crate::text::Phrase;
use crate::text::screens::kin as words;
use crate::ui::{Button, ButtonKind, Drawing, Icon, LinkButton, dyn_view};

#[component]
pub fn LinkReady(person: PersonId, link: SharedLink) -> impl IntoView {
    let app = use_app();
    let said = RwSignal::new(None::<Phrase>);
    let (until, characters, from_afar) = (link.until, link.characters, link.is_read_from_afar());
    let SharedLink { address, code, qr, .. } = link;
    let how = match (&qr, from_afar) {
        (None, _) => words::NO_QR,
        (Some(_), false) => words::SCAN_NEAR,
        (Some(_), true) => words::SCAN,
    };
    let code = code.map(|code| {
        view! {
            <p class="code-paper" data-code="spoken">{code}</p>
            <p>{app.say(words::SAY_CODE)}</p>
        }
    });
    view! {
        <section class="card link-ready">
            <h2>{app.say(words::LINK_READY)}</h2>
            {qr.map(|svg| view! { <Drawing svg label=app.say(words::QR) attr:class="drawing qr-panel"/> })}
            <p>{app.say(how)}</p>
            {code}
            <Address address=address.clone() characters/>
            <Ways person address said/>
            <p class="link-said" role="status">{dyn_view(move || said.get().map(|said| said.in_lang(app.lang())))}</p>
            <p>{move || words::out_of_hand(app.lang(), until)}</p>
            <div class="row">
                <LinkButton kind=ButtonKind::Main label=app.say(words::DONE) href=Route::Kin(person)/>
            </div>
        </section>
    }
}

#[component]
fn Address(address: String, characters: usize) -> impl IntoView {
    let app = use_app();
    view! {
        <details class="link-address">
            <summary>
                {app.say(words::ADDRESS)} " · " {move || words::characters(app.lang(), characters)}
            </summary>
            <p class="link-text">{address}</p>
        </details>
    }
}

/// Each must follow a tap of its own.
#[component]
fn Ways(person: PersonId, address: String, said: RwSignal<Option<Phrase>>) -> impl IntoView {
    let app = use_app();
    let address = StoredValue::new(address);
    let passed_on = move || app.note_access(person, PersonAccess::LinkPassedOn);
    let copy = move |()| {
        in_background(async move {
            let copied = hand_over::copy(&address.get_value()).await;
            if copied {
                passed_on();
            }
            said.try_set(Some(if copied { words::COPIED } else { words::NOT_COPIED }));
        });
    };
    let message = move || words::MESSAGE.in_lang(app.preferences.lang.get_untracked());
    let hand_on = move |()| {
        in_background(async move {
            let handed = hand_over::link(message(), &address.get_value()).await;
            handed.iter().for_each(|()| passed_on());
            said.try_set(Some(words_for(handed)));
        });
    };
    let as_file = move |()| {
        in_background(async move {
            let name = words::FILE_NAME.in_lang(app.preferences.lang.get_untracked());
            let handed = hand_over::link_as_file(name, message(), &address.get_value()).await;
            handed.iter().for_each(|()| passed_on());
            said.try_set(Some(words_for(handed)));
        });
    };
    view! {
        <div class="row">
            <Button label=app.say(words::COPY) on_press=copy/>
            {hand_over::can_share_links().then(|| view! {
                <Button icon=Icon::Share label=app.say(words::HAND_ON) on_press=hand_on/>
            })}
            <Button kind=ButtonKind::Quiet label=app.say(words::AS_FILE) on_press=as_file/>
        </div>
    }
}

fn words_for(handed: Result<(), HandOverError>) -> Phrase {
    match handed {
        Ok(()) => words::GONE_OUT,
        Err(HandOverError::Dismissed) => words::NOT_GONE_OUT,
        Err(HandOverError::NotPossible) => words::CANNOT_GO_OUT,
    }
}
