//! The ways to sit and stand that the table of figures starts from, and the few words it is written in.

use super::body::{Arm, Bearing, Leg, Pose, Swing, length, radius};
use super::model::{Arrow, Heads};
use super::props::measure;
use super::space::{FORWARD, Point, UP, at};

pub(super) const UPRIGHT: Bearing = Bearing { back: 0.0, turn: 0.0 };
pub(super) const SIT_HIGH: f64 = measure::SEAT + radius::THIGH;
/// Knees all but straight.
pub(super) const STAND_HIGH: f64 = length::ANKLE + length::SHANK + length::THIGH - 0.1;
/// One shoe and the next touch when the ankles are this far apart.
pub(super) const SHOE: f64 = length::HEEL + radius::HEEL + length::TOES + radius::TOES;
pub(super) const HANGING: Arm = arm(swing(-3.0, 7.0), swing(9.0, 4.0));

pub(super) const SIT: Pose = Pose {
    pelvis: at(0.0, SIT_HIGH, 0.0),
    lean: swing(0.0, 0.0),
    turn: 0.0,
    bearing: UPRIGHT,
    look: 0.0,
    nod: 0.0,
    shoulders: (0.0, 0.0),
    fingers: 0.0,
    breath: 0.0,
    right_leg: planted(40.0, 10.0),
    left_leg: planted(40.0, -10.0),
    right_arm: Arm::OnThigh,
    left_arm: Arm::OnThigh,
};
/// Hands on the edges of the seat.
pub(super) const SIT_HOLDING: Pose =
    Pose { right_arm: on_top(5.0, measure::SEAT, 21.0), left_arm: on_top(5.0, measure::SEAT, -21.0), ..SIT };
/// Feet drawn back, as before rising.
pub(super) const SIT_READY: Pose = Pose { right_leg: planted(32.0, 10.0), left_leg: planted(32.0, -10.0), ..SIT };
pub(super) const RISEN: Pose =
    Pose { pelvis: at(31.0, STAND_HIGH, 0.0), right_arm: HANGING, left_arm: HANGING, ..SIT_READY };

pub(super) const STAND: Pose = Pose {
    pelvis: at(0.0, STAND_HIGH, 0.0),
    lean: swing(0.0, 0.0),
    turn: 0.0,
    bearing: UPRIGHT,
    look: 0.0,
    nod: 0.0,
    shoulders: (0.0, 0.0),
    fingers: 0.0,
    breath: 0.0,
    right_leg: planted(0.0, 9.0),
    left_leg: planted(0.0, -9.0),
    right_arm: HANGING,
    left_arm: HANGING,
};
pub(super) const AT_BENCH: Pose =
    Pose { right_arm: on_top(31.0, measure::BENCH, 19.0), left_arm: on_top(31.0, measure::BENCH, -19.0), ..STAND };
pub(super) const AT_BENCH_WIDE: Pose =
    Pose { right_arm: on_bench_wide(31.0, 1.0), left_arm: on_bench_wide(-31.0, -1.0), ..STAND };
pub(super) const BESIDE_BENCH: Pose = Pose { left_arm: on_top(8.0, measure::BENCH, -35.0), ..STAND };
pub(super) const AT_WALL: Pose = Pose { right_arm: on_wall(19.0), left_arm: on_wall(-19.0), ..STAND };

pub(super) const fn swing(forward: f64, aside: f64) -> Swing {
    Swing { forward, aside }
}

pub(super) const fn planted(x: f64, z: f64) -> Leg {
    turned_out(x, z, 6.0)
}

/// The foot straight ahead, as when feet stand in line.
pub(super) const fn straight(x: f64, z: f64) -> Leg {
    turned_out(x, z, 0.0)
}

pub(super) const fn turned_out(x: f64, z: f64, out: f64) -> Leg {
    Leg::Planted { x, y: 0.0, z, heel: 0.0, out }
}

pub(super) const fn tilted(x: f64, z: f64, heel: f64) -> Leg {
    Leg::Planted { x, y: 0.0, z, heel, out: 6.0 }
}

/// On something of this height.
pub(super) const fn standing_on(y: f64, x: f64, z: f64) -> Leg {
    Leg::Planted { x, y, z, heel: 0.0, out: 6.0 }
}

pub(super) const fn lifted(thigh: Swing, shank: Swing, toes: f64) -> Leg {
    Leg::Free { thigh, shank, toes, out: 5.0 }
}

pub(super) const fn arm(upper: Swing, fore: Swing) -> Arm {
    Arm::Free { upper, fore }
}

pub(super) const fn on_top(x: f64, y: f64, z: f64) -> Arm {
    Arm::Rests { palm: at(x, y, z), off: UP, fingers: FORWARD }
}

/// Hands wide, the fingers outwards, so that they are seen from behind. `side`: 1 for the right hand, -1 for the left.
pub(super) const fn on_bench_wide(z: f64, side: f64) -> Arm {
    Arm::Rests { palm: at(31.0, measure::BENCH, z), off: UP, fingers: at(0.5, 0.0, side) }
}

const fn on_wall(z: f64) -> Arm {
    Arm::Rests { palm: at(measure::WALL_AHEAD, 128.0, z), off: at(-1.0, 0.0, 0.0), fingers: UP }
}

pub(super) const fn facing(ahead: f64, up: f64, aside: f64) -> Arm {
    Arm::Facing { ahead, up, aside }
}

pub(super) const fn both_arms(arm: Arm, pose: Pose) -> Pose {
    Pose { right_arm: arm, left_arm: arm, ..pose }
}

pub(super) const fn arrow(from: Point, by: Point, to: Point) -> Arrow {
    Arrow { from, by, to, heads: Heads::One }
}

pub(super) const fn there_and_back(from: Point, by: Point, to: Point) -> Arrow {
    Arrow { from, by, to, heads: Heads::Two }
}
