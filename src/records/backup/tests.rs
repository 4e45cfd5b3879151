//! What comes back, and what hostile bytes come to. The seal around it all is tested in `vault`.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use zeroize::Zeroizing;

use super::pack::{PackedSink, Packer};
use super::*;
use crate::domain::identity::{EventId, PersonId, StoreId, WorkerId};
use crate::records::format::HIGHEST_COUNTER;
use crate::records::{SealedRecord, SealedSavepoint, Slot, SlotKind, Subject, WrappedPersonKey};
use crate::vault::{Initials, VaultError};

/// Lower than in the app, so that bombs are quickly made.
const LIMIT: usize = 8 * 1024 * 1024;

impl PackedSink for Vec<u8> {
    fn write(&mut self, packed: &[u8]) -> Result<(), VaultError> {
        self.extend_from_slice(packed);
        Ok(())
    }
}

/// What vault would seal.
fn payload(pieces: &[BackupPiece]) -> Vec<u8> {
    let mut writer = BackupWriter::over(Vec::new(), LIMIT).unwrap();
    writer.write(&BackupPiece::Store { id: StoreId::from_bits(5), created_ms: 7 }).unwrap();
    for piece in pieces {
        writer.write(piece).unwrap();
    }
    writer.into_sink().unwrap()
}

/// A payload whose packed part holds these bytes.
fn holding(unpacked: &[u8]) -> Vec<u8> {
    let mut packer = Packer::into(vec![]);
    packer.write(unpacked).unwrap();
    packer.finish().unwrap()
}

/// The bytes of one piece, with any length said.
fn piece(length: u32, kind: u8, body: &[u8]) -> Vec<u8> {
    [length.to_be_bytes().as_slice(), &[kind], body].concat()
}

/// The bytes of a whole piece.
fn whole(kind: u8, body: &[u8]) -> Vec<u8> {
    piece(u32::try_from(body.len()).unwrap(), kind, body)
}

/// Version and store, and what comes after them.
fn after_store(pieces: &[Vec<u8>]) -> Vec<u8> {
    holding(&[1_u16.to_be_bytes().to_vec(), whole(11, &[5; 24]), pieces.concat()].concat())
}

fn chunked(payload: &[u8], length: usize) -> impl Iterator<Item = unpack::OpenedChunk> {
    payload.chunks(length).map(|chunk| Ok(Zeroizing::new(chunk.to_vec())))
}

fn read(payload: &[u8]) -> Result<(BackupFront, Vec<BackupPiece>), BackupError> {
    let (front, reader) = BackupReader::over(chunked(payload, 1_000), LIMIT)?;
    Ok((front, reader.collect::<Result<_, _>>()?))
}

fn refused(payload: &[u8]) -> Option<BackupError> {
    read(payload).err()
}

fn record(id: u128, subject: Subject, counter: u64, version: u16, event: &[u8]) -> BackupPiece {
    BackupPiece::Record(OpenedRecord { id: EventId::from_bits(id), subject, counter, version, event: event.to_vec() })
}

fn savepoint(subject: Subject, kind: SlotKind, version: u16, sealed: Vec<u8>) -> BackupPiece {
    BackupPiece::Savepoint(SealedSavepoint { slot: Slot { subject, kind }, version, sealed })
}

fn bytes() -> impl Strategy<Value = Vec<u8>> {
    vec(any::<u8>(), 0..200)
}

/// Identities come from the place in the list, so that none is there twice.
fn pieces() -> impl Strategy<Value = Vec<BackupPiece>> {
    let kind = prop_oneof![
        select(&[SlotKind::Session, SlotKind::Assessment, SlotKind::Plan][..]),
        any::<u128>().prop_map(SlotKind::Form),
    ];
    let one = (0..9, any::<u64>(), 0..=HIGHEST_COUNTER, any::<u16>(), bytes(), kind);
    vec(one, 0..20).prop_map(|of| {
        of.into_iter()
            .enumerate()
            .map(|(place, (what, person, counter, version, bytes, kind))| {
                let id = place as u128 | u128::from(person) << 64;
                let person = PersonId::from_bits(id);
                match what {
                    0 => BackupPiece::Key(WrappedPersonKey { person, wrapped: bytes }),
                    1 => record(id, Subject::Person(person), counter, version, &bytes),
                    2 => record(id, Subject::Store, counter, version, &bytes),
                    3 => savepoint(Subject::Person(person), kind, version, bytes),
                    4 => {
                        BackupPiece::Worker { id: WorkerId::from_bits(id), mark: Initials::of("Åse Tenkt", [].iter()) }
                    }
                    5 => {
                        let slot = Slot { subject: Subject::Person(person), kind };
                        BackupPiece::Opened(OpenedSavepoint { slot, version, plain: bytes })
                    }
                    6 => {
                        let (id, subject) = (EventId::from_bits(id), Subject::Person(person));
                        BackupPiece::Sealed(SealedRecord { id, subject, counter, version, sealed: bytes })
                    }
                    7 => BackupPiece::OpenedHead { person, version, head: bytes },
                    _ => savepoint(Subject::Store, SlotKind::Form(id), version, bytes),
                }
            })
            .collect()
    })
}

