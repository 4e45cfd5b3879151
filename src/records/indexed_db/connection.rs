//! The connection to the database: opened when needed, given up when lost or when another app version asks for it.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use indexed_db_futures::KeyPath;
use indexed_db_futures::database::{Database, VersionChangeEvent};
use indexed_db_futures::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::failure::{IndexedDbError, is_version_error};
use super::{HEADER, HEADS, KEYS, RECORDS, SAVEPOINTS, SPARE, rows};
use crate::records::StoreError;

/// The version of the database: which stores it has.
const VERSION: u32 = 1;

#[derive(Clone)]
pub(super) struct Connection {
    name: Rc<str>,
    open: Rc<RefCell<Option<Database>>>,
    /// Nothing has been written since it was opened.
    fresh: Rc<Cell<bool>>,
}

impl Connection {
    pub(super) fn new(name: &str) -> Self {
        Self { name: name.into(), open: Rc::default(), fresh: Rc::default() }
    }

    pub(super) async fn database(&self) -> Result<Database, IndexedDbError> {
        let open = self.open.borrow().clone();
        match open {
            Some(database) => Ok(database),
            None => self.open().await,
        }
    }

    /// True once after each opening.
    pub(super) fn is_fresh(&self) -> bool {
        self.fresh.get()
    }

    pub(super) fn used(&self) {
        self.fresh.set(false);
    }

    pub(super) fn drop(&self) {
        if let Some(database) = self.open.take() {
            database.close();
        }
    }

    /// The database of this name with `ending`, where there is something to put aside.
    pub(super) fn beside(&self, ending: &str) -> Self {
        Self::new(&format!("{}{ending}", self.name))
    }

    pub(super) fn is_called(&self, name: &str) -> bool {
        *self.name == *name
    }

    /// Waits for nobody: a database that does not even open is deleted all the same.
    pub(super) async fn delete(&self) -> Result<(), IndexedDbError> {
        self.drop();
        Ok(Database::delete_by_name(&self.name).map_err(IndexedDbError::of_open)?.await?)
    }

    async fn open(&self) -> Result<Database, IndexedDbError> {
        let opened = Database::open(&*self.name).with_version(VERSION).with_on_upgrade_needed(make_stores).await;
        let database = match opened {
            Ok(database) => database,
            Err(error) if is_version_error(&error) => return Err(self.newer().await.into()),
            Err(error) => return Err(IndexedDbError::of_open(error)),
        };
        self.give_way(&database)?;
        self.open.replace(Some(database.clone()));
        self.fresh.set(true);
        Ok(database)
    }

    /// Opening without a version opens the version that is there.
    async fn newer(&self) -> StoreError {
        let found = match Database::open(&*self.name).await {
            Ok(database) => {
                let version = database.version();
                database.close();
                version as u32
            }
            Err(_) => 0,
        };
        StoreError::Newer { found, known: VERSION }
    }

    /// Closes when another tab wants to change or delete the database, which waits for that; and forgets a connection
    /// that the browser has closed. Changes under way are still carried out.
    fn give_way(&self, database: &Database) -> Result<(), IndexedDbError> {
        let mut changes = database.version_changes()?;
        let open = Rc::downgrade(&self.open);
        let database = database.clone();
        spawn_local(async move {
            changes.recv().await;
            if let Some(open) = open.upgrade() {
                open.take();
            }
            database.close();
        });
        Ok(())
    }
}

fn make_stores(_: VersionChangeEvent, database: Database) -> indexed_db_futures::Result<()> {
    database.create_object_store(SPARE).build()?;
    database.create_object_store(HEADER).build()?;
    database.create_object_store(KEYS).with_key_path(KeyPath::from(rows::PERSON)).build()?;
    database.create_object_store(RECORDS).with_key_path(KeyPath::from(rows::ID)).build()?;
    database.create_object_store(SAVEPOINTS).with_key_path(KeyPath::from([rows::SUBJECT, rows::KIND])).build()?;
    database.create_object_store(HEADS).with_key_path(KeyPath::from(rows::SUBJECT)).build()?;
    Ok(())
}
