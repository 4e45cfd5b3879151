//! Snapshots as a whole: there and back, spoiled, of a typical course, and the frozen ones.

use std::collections::BTreeSet;
use std::path::Path;

use base64ct::{Base64UrlUnpadded, Encoding};
use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use super::arbitrary::shared;
use super::{
    Goal, LONGEST_LINK, ShareError, ShareOptions, Shared, SharedItem, SharedLinkError, SharedRating, SharedSession,
    Test, make, read, wire,
};
use crate::domain::assessment::conditions::{ChairHeight, Metres, Start, WalkingAid};
use crate::domain::assessment::{Answer, Instrument, NotDone};
use crate::domain::centiseconds::Centiseconds;
use crate::domain::consent::Content;
use crate::domain::course::{Course, Weekdays};
use crate::domain::goal::Rating;
use crate::domain::session::remark::Remark;
use crate::domain::written::{GoalText, Name};
use crate::exchange::qr::Qr;
use crate::vault::{LinkError, Seeded, make_spoken_code};

/// Where the app is served from, for the length of a whole link. Municipalities' own names are about as long.
const ADDRESS: &str = "https://hjemmetrener.kommune.example/vis#";

fn day(days: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, 3).unwrap() + Days::new(days)
}

fn rated(days: u64, performance: u8, satisfaction: u8) -> SharedRating {
    let rating = |value| Rating::new(value).unwrap();
    SharedRating { on: day(days), performance: rating(performance), satisfaction: rating(satisfaction) }
}

fn goal(text: &str, importance: u8, ratings: &[(u64, u8, u8)]) -> Goal {
    let importance = Rating::new(importance).unwrap();
    let ratings = ratings.iter().map(|(days, one, other)| rated(*days, *one, *other)).collect();
    Goal {
        text: GoalText::new(text).unwrap(),
        importance,
        set_on: day(0),
        open: true,
        aim: Rating::new(8).ok(),
        ratings,
    }
}

fn test(instrument: Instrument, days: u64, aid: WalkingAid, answers: &[(u8, Answer)]) -> Test {
    Test {
        instrument,
        on: day(days),
        course: Metres::new(4).ok(),
        start: None,
        aid: Some(aid),
        chair: ChairHeight::new(45).ok(),
        answers: answers.iter().map(|(place, answer)| (SharedItem::Item(*place), *answer)).collect(),
    }
}

fn time(hundredths: u32) -> Answer {
    Answer::Time(Centiseconds::new(hundredths))
}

/// Twelve weeks with five goals, 24 sessions, and a visit with tests at the start and after 4, 8 and 12 weeks.
fn whole_course() -> Shared {
    let visits = [0, 28, 56, 83];
    let ratings = |from: u8| visits.map(|days| (days, from + u8::try_from(days / 28).unwrap(), from));
    let texts = [
        "Gå til postkassa uten rullator",
        "Dusje uten hjelp",
        "Gå i trappa ned til vaskerommet",
        "Bære kaffekoppen fra kjøkkenet til stua",
        "Bli med på pensjonisttreffet hver onsdag",
    ];
    let goals = texts.iter().zip([3, 4, 2, 5, 1]).map(|(text, from)| goal(text, 8, &ratings(from))).collect();
    let sessions = (0..24_u64).map(|nth| SharedSession {
        on: day(nth / 2 * 7 + nth % 2 * 3),
        held: nth % 11 != 4,
        remarks: if nth % 6 == 1 { vec![Remark::Steadier] } else { vec![] },
    });
    let tests = visits.into_iter().zip(0..).flat_map(|(days, nth)| {
        let aid = if nth < 2 { WalkingAid::Walker } else { WalkingAid::Stick };
        let sppb = [time(1000), time(1000), time(420 + 150 * nth), time(712 - 40 * nth), time(695 - 40 * nth)];
        let sppb: Vec<_> = (0..).zip(sppb).chain([(5, Answer::Whole(0)), (6, time(2410 - 190 * nth))]).collect();
        [
            test(Instrument::Sppb, days, aid, &sppb),
            test(Instrument::Tug, days, aid, &[(0, time(2230 - 170 * nth))]),
            test(Instrument::Ladder, days, aid, &[(0, Answer::Whole(5))]),
        ]
    });
    Shared {
        as_of: day(84),
        until: day(84 + 31),
        name: Name::new("Signe Prøve").ok(),
        course: Some(Course {
            start: day(0),
            weekdays: Weekdays::new([chrono::Weekday::Tue, chrono::Weekday::Fri]).unwrap(),
        }),
        goals,
        sessions: sessions.collect(),
        tests: tests.collect(),
    }
}

