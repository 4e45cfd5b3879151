use std::sync::LazyLock;

use base64ct::{Base64, Encoding};

use super::*;
use crate::vault::derive::KdfError;
use crate::vault::locked_data_key::LockedDataKey;
use crate::vault::random_source::Seeded;

const STORE: u128 = 0x0123_4567_89ab_cdef_0123_4567_89ab_cdef;

fn code(text: &str) -> Code {
    Code::parse(text).ok().unwrap()
}

fn make() -> (Header, DataKey) {
    let random = &mut Seeded::new(1);
    let worker = (7, mark(), &code("ABCDE-FGHJK"));
    Header::create(STORE, 1_800_000_000_000, worker, &code("0123-4567-89AB-CDEF"), random).ok().unwrap()
}

static BYTES: LazyLock<Vec<u8>> = LazyLock::new(|| make().0.to_bytes().unwrap());

fn mark() -> Initials {
    Initials::of("Kari Prøve", [].iter())
}

fn other_mark() -> Initials {
    Initials::of("Knut Prøve", [mark()].iter())
}

fn gives<'a>(id: u128, code: &'a Code) -> Vec<Admission<'a>> {
    vec![Admission::Worker { id, mark: other_mark(), code }]
}

#[track_caller]
fn opens(header: &Header, by: Opened, text: &str, data: &DataKey) {
    assert_eq!(header.open(by, &code(text)).ok().unwrap().expose(), data.expose());
}

#[track_caller]
fn stays_shut(header: &Header, by: Opened, text: &str) {
    assert_eq!(header.open(by, &code(text)).err(), Some(OpenError::WrongCode), "{text}");
}

#[test]
fn a_header_that_was_stored_opens_with_the_workers_code_and_with_the_recovery_code() {
    let (made, data) = make();
    let header = Header::from_bytes(&BYTES).unwrap();
    assert_eq!(header, made);
    assert_eq!((header.store(), header.created_ms()), (STORE, 1_800_000_000_000));
    assert_eq!(header.workers().collect::<Vec<_>>(), [(7, &mark())]);
    opens(&header, Opened::Worker(7), "abcde fghjk", &data);
    opens(&header, Opened::Recovery, "ol23-4567-89ab-cdef", &data);
    stays_shut(&header, Opened::Worker(7), "ABCDE-FGHJM");
}

#[test]
fn only_the_wrap_of_the_one_who_is_named_is_tried() {
    let (header, _) = make();
    stays_shut(&header, Opened::Worker(7), "0123-4567-89AB-CDEF");
    stays_shut(&header, Opened::Recovery, "ABCDE-FGHJK");
    stays_shut(&header, Opened::Worker(8), "ABCDE-FGHJK");
}

#[test]
fn another_worker_gets_a_code_and_the_first_keeps_theirs() {
    let (header, old) = make();
    let (header, data) = header.renewed(&old, gives(8, &code("kaffe på trappa")), &mut Seeded::new(2)).ok().unwrap();
    assert_eq!(header.workers().collect::<Vec<_>>(), [(7, &mark()), (8, &other_mark())]);
    assert_ne!(data.expose(), old.expose());
    opens(&header, Opened::Worker(7), "ABCDE-FGHJK", &data);
    opens(&header, Opened::Worker(8), "kaffe på trappa", &data);
    opens(&header, Opened::Recovery, "0123-4567-89AB-CDEF", &data);
}

#[test]
fn a_changed_code_opens_and_the_old_one_no_longer_does() {
    let (header, old) = make();
    let (header, data) = header.renewed(&old, gives(7, &code("kaffe på trappa")), &mut Seeded::new(3)).ok().unwrap();
    assert_eq!(header.workers().collect::<Vec<_>>(), [(7, &mark())]);
    opens(&header, Opened::Worker(7), "kaffe på trappa", &data);
    stays_shut(&header, Opened::Worker(7), "ABCDE-FGHJK");
}

