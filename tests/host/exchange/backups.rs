//! Backups: the file around, and what is packed and sealed in it.

use base64ct::{Base64, Encoding};
use hjemmetrener::domain::identity::PersonId;
use hjemmetrener::records::memory::MemoryStore;
use hjemmetrener::vault::FileReader;
use hjemmetrener::workspace::action::{Action, Running};
use hjemmetrener::workspace::backup::Restorable;
use hjemmetrener::workspace::circumstances::Circumstances;
use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::decompress_to_vec;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::{Comes, Example, Outcome, whole_or};
use crate::hostile::file_around;
use crate::tablet::{BACKUP, Tablet, code, led, moment, set_goal, sppb_on};

/// `HJEMMETRENER\n`, version, length of the header.
const FRONT: usize = 13 + 2 + 4;
const HASH: usize = 32;

pub(super) fn read(given: &Value) -> Outcome {
    let Ok(code) = hjemmetrener::vault::Code::parse(given["code"].as_str().unwrap()) else {
        return (Comes::Refused, "no code".to_owned());
    };
    match Restorable::open(&Base64::decode_vec(given["file"].as_str().unwrap()).unwrap(), &code) {
        Err(error) => (Comes::Refused, format!("{error:?}")),
        Ok(opened) => {
            let inside = opened.inside();
            let mut told: Vec<String> = inside.findings.iter().map(|(it, _)| format!("{:?}", it.found)).collect();
            told.extend((inside.left_out > 0).then(|| format!("{} pieces left out", inside.left_out)));
            whole_or(&told)
        }
    }
}

fn given(file: &[u8], code: &str) -> Value {
    json!({ "code": code, "file": Base64::encode_string(file) })
}

/// A tablet with two persons, a goal, a measurement and a session under way.
pub(super) fn small_tablet() -> Tablet<MemoryStore> {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    let (first, second) = (tablet.register(), tablet.register());
    tablet.perform(set_goal(first, "Gå til postkassa uten rullator"));
    tablet.perform(sppb_on(0, second, 620));
    tablet.perform(Action::KeepRunning { person: first, running: Running::Session(led(0).snapshot().clone()) });
    tablet
}

pub(super) fn backed_up(tablet: &mut Tablet<MemoryStore>) -> Vec<u8> {
    let mut around = Circumstances { now: moment(1), random: &mut tablet.dice };
    tablet.workspace.back_up(Some(&code(BACKUP)), &mut around).unwrap().bytes
}

fn hashed_anew(file: &[u8]) -> Vec<u8> {
    let content = &file[..file.len() - HASH];
    [content, Sha256::digest(content).as_slice()].concat()
}

#[derive(Clone)]
pub(super) struct Piece {
    kind: u8,
    pub(super) body: Vec<u8>,
}

/// What a file holds, in its order.
#[derive(Clone)]
pub(super) struct Pieces(Vec<Piece>);

impl Pieces {
    pub(super) fn of(file: &[u8]) -> Self {
        let chunks = FileReader::open(file, &code(BACKUP)).unwrap();
        let packed: Vec<u8> = chunks.flat_map(|chunk| chunk.unwrap().to_vec()).collect();
        let unpacked = decompress_to_vec(&packed).unwrap();
        let (mut rest, mut pieces) = (&unpacked[2..], vec![]);
        while let Some((length, more)) = rest.split_first_chunk() {
            let length = usize::try_from(u32::from_be_bytes(*length)).unwrap();
            pieces.push(Piece { kind: more[0], body: more[1..=length].to_vec() });
            rest = &more[length + 1..];
        }
        Self(pieces)
    }

    pub(super) fn first(&self, kind: u8) -> usize {
        self.0.iter().position(|piece| piece.kind == kind).unwrap()
    }

    /// The first of its kind.
    pub(super) fn piece(&self, kind: u8) -> Piece {
        self.0[self.first(kind)].clone()
    }

    fn unpacked(&self) -> Vec<u8> {
        let mut bytes = vec![0, 1];
        for Piece { kind, body } in &self.0 {
            bytes.extend_from_slice(&u32::try_from(body.len()).unwrap().to_be_bytes());
            bytes.push(*kind);
            bytes.extend_from_slice(body);
        }
        bytes
    }

    pub(super) fn changed(&self, change: impl FnOnce(&mut Vec<Piece>)) -> Vec<u8> {
        let mut changed = self.clone();
        change(&mut changed.0);
        holding(&changed.unpacked())
    }
}

fn holding(unpacked: &[u8]) -> Vec<u8> {
    file_around(&compress_to_vec(unpacked, 6))
}

