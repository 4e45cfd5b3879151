//! Putting aside what does not open, as it lies, and erasing everything.

use gloo_timers::future::TimeoutFuture;
use indexed_db_futures::database::Database;
use indexed_db_futures::internals::SystemRepr;
use indexed_db_futures::prelude::*;
use indexed_db_futures::transaction::{TransactionDurability, TransactionMode, TransactionOptions};
use wasm_bindgen::JsValue;

use super::failure::IndexedDbError;
use super::{ALL, HEADER, HEADS, IndexedDbStore, KEYS, LOAD_WITHIN_MS, RECORDS, SAVEPOINTS, THE_HEADER};
use crate::records::StoreError;
use crate::records::in_time::in_time;

/// Ends the name of the database in which lies what was put aside.
const ASIDE: &str = "-aside";

/// Those whose rows have their key among their fields.
const KEYED: [&str; 4] = [KEYS, RECORDS, SAVEPOINTS, HEADS];

impl IndexedDbStore {
    /// Copies every row, whatever its form, to a database beside this one, and then empties this one. One that does not
    /// even open is deleted: nothing in it can be reached.
    pub(in crate::records) async fn set_aside(&self) -> Result<(), StoreError> {
        let moved = async {
            match self.connection.database().await {
                Ok(database) => Ok(self.move_aside(&database).await?),
                Err(
                    IndexedDbError::ConnectionLost | IndexedDbError::Final(StoreError::Damaged | StoreError::Unknown),
                ) => Ok(self.connection.delete().await?),
                Err(error) => Err(error.into()),
            }
        };
        in_time(moved, TimeoutFuture::new(LOAD_WITHIN_MS)).await
    }

    /// This database and what was put aside before.
    pub(in crate::records) async fn erase_all(&self) -> Result<(), StoreError> {
        let erased = async {
            self.connection.beside(ASIDE).delete().await?;
            Ok(self.connection.delete().await?)
        };
        in_time(erased, TimeoutFuture::new(LOAD_WITHIN_MS)).await
    }

    async fn move_aside(&self, database: &Database) -> Result<(), IndexedDbError> {
        let all = rows_as_they_lie(database).await?;
        let aside = self.connection.beside(ASIDE);
        keep_aside(&aside.database().await?, all).await?;
        aside.drop();
        let strict = TransactionOptions::new().with_durability(TransactionDurability::Strict);
        let emptied = database.transaction(ALL).with_mode(TransactionMode::Readwrite).with_options(strict).build()?;
        for store in ALL {
            emptied.object_store(store)?.clear()?;
        }
        let system = emptied.as_sys().clone();
        emptied.commit().await.map_err(|error| IndexedDbError::of_commit(error, system.error()))
    }
}

struct RawRows {
    header: Option<JsValue>,
    keyed: [Vec<JsValue>; 4],
}

async fn rows_as_they_lie(database: &Database) -> Result<RawRows, IndexedDbError> {
    let transaction = database.transaction(ALL).with_mode(TransactionMode::Readonly).build()?;
    let header = transaction.object_store(HEADER)?.get::<JsValue, _, _>(THE_HEADER).primitive()?.await?;
    let mut keyed = [const { Vec::new() }; 4];
    for (store, rows) in KEYED.into_iter().zip(&mut keyed) {
        for row in transaction.object_store(store)?.get_all::<JsValue>().primitive()?.await? {
            rows.push(row?);
        }
    }
    Ok(RawRows { header, keyed })
}

/// Beside what was put there before: another header has another key.
async fn keep_aside(aside: &Database, RawRows { header, keyed }: RawRows) -> Result<(), IndexedDbError> {
    let strict = TransactionOptions::new().with_durability(TransactionDurability::Strict);
    let transaction = aside.transaction(ALL).with_mode(TransactionMode::Readwrite).with_options(strict).build()?;
    if let Some(header) = header {
        let headers = transaction.object_store(HEADER)?;
        let before = headers.count().primitive()?.await?;
        headers.put(header).with_key(f64::from(before)).primitive()?;
    }
    for (store, rows) in KEYED.into_iter().zip(keyed) {
        let store = transaction.object_store(store)?;
        for row in rows {
            store.put(row).primitive()?;
        }
    }
    let system = transaction.as_sys().clone();
    transaction.commit().await.map_err(|error| IndexedDbError::of_commit(error, system.error()))
}
