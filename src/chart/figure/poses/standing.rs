//! On one's feet: holding on, and with free hands.

use super::super::body::{Arm, Pose, Side};
use super::super::model::Figure;
use super::super::props::{Prop, measure};
use super::super::space::{UP, ViewDirection, at};
use super::super::stances::{
    AT_BENCH, AT_BENCH_WIDE, AT_WALL, BESIDE_BENCH, STAND, STAND_HIGH, arm, arrow, both_arms, lifted, on_bench_wide,
    on_top, planted, straight, swing, tilted,
};
use super::super::things::{FigureThing, Spot};
use super::on_feet;

pub(super) fn at_bench(pose: Pose) -> Figure {
    on_feet(pose).with(Prop::BenchAhead).seen(ViewDirection::SideBehind)
}

pub(super) fn beside_bench(pose: Pose) -> Figure {
    on_feet(pose).with(Prop::BenchAside)
}

/// A hand that hovers over the bench, ready to hold on.
pub(super) const HOVERING: Arm = arm(swing(12.0, 10.0), swing(84.0, 4.0));

/// The weight is on the left leg before the right one leaves the floor.
pub(super) const ON_LEFT_LEG: Pose =
    Pose { pelvis: at(-1.0, STAND_HIGH - 0.3, -8.0), lean: swing(-1.0, -1.0), ..BESIDE_BENCH };

pub(super) fn march() -> Figure {
    beside_bench(BESIDE_BENCH).then(
        Pose { right_leg: lifted(swing(78.0, 2.0), swing(-6.0, 0.0), -6.0), ..ON_LEFT_LEG },
        arrow(at(62.0, 34.0, 9.0), at(64.0, 56.0, 9.0), at(58.0, 78.0, 9.0)),
    )
}

pub(super) fn arm_lift() -> Figure {
    on_feet(STAND)
        .then(
            both_arms(arm(swing(86.0, 6.0), swing(92.0, 2.0)), STAND),
            arrow(at(44.0, 82.0, 17.0), at(66.0, 100.0, 17.0), at(70.0, 128.0, 17.0)),
        )
        .with(Prop::BenchAside)
}

pub(super) fn leg_forward() -> Figure {
    beside_bench(BESIDE_BENCH).then(
        Pose { right_leg: lifted(swing(36.0, 2.0), swing(36.0, 2.0), 34.0), ..ON_LEFT_LEG },
        arrow(at(40.0, 0.0, 12.0), at(66.0, 0.0, 12.0), at(82.0, 16.0, 12.0)),
    )
}

pub(super) fn knee_bend() -> Figure {
    at_bench(AT_BENCH).then(
        Pose { pelvis: at(-15.0, 69.0, 0.0), lean: swing(24.0, 0.0), ..AT_BENCH },
        arrow(at(-30.0, 112.0, 0.0), at(-38.0, 98.0, 0.0), at(-36.0, 72.0, 0.0)),
    )
}

pub(super) fn leg_aside() -> Figure {
    at_bench(AT_BENCH_WIDE)
        .then(
            Pose { right_leg: lifted(swing(0.0, 30.0), swing(0.0, 30.0), 0.0), ..AT_BENCH_WIDE },
            arrow(at(0.0, 4.0, 32.0), at(0.0, 6.0, 52.0), at(0.0, 20.0, 68.0)),
        )
        .seen(ViewDirection::Back)
}

pub(super) fn on_toes(pose: Pose) -> Pose {
    let (right_leg, left_leg) = (tilted(0.0, 9.0, 32.0), tilted(0.0, -9.0, 32.0));
    Pose { pelvis: at(4.0, STAND_HIGH + 5.4, 0.0), right_leg, left_leg, ..pose }
}

pub(super) fn heel_lift() -> Figure {
    at_bench(AT_BENCH).then(on_toes(AT_BENCH), arrow(at(-26.0, 4.0, 9.0), at(-26.0, 16.0, 9.0), at(-26.0, 36.0, 9.0)))
}

pub(super) fn heel_lift_free() -> Figure {
    let free = both_arms(HOVERING, STAND);
    at_bench(free).then(on_toes(free), arrow(at(-26.0, 4.0, 9.0), at(-26.0, 16.0, 9.0), at(-26.0, 36.0, 9.0)))
}

