//! In and out: finding what is on the device, setting up, unlocking, locking, practice.

mod locking;
mod own_lock;
mod put_aside;
mod unlocking;
mod whole_tablet;

pub(crate) use self::put_aside::SeenAside;
use self::whole_tablet::WaitingBackup;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::domain::form_draft::FormValues;
use crate::domain::identity::CaptureId;
use crate::domain::written::Name;
use crate::platform::one_writer::{self, Hold};
use crate::platform::{storage, tick};
use crate::records::memory::MemoryStore;
use crate::records::mirror::Mended;
use crate::records::{AnyStore, StoreError};
use crate::state::address;
use crate::state::code_tries::CodeTries;
use crate::state::codes::ChosenCode;
use crate::state::env::{self, Env};
use crate::state::letterbox::DoorLetterbox;
use crate::state::mending::{DeviceMending, LyingHere};
use crate::state::preferences::Preferences;
use crate::state::showing::Showing;
use crate::state::store::{AppStage, OpenStore};
use crate::state::store_marker::StoreMarker;
use crate::vault::{Code, CodeError, make_recovery_code, make_worker_code};
use crate::workspace::Workspace;
use crate::workspace::home::{self, Doorplate, SetUp};
use crate::workspace::letterbox::CaptureError;
use crate::workspace::practice::{self, PracticeWords};
use crate::workspace::problem::{ActionError, OwnLockError, UnlockError};

const DATABASE: &str = "hjemmetrener";
const WRITER_LOCK: &str = "hjemmetrener-writer";

pub(crate) struct SetUpRequest {
    pub worker_name: Name,
    pub worker_code: ChosenCode,
    /// As it was shown and typed back.
    pub recovery_code: String,
}

/// Why the app stays locked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum UnlockAttemptError {
    /// Nobody was chosen.
    Nobody,
    Code(CodeError),
    /// Too many wrong codes in a row; not tried.
    Wait {
        seconds: u32,
    },
    /// The device's own lock gave nothing to open with.
    OwnLock(OwnLockError),
    Problem(UnlockError),
}

#[derive(Clone, Copy)]
pub(crate) struct Door {
    store: OpenStore,
    showing: Showing,
    tries: CodeTries,
    /// Somebody is on the way in.
    coming_in: StoredValue<bool>,
    /// Who may be at the locked app.
    workers: RwSignal<Vec<Doorplate>>,
    device: StoredValue<AnyStore, LocalStorage>,
    mending: DeviceMending,
    /// What is written down in front of it.
    pub letterbox: DoorLetterbox,
    /// What makes this tab the one that writes, for as long as the page lives.
    writer: StoredValue<Option<one_writer::WriterLock>, LocalStorage>,
    /// A backup that is put back as soon as there are new codes. Until then nothing of it is on disk.
    waiting: StoredValue<Option<WaitingBackup>, LocalStorage>,
}

impl Door {
    pub(crate) fn new(store: OpenStore, showing: Showing, preferences: Preferences) -> Self {
        let (workers, writer) = (RwSignal::new(vec![]), StoredValue::new_local(None));
        let device = StoredValue::new_local(AnyStore::of_device(DATABASE));
        let (tries, mending) = (CodeTries::new(preferences), DeviceMending::new());
        let coming_in = StoredValue::new(false);
        let waiting = StoredValue::new_local(None);
        let letterbox = DoorLetterbox::new();
        Self { store, showing, tries, coming_in, workers, device, mending, letterbox, writer, waiting }
    }

    /// What was put back from the second copy since the page was loaded. Tracks.
    pub(crate) fn mended(self) -> Option<Mended> {
        self.mending.done()
    }

    /// The second copy is made smaller where it is time. Nobody waits for it.
    fn tidy_copy(self) {
        let device = self.device.get_value();
        spawn_local(async move { device.tidy().await });
    }

    /// Finds out what is on this device. Called once, when the page has loaded.
    pub(crate) async fn start(self) {
        match one_writer::try_hold(WRITER_LOCK).await {
            Hold::Taken => self.wait_for_the_other_tab().await,
            hold => self.write_here(hold).await,
        }
    }

    async fn wait_for_the_other_tab(self) {
        self.store.turn_to(AppStage::OtherTab);
        let hold = one_writer::wait_until_free(WRITER_LOCK).await;
        // It was taken over meanwhile: what was waited for is given back.
        if self.writer.with_value(Option::is_none) {
            self.write_here(hold).await;
        }
    }

