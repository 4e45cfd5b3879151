//! The store in the browser: IndexedDB, where each change is one transaction that is on disk before it is answered.
//!
//! Owns: the database, its connection, how a record lies there. Must not own: what a record says.
//! Start at [`IndexedDbStore`]. Inside a transaction nothing is awaited but the database itself: it would end early.

mod aside;
mod connection;
mod failure;
mod loading;
mod names;
mod room;
mod rows;
mod salvage;

pub(super) use aside::Unread;

use gloo_timers::future::TimeoutFuture;
use indexed_db_futures::database::Database;
use indexed_db_futures::internals::SystemRepr;
use indexed_db_futures::prelude::*;
use indexed_db_futures::transaction::{Transaction, TransactionDurability, TransactionMode, TransactionOptions};
use wasm_bindgen::JsValue;

use self::connection::Connection;
use self::failure::IndexedDbError;
use self::loading::load;
use crate::domain::identity::PersonId;
use crate::records::in_time::in_time;
use crate::records::{Batch, Contents, SealedHead, Store, StoreError, Subject};

/// The stores inside the database.
const HEADER: &str = "header";
const KEYS: &str = "keys";
const RECORDS: &str = "records";
const SAVEPOINTS: &str = "savepoints";
const HEADS: &str = "heads";
const SPARE: &str = "spare";
const ALL: [&str; 5] = [HEADER, KEYS, RECORDS, SAVEPOINTS, HEADS];

/// The one key in the store of the header.
const THE_HEADER: &str = "vault";

/// Nobody waits longer for a save, or for what became of one, than this without being told.
const COMMIT_WITHIN_MS: u32 = 6_000;
/// Longer, because all that a team has in years is read at once.
const LOAD_WITHIN_MS: u32 = 20_000;

/// A handle; clones share one connection, which opens at the first use and again after it was lost.
#[derive(Clone)]
pub struct IndexedDbStore {
    connection: Connection,
}

/// What the second attempt must know: the first may have been carried out, and only its answer lost.
#[derive(Clone, Copy, PartialEq, Eq)]
enum CommitAttempt {
    First,
    Second,
}

impl IndexedDbStore {
    /// `name` is the database's; it is made, empty, when it does not exist.
    pub fn new(name: &str) -> Self {
        Self { connection: Connection::new(name) }
    }

    /// Once more over a new connection, when the first one turns out to be lost: tablets close it in the background.
    async fn twice<T>(
        &self,
        work: impl AsyncFn(&Database, CommitAttempt) -> Result<T, IndexedDbError>,
    ) -> Result<T, StoreError> {
        let done = match self.once(&work, CommitAttempt::First).await {
            Err(IndexedDbError::ConnectionLost) => self.once(&work, CommitAttempt::Second).await,
            done => done,
        };
        match done {
            Err(IndexedDbError::ConnectionLost) if room::is_out().await => Err(StoreError::Full),
            done => Ok(done?),
        }
    }

    async fn once<T>(
        &self,
        work: &impl AsyncFn(&Database, CommitAttempt) -> Result<T, IndexedDbError>,
        attempt: CommitAttempt,
    ) -> Result<T, IndexedDbError> {
        let database = self.connection.database().await?;
        let done = work(&database, attempt).await;
        if matches!(done, Err(IndexedDbError::ConnectionLost)) {
            self.connection.drop();
        }
        done
    }
}

impl Store for IndexedDbStore {
    async fn load(&self) -> Result<Option<Contents>, StoreError> {
        in_time(self.twice(async |database, _| load(database).await), TimeoutFuture::new(LOAD_WITHIN_MS)).await
    }

    async fn commit(&self, batch: Batch) -> Result<(), StoreError> {
        let kept = self.twice(async |database, attempt| {
            if self.connection.is_fresh() {
                renew_log(database).await?;
                self.connection.used();
            }
            commit(database, &batch, attempt).await
        });
        in_time(kept, TimeoutFuture::new(COMMIT_WITHIN_MS)).await
    }

    async fn store_head(&self) -> Result<Option<SealedHead>, StoreError> {
        let asked = self.twice(async |database, _| {
            let transaction = database.transaction(HEADS).with_mode(TransactionMode::Readonly).build()?;
            let key = Subject::Store.to_string();
            let row = transaction.object_store(HEADS)?.get::<JsValue, _, _>(key.as_str()).primitive()?.await?;
            Ok(row.map(|row| rows::read_head(&row)).transpose()?)
        });
        in_time(asked, TimeoutFuture::new(COMMIT_WITHIN_MS)).await
    }
}

