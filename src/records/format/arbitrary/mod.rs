//! Any event, running session or draft at all, for tests by property.

mod assessment;
mod consent;
mod held;
mod led;
mod plan;

use chrono::{NaiveDate, Weekday};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::string::string_regex;

use crate::domain::assessment::Attempt;
use crate::domain::assessment::NotDone;
use crate::domain::assessment::conditions::WalkingAid;
use crate::domain::assessment::correction::{CorrectionReason, DeclineReason};
use crate::domain::cancellation::{CancelReason, Cancellation, CancelledBy};
use crate::domain::centiseconds::Centiseconds;
use crate::domain::course::{Course, Weekdays};
use crate::domain::event::{About, Event, PersonEvent, StoreEvent};
use crate::domain::gas::Scale;
use crate::domain::goal::{NewGoal, Rating, RatingScale};
use crate::domain::help::names::HelpLists;
use crate::domain::identity::{EventId, GoalId, PersonId, WorkerId};
use crate::domain::moment::Moment;
use crate::domain::person::{BirthYear, Profile, Sex};
use crate::domain::retest::RetestWeeks;
use crate::domain::scale::{Weight, Zero, ZeroToTen};
use crate::domain::sppb::protocol::{Draft, Entry, Step};
use crate::domain::sppb::{CourseLength, SingleStand};
use crate::domain::written::{GoalText, Name, Note};

use assessment::{assessment, names};
use consent::consent_event;
use held::held_event;
use plan::plan_event;

pub use assessment::assessing;
pub use led::led;
pub use plan::plan_draft;

pub fn event() -> impl Strategy<Value = Event> {
    let about = prop_oneof![
        4 => (any::<u128>(), person_event()).prop_map(|(id, event)| About::Person(PersonId::from_bits(id), event)),
        1 => store_event().prop_map(About::Store),
    ];
    (any::<u128>(), any::<u64>(), moment(), any::<u128>(), about).prop_map(|(id, counter, at, by, about)| Event {
        id: EventId::from_bits(id),
        counter,
        at,
        by: WorkerId::from_bits(by),
        about,
    })
}

/// Some way through the guided order: at each step one of the given answers.
pub fn draft() -> impl Strategy<Value = Draft> {
    let answer =
        prop_oneof![3 => (900..1_100_u32).prop_map(|time| Attempt::Took(Centiseconds::new(time))), 1 => attempt()];
    (walk(), vec((answer, single_stand()), 0..8)).prop_map(|((course, aid), answers)| {
        let mut draft = Draft::new(course, aid);
        for (attempt, single) in answers {
            let entry = match draft.step() {
                Step::SideBySide => Entry::SideBySide(attempt),
                Step::SemiTandem => Entry::SemiTandem(attempt),
                Step::Tandem => Entry::Tandem(attempt),
                Step::FirstWalk => Entry::FirstWalk(attempt),
                Step::SecondWalk => Entry::SecondWalk(attempt),
                Step::SingleStand => Entry::SingleStand(single),
                Step::FiveStands => Entry::FiveStands(attempt),
                Step::FiveWithArms => Entry::FiveWithArms(attempt),
                Step::Finished => break,
            };
            draft.record(entry).unwrap();
        }
        draft
    })
}

fn person_event() -> impl Strategy<Value = PersonEvent> {
    prop_oneof![
        profile().prop_map(PersonEvent::Registered),
        profile().prop_map(PersonEvent::ProfileChanged),
        course().prop_map(PersonEvent::CoursePlanned),
        (goal_id(), text(200), rating()).prop_map(|(goal, text, importance)| {
            PersonEvent::GoalSet(NewGoal { goal, text: GoalText::new(&text).unwrap(), importance })
        }),
        goal_id().prop_map(PersonEvent::GoalClosed),
        (goal_id(), vec(text(200), 5), 0..=9_u8).prop_map(|(goal, levels, weight)| {
            let levels: Vec<_> = levels.iter().map(|level| GoalText::new(level).unwrap()).collect();
            let (levels, weight) = (levels.try_into().unwrap(), Weight::new(weight).unwrap());
            PersonEvent::GoalScaled(Scale { goal, levels, weight })
        }),
        assessment().prop_map(PersonEvent::Assessed),
        (event_id(), option::of(select(&CorrectionReason::ALL[..])), option::of(assessment()))
            .prop_map(|(of, why, instead)| PersonEvent::AssessmentCorrected { of, why, instead }),
        (event_id(), select(&DeclineReason::ALL[..])).prop_map(|(of, why)| PersonEvent::DeclineExplained { of, why }),
        plan_event(),
        held_event(),
        consent_event(),
        cancellation().prop_map(PersonEvent::SessionCancelled),
    ]
}

