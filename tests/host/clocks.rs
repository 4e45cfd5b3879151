//! A device whose clock is wrong: what was recorded and noted meanwhile, after it is put right.

use hjemmetrener::domain::access::{PersonAccess, TabletAccess};
use hjemmetrener::records::memory::MemoryStore;
use hjemmetrener::workspace::action::Action;
use hjemmetrener::workspace::clock_doubt::ClockDoubt;

use crate::tablet::{Tablet, moment, set_goal};

#[test]
fn a_backup_noted_by_a_clock_that_was_a_year_ahead_does_not_silence_the_reminder() {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    tablet.register();
    tablet.day = 365;
    tablet.perform(Action::NoteBackup { events: 3 });
    let is_old = |tablet: &Tablet<MemoryStore>, day| tablet.view().is_backup_old(moment(day).local_date());
    assert!(is_old(&tablet, 0) && is_old(&tablet, 30) && is_old(&tablet, 364));

    tablet.day = 30;
    tablet.perform(Action::NoteBackup { events: 4 });
    assert_eq!([30, 37, 38].map(|day| is_old(&tablet, day)), [false, false, true]);
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
