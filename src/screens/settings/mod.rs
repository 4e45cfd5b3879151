//! Language, look, how everybody is measured, code, storage, practice.

mod escrow;
mod goal_scale;
mod help_lists;
mod look;
mod new_code;
mod own_lock;
mod pin;
mod retention;
mod retest_weeks;
mod workers;

use leptos::prelude::*;

use crate::screens::settings::escrow::EscrowSetting;
use crate::screens::settings::goal_scale::GoalScaleSetting;
use crate::screens::settings::help_lists::HelpListsSetting;
use crate::screens::settings::look::{TextSizeChoice, ThemeChoice};
use crate::screens::settings::new_code::NewCode;
use crate::screens::settings::own_lock::OwnLockSetting;
use crate::screens::settings::pin::PinSetting;
use crate::screens::settings::retention::RetentionSetting;
use crate::screens::settings::retest_weeks::RetestWeeksSetting;
use crate::screens::settings::workers::Workers;
use crate::screens::shared::keeping::{keeping, said};
use crate::screens::shared::language_choice::LanguageChoice;
use crate::screens::shared::problem_notice::ProblemNotice;
use crate::screens::shared::task::{AsyncTask, Next};
use crate::state::route::Route;
use crate::state::{AppStage, use_app};
use crate::text::practice_people;
use crate::text::screens::{
    backup, erase, escrow as escrow_words, log, lost_tablet, own_lock as own_lock_words, pin as pin_words,
    settings as words, storage,
};
use crate::ui::{Button, Card, Facts, Icon, LinkButton, Page, PageWidth, Show, dyn_view};

#[component]
pub fn SettingsScreen() -> impl IntoView {
    let app = use_app();
    let real = move || app.stage().get() == AppStage::Open;
    view! {
        <Page title=app.say(words::TITLE) width=PageWidth::Narrow>
            <div class="stack">
                <Card>
                    <div class="stack">
                        <LanguageChoice/>
                        <ThemeChoice/>
                        <TextSizeChoice/>
                    </div>
                </Card>
                <Card title=app.say_some(words::MEASURING)>
                    <div class="stack">
                        <RetestWeeksSetting/>
                        <GoalScaleSetting/>
                        <HelpListsSetting/>
                    </div>
                </Card>
                <Show when=real>
                    <BackupCard/>
                    <Card title=app.say_some(escrow_words::TITLE)>
                        <EscrowSetting/>
                    </Card>
                    <Card title=app.say_some(words::CODE)>
                        <NewCode/>
                    </Card>
                    <Card title=app.say_some(pin_words::CARD)>
                        <PinSetting/>
                    </Card>
                    <Card title=app.say_some(own_lock_words::CARD)>
                        <OwnLockSetting/>
                    </Card>
                    <Card title=app.say_some(words::WORKERS)>
                        <Workers/>
                    </Card>
                    <Card title=app.say_some(erase::TITLE)>
                        <RetentionSetting/>
                    </Card>
                    <StorageCard/>
                    <LogCard/>
                    <LostTabletCard/>
                    <PracticeCard/>
                </Show>
                <Card title=app.say_some(words::ABOUT)>
                    <div class="stack">
                        <p>{app.say(crate::text::screens::start::PURPOSE_IS)}</p>
                        <p>{app.say(crate::text::screens::start::PURPOSE_IS_NOT)}</p>
                        <p>{app.say(crate::text::screens::start::PURPOSE_STAYS)}</p>
                        <Facts items=Signal::derive(move || {
                            let build = app.updates.build().unwrap_or_else(|| words::BUILD_UNKNOWN.in_lang(app.lang()).to_owned());
                            [(words::VERSION, env!("CARGO_PKG_VERSION").to_owned()), (words::BUILD, build)]
                                .map(|(name, value)| (name.in_lang(app.lang()).to_owned(), value))
                                .into()
                        })/>
                    </div>
                </Card>
            </div>
        </Page>
    }
}

#[component]
fn BackupCard() -> impl IntoView {
    let app = use_app();
    let last = move || {
        let on = app.view().and_then(|view| view.last_backup).map(|at| at.local_date());
        backup::last(app.lang(), on, app.today())
    };
    view! {
        <Card title=app.say_some(words::BACKUP)>
            <div class="setting">
                <p>{dyn_view(last)}</p>
                <LinkButton href=Route::Backup icon=Icon::Backup label=app.say(words::BACKUP_GO)/>
            </div>
        </Card>
    }
}

#[component]
fn StorageCard() -> impl IntoView {
    let app = use_app();
    let keeping = keeping();
    let said = move || keeping.get().map(|keeping| said(keeping).in_lang(app.lang()));
    view! {
        <Card title=app.say_some(words::STORAGE)>
            <div class="setting">
                <p>{dyn_view(said)}</p>
                <LinkButton href=Route::Storage label=app.say(storage::SEE)/>
            </div>
        </Card>
    }
}

#[component]
fn LostTabletCard() -> impl IntoView {
    let app = use_app();
    view! {
        <Card title=app.say_some(lost_tablet::SETTING)>
            <div class="setting">
                <p>{app.say(lost_tablet::SETTING_NOTE)}</p>
                <LinkButton href=Route::LostTablet label=app.say(lost_tablet::GO)/>
            </div>
        </Card>
    }
}

#[component]
fn LogCard() -> impl IntoView {
    let app = use_app();
    view! {
        <Card title=app.say_some(log::TITLE)>
            <div class="setting">
                <p>{app.say(log::ABOUT_TABLET)}</p>
                <LinkButton href=Route::TabletLog label=app.say(log::SEE)/>
            </div>
        </Card>
    }
}

#[component]
fn PracticeCard() -> impl IntoView {
    let app = use_app();
    let task = AsyncTask::new();
    let practise = move |()| {
        task.run(async move {
            if let Some(words) = practice_people::practice(app.preferences.lang.get_untracked()) {
                app.door.start_practice(words).await?;
            }
            Ok(Next::Stay)
        });
    };
    view! {
        <Card title=app.say_some(words::PRACTICE)>
            <div class="setting">
                <p>{app.say(words::PRACTICE_NOTE)}</p>
                <Button icon=Icon::Play busy=task.busy() label=app.say(words::PRACTICE_GO) on_press=practise/>
            </div>
            <ProblemNotice problem=task.problem()/>
        </Card>
    }
}
