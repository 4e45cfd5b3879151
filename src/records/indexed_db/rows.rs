//! How a record lies in the database: one small object, with its key among its fields.

use std::str::FromStr;

use js_sys::{Array, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};

use crate::records::format::HIGHEST_COUNTER;
use crate::records::{SealedHead, SealedRecord, SealedSavepoint, Slot, StoreError, Subject, WrappedPersonKey};

pub(super) const ID: &str = "id";
pub(super) const PERSON: &str = "person";
pub(super) const KIND: &str = "kind";
pub(super) const SUBJECT: &str = "subject";
const COUNTER: &str = "counter";
const VERSION: &str = "version";
const SEALED: &str = "sealed";
const WRAPPED: &str = "wrapped";
const BYTES: &str = "bytes";

/// The version of how the header lies here; the header has a version of its own inside.
const HEADER_VERSION: u16 = 1;

pub(super) fn header(bytes: &[u8]) -> Result<JsValue, StoreError> {
    object([(VERSION, HEADER_VERSION.into()), (BYTES, array(bytes))])
}

pub(super) fn read_header(row: &JsValue) -> Result<Vec<u8>, StoreError> {
    match read_version(row)? {
        HEADER_VERSION => read_bytes(row, BYTES),
        found => Err(StoreError::Newer { found: found.into(), known: HEADER_VERSION.into() }),
    }
}

pub(super) fn key(key: &WrappedPersonKey) -> Result<JsValue, StoreError> {
    object([(PERSON, text(key.person)), (WRAPPED, array(&key.wrapped))])
}

pub(super) fn read_key(row: &JsValue) -> Result<WrappedPersonKey, StoreError> {
    Ok(WrappedPersonKey { person: read_text(row, PERSON)?, wrapped: read_bytes(row, WRAPPED)? })
}

pub(super) fn record(record: &SealedRecord) -> Result<JsValue, StoreError> {
    if record.counter > HIGHEST_COUNTER {
        return Err(StoreError::Damaged);
    }
    object([
        (ID, text(record.id)),
        (SUBJECT, text(record.subject)),
        (COUNTER, JsValue::from_f64(record.counter as f64)),
        (VERSION, record.version.into()),
        (SEALED, array(&record.sealed)),
    ])
}

pub(super) fn read_record(row: &JsValue) -> Result<SealedRecord, StoreError> {
    Ok(SealedRecord {
        id: read_text(row, ID)?,
        subject: read_text(row, SUBJECT)?,
        counter: read_number(row, COUNTER)?,
        version: read_version(row)?,
        sealed: read_bytes(row, SEALED)?,
    })
}

pub(super) fn savepoint(savepoint: &SealedSavepoint) -> Result<JsValue, StoreError> {
    let Slot { subject, kind } = savepoint.slot;
    object([
        (SUBJECT, text(subject)),
        (KIND, text(kind)),
        (VERSION, savepoint.version.into()),
        (SEALED, array(&savepoint.sealed)),
    ])
}

pub(super) fn read_savepoint(row: &JsValue) -> Result<SealedSavepoint, StoreError> {
    Ok(SealedSavepoint {
        slot: Slot { subject: read_text(row, SUBJECT)?, kind: read_text(row, KIND)? },
        version: read_version(row)?,
        sealed: read_bytes(row, SEALED)?,
    })
}

pub(super) fn head(head: &SealedHead) -> Result<JsValue, StoreError> {
    object([(SUBJECT, text(head.subject)), (VERSION, head.version.into()), (SEALED, array(&head.sealed))])
}

pub(super) fn read_head(row: &JsValue) -> Result<SealedHead, StoreError> {
    Ok(SealedHead { subject: read_text(row, SUBJECT)?, version: read_version(row)?, sealed: read_bytes(row, SEALED)? })
}

/// The key of a savepoint.
pub(super) fn slot(slot: &Slot) -> Array {
    Array::of2(&text(slot.subject), &text(slot.kind))
}

/// The key of a record, if it is this subject's; whatever the rest of it looks like.
pub(super) fn key_of_record(row: &JsValue, subject: Subject) -> Option<JsValue> {
    is_of(row, subject).then(|| field(row, ID).ok()).flatten()
}

/// The same of a savepoint.
pub(super) fn key_of_savepoint(row: &JsValue, subject: Subject) -> Option<JsValue> {
    let key = || Some(Array::of2(&field(row, SUBJECT).ok()?, &field(row, KIND).ok()?).into());
    is_of(row, subject).then(key).flatten()
}

fn is_of(row: &JsValue, subject: Subject) -> bool {
    field(row, SUBJECT).is_ok_and(|found| found.as_string() == Some(subject.to_string()))
}

fn object<const N: usize>(fields: [(&str, JsValue); N]) -> Result<JsValue, StoreError> {
    let object = Object::new();
    for (name, value) in fields {
        Reflect::set(&object, &name.into(), &value).map_err(|_| StoreError::Unknown)?;
    }
    Ok(object.into())
}

fn text(value: impl ToString) -> JsValue {
    value.to_string().into()
}

fn array(bytes: &[u8]) -> JsValue {
    Uint8Array::from(bytes).into()
}

fn field(row: &JsValue, name: &str) -> Result<JsValue, StoreError> {
    Reflect::get(row, &name.into()).map_err(|_| StoreError::Damaged)
}

fn read_text<T: FromStr>(row: &JsValue, name: &str) -> Result<T, StoreError> {
    let text = field(row, name)?.as_string().ok_or(StoreError::Damaged)?;
    text.parse().map_err(|_| StoreError::Damaged)
}

fn read_number(row: &JsValue, name: &str) -> Result<u64, StoreError> {
    match field(row, name)?.as_f64() {
        Some(number) if (0.0..=HIGHEST_COUNTER as f64).contains(&number) && number.fract() == 0.0 => Ok(number as u64),
        _ => Err(StoreError::Damaged),
    }
}

fn read_version(row: &JsValue) -> Result<u16, StoreError> {
    u16::try_from(read_number(row, VERSION)?).map_err(|_| StoreError::Damaged)
}

fn read_bytes(row: &JsValue, name: &str) -> Result<Vec<u8>, StoreError> {
    field(row, name)?.dyn_into().map(|bytes: Uint8Array| bytes.to_vec()).map_err(|_| StoreError::Damaged)
}
