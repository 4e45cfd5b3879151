//! The published ranges of typed totals and nothing else.
//!
//! Source: clinical rules §10 [S85][S86].

use std::ops::RangeInclusive;

/// FIM: eighteen items of 1–7 points, first those of movement, then those of cognition.
pub const FIM_POINTS: RangeInclusive<u8> = 1..=7;
pub const FIM_MOTOR_ITEMS: usize = 13;
pub const FIM_COGNITIVE_ITEMS: usize = 5;

pub const FIM_MOTOR: RangeInclusive<u8> = 13..=91;
pub const FIM_COGNITIVE: RangeInclusive<u8> = 5..=35;
pub const FIM_TOTAL: RangeInclusive<u8> = 18..=126;

const _: () = {
    assert!(*FIM_MOTOR.start() as usize == FIM_MOTOR_ITEMS * *FIM_POINTS.start() as usize);
    assert!(*FIM_MOTOR.end() as usize == FIM_MOTOR_ITEMS * *FIM_POINTS.end() as usize);
    assert!(*FIM_COGNITIVE.start() as usize == FIM_COGNITIVE_ITEMS * *FIM_POINTS.start() as usize);
    assert!(*FIM_COGNITIVE.end() as usize == FIM_COGNITIVE_ITEMS * *FIM_POINTS.end() as usize);
    assert!(*FIM_TOTAL.start() == *FIM_MOTOR.start() + *FIM_COGNITIVE.start());
    assert!(*FIM_TOTAL.end() == *FIM_MOTOR.end() + *FIM_COGNITIVE.end());
};
