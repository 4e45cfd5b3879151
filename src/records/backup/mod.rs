//! What a backup file holds before `vault` seals it: all of a store, still sealed record by record, and the data key.
//!
//! With the data key inside, the backup's own code is enough to read it. The payload is therefore as secret as the
//! key and is wiped from memory when it is dropped.

mod payload;

use serde::Deserialize;
use zeroize::Zeroizing;

use self::payload::Payload;
use crate::records::Contents;
use crate::records::format::{FormatError, Unwritable, write_json};

/// The version of the payload this app writes.
pub const VERSION: u16 = 1;

/// The largest payload that is read, in bytes: a store of some hundred thousand events.
pub const LIMIT: usize = 64 << 20;

/// The length of the data key, in bytes.
pub const KEY_LENGTH: usize = 32;

pub fn to_payload(contents: &Contents, data_key: &[u8; KEY_LENGTH]) -> Result<Zeroizing<Vec<u8>>, Unwritable> {
    // Room for all of it at once: a buffer that grows leaves copies behind that nobody wipes.
    let mut bytes = Zeroizing::new(Vec::with_capacity(room_for(contents)));
    write_json(&Payload::new(contents, data_key), &mut bytes)?;
    Ok(bytes)
}

/// `Damaged` also where an identity or a place is taken twice: no store holds such contents.
pub fn from_payload(bytes: &[u8]) -> Result<(Contents, Zeroizing<[u8; KEY_LENGTH]>), FormatError> {
    if bytes.len() > LIMIT {
        return Err(FormatError::TooLarge { size: bytes.len(), limit: LIMIT });
    }
    let Version { version } = serde_json::from_slice(bytes).map_err(|_| FormatError::Damaged)?;
    match version {
        VERSION => {}
        newer if newer > VERSION => return Err(FormatError::Newer { found: newer, known: VERSION }),
        _ => return Err(FormatError::Damaged),
    }
    let payload: Payload = serde_json::from_slice(bytes).map_err(|_| FormatError::Damaged)?;
    payload.read().ok_or(FormatError::Damaged)
}

/// Enough for base64, which takes four bytes for three, and for the names of the fields.
fn room_for(contents: &Contents) -> usize {
    let blobs = (contents.keys.iter().map(|key| key.wrapped.len()))
        .chain(contents.records.iter().map(|record| record.sealed.len()))
        .chain(contents.savepoints.iter().map(|savepoint| savepoint.sealed.len()));
    blobs.map(|length| length / 3 * 4 + 256).sum::<usize>() + contents.header.len() / 3 * 4 + 512
}

#[derive(Deserialize)]
struct Version {
    version: u16,
}

#[cfg(test)]
mod tests {
    use proptest::collection::{btree_map, vec};
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;
    use crate::domain::identity::{EventId, PersonId};
    use crate::records::format::HIGHEST_COUNTER;
    use crate::records::{SealedRecord, SealedSavepoint, Slot, SlotKind, Subject, WrappedPersonKey};

    const DATA_KEY: [u8; KEY_LENGTH] = [0xa5; KEY_LENGTH];

    fn bytes() -> impl Strategy<Value = Vec<u8>> {
        vec(any::<u8>(), 0..200)
    }

    fn contents() -> impl Strategy<Value = Contents> {
        let subject =
            prop_oneof![any::<u128>().prop_map(PersonId::from_bits).prop_map(Subject::Person), Just(Subject::Store)];
        let records = btree_map(any::<u128>(), (subject.clone(), 0..=HIGHEST_COUNTER, any::<u16>(), bytes()), 0..8);
        let kind = prop_oneof![
            select(&[SlotKind::Session, SlotKind::Sppb, SlotKind::Assessment, SlotKind::Plan][..]),
            any::<u128>().prop_map(SlotKind::Form),
        ];
        let savepoints = btree_map((subject.clone(), kind), (any::<u16>(), bytes()), 0..4);
        (bytes(), btree_map(any::<u128>(), bytes(), 0..4), records, savepoints).prop_map(
            |(header, keys, records, savepoints)| Contents {
                header,
                keys: (keys.into_iter())
                    .map(|(person, wrapped)| WrappedPersonKey { person: PersonId::from_bits(person), wrapped })
                    .collect(),
                records: (records.into_iter())
                    .map(|(id, (subject, counter, version, sealed))| SealedRecord {
                        id: EventId::from_bits(id),
                        subject,
                        counter,
                        version,
                        sealed,
                    })
                    .collect(),
                savepoints: (savepoints.into_iter())
                    .map(|((subject, kind), (version, sealed))| SealedSavepoint {
                        slot: Slot { subject, kind },
                        version,
                        sealed,
                    })
                    .collect(),
            },
        )
    }

