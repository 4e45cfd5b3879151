//! The order in which an SPPB was led before it was a form like the others: kept as data, and held against the form.

use chrono::NaiveDate;
use hjemmetrener::domain::assessment::conditions::WalkingAid;
use hjemmetrener::domain::assessment::draft::TestPage;
use hjemmetrener::domain::assessment::{
    Answer, Answers, Assessment, Attempt, Instrument, Key, NotDone, Reference, Source,
};
use hjemmetrener::domain::centiseconds::Centiseconds;
use hjemmetrener::domain::clocks::Clocks;
use hjemmetrener::domain::led_test::{LedTest, TestPress, TestState};
use hjemmetrener::domain::registry;
use hjemmetrener::domain::sppb::score::SppbScore;
use hjemmetrener::domain::sppb::sheet::{
    FIRST_WALK, FIVE_STANDS, FIVE_WITH_ARMS, SECOND_WALK, SEMI_TANDEM, SIDE_BY_SIDE, SINGLE_STAND, TANDEM,
};
use hjemmetrener::domain::sppb::{Balance, Chair, CourseLength, Gait, SingleStand, Sppb};

/// What an answer was, to the old order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Was {
    /// Ten seconds.
    Held,
    /// Shorter, or not at all.
    NotHeld,
    Time,
    /// A time that gives no points.
    TooLong,
    WithoutArms,
    UsedArms,
    /// Not done, for a reason that gives 0 points.
    Zero,
    /// Not done, for another reason.
    Other,
}

use Was::{Held, NotHeld, Other, Time, TooLong, UsedArms, WithoutArms, Zero};

/// What follows each way of answering.
type Follows = &'static [(Was, Option<u8>)];

/// The old order: after which step, answered how, followed which. `None`: it was finished.
const ORDER: [(u8, Follows); 8] = [
    (SIDE_BY_SIDE, &[(Held, Some(SEMI_TANDEM)), (NotHeld, Some(FIRST_WALK))]),
    (SEMI_TANDEM, &[(Held, Some(TANDEM)), (NotHeld, Some(FIRST_WALK))]),
    (TANDEM, &[(Held, Some(FIRST_WALK)), (NotHeld, Some(FIRST_WALK))]),
    (FIRST_WALK, &[(Time, Some(SECOND_WALK)), (Zero, Some(SINGLE_STAND)), (Other, Some(SINGLE_STAND))]),
    (SECOND_WALK, &[(Time, Some(SINGLE_STAND)), (Zero, Some(SINGLE_STAND)), (Other, Some(SINGLE_STAND))]),
    (
        SINGLE_STAND,
        &[
            (WithoutArms, Some(FIVE_STANDS)),
            (UsedArms, Some(FIVE_WITH_ARMS)),
            (Zero, Some(FIVE_WITH_ARMS)),
            (Other, None),
        ],
    ),
    (FIVE_STANDS, &[(Time, None), (TooLong, Some(FIVE_WITH_ARMS)), (Zero, Some(FIVE_WITH_ARMS)), (Other, None)]),
    (FIVE_WITH_ARMS, &[(Time, None), (TooLong, None), (Zero, None), (Other, None)]),
];

fn was(step: u8, answer: Answer) -> Was {
    match (step, answer) {
        (SIDE_BY_SIDE | SEMI_TANDEM | TANDEM, Answer::Time(time)) if time == Centiseconds::new(1_000) => Held,
        (SIDE_BY_SIDE | SEMI_TANDEM | TANDEM, _) => NotHeld,
        (FIVE_STANDS | FIVE_WITH_ARMS, Answer::Time(time)) if time > Centiseconds::new(6_000) => TooLong,
        (_, Answer::Time(_)) => Time,
        (_, Answer::Whole(0)) => WithoutArms,
        (_, Answer::Whole(_)) => UsedArms,
        (_, Answer::Not(why)) if why.scores_zero() => Zero,
        (_, Answer::Not(_)) => Other,
    }
}

fn next(step: u8, answer: Answer) -> Option<u8> {
    let (_, rows) = ORDER.into_iter().find(|(of, _)| *of == step).unwrap();
    rows.iter().find(|(after, _)| *after == was(step, answer)).unwrap().1
}

/// Times at the limits of every band, and every reason.
fn answers_to(step: u8) -> Vec<Answer> {
    let times: &[u32] = match step {
        SIDE_BY_SIDE | SEMI_TANDEM | TANDEM => &[0, 1, 299, 300, 999, 1_000],
        FIRST_WALK | SECOND_WALK => &[1, 48, 361, 362, 465, 466, 481, 482, 620, 621, 652, 653, 870, 871, 59_999],
        FIVE_STANDS => &[1, 112, 1_119, 1_120, 1_369, 1_370, 1_669, 1_670, 6_000, 6_001, 59_999],
        FIVE_WITH_ARMS => &[1, 2_350, 6_001],
        _ => &[],
    };
    let whole: &[u16] = if step == SINGLE_STAND { &[0, 1] } else { &[] };
    let times = times.iter().map(|hundredths| Answer::Time(Centiseconds::new(*hundredths)));
    times.chain(whole.iter().copied().map(Answer::Whole)).chain(NotDone::ALL.map(Answer::Not)).collect()
}

