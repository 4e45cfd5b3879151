//! Steps: along the worktop, across the room, up a step and stairs.

use super::super::body::{Arm, Bearing, Leg, Pose, Side};
use super::super::model::{Arrow, Figure, FigureScale, MotionCourse};
use super::super::props::{Prop, measure, off_rail, on_rail};
use super::super::space::{FORWARD, UP, at};
use super::super::stances::{
    HANGING, RISEN, SIT_READY, STAND, STAND_HIGH, arm, arrow, lifted, on_top, planted, standing_on, swing, tilted,
};
use super::super::things::{FigureThing, Spot};
use super::{on_feet, starting};

/// The whole shoe on the ground in front, the heel lifted behind, the arms against the legs. `front`: which foot; the
/// body midway at `x`, the feet `long` apart.
pub(super) fn stride(x: f64, front: Side, long: f64) -> Pose {
    let (ahead, behind) = (x + long / 2.0, x - long / 2.0);
    let swung = long * 0.4;
    let (arm_ahead, arm_behind) =
        (arm(swing(swung, 6.0), swing(swung + 14.0, 2.0)), arm(swing(-swung, 7.0), swing(-swung + 12.0, 4.0)));
    let walking = Pose { pelvis: at(x, STAND_HIGH - long * long * 0.0016, 0.0), lean: swing(3.0, 0.0), ..STAND };
    match front {
        Side::Right => Pose {
            right_leg: planted(ahead, 9.0),
            left_leg: tilted(behind, -9.0, long * 0.7),
            right_arm: arm_behind,
            left_arm: arm_ahead,
            ..walking
        },
        Side::Left => Pose {
            right_leg: tilted(behind, 9.0, long * 0.7),
            left_leg: planted(ahead, -9.0),
            right_arm: arm_ahead,
            left_arm: arm_behind,
            ..walking
        },
    }
}

/// The same stride towards the left of the picture.
fn stride_back(x: f64, front: Side, long: f64) -> Pose {
    let there = stride(x, front, long);
    let turned = |leg| match leg {
        Leg::Planted { x: foot, y, z, heel, out } => Leg::Planted { x: 2.0 * x - foot, y, z: -z, heel, out },
        free => free,
    };
    Pose {
        bearing: Bearing { back: 0.0, turn: 180.0 },
        right_leg: turned(there.right_leg),
        left_leg: turned(there.left_leg),
        ..there
    }
}

/// Standing at `x`, feet side by side.
pub(super) fn waiting(x: f64) -> Pose {
    Pose { pelvis: at(x, STAND_HIGH, 0.0), right_leg: planted(x, 9.0), left_leg: planted(x, -9.0), ..STAND }
}

/// Over the head, from `x` to `to`.
pub(super) fn onwards(x: f64, to: f64) -> Arrow {
    arrow(at(x, 186.0, 0.0), at((x + to) / 2.0, 192.0, 0.0), at(to, 186.0, 0.0))
}

/// Halfway round, facing the eye; `x`: the right foot.
fn turning(x: f64) -> Pose {
    Pose {
        pelvis: at(x + 9.0, STAND_HIGH - 0.1, 9.0),
        bearing: Bearing { back: 0.0, turn: 90.0 },
        right_leg: planted(x, 9.0),
        left_leg: planted(x + 18.0, 9.0),
        ..STAND
    }
}

fn round_about(x: f64) -> Arrow {
    arrow(at(x - 16.0, 204.0, 0.0), at(x + 64.0, 196.0, 0.0), at(x - 8.0, 184.0, 0.0))
}

pub(super) fn across_the_room(pose: Pose) -> Figure {
    starting(FigureScale::Wide, Vec::new(), pose).going(MotionCourse::Onwards)
}

pub(super) fn along_worktop() -> Figure {
    let held = |pose: Pose| Pose { left_arm: on_top(pose.pelvis.x + 10.0, measure::BENCH, -35.0), ..pose };
    on_feet(held(Pose { right_arm: HANGING, ..waiting(-42.0) }))
        .then(held(stride(-22.0, Side::Right, 40.0)), onwards(-44.0, -14.0))
        .then(held(stride(17.0, Side::Left, 38.0)), onwards(-20.0, 20.0))
        .then(held(waiting(36.0)), onwards(12.0, 42.0))
        .with(Prop::BenchAside)
        .going(MotionCourse::Onwards)
}

pub(super) fn there_and_back_again() -> Figure {
    across_the_room(stride(-42.0, Side::Left, 44.0))
        .then(stride(2.0, Side::Right, 44.0), onwards(-40.0, 10.0))
        .then(turning(24.0), round_about(24.0))
        .then(stride_back(20.0, Side::Right, 44.0), onwards(30.0, -20.0))
}

pub(super) fn change_pace() -> Figure {
    across_the_room(stride(-72.0, Side::Right, 26.0))
        .then(stride(-46.0, Side::Left, 26.0), onwards(-66.0, -40.0))
        .then(stride(-4.0, Side::Right, 58.0), onwards(-34.0, 14.0))
        .then(stride(54.0, Side::Left, 58.0), onwards(6.0, 72.0))
}