/// Makes the browser begin a new log before the first write after each opening.
///
/// Chromium's LevelDB goes on writing in the log it finds. When the last write before was cut off, by a full disk or an
/// empty battery, the log then holds broken bytes in its middle; at the next opening that counts as damage, and the
/// browser deletes every database of the app. A log is left behind when about 4 MiB have been written in it.
async fn renew_log(database: &Database) -> Result<(), IndexedDbError> {
    const PIECES: u32 = 96;
    const PIECE_BYTES: u32 = 48 * 1024;
    let strict = TransactionOptions::new().with_durability(TransactionDurability::Strict);
    let transaction = database.transaction(SPARE).with_mode(TransactionMode::Readwrite).with_options(strict).build()?;
    let spare = transaction.object_store(SPARE)?;
    for piece in 0..PIECES {
        let bytes: JsValue = js_sys::Uint8Array::new_with_length(PIECE_BYTES).into();
        spare.put(bytes).with_key(piece).primitive()?;
    }
    spare.clear()?;
    let system = transaction.as_sys().clone();
    transaction.commit().await.map_err(|error| IndexedDbError::of_commit(error, system.error()))
}

async fn commit(database: &Database, batch: &Batch, attempt: CommitAttempt) -> Result<(), IndexedDbError> {
    let strict = TransactionOptions::new().with_durability(TransactionDurability::Strict);
    let transaction = database.transaction(ALL).with_mode(TransactionMode::Readwrite).with_options(strict).build()?;
    // Leaving this function early drops the transaction, and that aborts it.
    if ground(&transaction, batch, attempt).await? == UpgradeGround::AlreadyWritten {
        return Ok(());
    }
    drop_people(&transaction, &batch.drop_people).await?;
    write(&transaction, batch)?;
    let system = transaction.as_sys().clone();
    transaction.commit().await.map_err(|error| IndexedDbError::of_commit(error, system.error()))
}

/// What a batch finds where it is to be written.
#[derive(PartialEq, Eq)]
enum UpgradeGround {
    Free,
    /// The header is the batch's own; a change is stored whole, so all of the batch is there.
    AlreadyWritten,
}

/// `Lost`: the header is gone, because somebody cleared the browser's data, or because Chromium did when the disk was
/// full. What was stored now could never be opened, or would look like all there ever was.
async fn ground(
    transaction: &Transaction<'_>,
    batch: &Batch,
    attempt: CommitAttempt,
) -> Result<UpgradeGround, IndexedDbError> {
    let header = transaction.object_store(HEADER)?.get::<JsValue, _, _>(THE_HEADER).primitive()?.await?;
    let header = header.map(|row| rows::read_header(&row)).transpose()?;
    match header {
        None if !batch.into_empty || batch.header.is_none() => Err(StoreError::Lost.into()),
        None => {
            for store in [KEYS, RECORDS, SAVEPOINTS, HEADS] {
                if transaction.object_store(store)?.count().primitive()?.await? > 0 {
                    return Err(StoreError::NotEmpty.into());
                }
            }
            Ok(UpgradeGround::Free)
        }
        Some(_) if !batch.into_empty => Ok(UpgradeGround::Free),
        Some(_) if attempt == CommitAttempt::Second && header == batch.header => Ok(UpgradeGround::AlreadyWritten),
        Some(_) => Err(StoreError::NotEmpty.into()),
    }
}

/// Nothing but the database is waited for.
async fn drop_people(transaction: &Transaction<'_>, people: &[PersonId]) -> Result<(), IndexedDbError> {
    for person in people {
        let subject = Subject::Person(*person);
        transaction.object_store(KEYS)?.delete(person.to_string()).primitive()?;
        transaction.object_store(HEADS)?.delete(subject.to_string()).primitive()?;
        drop_rows(transaction, RECORDS, |row| rows::key_of_record(row, subject)).await?;
        drop_rows(transaction, SAVEPOINTS, |row| rows::key_of_savepoint(row, subject)).await?;
    }
    Ok(())
}

/// Those of which `key` tells the key.
async fn drop_rows(
    transaction: &Transaction<'_>,
    store: &str,
    key: impl Fn(&JsValue) -> Option<JsValue>,
) -> Result<(), IndexedDbError> {
    let store = transaction.object_store(store)?;
    for row in store.get_all::<JsValue>().primitive()?.await? {
        if let Some(key) = key(&row?) {
            store.delete(key).primitive()?;
        }
    }
    Ok(())
}

/// Only asks; the answers are the transaction's.
fn write(transaction: &Transaction<'_>, batch: &Batch) -> Result<(), IndexedDbError> {
    if let Some(header) = &batch.header {
        transaction.object_store(HEADER)?.put(rows::header(header)?).with_key(THE_HEADER).primitive()?;
    }
    let keys = transaction.object_store(KEYS)?;
    for key in &batch.keys {
        keys.put(rows::key(key)?).primitive()?;
    }
    let records = transaction.object_store(RECORDS)?;
    for record in &batch.records {
        records.put(rows::record(record)?).primitive()?;
    }
    let savepoints = transaction.object_store(SAVEPOINTS)?;
    for slot in &batch.drop_savepoints {
        savepoints.delete(rows::slot(slot)).primitive()?;
    }
    for savepoint in &batch.savepoints {
        savepoints.put(rows::savepoint(savepoint)?).primitive()?;
    }
    let heads = transaction.object_store(HEADS)?;
    for head in &batch.heads {
        heads.put(rows::head(head)?).primitive()?;
    }
    Ok(())
}