    /// A payload as text, with one part of it put in another's place.
    #[track_caller]
    fn refused(part: &str, instead: &str, expected: FormatError) {
        let person = PersonId::from_bits(7);
        let record = SealedRecord {
            id: EventId::from_bits(9),
            subject: Subject::Person(person),
            counter: 3,
            version: 1,
            sealed: vec![1, 2, 3],
        };
        let contents = Contents {
            header: b"header".to_vec(),
            keys: vec![WrappedPersonKey { person, wrapped: vec![4] }],
            records: vec![record],
            savepoints: vec![],
        };
        let payload = String::from_utf8(to_payload(&contents, &DATA_KEY).unwrap().to_vec()).unwrap();
        assert!(payload.contains(part), "{payload}");
        assert_eq!(from_payload(payload.replacen(part, instead, 1).as_bytes()).err(), Some(expected), "{instead}");
    }

    proptest! {
        #[test]
        fn what_was_put_into_a_backup_comes_out_of_it(contents in contents(), key in any::<[u8; KEY_LENGTH]>()) {
            let payload = to_payload(&contents, &key).unwrap();
            let (read, read_key) = from_payload(&payload).unwrap();
            prop_assert_eq!(read, contents);
            prop_assert_eq!(*read_key, key);
        }

        #[test]
        fn the_buffer_never_has_to_grow(contents in contents()) {
            prop_assert!(to_payload(&contents, &DATA_KEY).unwrap().len() <= room_for(&contents));
        }

        #[test]
        fn a_payload_that_was_cut_short_is_damaged(contents in contents(), at in any::<prop::sample::Index>()) {
            let payload = to_payload(&contents, &DATA_KEY).unwrap();
            let cut = &payload[..at.index(payload.len())];
            prop_assert_eq!(from_payload(cut).err(), Some(FormatError::Damaged));
        }
    }

    #[test]
    fn a_payload_of_a_newer_version_says_so() {
        refused("\"version\":1", "\"version\":2", FormatError::Newer { found: 2, known: 1 });
        refused("\"version\":1", "\"mode\":{},\"version\":7", FormatError::Newer { found: 7, known: 1 });
    }

    #[test]
    fn a_payload_that_no_app_wrote_is_damaged() {
        for (part, instead) in [
            ("\"version\":1", "\"version\":0"),
            ("\"version\":1", "\"version\":\"1\""),
            ("\"savepoints\":[]", "\"savepoints\":null"),
            ("\"savepoints\":[]", "\"savepoints\":[],\"more\":1"),
            ("\"savepoints\":[],", ""),
            ("\"counter\":3", "\"counter\":9007199254740992"),
            ("\"counter\":3", "\"counter\":-1"),
            ("\"counter\":3", "\"counter\":3.5"),
            ("\"AQID\"", "\"AQI\""),
            ("\"AQID\"", "\"AQI*\""),
            ("paWl", "paW"),
            ("paWl", "paWlpaWl"),
            ("00000007", "0000000g"),
        ] {
            refused(part, instead, FormatError::Damaged);
        }
    }

    #[test]
    fn an_identity_that_is_there_twice_is_damage() {
        let key = r#"{"person":"00000000000000000000000000000007","wrapped":"BA=="}"#;
        refused(key, &format!("{key},{key}"), FormatError::Damaged);
        let record = concat!(
            r#"{"id":"00000000000000000000000000000009","subject":"00000000000000000000000000000007","#,
            r#""counter":3,"version":1,"sealed":"AQID"}"#
        );
        refused(record, &format!("{record},{record}"), FormatError::Damaged);
    }

    #[test]
    fn a_payload_beyond_the_limit_is_not_even_looked_at() {
        let size = LIMIT + 1;
        assert_eq!(from_payload(&vec![b' '; size]).err(), Some(FormatError::TooLarge { size, limit: LIMIT }));
    }
}
