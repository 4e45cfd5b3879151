//! The base grows narrower: feet together, half a step, in line, one leg; and a step forward, out and back.

use super::super::body::{Arm, Pose};
use super::super::footprints::Stand;
use super::super::model::{Arrow, Figure, MotionCourse};
use super::super::space::{ViewDirection, at};
use super::super::stances::{
    AT_BENCH_WIDE, BESIDE_BENCH, SHOE, SIT_HOLDING, STAND, STAND_HIGH, arm, arrow, both_arms, lifted, planted,
    straight, swing, tilted,
};
use super::on_chair;
use super::standing::{HOVERING, ON_LEFT_LEG, at_bench, beside_bench};

/// The arm on the far side of the bench, a little out.
const OUT: Arm = arm(swing(6.0, 24.0), swing(24.0, 20.0));
/// One hand over the bench, the other one out.
const FREE: Pose = Pose { left_arm: HOVERING, right_arm: OUT, ..STAND };

/// Shoe beside shoe.
fn together(pose: Pose) -> Pose {
    Pose { right_leg: straight(0.0, 5.2), left_leg: straight(0.0, -5.2), ..pose }
}

fn apart(pose: Pose) -> Pose {
    Pose { pelvis: at(0.0, STAND_HIGH - 0.8, 4.0), right_leg: planted(0.0, 17.0), ..together(pose) }
}

pub(super) fn feet_together() -> Figure {
    at_bench(apart(AT_BENCH_WIDE))
        .then(together(AT_BENCH_WIDE), arrow(at(0.0, 10.0, 44.0), at(0.0, 10.0, 36.0), at(0.0, 10.0, 20.0)))
        .seen(ViewDirection::Back)
        .feet_from_above(Stand::SideBySide)
}

pub(super) fn feet_together_free() -> Figure {
    let free = both_arms(arm(swing(14.0, 16.0), swing(40.0, 16.0)), STAND);
    at_bench(apart(free))
        .then(together(free), arrow(at(0.0, 10.0, 44.0), at(0.0, 10.0, 36.0), at(0.0, 10.0, 20.0)))
        .seen(ViewDirection::Back)
        .feet_from_above(Stand::SideBySide)
}

/// The right foot set before the left.
fn in_line(start: Pose) -> Figure {
    beside_bench(Pose { left_leg: straight(0.0, -9.0), ..start })
        .then(
            Pose {
                pelvis: at(SHOE / 2.0, 88.0, -7.0),
                right_leg: straight(SHOE, -9.0),
                left_leg: straight(0.0, -9.0),
                ..start
            },
            arrow(at(44.0, 26.0, 0.0), at(56.0, 33.0, 0.0), at(70.0, 22.0, 0.0)),
        )
        .feet_from_above(Stand::Tandem)
}

pub(super) fn feet_in_line() -> Figure {
    in_line(BESIDE_BENCH)
}

pub(super) fn feet_in_line_free() -> Figure {
    in_line(Pose {
        left_arm: arm(swing(8.0, 26.0), swing(76.0, 24.0)),
        right_arm: arm(swing(6.0, 24.0), swing(24.0, 20.0)),
        ..STAND
    })
}

/// The heel of the one foot beside the toes of the other.
fn half_a_step(start: Pose) -> Figure {
    beside_bench(Pose { left_leg: straight(0.0, -9.0), right_leg: straight(0.0, 9.0), ..start })
        .then(
            Pose {
                pelvis: at(10.0, STAND_HIGH - 1.0, -4.0),
                left_leg: straight(0.0, -9.0),
                right_leg: straight(20.0, 1.0),
                ..start
            },
            arrow(at(30.0, 20.0, 6.0), at(42.0, 28.0, 6.0), at(54.0, 14.0, 6.0)),
        )
        .feet_from_above(Stand::SemiTandem)
}

pub(super) fn staggered() -> Figure {
    half_a_step(BESIDE_BENCH)
}

pub(super) fn staggered_free() -> Figure {
    half_a_step(FREE)
}

/// The right foot a hand's breadth off the floor.
fn one_foot_up(start: Pose, up: Pose) -> Figure {
    beside_bench(start).then(
        Pose { right_leg: lifted(swing(34.0, 2.0), swing(-30.0, 0.0), -12.0), ..up },
        arrow(at(-30.0, 2.0, 12.0), at(-40.0, 14.0, 12.0), at(-38.0, 34.0, 12.0)),
    )
}

pub(super) fn on_one_leg() -> Figure {
    one_foot_up(BESIDE_BENCH, ON_LEFT_LEG)
}

pub(super) fn on_one_leg_free() -> Figure {
    let over = Pose { pelvis: at(1.0, STAND_HIGH - 0.4, -9.0), lean: swing(1.0, -2.0), ..FREE };
    one_foot_up(FREE, over)
}

/// Forward, out, back: in which order the arrows lead.
fn arrows(x: f64, near: f64) -> [Arrow; 3] {
    [
        arrow(at(x + 24.0, 14.0, near), at(x + 40.0, 26.0, near), at(x + 58.0, 10.0, near)),
        arrow(at(x + 34.0, 6.0, near + 6.0), at(x + 34.0, 16.0, near + 20.0), at(x + 12.0, 4.0, near + 46.0)),
        arrow(at(x, 6.0, near + 30.0), at(x - 18.0, 16.0, near + 20.0), at(x - 40.0, 8.0, near + 6.0)),
    ]
}

pub(super) fn three_ways_sitting() -> Figure {
    let [forward, out, back] = arrows(40.0, 12.0);
    let foot = |right_leg| Pose { right_leg, ..SIT_HOLDING };
    on_chair(SIT_HOLDING)
        .then(foot(planted(64.0, 11.0)), forward)
        .then(foot(planted(44.0, 34.0)), out)
        .then(foot(tilted(24.0, 12.0, 22.0)), back)
        .going(MotionCourse::Round)
}

/// The left foot stays.
fn three_ways_from(start: Pose) -> Figure {
    let [forward, out, back] = arrows(0.0, 12.0);
    let step = |pelvis, right_leg| Pose { pelvis, right_leg, ..start };
    beside_bench(start)
        .then(step(at(15.0, 85.4, 0.0), planted(34.0, 9.0)), forward)
        .then(step(at(1.0, 86.2, 6.0), planted(0.0, 32.0)), out)
        .then(step(at(-13.0, 85.4, 0.0), tilted(-32.0, 9.0, 16.0)), back)
        .going(MotionCourse::Round)
}

pub(super) fn three_ways() -> Figure {
    three_ways_from(BESIDE_BENCH)
}

pub(super) fn three_ways_free() -> Figure {
    three_ways_from(FREE)
}
