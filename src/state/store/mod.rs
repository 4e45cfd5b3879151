//! The open store as signals: which stage the app is in, what is to be seen, and the one door for change.

mod drafts;

use std::rc::Rc;

use futures::lock::Mutex;
use leptos::prelude::*;

use crate::domain::erasure::Erasure;
use crate::domain::event::Event;
use crate::domain::history::History;
use crate::domain::identity::{PersonId, WorkerId};
use crate::domain::written::Name;
use crate::state::env::Env;
use crate::state::store_marker::StoreMarker;
use crate::vault::Code;
use crate::workspace::Workspace;
use crate::workspace::action::Action;
use crate::workspace::backup::BackupFile;
use crate::workspace::home::Doorplate;
use crate::workspace::problem::ActionError;
use crate::workspace::view::View;

/// What the whole page is about right now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AppStage {
    Starting,
    /// Nothing was ever stored on this device.
    FirstStart,
    /// Something was stored on this device and is gone. Never greeted as new.
    DataMissing {
        events: u64,
    },
    /// The app is open in another tab, which is the one that writes.
    OtherTab,
    /// The device does not let the app store anything, or the store does not open.
    NoStore(ActionError),
    Locked,
    /// Open by the recovery code or from a backup: nothing is done before there is a code of somebody's own.
    Recovered,
    Open,
    /// Open on the practice store; nothing is kept.
    Practice,
    /// Handed over with one person's progress on it; locked behind that.
    Showing,
}

/// A change of who may open the store.
pub(super) enum Admitting<'a> {
    OwnCode(&'a Code),
    Add(Name, &'a Code),
    Remove(WorkerId),
    GoOn { worker: WorkerId, code: &'a Code, recovery: &'a Code },
}

#[derive(Clone, Copy)]
pub(crate) struct OpenStore {
    stage: RwSignal<AppStage>,
    view: RwSignal<Option<Rc<View>>, LocalStorage>,
    workspace: StoredValue<Rc<Mutex<Option<Workspace>>>, LocalStorage>,
    drafts: StoredValue<drafts::WaitingDrafts, LocalStorage>,
    draft_problem: RwSignal<Option<ActionError>>,
}

impl OpenStore {
    pub(crate) fn new() -> Self {
        Self {
            stage: RwSignal::new(AppStage::Starting),
            view: RwSignal::new_local(None),
            workspace: StoredValue::new_local(Rc::new(Mutex::new(None))),
            drafts: StoredValue::new_local(drafts::WaitingDrafts::default()),
            draft_problem: RwSignal::new(None),
        }
    }

    pub(crate) fn stage(self) -> Signal<AppStage> {
        self.stage.into()
    }

    /// `None` once the page is gone.
    pub(super) fn stage_now(self) -> Option<AppStage> {
        self.stage.try_get_untracked()
    }

    pub(super) fn turn_to(self, stage: AppStage) {
        self.stage.set(stage);
    }

    /// Nothing while locked. Tracks.
    pub(crate) fn view(self) -> Option<Rc<View>> {
        self.view.get()
    }

    /// Tracks.
    pub(crate) fn person(self, person: PersonId) -> Option<Rc<History>> {
        self.view.with(|view| view.as_ref().and_then(|view| view.person(person).cloned()))
    }

    /// The only way to change what is kept. Returns when it is on disk.
    pub(crate) async fn perform(self, action: Action) -> Result<Vec<Event>, ActionError> {
        let workspace = self.workspace.get_value();
        let mut workspace = workspace.lock().await;
        let Some(workspace) = workspace.as_mut() else { return Err(ActionError::Locked) };
        let mut env = Env::default();
        let goes_on = self.goes_on(&action);
        let happened = workspace.perform(action, &mut env.circumstances()?).await?;
        match goes_on {
            // Several a second: nothing on any page is another for it.
            true => self.view.update_untracked(|view| *view = Some(workspace.view())),
            false => self.publish(workspace),
        }
        Ok(happened)
    }

    /// Keeps a later state of what is under way already.
    fn goes_on(self, action: &Action) -> bool {
        let Action::KeepRunning { person, running } = action else { return false };
        let same = |view: &Rc<View>| view.is_under_way(*person, running);
        self.view.with_untracked(|view| view.as_ref().is_some_and(same))
    }

    fn publish(self, workspace: &Workspace) {
        let view = workspace.view();
        if self.stage.get_untracked() == AppStage::Open {
            StoreMarker::of(&view).keep();
        }
        self.view.set(Some(view));
    }

    /// Takes in a workspace that was just unlocked or made.
    pub(super) async fn open(self, mut opened: Workspace, stage: AppStage) {
        if matches!(stage, AppStage::Open | AppStage::Recovered)
            && let Some(written) = StoreMarker::find().await.and_then(|marker| marker.written_in(&opened.view()))
        {
            opened.hold_against(written);
        }
        let workspace = self.workspace.get_value();
        let mut workspace = workspace.lock().await;
        self.stage.set(stage);
        self.publish(&opened);
        if stage == AppStage::Open {
            StoreMarker::of(&opened.view()).keep_at_once();
        }
        *workspace = Some(opened);
    }

    /// Forgets the keys and all that was to be seen. What is on disk stays as it is, with all that was typed.
    pub(super) async fn close(self) {
        let workspace = self.workspace.get_value();
        let mut workspace = workspace.lock().await;
        if let Some(mut workspace) = workspace.take() {
            self.write_drafts(&mut workspace).await;
        }
        self.forget_drafts();
        self.view.set(None);
    }

    /// Drops everything about the person, and keeps the receipt.
    pub(crate) async fn erase(self, person: PersonId) -> Result<Erasure, ActionError> {
        let workspace = self.workspace.get_value();
        let mut workspace = workspace.lock().await;
        let workspace = workspace.as_mut().ok_or(ActionError::Locked)?;
        let mut env = Env::default();
        let erasure = workspace.erase(person, &mut env.circumstances()?).await?;
        self.publish(workspace);
        Ok(erasure)
    }

    /// Tells who may open the store from then on.
    pub(super) async fn admit(self, change: Admitting<'_>) -> Result<Vec<Doorplate>, ActionError> {
        let workspace = self.workspace.get_value();
        let mut workspace = workspace.lock().await;
        let workspace = workspace.as_mut().ok_or(ActionError::Locked)?;
        let mut env = Env::default();
        let mut around = env.circumstances()?;
        match change {
            Admitting::OwnCode(code) => workspace.change_code(code, &mut around).await?,
            Admitting::Add(name, code) => drop(workspace.add_worker(name, code, &mut around).await?),
            Admitting::Remove(worker) => workspace.remove_worker(worker, &mut around).await?,
            Admitting::GoOn { worker, code, recovery } => {
                workspace.go_on_as(worker, code, recovery, &mut around).await?;
                self.stage.set(AppStage::Open);
                StoreMarker::of(&workspace.view()).keep_at_once();
            }
        }
        self.publish(workspace);
        Ok(workspace.doorplates())
    }

    /// A sealed file of everything, already read back and compared.
    pub(super) async fn back_up(self, code: &Code) -> Result<BackupFile, ActionError> {
        let workspace = self.workspace.get_value();
        let workspace = workspace.lock().await;
        let workspace = workspace.as_ref().ok_or(ActionError::Locked)?;
        let mut env = Env::default();
        workspace.back_up(code, &mut env.circumstances()?).await
    }
}
