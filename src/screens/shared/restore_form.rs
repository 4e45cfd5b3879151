//! Put a backup back into an empty device: choose, look inside, then write.

use leptos::prelude::*;

use crate::domain::identity::PersonId;
use crate::screens::shared::file_findings::{FileFindings, FoundInFile};
use crate::screens::shared::open_backup::OpenBackup;
use crate::screens::shared::task::{AsyncTask, Next, in_background};
use crate::state::{backups, use_app};
use crate::text::screens::backup as words;
use crate::text::{dates, problems};
use crate::ui::{Button, ButtonKind, ButtonSize, Check, Facts, Icon, Notice, NoticeKind, Show, dyn_view};
use crate::workspace::backup::{Inside, Restorable};
use crate::workspace::problem::BackupRestoreError;

/// Where something lies already and does not open: it is put aside first.
#[component]
pub fn RestoreHere() -> impl IntoView {
    let app = use_app();
    view! {
        <section class="stack">
            <h2>{app.say(words::RESTORE_HERE)}</h2>
            <p>{app.say(words::RESTORE_HERE_NOTE)}</p>
            <RestoreForm/>
        </section>
    }
}

#[component]
pub fn RestoreForm() -> impl IntoView {
    let app = use_app();
    let task = AsyncTask::<BackupRestoreError>::new();
    let opened = RwSignal::new_local(None::<Restorable>);
    // Erased here since: each stays so, unless it is chosen otherwise.
    let (erased, brings_back) = (RwSignal::new(Vec::<(PersonId, String)>::new()), RwSignal::new(false));
    let inside = move || opened.with(|backup| backup.as_ref().map(|backup| backup.inside().clone()));
    let look = move |backup: Restorable| {
        in_background(async move {
            erased.try_set(backups::erased_since(&backup).await);
            brings_back.try_set(false);
            opened.try_set(Some(backup));
        });
    };
    let put_back = move |()| {
        let Some(backup) = opened.try_update(Option::take).flatten() else { return };
        let people = erased.get_untracked().into_iter().map(|(person, _)| person);
        let left_out = people.filter(|_| !brings_back.get_untracked()).collect();
        task.run(async move {
            // On success this screen is gone before the next line.
            app.door.put_back(backup, left_out).await?;
            Ok(Next::Stay)
        });
    };
    let trouble = move || {
        task.problem().get().map(|why| {
            view! {
                <Notice kind=NoticeKind::Warning live=true>{problems::restore(app.lang(), &why).whole()}</Notice>
            }
        })
    };
    view! {
        {dyn_view(trouble)}
        {dyn_view(move || match inside() {
            Some(inside) => view! {
                <InsideBackup
                    inside
                    erased
                    brings_back
                    put_back=Callback::new(put_back)
                    other=Callback::new(move |()| opened.set(None))
                />
            }
            .into_any(),
            None => view! { <OpenBackup look=words::RESTORE_LOOK on_open=look/> }.into_any(),
        })}
    }
}

#[component]
fn InsideBackup(
    inside: Inside,
    erased: RwSignal<Vec<(PersonId, String)>>,
    brings_back: RwSignal<bool>,
    put_back: Callback<()>,
    other: Callback<()>,
) -> impl IntoView {
    let app = use_app();
    let found = FoundInFile::of(&inside, None);
    let facts = move || {
        let lang = app.lang();
        let people = match inside.people.as_slice() {
            [] => words::RESTORE_NOBODY.in_lang(lang).to_owned(),
            names => names.join(", "),
        };
        let until = inside.until.map(|day| dates::long(lang, day)).unwrap_or_default();
        [
            (words::RESTORE_PEOPLE, people),
            (words::RESTORE_SESSIONS, inside.sessions.to_string()),
            (words::RESTORE_ASSESSMENTS, inside.assessments.to_string()),
            (words::RESTORE_UNTIL, until),
        ]
        .into_iter()
        .map(|(name, value)| (name.in_lang(lang).to_owned(), value))
        .collect::<Vec<_>>()
    };
    view! {
        <div class="stack">
            <h2>{app.say(words::RESTORE_INSIDE)}</h2>
            <Notice kind=NoticeKind::Info live=true>{app.say(words::RESTORE_NOTHING_YET)}</Notice>
            <Facts items=Signal::derive(facts)/>
            <FileFindings found/>
            <Show when=move || erased.with(|erased| !erased.is_empty())>
                <Notice kind=NoticeKind::Warning title=app.say_some(words::RESTORE_ERASED) live=true>
                    <p>{move || erased.with(|erased| names_of(erased))}</p>
                    <Check label=app.say(words::RESTORE_BRING_BACK) checked=brings_back/>
                </Notice>
            </Show>
            <p class="soft">{app.say(words::RESTORE_CODES)}</p>
            <div class="row">
                <Button kind=ButtonKind::Quiet label=app.say(words::RESTORE_OTHER) on_press=other/>
                <Button
                    kind=ButtonKind::Main
                    size=ButtonSize::Tall
                    icon=Icon::Backup
                    label=app.say(words::RESTORE_PUT_BACK)
                    on_press=put_back
                />
            </div>
        </div>
    }
}

/// Each once: somebody may have been registered twice.
fn names_of(people: &[(PersonId, String)]) -> String {
    let mut names: Vec<&str> = people.iter().map(|(_, name)| name.as_str()).collect();
    names.dedup();
    names.join(", ")
}
