//! A backup is opened to see what would come back. Nothing is put back.

use leptos::prelude::*;

use crate::screens::shared::compared::ComparedPeople;
use crate::screens::shared::file_findings::{FileFindings, FoundInFile};
use crate::screens::shared::open_backup::OpenBackup;
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::route::Route;
use crate::state::use_app;
use crate::text::screens::{backup, rehearsal as words};
use crate::ui::{Button, ButtonKind, Notice, NoticeKind, Page, PageWidth, dyn_view};
use crate::workspace::action::Action;
use crate::workspace::backup::Restorable;
use crate::workspace::rehearsal::Rehearsal;

#[component]
pub fn RehearseScreen() -> impl IntoView {
    let app = use_app();
    let found = RwSignal::new_local(None::<Rehearsal>);
    let task = AsyncTask::new();
    let hold_against = move |backup: Restorable| {
        task.run(async move {
            let rehearsed = app.store.rehearse(&backup)?;
            let events = rehearsed.inside.events;
            found.try_set(Some(rehearsed));
            app.store.perform(Action::NoteRehearsal { events }).await?;
            Ok(Next::Stay)
        });
    };
    view! {
        <Page
            title=app.say(words::TITLE)
            intro=app.say_some(words::NOTE)
            back_href=Route::Backup
            back_label=app.say_some(backup::TITLE)
            width=PageWidth::Narrow
        >
            <div class="stack">
                <ProblemNotice problem=task.problem()/>
                {dyn_view(move || match found.get() {
                    Some(rehearsed) => {
                        view! { <Rehearsed rehearsed other=Callback::new(move |()| found.set(None))/> }.into_any()
                    }
                    None => view! { <OpenBackup look=words::LOOK on_open=hold_against/> }.into_any(),
                })}
            </div>
        </Page>
    }
}

#[component]
fn Rehearsed(rehearsed: Rehearsal, other: Callback<()>) -> impl IntoView {
    let app = use_app();
    let Rehearsal { inside, is_of_this_tablet, own_seal, people, not_in_file, not_here: _ } = rehearsed;
    let found = FoundInFile::of(&inside, Some(own_seal));
    let lacks = move || match not_in_file {
        0 => words::ALL_IN.in_lang(app.lang()).to_owned(),
        count => words::not_in_file(app.lang(), count),
    };
    view! {
        <div class="stack">
            <h2>{app.say(words::DONE)}</h2>
            <Notice kind=NoticeKind::Info live=true>{app.say(words::NOTHING_CHANGED)}</Notice>
            {(!is_of_this_tablet).then(|| view! {
                <Notice kind=NoticeKind::Warning>{app.say(words::OTHER_TABLET)}</Notice>
            })}
            <FileFindings found/>
            <p>{dyn_view(lacks)}</p>
            <ComparedPeople people/>
            <div class="row">
                <Button kind=ButtonKind::Quiet label=app.say(backup::RESTORE_OTHER) on_press=other/>
            </div>
        </div>
    }
}
