//! Persons who have not changed, measured twice with the error that is published: how many are told «sikker framgang».
//!
//! Each instrument is measured by what its form asks for, and told of by the app's own comparison. The spread of the error is
//! what the published limit gives: a difference of two measurements is within it for 95 of 100, or 90, so that its deviation is
//! the limit divided by 1.96, or 1.645, and by the root of two for each of them.

use std::io::{self, Write};

use chrono::NaiveDate;
use hjemmetrener::domain::assessment::conditions::{Conditions, Metres, WalkingAid};
use hjemmetrener::domain::assessment::{Answer, Answers, Assessment, Instrument, Key, Source};
use hjemmetrener::domain::centiseconds::Centiseconds;
use hjemmetrener::domain::demmi::{self, DemmiItem, tables};
use hjemmetrener::domain::identity::GoalId;
use hjemmetrener::domain::registry::{Comparison, compare};
use hjemmetrener::domain::verdict::Verdict;

const PAIRS: u32 = 100_000;
/// Of all instruments, and of the SPPB.
const MOST: f64 = 0.05;
const MOST_SPPB: f64 = 0.02;

/// Chance, the same each time.
struct Chance(u64);

impl Chance {
    /// From 0 to 1, both left out.
    fn share(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 11) as f64 + 0.5) / (1_u64 << 53) as f64
    }

    fn between(&mut self, from: f64, to: f64) -> f64 {
        from + (to - from) * self.share()
    }

    /// Of a normal distribution around 0.
    fn error(&mut self, deviation: f64) -> f64 {
        let (one, other) = (self.share(), self.share());
        deviation * (-2.0 * one.ln()).sqrt() * (std::f64::consts::TAU * other).cos()
    }
}

/// Of one measurement, from the limit for the difference of two.
fn of_95(limit: f64) -> f64 {
    limit / 1.96 / std::f64::consts::SQRT_2
}

fn of_90(limit: f64) -> f64 {
    limit / 1.645 / std::f64::consts::SQRT_2
}

fn assessment(instrument: Instrument, answers: &[(u8, Answer)]) -> Assessment {
    let on = NaiveDate::from_ymd_opt(2026, 3, 3).unwrap();
    let answers = answers.iter().map(|(place, answer)| (Key::Item(*place), *answer)).collect();
    let conditions = Conditions { course: Metres::new(4).ok(), aid: Some(WalkingAid::None), ..Conditions::default() };
    Assessment { instrument, on, source: Source::Guided, conditions, answers: Answers::new(answers).unwrap() }
}

fn time(seconds: f64) -> Answer {
    Answer::Time(Centiseconds::new((seconds.max(0.5) * 100.0).round() as u32))
}

fn whole(number: f64) -> Answer {
    Answer::Whole(number.round().max(0.0) as u16)
}

/// As a stopwatch has it at this speed over four metres.
fn walked(metres_per_second: f64) -> Answer {
    time(4.0 / metres_per_second.max(0.05))
}

fn tug(seconds: f64) -> Assessment {
    assessment(Instrument::Tug, &[(0, time(seconds))])
}

fn stands(count: f64) -> Assessment {
    assessment(Instrument::ChairStand, &[(0, whole(count)), (1, Answer::Whole(0))])
}

fn metres(instrument: Instrument) -> impl Fn(f64) -> Assessment {
    move |metres| assessment(instrument, &[(0, whole(metres))])
}

fn speed(metres_per_second: f64) -> Assessment {
    assessment(Instrument::Gait, &[(0, walked(metres_per_second))])
}

/// The share of pairs that are told «sikker framgang».
fn share(chance: &mut Chance, mut pair: impl FnMut(&mut Chance) -> [Assessment; 2]) -> f64 {
    let sure = (0..PAIRS).filter(|_| {
        let [before, after] = pair(chance);
        match compare(&before, &after) {
            Comparison::Alike { change, .. } => change.verdict == Some(Verdict::SureGain),
            other => panic!("two measurements alike in everything: {other:?}"),
        }
    });
    sure.count() as f64 / f64::from(PAIRS)
}

/// By the points of each raw score: the items that come to the score, the first ones whole.
fn mobility() -> Vec<(f64, Assessment)> {
    let highest: Vec<u16> = DemmiItem::ALL.iter().map(|item| u16::from(tables::row(*item).highest)).collect();
    let of = |raw: u16| {
        let mut left = raw;
        let answers: Vec<(u8, Answer)> = (0..)
            .zip(&highest)
            .map(|(place, most)| {
                let points = left.min(*most);
                left -= points;
                (place, Answer::Whole(points))
            })
            .collect();
        let whole = assessment(Instrument::Demmi, &answers);
        let reading = demmi::protocol::outcome(&whole).unwrap().reading.unwrap();
        (reading.hundredths as f64 / 100.0, whole)
    };
    (0..=highest.iter().sum()).map(of).collect()
}

