//! Everything recorded about one person, for the person who asks: read here, on paper, and as a file.
//!
//! Owns: what stands on the page and in which order. Must not own: what an entry says, which is `text::record`'s; the file.

mod entries;
mod print;
mod save;

use leptos::prelude::*;

use self::entries::{Recorded, Seen};
use self::print::PrintAll;
use self::save::SaveFile;
use crate::domain::identity::PersonId;
use crate::screens::shared::known_person::name_of;
use crate::screens::shared::task::in_background;
use crate::state::route::Route;
use crate::state::{extracts, use_app};
use crate::text::screens::extract as words;
use crate::ui::{Button, ButtonKind, Icon, Notice, NoticeKind, Page, PageWidth, dyn_view};

#[component]
pub fn ExtractScreen(person: PersonId) -> impl IntoView {
    let app = use_app();
    let read = RwSignal::new_local(None);
    in_background(async move {
        let found = extracts::read(app.store, person).await;
        read.try_set(found);
    });
    let on_paper = RwSignal::new(false);
    let taken_out = move || {
        let count = read.with(|read| read.as_ref().map(|read: &extracts::PersonExtract| read.count()))?;
        Some(words::taken_out(app.lang(), count, app.today()))
    };
    let not_in_it = move || {
        let lines = read.with(|read| read.as_ref().map(|read| read.not_in_it(app.lang())))?;
        let items = lines.iter().map(|line| view! { <li>{line.clone()}</li> }).collect_view();
        (!lines.is_empty()).then(|| {
            view! {
                <Notice kind=NoticeKind::Warning title=app.say_some(words::NOT_IN_IT)><ul>{items}</ul></Notice>
            }
        })
    };
    view! {
        <Page
            title=app.say(words::TITLE)
            eyebrow=move || Some(name_of(app, person)())
            width=PageWidth::Narrow
            back_href=Route::Person(person)
            back_label=move || Some(name_of(app, person)())
            actions=move || view! {
                <Button kind=ButtonKind::Main icon=Icon::Print label=app.say(words::PRINT) on_press=move |()| on_paper.set(true)/>
            }
        >
            <div class="extract">
                <p>{app.say(words::ABOUT)}" "{app.say(words::ELSEWHERE)}</p>
                <p>{app.say(words::WRONG)}</p>
                <p class="num">{dyn_view(taken_out)}</p>
                {dyn_view(not_in_it)}
                <div class="no-print stack">
                    <PrintAll person wanted=on_paper/>
                    <SaveFile person/>
                </div>
                <section>
                    <h2>{app.say(words::RECORDED)}</h2>
                    {dyn_view(move || read.with(|read| read.as_ref().map(|read| {
                        let days = read.recorded(app.lang());
                        view! { <Recorded days/> }
                    })))}
                </section>
                <section>
                    <h2>{app.say(words::SEEN)}</h2>
                    <p>{app.say(words::SEEN_NOTE)}</p>
                    {dyn_view(move || read.with(|read| read.as_ref().map(|read| {
                        let lines = read.seen(app.lang());
                        view! { <Seen lines/> }
                    })))}
                </section>
            </div>
        </Page>
    }
}