pub(super) fn examples() -> Vec<Example> {
    let mut tablet = small_tablet();
    let file = backed_up(&mut tablet);
    let person = *tablet.view().people.keys().next().unwrap();
    tablet.perform(set_goal(person, "Reise meg fra sofaen selv"));
    let later = Pieces::of(&backed_up(&mut tablet));
    let mut examples = opens(&file);
    examples.extend(left_out(&Pieces::of(&file), &later, person));
    examples.extend(spoiled_outside(&file));
    examples.extend(spoiled_inside(&Pieces::of(&file)));
    examples.extend(spoiled_pieces(&Pieces::of(&file)));
    examples
}

fn opens(file: &[u8]) -> Vec<Example> {
    let empty = backed_up(&mut Tablet::set_up(MemoryStore::default()).unwrap());
    let whole = |name, file: &[u8], code: &str| Example::new(name, Comes::Whole, given(file, code));
    vec![
        whole("two persons, a goal, a measurement, a session under way", file, BACKUP),
        whole("the code in small letters without hyphens", file, &BACKUP.replace('-', " ").to_lowercase()),
        whole("a tablet with nobody in it", &empty, BACKUP),
        whole("packed anew", &holding(&Pieces::of(file).unpacked()), BACKUP),
    ]
}

fn spoiled_outside(file: &[u8]) -> Vec<Example> {
    let header = FRONT + usize::try_from(u32::from_be_bytes(*file[FRONT - 4..].first_chunk().unwrap())).unwrap();
    let refused = |name: &str, file: Vec<u8>| Example::new(name, Comes::Refused, given(&file, BACKUP));
    let at = |place: usize, change: fn(u8) -> u8| {
        let mut changed = file.to_vec();
        changed[place] = change(changed[place]);
        changed
    };
    let turned = |place| at(place, |byte| byte ^ 1);
    let text = String::from_utf8(file[FRONT..header].to_vec()).unwrap();
    // Hashed anew, as somebody makes it who changes the header on purpose.
    let derivation = |from: &str, to: &str| {
        let other = text.replacen(from, to, 1);
        assert_ne!(other, text, "{from}");
        let length = u32::try_from(other.len()).unwrap().to_be_bytes();
        hashed_anew(&[&file[..FRONT - 4], &length, other.as_bytes(), &file[header..]].concat())
    };
    let letter = |after: &str| {
        let at = text.find(after).unwrap() + after.len();
        let other = if text[at..].starts_with('A') { "B" } else { "A" };
        derivation(&text[at - after.len()..=at], &format!("{after}{other}"))
    };
    let lock = &text[text.find("\"code\":").unwrap()..text.find(",\"escrow\"").unwrap()];
    let sealed_key = &text[text.find("\"sealed_key\"").unwrap()..text.find("},\"escrow\"").unwrap()];
    let length = |length: u32| hashed_anew(&[&file[..FRONT - 4], &length.to_be_bytes(), &file[FRONT..]].concat());
    let stated = u32::try_from(header - FRONT).unwrap();
    let last = file.len() - HASH - 1;
    let with_hash_of_another = [&file[..file.len() - HASH], &[7; HASH]].concat();
    vec![
        Example::new("another code", Comes::Refused, given(file, "1234-5678-9ABC-DEFH")),
        Example::new("no code", Comes::Refused, given(file, " - ")),
        refused("nothing at all", vec![]),
        refused("another kind of file", b"%PDF-1.7".to_vec()),
        refused("its first letter changed", turned(0)),
        refused("its first line cut off", file[13..].to_vec()),
        refused("nothing after its first line", file[..13].to_vec()),
        refused("version 0", hashed_anew(&at(14, |_| 0))),
        refused("version 2", hashed_anew(&at(14, |_| 2))),
        refused("version 2 with the old hash", at(14, |_| 2)),
        refused("a header one longer than it is", length(stated + 1)),
        refused("a header one shorter than it is", length(stated - 1)),
        refused("a header of no length", length(0)),
        refused("a header longer than the file", length(u32::MAX)),
        refused("a header that is no JSON", derivation("{", "(")),
        refused("a header with one field more", derivation("{", "{\"more\":0,")),
        refused("a header without lanes", derivation("\"lanes\":1,", "")),
        refused("a salt cut short", derivation("==\"}", "\"}")),
        refused("memory below the floor", derivation("\"memory_kib\":19456", "\"memory_kib\":19455")),
        refused("memory above the ceiling", derivation("\"memory_kib\":19456", "\"memory_kib\":524289")),
        refused("one pass", derivation("\"passes\":2", "\"passes\":1")),
        refused("eleven passes", derivation("\"passes\":2", "\"passes\":11")),
        refused("no lanes", derivation("\"lanes\":1", "\"lanes\":0")),
        refused("five lanes", derivation("\"lanes\":1", "\"lanes\":5")),
        refused("a lock without a key in it", derivation(sealed_key, "\"sealed_key\":\"\"")),
        refused("no lock at all", derivation(lock, "\"code\":null")),
        refused("a mark of five characters", derivation("\"tablet\":\"", "\"tablet\":\"K")),
        refused("another mark on the outside", letter("\"tablet\":\"")),
        refused("made at another time", derivation("\"offset_min\":60", "\"offset_min\":120")),
        refused("one letter of the salt", letter("\"salt\":\"")),
        refused("one letter of the locked key", letter("\"sealed_key\":\"")),
        refused("one bit of the prefix, hashed anew", hashed_anew(&turned(header))),
        refused("one bit of the first sealed byte, hashed anew", hashed_anew(&turned(header + 16))),
        refused("one bit of the tag, hashed anew", hashed_anew(&turned(last))),
        refused("one bit in the middle", turned(file.len() / 2)),
        refused("one bit of the hash", turned(file.len() - 1)),
        refused("the hash of something else", with_hash_of_another),
        refused("the last byte cut off", file[..file.len() - 1].to_vec()),
        refused("the hash cut off", file[..file.len() - HASH].to_vec()),
        refused("half of the file", file[..file.len() / 2].to_vec()),
        refused("the last sealed byte cut off, hashed anew", hashed_anew(&[&file[..last], &[0; HASH]].concat())),
        refused("nothing sealed at all, hashed anew", hashed_anew(&[&file[..header + 16], &[0; HASH]].concat())),
        refused("one byte more at the end", [file, &[0]].concat()),
        refused(
            "one byte more before the hash, hashed anew",
            hashed_anew(&[&file[..=last], &[0], &[0; HASH]].concat()),
        ),
        refused("twice one after the other", [file, file].concat()),
    ]
}

