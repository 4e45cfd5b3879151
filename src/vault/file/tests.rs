//! What comes back, and that every change of a file is found.

use std::sync::LazyLock;

use super::*;
use crate::vault::escrow::EscrowPadlock;
use crate::vault::padlock::PadlockKey;
use crate::vault::random_source::Seeded;
use crate::vault::stored::{StoredCodeLock, StoredDerivation};

const PAYLOAD: &[u8] = b"a small payload";

const LABEL: FileLabel = FileLabel { tablet: TabletMark::EXAMPLE, made_ms: 1_792_000_000_000, offset_min: 120 };

pub(crate) fn seal_file(payload: &[u8], code: &Code, random: &mut dyn RandomSource) -> Result<Vec<u8>, VaultError> {
    seal_under(payload, FileLocks::code(code), random)
}

fn seal_under(payload: &[u8], locks: FileLocks<'_>, random: &mut dyn RandomSource) -> Result<Vec<u8>, VaultError> {
    let mut writer = FileWriter::new(locks, LABEL, random)?;
    writer.write(payload)?;
    writer.finish()
}

pub(crate) fn open_file(bytes: &[u8], code: &Code) -> Result<Vec<u8>, FileError> {
    all(FileReader::open(bytes, code)?)
}

fn all(reader: FileReader<'_>) -> Result<Vec<u8>, FileError> {
    let chunks = reader.collect::<Result<Vec<_>, _>>()?;
    Ok(chunks.iter().flat_map(|chunk| chunk.iter().copied()).collect())
}

fn code() -> Code {
    Code::parse("0123-4567-89AB-CDEF").ok().unwrap()
}

static FILE: LazyLock<Vec<u8>> = LazyLock::new(|| seal_file(PAYLOAD, &code(), &mut Seeded::new(1)).unwrap());

/// Two chunks and a half.
static LONG: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let payload: Vec<u8> = (0..CHUNK * 5 / 2).map(|place| (place % 251) as u8).collect();
    seal_file(&payload, &code(), &mut Seeded::new(5)).unwrap()
});

/// Opens with the key of a file that is known, so that thousands of files can be tried without Argon2id.
fn open_quickly(bytes: &[u8], like: &LazyLock<Vec<u8>>) -> Result<Vec<u8>, FileError> {
    static KEYS: LazyLock<[[u8; 32]; 2]> =
        LazyLock::new(|| [&FILE, &LONG].map(|file| *FileReader::open(file, &code()).ok().unwrap().key.bytes()));
    let key = Secret::from_bytes(&KEYS[usize::from(std::ptr::eq(like, &LONG))]);
    all(FileReader::open_with(bytes, FileKey(key))?)
}

fn content(file: &[u8]) -> &[u8] {
    file.split_last_chunk::<CHECK>().unwrap().0
}

#[test]
fn a_file_opens_with_its_code_and_no_other() {
    assert_eq!(open_file(&FILE, &code()).as_deref(), Ok(PAYLOAD));
    assert_eq!(open_file(&FILE, &Code::parse("0123-4567-89AB-CDEG").ok().unwrap()), Err(FileError::WrongCode));
    assert_eq!(open_quickly(&FILE, &FILE).as_deref(), Ok(PAYLOAD));
}

#[test]
fn payloads_of_no_chunk_some_chunks_and_a_part_of_one_come_back() {
    for length in [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 1_000_000] {
        let file = seal_file(&vec![42; length], &code(), &mut Seeded::new(2)).unwrap();
        assert_eq!(open_file(&file, &code()), Ok(vec![42; length]), "{length}");
    }
}

#[test]
fn it_does_not_matter_in_which_pieces_a_payload_comes() {
    let payload: Vec<u8> = (0..200_000).map(|place| (place % 251) as u8).collect();
    let mut writer = FileWriter::new(FileLocks::code(&code()), LABEL, &mut Seeded::new(6)).unwrap();
    for piece in payload.chunks(777) {
        writer.write(piece).unwrap();
    }
    assert_eq!(writer.finish().unwrap(), seal_file(&payload, &code(), &mut Seeded::new(6)).unwrap());
}

