//! Links: the letters, the seal, and the snapshot in it.

use base64ct::{Base64UrlUnpadded, Encoding};
use chrono::NaiveDate;
use hjemmetrener::exchange::share::{make, read as read_link};
use hjemmetrener::vault::{Code, seal_link};
use miniz_oxide::deflate::compress_to_vec;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::{Comes, Example, Outcome};
use crate::tablet::{Dice, code};

const DAY: &str = "2026-03-20";
const SPOKEN: &str = "7K3M-Q2ZX";

pub(super) fn read(given: &Value) -> Outcome {
    let code = given["code"].as_str().map(|text| Code::parse(text).unwrap());
    let day: NaiveDate = given["day"].as_str().unwrap().parse().unwrap();
    match read_link(given["link"].as_str().unwrap(), code.as_ref(), day) {
        Ok(_) => (Comes::Whole, String::new()),
        Err(error) => (Comes::Refused, format!("{error:?}")),
    }
}

fn given(link: &str, day: &str) -> Value {
    json!({ "link": link, "day": day, "code": null })
}

/// The letters of a sealed link, as the app ends them.
fn letters(sealed: &[u8]) -> String {
    let end = if whole_link().ends_with('z') { "z" } else { "" };
    format!("{}{end}", Base64UrlUnpadded::encode_string(sealed))
}

fn whole_link() -> String {
    let link = link_around(&Inside::default().bytes());
    // Read and made again by the app itself, so that it ends as the app ends its links.
    let shared = [link.clone(), format!("{link}z")].iter().find_map(|it| read_link(it, None, day()).ok());
    make(&shared.unwrap(), None, &mut Dice(4)).unwrap()
}

fn day() -> NaiveDate {
    DAY.parse().unwrap()
}

fn link_around(inside: &[u8]) -> String {
    Base64UrlUnpadded::encode_string(&sealed(&[&[0], inside].concat()))
}

fn sealed(packed: &[u8]) -> Vec<u8> {
    seal_link(packed, None, &mut Dice(4)).unwrap()
}

fn hashed_anew(link: &[u8]) -> Vec<u8> {
    let content = &link[..link.len() - 4];
    [content, &Sha256::digest(content)[..4]].concat()
}

/// A snapshot as it is written: one goal, one session, one test.
#[derive(Clone)]
struct Inside {
    days: Vec<u8>,
    name: Vec<u8>,
    course: Vec<u8>,
    goals: Vec<u8>,
    sessions: Vec<u8>,
    tests: Vec<u8>,
    more: Vec<u8>,
}

impl Default for Inside {
    fn default() -> Self {
        Self {
            // 13 March 2026, and ten days on.
            days: vec![0xd7, 0x11, 10],
            name: [&[1, 5], b"Signe".as_slice()].concat(),
            // It began ten days before, on Tuesdays and Fridays.
            course: vec![1, 20, 0b001_0010],
            // Important 9 and open, set ten days before, aim 8, rated 3 and 2, later 4 and 4.
            goals: [&[1, 14], b"G\xc3\xa5 til butikk".as_slice(), &[9 + 16, 20, 8, 2, 20, 0x32, 2, 0x44]].concat(),
            // Held nine days before.
            sessions: vec![1, 18, 1],
            // Timed Up and Go nine days before, three metres, begun standing, with a stick: 22,30 s.
            tests: vec![1, 2, 18, 3, 8 + 2, 45, 1, 0, 0xd8, 0x45],
            more: vec![],
        }
    }
}

impl Inside {
    fn bytes(&self) -> Vec<u8> {
        [&self.days, &self.name, &self.course, &self.goals, &self.sessions, &self.tests, &self.more]
            .into_iter()
            .flatten()
            .copied()
            .collect()
    }
}

fn with(change: impl FnOnce(&mut Inside)) -> Vec<u8> {
    let mut inside = Inside::default();
    change(&mut inside);
    inside.bytes()
}

