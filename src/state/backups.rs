//! Backups: making one, and looking into one. What becomes of the file decides `workspace::custody`.

use leptos::prelude::untrack;
use leptos::web_sys::File;

use crate::domain::access::TabletAccess;
use crate::domain::backup::{BackupSeen, FilePrint};
use crate::domain::identity::PersonId;
use crate::domain::moment::Moment;
use crate::platform::files::{self, Offered, ReadError};
use crate::platform::kept_folder::{self, FolderChoice, KeptFolder};
use crate::platform::placed_file::{self, Placed};
use crate::platform::{page, storage, tick};
use crate::records::put_aside::{self, PutAside};
use crate::state::env;
use crate::state::hand_over::{self, HandOverError};
use crate::state::store::OpenStore;
use crate::state::store_marker::StoreMarker;
use crate::vault::{Code, CodeError, FileError, LARGEST_FILE};
use crate::workspace::action::Action;
use crate::workspace::backup::{BackupFile, Restorable};
use crate::workspace::copies::GivenBackup;
use crate::workspace::custody::{CustodyStep, NotGiven, ReadBack};
use crate::workspace::label::{BackupLabel, ENDING};
use crate::workspace::problem::{ActionError, BackupRestoreError};

const TOO_LARGE: FileError = FileError::TooLarge { limit: LARGEST_FILE };

/// Why a backup file was not opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BackupFileError {
    NoFile,
    Unreadable,
    Code(CodeError),
    Problem(BackupRestoreError),
    /// It was not come to: locked, the code is to be given again, the store does not answer.
    Action(ActionError),
}

/// How well the browser keeps what is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Persistence {
    /// A tab that is emptied after seven days without use.
    SevenDays,
    Promised,
    BestEffort,
    Unknown,
}

/// What the file that is about to be made is called: on the paper with its code, and on the file.
pub(crate) fn label(store: OpenStore) -> Option<BackupLabel> {
    untrack(|| store.view()).map(|view| BackupLabel::new(view.store, env::now()))
}

/// A sealed file of everything, opened again and compared in memory. The code is the one the person wrote down; without one
/// it opens with the municipality's key.
pub(crate) async fn make(store: OpenStore, code: Option<&str>, label: BackupLabel) -> Result<BackupFile, ActionError> {
    let code = code.map(Code::parse).transpose()?;
    tick::next_frames(2).await;
    store.back_up(code.as_ref(), label.made)
}

/// What is known of a file that leaves the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct GivenFile {
    pub print: FilePrint,
    pub events: u64,
    pub made: Moment,
}

impl From<&BackupFile> for GivenFile {
    fn from(file: &BackupFile) -> Self {
        Self { print: file.print(), events: file.events, made: file.label.made }
    }
}

impl From<GivenBackup> for GivenFile {
    fn from(given: GivenBackup) -> Self {
        Self { print: given.file, events: given.events, made: given.made }
    }
}

/// Which way the file goes.
#[derive(Clone)]
pub(crate) enum SaveWay {
    /// Where the person says now: read back, where the browser lets a page do that.
    Asked,
    /// By the browser's downloads, where the other way was forbidden.
    Browser,
    Folder(BackupFolder),
}

/// A folder that the browser remembers for the app.
#[derive(Clone)]
pub(crate) struct BackupFolder(KeptFolder);

impl BackupFolder {
    /// What the person calls it.
    pub(crate) fn name(&self) -> String {
        self.0.name()
    }
}

/// The folder that the person chose at an earlier time; nothing, where the browser has no such thing.
pub(crate) async fn kept_folder() -> Option<BackupFolder> {
    kept_folder::kept().await.map(BackupFolder)
}

/// Whether the browser lets the app write to a folder and read it again.
pub(crate) fn can_keep_folder() -> bool {
    kept_folder::can_keep()
}

/// Asks for a folder, and puts the file into it. Must follow a tap.
pub(crate) async fn hand_over_to_new_folder(file: &BackupFile) -> (Option<BackupFolder>, CustodyStep) {
    match kept_folder::choose().await {
        FolderChoice::Chosen(chosen) => {
            let folder = BackupFolder(chosen);
            let step = hand_over(file, SaveWay::Folder(folder.clone())).await;
            (Some(folder), step)
        }
        FolderChoice::Not(why) => (None, not_given(&why)),
    }
}

/// Lets the person put the file somewhere: where the browser lets a page do that, it is read back from there; elsewhere it
/// is handed to the browser. Must follow a tap.
pub(crate) async fn hand_over(file: &BackupFile, way: SaveWay) -> CustodyStep {
    let name = file.label.file_name();
    let placed = match way {
        SaveWay::Folder(BackupFolder(folder)) => folder.place(&name, &file.bytes).await,
        SaveWay::Asked if placed_file::can_place() => placed_file::place(&name, &file.bytes).await,
        SaveWay::Asked | SaveWay::Browser => {
            return match files::offer(&name, &file.bytes, "application/octet-stream").await {
                Offered::Shared | Offered::Saved => CustodyStep::Given,
                Offered::Dismissed | Offered::NeedsTap => CustodyStep::NotGiven(NotGiven::Cancelled),
                Offered::NotPossible => CustodyStep::NotGiven(NotGiven::NotPossible),
            };
        }
    };
    match placed {
        Placed::ReadBack(Some(found)) => CustodyStep::Written(ReadBack::of(file.print(), &found)),
        Placed::ReadBack(None) => CustodyStep::Written(ReadBack::Unreadable),
        other => not_given(&other),
    }
}

