//! Backups: making one, and looking into one. What leaves the device goes by `hand_over`.

use leptos::web_sys::File;

use crate::domain::identity::PersonId;
use crate::platform::files::{self, ReadError};
use crate::platform::{page, storage, tick};
use crate::state::env;
use crate::state::hand_over::{self, HandOverError};
use crate::state::store::OpenStore;
use crate::state::store_marker::StoreMarker;
use crate::vault::{Code, CodeError, FileError, LARGEST_FILE};
use crate::workspace::action::Action;
use crate::workspace::backup::{BackupFile, Restorable};
use crate::workspace::problem::{ActionError, BackupRestoreError};

const TOO_LARGE: FileError = FileError::TooLarge { limit: LARGEST_FILE };

/// Why a backup file was not opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BackupFileError {
    NoFile,
    Unreadable,
    Code(CodeError),
    Problem(BackupRestoreError),
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

/// A sealed file of everything, already read back and compared. The code is the one the person wrote down; without one it
/// opens with the municipality's key.
pub(crate) async fn make(store: OpenStore, code: Option<&str>) -> Result<BackupFile, ActionError> {
    let code = code.map(Code::parse).transpose()?;
    tick::next_frames(2).await;
    store.back_up(code.as_ref())
}

pub(crate) async fn hand_over(bytes: &[u8]) -> Result<(), HandOverError> {
    let name = format!("hjemmetrener-{}.hjemmetrener", env::now().local_date());
    hand_over::file(&name, bytes, "application/octet-stream").await
}

/// To be called when the file was handed over.
pub(crate) async fn note(store: OpenStore, events: u64) -> Result<(), ActionError> {
    store.perform(Action::NoteBackup { events }).await.map(|_| ())
}

/// Opens a backup file far enough to tell what is inside. Writes nothing.
/// Also tells who inside was erased on this tablet since.
pub(crate) async fn look_into(
    file: Option<File>,
    code: &str,
) -> Result<(Restorable, Vec<(PersonId, String)>), BackupFileError> {
    let file = file.ok_or(BackupFileError::NoFile)?;
    let code = Code::parse(code).map_err(BackupFileError::Code)?;
    let bytes = files::read(file, LARGEST_FILE as u64).await.map_err(|why| match why {
        ReadError::TooLarge { .. } => BackupFileError::Problem(BackupRestoreError::File(TOO_LARGE)),
        ReadError::Unreadable => BackupFileError::Unreadable,
    })?;
    tick::next_frames(2).await;
    let backup = Restorable::open(&bytes, &code).map_err(BackupFileError::Problem)?;
    let erased = backup.erased_since(&StoreMarker::erased().await);
    Ok((backup, erased))
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