#[test]
fn a_whole_course_fits_a_qr_code_that_a_phone_reads_from_the_tablet() {
    let link = make(&whole_course(), None, &mut Seeded::new(1)).unwrap();
    let address = format!("{ADDRESS}{link}");
    let qr = Qr::of(&address).unwrap();
    println!("a whole course: {} characters, QR version {}", address.len(), qr.version);
    assert!(address.len() <= 900, "{}", address.len());
    assert!(qr.version <= 21, "{}", qr.version);
    assert_eq!(read(&link, None, day(100)), Ok(whole_course()));
}

#[test]
fn a_snapshot_is_shown_to_the_end_of_its_last_day() {
    let link = make(&whole_course(), None, &mut Seeded::new(1)).unwrap();
    assert!(read(&link, None, day(84 + 31)).is_ok());
    assert_eq!(read(&link, None, day(84 + 32)), Err(SharedLinkError::Expired { until: day(84 + 31) }));
}

#[test]
fn ten_thousand_snapshots_come_back_as_they_were() {
    let mut runner = TestRunner::new(Config { cases: 10_000, ..Config::default() });
    let both_ways = |shared: Shared| {
        let written = wire::write(&shared);
        prop_assert_eq!(written.as_deref().ok().and_then(wire::read), Some(shared.clone()));
        let link = make(&shared, None, &mut Seeded::new(4)).unwrap();
        prop_assert!(link.ends_with(|last: char| last.is_ascii_alphanumeric()), "{}", link);
        prop_assert_eq!(read(&link, None, shared.as_of), Ok(shared));
        Ok(())
    };
    runner.run(&shared(), both_ways).unwrap();
}

/// One character changed, left out, doubled or exchanged with its neighbour; or some of the end cut off.
fn spoiled(link: &str, kind: u8, place: usize, letter: u8) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut bytes = link.as_bytes().to_vec();
    let place = place % bytes.len();
    match kind {
        0 => bytes[place] = LETTERS[usize::from(letter % 64)],
        1 => drop(bytes.remove(place)),
        2 => bytes.insert(place, bytes[place]),
        3 => bytes.swap(place, (place + 1) % link.len()),
        _ => bytes.truncate(place),
    }
    String::from_utf8(bytes).unwrap()
}

#[test]
fn of_a_hundred_thousand_spoiled_links_none_is_taken_and_none_breaks_the_reader() {
    let link = make(&whole_course(), None, &mut Seeded::new(5)).unwrap();
    let mut runner = TestRunner::new(Config { cases: 100_000, max_global_rejects: 100_000, ..Config::default() });
    let spoil =
        (0..5_u8, any::<usize>(), any::<u8>()).prop_map(|(kind, place, letter)| spoiled(&link, kind, place, letter));
    let refused = |spoiled: String| {
        prop_assume!(spoiled != link);
        prop_assert!(read(&spoiled, None, day(90)).is_err(), "{}", spoiled);
        Ok(())
    };
    runner.run(&spoil, refused).unwrap();
}

proptest! {
    #[test]
    fn what_is_inside_may_be_anything_and_the_reader_stands(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = wire::read(&bytes);
        let link = Base64UrlUnpadded::encode_string(&bytes);
        prop_assert!(read(&link, None, day(0)).is_err());
    }
}

/// Nothing but sessions, so many of them.
fn sessions(count: usize) -> Shared {
    let nth = |nth: usize| SharedSession { on: day(u64::try_from(nth % 400).unwrap()), held: true, remarks: vec![] };
    Shared { goals: vec![], tests: vec![], sessions: (0..count).map(nth).collect(), ..whole_course() }
}

fn goals(count: usize) -> Shared {
    Shared { sessions: vec![], tests: vec![], goals: vec![goal("Gå ut", 8, &[(0, 3, 2)]); count], ..whole_course() }
}

#[test]
fn nobody_makes_a_link_that_breaks_the_page_of_whoever_opens_it() {
    let random = &mut Seeded::new(8);
    assert!(make(&sessions(wire::MOST_ENTRIES), None, random).is_ok());
    let more = wire::MOST_ENTRIES + 1;
    assert_eq!(make(&sessions(more), None, random), Err(ShareError::TooMany { entries: more, goals: 0 }));
    assert!(make(&goals(wire::MOST_GOALS), None, random).is_ok());
    assert_eq!(make(&goals(65), None, random), Err(ShareError::TooMany { entries: 130, goals: 65 }));
}

