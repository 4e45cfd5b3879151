//! A device whose clock is wrong: what was recorded and noted meanwhile, after it is put right; and who may read a clock.

use std::fs;
use std::path::Path;

use hjemmetrener::domain::access::{PersonAccess, TabletAccess};
use hjemmetrener::domain::backup::BackupSeen;
use hjemmetrener::domain::escrow::EscrowKey;
use hjemmetrener::records::memory::MemoryStore;
use hjemmetrener::workspace::action::Action;
use hjemmetrener::workspace::clock_doubt::ClockDoubt;

use crate::layers::rust_files;
use crate::tablet::{Tablet, moment, set_goal};

#[test]
fn a_backup_noted_by_a_clock_that_was_a_year_ahead_does_not_silence_the_reminder() {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    tablet.register();
    tablet.day = 365;
    tablet.perform(Action::NoteBackup { events: 3, seen: BackupSeen::ReadBack, made: moment(365) });
    let is_old = |tablet: &Tablet<MemoryStore>, day| tablet.view().is_backup_old(moment(day).local_date());
    assert!(is_old(&tablet, 0) && is_old(&tablet, 30) && is_old(&tablet, 364));

    tablet.day = 30;
    tablet.perform(Action::NoteBackup { events: 4, seen: BackupSeen::ReadBack, made: moment(30) });
    assert_eq!([30, 37, 38].map(|day| is_old(&tablet, day)), [false, false, true]);
}

#[test]
fn where_a_backup_is_one_tap_every_day_on_which_something_was_recorded_reminds_of_it() {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    let person = tablet.register();
    let back_up = |tablet: &mut Tablet<MemoryStore>, day| {
        tablet.day = day;
        tablet.perform(Action::NoteBackup { events: 3, seen: BackupSeen::ReadBack, made: moment(day) });
    };
    let is_old = |tablet: &Tablet<MemoryStore>, day| {
        assert_eq!(tablet.view().escrow, tablet.unlocked_again().escrow);
        let [now, again] =
            [tablet.view(), tablet.unlocked_again()].map(|view| view.is_backup_old(moment(day).local_date()));
        assert_eq!(now, again);
        now
    };
    back_up(&mut tablet, 0);
    tablet.perform(Action::ChooseEscrow(Some(EscrowKey::from_bytes([9; 32]))));
    assert!(!is_old(&tablet, 1) && !is_old(&tablet, 7) && is_old(&tablet, 8));
    tablet.day = 1;
    tablet.perform(set_goal(person, "Gå til postkassa"));
    assert!(!is_old(&tablet, 0) && is_old(&tablet, 1) && is_old(&tablet, 2));
    back_up(&mut tablet, 1);
    assert!(!is_old(&tablet, 1) && !is_old(&tablet, 2) && is_old(&tablet, 9));

    tablet.day = 2;
    tablet.perform(set_goal(person, "Sitte i hagen"));
    tablet.perform(Action::ChooseEscrow(None));
    assert!(!is_old(&tablet, 2) && !is_old(&tablet, 8) && is_old(&tablet, 9));
}

#[test]
fn a_day_that_was_wrong_once_is_asked_about_until_something_is_recorded_on_the_right_one() {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    let person = tablet.register();
    let doubt = |tablet: &Tablet<MemoryStore>, day| {
        ClockDoubt::of(moment(day).local_date(), tablet.unlocked_again().newest_day.unwrap())
    };
    assert_eq!(doubt(&tablet, 3), None);
    tablet.day = 365;
    tablet.perform(set_goal(person, "Gå til postkassa"));
    let last = moment(365).local_date();
    assert_eq!(doubt(&tablet, 3), Some(ClockDoubt::Before { last }));

    tablet.day = 3;
    tablet.perform(set_goal(person, "Sitte i hagen"));
    assert_eq!(doubt(&tablet, 4), None);
    assert_eq!(doubt(&tablet, 365), Some(ClockDoubt::FarAfter { last: moment(3).local_date() }));
}

#[test]
fn whoever_only_unlocks_and_looks_on_a_wrong_day_does_not_make_it_the_right_one() {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    let person = tablet.register();
    tablet.day = 365;
    tablet.perform(Action::NoteTabletAccess(TabletAccess::Unlocked));
    tablet.perform(Action::NoteAccess { person, access: PersonAccess::Opened });
    let again = tablet.unlocked_again();
    assert_eq!([tablet.view().newest_day, again.newest_day], [Some(moment(0).local_date()); 2]);
}

/// Who looks at the device's clocks, or compares what the wall clock told, and why no clock that is set leads it astray.
const READERS: [(&str, &str); 10] = [
    ("platform/clock.rs", "the clocks themselves"),
    ("platform/activity.rs", "the steady one only"),
    ("state/env.rs", "hands both to the machines below; a time of day comes from the day clock"),
    ("domain/clocks.rs", "what passed between two instants, and how far the wall clock moved alone"),
    ("domain/led_test/stopwatch.rs", "the wall clock counts for what ran before the page was loaded, and asleep"),
    ("domain/session/protocol/clock.rs", "what only the wall clock knows of is asked about"),
    ("workspace/day_clock.rs", "a day that was set in sight is asked about"),
    ("workspace/attendance.rs", "locks by the clock that is further on, and whoever is there stays in"),
    ("workspace/code_given.rs", "holds by the clock that is further on"),
    ("workspace/pin.rs", "holds by the clock that is further on"),
];

#[test]
fn every_reader_of_a_clock_is_known_and_says_why_one_that_is_set_does_not_lead_it_astray() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let signs = [
        "clock::now(",
        "monotonic_ms(",
        "Date::now",
        "Date::new_0",
        "Utc::now",
        "Local::now",
        "SystemTime",
        "Instant::now",
        "wall_ms",
        "millis_since(",
    ];
    let reads = |file: &Path| {
        let source = fs::read_to_string(file).unwrap();
        let own = source.split("#[cfg(test)]").next().unwrap().to_owned();
        signs.iter().any(|sign| own.contains(sign))
    };
    let is_test = |name: &str| name.ends_with("tests.rs") || name == "records/format/v1/under_way.rs";
    let files = rust_files(&src).into_iter().filter(|file| reads(file));
    let names = files.map(|file| file.strip_prefix(&src).unwrap().display().to_string());
    let found: Vec<_> = names.filter(|name| !is_test(name)).collect();
    let mut known: Vec<_> = READERS.iter().map(|(name, _)| (*name).to_owned()).collect();
    known.sort();
    assert_eq!(found, known);
}
