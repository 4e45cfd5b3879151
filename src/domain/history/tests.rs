use chrono::Weekday;
use proptest::prelude::*;

use super::*;
use crate::domain::assessment::Attempt;
use crate::domain::assessment::conditions::WalkingAid;
use crate::domain::assessment::{Answer, Answers, Assessment, Conditions, Key, Source};
use crate::domain::cancellation::{CancelReason, Cancellation, CancelledBy};
use crate::domain::centiseconds::Centiseconds;
use crate::domain::correction::{Correction, CorrectionReason};
use crate::domain::course::Weekdays;
use crate::domain::goal::{GoalRating, NewGoal, Rating};
use crate::domain::identity::{GoalId, WorkerId};
use crate::domain::moment::Moment;
use crate::domain::session::held::{After, CompletedSession, Load};
use crate::domain::sppb::{Balance, Chair, CourseLength, Gait, SingleStand};
use crate::domain::written::{GoalText, Name, Note};

pub(crate) const PERSON: PersonId = PersonId::from_bits(1);

pub(crate) fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, day).unwrap()
}

pub(crate) fn event(counter: u64, what: PersonEvent) -> Event {
    let at = Moment::new(1_772_526_600_000 + i64::try_from(counter).unwrap() * 3_600_000, 60).unwrap();
    // Two tablets may use the same counter: identities then decide.
    let id = EventId::from_bits(u128::from(100 - counter));
    Event { id, counter: counter / 2, at, by: WorkerId::from_bits(9), about: About::Person(PERSON, what) }
}

fn goal(id: u128, importance: u8) -> PersonEvent {
    let text = GoalText::new("Gå til postkassa").unwrap();
    PersonEvent::GoalSet(NewGoal { goal: GoalId::from_bits(id), text, importance: Rating::new(importance).unwrap() })
}

fn rated(id: u128, value: u8, on: u32) -> PersonEvent {
    let value = Rating::new(value).unwrap();
    let rating = GoalRating { goal: GoalId::from_bits(id), performance: value, satisfaction: value };
    PersonEvent::Assessed(crate::domain::goal::protocol::to_assessment(&[rating], day(on)))
}

pub(crate) fn cancelled(on: u32) -> PersonEvent {
    let (by, why) = (CancelledBy::Person, CancelReason::Ill);
    PersonEvent::SessionCancelled(Cancellation { on: day(on), by, why, note: Note::default() })
}

/// Twenty minutes, exercise by exercise as planned: none.
pub(crate) fn held_on(on: u32) -> PersonEvent {
    let midday = day(on).and_hms_opt(11, 0, 0).unwrap().and_utc().timestamp_millis();
    PersonEvent::SessionHeld(Box::new(CompletedSession {
        started: Moment::new(midday, 60).unwrap(),
        trained_ms: 20 * 60_000,
        plan: None,
        before: None,
        load: Load::Full,
        exercises: vec![],
        incidents: vec![],
        stopped: None,
        after: After::default(),
        captured: None,
    }))
}

pub(crate) fn sppb() -> PersonEvent {
    let ten = Attempt::Took(Centiseconds::new(1_000));
    let (course, aid) = (CourseLength::FourMetres, WalkingAid::None);
    let sppb = Sppb {
        balance: Balance { side_by_side: ten, semi_tandem: Some(ten), tandem: Some(ten) },
        gait: Gait { course, aid, first: ten, second: None },
        chair: Chair { single: SingleStand::UsedArms, five: None },
    };
    PersonEvent::Assessed(sppb.to_assessment(day(3)))
}

pub(crate) fn assessed(instrument: Instrument, on: u32) -> PersonEvent {
    PersonEvent::Assessed(assessment(instrument, on))
}

fn assessment(instrument: Instrument, on: u32) -> Assessment {
    let mut answers = Answers::default();
    answers.put(Key::Item(0), Answer::Time(Centiseconds::new(1_200)));
    let (source, conditions) = (Source::Paper, Conditions::default());
    Assessment { instrument, on: day(on), source, conditions, answers }
}

pub(crate) fn course(weekdays: &[Weekday]) -> PersonEvent {
    let weekdays = Weekdays::new(weekdays.iter().copied()).unwrap();
    PersonEvent::CoursePlanned(Course { start: day(3), weekdays })
}

const WRONG_DAY: Option<CorrectionReason> = Some(CorrectionReason::WrongDay);

/// What the event with this counter recorded.
fn corrected(counter: u64, instead: Option<Assessment>) -> PersonEvent {
    let of = EventId::from_bits(u128::from(100 - counter));
    PersonEvent::Corrected(Correction { of, why: WRONG_DAY, instead: instead.map(RecordedEntry::Assessment) })
}