pub(super) fn wall_push() -> Figure {
    on_feet(Pose { pelvis: at(28.5, 84.6, 0.0), lean: swing(20.0, 0.0), ..AT_WALL })
        .then(
            Pose { pelvis: at(14.5, 88.3, 0.0), lean: swing(10.0, 0.0), ..AT_WALL },
            arrow(at(24.0, 176.0, 0.0), at(8.0, 180.0, 0.0), at(-8.0, 172.0, 0.0)),
        )
        .with(Prop::WallAhead)
        .seen(ViewDirection::SideBehind)
}

pub(super) fn worktop_push() -> Figure {
    let feet = |heel| Pose {
        right_leg: tilted(-60.0, 9.0, heel),
        left_leg: tilted(-60.0, -9.0, heel),
        right_arm: on_top(29.0, measure::BENCH, 24.0),
        left_arm: on_top(29.0, measure::BENCH, -24.0),
        ..STAND
    };
    at_bench(Pose { pelvis: at(-15.5, 78.6, 0.0), lean: swing(31.0, 0.0), ..feet(14.0) }).then(
        Pose { pelvis: at(-30.5, 84.2, 0.0), lean: swing(20.0, 0.0), ..feet(0.0) },
        arrow(at(0.0, 160.0, 0.0), at(-10.0, 170.0, 0.0), at(-30.0, 172.0, 0.0)),
    )
}

pub(super) fn bottle_lift() -> Figure {
    let lifted = arm(swing(8.0, 8.0), swing(146.0, 2.0));
    on_feet(Pose { fingers: -1.0, ..STAND })
        .holding(FigureThing::Bottle, Spot::In(Side::Right))
        .holding(FigureThing::Bottle, Spot::In(Side::Left))
        .then(
            Pose { fingers: -1.0, ..both_arms(lifted, STAND) },
            arrow(at(30.0, 82.0, 17.0), at(52.0, 100.0, 17.0), at(40.0, 126.0, 17.0)),
        )
        .with(Prop::BenchAside)
}

pub(super) fn weight_shift() -> Figure {
    let over = |pelvis| Pose { pelvis, right_leg: planted(0.0, 20.0), left_leg: planted(0.0, -20.0), ..AT_BENCH_WIDE };
    at_bench(over(at(0.0, 88.6, 0.0)))
        .then(over(at(0.0, 86.8, 10.0)), arrow(at(0.0, 112.0, 40.0), at(0.0, 112.0, 50.0), at(0.0, 112.0, 70.0)))
        .seen(ViewDirection::Back)
}

pub(super) fn far_reach() -> Figure {
    let start = Pose { left_arm: on_top(14.0, measure::BENCH, -35.0), ..STAND };
    beside_bench(start).then(
        Pose { lean: swing(24.0, 0.0), right_arm: arm(swing(92.0, 0.0), swing(97.0, 0.0)), ..start },
        arrow(at(46.0, 156.0, 17.0), at(64.0, 162.0, 17.0), at(88.0, 156.0, 17.0)),
    )
}

pub(super) fn trunk_turn() -> Figure {
    let folded = both_arms(Arm::AcrossChest, STAND);
    on_feet(folded)
        .then(Pose { turn: 50.0, ..folded }, arrow(at(0.0, 192.0, -26.0), at(0.0, 174.0, 4.0), at(0.0, 194.0, 30.0)))
        .with(Prop::BenchAside)
        .seen(ViewDirection::Front)
}

/// Facing the bench, feet together, as far along it as `z`.
fn along_bench(z: f64) -> Pose {
    Pose {
        pelvis: at(0.0, STAND_HIGH, z),
        right_arm: on_bench_wide(z + 30.0, 1.0),
        left_arm: on_bench_wide(z - 30.0, -1.0),
        right_leg: planted(0.0, z + 8.0),
        left_leg: planted(0.0, z - 8.0),
        ..STAND
    }
}

pub(super) fn side_step() -> Figure {
    at_bench(along_bench(-18.0))
        .then(
            Pose {
                pelvis: at(0.0, 85.6, 4.0),
                left_leg: planted(0.0, -26.0),
                right_leg: planted(0.0, 30.0),
                ..along_bench(4.0)
            },
            arrow(at(0.0, 22.0, 40.0), at(0.0, 34.0, 54.0), at(0.0, 18.0, 68.0)),
        )
        .seen(ViewDirection::Back)
}

