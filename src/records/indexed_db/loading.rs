//! All that lies in the database, read: at once, or row by row where the browser does not give all of it at once.

use indexed_db_futures::database::Database;
use indexed_db_futures::prelude::*;
use indexed_db_futures::transaction::TransactionMode;
use wasm_bindgen::JsValue;

use super::failure::IndexedDbError;
use super::salvage::SalvagedRows;
use super::{ALL, HEADER, HEADS, KEYS, RECORDS, SAVEPOINTS, THE_HEADER, rows, salvage};
use crate::records::{Contents, StoreError};

pub(super) async fn load(database: &Database) -> Result<Option<Contents>, IndexedDbError> {
    let (header, rows) = rows_of(database).await?;
    match header {
        Some(header) => Ok(Some(Contents { header: header?, ..rows })),
        None if is_nothing(&rows) => Ok(None),
        // What is left can never be opened.
        None => Err(StoreError::Damaged.into()),
    }
}

pub(super) fn is_nothing(rows: &Contents) -> bool {
    let Contents { header: _, keys, records, savepoints, heads, formless } = rows;
    keys.is_empty() && records.is_empty() && savepoints.is_empty() && heads.is_empty() && *formless == 0
}

/// The header as far as it can be read, and all else.
pub(super) type ReadRows = (Option<Result<Vec<u8>, StoreError>>, Contents);

pub(super) async fn rows_of(database: &Database) -> Result<ReadRows, IndexedDbError> {
    match rows_at_once(database).await {
        Ok(rows) => Ok(rows),
        Err(why) => rows_one_by_one(database).await.map_err(|_| why),
    }
}

async fn rows_one_by_one(database: &Database) -> Result<ReadRows, IndexedDbError> {
    let header = match salvage::row(database, HEADER, THE_HEADER.into()).await {
        Ok(row) => row.map(|row| rows::read_header(&row)),
        Err(_) => Some(Err(StoreError::Damaged)),
    };
    let [keys, records, savepoints, heads] = [
        salvage::row_by_row(database, KEYS).await?,
        salvage::row_by_row(database, RECORDS).await?,
        salvage::row_by_row(database, SAVEPOINTS).await?,
        salvage::row_by_row(database, HEADS).await?,
    ];
    let mut formless = [&keys, &records, &savepoints, &heads].map(|it| it.unreadable).iter().sum();
    let all = |it: SalvagedRows| it.rows.into_iter().map(Ok);
    let contents = Contents {
        header: vec![],
        keys: read_all(all(keys), rows::read_key, &mut formless)?,
        records: read_all(all(records), rows::read_record, &mut formless)?,
        savepoints: read_all(all(savepoints), rows::read_savepoint, &mut formless)?,
        heads: read_all(all(heads), rows::read_head, &mut formless)?,
        formless: 0,
    };
    Ok((header, Contents { formless, ..contents }))
}

async fn rows_at_once(database: &Database) -> Result<ReadRows, IndexedDbError> {
    let transaction = database.transaction(ALL).with_mode(TransactionMode::Readonly).build()?;
    // All are asked before the first is awaited, so that the transaction lives until the last has answered.
    let header = transaction.object_store(HEADER)?.get::<JsValue, _, _>(THE_HEADER).primitive()?;
    let keys = transaction.object_store(KEYS)?.get_all::<JsValue>().primitive()?;
    let records = transaction.object_store(RECORDS)?.get_all::<JsValue>().primitive()?;
    let savepoints = transaction.object_store(SAVEPOINTS)?.get_all::<JsValue>().primitive()?;
    let heads = transaction.object_store(HEADS)?.get_all::<JsValue>().primitive()?;

    let header = header.await?.map(|row| rows::read_header(&row));
    let mut formless = 0;
    let keys = read_all(keys.await?, rows::read_key, &mut formless)?;
    let records = read_all(records.await?, rows::read_record, &mut formless)?;
    let savepoints = read_all(savepoints.await?, rows::read_savepoint, &mut formless)?;
    let heads = read_all(heads.await?, rows::read_head, &mut formless)?;
    Ok((header, Contents { header: vec![], keys, records, savepoints, heads, formless }))
}

/// A row that is not in its form stays where it is, is counted, and keeps no other from being read.
fn read_all<T>(
    rows: impl Iterator<Item = indexed_db_futures::Result<JsValue>>,
    read: fn(&JsValue) -> Result<T, StoreError>,
    formless: &mut u64,
) -> Result<Vec<T>, IndexedDbError> {
    let mut all = Vec::new();
    for row in rows {
        match read(&row?) {
            Ok(row) => all.push(row),
            Err(_) => *formless += 1,
        }
    }
    Ok(all)
}
