//! A change of a store as rows, and back.

use crate::domain::identity::PersonId;
use crate::records::backup::BackupPiece;
use crate::records::{Batch, Slot, Subject};

const PERSON_GOES: u8 = 200;
const PERSON_SAVEPOINT_GOES: u8 = 201;
const STORE_SAVEPOINT_GOES: u8 = 202;

/// `None`: a row too long for any. Whether it is to be into an empty store is not kept: the kind of the piece tells.
pub(super) fn write(batch: &Batch) -> Option<Vec<u8>> {
    let mut all = Vec::new();
    for person in &batch.drop_people {
        row(PERSON_GOES, &person.bits().to_be_bytes(), &mut all)?;
    }
    for slot in &batch.drop_savepoints {
        let kind = slot.kind.to_string();
        match slot.subject {
            Subject::Person(person) => {
                let body = [person.bits().to_be_bytes().as_slice(), kind.as_bytes()].concat();
                row(PERSON_SAVEPOINT_GOES, &body, &mut all)?;
            }
            Subject::Store => row(STORE_SAVEPOINT_GOES, kind.as_bytes(), &mut all)?,
        }
    }
    let header = batch.header.iter().cloned().map(BackupPiece::Header);
    let keys = batch.keys.iter().cloned().map(BackupPiece::Key);
    let records = batch.records.iter().cloned().map(BackupPiece::Sealed);
    let savepoints = batch.savepoints.iter().cloned().map(BackupPiece::Savepoint);
    let heads = batch.heads.iter().cloned().map(BackupPiece::Head);
    for piece in header.chain(keys).chain(records).chain(savepoints).chain(heads) {
        let mut body = Vec::new();
        let kind = piece.write(&mut body);
        row(kind, &body, &mut all)?;
    }
    Some(all)
}

fn row(kind: u8, body: &[u8], to: &mut Vec<u8>) -> Option<()> {
    to.push(kind);
    to.extend_from_slice(&u32::try_from(body.len()).ok()?.to_be_bytes());
    to.extend_from_slice(body);
    Some(())
}

/// The change, and how many of its rows this version does not know.
pub(super) fn read(mut rows: &[u8]) -> (Batch, u64) {
    let (mut batch, mut unknown) = (Batch::default(), 0);
    while !rows.is_empty() {
        let Some((kind, body, rest)) = split(rows) else { return (batch, unknown + 1) };
        unknown += u64::from(take(kind, body, &mut batch).is_none());
        rows = rest;
    }
    (batch, unknown)
}

fn split(rows: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (kind, rest) = rows.split_first()?;
    let (length, rest) = rest.split_first_chunk::<4>()?;
    let (body, rest) = rest.split_at_checked(usize::try_from(u32::from_be_bytes(*length)).ok()?)?;
    Some((*kind, body, rest))
}

fn take(kind: u8, body: &[u8], batch: &mut Batch) -> Option<()> {
    match kind {
        PERSON_GOES => batch.drop_people.push(PersonId::from_bits(u128::from_be_bytes(body.try_into().ok()?))),
        PERSON_SAVEPOINT_GOES => {
            let (person, kind) = body.split_first_chunk()?;
            let subject = Subject::Person(PersonId::from_bits(u128::from_be_bytes(*person)));
            batch.drop_savepoints.push(slot(subject, kind)?);
        }
        STORE_SAVEPOINT_GOES => batch.drop_savepoints.push(slot(Subject::Store, body)?),
        _ => match BackupPiece::read(kind, body.to_vec()) {
            BackupPiece::Header(header) => batch.header = Some(header),
            BackupPiece::Key(key) => batch.keys.push(key),
            BackupPiece::Sealed(record) => batch.records.push(record),
            BackupPiece::Savepoint(savepoint) => batch.savepoints.push(savepoint),
            BackupPiece::Head(head) => batch.heads.push(head),
            BackupPiece::Record(_)
            | BackupPiece::Store { .. }
            | BackupPiece::Worker { .. }
            | BackupPiece::Opened(_)
            | BackupPiece::Said { .. }
            | BackupPiece::OpenedHead { .. }
            | BackupPiece::OwnSeal { .. }
            | BackupPiece::Unreadable => return None,
        },
    }
    Some(())
}

fn slot(subject: Subject, kind: &[u8]) -> Option<Slot> {
    Some(Slot { subject, kind: std::str::from_utf8(kind).ok()?.parse().ok()? })
}