#[test]
fn a_worker_who_is_removed_is_shut_out_and_so_is_the_recovery_code_that_was_used() {
    let random = &mut Seeded::new(4);
    let (header, data) = make();
    let (header, data) = header.renewed(&data, gives(8, &code("kaffe på trappa")), random).ok().unwrap();
    let recovery = code("ZZZZ-YYYY-XXXX-WWWW");
    let changes = vec![Admission::Removed(7), Admission::Recovery(&recovery)];
    let (header, data) = header.renewed(&data, changes, random).ok().unwrap();
    stays_shut(&header, Opened::Worker(7), "ABCDE-FGHJK");
    stays_shut(&header, Opened::Recovery, "0123-4567-89AB-CDEF");
    opens(&header, Opened::Worker(8), "kaffe på trappa", &data);
    opens(&header, Opened::Recovery, "ZZZZ-YYYY-XXXX-WWWW", &data);
}

#[test]
fn an_old_data_key_opens_neither_the_new_header_nor_a_key_of_the_store_made_since() {
    let random = &mut Seeded::new(5);
    let (header, old) = make();
    let (renewed, data) = header.renewed(&old, gives(7, &code("kaffe på trappa")), random).ok().unwrap();
    assert_eq!(renewed.store_key(&old).err(), Some(OpenError::Damaged));
    let (before, after) = (header.store_key(&old).ok().unwrap(), renewed.store_key(&data).ok().unwrap());
    assert_ne!(before.newest().bytes(), after.newest().bytes());
    // What was sealed before is still read.
    assert_eq!(after.all().nth(1).unwrap().bytes(), before.newest().bytes());
}

#[test]
fn a_header_that_somebody_without_the_key_has_changed_does_not_open() {
    let random = &mut Seeded::new(6);
    let (header, data) = make();
    let (with_other, _) = header.renewed(&data, gives(8, &code("kaffe på trappa")), random).ok().unwrap();
    let stranger = with_other.workers[1].clone();
    let mut let_in = header.clone();
    let_in.workers.push(stranger.clone());
    let mut renamed = header.clone();
    renamed.workers[0].mark = other_mark();
    let mut other_padlock = header.clone();
    let lock = &mut other_padlock.workers[0].wrap.lock;
    *lock = LockedDataKey::from_parts(*stranger.wrap.lock.padlock(), lock.sealed_key().into(), lock.locked().into());
    for changed in [let_in, renamed, other_padlock] {
        let read = Header::from_bytes(&changed.to_bytes().unwrap()).unwrap();
        assert_eq!(read.open(Opened::Worker(7), &code("ABCDE-FGHJK")).err(), Some(OpenError::Damaged));
    }
}

#[test]
fn a_cost_is_raised_for_one_code_and_nothing_else_changes() {
    let random = &mut Seeded::new(7);
    let (header, data) = make();
    let dear = KdfParameters::new(32_768, 3, 1).unwrap();
    let by = Opened::Worker(7);
    let raised = header.at_cost(&data, (by, &code("ABCDE-FGHJK")), dear, random).unwrap();
    assert_eq!((raised.cost(by), raised.cost(Opened::Recovery)), (Ok(dear), Ok(KdfParameters::DEFAULT)));
    opens(&Header::from_bytes(&raised.to_bytes().unwrap()).unwrap(), by, "ABCDE-FGHJK", &data);
    let wrong = header.at_cost(&data, (by, &code("kaffe på trappa")), dear, random);
    assert_eq!(wrong.err(), Some(OpenError::WrongCode));
}

#[test]
fn every_changed_bit_and_every_cut_is_found_before_any_code_is_tried() {
    for position in 0..BYTES.len() {
        for bit in 0..8 {
            let mut changed = BYTES.clone();
            changed[position] ^= 1 << bit;
            let error = Header::from_bytes(&changed).err();
            let known = matches!(error, Some(OpenError::Damaged | OpenError::Newer { .. } | OpenError::Kdf(_)));
            assert!(known, "byte {position}, bit {bit}: {error:?}");
        }
        assert_eq!(Header::from_bytes(&BYTES[..position]).err(), Some(OpenError::Damaged), "cut at {position}");
    }
}

#[test]
fn another_text_for_the_same_header_is_damaged() {
    let text = String::from_utf8(BYTES.clone()).unwrap();
    for (from, to) in [(":", ": "), ("abcdef", "ABCDEF"), ("{\"format\":1,", "{\"format\":1,\"more\":0,")] {
        let other = text.replacen(from, to, 1);
        assert_ne!(other, text);
        assert_eq!(Header::from_bytes(other.as_bytes()).err(), Some(OpenError::Damaged), "{to}");
    }
    assert_eq!(Header::from_bytes(&vec![b' '; LARGEST + 1]).err(), Some(OpenError::Damaged));
}