fn store_event() -> impl Strategy<Value = StoreEvent> {
    prop_oneof![
        text(80).prop_map(|name| StoreEvent::WorkerJoined(Name::new(&name).unwrap())),
        any::<u64>().prop_map(|events| StoreEvent::BackupTaken { events }),
        Just(StoreEvent::CodeChanged),
        vec(0..=104_u16, 1..6).prop_map(|weeks| StoreEvent::RetestWeeksChosen(RetestWeeks::new(weeks).unwrap())),
        select(&[RatingScale::TwoRatings, RatingScale::Psfs(Zero::Cannot), RatingScale::Psfs(Zero::NoProblem)][..])
            .prop_map(StoreEvent::RatingScaleChosen),
        (names(), names())
            .prop_map(|(services, activities)| StoreEvent::HelpListsChosen(HelpLists { services, activities })),
    ]
}

fn event_id() -> impl Strategy<Value = EventId> {
    any::<u128>().prop_map(EventId::from_bits)
}

fn moment() -> impl Strategy<Value = Moment> {
    (-2_000_000_000_000..4_000_000_000_000_i64, -840..=840_i32).prop_map(|(ms, min)| Moment::new(ms, min).unwrap())
}

fn attempt() -> impl Strategy<Value = Attempt> {
    prop_oneof![any::<u32>().prop_map(|time| Attempt::Took(Centiseconds::new(time))), not_done().prop_map(Attempt::Not)]
}

fn not_done() -> impl Strategy<Value = NotDone> {
    select(&NotDone::ALL[..])
}

fn walk() -> impl Strategy<Value = (CourseLength, WalkingAid)> {
    (select(&[CourseLength::FourMetres, CourseLength::ThreeMetres][..]), select(&WalkingAid::ALL[..]))
}

/// 1 to `limit` visible characters, quotation marks and markup among them.
fn text(limit: usize) -> impl Strategy<Value = String> {
    let pattern = format!("[a-zæøåA-ZÆØÅ\"\\\\<>&'{{}}😀][ a-zæøå\"\\\\<>&'{{}}😀]{{0,{}}}x", limit - 2);
    prop_oneof![string_regex(&pattern).unwrap(), string_regex("[ø\"]").unwrap()]
}

fn note() -> impl Strategy<Value = Note> {
    string_regex("[a-zæøå,.\"\\\\\n\t ]{0,300}").unwrap().prop_map(|text| Note::new(&text).unwrap())
}

fn date() -> impl Strategy<Value = NaiveDate> {
    (700_000..760_000_i32).prop_map(|day| NaiveDate::from_num_days_from_ce_opt(day).unwrap())
}

fn goal_id() -> impl Strategy<Value = GoalId> {
    any::<u128>().prop_map(GoalId::from_bits)
}

fn rating() -> impl Strategy<Value = Rating> {
    (1..=10_u8).prop_map(|value| Rating::new(value).unwrap())
}

fn profile() -> impl Strategy<Value = Profile> {
    let birth_year = (1900..=2026_u16).prop_map(|year| BirthYear::new(year, 2026).unwrap());
    (text(80), option::of(birth_year), option::of(select(&[Sex::Female, Sex::Male][..])))
        .prop_map(|(name, birth_year, sex)| Profile { name: Name::new(&name).unwrap(), birth_year, sex })
}

fn course() -> impl Strategy<Value = Course> {
    (date(), vec(select(&Weekdays::WEEK[..]), 1..=7))
        .prop_map(|(start, days): (_, Vec<Weekday>)| Course { start, weekdays: Weekdays::new(days).unwrap() })
}

fn single_stand() -> impl Strategy<Value = SingleStand> {
    prop_oneof![
        3 => Just(SingleStand::WithoutArms),
        1 => Just(SingleStand::UsedArms),
        1 => not_done().prop_map(SingleStand::Not),
    ]
}

fn zero_to_ten() -> impl Strategy<Value = ZeroToTen> {
    (0..=10_u8).prop_map(|value| ZeroToTen::new(value).unwrap())
}

fn cancellation() -> impl Strategy<Value = Cancellation> {
    (date(), select(&CancelledBy::ALL[..]), select(&CancelReason::ALL[..]), note())
        .prop_map(|(on, by, why, note)| Cancellation { on, by, why, note })
}
