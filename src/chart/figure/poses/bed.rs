//! In bed, and on its edge. Who lies has the head towards the left and the right side towards the one who looks.

use super::super::body::{Arm, Bearing, Leg, Pose, radius};
use super::super::model::{Figure, FigureScale};
use super::super::props::{Prop, measure};
use super::super::space::{RIGHT, UP, ViewDirection, at};
use super::super::stances::{SIT, arm, arrow, both_arms, facing, lifted, planted, swing, there_and_back};
use super::super::things::{FigureThing, Spot};
use super::{in_bed, starting};

const ON_BACK: Bearing = Bearing { back: 90.0, turn: 0.0 };
const ON_SIDE: Bearing = Bearing { back: 90.0, turn: 90.0 };
/// Where the middle between the hips is on the back, and on the side.
const BACK_HIGH: f64 = measure::BED + 9.2;
const SIDE_HIGH: f64 = measure::BED + 17.2;
const BESIDE: Arm = arm(swing(-11.0, 14.0), swing(-8.0, 10.0));

const LIE: Pose = Pose {
    pelvis: at(-4.0, BACK_HIGH, 0.0),
    bearing: ON_BACK,
    lean: swing(7.0, 0.0),
    nod: 15.0,
    right_leg: lifted(swing(0.0, 4.0), swing(0.0, 4.0), -22.0),
    left_leg: lifted(swing(0.0, 4.0), swing(0.0, 4.0), -22.0),
    right_arm: BESIDE,
    left_arm: BESIDE,
    ..SIT
};
const KNEES_UP: Pose = Pose { right_leg: on_mattress(48.0, 9.0), left_leg: on_mattress(48.0, -9.0), ..LIE };
/// On the right side, so that one faces the eye.
const LIE_ON_SIDE: Pose = Pose {
    pelvis: at(-4.0, SIDE_HIGH, -14.0),
    bearing: ON_SIDE,
    lean: swing(6.0, -5.0),
    nod: 6.0,
    right_leg: lifted(swing(52.0, 0.0), swing(-14.0, 0.0), -8.0),
    left_leg: lifted(swing(64.0, -8.0), swing(-4.0, -8.0), -8.0),
    right_arm: BY_PILLOW,
    left_arm: Arm::Rests { palm: at(-36.0, measure::BED, 18.0), off: UP, fingers: at(-0.6, 0.0, 1.0) },
    ..LIE
};

/// The right hand beside the head, out of the way of the one who turns to that side.
const BY_PILLOW: Arm = Arm::Rests { palm: at(-70.0, measure::BED, 33.0), off: UP, fingers: at(-1.0, 0.0, 0.4) };

const fn on_mattress(x: f64, z: f64) -> Leg {
    Leg::Planted { x, y: measure::BED, z, heel: 0.0, out: 3.0 }
}

/// On the heel, toes up.
const fn on_heel(x: f64, z: f64) -> Leg {
    Leg::Planted { x, y: measure::BED, z, heel: -66.0, out: 3.0 }
}

pub(super) fn ankle_pumps() -> Figure {
    let toes = |toes| Pose {
        right_leg: lifted(swing(0.0, 4.0), swing(0.0, 4.0), toes),
        left_leg: lifted(swing(0.0, 4.0), swing(0.0, 4.0), toes),
        ..LIE
    };
    in_bed(toes(-42.0)).then(toes(14.0), arrow(at(106.0, 58.0, 12.0), at(112.0, 78.0, 12.0), at(88.0, 92.0, 12.0)))
}

pub(super) fn calf_stretch() -> Figure {
    let toes = |toes| Pose { right_leg: lifted(swing(0.0, 4.0), swing(0.0, 4.0), toes), ..LIE };
    in_bed(toes(-42.0)).then(toes(14.0), arrow(at(106.0, 58.0, 12.0), at(112.0, 78.0, 12.0), at(88.0, 92.0, 12.0)))
}

pub(super) fn hands() -> Figure {
    let up = both_arms(arm(swing(-16.0, 22.0), swing(82.0, 6.0)), LIE);
    in_bed(Pose { fingers: 1.0, ..up }).and(Pose { fingers: -1.0, ..up })
}

