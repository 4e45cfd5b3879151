//! Putting aside what does not open, as it lies; reading and deleting what was put aside; and erasing everything.

use gloo_timers::future::TimeoutFuture;
use indexed_db_futures::database::Database;
use indexed_db_futures::internals::SystemRepr;
use indexed_db_futures::prelude::*;
use indexed_db_futures::transaction::{TransactionDurability, TransactionMode, TransactionOptions};
use wasm_bindgen::JsValue;

use super::connection::Connection;
use super::failure::IndexedDbError;
use super::loading::{is_nothing, rows_of};
use super::{
    ALL, HEADER, HEADS, IndexedDbStore, KEYS, LOAD_WITHIN_MS, RECORDS, SAVEPOINTS, THE_HEADER, names, rows, salvage,
};
use crate::records::in_time::in_time;
use crate::records::put_aside::PutAside;
use crate::records::{Contents, StoreError};

/// Ends the name of a database in which lies what was put aside.
const ASIDE: &str = "-aside";

/// Each time has a database of its own: the same person has another key in each. What comes after the last joins it.
const MOST: u8 = 4;

/// Beside the header: when it was put aside, in milliseconds since 1970.
const SINCE: &str = "since";

/// Those whose rows have their key among their fields.
const KEYED: [&str; 4] = [KEYS, RECORDS, SAVEPOINTS, HEADS];

impl IndexedDbStore {
    /// Copies every row, whatever its form, to a database beside this one, and then empties this one. One that does not
    /// even open is deleted: nothing in it can be reached.
    pub(in crate::records) async fn set_aside(&self, at_ms: i64, unread: Unread) -> Result<(), StoreError> {
        let moved = async {
            match self.connection.database().await {
                Ok(database) => Ok(self.move_aside(&database, at_ms, unread).await?),
                Err(
                    IndexedDbError::ConnectionLost | IndexedDbError::Final(StoreError::Damaged | StoreError::Unknown),
                ) => {
                    if let Unread::Copied(copy) = unread {
                        self.keep_in_a_free_place(RawRows::of(*copy)?, at_ms).await?;
                    }
                    Ok(self.connection.delete().await?)
                }
                Err(error) => Err(error.into()),
            }
        };
        in_time(moved, TimeoutFuture::new(LOAD_WITHIN_MS)).await
    }

    /// This database and what was put aside before.
    pub(in crate::records) async fn erase_all(&self) -> Result<(), StoreError> {
        let erased = async {
            for number in 0..MOST {
                self.place_aside(number).delete().await?;
            }
            Ok(self.connection.delete().await?)
        };
        in_time(erased, TimeoutFuture::new(LOAD_WITHIN_MS)).await
    }

    pub(in crate::records) async fn put_aside(&self) -> Result<Vec<PutAside>, StoreError> {
        in_time(async { Ok(self.read_aside().await?) }, TimeoutFuture::new(LOAD_WITHIN_MS)).await
    }

    pub(in crate::records) async fn forget_aside(&self, number: u8) -> Result<(), StoreError> {
        let deleted = async { Ok(self.place_aside(number).delete().await?) };
        in_time(deleted, TimeoutFuture::new(LOAD_WITHIN_MS)).await
    }

    fn place_aside(&self, number: u8) -> Connection {
        match number {
            0 => self.connection.beside(ASIDE),
            number => self.connection.beside(&format!("{ASIDE}-{number}")),
        }
    }

    async fn read_aside(&self) -> Result<Vec<PutAside>, IndexedDbError> {
        let names = names::of_databases().await;
        let mut all = Vec::new();
        for number in 0..MOST {
            let place = self.place_aside(number);
            // Opening what is not there would make it.
            if names.as_ref().is_some_and(|names| !names.iter().any(|name| place.is_called(name))) {
                continue;
            }
            let database = place.database().await?;
            let (contents, since_ms) = (lying_in(&database).await?, since(&database).await?);
            place.drop();
            match contents {
                Some(contents) => all.push(PutAside { number, since_ms, contents }),
                None => place.delete().await?,
            }
        }
        Ok(all)
    }

    /// The first that is empty, or the last.
    async fn free_place(&self) -> Result<Connection, IndexedDbError> {
        for number in 0..MOST - 1 {
            let place = self.place_aside(number);
            if lying_in(&place.database().await?).await?.is_none() {
                return Ok(place);
            }
            place.drop();
        }
        Ok(self.place_aside(MOST - 1))
    }

    async fn move_aside(&self, database: &Database, at_ms: i64, unread: Unread) -> Result<(), IndexedDbError> {
        let all = match (rows_as_they_lie(database).await, unread) {
            (Ok(rows), Unread::Copied(copy)) if !rows.is_whole => Some(RawRows::of(*copy)?.under(rows)),
            (Ok(rows), _) => Some(rows),
            (Err(_), Unread::Copied(copy)) => Some(RawRows::of(*copy)?),
            (Err(_), Unread::Dropped) => None,
            (Err(why), Unread::Left) => return Err(why),
        };
        if let Some(all) = all {
            self.keep_in_a_free_place(all, at_ms).await?;
        }
        match empty(database).await {
            Ok(()) => Ok(()),
            // All that could be read of it lies beside it by now.
            Err(_) => self.connection.delete().await,
        }
    }

