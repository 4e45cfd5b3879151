//! From sitting to standing.

use super::super::body::{Arm, Pose};
use super::super::model::{Arrow, Figure, FigureScale, MotionCourse};
use super::super::props::{Prop, measure};
use super::super::space::{ViewDirection, at};
use super::super::stances::{RISEN, SIT_HIGH, SIT_READY, arm, arrow, both_arms, on_top, swing};
use super::starting;

/// Leaning far forward, the seat just off the chair, feet drawn back.
pub(super) const SEAT_OFF: Pose = Pose { pelvis: at(12.0, SIT_HIGH + 9.0, 0.0), lean: swing(42.0, 0.0), ..SIT_READY };

/// The arrow from sitting up to standing.
pub(super) fn rising() -> Arrow {
    arrow(at(-14.0, 120.0, 0.0), at(-16.0, 150.0, 0.0), at(10.0, 160.0, 0.0))
}

pub(super) fn rising_from(prop: Prop, pose: Pose) -> Figure {
    starting(FigureScale::Standing, vec![prop], pose)
}

pub(crate) fn rise_with_arms() -> Figure {
    let push = on_armrests();
    let off = Pose { pelvis: at(12.0, SIT_HIGH + 12.0, 0.0), lean: swing(30.0, 0.0), ..push };
    rising_from(Prop::Armchair, push).and(off).then(RISEN, rising())
}

pub(crate) fn rise_with_arms_folded() -> Figure {
    rising_from(Prop::Chair, both_arms(Arm::AcrossChest, SIT_READY))
        .and(both_arms(Arm::AcrossChest, SEAT_OFF))
        .then(both_arms(Arm::AcrossChest, RISEN), rising())
}

pub(super) fn rise() -> Figure {
    rising_from(Prop::Chair, Pose { lean: swing(6.0, 0.0), ..SIT_READY }).and(SEAT_OFF).then(RISEN, rising())
}

pub(super) fn rise_slowly() -> Figure {
    let ahead = arm(swing(48.0, 2.0), swing(70.0, 0.0));
    let leaning = both_arms(ahead, Pose { lean: swing(32.0, 0.0), ..SIT_READY });
    let half = Pose { pelvis: at(8.0, SIT_HIGH + 16.0, 0.0), lean: swing(42.0, 0.0), ..leaning };
    rising_from(Prop::Chair, leaning)
        .and(both_arms(ahead, SEAT_OFF))
        .then(RISEN, rising())
        .then(half, arrow(at(8.0, 162.0, 0.0), at(-16.0, 154.0, 0.0), at(-20.0, 116.0, 0.0)))
        .going(MotionCourse::RoundSlowly)
}

fn at_worktop(x: f64) -> Pose {
    let palm = |z| on_top(x, measure::BENCH, z);
    Pose { right_arm: palm(17.0), left_arm: palm(-17.0), ..SIT_READY }
}

pub(super) fn rise_at_worktop() -> Figure {
    let start = Pose { lean: swing(24.0, 0.0), ..at_worktop(66.0) };
    rising_from(Prop::Chair, start)
        .with(Prop::BenchBeyond)
        .and(Pose { pelvis: SEAT_OFF.pelvis, lean: swing(34.0, 0.0), ..start })
        .then(Pose { lean: swing(0.0, 0.0), pelvis: RISEN.pelvis, ..start }, rising())
        .seen(ViewDirection::SideBehind)
}

pub(super) fn rise_and_steady() -> Figure {
    rising_from(Prop::Chair, Pose { lean: swing(6.0, 0.0), ..SIT_READY })
        .with(Prop::BenchBeyond)
        .and(SEAT_OFF)
        .then(RISEN, rising())
        .then(
            Pose { pelvis: RISEN.pelvis, ..at_worktop(66.0) },
            arrow(at(48.0, 72.0, 17.0), at(62.0, 78.0, 17.0), at(64.0, 96.0, 17.0)),
        )
        .seen(ViewDirection::SideBehind)
}

pub(super) fn on_armrests() -> Pose {
    Pose {
        pelvis: at(2.0, SIT_HIGH, 0.0),
        lean: swing(10.0, 0.0),
        right_arm: on_top(12.0, measure::ARMREST, measure::ARMREST_ASIDE),
        left_arm: on_top(12.0, measure::ARMREST, -measure::ARMREST_ASIDE),
        ..SIT_READY
    }
}
