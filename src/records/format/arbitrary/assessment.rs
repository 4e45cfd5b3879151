//! Any assessment, whole or on its way.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::{date, goal_id, not_done, text};
use crate::domain::assessment::conditions::{ChairHeight, Metres, Shoes, Start, WalkingAid};
use crate::domain::assessment::{Answer, Answers, Assessment, Conditions, Instrument, Key, Source};
use crate::domain::centiseconds::Centiseconds;
use crate::domain::help::names::Names;
use crate::domain::registry::draft::Clock;
use crate::domain::registry::draft::Draft as Assessing;
use crate::domain::written::{Label, Name};

/// Any assessment that can be written, also one that no rule would let in.
pub fn assessment() -> impl Strategy<Value = Assessment> {
    let source = select(&[Source::Guided, Source::Paper][..]);
    (select(&Instrument::ALL[..]), date(), source, conditions(), answers()).prop_map(
        |(instrument, on, source, conditions, answers)| Assessment { instrument, on, source, conditions, answers },
    )
}

/// Some answers to any instrument, and perhaps a clock that runs.
pub fn assessing() -> impl Strategy<Value = Assessing> {
    let clock = (key(), any::<i64>(), any::<u16>()).prop_map(|(key, started_utc_ms, tally)| Clock {
        key,
        started_utc_ms,
        tally,
    });
    (select(&Instrument::ALL[..]), conditions(), answers(), option::of(clock))
        .prop_map(|(instrument, conditions, answers, clock)| Assessing::restore(instrument, conditions, answers, clock))
}

fn conditions() -> impl Strategy<Value = Conditions> {
    let name = || option::of(text(80).prop_map(|name| Name::new(&name).unwrap()));
    let lengths = (
        option::of((30..=70_u16).prop_map(|height| ChairHeight::new(height).unwrap())),
        option::of((2..=60_u16).prop_map(|course| Metres::new(course).unwrap())),
    );
    let aid = option::of(select(&WalkingAid::ALL[..]));
    let (shoes, start) = (option::of(select(&Shoes::ALL[..])), option::of(select(&Start::ALL[..])));
    (aid, shoes, start, lengths, name(), name(), name()).prop_map(
        |(aid, shoes, start, (chair, course), room, helper, form)| Conditions {
            aid,
            shoes,
            chair,
            course,
            start,
            room,
            helper,
            form,
        },
    )
}

fn answers() -> impl Strategy<Value = Answers> {
    let answer = prop_oneof![
        any::<u32>().prop_map(|time| Answer::Time(Centiseconds::new(time))),
        any::<u16>().prop_map(Answer::Whole),
        not_done().prop_map(Answer::Not),
    ];
    vec((key(), answer), 0..16).prop_map(|given| {
        let mut answers = Answers::default();
        for (key, answer) in given {
            answers.put(key, answer);
        }
        answers
    })
}

fn key() -> impl Strategy<Value = Key> {
    let label = || text(60).prop_map(|label| Label::new(&label).unwrap());
    prop_oneof![
        any::<u8>().prop_map(Key::Item),
        goal_id().prop_map(Key::Goal),
        goal_id().prop_map(Key::Weight),
        goal_id().prop_map(Key::Performance),
        goal_id().prop_map(Key::Satisfaction),
        label().prop_map(Key::Service),
        label().prop_map(Key::Activity),
    ]
}

/// No name twice, not even in other letters.
pub fn names() -> impl Strategy<Value = Names> {
    (1..=12_usize, text(40)).prop_map(|(count, text)| {
        let name = |place| Label::new(&format!("{text} {place}")).unwrap();
        Names::new((0..count).map(name).collect()).unwrap()
    })
}
