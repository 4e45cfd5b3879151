//! Around every page of an open app: the rail, the practice banner, and the offer of a new version.

use leptos::prelude::*;

use crate::domain::access::LockReason;
use crate::state::address::use_address;
use crate::state::route::Route;
use crate::state::{App, AppStage, use_app};
use crate::text::screens::common as words;
use crate::ui::{Button, Icon, Notice, NoticeKind, RailButton, RailLink, Shell, Show};

#[component]
pub fn Inside(children: Children) -> impl IntoView {
    let app = use_app();
    let route = use_address().route();
    let rail = move || {
        let within = move |part: RailPart| Signal::derive(move || part == RailPart::of(route.get()));
        view! {
            <RailLink icon=Icon::Today label=app.say(words::TODAY) href=Route::Today current=within(RailPart::Today)/>
            <RailLink icon=Icon::People label=app.say(words::PEOPLE) href=Route::People current=within(RailPart::People)/>
            <RailLink
                icon=Icon::Settings
                label=app.say(words::SETTINGS)
                href=Route::Settings
                current=within(RailPart::Settings)
            />
            <RailButton
                icon=Icon::Lock
                label=move || leave_label(app)
                on_press=move |()| app.door.lock(LockReason::Asked)
            />
        }
    };
    view! {
        <Shell nav_label=app.say(words::NAVIGATION) rail=rail>
            <PracticeBanner/>
            <UpdateOffer/>
            {children()}
        </Shell>
    }
}

/// What the rail leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum RailPart {
    Today,
    People,
    Settings,
}

impl RailPart {
    fn of(route: Route) -> Self {
        match route {
            Route::Today | Route::Claim(_) => Self::Today,
            Route::People | Route::NewPerson | Route::Nobody => Self::People,
            of_a_person if of_a_person.person().is_some() => Self::People,
            // What is about the tablet as a whole.
            _ => Self::Settings,
        }
    }
}

/// Practice has nothing to lock; its way out stands in the same place.
fn leave_label(app: App) -> &'static str {
    match app.stage().get() {
        AppStage::Practice => words::LEAVE_PRACTICE,
        _ => words::LOCK,
    }
    .in_lang(app.lang())
}

#[component]
fn PracticeBanner() -> impl IntoView {
    let app = use_app();
    view! {
        <Show when=move || app.stage().get() == AppStage::Practice>
            <Notice kind=NoticeKind::Info title=app.say_some(words::PRACTICE)>{app.say(words::PRACTICE_NOTE)}</Notice>
        </Show>
    }
}

/// Never in the middle of a session or a test: those have no shell.
#[component]
fn UpdateOffer() -> impl IntoView {
    let app = use_app();
    view! {
        <Show when=move || app.updates.waiting().get() && !app.idle_lock.is_leading()>
            <Notice kind=NoticeKind::Info title=app.say_some(words::UPDATE_TITLE)>
                <p>{app.say(words::UPDATE_NOTE)}</p>
                <Button label=app.say(words::UPDATE_NOW) on_press=move |()| app.updates.apply()/>
            </Notice>
        </Show>
    }
}