fn nearest(all: &[(f64, Assessment)], points: f64) -> Assessment {
    let distance = |(there, _): &&(f64, Assessment)| ((there - points).abs() * 1_000.0) as u64;
    all.iter().min_by_key(distance).unwrap().1.clone()
}

/// Four activities, each rated with the error of one.
fn activities(chance: &mut Chance) -> [Assessment; 2] {
    let usual: [f64; 4] = std::array::from_fn(|_| chance.between(1.0, 9.0));
    [0, 1].map(|_| {
        let mut rated = assessment(Instrument::Psfs, &[(0, Answer::Whole(0))]);
        for (goal, usual) in (1..).zip(usual) {
            let rating = (usual + chance.error(of_90(3.0))).clamp(0.0, 10.0);
            rated.answers.put(Key::Goal(GoalId::from_bits(goal)), whole(rating));
        }
        rated
    })
}

/// Somebody between these, measured twice with this deviation.
fn twice(
    range: [f64; 2],
    deviation: f64,
    measured: impl Fn(f64) -> Assessment,
) -> impl FnMut(&mut Chance) -> [Assessment; 2] {
    move |chance| {
        let true_value = chance.between(range[0], range[1]);
        [0, 1].map(|_| measured(true_value + chance.error(deviation)))
    }
}

/// The stands are held as they were; the walk and the five rises have their errors.
fn sppb(speed_error: f64, chair_error: f64) -> impl FnMut(&mut Chance) -> [Assessment; 2] {
    move |chance| {
        let (speed, chair, tandem) = (chance.between(0.3, 1.2), chance.between(9.0, 40.0), chance.between(0.0, 10.0));
        [0, 1].map(|_| {
            let walk = walked(speed + chance.error(speed_error));
            let rises = time(chair + chance.error(chair_error));
            let held = Answer::Time(Centiseconds::new(1_000));
            let answers =
                [(0, held), (1, held), (2, time(tandem)), (3, walk), (4, walk), (5, Answer::Whole(0)), (6, rises)];
            assessment(Instrument::Sppb, &answers)
        })
    }
}

#[test]
fn of_those_who_have_not_changed_few_are_told_that_they_surely_have() {
    let chance = &mut Chance(1);
    // Goldberg 2012: five rises, 2.5 s; the walk as the app's own table has it.
    let rises = of_95(2.5);
    let mobility = mobility();
    let points = |points| nearest(&mobility, points);
    let rows = [
        ("SPPB", MOST_SPPB, share(chance, sppb(of_95(0.20), rises))),
        ("gait speed", MOST, share(chance, twice([0.3, 1.2], of_95(0.20), speed))),
        ("TUG", MOST, share(chance, twice([10.0, 40.0], of_95(4.0), tug))),
        ("30 s chair stand", MOST, share(chance, twice([4.0, 16.0], of_95(2.5), stands))),
        ("6 min walk", MOST, share(chance, twice([150.0, 450.0], of_95(65.0), metres(Instrument::SixMinuteWalk)))),
        ("2 min walk", MOST, share(chance, twice([60.0, 160.0], of_95(42.5), metres(Instrument::TwoMinuteWalk)))),
        ("DEMMI", MOST, share(chance, twice([20.0, 80.0], of_90(13.0), points))),
        ("own activities", MOST, share(chance, activities)),
    ];
    let mut told = io::stdout();
    for (name, most, share) in rows {
        writeln!(told, "{name}: {:.2} % of {PAIRS} pairs (at most {:.0} %)", share * 100.0, most * 100.0).unwrap();
        assert!(share <= most, "{name}: {share}");
    }
}

/// Not held to anything: what the largest and the smallest errors that are published would give.
#[test]
fn with_other_published_errors_the_shares_are_told_too() {
    let chance = &mut Chance(2);
    let mut told = io::stdout();
    for (name, share) in [
        ("SPPB, walk 0.18 m/s", share(chance, sppb(of_95(0.18), of_95(2.5)))),
        ("SPPB, walk 0.39 m/s", share(chance, sppb(of_95(0.39), of_95(2.5)))),
        ("SPPB, walk 0.39 m/s, rises 4 s", share(chance, sppb(of_95(0.39), of_95(4.0)))),
        ("gait speed, 0.18 m/s", share(chance, twice([0.3, 1.2], of_95(0.18), speed))),
        ("gait speed, 0.39 m/s", share(chance, twice([0.3, 1.2], of_95(0.39), speed))),
        ("TUG, 2.1 s", share(chance, twice([8.0, 20.0], of_95(2.1), tug))),
        (
            "2 min walk, 15 m for 90 of 100",
            share(chance, twice([60.0, 160.0], of_90(15.0), metres(Instrument::TwoMinuteWalk))),
        ),
    ] {
        writeln!(told, "{name}: {:.2} %", share * 100.0).unwrap();
        assert!(share < 0.5, "{name}");
    }
}
