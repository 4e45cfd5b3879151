//! Reading row by row, where the browser does not give all of them at once: one that it cannot read keeps no other from being
//! read.

use indexed_db_futures::database::Database;
use indexed_db_futures::prelude::*;
use indexed_db_futures::transaction::TransactionMode;
use wasm_bindgen::JsValue;

use super::failure::IndexedDbError;

/// What the browser gives of one store.
#[derive(Default)]
pub(super) struct SalvagedRows {
    pub(super) rows: Vec<JsValue>,
    /// Which are there, and cannot be read.
    pub(super) unreadable: u64,
}

/// An error only where it does not even tell which rows there are.
pub(super) async fn row_by_row(database: &Database, store: &str) -> Result<SalvagedRows, IndexedDbError> {
    let mut salvaged = SalvagedRows::default();
    for key in keys(database, store).await? {
        match row(database, store, key).await {
            Ok(row) => salvaged.rows.extend(row),
            Err(_) => salvaged.unreadable += 1,
        }
    }
    Ok(salvaged)
}

/// In a transaction of its own: one that fails takes its transaction with it.
pub(super) async fn row(database: &Database, store: &str, key: JsValue) -> Result<Option<JsValue>, IndexedDbError> {
    let transaction = database.transaction(store).with_mode(TransactionMode::Readonly).build()?;
    Ok(transaction.object_store(store)?.get::<JsValue, _, _>(key).primitive()?.await?)
}

async fn keys(database: &Database, store: &str) -> Result<Vec<JsValue>, IndexedDbError> {
    let transaction = database.transaction(store).with_mode(TransactionMode::Readonly).build()?;
    let mut keys = Vec::new();
    for key in transaction.object_store(store)?.get_all_keys::<JsValue>().primitive()?.await? {
        keys.push(key?);
    }
    Ok(keys)
}
