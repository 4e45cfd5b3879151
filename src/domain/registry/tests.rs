//! What holds for every instrument, whatever is answered.

use chrono::NaiveDate;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::domain::age::Age;
use crate::domain::assessment::conditions::{ChairHeight, Conditions, Metres, Shoes, Start, WalkingAid};
use crate::domain::assessment::outcome::{OutcomeError, Unit};
use crate::domain::assessment::{
    Answer, Answers, Ask, Assessment, Instrument, Key, NotDone, Occasion, Reference, Source,
};
use crate::domain::centiseconds::Centiseconds;
use crate::domain::identity::GoalId;
use crate::domain::person::Sex;
use crate::domain::scale::{Weight, Zero};
use crate::domain::verdict::Verdict;
use crate::domain::written::{Label, Name};

fn occasion() -> Occasion {
    let goals: Vec<_> = (1..=3).map(GoalId::from_bits).collect();
    let labels = |names: &[&str]| names.iter().map(|name| Label::new(name).unwrap()).collect();
    Occasion {
        scaled: goals.iter().map(|goal| (*goal, Weight::EVEN)).collect(),
        goals,
        zero: Zero::Cannot,
        services: labels(&["Hjemmesykepleie", "Praktisk hjelp"]),
        activities: labels(&["Dusje", "Kle på seg"]),
    }
}

/// What may be answered to one item; `None`: it is passed over.
#[derive(Debug, Clone, Copy)]
struct Try {
    number: u16,
    not: Option<NotDone>,
    passed_over: bool,
}

fn tries() -> impl Strategy<Value = Vec<Try>> {
    let not = prop_oneof![4 => Just(None), 1 => select(&NotDone::ALL[..]).prop_map(Some)];
    let one = (any::<u16>(), not, prop::bool::weighted(0.1)).prop_map(|(number, not, passed_over)| Try {
        number,
        not,
        passed_over,
    });
    prop::collection::vec(one, 20)
}

/// An answer that the item admits.
fn answer(ask: Ask, tried: Try) -> Answer {
    let time = |shortest: u32, longest: u32| {
        Answer::Time(Centiseconds::new(shortest + u32::from(tried.number) % (longest - shortest + 1)))
    };
    let whole = |from: u16, to: u16| Answer::Whole(from + tried.number % (to - from + 1));
    match (tried.not, ask) {
        (Some(why), _) => Answer::Not(why),
        (None, Ask::Time { shortest, longest }) => time(shortest.hundredths(), longest.hundredths()),
        (None, Ask::Hold { full }) => time(0, full.hundredths()),
        (None, Ask::Count { most, .. } | Ask::Distance { most, .. } | Ask::Given { most }) => whole(0, most),
        (None, Ask::Choice { options }) => whole(0, u16::from(options) - 1),
        (None, Ask::Scale { from, to }) => whole(from.into(), to.into()),
        (None, Ask::Number { from, to } | Ask::Tenths { from, to }) => whole(from, to),
    }
}

/// Goes through the form as it unfolds, one try for each item.
fn answered(instrument: Instrument, tries: &[Try]) -> Answers {
    let mut answers = given(instrument, &occasion());
    let mut passed_over = Vec::new();
    for tried in tries {
        let open = form(instrument, &occasion(), &usual_conditions(instrument), &answers)
            .into_iter()
            .find(|item| answers.get(&item.key).is_none() && !passed_over.contains(&item.key));
        let Some(item) = open else { break };
        let said = answer(item.ask, *tried);
        assert_eq!(item.ask.admits(said), Ok(()), "{instrument:?} {item:?}");
        if tried.passed_over && !item.needed { passed_over.push(item.key) } else { answers.put(item.key, said) }
    }
    answers
}

