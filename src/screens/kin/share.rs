//! Showing and sharing under one consent, which is said first.

use leptos::prelude::*;

use super::consent::entry;
use super::link::LinkForm;
use super::ready::LinkReady;
use crate::domain::history::ConsentEntry;
use crate::domain::identity::{ConsentId, PersonId};
use crate::screens::shared::code_first::CodeFirst;
use crate::screens::shared::known_person::{NothingHere, name_of};
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::route::Route;
use crate::state::{SharedLink, use_app};
use crate::text::screens::{kin as words, start};
use crate::ui::{Button, ButtonKind, Card, Icon, LinkButton, Notice, NoticeKind, Page, PageWidth, dyn_view};

#[component]
pub fn ConsentScreen(person: PersonId, consent: ConsentId) -> impl IntoView {
    let app = use_app();
    match untrack(|| entry(app, person, consent)) {
        Some(_) => view! { <UnderConsent person consent/> }.into_any(),
        None => view! { <NothingHere person/> }.into_any(),
    }
}

#[component]
fn UnderConsent(person: PersonId, consent: ConsentId) -> impl IntoView {
    let app = use_app();
    let link = RwSignal::new(None::<SharedLink>);
    let known = move || entry(app, person, consent);
    let kin = move || known().map(|entry| entry.consent.kin.as_str().to_owned()).unwrap_or_default();
    let said = move |entry: &ConsentEntry| words::said_yes(app.lang(), &name_of(app, person)(), &entry.consent);
    let holds = Memo::new(move |_| known().is_some_and(|entry| entry.holds_on(app.today())));
    let under_it = move || {
        if !holds.get() {
            return view! { <Over person/> }.into_any();
        }
        match link.get() {
            Some(ready) => view! { <LinkReady person link=ready/> }.into_any(),
            None => view! {
                <ShowHere person consent/>
                <CodeFirst why=start::AGAIN_LINK><LinkForm person consent ready=link/></CodeFirst>
            }
            .into_any(),
        }
    };
    view! {
        <Page
            title=kin
            eyebrow=move || Some(name_of(app, person)())
            back_href=Route::Kin(person)
            back_label=app.say_some(words::TITLE)
            width=PageWidth::Narrow
        >
            {dyn_view(move || {
                known().filter(|_| holds.get()).map(|entry| view! { <p class="lead">{said(&entry)}</p> })
            })}
            {dyn_view(under_it)}
        </Page>
    }
}

#[component]
fn Over(person: PersonId) -> impl IntoView {
    let app = use_app();
    view! {
        <Notice kind=NoticeKind::Warning title=app.say_some(words::OVER)>
            <p>{app.say(words::OVER_NOTE)}</p>
        </Notice>
        <div class="row">
            <LinkButton kind=ButtonKind::Main label=app.say(words::TO_CONSENTS) href=Route::Kin(person)/>
        </div>
    }
}

#[component]
fn ShowHere(person: PersonId, consent: ConsentId) -> impl IntoView {
    let app = use_app();
    let task = AsyncTask::new();
    let show = move |()| {
        task.run(async move {
            app.showing.to_kin(person, consent).await?;
            Ok(Next::Stay)
        });
    };
    view! {
        <Card title=app.say_some(words::SHOW_HERE)>
            <p>{app.say(words::SHOW_HERE_NOTE)}</p>
            <ProblemNotice problem=task.problem()/>
            <div class="row">
                <Button icon=Icon::Play busy=task.busy() label=app.say(words::SHOW_NOW) on_press=show/>
            </div>
        </Card>
    }
}