pub(super) fn examples() -> Vec<Example> {
    let mut examples = opens();
    examples.extend(spoiled_outside());
    examples.extend(spoiled_inside());
    examples
}

fn opens() -> Vec<Example> {
    let whole = |name: &str, inside: &[u8]| {
        Example::new(name, Comes::Whole, given(&letters(&sealed(&[&[0], inside].concat())), DAY))
    };
    let nothing = with(|it| {
        (it.name, it.course) = (vec![0], vec![0]);
        (it.goals, it.sessions, it.tests) = (vec![0], vec![0], vec![0]);
    });
    let packed = [&[1][..], &compress_to_vec(&Inside::default().bytes(), 10)].concat();
    vec![
        Example::new("a goal, a session and a test", Comes::Whole, given(&whole_link(), DAY)),
        Example::new("on its last day", Comes::Whole, given(&whole_link(), "2026-03-23")),
        whole("nothing at all is shared", &nothing),
        whole("without a name", &with(|it| it.name = vec![0])),
        whole("a goal that is not open", &with(|it| it.goals[16] = 9)),
        Example::new("packed though it makes it longer", Comes::Whole, given(&letters(&sealed(&packed)), DAY)),
        under_code(SPOKEN, Comes::Whole, "under a spoken code"),
    ]
}

fn under_code(written: &str, comes: Comes, name: &str) -> Example {
    let inside = [&[0][..], &Inside::default().bytes()].concat();
    let link = letters(&seal_link(&inside, Some(&code(SPOKEN)), &mut Dice(4)).unwrap());
    Example::new(name, comes, json!({ "link": link, "day": DAY, "code": written }))
}

fn spoiled_outside() -> Vec<Example> {
    let link = whole_link();
    let bytes = sealed(&[&[0], Inside::default().bytes().as_slice()].concat());
    let refused = |name: &str, link: &str| Example::new(name, Comes::Refused, given(link, DAY));
    let turned = |place: usize| {
        let mut changed = bytes.clone();
        changed[place] ^= 1;
        changed
    };
    let mut no_code = under_code(SPOKEN, Comes::Refused, "under a code, and none is said");
    no_code.given["code"] = Value::Null;
    let set = |place: usize, byte: u8| {
        let mut changed = bytes.clone();
        changed[place] = byte;
        letters(&hashed_anew(&changed))
    };
    vec![
        no_code,
        under_code("7K3M-Q2ZY", Comes::Refused, "another spoken code"),
        Example::new("the day after its last", Comes::Refused, given(&link, "2026-03-24")),
        refused("no letters", ""),
        refused("half of the letters", &link[..link.len() / 2]),
        refused("the last letter cut off", &link[..link.len() - 1]),
        refused("the last two letters cut off", &link[..link.len() - 2]),
        refused("the first letter cut off", &link[1..]),
        refused("one letter more", &format!("{link}A")),
        refused("letters that no link has", &format!("{}.{}", &link[..9], &link[10..])),
        refused("with padding", &format!("{link}=")),
        refused("Norwegian letters", "gåtilpostkassa"),
        refused("another letter at the end", &format!("{}y", &link[..link.len() - 1])),
        refused("a space in it", &format!("{} {}", &link[..9], &link[9..])),
        refused("more letters than any link has", &"A".repeat(65_537)),
        refused("version 0", &set(0, 0)),
        refused("version 2", &set(0, 2)),
        refused("says that it is under a code", &set(1, 1)),
        refused("under a code of another kind", &set(1, 2)),
        refused("one longer than it says", &set(3, bytes[3] - 1)),
        refused("one shorter than it says", &set(3, bytes[3] + 1)),
        refused("one bit of its secret, hashed anew", &letters(&hashed_anew(&turned(4)))),
        refused("one bit of what is sealed, hashed anew", &letters(&hashed_anew(&turned(24)))),
        refused("one bit of the tag, hashed anew", &letters(&hashed_anew(&turned(bytes.len() - 5)))),
        refused("one bit of what is sealed", &letters(&turned(24))),
        refused("one bit of the hash", &letters(&turned(bytes.len() - 1))),
    ]
}