#[test]
fn a_header_that_could_not_be_read_again_is_not_written() {
    let (mut header, _) = make();
    header.workers = vec![header.workers[0].clone(); 2_000];
    assert!(matches!(header.to_bytes(), Err(VaultError::TooLarge { limit: LARGEST, .. })));
}

#[test]
fn a_newer_header_is_called_newer_whatever_it_holds() {
    let newer = Err(OpenError::Newer { found: 2, known: 1 });
    assert_eq!(Header::from_bytes(br#"{"format":2,"anything":[1,{"else":null}]}"#), newer);
    assert_eq!(Header::from_bytes(br#"{"format":0}"#), Err(OpenError::Damaged));
    assert_eq!(Header::from_bytes(b""), Err(OpenError::Damaged));
}

#[test]
fn cheap_or_impossible_parameters_are_refused_and_named() {
    let text = String::from_utf8(BYTES.clone()).unwrap();
    for (from, to, error) in [
        ("\"memory_kib\":19456", "\"memory_kib\":8", KdfError::Memory { kib: 8 }),
        ("\"memory_kib\":19456", "\"memory_kib\":2097152", KdfError::Memory { kib: 2_097_152 }),
        ("\"passes\":2", "\"passes\":1", KdfError::Passes { passes: 1 }),
        ("\"passes\":2", "\"passes\":100", KdfError::Passes { passes: 100 }),
        ("\"lanes\":1", "\"lanes\":0", KdfError::Lanes { lanes: 0 }),
    ] {
        let changed = text.replacen(from, to, 1);
        assert_eq!(Header::from_bytes(changed.as_bytes()).err(), Some(OpenError::Kdf(error)), "{to}");
    }
}

// --- the device's own lock ---

fn secret(of: u8) -> OwnLockSecret {
    OwnLockSecret::from_bytes(&[of; 32])
}

/// Of a worker with the device's own lock turned on, and of another one without.
fn with_own_lock() -> (Header, DataKey) {
    let random = &mut Seeded::new(8);
    let (header, data) = make();
    let (header, data) = header.renewed(&data, gives(8, &code("kaffe på trappa")), random).ok().unwrap();
    let ask = OwnLockAsk::new(vec![5; 20], [6; 32]).unwrap();
    header.renewed(&data, vec![Admission::OwnLock { worker: 7, ask, secret: &secret(1) }], random).ok().unwrap()
}

#[track_caller]
fn own_lock_opens(header: &Header, data: &DataKey) {
    let read = Header::from_bytes(&header.to_bytes().unwrap()).unwrap();
    assert_eq!(read.open_with_own_lock(7, &secret(1)).ok().unwrap().0.expose(), data.expose());
}

#[track_caller]
fn own_lock_is_off(header: &Header) {
    assert_eq!(header.own_lock(7), None);
    assert_eq!(header.open_with_own_lock(7, &secret(1)).err(), Some(OpenError::OtherOwnLock));
}

#[test]
fn the_devices_own_lock_opens_beside_the_code_and_for_its_worker_alone() {
    let (header, data) = with_own_lock();
    own_lock_opens(&header, &data);
    opens(&header, Opened::Worker(7), "ABCDE-FGHJK", &data);
    assert_eq!(header.own_lock(7).map(OwnLockAsk::credential), Some([5; 20].as_slice()));
    assert_eq!(header.own_lock(8), None);
    for (worker, with) in [(7, 2), (8, 1), (9, 1)] {
        assert_eq!(header.open_with_own_lock(worker, &secret(with)).err(), Some(OpenError::OtherOwnLock));
    }
}

#[test]
fn turned_off_it_opens_nothing_and_neither_does_an_earlier_header_what_came_after() {
    let (on, data) = with_own_lock();
    let random = &mut Seeded::new(9);
    let (off, new) = on.renewed(&data, vec![Admission::NoOwnLock(7)], random).ok().unwrap();
    own_lock_is_off(&off);
    opens(&off, Opened::Worker(7), "ABCDE-FGHJK", &new);
    let (of_before, _) = on.open_with_own_lock(7, &secret(1)).ok().unwrap();
    assert_eq!(off.store_key(&of_before).err(), Some(OpenError::Damaged));
    // Nor put back beside what is there now.
    let mut mixed = off.clone();
    mixed.workers[0].own_lock = on.workers[0].own_lock.clone();
    assert!(mixed.open_with_own_lock(7, &secret(1)).is_err());
    assert_eq!(mixed.open(Opened::Worker(7), &code("ABCDE-FGHJK")).err(), Some(OpenError::Damaged));
}

#[test]
fn it_stays_when_others_come_go_and_change_their_codes_and_when_a_guess_is_made_dearer() {
    let random = &mut Seeded::new(10);
    let (header, data) = with_own_lock();
    let (header, data) = header.renewed(&data, gives(8, &code("en helt ny kode")), random).ok().unwrap();
    own_lock_opens(&header, &data);
    let (header, data) = header.renewed(&data, gives(9, &code("ABCDE-FGHJK")), random).ok().unwrap();
    let (header, data) = header.renewed(&data, vec![Admission::Removed(8)], random).ok().unwrap();
    own_lock_opens(&header, &data);
    let dear = KdfParameters::new(32_768, 3, 1).unwrap();
    let by = (Opened::Worker(7), &code("ABCDE-FGHJK"));
    own_lock_opens(&header.at_cost(&data, by, dear, random).unwrap(), &data);
}

#[test]
fn it_ends_with_a_new_code_of_its_worker_and_with_the_worker() {
    let random = &mut Seeded::new(11);
    let (header, data) = with_own_lock();
    let (other_code, _) = header.renewed(&data, gives(7, &code("en helt ny kode")), random).ok().unwrap();
    own_lock_is_off(&other_code);
    let (removed, _) = header.renewed(&data, vec![Admission::Removed(7)], random).ok().unwrap();
    own_lock_is_off(&removed);
    let nobody = header.renewed(&data, vec![Admission::NoOwnLock(99)], random);
    assert_eq!(nobody.err(), Some(VaultError::Unwritable));
}

#[test]
fn what_is_written_down_in_front_of_the_lock_is_read_by_whoever_opens_with_the_devices_own() {
    let (header, _) = with_own_lock();
    let note = header.seal_capture((3, 1), b"note", &mut Seeded::new(12)).unwrap();
    let (_, captures) = header.open_with_own_lock(7, &secret(1)).ok().unwrap();
    assert_eq!(captures.open(3, 1, &note).as_deref(), Ok(b"note".as_slice()));
    let (_, captures) = header.open_with_captures(Opened::Worker(7), &code("ABCDE-FGHJK")).ok().unwrap();
    assert_eq!(captures.open(3, 1, &note).as_deref(), Ok(b"note".as_slice()));
}

#[test]
fn a_header_without_it_is_written_as_before_and_one_with_it_is_bounded() {
    let text = |header: &Header| String::from_utf8(header.to_bytes().unwrap()).unwrap();
    assert!(!text(&make().0).contains("own_lock"));
    let (header, _) = with_own_lock();
    for length in [0, 1_024] {
        let credential = Base64::encode_string(&vec![5; length]);
        let changed = text(&header).replace(&Base64::encode_string(&[5; 20]), &credential);
        assert_eq!(Header::from_bytes(changed.as_bytes()).err(), Some(OpenError::Damaged), "{length}");
    }
    let nothing = text(&make().0).replacen("}}],\"recovery\"", "},\"own_lock\":null}],\"recovery\"", 1);
    assert_ne!(nothing, text(&make().0));
    assert_eq!(Header::from_bytes(nothing.as_bytes()).err(), Some(OpenError::Damaged));
}

#[test]
fn every_changed_bit_of_a_header_with_it_is_found_before_anything_is_tried() {
    let bytes = with_own_lock().0.to_bytes().unwrap();
    for position in 0..bytes.len() {
        let mut changed = bytes.clone();
        changed[position] ^= 1;
        assert!(Header::from_bytes(&changed).is_err(), "byte {position}");
    }
}