#[test]
fn every_changed_bit_is_found_without_the_code() {
    for position in 0..FILE.len() {
        for bit in 0..8 {
            let mut changed = FILE.clone();
            changed[position] ^= 1 << bit;
            let found = FileParts::read(&changed).err();
            let expected = match position {
                0..13 => matches!(found, Some(FileError::NotABackup)),
                13..15 => matches!(found, Some(FileError::Newer { known: 1, .. } | FileError::Damaged)),
                _ => found == Some(FileError::Damaged),
            };
            assert!(expected, "byte {position}, bit {bit}: {found:?}");
        }
    }
}

#[test]
fn a_changed_bit_with_a_new_hash_is_still_found() {
    for position in 0..content(&FILE).len() {
        for bit in 0..8 {
            let mut changed = content(&FILE).to_vec();
            changed[position] ^= 1 << bit;
            assert!(open_quickly(&with_check(changed), &FILE).is_err(), "byte {position}, bit {bit}");
        }
    }
}

#[test]
fn every_cut_is_found_with_the_old_hash_or_a_new_one() {
    for length in 0..FILE.len() {
        let cut = &FILE[..length];
        let expected = if length < MAGIC.len() { FileError::NotABackup } else { FileError::Damaged };
        assert_eq!(open_quickly(cut, &FILE), Err(expected), "{length}");
    }
    for length in 0..content(&FILE).len() {
        assert!(open_quickly(&with_check(content(&FILE)[..length].to_vec()), &FILE).is_err(), "{length}");
    }
}

#[test]
fn a_chunk_that_was_cut_off_left_out_doubled_moved_or_changed_is_found_with_a_new_hash() {
    assert!(open_quickly(&LONG, &LONG).is_ok());
    let parts = FileParts::read(&LONG).ok().unwrap();
    let front = &content(&LONG)[..content(&LONG).len() - parts.sealed.len()];
    let chunks: Vec<&[u8]> = parts.sealed.chunks(CHUNK + TAG).collect();
    let [first, second, third] = chunks[..] else { panic!("{} chunks", chunks.len()) };
    let mut changed = second.to_vec();
    changed[CHUNK / 2] ^= 1;
    for (chunks, expected) in [
        (vec![], FileError::Damaged),
        (vec![first], FileError::Damaged),
        (vec![first, second], FileError::Damaged),
        (vec![first, third], FileError::Damaged),
        (vec![second, third], FileError::Damaged),
        (vec![second, first, third], FileError::Damaged),
        (vec![first, second, second, third], FileError::Damaged),
        (vec![first, second, third, third], FileError::Damaged),
        (vec![first, &changed, third], FileError::Damaged),
        (vec![first, second, &third[..third.len() - 1]], FileError::Damaged),
        (vec![first, second, &[]], FileError::Damaged),
    ] {
        let file = with_check([&[front], chunks.as_slice()].concat().concat());
        assert_eq!(open_quickly(&file, &LONG), Err(expected));
    }
}

#[test]
fn bytes_added_at_the_end_are_found() {
    assert_eq!(open_quickly(&[FILE.as_slice(), b"\0"].concat(), &FILE), Err(FileError::Damaged));
}

#[test]
fn other_files_are_not_backups() {
    for bytes in [b"".as_slice(), b"{}", b"HJEMMETRENER", b"hjemmetrener\n", b"PK\x03\x04 something else"] {
        assert_eq!(open_file(bytes, &code()), Err(FileError::NotABackup));
    }
}

#[test]
fn a_newer_file_is_called_newer_whatever_it_holds() {
    let newer = [MAGIC, &2_u16.to_be_bytes(), b"anything"].concat();
    assert_eq!(open_file(&newer, &code()), Err(FileError::Newer { found: 2, known: 1 }));
}

#[test]
fn a_version_that_never_was_is_damaged() {
    let mut changed = content(&FILE).to_vec();
    changed[13..15].copy_from_slice(&0_u16.to_be_bytes());
    assert_eq!(open_quickly(&with_check(changed), &FILE), Err(FileError::Damaged));
}

#[test]
fn a_file_over_the_limit_is_neither_read_nor_written() {
    let bytes = vec![0; LARGEST_FILE + 1];
    assert_eq!(open_file(&bytes, &code()), Err(FileError::TooLarge { limit: LARGEST_FILE }));
    let refused = seal_file(&bytes, &code(), &mut Seeded::new(3));
    assert!(matches!(refused, Err(VaultError::TooLarge { limit: LARGEST_FILE, .. })));
}