type Way = Vec<(u8, Answer)>;

/// Every way from one step until `end`.
fn ways(from: u8, end: Option<u8>) -> Vec<Way> {
    let mut all = Vec::new();
    for answer in answers_to(from) {
        let step = (from, answer);
        match next(from, answer) {
            after if after == end => all.push(vec![step]),
            None => all.push(vec![step]),
            Some(after) => {
                all.extend(ways(after, end).into_iter().map(|rest| [vec![step], rest].concat()));
            }
        }
    }
    all
}

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, 3).unwrap()
}

/// As the old path kept it, and its score.
fn kept(way: &Way, course: CourseLength) -> (Assessment, SppbScore) {
    let at = |step: u8| way.iter().find(|(of, _)| *of == step).map(|(_, answer)| *answer);
    let attempt = |step: u8| {
        at(step).map(|answer| match answer {
            Answer::Time(time) => Attempt::Took(time),
            Answer::Not(why) => Attempt::Not(why),
            Answer::Whole(_) => panic!("no time"),
        })
    };
    let single = match at(SINGLE_STAND).unwrap() {
        Answer::Whole(0) => SingleStand::WithoutArms,
        Answer::Whole(_) => SingleStand::UsedArms,
        Answer::Not(why) => SingleStand::Not(why),
        Answer::Time(_) => panic!("not timed"),
    };
    let sppb = Sppb {
        balance: Balance {
            side_by_side: attempt(SIDE_BY_SIDE).unwrap(),
            semi_tandem: attempt(SEMI_TANDEM),
            tandem: attempt(TANDEM),
        },
        gait: Gait { course, aid: WalkingAid::None, first: attempt(FIRST_WALK).unwrap(), second: attempt(SECOND_WALK) },
        chair: Chair { single, five: attempt(FIVE_STANDS) },
    };
    let mut answers = Answers::default();
    way.iter().for_each(|(step, answer)| answers.put(Key::Item(*step), *answer));
    let conditions = sppb.to_assessment(day()).conditions;
    let assessment =
        Assessment { instrument: Instrument::Sppb, on: day(), source: Source::Guided, conditions, answers };
    (assessment, SppbScore::of(&sppb))
}

#[track_caller]
fn same_on_the_new_path(way: &Way, course: CourseLength) {
    let now = Clocks { steady_ms: 0, wall_ms: 1_772_526_600_000 };
    let (expected, score) = kept(way, course);
    let mut test = LedTest::begin(Instrument::Sppb, expected.conditions.clone(), now);
    test.press(TestPress::Next, now).unwrap();
    for (step, answer) in way {
        assert_eq!(test.page(), &TestPage::Item(Key::Item(*step)), "{way:?}");
        test.press(TestPress::Answer(*answer), now).unwrap();
        test.press(TestPress::Next, now).unwrap();
        // Some of the times are hardly ever had, which is asked about in between.
        test.press(TestPress::ItIsRight, now).unwrap();
    }
    assert_eq!(test.state(), TestState::Review, "{way:?}");
    let assessment = test.assessment(day());
    assert_eq!(assessment, expected, "{way:?}");
    assert_eq!(Sppb::of(&assessment).map(|sppb| SppbScore::of(&sppb)), Some(score), "{way:?}");
    let nobody = Reference { age: None, sex: None };
    assert_eq!(registry::outcome(&assessment, nobody).reading.is_ok(), score.total().is_some(), "{way:?}");
}

#[test]
fn every_way_of_the_old_order_has_the_same_items_and_the_same_score_as_a_form() {
    let parts = [ways(SIDE_BY_SIDE, Some(FIRST_WALK)), ways(FIRST_WALK, Some(SINGLE_STAND)), ways(SINGLE_STAND, None)];
    assert_eq!(parts.each_ref().map(Vec::len), [40, 353, 138]);
    // A part never follows from another, so all ways of each meet some ways of the others.
    let some = parts.each_ref().map(|ways| ways.iter().step_by(ways.len() / 5).cloned().collect::<Vec<_>>());
    for varied in 0..parts.len() {
        let of = |part: usize| if part == varied { &parts[part] } else { &some[part] };
        for balance in of(0) {
            for gait in of(1) {
                for chair in of(2) {
                    let way = [balance.clone(), gait.clone(), chair.clone()].concat();
                    for course in [CourseLength::FourMetres, CourseLength::ThreeMetres] {
                        same_on_the_new_path(&way, course);
                    }
                }
            }
        }
    }
}