pub(super) fn bridge() -> Figure {
    let up = Pose {
        pelvis: at(-8.6, measure::BED + 31.0, 0.0),
        lean: swing(-25.0, 0.0),
        nod: 31.0,
        ..both_arms(arm(swing(-5.0, 12.0), swing(-8.0, 10.0)), KNEES_UP)
    };
    in_bed(KNEES_UP).then(up, arrow(at(-2.0, 92.0, 0.0), at(-2.0, 100.0, 0.0), at(-2.0, 116.0, 0.0)))
}

pub(super) fn thigh_press() -> Figure {
    let start = Pose { right_leg: on_heel(70.0, 10.0), left_leg: on_mattress(48.0, -9.0), ..LIE };
    let pressed = Pose { right_leg: lifted(swing(0.0, 3.0), swing(0.0, 3.0), 6.0), ..start };
    in_bed(start).then(pressed, arrow(at(36.0, 100.0, 14.0), at(36.0, 90.0, 14.0), at(36.0, 72.0, 14.0)))
}

pub(super) fn leg_out() -> Figure {
    let start = Pose { pelvis: at(-4.0, BACK_HIGH, -8.0), ..LIE };
    let out = Pose { right_leg: lifted(swing(0.0, 27.0), swing(0.0, 27.0), -8.0), ..start };
    in_bed(start)
        .then(out, there_and_back(at(92.0, 52.0, 2.0), at(96.0, 52.0, 22.0), at(84.0, 52.0, 38.0)))
        .seen(ViewDirection::Bedside)
}

pub(super) fn palm_press() -> Figure {
    let apart = |aside| both_arms(facing(27.0, -16.0, aside), LIE);
    let inwards =
        |sign: f64| arrow(at(-14.0, 84.0, sign * 34.0), at(-14.0, 84.0, sign * 24.0), at(-14.0, 84.0, sign * 12.0));
    in_bed(apart(10.0)).then(apart(1.0), inwards(1.0)).also(inwards(-1.0)).seen(ViewDirection::Bedside)
}

pub(super) fn elbow_bend() -> Figure {
    let upper = swing(-14.0, 14.0);
    in_bed(Pose { fingers: -0.7, ..both_arms(arm(upper, swing(-2.0, 8.0)), LIE) }).then(
        Pose { fingers: -0.7, ..both_arms(arm(upper, swing(128.0, 4.0)), LIE) },
        arrow(at(12.0, 78.0, 20.0), at(8.0, 112.0, 20.0), at(-34.0, 110.0, 20.0)),
    )
}

pub(super) fn edge_sit() -> Figure {
    let tall = Pose { pelvis: at(0.0, measure::BED + radius::THIGH, 0.0), ..SIT };
    let tired = Pose { lean: swing(20.0, 0.0), nod: 22.0, ..tall };
    starting(FigureScale::Seated, vec![Prop::BedEdge], tired)
        .then(tall, arrow(at(44.0, 122.0, 0.0), at(40.0, 146.0, 0.0), at(22.0, 152.0, 0.0)))
}

pub(super) fn pelvis_tilt() -> Figure {
    let tilted = Pose { pelvis: at(-6.0, BACK_HIGH + 3.5, 0.0), lean: swing(3.0, 0.0), nod: 17.0, ..KNEES_UP };
    in_bed(Pose { breath: 3.0, ..KNEES_UP })
        .then(tilted, arrow(at(-24.0, 108.0, 0.0), at(-24.0, 98.0, 0.0), at(-24.0, 80.0, 0.0)))
}

pub(super) fn heel_slides() -> Figure {
    let start = Pose { right_leg: on_heel(76.0, 9.0), ..LIE };
    in_bed(start).then(
        Pose { right_leg: on_mattress(46.0, 9.0), ..start },
        there_and_back(at(92.0, 46.0, 32.0), at(72.0, 44.0, 32.0), at(52.0, 46.0, 32.0)),
    )
}

