//! The frozen files of the vault, version 1, open for ever.

use crate::vault::code::Code;
use crate::vault::envelope::{Context, open};
use crate::vault::file::tests::open_file;
use crate::vault::header::Header;
use crate::vault::keys::unwrap_person_key;
use crate::vault::own_lock::{OwnLockAsk, OwnLockSecret};
use crate::vault::wrap::Opened;

const STORE: u128 = 0x5e1f_0000_0000_4000_8000_0000_0000_0001;
const WORKER: u128 = 0x40bb_0000_0000_4000_8000_0000_0000_0002;
const PERSON: u128 = 0x9e45_0000_0000_4000_8000_0000_0000_0003;
const EVENT: Context = Context { store: STORE, subject: PERSON, record: 4, version: 1 };
const STORE_EVENT: Context = Context { subject: 0, ..EVENT };
/// What the device answers for the first worker.
const ANSWER: [u8; 32] = [0x5a; 32];
const CREATED_MS: i64 = 1_792_000_000_000;

const PAYLOAD: &[u8] = "Øvingskopi, første format\n".as_bytes();
const RECORD: &[u8] = "Gå til postkassen".as_bytes();

fn code(text: &str) -> Code {
    Code::parse(text).ok().unwrap()
}

#[test]
fn a_header_of_version_1_opens_with_each_code_and_the_devices_lock_and_its_records_with_the_keys() {
    let header = Header::from_bytes(include_bytes!("../../tests/fixtures/v1/vault_header.json")).unwrap();
    assert_eq!((header.store(), header.created_ms()), (STORE, CREATED_MS));
    assert!(header.open(Opened::Worker(WORKER + 1), &code("Kaffe på trappa")).is_ok());
    assert!(header.open(Opened::Recovery, &code("G7XQ-0M4T-W2ZB-9KCE")).is_ok());
    let data = header.open(Opened::Worker(WORKER), &code("H3JEM-TR4NE")).ok().unwrap();
    assert_eq!(header.own_lock(WORKER).map(OwnLockAsk::credential), Some(b"passkey".as_slice()));
    let (by_device, _) = header.open_with_own_lock(WORKER, &OwnLockSecret::from_bytes(&ANSWER)).ok().unwrap();
    assert_eq!(by_device.expose(), data.expose());

    let key = include_bytes!("../../tests/fixtures/v1/vault_person_key.bin");
    let key = unwrap_person_key(&data, STORE, PERSON, key).ok().unwrap();
    let record = include_bytes!("../../tests/fixtures/v1/vault_person_record.bin");
    assert_eq!(open(&key, &EVENT, record).as_deref(), Ok(RECORD));
    let record = include_bytes!("../../tests/fixtures/v1/vault_store_record.bin");
    assert_eq!(open(&header.store_key(&data).ok().unwrap(), &STORE_EVENT, record).as_deref(), Ok(RECORD));
}

#[test]
fn a_backup_file_of_version_1_opens() {
    let file = include_bytes!("../../tests/fixtures/v1/vault_file.bin");
    assert_eq!(open_file(file, &code("B4CK-VP00-F1XT-VRE1")).as_deref(), Ok(PAYLOAD));
}
