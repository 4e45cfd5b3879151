//! Other ways to walk than forwards, and steps while the head does something else.

use super::super::body::{Pose, Side};
use super::super::footprints::Stand;
use super::super::model::{Figure, MotionCourse};
use super::super::props::{Prop, measure};
use super::super::space::{ViewDirection, at};
use super::super::stances::{
    BESIDE_BENCH, HANGING, SHOE, SIT_HOLDING, STAND, STAND_HIGH, arrow, lifted, on_top, planted, straight, swing,
};
use super::standing::{ON_LEFT_LEG, beside_bench};
use super::walking::{across_the_room, onwards, stride, waiting};
use super::{on_chair, on_feet};

/// One hand on the bench on the left.
fn held(pose: Pose) -> Pose {
    Pose { left_arm: on_top(pose.pelvis.x + 10.0, measure::BENCH, -35.0), ..pose }
}

pub(super) fn backwards_along_worktop() -> Figure {
    on_feet(held(Pose { right_arm: HANGING, ..waiting(34.0) }))
        .then(held(stride(17.0, Side::Right, 34.0)), onwards(36.0, 8.0))
        .then(held(stride(-17.0, Side::Left, 34.0)), onwards(12.0, -26.0))
        .then(held(waiting(-34.0)), onwards(-14.0, -44.0))
        .with(Prop::BenchAside)
        .going(MotionCourse::Onwards)
}

/// Both feet on one line; the one in front touches the other. `behind`: the foot behind.
fn in_line(behind: f64, front: Side) -> Pose {
    let feet = (straight(behind + SHOE, -9.0), straight(behind, -9.0));
    let (right_leg, left_leg) = if front == Side::Right { feet } else { (feet.1, feet.0) };
    held(Pose { pelvis: at(behind + SHOE / 2.0, STAND_HIGH - 2.0, -7.0), right_leg, left_leg, ..STAND })
}

pub(super) fn heel_to_toe() -> Figure {
    on_feet(in_line(-60.0, Side::Left))
        .then(in_line(-60.0 + SHOE, Side::Right), onwards(-50.0, -14.0))
        .then(in_line(-60.0 + 2.0 * SHOE, Side::Left), onwards(-18.0, 16.0))
        .with(Prop::BenchAside)
        .feet_from_above(Stand::Tandem)
        .going(MotionCourse::Onwards)
}

/// As far to the right as `z`, the feet so far apart.
fn aside(z: f64, apart: f64) -> Pose {
    Pose {
        pelvis: at(0.0, STAND_HIGH - apart * apart * 0.0016, z),
        right_leg: planted(0.0, z + apart / 2.0),
        left_leg: planted(0.0, z - apart / 2.0),
        ..STAND
    }
}

pub(super) fn sideways() -> Figure {
    let step = |from: f64| arrow(at(0.0, 184.0, from), at(0.0, 192.0, from + 14.0), at(0.0, 184.0, from + 28.0));
    across_the_room(aside(-40.0, 18.0))
        .then(aside(-22.0, 54.0), step(-44.0))
        .then(aside(-4.0, 18.0), step(-18.0))
        .then(aside(14.0, 54.0), step(2.0))
        .seen(ViewDirection::Back)
}

pub(super) fn backwards() -> Figure {
    across_the_room(stride(54.0, Side::Left, 34.0))
        .then(stride(20.0, Side::Right, 34.0), onwards(50.0, 14.0))
        .then(stride(-14.0, Side::Left, 34.0), onwards(16.0, -24.0))
        .then(stride(-48.0, Side::Right, 34.0), onwards(-16.0, -60.0))
}

pub(super) fn march_and_count_sitting() -> Figure {
    let knee = lifted(swing(112.0, 4.0), swing(6.0, 2.0), 4.0);
    on_chair(Pose { right_leg: knee, ..SIT_HOLDING })
        .then(
            Pose { left_leg: knee, ..SIT_HOLDING },
            arrow(at(76.0, 24.0, 10.0), at(78.0, 42.0, 10.0), at(72.0, 62.0, 10.0)),
        )
        .counting_aloud()
}

pub(super) fn march_and_count() -> Figure {
    let knee = lifted(swing(62.0, 2.0), swing(-10.0, 0.0), -6.0);
    let on_right_leg = Pose { pelvis: at(-1.0, STAND_HIGH - 0.3, 6.0), lean: swing(-1.0, 0.0), ..BESIDE_BENCH };
    beside_bench(Pose { right_leg: knee, ..ON_LEFT_LEG })
        .and(BESIDE_BENCH)
        .then(
            Pose { left_leg: knee, ..on_right_leg },
            arrow(at(58.0, 30.0, 9.0), at(62.0, 50.0, 9.0), at(56.0, 72.0, 9.0)),
        )
        .counting_aloud()
}

pub(super) fn turn_the_head() -> Figure {
    let looking = |pose: Pose, look| Pose { look, ..pose };
    let round = |x: f64| arrow(at(x + 20.0, 184.0, 26.0), at(x + 34.0, 188.0, 0.0), at(x + 20.0, 184.0, -26.0));
    across_the_room(looking(stride(-60.0, Side::Left, 40.0), 0.0))
        .then(looking(stride(-20.0, Side::Right, 40.0), 55.0), onwards(-60.0, -14.0))
        .then(looking(stride(20.0, Side::Left, 40.0), 0.0), onwards(-20.0, 26.0))
        .then(looking(stride(60.0, Side::Right, 40.0), -55.0), round(60.0))
}

pub(super) fn walk_and_count() -> Figure {
    across_the_room(stride(-63.0, Side::Right, 42.0))
        .then(stride(-21.0, Side::Left, 42.0), onwards(-62.0, -14.0))
        .then(stride(21.0, Side::Right, 42.0), onwards(-20.0, 28.0))
        .counting_aloud()
}
