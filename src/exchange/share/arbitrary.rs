//! Any snapshot at all, for tests by property.

use chrono::{Days, NaiveDate};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::{Goal, Shared, SharedItem, SharedRating, SharedSession, Test};
use crate::domain::assessment::conditions::{ChairHeight, Metres, Start, WalkingAid};
use crate::domain::assessment::{Answer, Instrument, NotDone};
use crate::domain::centiseconds::Centiseconds;
use crate::domain::course::{Course, Weekdays};
use crate::domain::goal::Rating;
use crate::domain::session::remark::Remark;
use crate::domain::written::{GoalText, Name};

pub(super) fn shared() -> impl Strategy<Value = Shared> {
    let content = (option::of(course()), vec(goal(), 0..6), vec(session(), 0..30), vec(test(), 0..12));
    (day(), 0..400_u64, option::of(text("[A-ZÆØÅa-zæøå<&\"][a-zæøå ]{0,30}[a-zæøå]")), content).prop_map(
        |(as_of, days, name, (course, goals, sessions, tests))| Shared {
            as_of,
            until: as_of + Days::new(days),
            name: name.map(|name| Name::new(&name).unwrap()),
            course,
            goals,
            sessions,
            tests,
        },
    )
}

fn text(pattern: &'static str) -> impl Strategy<Value = String> {
    proptest::string::string_regex(pattern).unwrap()
}

fn day() -> impl Strategy<Value = NaiveDate> {
    (0..20_000_u64).prop_map(|days| NaiveDate::from_ymd_opt(2020, 1, 1).unwrap() + Days::new(days))
}

fn rating() -> impl Strategy<Value = Rating> {
    (1..=10_u8).prop_map(|value| Rating::new(value).unwrap())
}

fn course() -> impl Strategy<Value = Course> {
    (day(), subsequence(&Weekdays::WEEK[..], 1..=7))
        .prop_map(|(start, days)| Course { start, weekdays: Weekdays::new(days).unwrap() })
}

fn goal() -> impl Strategy<Value = Goal> {
    let rated = (day(), rating(), rating()).prop_map(|(on, performance, satisfaction)| SharedRating {
        on,
        performance,
        satisfaction,
    });
    (
        text("[A-ZÆØÅ][a-zæøå ,.!?]{0,120}[a-zæøå]"),
        rating(),
        day(),
        any::<bool>(),
        option::of(rating()),
        vec(rated, 0..6),
    )
        .prop_map(|(text, importance, set_on, open, aim, ratings)| Goal {
            text: GoalText::new(&text).unwrap(),
            importance,
            set_on,
            open,
            aim,
            ratings,
        })
}

fn session() -> impl Strategy<Value = SharedSession> {
    (day(), any::<bool>(), subsequence(&Remark::ALL[..], 0..=4)).prop_map(|(on, held, remarks)| SharedSession {
        on,
        held,
        remarks,
    })
}

fn test() -> impl Strategy<Value = Test> {
    let shareable: Vec<Instrument> =
        Instrument::ALL.into_iter().filter(|it| super::select::content(*it).is_some()).collect();
    let asked = (0..SharedItem::MOST).prop_flat_map(|place| {
        select(vec![SharedItem::Item(place), SharedItem::Goal(place), SharedItem::Weight(place)])
    });
    let answer = prop_oneof![
        (0..=60_000_u32).prop_map(|hundredths| Answer::Time(Centiseconds::new(hundredths))),
        any::<u16>().prop_map(Answer::Whole),
        select(&NotDone::ALL[..]).prop_map(Answer::Not),
    ];
    let conditions = (
        option::of((2..=60_u16).prop_map(|metres| Metres::new(metres).unwrap())),
        option::of(select(&Start::ALL[..])),
        option::of(select(&WalkingAid::ALL[..])),
        option::of((30..=70_u16).prop_map(|height| ChairHeight::new(height).unwrap())),
    );
    (select(shareable), day(), conditions, vec((asked, answer), 0..16)).prop_map(
        |(instrument, on, (course, start, aid, chair), answers)| Test {
            instrument,
            on,
            course,
            start,
            aid,
            chair,
            answers,
        },
    )
}
