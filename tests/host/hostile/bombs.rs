//! Small things that would come to much: refused at once, whatever they claim.
//!
//! `make test` prints nothing of them; with `--nocapture` each tells how long it took.

use std::time::{Duration, Instant};

use base64ct::{Base64UrlUnpadded, Encoding};
use chrono::NaiveDate;
use hjemmetrener::domain::session::protocol::Snapshot;
use hjemmetrener::exchange::share::read;
use hjemmetrener::records::format::{decode, decode_savepoint};
use hjemmetrener::vault::{Header, LARGEST_FILE, seal_link};
use hjemmetrener::workspace::backup::Restorable;
use miniz_oxide::deflate::compress_to_vec;
use sha2::{Digest, Sha256};

use super::doors::file_around;
use crate::tablet::{BACKUP, Dice, code};

/// Refused within this time by optimised code; the rest of the tests is not. Half a second where the machine does nothing else.
const AT_ONCE: Duration = if cfg!(debug_assertions) { Duration::from_secs(20) } else { Duration::from_secs(3) };

enum Bomb {
    Event(Vec<u8>),
    Savepoint(Vec<u8>),
    Header(Vec<u8>),
    /// The whole file.
    File(Vec<u8>),
    Link(String),
}

/// A file that opens with its code, and holds this when it is unpacked.
fn pieces(unpacked: &[u8]) -> Bomb {
    Bomb::File(file_around(&compress_to_vec(unpacked, 1)))
}

/// A link that is sealed as it should be, around this: packed or not, and what.
fn snapshot(inside: &[u8]) -> Bomb {
    Bomb::Link(Base64UrlUnpadded::encode_string(&seal_link(inside, None, &mut Dice(1)).unwrap()))
}

impl Bomb {
    fn refused(self) -> bool {
        let day = NaiveDate::from_ymd_opt(2026, 3, 20).unwrap();
        match self {
            Self::Event(bytes) => decode(&bytes, 1).is_err(),
            Self::Savepoint(bytes) => decode_savepoint::<Snapshot>(&bytes, 1).is_err(),
            Self::Header(bytes) => Header::from_bytes(&bytes).is_err(),
            Self::File(bytes) => Restorable::open(&bytes, &code(BACKUP)).is_err(),
            Self::Link(link) => read(&link, None, day).is_err() && read(&format!("{link}z"), None, day).is_err(),
        }
    }
}

/// A file with its front as it likes, and the hash that fits.
fn file_that_begins(length: u32, derivation: &str) -> Vec<u8> {
    let version = 1_u16.to_be_bytes();
    let content =
        [b"HJEMMETRENER\n".as_slice(), &version, &length.to_be_bytes(), derivation.as_bytes(), &[7; 64]].concat();
    let check = Sha256::digest(&content);
    [content.as_slice(), &check].concat()
}

fn derived_at(derivation: &str) -> Vec<u8> {
    file_that_begins(u32::try_from(derivation.len()).unwrap(), derivation)
}

fn piece(kind: u8, body: &[u8]) -> Vec<u8> {
    [u32::try_from(body.len()).unwrap().to_be_bytes().as_slice(), &[kind], body].concat()
}

fn version_and(pieces: &[u8]) -> Vec<u8> {
    [1_u16.to_be_bytes().as_slice(), pieces].concat()
}

/// Four gigabytes of rows, if each took what a row takes; none is there twice.
fn a_million_keys() -> Vec<u8> {
    let keys = (0..1_100_000_u128).flat_map(|person| piece(2, &person.to_be_bytes()));
    version_and(&piece(11, &[7; 24]).into_iter().chain(keys).collect::<Vec<u8>>())
}

fn header_with(kdf: &str) -> Vec<u8> {
    let frozen = include_str!("../../fixtures/v1/vault_header.json");
    let at = frozen.find("\"memory_kib\"").unwrap();
    let end = at + frozen[at..].find(",\"salt\"").unwrap();
    format!("{}{kdf}{}", &frozen[..at], &frozen[end..]).into_bytes()
}