fn not_given(why: &Placed) -> CustodyStep {
    CustodyStep::NotGiven(match why {
        Placed::Dismissed => NotGiven::Cancelled,
        Placed::Forbidden => NotGiven::Forbidden,
        Placed::NoRoom => NotGiven::NoRoom,
        Placed::Unwritable | Placed::ReadBack(_) => NotGiven::Unwritable,
    })
}

/// Holds the file that the person chose against the one that was given away.
pub(crate) async fn check(chosen: File, given: FilePrint) -> CustodyStep {
    CustodyStep::Chosen(match files::read(chosen, LARGEST_FILE as u64).await {
        Ok(found) => ReadBack::of(given, &found),
        Err(ReadError::TooLarge { .. }) => ReadBack::NotABackup,
        Err(ReadError::Unreadable) => ReadBack::Unreadable,
    })
}

/// To be called when the file was given to the browser, which counts for nothing yet.
pub(crate) async fn note_given(store: OpenStore, given: GivenFile) -> Result<(), ActionError> {
    let GivenFile { print: file, events, made } = given;
    store.perform(Action::NoteBackupGiven { file, events, made }).await.map(drop)
}

/// To be called when it is known where the file lies.
pub(crate) async fn note(store: OpenStore, given: GivenFile, seen: BackupSeen) -> Result<(), ActionError> {
    let GivenFile { print: _, events, made } = given;
    store.perform(Action::NoteBackup { events, seen, made }).await.map(drop)
}

/// What a file says of itself without its code; nothing, where it is no whole backup.
pub(crate) async fn label_of(file: File) -> Option<BackupLabel> {
    BackupLabel::of_file(&files::read(file, LARGEST_FILE as u64).await.ok()?).ok()
}

/// Opens a backup file far enough to tell what is inside. Writes nothing.
pub(crate) async fn look_into(file: Option<File>, code: &str) -> Result<Restorable, BackupFileError> {
    let file = file.ok_or(BackupFileError::NoFile)?;
    let code = Code::parse(code).map_err(BackupFileError::Code)?;
    let bytes = files::read(file, LARGEST_FILE as u64).await.map_err(|why| match why {
        ReadError::TooLarge { .. } => BackupFileError::Problem(BackupRestoreError::File(TOO_LARGE)),
        ReadError::Unreadable => BackupFileError::Unreadable,
    })?;
    tick::next_frames(2).await;
    Restorable::open(&bytes, &code).map_err(BackupFileError::Problem)
}

/// What was put aside here, for its own code of then or where it has no header for that of now. Writes nothing.
pub(crate) async fn look_into_aside(
    store: OpenStore,
    aside: PutAside,
    code: &str,
) -> Result<Restorable, BackupFileError> {
    let code = Code::parse(code).map_err(BackupFileError::Code)?;
    tick::next_frames(2).await;
    let opened =
        Restorable::of_put_aside(store.with_header(aside.contents), &code).map_err(BackupFileError::Problem)?;
    store.note(Action::NoteTabletAccess(TabletAccess::AsideRead));
    Ok(opened)
}

/// Gives what was put aside to the person, sealed as it lies. Must follow a tap.
pub(crate) async fn hand_over_aside(store: OpenStore, aside: PutAside) -> Result<(), HandOverError> {
    let name = untrack(|| store.view()).map(|view| BackupLabel::new(view.store, env::now()).name());
    let bytes = put_aside::to_file(store.with_header(aside.contents)).ok_or(HandOverError::NotPossible)?;
    let name = format!("{}-aside.{ENDING}", name.unwrap_or_default());
    hand_over::file(&name, &bytes, "application/octet-stream").await?;
    store.note(Action::NoteTabletAccess(TabletAccess::AsideTakenOut));
    Ok(())
}

/// Who is inside and was erased on this tablet since.
pub(crate) async fn erased_since(backup: &Restorable) -> Vec<(PersonId, String)> {
    backup.erased_since(&StoreMarker::erased().await)
}

/// Asks the browser for that promise. Must follow a tap.
pub(crate) async fn ask_to_keep() -> Persistence {
    storage::persist().await;
    persistence().await
}

/// Whether the app was put on the home screen, and runs from there.
pub(crate) fn is_installed() -> bool {
    page::is_installed()
}

/// Whether the browser protects what is stored from being deleted to make room.
pub(crate) async fn persistence() -> Persistence {
    if page::in_apple_tab() {
        return Persistence::SevenDays;
    }
    match storage::persisted().await {
        storage::StorageKeeping::Promised => Persistence::Promised,
        storage::StorageKeeping::BestEffort => Persistence::BestEffort,
        storage::StorageKeeping::Unknown => Persistence::Unknown,
    }
}
