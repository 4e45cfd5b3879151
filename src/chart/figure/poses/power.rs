//! Quickly up and slowly down: the way up is half as long as the way down, in pictures of the film.

use super::super::body::{Arm, Pose};
use super::super::model::{Figure, MotionCourse};
use super::super::props::Prop;
use super::super::space::at;
use super::super::stances::{
    AT_BENCH, RISEN, SIT_HIGH, SIT_HOLDING, SIT_READY, STAND_HIGH, arrow, both_arms, lifted, swing, tilted,
};
use super::on_chair;
use super::rising::{SEAT_OFF, rising, rising_from};
use super::standing::{at_bench, on_toes};

pub(super) fn fast_knee() -> Figure {
    let knee =
        |thigh, shank, toes| Pose { right_leg: lifted(swing(thigh, 2.0), swing(shank, 2.0), toes), ..SIT_HOLDING };
    on_chair(SIT_HOLDING)
        .then(knee(93.0, 86.0, 72.0), arrow(at(66.0, 8.0, 10.0), at(92.0, 10.0, 10.0), at(98.0, 44.0, 10.0)))
        .then(knee(91.0, 46.0, 34.0), arrow(at(106.0, 44.0, 10.0), at(104.0, 26.0, 10.0), at(90.0, 16.0, 10.0)))
        .going(MotionCourse::Round)
}

pub(super) fn fast_heel() -> Figure {
    let half = Pose {
        pelvis: at(2.0, STAND_HIGH + 2.6, 0.0),
        right_leg: tilted(0.0, 9.0, 16.0),
        left_leg: tilted(0.0, -9.0, 16.0),
        ..AT_BENCH
    };
    at_bench(AT_BENCH)
        .then(on_toes(AT_BENCH), arrow(at(-26.0, 4.0, 9.0), at(-26.0, 20.0, 9.0), at(-26.0, 46.0, 9.0)))
        .then(half, arrow(at(-36.0, 46.0, 9.0), at(-36.0, 34.0, 9.0), at(-36.0, 20.0, 9.0)))
        .going(MotionCourse::Round)
}

pub(super) fn rise_fast() -> Figure {
    let folded = |pose| both_arms(Arm::AcrossChest, pose);
    let half = folded(Pose { pelvis: at(8.0, SIT_HIGH + 16.0, 0.0), lean: swing(42.0, 0.0), ..SIT_READY });
    rising_from(Prop::Chair, folded(Pose { lean: swing(30.0, 0.0), ..SIT_READY }))
        .and(folded(SEAT_OFF))
        .then(folded(RISEN), rising())
        .then(half, arrow(at(8.0, 162.0, 0.0), at(-16.0, 154.0, 0.0), at(-20.0, 116.0, 0.0)))
        .going(MotionCourse::Round)
}
