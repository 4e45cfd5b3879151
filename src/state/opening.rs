//! Starting, setting up, unlocking, locking, practice, backup and restore.

use std::rc::Rc;

use leptos::prelude::*;
use leptos::web_sys::File;

use crate::domain::written::Name;
use crate::platform::files::{self, Offered, ReadError};
use crate::platform::one_writer::{self, Hold};
use crate::platform::{storage, tick};
use crate::records::indexed_db::IndexedDbStore;
use crate::records::memory::MemoryStore;
use crate::records::{AnyStore, Store};
use crate::state::canary::Canary;
use crate::state::codes::ChosenCode;
use crate::state::preferences::WrongTries;
use crate::state::surroundings::Surroundings;
use crate::state::{App, Stage, address, surroundings};
use crate::vault::{Code, CodeError, FileError, make_recovery_code, make_worker_code, patience};
use crate::workspace::Workspace;
use crate::workspace::action::Action;
use crate::workspace::backup::{BackupFile, Restorable};
use crate::workspace::home::{OpenedBy, SetUp};
use crate::workspace::practice::{self, PracticeWords};
use crate::workspace::problem::{Problem, RestoreProblem, UnlockProblem};

const DATABASE: &str = "hjemmetrener";
/// Read no further: no backup is larger. Source: `vault`'s own limit.
const LARGEST_BACKUP: u64 = 64 << 20;
const TOO_LARGE: FileError = FileError::TooLarge { limit: 64 << 20 };
const WRITER_LOCK: &str = "hjemmetrener-writer";

pub struct SetUpRequest {
    pub worker_name: Name,
    pub worker_code: ChosenCode,
    /// As it was shown and typed back.
    pub recovery_code: String,
}

/// How well the browser keeps what is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keeping {
    Promised,
    BestEffort,
    Unknown,
}

/// What became of a file or a link that was offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Handed {
    Over,
    /// The person closed the share sheet.
    Not,
    /// The browser can neither share nor download.
    Impossible,
}

impl From<Offered> for Handed {
    fn from(offered: Offered) -> Self {
        match offered {
            Offered::Shared | Offered::Saved => Self::Over,
            Offered::Dismissed | Offered::NeedsTap => Self::Not,
            Offered::NotPossible => Self::Impossible,
        }
    }
}

/// Why the app stays locked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnlockTrouble {
    Code(CodeError),
    /// Too many wrong codes in a row; not tried.
    Wait {
        seconds: u32,
    },
    Problem(UnlockProblem),
}

fn device_store() -> AnyStore {
    AnyStore::IndexedDb(IndexedDbStore::new(DATABASE))
}

impl App {
    /// Finds out what is on this device. Called once, when the page has loaded.
    pub async fn start(self) {
        let mut hold = one_writer::try_hold(WRITER_LOCK).await;
        if matches!(hold, Hold::Taken) {
            self.stage.set(Stage::OtherTab);
            hold = one_writer::wait_until_free(WRITER_LOCK).await;
        }
        if let Hold::Held(writer) = hold {
            self.guard.update_value(|guard| guard.writer = Some(writer));
        }
        self.look().await;
    }

    /// Reads whether there is a store, without opening it.
    pub async fn look(self) {
        self.stage.set(match device_store().load().await {
            Ok(Some(_)) => Stage::Locked,
            Ok(None) => match Canary::find().await {
                Some(canary) => Stage::DataMissing { events: canary.events },
                None => Stage::FirstStart,
            },
            Err(error) => Stage::NoStore(error.into()),
        });
    }

    /// The person has read that the records are gone and has no backup: start as a new device.
    pub fn accept_loss(self) {
        self.stage.set(Stage::FirstStart);
    }

    pub async fn set_up(self, request: SetUpRequest) -> Result<(), Problem> {
        let worker_code = request.worker_code.read()?;
        let recovery_code = Code::parse(&request.recovery_code)?;
        tick::next_frames(2).await;
        let mut surroundings = Surroundings::default();
        let set_up =
            SetUp { worker_name: request.worker_name, worker_code: &worker_code, recovery_code: &recovery_code };
        let workspace = Workspace::set_up(device_store(), set_up, &mut surroundings.circumstances()?).await?;
        // It may still name a page of a practice that was left or loaded anew.
        address::forget();
        self.hold(workspace, Stage::Open).await;
        // Asked for once there is something to lose; the answer shows in the settings.
        storage::persist().await;
        Ok(())
    }

    pub async fn unlock(self, code: &str) -> Result<OpenedBy, UnlockTrouble> {
        let code = Code::parse(code).map_err(UnlockTrouble::Code)?;
        if let Some(seconds) = self.seconds_to_wait() {
            return Err(UnlockTrouble::Wait { seconds });
        }
        tick::next_frames(2).await;
        match Workspace::unlock(device_store(), &code).await {
            Ok((workspace, by)) => {
                self.preferences.note_wrong_tries(WrongTries::default());
                self.opened_by_recovery.set(by == OpenedBy::RecoveryCode);
                self.hold(workspace, Stage::Open).await;
                Ok(by)
            }
            Err(problem) => {
                if problem == UnlockProblem::WrongCode {
                    let count = self.preferences.wrong_tries().count.saturating_add(1);
                    let last_ms = surroundings::now().utc_ms();
                    self.preferences.note_wrong_tries(WrongTries { count, last_ms });
                }
                Err(UnlockTrouble::Problem(problem))
            }
        }
    }