#[test]
fn a_header_that_says_it_is_longer_than_the_file_is_damaged() {
    for length in [content(&FILE).len() as u32, 1 << 31, u32::MAX] {
        let mut changed = content(&FILE).to_vec();
        changed[15..19].copy_from_slice(&length.to_be_bytes());
        assert_eq!(open_quickly(&with_check(changed), &FILE), Err(FileError::Damaged), "{length}");
    }
}

#[test]
fn parameters_that_would_stop_the_tablet_are_refused_before_any_work() {
    let kdf = StoredDerivation { memory_kib: 2_097_152, passes: 100, lanes: 1, salt: [0; 16] };
    let code_lock = Some(StoredCodeLock { kdf, sealed_key: vec![0; 72] });
    let header = StoredFileHeader { code: code_lock, ..StoredFileHeader::new(None, None, LABEL) };
    let header = serde_json::to_vec(&header).unwrap();
    let length = u32::try_from(header.len()).unwrap().to_be_bytes();
    let file = with_check([MAGIC, &VERSION.to_be_bytes(), &length, &header, &[0; 60]].concat());
    assert_eq!(open_file(&file, &code()), Err(FileError::Kdf(KdfError::Memory { kib: 2_097_152 })));
}

#[test]
fn two_backups_of_the_same_have_another_salt_and_another_nonce() {
    let random = &mut Seeded::new(4);
    let [a, b] = [(); 2].map(|()| seal_file(PAYLOAD, &code(), random).unwrap());
    let [a, b] = [&a, &b].map(|file| FileParts::read(file).ok().unwrap());
    assert_ne!(a.code.unwrap().derivation.salt, b.code.unwrap().derivation.salt);
    assert_ne!(a.prefix, b.prefix);
    assert_ne!(open_key(&FILE).bytes(), open_key(&LONG).bytes());
}

fn open_key(file: &[u8]) -> Secret {
    FileReader::open(file, &code()).ok().unwrap().key
}

fn escrow_lock(file: &[u8]) -> EscrowLock {
    let (header, _) = split_header(content(file)).unwrap();
    let stored: StoredFileHeader = serde_json::from_slice(header).unwrap();
    stored.escrow.unwrap().into()
}

#[test]
fn a_file_under_the_municipalitys_padlock_opens_with_its_key_and_with_no_code() {
    let random = &mut Seeded::new(8);
    let (owner, other) = (PadlockKey::make(random), PadlockKey::make(random));
    let escrow = EscrowPadlock::from_bytes(*owner.padlock().bytes()).unwrap();
    let file = seal_under(PAYLOAD, FileLocks { code: None, escrow: Some(&escrow) }, random).unwrap();
    assert_eq!(open_file(&file, &code()), Err(FileError::NoCode));
    let lock = escrow_lock(&file);
    assert!(lock.open(&other).is_none());
    let key = FileKey(lock.open(&owner).unwrap());
    assert_eq!(all(FileReader::open_with(&file, key).unwrap()).as_deref(), Ok(PAYLOAD));

    let both = FileLocks { code: Some(&code()), escrow: Some(&escrow) };
    let file = seal_under(PAYLOAD, both, random).unwrap();
    assert_eq!(open_file(&file, &code()).as_deref(), Ok(PAYLOAD));
    let key = FileKey(escrow_lock(&file).open(&owner).unwrap());
    assert_eq!(all(FileReader::open_with(&file, key).unwrap()).as_deref(), Ok(PAYLOAD));
}

#[test]
fn a_file_that_nothing_would_open_is_not_written() {
    let none = FileLocks { code: None, escrow: None };
    assert_eq!(FileWriter::new(none, LABEL, &mut Seeded::new(9)).err(), Some(VaultError::Unwritable));
}

#[test]
fn the_label_is_read_without_the_code_and_sealed_in() {
    assert_eq!(read_label(&FILE), Ok(LABEL));
    let text = String::from_utf8_lossy(content(&FILE)).into_owned();
    assert!(text.contains("K7QF"));
    let at = content(&FILE).windows(4).position(|four| four == b"K7QF").unwrap();
    let mut changed = content(&FILE).to_vec();
    changed[at] = b'A';
    assert!(read_label(&with_check(changed.clone())).is_ok());
    assert_eq!(open_file(&with_check(changed), &code()), Err(FileError::Damaged));
}
