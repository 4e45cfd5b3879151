//! The published ranges of typed totals and nothing else.
//!
//! Source: clinical rules §10 [S85][S86]; of MST, Short FES-I, 4AT, CFS and EQ-5D VAS second edition §4.

use std::ops::RangeInclusive;

/// FIM: eighteen items of 1–7 points, first those of movement, then those of cognition.
pub const FIM_POINTS: RangeInclusive<u8> = 1..=7;
pub const FIM_MOTOR_ITEMS: usize = 13;
pub const FIM_COGNITIVE_ITEMS: usize = 5;

pub const FIM_MOTOR: RangeInclusive<u8> = 13..=91;
pub const FIM_COGNITIVE: RangeInclusive<u8> = 5..=35;
pub const FIM_TOTAL: RangeInclusive<u8> = 18..=126;

/// Screening of malnutrition, higher is worse.
pub const MST: RangeInclusive<u8> = 0..=5;
/// Worry about falling: seven items of 1–4, higher is worse.
pub const SHORT_FES_I: RangeInclusive<u8> = 7..=28;
/// Delirium and cognition, higher is worse.
pub const FOUR_AT: RangeInclusive<u8> = 0..=12;
/// From here on a delirium is possible.
pub const FOUR_AT_DELIRIUM: u8 = 4;
/// Frailty, higher is frailer.
pub const CFS: RangeInclusive<u8> = 1..=9;
/// From here on a person lives with frailty.
pub const CFS_FRAIL: u8 = 5;
/// Health today as the person marks it, higher is better.
pub const EQ_VAS: RangeInclusive<u8> = 0..=100;

const _: () = {
    assert!(*FIM_MOTOR.start() as usize == FIM_MOTOR_ITEMS * *FIM_POINTS.start() as usize);
    assert!(*FIM_MOTOR.end() as usize == FIM_MOTOR_ITEMS * *FIM_POINTS.end() as usize);
    assert!(*FIM_COGNITIVE.start() as usize == FIM_COGNITIVE_ITEMS * *FIM_POINTS.start() as usize);
    assert!(*FIM_COGNITIVE.end() as usize == FIM_COGNITIVE_ITEMS * *FIM_POINTS.end() as usize);
    assert!(*FIM_TOTAL.start() == *FIM_MOTOR.start() + *FIM_COGNITIVE.start());
    assert!(*FIM_TOTAL.end() == *FIM_MOTOR.end() + *FIM_COGNITIVE.end());
};