fn spoiled_inside(pieces: &Pieces) -> Vec<Example> {
    let refused = |name: &str, file: Vec<u8>| Example::new(name, Comes::Refused, given(&file, BACKUP));
    let unpacked = pieces.unpacked();
    let packed = compress_to_vec(&unpacked, 6);
    let version = |version: u8| [&[0, version], &unpacked[2..]].concat();
    vec![
        refused("sealed around nothing", file_around(&[])),
        refused("what is packed is cut off", file_around(&packed[..packed.len() / 2])),
        refused("what is packed is no deflate", file_around(&unpacked)),
        refused("one byte more after what is packed", file_around(&[packed.as_slice(), &[0]].concat())),
        refused("nothing in the pack", holding(&[])),
        refused("half a version in the pack", holding(&[0])),
        refused("pieces of version 0", holding(&version(0))),
        refused("pieces of version 2", holding(&version(2))),
        refused("no pieces", holding(&unpacked[..2])),
        refused("the last piece cut short", holding(&unpacked[..unpacked.len() - 1])),
        refused("half a length at the end", holding(&[unpacked.as_slice(), &[0, 0]].concat())),
        refused("a piece of 2^32 − 1", holding(&[&unpacked[..2], &[0xff; 4], &unpacked[6..]].concat())),
    ]
}