#[rustfmt::skip]
fn bombs() -> Vec<(&'static str, Bomb)> {
    let deep = |open: &[u8]| open.repeat(100_000);
    let salt = "AAECAwQFBgcICQoLDA0ODw==";
    let kdf = |kib: u64, passes: u64| {
        let kdf = format!("{{\"memory_kib\":{kib},\"passes\":{passes},\"lanes\":1,\"salt\":\"{salt}\"}}");
        let label = "\"escrow\":null,\"tablet\":\"K7QF\",\"made_ms\":1772526600000,\"offset_min\":60";
        format!("{{\"code\":{{\"kdf\":{kdf},\"sealed_key\":\"AAAA\"}},{label}}}")
    };
    vec![
        ("lists in lists, 100,000 deep", Bomb::Event(deep(&[0x81]))),
        ("maps in maps, 100,000 deep", Bomb::Event(deep(&[0xa1, 0x00]))),
        ("a list of 2^31", Bomb::Event(vec![0x9a, 0x80, 0, 0, 0, 1])),
        ("a list of 2^64 − 1", Bomb::Event([&[0x9b][..], &[0xff; 8]].concat())),
        ("bytes of 2^32", Bomb::Event(vec![0x5b, 0, 0, 0, 1, 0, 0, 0, 0, 1])),
        ("a text of 2^64 − 1", Bomb::Event([&[0x7b][..], &[0xff; 8]].concat())),
        ("a map of a million", Bomb::Event([&[0xba, 0, 0x0f, 0x42, 0x40][..], &[0, 0].repeat(1_000_000)].concat())),
        ("tags in tags, 100,000 deep", Bomb::Event(deep(&[0xc1]))),
        ("a running session of lists in lists", Bomb::Savepoint(deep(&[0x81]))),
        ("a running session of 2^31 steps", Bomb::Savepoint(vec![0xa1, 0x02, 0x9a, 0x80, 0, 0, 0])),
        ("a header of 100 MB", Bomb::Header(vec![b' '; 100_000_000])),
        ("a header of lists in lists", Bomb::Header(deep(b"["))),
        ("a header of objects in objects", Bomb::Header(deep(b"{\"body\":"))),
        ("a header at 2 GiB a guess", Bomb::Header(header_with("\"memory_kib\":2097152,\"passes\":2,\"lanes\":1"))),
        ("a header at 100 passes a guess", Bomb::Header(header_with("\"memory_kib\":19456,\"passes\":100,\"lanes\":1"))),
        ("a header at 2^32 lanes", Bomb::Header(header_with("\"memory_kib\":19456,\"passes\":2,\"lanes\":4294967295"))),
        ("a file of 100 MB", Bomb::File([b"HJEMMETRENER\n\0\x01".as_slice(), &vec![0; 100_000_000]].concat())),
        ("a file one byte too long", Bomb::File(vec![0; LARGEST_FILE + 1])),
        ("a file whose header is 2^32 − 1 long", Bomb::File(file_that_begins(u32::MAX, "{}"))),
        ("a file at 2 GiB and 100 passes", Bomb::File(derived_at(&kdf(2_097_152, 100)))),
        ("a file at more memory than a number holds", Bomb::File(derived_at(&kdf(1 << 40, 2)))),
        ("a file of lists in lists", Bomb::File(derived_at(&"[".repeat(100_000)))),
        ("a piece of 2^31 with 40 MB of it", pieces(&version_and(&[&[0x80, 0, 0, 0, 1][..], &vec![0; 40_000_000]].concat()))),
        ("a first piece of 40 MB", pieces(&version_and(&piece(11, &vec![b' '; 40_000_000])))),
        ("a million keys of nothing", pieces(&a_million_keys())),
        ("a link one letter too long", Bomb::Link("A".repeat(64 * 1024 + 1))),
        ("a link of 10 MB", Bomb::Link("A".repeat(10_000_000))),
        ("30 MB packed into a link", snapshot(&[&[1][..], &compress_to_vec(&vec![0; 30_000_000], 10)].concat())),
        ("a link with 2^28 goals", snapshot(&[0, 0x80, 0x10, 0x10, 0, 0, 0xff, 0xff, 0xff, 0x7f])),
        ("a link with a name of 2^30", snapshot(&[0, 0x80, 0x10, 0x10, 1, 0xff, 0xff, 0xff, 0xff, 0x03])),
        ("a link of numbers without an end", snapshot(&[&[0][..], &[0xff; 60_000]].concat())),
    ]
}

#[test]
fn what_would_come_to_much_is_refused_at_once() {
    let all = bombs();
    assert!(all.len() >= 25);
    for (what, bomb) in all {
        let begun = Instant::now();
        assert!(bomb.refused(), "{what} was taken");
        let took = begun.elapsed();
        println!("{what}: {} ms", took.as_millis());
        assert!(took < AT_ONCE, "{what} took {took:?}");
    }
}
