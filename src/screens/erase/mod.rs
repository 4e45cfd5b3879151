//! Erasing somebody: what goes, what this tablet cannot reach, asked twice; and the receipts.

mod receipts;
mod tablet;

use leptos::prelude::*;

use crate::domain::identity::PersonId;
use crate::screens::shared::code_first::CodeFirst;
use crate::screens::shared::known_person::name_of;
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::route::{PaperSheet, Route};
use crate::state::use_app;
use crate::text::Phrase;
use crate::text::screens::{common, erase as words, start};
use crate::ui::{Button, ButtonKind, LinkButton, Notice, NoticeKind, Page, PageWidth, Show, dyn_view};

pub use receipts::ErasedScreen;
pub use tablet::{EraseTabletScreen, TabletErasedScreen};

/// What is out of reach, in the order in which it is most often forgotten.
const OUT_OF_REACH: [Phrase; 5] =
    [words::REACH_BACKUPS, words::REACH_TABLETS, words::REACH_LINKS, words::REACH_DISK, words::REACH_PAPER];

#[component]
pub fn EraseScreen(person: PersonId) -> impl IntoView {
    let app = use_app();
    let until = move || app.view().and_then(|view| view.keep_until(person)).filter(|day| *day >= app.today());
    let too_early = move || {
        until().map(|day| view! { <Notice kind=NoticeKind::Warning>{words::too_early(app.lang(), day)}</Notice> })
    };
    view! {
        <Page
            title=app.say(words::TITLE)
            eyebrow=move || Some(name_of(app, person)())
            width=PageWidth::Narrow
            back_href=Route::Person(person)
            back_label=move || Some(name_of(app, person)())
        >
            <div class="stack">
                <p class="lead">{app.say(words::WHAT_GOES)}</p>
                <p>{app.say(words::CANNOT_BE_UNDONE)}</p>
                {dyn_view(too_early)}
                <div class="row">
                    <LinkButton
                        kind=ButtonKind::Quiet
                        label=app.say(words::REPORT_FIRST)
                        href=Route::Sheet(person, PaperSheet::Report)
                    />
                </div>
                <OutOfReach/>
                <CodeFirst why=start::AGAIN_ERASE><AskedTwice person/></CodeFirst>
            </div>
        </Page>
    }
}

#[component]
fn OutOfReach() -> impl IntoView {
    let app = use_app();
    view! {
        <section class="stack-tight">
            <h2>{app.say(words::REACH_TITLE)}</h2>
            <ul>{OUT_OF_REACH.map(|what| view! { <li>{app.say(what)}</li> }).collect_view()}</ul>
        </section>
    }
}

#[component]
fn AskedTwice(person: PersonId) -> impl IntoView {
    let app = use_app();
    let asked = RwSignal::new(false);
    let task = AsyncTask::new();
    let name = name_of(app, person);
    let erase = move |()| {
        task.run(async move {
            app.store.erase(person).await?;
            Ok(Next::Go(Some(words::ERASED), Route::Erased))
        });
    };
    view! {
        <Show
            when=move || asked.get()
            fallback=move || {
                view! {
                    <div class="row">
                        <Button
                            kind=ButtonKind::Stop
                            label=move || words::erase_all(app.lang(), &name_of(app, person)())
                            on_press=move |()| asked.set(true)
                        />
                    </div>
                }
            }
        >
            <Notice kind=NoticeKind::Danger title=app.say_some(words::SURE_TITLE) live=true>
                <p>{move || words::sure(app.lang(), &name())}</p>
                <div class="row">
                    <Button label=app.say(common::CANCEL) on_press=move |()| asked.set(false)/>
                    <Button
                        kind=ButtonKind::Stop
                        busy=task.busy()
                        label=move || if task.busy().get() { words::ERASING } else { words::SURE }.in_lang(app.lang())
                        on_press=erase
                    />
                </div>
            </Notice>
        </Show>
        <ProblemNotice problem=task.problem()/>
    }
}
