//! Every door by which bytes from outside come in, with what the app itself writes there. `make test` spoils that a few
//! thousand times (`mod.rs` beside this file); `make fuzz` goes on from it for as long as one likes (`fuzz/`).
//!
//! A door never stops the app, and never takes for its own what nobody wrote.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use base64ct::{Base64, Base64UrlUnpadded, Encoding};
use chrono::NaiveDate;
use hjemmetrener::domain::assessment::draft::AssessmentDraft;
use hjemmetrener::domain::centiseconds::Centiseconds;
use hjemmetrener::domain::clocks::Clocks;
use hjemmetrener::domain::day::Day;
use hjemmetrener::domain::form_draft::FormDraft;
use hjemmetrener::domain::history::History;
use hjemmetrener::domain::identity::{EventId, PersonId};
use hjemmetrener::domain::person::BirthYear;
use hjemmetrener::domain::plan::PlanDraft;
use hjemmetrener::domain::session::protocol::{LedSession, Press, Snapshot};
use hjemmetrener::domain::session::remark::TimeOfDay;
use hjemmetrener::domain::session::vitals::Saturation;
use hjemmetrener::domain::written::{GoalText, Name, Note};
use hjemmetrener::exchange::share::read;
use hjemmetrener::records::format::{Decoded, Stored, decode, decode_savepoint, encode, encode_savepoint};
use hjemmetrener::records::head::{PersonHead, StoreHead};
use hjemmetrener::records::memory::MemoryStore;
use hjemmetrener::records::mirror::{MemoryPlace, MirrorPlace, Mirrored, PieceName, mending, put_together};
use hjemmetrener::records::{Batch, Contents, SealedHead, SealedRecord, Store, Subject, WrappedPersonKey};
use hjemmetrener::report::Report;
use hjemmetrener::text::Lang;
use hjemmetrener::text::chart_descriptions::Who;
use hjemmetrener::vault::{
    CaptureKey, Code, EscrowPadlock, FileLabel, FileLocks, FileReader, FileWriter, Header, Initials, Opened,
    OwnLockSecret, RandomSource, TabletMark, open_link, seal_link,
};
use hjemmetrener::workspace::backup::Restorable;
use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::decompress_to_vec;
use pollster::block_on;
use sha2::{Digest, Sha256};

pub(crate) struct Door {
    pub(crate) name: &'static str,
    pub(crate) seeds: fn() -> Vec<Vec<u8>>,
    /// Panics where the app would stop, or would take what nobody wrote.
    pub(crate) look: fn(&[u8]),
    /// How many spoiled ones `make test` looks at. Where a code is asked for, each costs what a guess at it costs.
    pub(crate) tries: u32,
}

#[rustfmt::skip]
pub(crate) const DOORS: [Door; 16] = [
    Door { name: "header", seeds: headers, look: header, tries: 3_000 },
    Door { name: "event", seeds: || lines("events.txt"), look: event, tries: 6_000 },
    Door { name: "running-session", seeds: || lines("running_sessions.txt"), look: running_session, tries: 5_000 },
    Door { name: "running-test", seeds: || lines("running_tests.txt"), look: savepoint::<AssessmentDraft>, tries: 5_000 },
    Door { name: "typed-form", seeds: || lines("typed_forms.txt"), look: savepoint::<FormDraft>, tries: 5_000 },
    Door { name: "plan-draft", seeds: || lines("plan_drafts.txt"), look: savepoint::<PlanDraft>, tries: 5_000 },
    Door { name: "person-head", seeds: || lines("person_heads.txt"), look: savepoint::<PersonHead>, tries: 2_000 },
    Door { name: "store-head", seeds: || lines("store_heads.txt"), look: savepoint::<StoreHead>, tries: 2_000 },
    Door { name: "link", seeds: links, look: link, tries: 10_000 },
    Door { name: "snapshot", seeds: snapshots, look: snapshot, tries: 300 },
    Door { name: "backup-file", seeds: backups, look: backup, tries: 2_000 },
    Door { name: "backup-payload", seeds: payloads, look: payload, tries: 30 },
    Door { name: "second-copy", seeds: second_copies, look: second_copy, tries: 2_000 },
    Door { name: "put-aside", seeds: second_copies, look: put_aside, tries: 30 },
    Door { name: "written-down", seeds: written_down, look: take_in, tries: 3_000 },
    Door { name: "typed", seeds: typed_texts, look: typed, tries: 5_000 },
];