    /// Seconds until the next code may be tried; `None` when it may be tried now.
    pub fn seconds_to_wait(self) -> Option<u32> {
        let tries = self.preferences.wrong_tries();
        let wait = patience(tries.count);
        // A clock that was turned back must not lock the worker out for longer than the delay itself.
        let passed = u32::try_from((surroundings::now().utc_ms() - tries.last_ms).max(0) / 1_000).unwrap_or(u32::MAX);
        wait.checked_sub(passed).filter(|left| *left > 0)
    }

    /// Forgets the keys. What is on disk stays as it is.
    pub async fn lock(self) {
        self.open.get_value().lock().await.take();
        self.view.set(None);
        let shown = self.shown.get_untracked();
        let is_practice = shown.as_ref().map(|shown| !shown.needs_code);
        if is_practice.unwrap_or(self.stage.get_untracked() == Stage::Practice) {
            address::forget();
            self.look().await;
        } else {
            self.stage.set(Stage::Locked);
        }
        self.shown.set(None);
    }

    /// Gives this worker a new code.
    pub async fn change_code(self, code: &str) -> Result<(), Problem> {
        let code = Code::parse(code)?;
        tick::next_frames(2).await;
        let open = self.open.get_value();
        let mut open = open.lock().await;
        let workspace = open.as_mut().ok_or(Problem::Locked)?;
        let mut surroundings = Surroundings::default();
        workspace.change_code(&code, &mut surroundings.circumstances()?).await?;
        self.opened_by_recovery.set(false);
        self.publish(Some(workspace));
        Ok(())
    }

    /// A store of its own in memory with six fictitious persons. Nothing of it is kept.
    pub async fn start_practice(self, words: PracticeWords) -> Result<(), Problem> {
        tick::next_frames(2).await;
        let mut surroundings = Surroundings::default();
        let mut around = surroundings.circumstances()?;
        // Nobody is told these: the practice store ends with the page.
        let (worker, recovery) = (make_worker_code(around.chance), make_recovery_code(around.chance));
        let set_up = SetUp { worker_name: words.worker, worker_code: worker.code(), recovery_code: recovery.code() };
        let store = AnyStore::Memory(MemoryStore::default());
        let mut workspace = Workspace::set_up(store, set_up, &mut around).await?;
        practice::fill(&mut workspace, words.people, &words.professional, &mut around).await?;
        self.hold(workspace, Stage::Practice).await;
        Ok(())
    }

    /// A sealed file of everything, already read back and compared. The code is the one the person wrote down.
    pub async fn back_up(self, code: &str) -> Result<BackupFile, Problem> {
        let code = Code::parse(code)?;
        tick::next_frames(2).await;
        let open = self.open.get_value();
        let open = open.lock().await;
        let workspace = open.as_ref().ok_or(Problem::Locked)?;
        let mut surroundings = Surroundings::default();
        workspace.back_up(&code, &mut surroundings.circumstances()?).await
    }

    /// Offers the file to the person: by the share sheet where downloads lead nowhere, as a download elsewhere.
    pub async fn hand_over_backup(self, bytes: &[u8]) -> Handed {
        let name = format!("hjemmetrener-{}.hjemmetrener", self.now().local_date());
        files::offer(&name, bytes, "application/octet-stream").await.into()
    }

    /// To be called when the file was handed over.
    pub async fn note_backup(self, events: u64) -> Result<(), Problem> {
        self.perform(Action::NoteBackup { events }).await.map(|_| ())
    }

    /// Opens a backup file far enough to tell what is inside. Writes nothing.
    pub async fn look_into_backup(self, file: Option<File>, code: &str) -> Result<Restorable, RestoreTrouble> {
        let file = file.ok_or(RestoreTrouble::NoFile)?;
        let code = Code::parse(code).map_err(RestoreTrouble::Code)?;
        let bytes = files::read(file, LARGEST_BACKUP).await.map_err(|why| match why {
            ReadError::TooLarge { .. } => RestoreTrouble::Problem(RestoreProblem::File(TOO_LARGE)),
            ReadError::Unreadable => RestoreTrouble::Unreadable,
        })?;
        tick::next_frames(2).await;
        Restorable::open(&bytes, &code).map_err(RestoreTrouble::Problem)
    }

    /// Writes a backup into the empty store of this device and opens it.
    pub async fn put_back(self, backup: Restorable) -> Result<(), RestoreProblem> {
        let workspace = backup.put_back(device_store()).await?;
        self.hold(workspace, Stage::Open).await;
        storage::persist().await;
        Ok(())
    }

    /// Whether the browser protects what is stored from being deleted to make room.
    pub async fn how_storage_is_kept(self) -> Keeping {
        match storage::persisted().await {
            storage::Keeping::Promised => Keeping::Promised,
            storage::Keeping::BestEffort => Keeping::BestEffort,
            storage::Keeping::Unknown => Keeping::Unknown,
        }
    }

    async fn hold(self, workspace: Workspace, stage: Stage) {
        let open: Rc<_> = self.open.get_value();
        let mut open = open.lock().await;
        self.stage.set(stage);
        self.shown.set(None);
        self.publish(Some(&workspace));
        if let (Stage::Open, Some(view)) = (stage, self.view.get_untracked()) {
            Canary::of(&view).keep_at_once();
        }
        *open = Some(workspace);
    }
}

/// Why a backup file was not opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RestoreTrouble {
    NoFile,
    Unreadable,
    Code(CodeError),
    Problem(RestoreProblem),
}