#[test]
fn a_link_with_more_than_a_page_holds_is_not_shown() {
    // Ten bytes before the lists, then 20,000 sessions of two bytes and no tests.
    let hostile = |goals: &[u8], sessions: usize| {
        let count = [0x80 | u8::try_from(sessions % 128).unwrap(), 0x80 | u8::try_from(sessions / 128 % 128).unwrap()];
        let count = [count.as_slice(), &[u8::try_from(sessions / 16_384).unwrap()]].concat();
        [[1, 1, 0, 0].as_slice(), goals, &count, &vec![0; 2 * sessions], &[0]].concat()
    };
    assert_eq!(wire::read(&hostile(&[0], 16_500)), None);
    let goal = [1, b'x', 17, 0, 0, 0];
    let goals = |count: u16| {
        let count = [0x80 | u8::try_from(count % 128).unwrap(), u8::try_from(count / 128).unwrap()];
        [count.as_slice(), &goal.repeat(usize::from(count[1]) * 128 + usize::from(count[0] & 127))].concat()
    };
    let with = |count: u16| [[1, 1, 0, 0].as_slice(), &goals(count), &[0, 0]].concat();
    assert_eq!(wire::read(&with(64)).map(|shared| shared.goals.len()), Some(64));
    assert_eq!([65, 256, 300].map(|count| wire::read(&with(count))), [None, None, None]);
}

#[test]
fn each_of_the_most_goals_there_can_be_keeps_its_own_numbers() {
    let mut shared = goals(wire::MOST_GOALS);
    for (goal, value) in shared.goals.iter_mut().zip((1..=10).cycle()) {
        goal.ratings = vec![rated(0, value, value)];
    }
    let history = shared.unfold();
    let known = history.goals().iter().map(|goal| goal.ratings[0].rating.performance.value());
    assert!(known.eq((1..=10).cycle().take(wire::MOST_GOALS)));
}

#[test]
fn under_a_spoken_code_the_reader_is_asked_for_it() {
    let random = &mut Seeded::new(6);
    let spoken = make_spoken_code(random);
    let link = make(&whole_course(), Some(spoken.code()), random).unwrap();
    assert_eq!(read(&link, None, day(90)), Err(SharedLinkError::Sealed(LinkError::NeedsCode)));
    assert_eq!(read(&link, Some(spoken.code()), day(90)), Ok(whole_course()));
    assert!(link.len() < LONGEST_LINK);
}

#[test]
fn the_reader_sees_the_same_history_as_the_tablet() {
    let history = whole_course().unfold();
    assert_eq!((history.sessions_done(), history.sessions_cancelled()), (22, 2));
    assert_eq!((history.goals().len(), history.goals()[0].ratings.len()), (5, 4));
    let totals: Vec<_> = history.sppbs().iter().map(|entry| entry.on).collect();
    assert_eq!(totals, [0, 28, 56, 83].map(day));
    assert_eq!(history.assessments().len(), 12 + 4);
    assert_eq!(history.profile().unwrap().name.as_str(), "Signe Prøve");
}

#[test]
fn a_consent_shares_its_own_part_and_nothing_else() {
    let history = whole_course().unfold();
    let occasion = ShareOptions { as_of: day(84), until: day(90), with_name: false };
    let of = |content| Shared::of(&history, &BTreeSet::from([content]), occasion);
    let counts = |shared: Shared| (shared.goals.len(), shared.sessions.len(), shared.tests.len());
    assert_eq!(counts(of(Content::Goals)), (5, 0, 0));
    assert_eq!(counts(of(Content::Attendance)), (0, 24, 0));
    assert_eq!(counts(of(Content::Tests)), (0, 0, 12));
    assert_eq!(of(Content::Goals).name, None);
    assert!(of(Content::Attendance).sessions.iter().all(|session| session.remarks.is_empty()));
    // Only the days on which something was said.
    let words = of(Content::Words);
    assert_eq!(counts(words.clone()), (0, 4, 0));
    assert!(words.sessions.iter().all(|session| session.held && session.remarks == [Remark::Steadier]));
}