fn conditions() -> impl Strategy<Value = Conditions> {
    let course = option::of(select(&[3_u16, 4, 6, 10, 25][..]).prop_map(|metres| Metres::new(metres).unwrap()));
    let chair = option::of((30..=70_u16).prop_map(|height| ChairHeight::new(height).unwrap()));
    let text = || option::of(select(&["En", "To"][..]).prop_map(|text| Name::new(text).unwrap()));
    let (aid, shoes) = (option::of(select(&WalkingAid::ALL[..])), option::of(select(&Shoes::ALL[..])));
    (aid, shoes, chair, course, option::of(select(&Start::ALL[..])), text(), text(), text()).prop_map(
        |(aid, shoes, chair, course, start, room, helper, form)| Conditions {
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

prop_compose! {
    fn assessment(instrument: Instrument)(tries in tries(), conditions in conditions()) -> Assessment {
        let on = NaiveDate::from_ymd_opt(2026, 3, 3).unwrap();
        Assessment { instrument, on, source: Source::Paper, conditions, answers: answered(instrument, &tries) }
    }
}

prop_compose! {
    fn reference()(
        age in option::of(any::<u8>()),
        sex in option::of(select(&[Sex::Female, Sex::Male][..])),
    ) -> Reference {
        Reference { age: age.map(Age::new), sex }
    }
}

fn pair() -> impl Strategy<Value = (Assessment, Assessment)> {
    select(&Instrument::ALL[..]).prop_flat_map(|instrument| (assessment(instrument), assessment(instrument)))
}

/// The numbers a unit can have, in hundredths.
fn range(unit: Unit) -> (i64, i64) {
    match unit {
        Unit::Points { of } | Unit::MeanPoints { of } => (0, i64::from(of) * 100),
        Unit::Seconds => (1, i64::from(Centiseconds::LONGEST.hundredths())),
        // Nobody walks faster than 10 m in 1 s and slower than 3 m in ten minutes.
        Unit::MetresPerSecond => (0, 2_500),
        Unit::Stands => (0, 6_000),
        Unit::Metres => (0, 100_000),
        Unit::TScore => (0, 10_000),
        Unit::Times => (0, 9_900),
        Unit::MinutesAWeek => (0, 2 * 1_008_000),
        Unit::Total => (0, 999_900),
        Unit::PressureFall => (0, 25_000),
        Unit::Kilos => (2_000, 30_000),
        Unit::OutOf { of } => (0, i64::from(of) * 100),
    }
}

proptest! {
    #[test]
    fn whatever_is_answered_has_a_number_in_its_range_or_a_reason_why_not((one, _) in pair(), person in reference()) {
        match outcome(&one, person).reading {
            Ok(reading) => {
                let (lowest, highest) = range(reading.unit);
                prop_assert!((lowest..=highest).contains(&reading.hundredths), "{:?} {:?}", one.instrument, reading);
            }
            Err(OutcomeError::NotDone(why)) => prop_assert!(one.answers.iter().any(|(_, answer)| answer.reason() == Some(why))),
            Err(OutcomeError::Partial { answered, of }) => prop_assert!(answered <= of, "{:?}", one.instrument),
        }
    }

    #[test]
    fn a_change_back_is_the_change_mirrored_and_needs_two_numbers((one, other) in pair(), person in reference()) {
        let numbers = [&one, &other].map(|it| outcome(it, person).reading.is_ok());
        match (compare(&other, &one), compare(&one, &other)) {
            (Comparison::Alike { change, .. }, Comparison::Alike { change: back, .. }) => {
                prop_assert_eq!(change.by_hundredths, -back.by_hundredths);
                let mirrored = back.verdict.map(|verdict| match verdict {
                    Verdict::SureGain => Verdict::SureLoss,
                    Verdict::PossibleGain => Verdict::PossibleLoss,
                    Verdict::AsBefore => Verdict::AsBefore,
                    Verdict::PossibleLoss => Verdict::PossibleGain,
                    Verdict::SureLoss => Verdict::SureGain,
                });
                prop_assert_eq!(change.verdict, mirrored, "{:?}", one.instrument);
                prop_assert_eq!(numbers, [true, true]);
            }
            (Comparison::Unlike { by_hundredths, because }, Comparison::Unlike { by_hundredths: back, because: why }) => {
                prop_assert_eq!((by_hundredths, because), (-back, why));
                prop_assert_eq!(numbers, [true, true]);
            }
            (one, back) => prop_assert_eq!(one, back),
        }
    }

    #[test]
    fn nothing_has_changed_since_itself((one, _) in pair()) {
        if let Comparison::Alike { change, differing } = compare(&one, &one) {
            prop_assert_eq!((change.by_hundredths, differing), (0, vec![]));
            prop_assert!(change.verdict.is_none_or(|verdict| verdict == Verdict::AsBefore));
            prop_assert!(change.limits.iter().all(|(_, reached)| !reached));
        }
    }
}

#[test]
fn a_rise_of_pain_that_matters_is_asked_about_though_it_has_no_word() {
    let on = NaiveDate::from_ymd_opt(2026, 3, 3).unwrap();
    let pain = |number| {
        let answers = Answers::new(vec![(Key::Item(0), Answer::Whole(number))]).unwrap();
        Assessment {
            instrument: Instrument::Pain,
            on,
            source: Source::Paper,
            conditions: Conditions::default(),
            answers,
        }
    };
    let fell = |before, after| compare(&pain(before), &pain(after)).fell();
    assert_eq!([fell(3, 5), fell(3, 4), fell(5, 3), fell(3, 3)], [true, false, false, false]);
}
