//! The six courses in numbers. Nobody is behind them.

use crate::domain::assessment::Instrument;
use crate::domain::cancellation::CancelReason;
use crate::domain::exercise::Task;
use crate::domain::person::Sex;

/// Day of the course, performance, satisfaction.
pub(super) type Ratings = &'static [(i64, u8, u8)];

/// Day of the course, the instrument, and its answers by place.
pub(super) type Measured = (i64, Instrument, &'static [(u8, Given)]);

#[derive(Clone, Copy)]
pub(super) enum Given {
    Hundredths(u32),
    Whole(u16),
}

use Given::{Hundredths, Whole};

/// One person's course until today, in numbers.
pub(super) struct Story {
    pub born: u16,
    pub sex: Sex,
    /// Days since the course started.
    pub started: i64,
    /// Days between the two sessions of a week.
    pub gap: i64,
    /// Which planned sessions were cancelled, and why.
    pub cancelled: &'static [(usize, CancelReason)],
    /// Planned sessions nothing is recorded of, counted from the last.
    pub unrecorded: usize,
    /// How many sessions were light, counted from the last.
    pub light: usize,
    /// Per goal: importance and ratings.
    pub goals: &'static [(u8, Ratings)],
    /// Day of the course, seconds held in tandem, walk, five stands; hundredths. 0: was not managed.
    pub sppb: &'static [(i64, u32, u32, u32)],
    pub tests: &'static [Measured],
    /// What each goal is about.
    pub tasks: &'static [&'static [Task]],
}

pub(super) const STORIES: [Story; 6] = [
    Story {
        born: 1941,
        sex: Sex::Female,
        started: 0,
        gap: 3,
        cancelled: &[],
        unrecorded: 0,
        light: 0,
        goals: &[],
        sppb: &[],
        tests: &[],
        tasks: &[],
    },
    Story {
        born: 1938,
        sex: Sex::Male,
        started: 10,
        gap: 3,
        cancelled: &[],
        unrecorded: 0,
        light: 0,
        goals: &[(9, &[(0, 3, 2)]), (7, &[(0, 4, 4)])],
        sppb: &[(0, 250, 912, 0)],
        tests: &[(0, Instrument::Tug, &[(0, Hundredths(2_430))]), (0, Instrument::Ladder, &[(0, Whole(4))])],
        tasks: &[&[Task::RiseFromChair], &[Task::StepOver]],
    },
    Story {
        born: 1944,
        sex: Sex::Female,
        started: 35,
        gap: 4,
        cancelled: &[(3, CancelReason::Ill)],
        unrecorded: 0,
        light: 0,
        goals: &[(10, &[(0, 3, 2), (28, 5, 4)]), (8, &[(0, 5, 3), (28, 6, 5)])],
        sppb: &[(0, 420, 795, 1850), (28, 710, 684, 1580)],
        tests: &[
            (0, Instrument::Tug, &[(0, Hundredths(2_140))]),
            (0, Instrument::ChairStand, &[(0, Whole(5)), (1, Whole(0))]),
            (0, Instrument::Pain, &[(0, Whole(5))]),
            (28, Instrument::Tug, &[(0, Hundredths(1_820))]),
            (28, Instrument::ChairStand, &[(0, Whole(7)), (1, Whole(0))]),
            (28, Instrument::Pain, &[(0, Whole(3))]),
        ],
        tasks: &[&[Task::CarryCup], &[Task::WalkOutdoors]],
    },
    Story {
        born: 1939,
        sex: Sex::Female,
        started: 56,
        gap: 3,
        cancelled: &[(3, CancelReason::Ill)],
        unrecorded: 0,
        light: 2,
        goals: &[(10, &[(0, 3, 3), (28, 4, 4), (55, 6, 7)]), (7, &[(0, 2, 2), (28, 4, 3), (55, 5, 6)])],
        sppb: &[(0, 280, 884, 0), (28, 640, 702, 1744), (55, 1000, 563, 1512)],
        tests: &[
            (0, Instrument::Tug, &[(0, Hundredths(1_980))]),
            (0, Instrument::ChairStand, &[(0, Whole(4)), (1, Whole(1))]),
            (0, Instrument::TwoMinuteWalk, &[(0, Whole(62))]),
            (0, Instrument::Ladder, &[(0, Whole(4))]),
            (28, Instrument::Tug, &[(0, Hundredths(1_710))]),
            (28, Instrument::ChairStand, &[(0, Whole(5)), (1, Whole(0))]),
            (28, Instrument::TwoMinuteWalk, &[(0, Whole(74))]),
            (55, Instrument::Tug, &[(0, Hundredths(1_490))]),
            (55, Instrument::ChairStand, &[(0, Whole(8)), (1, Whole(0))]),
            (55, Instrument::TwoMinuteWalk, &[(0, Whole(85))]),
            (55, Instrument::Ladder, &[(0, Whole(6))]),
        ],
        tasks: &[&[Task::WalkOutdoors], &[Task::Stairs]],
    },
    Story {
        born: 1935,
        sex: Sex::Male,
        started: 71,
        gap: 3,
        cancelled: &[(9, CancelReason::Fall), (10, CancelReason::InHospital), (11, CancelReason::InHospital)],
        unrecorded: 1,
        light: 0,
        goals: &[(9, &[(0, 2, 2), (28, 4, 4), (56, 3, 3)])],
        sppb: &[(0, 510, 733, 1612), (28, 900, 640, 1490), (56, 350, 861, 0)],
        tests: &[
            (0, Instrument::Tug, &[(0, Hundredths(1_860))]),
            (28, Instrument::Tug, &[(0, Hundredths(1_620))]),
            (56, Instrument::Tug, &[(0, Hundredths(2_290))]),
            (56, Instrument::Falls, &[(0, Whole(1)), (1, Whole(2)), (2, Whole(1))]),
        ],
        tasks: &[&[Task::WalkOutdoors]],
    },
    Story {
        born: 1942,
        sex: Sex::Female,
        started: 88,
        gap: 3,
        cancelled: &[(6, CancelReason::Away), (15, CancelReason::WorkerAbsent)],
        unrecorded: 0,
        light: 0,
        goals: &[(10, &[(0, 4, 3), (28, 6, 5), (56, 7, 7), (82, 9, 9)]), (6, &[(0, 5, 5), (28, 6, 6), (82, 8, 8)])],
        sppb: &[(0, 610, 668, 1590), (28, 920, 590, 1420), (56, 1000, 511, 1290), (83, 1000, 466, 1088)],
        tests: &[
            (0, Instrument::Tug, &[(0, Hundredths(1_520))]),
            (0, Instrument::ChairStand, &[(0, Whole(7)), (1, Whole(0))]),
            (0, Instrument::SixMinuteWalk, &[(0, Whole(212))]),
            (0, Instrument::Ladder, &[(0, Whole(5))]),
            (28, Instrument::Tug, &[(0, Hundredths(1_390))]),
            (28, Instrument::ChairStand, &[(0, Whole(9)), (1, Whole(0))]),
            (56, Instrument::Tug, &[(0, Hundredths(1_240))]),
            (56, Instrument::ChairStand, &[(0, Whole(10)), (1, Whole(0))]),
            (83, Instrument::Tug, &[(0, Hundredths(1_120))]),
            (83, Instrument::ChairStand, &[(0, Whole(12)), (1, Whole(0))]),
            (83, Instrument::SixMinuteWalk, &[(0, Whole(268))]),
            (83, Instrument::Ladder, &[(0, Whole(8))]),
        ],
        tasks: &[&[Task::WalkOutdoors], &[Task::CarryCup, Task::PickUpFromFloor]],
    },
];