    /// Writes here and not in the tab that was forgotten. That one locks.
    pub(crate) async fn take_over(self) {
        let hold = one_writer::take_over(WRITER_LOCK).await;
        self.write_here(hold).await;
    }

    async fn write_here(self, hold: Hold) {
        if let Hold::Held(writer, taken_over) = hold {
            self.writer.set_value(Some(writer));
            spawn_local(async move {
                taken_over.happens().await;
                self.give_way().await;
            });
        }
        self.look().await;
    }

    /// Another tab has taken over. What was typed here goes to the disk; nothing is changed here any more.
    async fn give_way(self) {
        self.writer.set_value(None);
        self.store.turn_to(AppStage::OtherTab);
        // The log is the other tab's from now on.
        self.store.close(None);
        self.showing.end();
        self.wait_for_the_other_tab().await;
    }

    /// Reads whether there is a store, without opening it.
    pub(crate) async fn look(self) {
        let device = self.device.get_value();
        self.store.turn_to(match self.mending.look(&device, env::now().utc_ms()).await {
            Ok(LyingHere::Store(contents)) => {
                // A header that cannot be read is told of when a code is tried.
                self.workers.set(home::doorplates(&contents).unwrap_or_default());
                spawn_local(async move { self.mending.hold_against_copy(&device, contents).await });
                AppStage::Locked
            }
            // It may all be in the copy: nobody may say that it is gone, or that nothing ever was here.
            Ok(LyingHere::NobodyKnows) => AppStage::NoStore(StoreError::NoAnswer.into()),
            Ok(LyingHere::Nothing) => match StoreMarker::find().await {
                Some(marker) => AppStage::DataMissing { events: marker.events },
                None => AppStage::FirstStart,
            },
            Err(error) => AppStage::NoStore(error.into()),
        });
    }

    /// The person has read that the records are gone and has no backup: start as a new device.
    pub(crate) fn accept_loss(self) {
        self.store.turn_to(AppStage::FirstStart);
    }

    pub(crate) async fn set_up(self, request: SetUpRequest) -> Result<(), ActionError> {
        let worker_code = request.worker_code.read()?;
        let recovery_code = Code::parse(&request.recovery_code)?;
        tick::next_frames(2).await;
        let mut env = Env::default();
        let set_up =
            SetUp { worker_name: request.worker_name, worker_code: &worker_code, recovery_code: &recovery_code };
        let workspace = Workspace::set_up(self.device.get_value(), set_up, &mut env.circumstances()?).await?;
        // It may still name a page of a practice that was left or loaded anew.
        address::forget();
        self.open(workspace, AppStage::Open).await;
        // Asked for once there is something to lose; the answer shows in the settings.
        storage::persist().await;
        Ok(())
    }

    /// Those who have a code here. Tracks.
    pub(crate) fn workers(self) -> Vec<Doorplate> {
        self.workers.get()
    }

    /// A store of its own in memory with six fictitious persons. Nothing of it is kept.
    pub(crate) async fn start_practice(self, words: PracticeWords) -> Result<(), ActionError> {
        tick::next_frames(2).await;
        let mut env = Env::default();
        let mut around = env.circumstances()?;
        // Nobody is told these: the practice store ends with the page.
        let (worker, recovery) = (make_worker_code(around.random), make_recovery_code(around.random));
        let set_up = SetUp { worker_name: words.worker, worker_code: worker.code(), recovery_code: recovery.code() };
        let store = AnyStore::Memory(MemoryStore::default());
        let mut workspace = Workspace::set_up(store, set_up, &mut around).await?;
        practice::fill(&mut workspace, words.people, &words.professional, &mut around).await?;
        self.open(workspace, AppStage::Practice).await;
        Ok(())
    }

    /// A session that was led without the app, locked for whoever unlocks next. Returns when it is on disk.
    pub(crate) async fn write_down(self, capture: CaptureId, values: FormValues) -> Result<(), CaptureError> {
        self.letterbox.put_in(self.device.get_value(), capture, values).await
    }

    async fn open(self, workspace: Workspace, stage: AppStage) {
        let is_real = stage != AppStage::Practice;
        if is_real {
            self.workers.set(workspace.doorplates());
        }
        let letterbox = is_real.then(|| self.letterbox.open());
        self.letterbox.tell(self.store.open(workspace, stage, letterbox).await);
        self.showing.end();
    }
}