pub(super) fn rise_and_walk() -> Figure {
    starting(FigureScale::Wide, vec![Prop::Chair], Pose { lean: swing(30.0, 0.0), ..SIT_READY })
        .then(RISEN, arrow(at(-14.0, 120.0, 0.0), at(-16.0, 150.0, 0.0), at(10.0, 160.0, 0.0)))
        .then(stride(53.0, Side::Right, 42.0), onwards(36.0, 80.0))
        .then(turning(74.0), round_about(74.0))
        .going(MotionCourse::Onwards)
}

pub(super) fn step_over() -> Figure {
    let over = Pose {
        pelvis: at(-13.0, STAND_HIGH - 0.4, -8.0),
        lean: swing(2.0, -2.0),
        right_leg: lifted(swing(64.0, 2.0), swing(4.0, 0.0), 6.0),
        left_leg: planted(-15.0, -9.0),
        right_arm: arm(swing(-12.0, 14.0), swing(0.0, 10.0)),
        left_arm: arm(swing(18.0, 14.0), swing(34.0, 10.0)),
        ..STAND
    };
    across_the_room(stride(-36.0, Side::Left, 42.0))
        .holding(FigureThing::Roll, Spot::At(at(16.0, 0.0, 0.0)))
        .and(over)
        .then(stride(10.0, Side::Right, 50.0), arrow(at(6.0, 50.0, 9.0), at(38.0, 58.0, 9.0), at(58.0, 24.0, 9.0)))
        .then(stride(57.0, Side::Left, 44.0), onwards(20.0, 66.0))
}

pub(super) fn step_up() -> Figure {
    let hold = |x| Arm::Rests { palm: at(x, measure::HANDRAIL, measure::RAIL_ASIDE), off: UP, fingers: FORWARD };
    let below = Pose { left_arm: hold(14.0), ..waiting(-8.0) };
    let foot_up = Pose {
        pelvis: at(5.0, 88.4, 0.0),
        lean: swing(8.0, 0.0),
        right_leg: standing_on(measure::STEP, 32.0, 9.0),
        left_leg: planted(-8.0, -9.0),
        left_arm: hold(28.0),
        ..below
    };
    let above = Pose {
        pelvis: at(32.0, STAND_HIGH + measure::STEP, 0.0),
        right_leg: standing_on(measure::STEP, 32.0, 9.0),
        left_leg: standing_on(measure::STEP, 32.0, -9.0),
        left_arm: hold(46.0),
        ..below
    };
    starting(FigureScale::High, vec![Prop::Step], below)
        .then(foot_up, arrow(at(10.0, 30.0, 14.0), at(22.0, 46.0, 14.0), at(44.0, 38.0, 14.0)))
        .then(above, arrow(at(-10.0, 184.0, 0.0), at(-8.0, 204.0, 0.0), at(20.0, 208.0, 0.0)))
}

pub(super) fn stairs() -> Figure {
    let hold =
        |x| Arm::Rests { palm: on_rail(x), off: off_rail(), fingers: at(measure::STAIR_DEEP, measure::STAIR, 0.0) };
    let stair = |number: f64| measure::STAIRS_AHEAD + measure::STAIR_DEEP * (number - 1.0) + 8.7;
    let foot = |number: f64, z: f64| standing_on(measure::STAIR * number, stair(number), z);
    let high = |number: f64| STAND_HIGH + measure::STAIR * number;
    let below = Pose { left_arm: hold(8.0), ..waiting(-14.0) };
    let first = Pose {
        pelvis: at(1.0, 87.8, 0.0),
        lean: swing(8.0, 0.0),
        right_leg: foot(1.0, 9.0),
        left_leg: planted(-14.0, -9.0),
        left_arm: hold(24.0),
        ..below
    };
    let second = Pose {
        pelvis: at(stair(1.0) + 4.0, high(1.0) - 2.0, 0.0),
        lean: swing(8.0, 0.0),
        right_leg: foot(1.0, 9.0),
        left_leg: foot(2.0, -9.0),
        left_arm: hold(stair(1.0) + 28.0),
        ..below
    };
    let third = Pose {
        pelvis: at(stair(2.0) + 4.0, high(2.0) - 2.0, 0.0),
        right_leg: foot(3.0, 9.0),
        left_leg: foot(2.0, -9.0),
        left_arm: hold(stair(2.0) + 28.0),
        ..second
    };
    starting(FigureScale::High, vec![Prop::Stairs], below)
        .and(first)
        .then(second, arrow(at(-26.0, 130.0, 0.0), at(-14.0, 146.0, 0.0), at(2.0, 158.0, 0.0)))
        .then(third, arrow(at(2.0, 158.0, 0.0), at(16.0, 166.0, 0.0), at(32.0, 178.0, 0.0)))
        .going(MotionCourse::Onwards)
}

pub(super) fn carry_cup() -> Figure {
    let carrying = |pose: Pose| Pose { right_arm: arm(swing(8.0, 8.0), swing(82.0, 0.0)), ..pose };
    across_the_room(carrying(waiting(-64.0)))
        .holding(FigureThing::Cup, Spot::In(Side::Right))
        .then(carrying(stride(-45.0, Side::Right, 38.0)), onwards(-66.0, -34.0))
        .then(carrying(stride(-7.0, Side::Left, 38.0)), onwards(-36.0, 4.0))
        .then(carrying(stride(31.0, Side::Right, 38.0)), onwards(2.0, 44.0))
}
