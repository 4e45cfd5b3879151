//! A folder that the person lets the app write to and read from, this time and the next. Only some browsers have that.
//!
//! What stands for the folder lies in a database of its own, outside the sealed store: the browser's own handle, which holds
//! nothing about anybody and opens nothing without the person's leave, asked for anew.

use indexed_db_futures::database::{Database, VersionChangeEvent};
use indexed_db_futures::prelude::*;
use indexed_db_futures::transaction::TransactionMode;
use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;

use crate::platform::ability::{member, window};
use crate::platform::answer::{SOON_MS, UnansweredError, no_longer_than};
use crate::platform::placed_file::{Placed, ask, ask_person, outcome, read, write_to};

const PICKER: &str = "showDirectoryPicker";
const DATABASE: &str = "hjemmetrener-folder";
const STORE: &str = "folder";
const THE_FOLDER: &str = "backups";

#[derive(Clone)]
pub(crate) struct KeptFolder(JsValue);

/// Whether this browser lets a page write to a folder and read it again.
pub(crate) fn can_keep() -> bool {
    window().is_ok_and(|window| member(&window, PICKER).is_some())
}

/// The folder of an earlier time.
pub(crate) async fn kept() -> Option<KeptFolder> {
    if !can_keep() {
        return None;
    }
    let database = open().await?;
    let transaction = database.transaction(STORE).with_mode(TransactionMode::Readonly).build().ok()?;
    let asked = transaction.object_store(STORE).ok()?.get::<JsValue, _, _>(THE_FOLDER).primitive().ok()?;
    asked.await.ok()?.map(KeptFolder)
}

/// The folder is remembered no more. Where the browser does not let go of it, it opens nothing without the person's leave.
pub(crate) async fn forget() {
    if can_keep()
        && let Ok(asked) = Database::delete_by_name(DATABASE)
    {
        let _ = no_longer_than(SOON_MS, asked.into_future()).await;
    }
}

/// What came of asking for a folder.
pub(crate) enum FolderChoice {
    Chosen(KeptFolder),
    Not(Placed),
}

/// Asks for a folder and remembers it; where it cannot be remembered, it is asked for again the next time. Must follow a
/// tap.
pub(crate) async fn choose() -> FolderChoice {
    match pick().await {
        Ok(chosen) => {
            // A folder that is not remembered is a folder all the same.
            let _ = no_longer_than(SOON_MS, remember(&chosen)).await;
            FolderChoice::Chosen(KeptFolder(chosen))
        }
        Err(failure) => FolderChoice::Not(outcome(&failure)),
    }
}

impl KeptFolder {
    /// What the person calls it.
    pub(crate) fn name(&self) -> String {
        member(&self.0, "name").and_then(|name| name.as_string()).unwrap_or_default()
    }

    /// Asks for leave where the browser wants that, writes, closes, and reads what lies there. Must follow a tap.
    pub(crate) async fn place(&self, name: &str, bytes: &[u8]) -> Placed {
        match self.write(name, bytes).await {
            Ok(Some(handle)) => Placed::ReadBack(read(&handle).await.ok()),
            Ok(None) => Placed::Forbidden,
            Err(failure) => outcome(&failure),
        }
    }

    /// `None`: without leave.
    async fn write(&self, name: &str, bytes: &[u8]) -> Result<Option<JsValue>, UnansweredError> {
        let leave = ask_person(&self.0, "requestPermission", &[read_and_write()?]).await?;
        if leave.as_string().as_deref() != Some("granted") {
            return Ok(None);
        }
        let make = Object::new();
        Reflect::set(&make, &"create".into(), &true.into())?;
        let handle = ask(&self.0, "getFileHandle", &[name.into(), make.into()]).await?;
        write_to(&handle, bytes).await?;
        Ok(Some(handle))
    }
}

async fn pick() -> Result<JsValue, UnansweredError> {
    let window = window().map_err(|_| UnansweredError::Refused(JsValue::UNDEFINED))?;
    ask_person(&window, PICKER, &[read_and_write()?]).await
}

fn read_and_write() -> Result<JsValue, JsValue> {
    let options = Object::new();
    Reflect::set(&options, &"mode".into(), &"readwrite".into())?;
    Ok(options.into())
}

async fn open() -> Option<Database> {
    Database::open(DATABASE).with_version(1_u32).with_on_upgrade_needed(make_store).await.ok()
}

fn make_store(_: VersionChangeEvent, database: Database) -> indexed_db_futures::Result<()> {
    database.create_object_store(STORE).build()?;
    Ok(())
}

async fn remember(folder: &JsValue) -> Option<()> {
    let database = open().await?;
    let transaction = database.transaction(STORE).with_mode(TransactionMode::Readwrite).build().ok()?;
    transaction.object_store(STORE).ok()?.put(folder).with_key(THE_FOLDER).primitive().ok()?;
    transaction.commit().await.ok()
}