/// One thing left out, added or taken from a later day, and the rest sealed again.
fn left_out(pieces: &Pieces, later: &Pieces, grown: PersonId) -> Vec<Example> {
    let told = |name: &str, file: Vec<u8>| Example::new(name, Comes::Told, given(&file, BACKUP));
    let whose = grown.bits().to_be_bytes();
    let is_of = |it: &Piece| [3, 13, 16].contains(&it.kind) && it.body[..16] == whose;
    let without = |name: &str, kind: u8| told(name, pieces.changed(|it| drop(it.remove(pieces.first(kind)))));
    let records = |it: &Pieces| it.0.iter().filter(|it| it.kind == 3).cloned().collect::<Vec<_>>();
    let (before, after) = (records(pieces), records(later));
    let added = after.iter().find(|new| before.iter().all(|old| old.body != new.body)).unwrap();
    let is_head = |it: &Piece| it.kind == 16 && is_of(it);
    let head = |of: &Pieces| of.0.iter().find(|it| is_head(it)).unwrap().clone();
    vec![
        without("a person's record is left out", 3),
        without("a record of the store is left out", 4),
        without("a savepoint is left out", 13),
        without("a worker is left out", 12),
        without("a person's head is left out", 16),
        without("the store's seal is left out", 17),
        told("every record of a person is left out", pieces.changed(|it| it.retain(|it| !is_of(it) || it.kind == 16))),
        told("a person is left out whole", pieces.changed(|it| it.retain(|it| !is_of(it)))),
        told("a record is added", pieces.changed(|it| it.push(added.clone()))),
        told(
            "a worker is added",
            pieces.changed(|it| {
                let mut body = it[pieces.first(12)].body.clone();
                body[15] ^= 1;
                it.push(Piece { kind: 12, body });
            }),
        ),
        told(
            "a person's head is of a later day",
            pieces.changed(|it| {
                let place = it.iter().position(is_head).unwrap();
                it[place] = head(later);
            }),
        ),
        told(
            "a person is wholly of a later day",
            pieces.changed(|it| {
                it.retain(|it| !is_of(it));
                it.extend(later.0.iter().filter(|it| is_of(it)).cloned());
            }),
        ),
        told("the store's head is of a later day", pieces.changed(|it| it[pieces.first(15)] = later.piece(15))),
        told("a person's head is not readable", pieces.changed(|it| it[pieces.first(16)].body.truncate(20))),
        told(
            "a head of somebody of whom nothing is there",
            pieces.changed(|it| {
                let mut body = it[pieces.first(16)].body.clone();
                body[15] ^= 1;
                it.push(Piece { kind: 16, body });
            }),
        ),
        told("the store's seal twice", pieces.changed(|it| it.push(it[pieces.first(17)].clone()))),
    ]
}

/// Bytes of a person's record before its event, and where its counter ends and its version.
const BEFORE_EVENT: usize = 16 + 16 + 8 + 2;

fn spoiled_pieces(pieces: &Pieces) -> Vec<Example> {
    let (store, worker, record, savepoint, said) =
        (pieces.first(11), pieces.first(12), pieces.first(3), pieces.first(13), pieces.first(15));
    let told = |name: &str, file: Vec<u8>| Example::new(name, Comes::Told, given(&file, BACKUP));
    let refused = |name: &str, file: Vec<u8>| Example::new(name, Comes::Refused, given(&file, BACKUP));
    let set = |place: usize, at: usize, byte: u8| pieces.changed(|it| it[place].body[at] = byte);
    let turned = |place: usize, at: usize| pieces.changed(|it| it[place].body[at] ^= 1);
    let twice = |place: usize| pieces.changed(|it| it.push(it[place].clone()));
    let with = |kind: u8, body: Vec<u8>| pieces.changed(|it| it.push(Piece { kind, body }));
    let shut = |kind: u8| {
        let mut body = pieces.0[record].body.clone();
        // Another identity, so that it is not there twice.
        body[31] ^= 1;
        with(kind, body)
    };
    vec![
        refused("the store is not the first piece", pieces.changed(|it| it.swap(store, worker))),
        refused("the store is left out", pieces.changed(|it| drop(it.remove(store)))),
        refused("the store is cut short", pieces.changed(|it| it[store].body.truncate(23))),
        refused("only a later version may read it", set(said, 4, 2)),
        told("a second store", twice(store)),
        told("a worker twice", twice(worker)),
        told("a worker without initials", pieces.changed(|it| it[worker].body.truncate(16))),
        told("a record that is no event", set(record, BEFORE_EVENT, 0xff)),
        told("a record without its event", pieces.changed(|it| it[record].body.truncate(BEFORE_EVENT))),
        told("a record cut short before its event", pieces.changed(|it| it[record].body.truncate(30))),
        told("a record of a later version", set(record, BEFORE_EVENT - 1, 2)),
        told("a record with another counter", turned(record, BEFORE_EVENT - 3)),
        told("a record with another identity", turned(record, 31)),
        told("a record is somebody else's", turned(record, 15)),
        told("a record twice", twice(record)),
        told("a savepoint that holds nothing", pieces.changed(|it| it[savepoint].body.truncate(16 + 2 + 1 + 7))),
        told("a savepoint whose kind is longer than it", set(savepoint, 18, 200)),
        told("a savepoint twice", twice(savepoint)),
        told("what the head said is left out", pieces.changed(|it| drop(it.remove(said)))),
        told("what the head said is not readable", pieces.changed(|it| it[said].body.truncate(20))),
        told("a record that did not open when the backup was made", shut(9)),
        told("a key that did not open when the backup was made", with(2, vec![7; 60])),
        told("a header of the store, which no backup has", with(1, b"{}".to_vec())),
        told("a piece of a kind that nobody wrote", with(200, vec![1])),
        told("a piece without anything in it", with(3, vec![])),
    ]
}