pub(super) fn roll() -> Figure {
    let start = Pose { pelvis: at(-4.0, BACK_HIGH, -8.0), right_arm: BY_PILLOW, ..KNEES_UP };
    let reach = Pose { left_arm: arm(swing(88.0, -34.0), swing(92.0, -34.0)), turn: 12.0, ..start };
    in_bed(start)
        .then(reach, arrow(at(-44.0, 106.0, -14.0), at(-44.0, 118.0, 6.0), at(-44.0, 106.0, 26.0)))
        .then(LIE_ON_SIDE, arrow(at(10.0, 92.0, -24.0), at(10.0, 104.0, 0.0), at(10.0, 88.0, 28.0)))
        .seen(ViewDirection::Bedside)
}

pub(super) fn to_the_edge() -> Figure {
    let propped = Arm::Rests { palm: at(-77.0, measure::BED, 43.0), off: UP, fingers: at(-0.8, 0.0, 1.0) };
    let near_edge = Pose {
        pelvis: at(-4.0, SIDE_HIGH, 10.0),
        right_leg: lifted(swing(80.0, 0.0), swing(26.0, 0.0), 0.0),
        left_leg: lifted(swing(84.0, -6.0), swing(30.0, -6.0), 0.0),
        right_arm: arm(swing(70.0, -8.0), swing(150.0, -4.0)),
        left_arm: on_bed(-36.0, 40.0),
        ..LIE_ON_SIDE
    };
    let half_up = Pose {
        pelvis: at(-2.0, measure::BED + 13.0, 22.0),
        bearing: Bearing { back: 46.0, turn: 90.0 },
        lean: swing(14.0, 0.0),
        nod: 0.0,
        right_leg: lifted(swing(86.0, 0.0), swing(8.0, 0.0), 0.0),
        left_leg: lifted(swing(86.0, 0.0), swing(8.0, 0.0), 0.0),
        right_arm: propped,
        left_arm: arm(swing(22.0, 4.0), swing(60.0, -14.0)),
        ..LIE
    };
    let sitting = Pose {
        pelvis: at(-4.0, measure::BED + radius::THIGH, 24.0),
        bearing: Bearing { back: 0.0, turn: 90.0 },
        lean: swing(0.0, 0.0),
        nod: 0.0,
        right_leg: planted(-14.0, 64.0),
        left_leg: planted(6.0, 64.0),
        right_arm: on_bed(-25.0, 28.0),
        left_arm: on_bed(17.0, 28.0),
        ..LIE
    };
    in_bed(Pose { right_arm: propped, left_arm: Arm::OnBelly, ..KNEES_UP })
        .and(near_edge)
        .then(half_up, arrow(at(60.0, 78.0, 46.0), at(74.0, 60.0, 56.0), at(60.0, 30.0, 56.0)))
        .then(sitting, arrow(at(-74.0, 118.0, 20.0), at(-66.0, 152.0, 20.0), at(-30.0, 160.0, 20.0)))
        .seen(ViewDirection::Bedside)
}

const fn on_bed(x: f64, z: f64) -> Arm {
    Arm::Rests { palm: at(x, measure::BED, z), off: UP, fingers: RIGHT }
}

pub(super) fn sleeve() -> Figure {
    let half_sitting = Pose { lean: swing(48.0, 0.0), nod: 32.0, ..LIE };
    let bent = Pose { right_arm: arm(swing(-10.0, 0.0), swing(36.0, -26.0)), ..half_sitting };
    let drawn_to = |ahead, up, right: f64| Pose { left_arm: facing(ahead, up, -right), ..bent };
    starting(FigureScale::Lying, vec![Prop::BedRaised], drawn_to(40.0, -24.0, 4.0))
        .holding(FigureThing::Cardigan, Spot::OnArm(0.05))
        .and(drawn_to(26.0, -26.0, 10.0))
        .now(Spot::OnArm(0.45))
        .and(drawn_to(15.0, -12.0, 13.0))
        .now(Spot::OnArm(0.9))
}

pub(super) fn breathing() -> Figure {
    let start = both_arms(Arm::OnBelly, KNEES_UP);
    in_bed(start).then(
        Pose { breath: 6.0, ..start },
        there_and_back(at(-26.0, 90.0, 0.0), at(-26.0, 98.0, 0.0), at(-26.0, 112.0, 0.0)),
    )
}