pub(super) fn cup_along_worktop() -> Figure {
    let stepping = Pose {
        pelvis: at(0.0, 86.6, -4.0),
        left_leg: planted(0.0, -32.0),
        right_leg: planted(0.0, 14.0),
        ..along_bench(-4.0)
    };
    at_bench(along_bench(-24.0))
        .holding(FigureThing::Cup, Spot::In(Side::Right))
        .then(stepping, arrow(at(31.0, 116.0, 26.0), at(31.0, 124.0, 38.0), at(31.0, 116.0, 50.0)))
        .then(along_bench(6.0), arrow(at(0.0, 22.0, -12.0), at(0.0, 34.0, -2.0), at(0.0, 18.0, 10.0)))
        .seen(ViewDirection::Back)
}

pub(super) fn step_over() -> Figure {
    let landed = Pose {
        pelvis: at(20.0, 85.6, 0.0),
        right_leg: planted(44.0, 9.0),
        left_leg: tilted(0.0, -9.0, 14.0),
        left_arm: on_top(22.0, measure::BENCH, -35.0),
        ..BESIDE_BENCH
    };
    beside_bench(BESIDE_BENCH)
        .holding(FigureThing::Roll, Spot::At(at(28.0, 0.0, 4.0)))
        .and(Pose { right_leg: lifted(swing(66.0, 2.0), swing(0.0, 0.0), 4.0), ..ON_LEFT_LEG })
        .then(landed, arrow(at(30.0, 44.0, 9.0), at(56.0, 54.0, 9.0), at(68.0, 24.0, 9.0)))
}

pub(super) fn cupboard_reach() -> Figure {
    let close = Pose { pelvis: at(3.0, STAND_HIGH, 0.0), ..AT_BENCH };
    let cupboard = Arm::Rests { palm: at(measure::CUPBOARD_AHEAD, 166.0, 20.0), off: at(-1.0, 0.0, 0.0), fingers: UP };
    at_bench(close)
        .with(Prop::Cupboard)
        .then(
            Pose { right_arm: cupboard, nod: -18.0, ..close },
            arrow(at(12.0, 112.0, 34.0), at(6.0, 146.0, 34.0), at(24.0, 168.0, 34.0)),
        )
        .seen(ViewDirection::SideBehind)
}

pub(super) fn pick_up() -> Figure {
    let down = Pose {
        pelvis: at(0.0, 50.0, 0.0),
        lean: swing(58.0, 0.0),
        nod: 8.0,
        right_leg: planted(26.0, 11.0),
        left_leg: tilted(0.0, -9.0, 36.0),
        right_arm: arm(swing(16.0, 0.0), swing(16.0, 0.0)),
        left_arm: on_top(50.0, measure::BENCH, -54.0),
        ..STAND
    };
    beside_bench(BESIDE_BENCH)
        .holding(FigureThing::Cloth, Spot::At(at(60.0, 0.0, 18.0)))
        .then(down, arrow(at(40.0, 150.0, 0.0), at(66.0, 136.0, 0.0), at(70.0, 100.0, 0.0)))
        .now(Spot::In(Side::Right))
        .then(
            Pose { right_arm: arm(swing(4.0, 6.0), swing(56.0, 2.0)), ..BESIDE_BENCH },
            arrow(at(74.0, 98.0, 0.0), at(70.0, 140.0, 0.0), at(42.0, 156.0, 0.0)),
        )
}

pub(super) fn calf_stretch() -> Figure {
    on_feet(Pose {
        pelvis: at(36.0, STAND_HIGH, 0.0),
        right_leg: planted(38.0, 9.0),
        left_leg: planted(38.0, -9.0),
        ..AT_WALL
    })
    .then(
        Pose {
            pelvis: at(13.0, 83.0, 0.0),
            lean: swing(11.0, 0.0),
            right_leg: straight(-20.0, 9.0),
            left_leg: planted(38.0, -9.0),
            ..AT_WALL
        },
        arrow(at(30.0, 0.0, 34.0), at(8.0, 0.0, 38.0), at(-16.0, 0.0, 34.0)),
    )
    .with(Prop::WallAhead)
    .seen(ViewDirection::SideBehind)
}

pub(super) fn breathing() -> Figure {
    on_feet(both_arms(Arm::OnBelly, STAND))
        .then(
            both_arms(arm(swing(10.0, 80.0), swing(10.0, 122.0)), STAND),
            arrow(at(10.0, 96.0, 40.0), at(10.0, 98.0, 70.0), at(10.0, 128.0, 70.0)),
        )
        .with(Prop::BenchBehind)
        .seen(ViewDirection::Front)
}
