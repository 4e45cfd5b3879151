//! Down to the floor and up again.

use super::super::body::{Arm, Pose};
use super::super::model::Figure;
use super::super::props::measure;
use super::super::space::{FORWARD, UP, at};
use super::super::stances::{BESIDE_BENCH, HANGING, STAND, STAND_HIGH, arrow, on_top, planted, swing, tilted};
use super::on_feet;
use super::standing::beside_bench;

/// Where one stands before the right foot steps back.
const AHEAD: f64 = 36.0;
const BEHIND: f64 = AHEAD - 72.0;
/// With the knee on the floor.
const KNEELING_HIGH: f64 = 48.4;

const fn standing(start: Pose) -> Pose {
    Pose { pelvis: at(AHEAD, STAND_HIGH, 0.0), right_leg: planted(AHEAD, 9.0), left_leg: planted(AHEAD, -9.0), ..start }
}

/// A long step back with the right foot, which stands on its toes.
const fn long_step(start: Pose) -> Pose {
    Pose { pelvis: at(AHEAD - 35.0, 79.0, 0.0), right_leg: tilted(BEHIND, 9.0, 42.0), ..standing(start) }
}

/// On the right knee, the toes tucked under.
const fn on_one_knee(start: Pose) -> Pose {
    Pose { pelvis: at(AHEAD - 28.0, KNEELING_HIGH, 0.0), right_leg: tilted(BEHIND, 9.0, 74.0), ..standing(start) }
}

pub(super) fn lunge() -> Figure {
    let apart = |pelvis, heel| Pose {
        pelvis,
        right_leg: tilted(-40.0, 9.0, heel),
        left_leg: planted(30.0, -9.0),
        ..BESIDE_BENCH
    };
    beside_bench(apart(at(-4.0, 79.0, 0.0), 30.0)).then(
        apart(at(-2.0, 67.0, 0.0), 48.0),
        arrow(at(-46.0, 112.0, 0.0), at(-54.0, 98.0, 0.0), at(-52.0, 74.0, 0.0)),
    )
}

pub(super) fn kneel() -> Figure {
    let held = Pose { left_arm: on_top(AHEAD - 8.0, measure::BENCH, -35.0), ..STAND };
    beside_bench(standing(held))
        .then(long_step(held), arrow(at(12.0, 10.0, 20.0), at(-4.0, 20.0, 20.0), at(-24.0, 8.0, 20.0)))
        .then(on_one_knee(held), arrow(at(-20.0, 108.0, 0.0), at(-30.0, 90.0, 0.0), at(-26.0, 58.0, 0.0)))
}

pub(super) fn all_the_way() -> Figure {
    let kneeling = Pose { lean: swing(12.0, 0.0), left_arm: Arm::OnThigh, right_arm: HANGING, ..on_one_knee(STAND) };
    let hand = |z: f64| Arm::Rests { palm: at(AHEAD + 18.0, 0.0, z), off: UP, fingers: FORWARD };
    let on_hands = |pelvis, lean, heel| Pose {
        pelvis,
        lean: swing(lean, 0.0),
        right_leg: tilted(BEHIND, 9.0, heel),
        left_leg: tilted(BEHIND, -9.0, heel),
        right_arm: hand(17.0),
        left_arm: hand(-17.0),
        ..STAND
    };
    let ready = Pose { pelvis: at(AHEAD, STAND_HIGH - 4.0, 0.0), lean: swing(8.0, 0.0), ..standing(STAND) };
    on_feet(ready)
        .then(kneeling, arrow(at(-20.0, 128.0, 0.0), at(-32.0, 104.0, 0.0), at(-28.0, 64.0, 0.0)))
        .then(
            on_hands(at(AHEAD - 32.0, 70.0, 0.0), 106.0, 55.0),
            arrow(at(46.0, 112.0, 0.0), at(74.0, 104.0, 0.0), at(82.0, 76.0, 0.0)),
        )
        .and(on_hands(at(AHEAD - 28.0, KNEELING_HIGH, 0.0), 84.0, 74.0))
}