proptest! {
    #[test]
    fn what_was_put_into_a_backup_comes_out_of_it(pieces in pieces(), length in 40..5_000_usize) {
        let payload = payload(&pieces);
        let (front, reader) = BackupReader::over(chunked(&payload, length), LIMIT).unwrap();
        prop_assert_eq!(front, BackupFront { store: StoreId::from_bits(5), created_ms: 7 });
        prop_assert_eq!(reader.collect::<Result<Vec<_>, _>>().unwrap(), pieces);
    }

    #[test]
    fn a_payload_that_was_cut_short_is_never_taken_for_whole(pieces in pieces(), at in any::<Index>()) {
        let payload = payload(&pieces);
        prop_assert_eq!(refused(&payload[..at.index(payload.len())]), Some(BackupError::Content));
    }

    #[test]
    fn bytes_nobody_wrote_are_read_to_an_end(bytes in vec(any::<u8>(), 0..2_000)) {
        drop(read(&bytes));
        drop(read(&after_store(&[bytes])));
    }
}

/// Only somebody with the code can change a bit in here; the seal finds all others.
#[test]
fn a_changed_bit_anywhere_inside_ends_in_pieces_or_an_error_and_never_in_a_stop() {
    let person = PersonId::from_bits(7);
    let pieces: Vec<BackupPiece> = (0..6)
        .map(|id| record(id, Subject::Person(person), 3, 1, format!("Gikk til postkassen, gang {id}").as_bytes()))
        .collect();
    let payload = payload(&pieces);
    for position in 0..payload.len() {
        for bit in 0..8 {
            let mut changed = payload.clone();
            changed[position] ^= 1 << bit;
            drop(read(&changed));
        }
    }
}

#[test]
fn what_unpacks_to_more_than_the_limit_ends_there_whatever_it_is_made_of() {
    let largest = whole(1, &vec![0; LARGEST_PIECE]);
    let bombs: [(&str, Vec<u8>, usize); 3] = [
        ("keys of a mebibyte", whole(2, &vec![0; LARGEST_PIECE]), LIMIT / LARGEST_PIECE + 1),
        ("keys of nothing", whole(2, &[0; 16]), LIMIT / ROW + 1),
        ("one length of everything", [u32::MAX.to_be_bytes().as_slice(), &largest[4..]].concat(), 1),
    ];
    for (what, one, times) in bombs {
        let mut packer = Packer::into(vec![]);
        packer.write(&[1_u16.to_be_bytes().as_slice(), &whole(11, &[5; 24])].concat()).unwrap();
        for time in 0..times {
            let mut one = one.clone();
            // Another person in each, or the second would be refused.
            one[5..21].copy_from_slice(&(time as u128).to_be_bytes());
            packer.write(&one).unwrap();
        }
        let bomb = packer.finish().unwrap();
        let expected = match times {
            1 => BackupError::Content,
            _ => FileError::TooLarge { limit: LIMIT }.into(),
        };
        let (_, reader) = BackupReader::over(chunked(&bomb, 65_536), LIMIT).unwrap();
        assert_eq!(reader.filter_map(Result::err).next(), Some(expected), "{what}");
        assert!(bomb.len() * 50 < LIMIT, "{what}: {} bytes are no bomb", bomb.len());
    }
}

#[test]
fn a_backup_that_could_not_be_read_again_is_not_written() {
    let mut writer = BackupWriter::over(Vec::new(), LIMIT).unwrap();
    let large = BackupPiece::Header(vec![0; LARGEST_PIECE + 1]);
    let refused = VaultError::TooLarge { length: LARGEST_PIECE + 1, limit: LARGEST_PIECE };
    assert_eq!(writer.write(&large), Err(refused));
    let piece = BackupPiece::Header(vec![0; LARGEST_PIECE]);
    let written = (0..10).map_while(|_| writer.write(&piece).ok()).count();
    assert_eq!(written, 7);
    assert!(matches!(writer.write(&piece), Err(VaultError::TooLarge { limit: LIMIT, .. })));
}