    async fn keep_in_a_free_place(&self, rows: RawRows, at_ms: i64) -> Result<(), IndexedDbError> {
        let aside = self.free_place().await?;
        keep_aside(&aside.database().await?, rows, at_ms).await?;
        aside.drop();
        Ok(())
    }
}

async fn empty(database: &Database) -> Result<(), IndexedDbError> {
    let strict = TransactionOptions::new().with_durability(TransactionDurability::Strict);
    let emptied = database.transaction(ALL).with_mode(TransactionMode::Readwrite).with_options(strict).build()?;
    for store in ALL {
        emptied.object_store(store)?.clear()?;
    }
    let system = emptied.as_sys().clone();
    emptied.commit().await.map_err(|error| IndexedDbError::of_commit(error, system.error()))
}

/// What becomes of what cannot be read, when a store is put aside.
pub(in crate::records) enum Unread {
    /// Nothing else is known of it. Where nothing at all can be read, it is left as it is.
    Left,
    /// The second copy takes its place.
    Dropped,
    /// What the second copy knows is put aside with the rest.
    Copied(Box<Contents>),
}

/// Rows as they lie in a database.
struct RawRows {
    header: Option<JsValue>,
    keyed: [Vec<JsValue>; 4],
    /// Nothing of it could not be read.
    is_whole: bool,
}

impl RawRows {
    fn of(contents: Contents) -> Result<Self, StoreError> {
        fn all<T>(known: &[T], row: fn(&T) -> Result<JsValue, StoreError>) -> Result<Vec<JsValue>, StoreError> {
            known.iter().map(row).collect()
        }
        let Contents { header, keys, records, savepoints, heads, formless: _ } = contents;
        Ok(Self {
            header: (!header.is_empty()).then(|| rows::header(&header)).transpose()?,
            keyed: [
                all(&keys, rows::key)?,
                all(&records, rows::record)?,
                all(&savepoints, rows::savepoint)?,
                all(&heads, rows::head)?,
            ],
            is_whole: true,
        })
    }

    /// With what was read of the same store itself, which counts where both have a row.
    fn under(self, read: Self) -> Self {
        let mut below = self.keyed.into_iter();
        let keyed = read.keyed.map(|rows| below.next().unwrap_or_default().into_iter().chain(rows).collect());
        Self { header: read.header.or(self.header), keyed, is_whole: read.is_whole }
    }
}

async fn rows_as_they_lie(database: &Database) -> Result<RawRows, IndexedDbError> {
    let header = salvage::row(database, HEADER, THE_HEADER.into()).await;
    let mut all = RawRows { is_whole: header.is_ok(), header: header.ok().flatten(), keyed: [const { Vec::new() }; 4] };
    for (store, rows) in KEYED.into_iter().zip(&mut all.keyed) {
        let salvaged = salvage::row_by_row(database, store).await?;
        all.is_whole &= salvaged.unreadable == 0;
        *rows = salvaged.rows;
    }
    Ok(all)
}

/// The header is empty where there is none, or none that can be read.
async fn lying_in(database: &Database) -> Result<Option<Contents>, IndexedDbError> {
    let (header, rows) = rows_of(database).await?;
    let is_there = header.is_some() || !is_nothing(&rows);
    let header = header.and_then(Result::ok).unwrap_or_default();
    Ok(is_there.then_some(Contents { header, ..rows }))
}

async fn since(database: &Database) -> Result<Option<i64>, IndexedDbError> {
    let transaction = database.transaction(HEADER).with_mode(TransactionMode::Readonly).build()?;
    let since = transaction.object_store(HEADER)?.get::<JsValue, _, _>(SINCE).primitive()?.await?;
    Ok(since.and_then(|since| since.as_f64()).map(|since| since as i64))
}

/// Where something lies already, beside it: another header has another key.
async fn keep_aside(
    aside: &Database,
    RawRows { header, keyed, .. }: RawRows,
    at_ms: i64,
) -> Result<(), IndexedDbError> {
    let strict = TransactionOptions::new().with_durability(TransactionDurability::Strict);
    let transaction = aside.transaction(ALL).with_mode(TransactionMode::Readwrite).with_options(strict).build()?;
    let headers = transaction.object_store(HEADER)?;
    let before = headers.get::<JsValue, _, _>(THE_HEADER).primitive()?.await?;
    match (header, before) {
        (Some(header), None) => {
            headers.put(header).with_key(THE_HEADER).primitive()?;
        }
        (Some(header), Some(_)) => {
            headers.put(header).with_key(at_ms as f64).primitive()?;
        }
        (None, _) => {}
    }
    headers.put(JsValue::from_f64(at_ms as f64)).with_key(SINCE).primitive()?;
    for (store, rows) in KEYED.into_iter().zip(keyed) {
        let store = transaction.object_store(store)?;
        for row in rows {
            store.put(row).primitive()?;
        }
    }
    let system = transaction.as_sys().clone();
    transaction.commit().await.map_err(|error| IndexedDbError::of_commit(error, system.error()))
}
