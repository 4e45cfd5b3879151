//! Days on which clocks do what clocks do. A session belongs to the day it began where it was held; the log's order is
//! its own counter's, whatever the clock said; nothing is written over.

use hjemmetrener::domain::moment::Moment;
use hjemmetrener::domain::person::Profile;
use hjemmetrener::domain::plan::Progression;
use hjemmetrener::domain::session::held::{After, Load};
use hjemmetrener::domain::session::opening::Opening;
use hjemmetrener::domain::session::protocol::{LedSession, Press};
use hjemmetrener::domain::written::Name;
use hjemmetrener::records::memory::MemoryStore;
use hjemmetrener::workspace::action::Action;
use hjemmetrener::workspace::circumstances::Circumstances;
use pollster::block_on;

use crate::plans::plan;
use crate::tablet::{Tablet, clocks};

/// What happens, when the session begins in UTC, minutes east, minutes later and minutes east when it is saved, and its day.
#[rustfmt::skip]
const DAYS: [(&str, &str, i32, i64, i32, &str); 12] = [
    ("the night summer time begins", "2027-03-28T00:50", 60, 25, 120, "2027-03-28"),
    ("the last minute before summer time", "2027-03-28T00:59", 60, 20, 120, "2027-03-28"),
    ("the night summer time ends, in the hour that comes twice", "2027-10-31T00:30", 120, 45, 60, "2027-10-31"),
    ("the second time the same hour comes", "2027-10-31T01:30", 60, 20, 60, "2027-10-31"),
    ("midnight during the session", "2026-11-29T22:50", 60, 25, 60, "2026-11-29"),
    ("New Year during the session", "2026-12-31T22:50", 60, 25, 60, "2026-12-31"),
    ("just after midnight, which is yesterday in UTC", "2026-12-01T23:05", 60, 20, 60, "2026-12-02"),
    ("a leap day", "2028-02-29T11:00", 60, 20, 60, "2028-02-29"),
    ("the clock a year behind", "2025-11-29T11:00", 60, 20, 60, "2025-11-29"),
    ("the clock a year ahead", "2027-11-29T11:00", 60, 20, 60, "2027-11-29"),
    ("the zone changed in the session", "2026-11-30T22:50", 60, 20, 0, "2026-11-30"),
    ("the far end of the world", "2026-12-01T11:00", 840, 20, 840, "2026-12-02"),
];

fn at(utc: &str, minutes_later: i64, east: i32) -> Moment {
    let time = chrono::NaiveDateTime::parse_from_str(utc, "%Y-%m-%dT%H:%M").unwrap();
    Moment::new(time.and_utc().timestamp_millis() + minutes_later * 60_000, east).unwrap()
}

#[test]
fn a_session_belongs_to_the_day_on_which_it_began_where_it_was_held_whatever_clocks_do() {
    for (what, begins, east, later, east_then, day) in DAYS {
        let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
        let person = tablet.register();
        let exercises = plan(0, Progression::ByRule).session();
        let opening = Opening::new(None, None, Load::Full, exercises).unwrap();
        let mut led = LedSession::begin(opening, at(begins, 0, east), clocks(0));
        for place in 1..=led.steps().len() as u64 {
            led.press(Press::AsPlanned, clocks(place * 60_000));
        }
        led.answer(After::default());
        let mut around = Circumstances { now: at(begins, later, east_then), random: &mut tablet.dice };
        let action = Action::HoldSession { person, session: led.held().unwrap() };
        block_on(tablet.workspace.perform(action, &mut around)).unwrap();
        let view = tablet.unlocked_again();
        let sessions = view.people[&person].sessions();
        let days: Vec<String> = sessions.iter().map(|session| session.on.to_string()).collect();
        assert_eq!(days, [day], "{what}");
        assert_eq!(view.people[&person].sessions_done(), 1, "{what}");
    }
}

#[test]
fn the_order_of_the_log_is_that_of_its_counter_and_nothing_is_written_over_when_the_clock_goes_back() {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    let person = tablet.register();
    let before = tablet.view().events;
    let mut counters = vec![];
    for (turn, (what, begins, east, ..)) in DAYS.into_iter().enumerate() {
        let mut around = Circumstances { now: at(begins, 0, east), random: &mut tablet.dice };
        let profile = Profile { name: Name::new(&format!("Navn {turn}")).unwrap(), birth_year: None, sex: None };
        let action = Action::ChangeProfile { person, profile };
        let events = block_on(tablet.workspace.perform(action, &mut around)).unwrap();
        assert!(!events.is_empty(), "{what}");
        counters.extend(events.iter().map(|event| event.counter));
    }
    assert!(counters.is_sorted(), "{counters:?}");
    let view = tablet.unlocked_again();
    assert_eq!(view, tablet.view());
    assert_eq!(view.events - before, counters.len() as u64);
    assert_eq!(counters.len(), DAYS.len());
    // The last one that was written, and not the one with the latest clock.
    assert_eq!(view.people[&person].profile().unwrap().name.as_str(), "Navn 11");
}
