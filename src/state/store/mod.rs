//! The open store as signals: which stage the app is in, what is to be seen, and the one door for change.

mod code_again;
mod copies;
mod drafts;
mod led;
mod noting;
mod pin;

use std::collections::BTreeMap;
use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::domain::access::TabletAccess;
use crate::domain::erasure::Erasure;
use crate::domain::event::Event;
use crate::domain::history::History;
use crate::domain::identity::{PersonId, StoreId};
use crate::domain::moment::Moment;
use crate::state::env::Env;
use crate::state::store_marker::StoreMarker;
use crate::vault::wipe_stack;
use crate::workspace::Workspace;
use crate::workspace::action::{Action, Running, RunningKind};
use crate::workspace::admission::Admitting;
use crate::workspace::code_given::CodeGiven;
use crate::workspace::home::Doorplate;
use crate::workspace::letterbox::{Letterbox, LetterboxFound};
use crate::workspace::lockable::Lockable;
use crate::workspace::pin::PinLock;
use crate::workspace::problem::ActionError;
use crate::workspace::row_check::RowCheck;
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
    /// It has locked itself with its keys in memory: a PIN opens it, or the code.
    BehindPin,
    Open,
    /// Open on the practice store; nothing is kept.
    Practice,
    /// Everything was erased. The receipt stands here and nowhere else.
    Erased(TabletErasure),
    /// Handed over with one person's progress on it; locked behind that.
    Showing,
}

/// What was here, of a tablet on which everything was erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TabletErasure {
    pub store: StoreId,
    pub people: usize,
    pub events: u64,
    pub at: Moment,
}

#[derive(Clone, Copy)]
pub(crate) struct OpenStore {
    stage: RwSignal<AppStage>,
    view: RwSignal<Option<Rc<View>>, LocalStorage>,
    workspace: StoredValue<Rc<Lockable>, LocalStorage>,
    /// Of what was asked for again. Gone when the app is locked.
    code_given: RwSignal<Option<CodeGiven>>,
    /// Gone with the keys.
    pin: RwSignal<Option<PinLock>, LocalStorage>,
    drafts: StoredValue<drafts::WaitingDrafts, LocalStorage>,
    led: StoredValue<BTreeMap<(PersonId, RunningKind), Running>, LocalStorage>,
    draft_problem: RwSignal<Option<ActionError>>,
    /// What was to be saved last was refused, or nobody knows what became of it.
    in_doubt: RwSignal<bool>,
}

