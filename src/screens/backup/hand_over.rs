//! The file goes to where the worker wants it; what is known of it since is told, and no more.

use leptos::prelude::*;

use crate::screens::backup::check::{CheckFile, Fate, FateNotice};
use crate::screens::shared::task::{AsyncTask, Next, in_background};
use crate::state::backups::{self, BackupFolder, GivenFile, SaveWay};
use crate::state::use_app;
use crate::text::screens::{backup as words, custody};
use crate::ui::{Button, ButtonKind, ButtonSize, Icon, Notice, NoticeKind, Show};
use crate::workspace::backup::BackupFile;
use crate::workspace::custody::{Custody, CustodyTrouble, NotGiven};
use crate::workspace::problem::ActionError;

/// A tap of its own: a sheet opens only right after one.
#[component]
pub fn HandOver(file: RwSignal<Option<BackupFile>, LocalStorage>) -> impl IntoView {
    let app = use_app();
    let given = file.with_untracked(|file| file.as_ref().map(GivenFile::from));
    let fate = given.map(|given| Fate::new(given, Custody::default()));
    let folder = RwSignal::new_local(None::<BackupFolder>);
    in_background(async move { drop(folder.try_set(backups::kept_folder().await)) });
    let task = AsyncTask::<ActionError>::new();
    let hand_over = move |way: SaveWay| {
        let Some((file, fate)) = file.with_untracked(Clone::clone).zip(fate) else { return };
        task.run(async move {
            let step = backups::hand_over(&file, way).await;
            fate.take(app, step).await;
            Ok(Next::Stay)
        });
    };
    let in_new_folder = move |()| {
        let Some((file, fate)) = file.with_untracked(Clone::clone).zip(fate) else { return };
        task.run(async move {
            let (chosen, step) = backups::hand_over_to_new_folder(&file).await;
            if chosen.is_some() {
                folder.try_set(chosen);
            }
            fate.take(app, step).await;
            Ok(Next::Stay)
        });
    };
    let in_usual_place = move |()| hand_over(folder.get_untracked().map_or(SaveWay::Asked, SaveWay::Folder));
    let custody = move || fate.map(Fate::custody).unwrap_or_default();
    let again = move || custody().is_given() || custody().trouble().is_some();
    let forbidden = move || custody().trouble() == Some(CustodyTrouble::NotGiven(NotGiven::Forbidden));
    let label = move || match folder.with(|folder| folder.as_ref().map(BackupFolder::name)) {
        Some(name) => custody::save_in(app.lang(), &name),
        None => if again() { custody::AGAIN } else { words::HAND_OVER }.in_lang(app.lang()).to_owned(),
    };
    view! {
        <div class="stack">
            <Notice kind=NoticeKind::Info live=true>{app.say(words::CHECKED)}</Notice>
            {fate.map(|fate| view! { <FateNotice fate/> })}
            <div class="row">
                <Button
                    kind=ButtonKind::Main
                    size=ButtonSize::Tall
                    icon=Icon::Backup
                    busy=task.busy()
                    label
                    on_press=in_usual_place
                />
                <Show when=move || folder.with(Option::is_some)>
                    <Button
                        kind=ButtonKind::Quiet
                        label=app.say(custody::ELSEWHERE)
                        on_press=move |()| hand_over(SaveWay::Asked)
                    />
                </Show>
                <Show when=backups::can_keep_folder>
                    <Button kind=ButtonKind::Quiet label=app.say(custody::KEEP_FOLDER) on_press=in_new_folder/>
                </Show>
                <Show when=forbidden>
                    <Button label=app.say(custody::BY_BROWSER) on_press=move |()| hand_over(SaveWay::Browser)/>
                </Show>
            </div>
            {fate.map(|fate| view! { <CheckFile fate/> })}
        </div>
    }
}