#[rustfmt::skip]
fn spoiled_inside() -> Vec<Example> {
    let refused = |name: &str, packed: &[u8]| {
        Example::new(name, Comes::Refused, given(&letters(&sealed(packed)), DAY))
    };
    let plain = |name: &str, inside: Vec<u8>| refused(name, &[&[0][..], &inside].concat());
    let whole = Inside::default().bytes();
    let bomb = [&[1][..], &compress_to_vec(&vec![0; 3_000_000], 10)].concat();
    vec![
        refused("sealed around nothing", &[]),
        refused("neither plain nor packed", &[&[2][..], &whole].concat()),
        refused("packed, and no deflate", &[&[1][..], &whole].concat()),
        refused("unpacks to three megabytes", &bomb),
        plain("the last byte is missing", whole[..whole.len() - 1].to_vec()),
        plain("one byte more", with(|it| it.more = vec![0])),
        plain("a number of four bytes where two are the most", with(|it| it.days = vec![0xff, 0xff, 0xff, 0x7f, 10])),
        plain("a name of nothing", with(|it| it.name = vec![1, 0])),
        plain("a name of 81 letters", with(|it| it.name = [&[1, 81], "n".repeat(81).as_bytes()].concat())),
        plain("a name with a bell in it", with(|it| it.name = vec![1, 1, 7])),
        plain("a name that is no UTF-8", with(|it| it.name = vec![1, 2, 0xc3, 0x28])),
        plain("neither a name nor none", with(|it| it.name[0] = 2)),
        plain("a course on no day of the week", with(|it| it.course[2] = 0)),
        plain("a course on an eighth day", with(|it| it.course[2] = 0x80)),
        plain("a goal of nothing", with(|it| it.goals = [&[1, 0], &it.goals[16..]].concat())),
        plain("a goal of no importance", with(|it| it.goals[16] = 16)),
        plain("a goal of importance 11", with(|it| it.goals[16] = 11 + 16)),
        plain("a goal that is more than open", with(|it| it.goals[16] = 9 + 32)),
        plain("an aim of 11", with(|it| it.goals[18] = 11)),
        plain("rated 0", with(|it| it.goals[21] = 0x02)),
        plain("satisfied 11", with(|it| it.goals[21] = 0x3b)),
        plain("more goals than there are", with(|it| it.goals[0] = 3)),
        plain("65 goals", with(|it| it.goals = [&[65], &it.goals[1..].repeat(65)[..]].concat())),
        plain("a thousand sessions and one", with(|it| it.sessions = [&[0xe9, 0x07], &[18, 1].repeat(1_001)[..]].concat())),
        plain("2^28 goals", with(|it| it.goals = vec![0xff, 0xff, 0xff, 0x7f])),
        plain("a remark that nobody can make", with(|it| it.sessions = vec![1, 18, 0x81, 0x80, 0x02])),
        plain("a test that nobody knows", with(|it| it.tests[1] = 99)),
        plain("a test that is never shared", with(|it| it.tests[1] = 10)),
        plain("begun in a third way", with(|it| it.tests[4] = 3 * 8 + 2)),
        plain("a sixth aid", with(|it| it.tests[4] = 8 + 6)),
        plain("an answer of a fourth kind", with(|it| it.tests[8] = 0xdb)),
        plain("a question of a fourth kind", with(|it| it.tests[7] = 0xc0)),
        plain("not done for a reason nobody has", with(|it| { it.tests[8] = 0xfe; it.tests[9] = 0x07; })),
        plain("a seat of 71 cm", with(|it| it.tests[5] = 71)),
    ]
}