fn log() -> Vec<Event> {
    let name = |name| Profile { name: Name::new(name).unwrap(), birth_year: None, sex: None };
    let happened = [
        PersonEvent::Registered(name("Signe Prøve")),
        course(&[Weekday::Tue, Weekday::Fri]),
        goal(1, 5),
        goal(2, 9),
        rated(1, 3, 3),
        rated(2, 2, 3),
        sppb(),
        cancelled(6),
        PersonEvent::ProfileChanged(name("Signe P.")),
        rated(2, 6, 3),
        PersonEvent::GoalClosed(GoalId::from_bits(1)),
        cancelled(3),
        assessed(Instrument::Tug, 4),
        corrected(13, Some(assessment(Instrument::Tug, 2))),
        corrected(13, None),
        corrected(13, Some(assessment(Instrument::Tug, 5))),
    ];
    (1..).zip(happened).map(|(counter, what)| event(counter, what)).collect()
}

proptest! {
    #[test]
    fn the_same_events_in_any_order_and_twice_give_the_same_history(
        order in Just(log()).prop_shuffle(),
        again in 0_usize..16,
    ) {
        let mut doubled = order.clone();
        doubled.push(order[again].clone());
        prop_assert_eq!(History::fold(PERSON, &doubled), History::fold(PERSON, &log()));
    }
}

#[test]
fn a_correction_takes_the_place_of_what_was_recorded_and_the_old_value_stays_to_be_seen() {
    let first = event(1, assessed(Instrument::Tug, 4));
    let of = first.id;
    let moved = assessment(Instrument::Tug, 2);
    let correct = |counter, instead| event(counter, corrected(1, instead));
    let other = event(3, assessed(Instrument::Tug, 3));
    let log = [first, other, correct(6, Some(moved.clone()))];
    let history = History::fold(PERSON, &log);
    let days: Vec<_> = history.assessed(Instrument::Tug).map(|entry| entry.assessment.on).collect();
    assert_eq!(days, [day(2), day(3)]);
    let entry = history.assessment(of).unwrap();
    assert_eq!(entry.assessment, moved);
    let first = RecordedEntry::Assessment(assessment(Instrument::Tug, 4));
    assert_eq!((&entry.story.changes[0].before, entry.story.changes[0].why), (&first, WRONG_DAY));

    let struck = correct(8, None);
    // Another tablet did not know.
    let later = correct(10, Some(assessment(Instrument::Tug, 5)));
    for after in [vec![&struck], vec![&struck, &later]] {
        let history = History::fold(PERSON, log.iter().chain(after));
        assert_eq!(history.assessed(Instrument::Tug).count(), 1);
        let [entry] = &history.struck_assessments[..] else { panic!("one is struck out") };
        assert_eq!((entry.event, entry.story.is_struck(), entry.story.changes.len()), (of, true, 2));
    }
    // What was measured stays what it was.
    let other = correct(6, Some(assessment(Instrument::Gait, 4)));
    let history = History::fold(PERSON, [&log[0], &other]);
    assert!(history.assessment(of).unwrap().story.changes.is_empty());
}

#[test]
fn goals_have_the_ratings_of_the_interviews_that_stand_by_the_day_they_were_given() {
    let ratings = |of: &[(u128, u8)], on| {
        let value = |value| Rating::new(value).unwrap();
        let one = |(goal, number): &(u128, u8)| GoalRating {
            goal: GoalId::from_bits(*goal),
            performance: value(*number),
            satisfaction: value(*number),
        };
        crate::domain::goal::protocol::to_assessment(&of.iter().map(one).collect::<Vec<_>>(), day(on))
    };
    let told = |history: &History| {
        let rated = history.goals[0].ratings.iter().map(|dated| (dated.on, dated.rating.performance.value()));
        rated.collect::<Vec<_>>()
    };
    // The second was written down on paper the day before the first.
    let interview = event(2, rated(1, 3, 3));
    let first = day(3);
    let paper = event(4, PersonEvent::Assessed(ratings(&[(1, 5)], 2)));
    let log = [event(1, goal(1, 5)), interview, paper];
    assert_eq!(told(&History::fold(PERSON, &log)), [(day(2), 5), (first, 3)]);

    let moved = event(6, corrected(4, Some(ratings(&[(1, 6)], 5))));
    assert_eq!(told(&History::fold(PERSON, log.iter().chain([&moved]))), [(first, 3), (day(5), 6)]);
    let struck = event(8, corrected(2, None));
    assert_eq!(told(&History::fold(PERSON, log.iter().chain([&moved, &struck]))), [(day(5), 6)]);
}

#[test]
fn sessions_stand_by_their_day_and_not_by_when_they_were_recorded() {
    let history = History::fold(PERSON, &log());
    assert_eq!(history.sessions.iter().map(|entry| entry.on).collect::<Vec<_>>(), [day(3), day(6)]);
}

#[test]
fn the_main_goal_is_the_open_one_that_matters_most() {
    let history = History::fold(PERSON, &log());
    assert_eq!(history.main_goal().map(|goal| goal.goal.goal), Some(GoalId::from_bits(2)));
    assert_eq!(history.open_goals().count(), 1);
}