/// Of the backup among the fixtures, and of every one that is made here.
const CODE: &str = "1234-5678-9ABC-DEFG";

fn code() -> Code {
    Code::parse(CODE).ok().unwrap()
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, 20).unwrap()
}

fn fixture(name: &str) -> Vec<u8> {
    // `fuzz/` lies one folder deeper.
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let fixtures = [here.join("tests/fixtures"), here.join("../tests/fixtures")];
    let folder = fixtures.iter().find(|folder| folder.is_dir()).unwrap();
    fs::read(folder.join(name)).unwrap()
}

/// The bytes that stand in hexadecimal at the start of each line.
fn lines(name: &str) -> Vec<Vec<u8>> {
    let text = String::from_utf8(fixture(&format!("v1/{name}"))).unwrap();
    let bytes =
        |hex: &str| (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect();
    text.lines().filter_map(|line| line.split_once(' ')).map(|(hex, _)| bytes(hex)).collect()
}

/// Zeros: what is sealed here is no secret.
struct NoChance;

impl RandomSource for NoChance {
    fn fill(&mut self, bytes: &mut [u8]) {
        bytes.fill(0);
    }
}

// --- the header ---

fn headers() -> Vec<Vec<u8>> {
    vec![WITH_OWN_LOCK.clone(), fixture("v1/store_header.json")]
}

/// Of two workers; the tablet's own lock opens for the first too. Frozen: made here it would be another one where codes cost
/// nothing.
static WITH_OWN_LOCK: LazyLock<Vec<u8>> = LazyLock::new(|| fixture("v1/vault_header.json"));
/// Whose lock it is, and what the device answers: `tests/fixtures/v1/vault.md`.
const ITS_WORKER: u128 = 0x40bb_0000_0000_4000_8000_0000_0000_0002;
const ITS_ANSWER: [u8; 32] = [0x5a; 32];

fn header(bytes: &[u8]) {
    for bytes in [bytes.to_vec(), checked_anew(bytes)] {
        if let Ok(header) = Header::from_bytes(&bytes) {
            assert!(header.to_bytes().is_ok_and(|again| again == bytes), "one text for one header");
            let opens = header.open_with_own_lock(ITS_WORKER, &OwnLockSecret::from_bytes(&ITS_ANSWER)).is_ok();
            assert!(!opens || bytes == *WITH_OWN_LOCK, "nobody wrote this");
        }
    }
}

/// With the hash that fits the body, as somebody would make it who changes a header on purpose.
pub(crate) fn checked_anew(bytes: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(bytes);
    let Some((front, _)) = text.rsplit_once(",\"check\":\"") else { return bytes.to_vec() };
    let body = front.split_once("\"body\":").map_or("", |(_, body)| body);
    format!("{front},\"check\":\"{}\"}}", Base64::encode_string(&Sha256::digest(body))).into_bytes()
}

// --- events and savepoints ---

fn event(bytes: &[u8]) {
    for version in [1, 2] {
        match decode(bytes, version) {
            Ok(Decoded::Known(event)) => assert_eq!(encode(&event), bytes, "one text for one event"),
            Ok(unknown @ Decoded::Unknown(_)) => assert_eq!(unknown.encode(), bytes, "kept as it came"),
            Err(_) => {}
        }
    }
}

fn savepoint<T: Stored + PartialEq + std::fmt::Debug>(bytes: &[u8]) {
    if let Ok(read) = decode_savepoint::<T>(bytes, 1) {
        assert_eq!(decode_savepoint(&encode_savepoint(&read), 1), Ok(read), "what is written again is read again");
    }
}

/// And leads it to its end.
fn running_session(bytes: &[u8]) {
    savepoint::<Snapshot>(bytes);
    let Ok(snapshot) = decode_savepoint::<Snapshot>(bytes, 1) else { return };
    let clocks = |ms: u64| Clocks { steady_ms: ms, wall_ms: ms.cast_signed() };
    let Ok(mut session) = LedSession::restore(snapshot, clocks(0)) else { return };
    for step in 1..=40 {
        session.look(clocks(step * 60_000));
        session.press(Press::GoOn { count_away: true }, clocks(step * 60_000 + 200));
        session.press(Press::AsPlanned, clocks(step * 60_000 + 400));
        let kept = encode_savepoint(session.snapshot());
        assert!(decode_savepoint::<Snapshot>(&kept, 1).is_ok(), "what is led can be kept");
    }
}

// --- links ---

fn links() -> Vec<Vec<u8>> {
    ["goals", "everything", "sessions"].map(|name| fixture(&format!("share/{name}.link")).trim_ascii().to_vec()).into()
}

fn link(bytes: &[u8]) {
    if let Ok(shared) = read(&String::from_utf8_lossy(bytes), None, today()) {
        draw(&shared.unfold());
    }
}

/// What is sealed inside the links.
fn snapshots() -> Vec<Vec<u8>> {
    let inside = |link: Vec<u8>| {
        let text = String::from_utf8(link).unwrap();
        let sealed = [text.as_str(), text.trim_end_matches('z')]
            .into_iter()
            .find_map(|letters| open_link(&Base64UrlUnpadded::decode_vec(letters).ok()?, None).ok());
        match sealed.unwrap().split_first().unwrap() {
            (1, packed) => decompress_to_vec(packed).unwrap(),
            (_, plain) => plain.to_vec(),
        }
    };
    links().into_iter().map(inside).collect()
}

/// As somebody would seal it who writes a link on purpose.
fn snapshot(bytes: &[u8]) {
    let plain = [[0].as_slice(), bytes].concat();
    let Ok(sealed) = seal_link(&plain, None, &mut NoChance) else { return };
    let letters = Base64UrlUnpadded::encode_string(&sealed);
    link(letters.as_bytes());
    link(format!("{letters}z").as_bytes());
}

/// All that is shown of one person, on every kind of page.
fn draw(history: &History) {
    let name = history.profile().map(|profile| profile.name.as_str().to_owned()).unwrap_or_default();
    let report = Report::of(Lang::Bokmal, Who::Named(&name), history).with_others(true);
    let charts = [report.sessions(), report.attendance(), report.felt(), report.gait()];
    let charts = charts.into_iter().flatten().chain(report.dose()).chain(report.sppb()).chain(report.tests());
    let charts = charts.chain(report.help()).chain(report.goals().into_iter().filter_map(|goal| goal.chart));
    for chart in charts {
        let svg = chart.pictures.wide.svg();
        assert!(svg.ends_with("</svg>") && !svg.contains("<script"), "a picture and nothing else");
    }
    drop((report.goals_small(), report.happened(), report.has_others()));
}

// --- backups ---

fn backups() -> Vec<Vec<u8>> {
    vec![fixture("v1/backup.hjemmetrener"), fixture("v1/vault_file.bin")]
}

fn backup(bytes: &[u8]) {
    drop(Restorable::open(bytes, &code()));
    // The right hash leads on to the costs that the file states, which are real ones in a test.
    if cfg!(cheap_codes) {
        drop(Restorable::open(&[bytes, &Sha256::digest(bytes)].concat(), &code()));
    }
}

/// What is packed and sealed inside a backup.
fn payloads() -> Vec<Vec<u8>> {
    let file = fixture("v1/backup.hjemmetrener");
    // Made with a code's full cost, which is another one where codes are cheap.
    let Ok(chunks) = FileReader::open(&file, &code()) else { return vec![] };
    let Ok(chunks) = chunks.collect::<Result<Vec<_>, _>>() else { return vec![] };
    let packed: Vec<u8> = chunks.iter().flat_map(|chunk| chunk.iter().copied()).collect();
    vec![decompress_to_vec(&packed).unwrap()]
}

/// A file that opens with its code, around any payload: as somebody makes it who has the code.
pub(crate) fn file_around(payload: &[u8]) -> Vec<u8> {
    let label = FileLabel { tablet: TabletMark::of_store(7), made_ms: 1_772_526_600_000, offset_min: 60 };
    let mut writer = FileWriter::new(FileLocks::code(&code()), label, &mut NoChance).unwrap();
    writer.write(payload).unwrap();
    writer.finish().unwrap()
}

fn payload(pieces: &[u8]) {
    if let Ok(opened) = Restorable::open(&file_around(&compress_to_vec(pieces, 1)), &code()) {
        assert!(opened.inside().people.len() <= pieces.len());
    }
}

// --- the second copy ---

/// A whole store and a change of it, each row as short as it may be.
fn second_copies() -> Vec<Vec<u8>> {
    let (person, version, sealed) = (PersonId::from_bits(7), 1, vec![9; 45]);
    let contents = Contents {
        header: fixture("v1/store_header.json"),
        keys: vec![WrappedPersonKey { person, wrapped: sealed.clone() }],
        records: [Subject::Person(person), Subject::Store]
            .into_iter()
            .zip(1..)
            .map(|(subject, id)| SealedRecord {
                id: EventId::from_bits(id),
                subject,
                counter: 3,
                version,
                sealed: sealed.clone(),
            })
            .collect(),
        savepoints: vec![],
        heads: vec![SealedHead { subject: Subject::Store, version, sealed: sealed.clone() }],
        formless: 0,
    };
    let place = MemoryPlace::default();
    let store = Mirrored::new(MemoryStore::holding(contents), place.clone());
    block_on(store.write_behind());
    let change = Batch {
        drop_people: vec![person],
        heads: vec![SealedHead { subject: Subject::Store, version, sealed }],
        ..Batch::default()
    };
    block_on(store.commit(change)).unwrap();
    block_on(store.write_behind());
    let names = block_on(place.names()).unwrap();
    names.iter().map(|name| block_on(place.read(name)).unwrap()).collect()
}

/// As it lies there, and with the hash of every entry made anew.
fn second_copy(bytes: &[u8]) {
    let mut hashed = bytes.to_vec();
    for at in 0..bytes.len().saturating_sub(40) {
        if !bytes[at..].starts_with(b"hmt1") {
            continue;
        }
        let length = u32::from_be_bytes(bytes[at + 4..at + 8].try_into().unwrap());
        let end = at.saturating_add(40).saturating_add(usize::try_from(length).unwrap());
        if let Some(body) = bytes.get(at + 40..end) {
            let hash = Sha256::digest([&bytes[at + 4..at + 8], body].concat());
            hashed[at + 8..at + 40].copy_from_slice(&hash);
        }
    }
    for bytes in [bytes.to_vec(), hashed] {
        let name = PieceName { number: 1, is_whole: true, length: bytes.len() as u64 };
        if let Some(copied) = put_together(vec![(name, bytes)]) {
            assert_eq!(copied.contents.formless, 0);
            assert!(mending(Some(&copied.contents), copied.contents.clone()).is_none(), "nothing is lost of itself");
        }
    }
}

// --- what is written down in front of the lock ---

/// A store of one worker, and what reads what is put in front of it.
static BEHIND_THE_LOCK: LazyLock<(Header, CaptureKey)> = LazyLock::new(|| {
    let code = code();
    let worker = (1, Initials::of("Kari Prøve", [].iter()), &code);
    let (header, _) = Header::create(7, 0, worker, &code, &mut NoChance).ok().unwrap();
    let (_, key) = header.open_with_captures(Opened::Worker(1), &code).ok().unwrap();
    (header, key)
});

fn written_down() -> Vec<Vec<u8>> {
    let seal = |typed: Vec<u8>| BEHIND_THE_LOCK.0.seal_capture((3, 1), &typed, &mut NoChance).unwrap();
    lines("typed_forms.txt").into_iter().map(seal).collect()
}

fn take_in(bytes: &[u8]) {
    if BEHIND_THE_LOCK.1.open(3, 1, bytes).is_ok() {
        assert!(written_down().iter().any(|seed| seed == bytes), "nobody wrote this");
    }
}

/// What was put aside, taken out as a file, and chosen where a backup is. Its header asks for a code's full cost.
fn put_aside(bytes: &[u8]) {
    let Ok(code) = Code::parse("katten sover på taket") else { return };
    drop(Restorable::open(bytes, &code));
}

// --- what is typed ---

fn typed_texts() -> Vec<Vec<u8>> {
    ["4,82", "10:00", "2026-03-20", "1941", "96", "Gå til postkassa uten rullator", "1234-5678-9ABC-DEFG", "-3", "1e9"]
        .map(|text| text.as_bytes().to_vec())
        .into()
}

fn typed(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    if let Ok(time) = Centiseconds::parse(&text, Centiseconds::LONGEST) {
        assert!(time > Centiseconds::new(0) && time <= Centiseconds::LONGEST);
    }
    if let Ok(name) = Name::new(&text) {
        assert!(!name.as_str().is_empty() && !name.as_str().chars().any(char::is_control));
    }
    if let Ok(goal) = GoalText::new(&text) {
        assert_eq!(GoalText::new(goal.as_str()).as_ref(), Ok(&goal), "a goal is read as it was written");
    }
    let _ =
        (BirthYear::parse(&text, today()), text.parse::<Day>(), text.parse::<Saturation>(), text.parse::<TimeOfDay>());
    drop((
        EscrowPadlock::parse(&text),
        Note::new(&text),
        Code::parse(&text),
        Code::parse_new(&text, "Kari Prøve"),
        text.parse::<PersonId>(),
    ));
}
