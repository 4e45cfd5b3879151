//! A step and stairs besides those of `walking`, over the doorstep, and out of doors.

use super::super::body::{Arm, Bearing, Leg, Pose, Side};
use super::super::model::{Figure, FigureScale, MotionCourse};
use super::super::props::{Prop, measure, off_rail, on_rail};
use super::super::space::{FORWARD, UP, at};
use super::super::stances::{STAND_HIGH, arrow, lifted, planted, standing_on, swing, tilted};
use super::starting;
use super::walking::{across_the_room, onwards, stride, waiting};

pub(super) fn step_tap() -> Figure {
    let hold = Arm::Rests { palm: at(14.0, measure::HANDRAIL, measure::RAIL_ASIDE), off: UP, fingers: FORWARD };
    let below = Pose { left_arm: hold, ..waiting(-8.0) };
    let tap = Pose {
        pelvis: at(-7.0, STAND_HIGH - 0.4, -7.0),
        right_leg: standing_on(measure::STEP, 30.0, 9.0),
        left_leg: planted(-8.0, -9.0),
        ..below
    };
    starting(FigureScale::High, vec![Prop::Step], below)
        .then(tap, arrow(at(10.0, 30.0, 14.0), at(22.0, 46.0, 14.0), at(44.0, 38.0, 14.0)))
}

/// Facing the left of the picture, the rail on the right hand.
pub(super) fn down_the_stairs() -> Figure {
    let hold =
        |x| Arm::Rests { palm: on_rail(x), off: off_rail(), fingers: at(-measure::STAIR_DEEP, -measure::STAIR, 0.0) };
    let stair = |number: f64| measure::STAIRS_AHEAD + measure::STAIR_DEEP * (number - 1.0) + 21.5;
    let foot = |number: f64, z: f64| standing_on(measure::STAIR * number, stair(number), z);
    let left_behind =
        |number: f64, z: f64| Leg::Planted { x: stair(number), y: measure::STAIR * number, z, heel: 30.0, out: 6.0 };
    let high = |number: f64| STAND_HIGH + measure::STAIR * number;
    let top = Pose {
        pelvis: at(stair(2.0), high(2.0), 0.0),
        bearing: Bearing { back: 0.0, turn: 180.0 },
        right_leg: foot(2.0, -9.0),
        left_leg: foot(2.0, 9.0),
        right_arm: hold(stair(2.0) - 14.0),
        ..waiting(0.0)
    };
    let one_down = Pose {
        pelvis: at(stair(1.0) + 8.0, high(1.0) - 1.0, 0.0),
        left_leg: foot(1.0, 9.0),
        right_leg: left_behind(2.0, -9.0),
        right_arm: hold(stair(1.0) - 6.0),
        ..top
    };
    let both_down = Pose {
        pelvis: at(stair(1.0), high(1.0), 0.0),
        right_leg: foot(1.0, -9.0),
        right_arm: hold(stair(1.0) - 14.0),
        ..one_down
    };
    let on_the_floor = Pose {
        pelvis: at(4.0, STAND_HIGH - 1.0, 0.0),
        left_leg: planted(-8.0, 9.0),
        right_leg: left_behind(1.0, -9.0),
        right_arm: hold(6.0),
        ..both_down
    };
    starting(FigureScale::High, vec![Prop::Stairs], top)
        .then(one_down, arrow(at(40.0, 226.0, 0.0), at(24.0, 232.0, 0.0), at(10.0, 214.0, 0.0)))
        .and(both_down)
        .then(on_the_floor, arrow(at(6.0, 212.0, 0.0), at(-12.0, 216.0, 0.0), at(-24.0, 196.0, 0.0)))
        .going(MotionCourse::Onwards)
}

pub(super) fn over_the_doorstep() -> Figure {
    let frame = Arm::Rests {
        palm: at(measure::DOORSTEP_AHEAD[0], 116.0, measure::DOOR_ASIDE - 4.0),
        off: at(-1.0, 0.0, 0.0),
        fingers: UP,
    };
    let before = Pose { left_arm: frame, ..waiting(-15.0) };
    let over = Pose {
        pelvis: at(-15.0, STAND_HIGH - 0.4, -7.0),
        right_leg: lifted(swing(72.0, 2.0), swing(-16.0, 0.0), 4.0),
        ..before
    };
    let astride = Pose {
        pelvis: at(10.0, 83.8, 0.0),
        right_leg: planted(35.0, 9.0),
        left_leg: tilted(-15.0, -9.0, 18.0),
        ..before
    };
    starting(FigureScale::High, vec![Prop::Doorway], before)
        .and(over)
        .then(astride, arrow(at(24.0, 46.0, 9.0), at(48.0, 56.0, 9.0), at(60.0, 26.0, 9.0)))
}

pub(super) fn short_walk() -> Figure {
    across_the_room(stride(-42.0, Side::Left, 42.0))
        .then(stride(0.0, Side::Right, 42.0), onwards(-40.0, 8.0))
        .then(stride(42.0, Side::Left, 42.0), onwards(0.0, 50.0))
        .with(Prop::Trees)
}

pub(super) fn long_walk() -> Figure {
    across_the_room(stride(-75.0, Side::Right, 50.0))
        .then(stride(-25.0, Side::Left, 50.0), onwards(-74.0, -16.0))
        .then(stride(25.0, Side::Right, 50.0), onwards(-24.0, 34.0))
        .then(stride(75.0, Side::Left, 50.0), onwards(26.0, 84.0))
        .with(Prop::Trees)
}