/// Nothing but goals; everything that can be; nothing but sessions, without a name.
fn frozen() -> [(&'static str, Shared); 3] {
    let nothing = Shared {
        as_of: day(10),
        until: day(20),
        name: None,
        course: None,
        goals: vec![],
        sessions: vec![],
        tests: vec![],
    };
    let goals = Shared { goals: vec![goal("Gå til butikken", 9, &[(0, 3, 2), (9, 4, 4)])], ..nothing.clone() };
    let session = |days, held, remarks| SharedSession { on: day(days), held, remarks };
    let sessions = vec![session(0, true, vec![Remark::Steadier, Remark::Sore]), session(3, false, vec![])];
    let mut everything = whole_course();
    everything.goals[4].open = false;
    everything.tests.push(Test {
        instrument: Instrument::Psfs,
        on: day(84),
        course: None,
        start: Some(Start::Walking),
        aid: None,
        chair: None,
        answers: vec![
            (SharedItem::Item(0), Answer::Whole(1)),
            (SharedItem::Goal(1), Answer::Not(NotDone::Refused)),
            (SharedItem::Weight(1), Answer::Whole(3)),
        ],
    });
    [("goals", goals), ("everything", everything), ("sessions", Shared { sessions, ..nothing })]
}

/// The plain form that the second reader, in `tests/exchange/`, writes too.
fn plain(shared: &Shared) -> serde_json::Value {
    let answer = |answer: &Answer| match answer {
        Answer::Time(time) => serde_json::json!({ "hundredths": time.hundredths() }),
        Answer::Whole(number) => serde_json::json!({ "whole": number }),
        Answer::Not(why) => serde_json::json!({ "not": NotDone::ALL.iter().position(|it| it == why) }),
    };
    let asked = |asked: &SharedItem| match asked {
        SharedItem::Item(place) => format!("item {place}"),
        SharedItem::Goal(place) => format!("goal {place}"),
        SharedItem::Weight(place) => format!("weight {place}"),
    };
    let days = |course: &Course| course.weekdays.iter().map(|day| day.num_days_from_monday()).collect::<Vec<_>>();
    serde_json::json!({
        "as_of": shared.as_of.to_string(),
        "until": shared.until.to_string(),
        "name": shared.name.as_ref().map(Name::as_str),
        "course": shared.course.as_ref().map(|it| serde_json::json!({ "start": it.start.to_string(), "weekdays": days(it) })),
        "goals": shared.goals.iter().map(|goal| serde_json::json!({
            "text": goal.text.as_str(),
            "importance": goal.importance.value(),
            "set_on": goal.set_on.to_string(),
            "open": goal.open,
            "aim": goal.aim.map(Rating::value),
            "ratings": goal.ratings.iter().map(|it| serde_json::json!([
                it.on.to_string(), it.performance.value(), it.satisfaction.value()
            ])).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
        "sessions": shared.sessions.iter().map(|it| serde_json::json!([
            it.on.to_string(),
            it.held,
            it.remarks.iter().map(|remark| Remark::ALL.iter().position(|known| known == remark)).collect::<Vec<_>>(),
        ])).collect::<Vec<_>>(),
        "tests": shared.tests.iter().map(|test| serde_json::json!({
            "instrument": Instrument::ALL.iter().position(|it| *it == test.instrument).map(|_| format!("{:?}", test.instrument)),
            "on": test.on.to_string(),
            "metres": test.course.map(Metres::whole),
            "start": test.start.map(|it| format!("{it:?}")),
            "aid": test.aid.map(|it| format!("{it:?}")),
            "chair": test.chair.map(ChairHeight::centimetres),
            "answers": test.answers.iter().map(|(key, it)| serde_json::json!([asked(key), answer(it)])).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
    })
}

#[test]
fn links_of_version_1_open_for_ever() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/share");
    for (name, shared) in frozen() {
        // Made once, and never again.
        let is_there = folder.join(format!("{name}.link")).exists();
        if std::env::var_os("WRITE_FIXTURES").is_some() && !is_there {
            let link = make(&shared, None, &mut Seeded::new(7)).unwrap();
            std::fs::write(folder.join(format!("{name}.link")), link + "\n").unwrap();
            let plain = serde_json::to_string_pretty(&plain(&shared)).unwrap();
            std::fs::write(folder.join(format!("{name}.json")), plain + "\n").unwrap();
        }
        let file = |ending| std::fs::read_to_string(folder.join(format!("{name}.{ending}"))).unwrap();
        assert_eq!(read(file("link").trim(), None, day(10)).as_ref(), Ok(&shared), "{name}");
        let told: serde_json::Value = serde_json::from_str(&file("json")).unwrap();
        assert_eq!(told, plain(&shared), "{name}");
    }
}
