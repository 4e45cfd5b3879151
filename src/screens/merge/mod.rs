//! Two tablets made one: choose a backup, look at what would come in, choose, and say that it is right. And one person who
//! was registered twice: joined, and parted again.

mod aside;
mod preview;
mod twice;

use leptos::prelude::*;

use crate::screens::merge::aside::PutAsideThings;
use crate::screens::merge::preview::Preview;
use crate::screens::merge::twice::RegisteredTwice;
use crate::screens::shared::code_first::CodeFirst;
use crate::screens::shared::open_backup::OpenBackup;
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::route::Route;
use crate::state::{AppStage, use_app};
use crate::text::screens::{backup, merge as words};
use crate::ui::{Page, PageWidth, Show, dyn_view};
use crate::workspace::backup::Restorable;
use crate::workspace::merging::MergePreview;

#[component]
pub fn MergeScreen() -> impl IntoView {
    let app = use_app();
    // Of what is looked at; the file itself is shown nowhere.
    let opened = StoredValue::new_local(None::<Restorable>);
    let found = RwSignal::new_local(None::<MergePreview>);
    let task = AsyncTask::new();
    let look = move |other: Restorable| {
        task.run(async move {
            let preview = app.store.preview_merge(&other)?;
            opened.try_update_value(|opened| *opened = Some(other));
            found.try_set(Some(preview));
            Ok(Next::Stay)
        });
    };
    let merge = move |answers| {
        let Some(other) = opened.try_update_value(Option::take).flatten() else { return };
        task.run(async move {
            let merged = app.store.merge(&other, &answers).await;
            // It may be tried again.
            opened.try_update_value(|opened| *opened = Some(other));
            merged?;
            Ok(Next::Go(Some(words::DONE), Route::Backup))
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
            <Show when=move || app.stage().get() != AppStage::Practice>
                <CodeFirst why=words::CODE_AGAIN>
                <div class="stack">
                    {dyn_view(move || match found.get() {
                        Some(preview) => {
                            let other = Callback::new(move |()| found.set(None));
                            view! { <Preview preview busy=task.busy() on_right=merge other/> }.into_any()
                        }
                        None => view! {
                            <OpenBackup look=words::LOOK on_open=look/>
                            <PutAsideThings on_open=look/>
                        }
                        .into_any(),
                    })}
                    <ProblemNotice problem=task.problem()/>
                </div>
                </CodeFirst>
            </Show>
            <RegisteredTwice/>
        </Page>
    }
}