#[test]
fn a_payload_of_a_newer_version_says_so() {
    let newer = holding(&[0, 2, 9, 9, 9]);
    assert_eq!(refused(&newer), Some(FileError::Newer { found: 2, known: 1 }.into()));
}

#[test]
fn a_payload_that_no_app_wrote_is_not_read() {
    let record = [[1; 16].as_slice(), &3_u64.to_be_bytes(), &1_u16.to_be_bytes(), &[7; 24]].concat();
    let mut beyond = record.clone();
    beyond[16..24].copy_from_slice(&(HIGHEST_COUNTER + 1).to_be_bytes());
    let savepoint = |kind: &[u8]| [[1; 16].as_slice(), &[0, 1, 7], kind, b"sealed"].concat();
    assert!(read(&after_store(&[whole(4, &record), whole(5, &savepoint(b"session"))])).is_ok());
    for (what, payload) in [
        ("nothing", vec![]),
        ("nothing in the pack", holding(b"")),
        ("half a version", holding(b"\0")),
        ("version 0", holding(&[[0, 0].as_slice(), &whole(11, &[5; 24])].concat())),
        ("no store", holding(&[0, 1])),
        ("half a store", holding(&[[0, 1].as_slice(), &whole(11, &[5; 23])].concat())),
        ("another piece first", holding(&[[0, 1].as_slice(), &whole(4, &record)].concat())),
        ("half a head", after_store(&[vec![0, 0]])),
        ("a length beyond the end", after_store(&[piece(300, 4, &record)])),
        ("a length beyond everything", after_store(&[piece(u32::MAX, 4, &record)])),
        ("a length that is too short", after_store(&[piece(40, 4, &record)])),
        ("more after the end", [after_store(&[]), vec![0]].concat()),
        ("many more after the end", [after_store(&[]), vec![0; 3_000]].concat()),
    ] {
        assert_eq!(refused(&payload), Some(BackupError::Content), "{what}");
    }
}

#[test]
fn a_piece_that_cannot_be_read_keeps_no_other_from_being_read() {
    let record = [[1; 16].as_slice(), &3_u64.to_be_bytes(), &1_u16.to_be_bytes(), &[7; 24]].concat();
    let mut beyond = record.clone();
    beyond[16..24].copy_from_slice(&(HIGHEST_COUNTER + 1).to_be_bytes());
    let savepoint = |kind: &[u8]| [[1; 16].as_slice(), &[0, 1, 7], kind, b"sealed"].concat();
    for (what, bad) in [
        ("two stores", whole(11, &[5; 24])),
        ("initials that are none", whole(12, &[[9; 16].as_slice(), b"12345678"].concat())),
        ("an unknown kind", whole(99, &record)),
        ("kind 0", whole(0, b"")),
        ("no version", whole(4, &record[..25])),
        ("a counter beyond all", whole(4, &beyond)),
        ("half a person", whole(2, &[1; 15])),
        ("a place that is no text", whole(5, &savepoint(&[0xff; 7]))),
        ("a place longer than the piece", whole(5, &savepoint(b"")[..19])),
        ("an event twice", whole(4, &record)),
        ("half a person in a head", whole(16, &[1; 15])),
        ("a seal without its version", whole(17, &[1])),
    ] {
        let (_, read) = read(&after_store(&[whole(4, &record), bad, whole(2, &[1; 20])])).unwrap();
        let is_as_it_should =
            matches!(&read[..], [BackupPiece::Record(_), BackupPiece::Unreadable, BackupPiece::Key(_)]);
        assert!(is_as_it_should, "{what}: {read:?}");
    }
}

#[test]
fn texts_pack_to_a_small_part() {
    let person = Subject::Person(PersonId::from_bits(7));
    let pieces: Vec<BackupPiece> = (0..100)
        .map(|id| {
            record(
                id,
                person,
                3,
                1,
                format!("{{\"text\":\"Gikk til postkassen\",\"times\":{id}}}").repeat(9).as_bytes(),
            )
        })
        .collect();
    assert!(payload(&pieces).len() * 4 < pieces.len() * 400);
}
