//! Erasing everything on the tablet, and the receipt, which is shown once.

use leptos::prelude::*;

use super::OutOfReach;
use crate::screens::shared::code_first::CodeFirst;
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::screens::shared::task::{AsyncTask, Next, in_background};
use crate::state::route::Route;
use crate::state::{TabletErasure, hand_over, use_app};
use crate::text::dates;
use crate::text::screens::{backup, common, erase as words, paper, start};
use crate::ui::{Button, ButtonKind, Facts, Icon, LinkButton, Notice, NoticeKind, Page, PageWidth, Show};

#[component]
pub fn EraseTabletScreen() -> impl IntoView {
    let app = use_app();
    view! {
        <Page
            title=app.say(words::TABLET)
            width=PageWidth::Narrow
            back_href=Route::Settings
            back_label=app.say_some(common::SETTINGS)
        >
            <div class="stack">
                <p class="lead">{app.say(words::TABLET_NOTE)}</p>
                <p>{app.say(words::CANNOT_BE_UNDONE)}</p>
                <div class="row">
                    <LinkButton icon=Icon::Backup label=app.say(backup::TITLE) href=Route::Backup/>
                </div>
                <OutOfReach/>
                <CodeFirst why=start::AGAIN_ERASE><AskedTwice/></CodeFirst>
            </div>
        </Page>
    }
}

#[component]
fn AskedTwice() -> impl IntoView {
    let app = use_app();
    let asked = RwSignal::new(false);
    let task = AsyncTask::new();
    let erase = move |()| {
        task.run(async move {
            // On success this screen is gone before the next line.
            app.door.erase_tablet().await?;
            Ok(Next::Stay)
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
                            label=app.say(words::TABLET_GO)
                            on_press=move |()| asked.set(true)
                        />
                    </div>
                }
            }
        >
            <Notice kind=NoticeKind::Danger title=app.say_some(words::SURE_TITLE) live=true>
                <p>{app.say(words::TABLET_SURE)}</p>
                <div class="row">
                    <Button label=app.say(common::CANCEL) on_press=move |()| asked.set(false)/>
                    <Button
                        kind=ButtonKind::Stop
                        busy=task.busy()
                        label=app.say(words::SURE)
                        on_press=erase
                    />
                </div>
            </Notice>
        </Show>
        <ProblemNotice problem=task.problem()/>
    }
}

#[component]
pub fn TabletErasedScreen(erased: TabletErasure) -> impl IntoView {
    let app = use_app();
    let facts = move || {
        let lang = app.lang();
        let store = erased.store.to_string().chars().take(8).collect();
        let day = format!("{} {}", dates::long(lang, erased.at.local_date()), dates::clock_time(lang, erased.at));
        let facts = [
            (words::STORE_MARK, store),
            (words::DAY, day),
            (words::PEOPLE, erased.people.to_string()),
            (words::RECORDS, erased.events.to_string()),
        ];
        facts.into_iter().map(|(name, value): (_, String)| (name.in_lang(lang).to_owned(), value)).collect::<Vec<_>>()
    };
    view! {
        <Page
            title=app.say(words::TABLET_DONE)
            width=PageWidth::Narrow
            actions=move || view! {
                <Button icon=Icon::Print label=app.say(paper::PRINT) on_press=move |()| hand_over::print()/>
            }
        >
            <div class="stack">
                <Facts items=Signal::derive(facts)/>
                <p class="no-print">{app.say(words::TABLET_RECEIPT)}</p>
                <OutOfReach/>
                <div class="row no-print">
                    <Button
                        kind=ButtonKind::Quiet
                        label=app.say(words::START_ANEW)
                        on_press=move |()| in_background(app.door.look())
                    />
                </div>
            </div>
        </Page>
    }
}