impl OpenStore {
    pub(crate) fn new() -> Self {
        Self {
            stage: RwSignal::new(AppStage::Starting),
            view: RwSignal::new_local(None),
            workspace: StoredValue::new_local(Rc::default()),
            code_given: RwSignal::new(None),
            pin: RwSignal::new_local(None),
            drafts: StoredValue::new_local(drafts::WaitingDrafts::default()),
            led: StoredValue::new_local(BTreeMap::new()),
            draft_problem: RwSignal::new(None),
            in_doubt: RwSignal::new(false),
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

    pub(super) fn view_now(self) -> Option<Rc<View>> {
        self.view.get_untracked()
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
        let turn = workspace.turn().await;
        let mut env = Env::default();
        // Several a second, or behind what somebody looks at: nothing on any page is another for it.
        let is_quiet = action.is_access() || self.goes_on(&action);
        let happened = self.answered(turn.perform(action, &mut env.circumstances()?).await)?;
        // Locked meanwhile: it is on disk, and nothing is to be seen of it.
        let Some(view) = turn.view().filter(|_| !self.is_behind_pin()) else { return Ok(happened) };
        if !is_quiet {
            self.publish(view);
            return Ok(happened);
        }
        if !happened.is_empty() {
            self.mark(&view);
        }
        self.view.update_untracked(|known| *known = Some(view));
        Ok(happened)
    }

    /// Keeps a later state of what is under way already.
    fn goes_on(self, action: &Action) -> bool {
        let Action::KeepRunning { person, running } = action else { return false };
        let same = |view: &Rc<View>| view.is_under_way(*person, running);
        self.view.with_untracked(|view| view.as_ref().is_some_and(same))
    }

    fn publish(self, view: Rc<View>) {
        self.mark(&view);
        self.view.set(Some(view));
    }

    fn mark(self, view: &View) {
        if self.stage.get_untracked() == AppStage::Open {
            StoreMarker::of(view).keep();
        }
    }

    /// What came of the check at the unlock. Nothing while locked. Tracks.
    pub(crate) fn checked(self) -> Option<RowCheck> {
        self.view.track();
        self.workspace.get_value().checked()
    }

    /// Whether all that was to be kept is on disk, as far as the store has answered: nothing that was to be saved last was
    /// refused or is in doubt, and nothing that was typed is still on its way. Tracks.
    pub(crate) fn has_kept_all(self) -> bool {
        !self.in_doubt.get() && self.draft_problem.with(Option::is_none)
    }

    /// What the store answered last.
    fn answered<T>(self, answer: Result<T, ActionError>) -> Result<T, ActionError> {
        let refused = matches!(answer, Err(ActionError::Store(_)));
        if (refused || answer.is_ok()) && self.in_doubt.get_untracked() != refused {
            self.in_doubt.set(refused);
        }
        answer
    }

    /// The mark of all that is stored, which differs after each change. Tracks.
    pub(crate) fn head_mark(self) -> Option<String> {
        self.view.track();
        self.workspace.get_value().head_mark()
    }

    /// Done when no change is under way, nor what was typed when the app was locked.
    pub(super) async fn settled(self) {
        let workspace = self.workspace.get_value();
        drop(workspace.turn().await);
    }

    /// Takes in a workspace that was just unlocked or made, and what was written down in front of it.
    pub(super) async fn open(
        self,
        mut opened: Workspace,
        stage: AppStage,
        letterbox: Option<Letterbox>,
    ) -> LetterboxFound {
        if matches!(stage, AppStage::Open | AppStage::Recovered)
            && let Some(written) = StoreMarker::find().await.and_then(|marker| marker.written_in(&opened.view()))
        {
            opened.hold_against(written);
        }
        let mut env = Env::default();
        let found = match (letterbox, env.circumstances()) {
            (Some(letterbox), Ok(mut around)) => opened.take_in(&letterbox, &mut around).await,
            _ => LetterboxFound::default(),
        };
        let workspace = self.workspace.get_value();
        let turn = workspace.turn().await;
        let view = opened.view();
        turn.open(opened);
        self.stage.set(stage);
        if stage == AppStage::Open {
            StoreMarker::of(&view).keep_at_once();
        }
        self.publish(view);
        found
    }

    /// Shows who is in a backup that is not put back yet.
    pub(super) fn look_at(self, backup: Rc<View>) {
        self.view.set(Some(backup));
        self.stage.set(AppStage::Recovered);
    }

    /// Forgets the keys and all that was to be seen, now; what was typed is sealed first. What is on disk stays as it is.
    ///
    /// `noted`: why, as it comes into the log.
    pub(super) fn close(self, noted: Option<TabletAccess>) {
        let workspace = self.workspace.get_value();
        let mut env = Env::default();
        let noted = noted.map(Action::NoteTabletAccess);
        let waiting = [self.take_led(), self.take_waiting(), noted.into_iter().collect()].concat();
        let last = workspace.lock(waiting, env.circumstances().ok().as_mut());
        self.forget_drafts();
        self.code_given.set(None);
        self.pin.set(None);
        self.view.set(None);
        self.in_doubt.set(false);
        // What was taken away is gone by now, and the stack is as short as it becomes. In a task of its own: what stands in the
        // place that a long task takes on the stack, from the task before it, lies above what is wiped.
        spawn_local(async { wipe_stack() });
        spawn_local(async move { workspace.turn().await.keep_last(last).await });
    }

    /// Drops everything about the person, and keeps the receipt. Only after the code was asked for again.
    pub(crate) async fn erase(self, person: PersonId) -> Result<Erasure, ActionError> {
        self.ask_for_code()?;
        let workspace = self.workspace.get_value();
        let turn = workspace.turn().await;
        let mut env = Env::default();
        let erasure = self.answered(turn.erase(person, &mut env.circumstances()?).await)?;
        if let Some(view) = turn.view() {
            if self.stage.get_untracked() == AppStage::Open {
                // So that an older backup does not bring them back.
                StoreMarker::of(&view).keep_at_once();
            }
            self.publish(view);
        }
        Ok(erasure)
    }

    /// Tells who may open the store from then on. Only after the code was asked for again, or at the door.
    pub(super) async fn admit(self, change: Admitting<'_>) -> Result<Vec<Doorplate>, ActionError> {
        let at_the_door = matches!(change, Admitting::GoOn(_));
        if !at_the_door {
            self.ask_for_code()?;
        }
        let workspace = self.workspace.get_value();
        let turn = workspace.turn().await;
        let mut env = Env::default();
        let admitted = self.answered(turn.admit(change, &mut env.circumstances()?).await);
        // Locked meanwhile: nothing is to be seen of it.
        let Some(view) = turn.view() else { return admitted.map(|()| vec![]) };
        if let Err(why) = admitted {
            // What became of the change before may have come out.
            self.publish(view);
            return Err(why);
        }
        if at_the_door {
            self.stage.set(AppStage::Open);
            StoreMarker::of(&view).keep_at_once();
        }
        self.publish(view);
        Ok(turn.doorplates())
    }
}
