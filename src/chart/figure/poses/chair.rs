//! From a chair: sitting, and rising.

use super::super::body::{Arm, Leg, Pose, Side};
use super::super::footprints::Stand;
use super::super::model::{Figure, FigureScale, MotionCourse};
use super::super::props::{Prop, measure};
use super::super::space::{ViewDirection, at};
use super::super::stances::{
    SHOE, SIT, SIT_HIGH, SIT_HOLDING, SIT_READY, arm, arrow, both_arms, facing, lifted, on_top, planted, straight,
    swing, there_and_back, tilted, turned_out,
};
use super::super::things::{FigureThing, Spot};
use super::rising::on_armrests;
use super::{on_chair, starting};

pub(super) fn foot_tap() -> Figure {
    on_chair(SIT)
        .then(
            Pose { right_leg: turned_out(40.0, 36.0, 14.0), ..SIT },
            arrow(at(56.0, 16.0, 12.0), at(56.0, 30.0, 26.0), at(56.0, 14.0, 38.0)),
        )
        .seen(ViewDirection::Front)
}

pub(super) fn march() -> Figure {
    on_chair(SIT_HOLDING).then(
        Pose { right_leg: lifted(swing(116.0, 4.0), swing(6.0, 2.0), 4.0), ..SIT_HOLDING },
        arrow(at(76.0, 24.0, 10.0), at(78.0, 42.0, 10.0), at(72.0, 62.0, 10.0)),
    )
}

pub(super) fn shoulder_rolls() -> Figure {
    let at_shoulders = |forward, up| Pose { shoulders: (forward, up), ..SIT };
    let around = |from: (f64, f64), by: (f64, f64), to: (f64, f64)| {
        let place = |(forward, up): (f64, f64)| at(forward, 94.0 + up, 24.0);
        arrow(place(from), place(by), place(to))
    };
    on_chair(at_shoulders(5.0, 0.0))
        .then(at_shoulders(1.0, 7.0), around((16.0, -6.0), (17.0, 12.0), (3.0, 14.0)))
        .then(at_shoulders(-5.0, 1.0), around((2.0, 14.0), (-16.0, 13.0), (-15.0, -6.0)))
        .going(MotionCourse::Round)
}

pub(super) fn arm_lift() -> Figure {
    on_chair(SIT).then(
        both_arms(arm(swing(86.0, 6.0), swing(92.0, 2.0)), SIT),
        arrow(at(52.0, 64.0, 17.0), at(70.0, 72.0, 17.0), at(72.0, 88.0, 17.0)),
    )
}

pub(super) fn lean_forward() -> Figure {
    on_chair(SIT_READY).then(
        Pose { lean: swing(44.0, 0.0), ..SIT_READY },
        arrow(at(26.0, 136.0, 0.0), at(52.0, 138.0, 0.0), at(66.0, 118.0, 0.0)),
    )
}

pub(super) fn knee_straighten() -> Figure {
    on_chair(SIT_HOLDING).then(
        Pose { right_leg: lifted(swing(93.0, 2.0), swing(84.0, 2.0), 72.0), ..SIT_HOLDING },
        arrow(at(66.0, 8.0, 10.0), at(88.0, 10.0, 10.0), at(96.0, 34.0, 10.0)),
    )
}

pub(super) fn knees_apart() -> Figure {
    on_chair(Pose { right_leg: straight(40.0, 7.0), left_leg: straight(40.0, -7.0), ..SIT })
        .then(
            Pose { right_leg: turned_out(38.0, 25.0, 30.0), left_leg: turned_out(38.0, -25.0, 30.0), ..SIT },
            there_and_back(at(44.0, 30.0, -14.0), at(44.0, 30.0, 0.0), at(44.0, 30.0, 14.0)),
        )
        .seen(ViewDirection::Front)
}

pub(super) fn heel_lift() -> Figure {
    let heels = |heel| Pose {
        pelvis: at(4.0, SIT_HIGH, 0.0),
        right_leg: tilted(47.0, 10.0, heel),
        left_leg: tilted(47.0, -10.0, heel),
        ..SIT
    };
    on_chair(heels(0.0)).then(heels(36.0), arrow(at(33.0, 0.0, 18.0), at(33.0, 12.0, 18.0), at(33.0, 27.0, 18.0)))
}

pub(super) fn palm_press() -> Figure {
    let apart = |aside| both_arms(facing(24.0, -20.0, aside), SIT);
    let inwards =
        |sign: f64| arrow(at(24.0, 62.0, sign * 32.0), at(24.0, 62.0, sign * 24.0), at(24.0, 62.0, sign * 13.0));
    on_chair(apart(11.0)).then(apart(1.0), inwards(1.0)).also(inwards(-1.0)).seen(ViewDirection::Front)
}

pub(super) fn armrest_push() -> Figure {
    let start = on_armrests();
    starting(FigureScale::Seated, vec![Prop::Armchair], start).then(
        Pose { pelvis: at(8.0, SIT_HIGH + 18.0, 0.0), lean: swing(14.0, 0.0), ..start },
        arrow(at(52.0, 80.0, 0.0), at(52.0, 90.0, 0.0), at(52.0, 110.0, 0.0)),
    )
}

pub(super) fn elbow_bend() -> Figure {
    let bent = |fore| Pose { fingers: -0.7, ..both_arms(arm(swing(2.0, 8.0), swing(fore, 4.0)), SIT) };
    on_chair(bent(66.0)).then(bent(144.0), arrow(at(54.0, 78.0, 17.0), at(60.0, 108.0, 17.0), at(38.0, 118.0, 17.0)))
}

pub(super) fn cloth_pull() -> Figure {
    let apart = |aside| Pose { fingers: -0.8, ..both_arms(facing(28.0, -22.0, aside), SIT) };
    on_chair(apart(8.0))
        .holding(FigureThing::Cloth, Spot::InBothHands)
        .then(apart(26.0), there_and_back(at(28.0, 106.0, -24.0), at(28.0, 106.0, 0.0), at(28.0, 106.0, 24.0)))
        .seen(ViewDirection::Front)
}

pub(super) fn feet_in_line() -> Figure {
    on_chair(SIT)
        .then(
            Pose {
                pelvis: at(9.0, SIT_HIGH, 0.0),
                right_leg: straight(34.0 + SHOE, 0.0),
                left_leg: straight(34.0, 0.0),
                ..SIT
            },
            arrow(at(68.0, 24.0, 6.0), at(80.0, 30.0, 6.0), at(92.0, 20.0, 6.0)),
        )
        .feet_from_above(Stand::Tandem)
}

pub(super) fn weight_shift() -> Figure {
    on_chair(SIT)
        .then(
            Pose { pelvis: at(0.0, SIT_HIGH, 4.0), lean: swing(0.0, 15.0), ..SIT },
            arrow(at(10.0, 140.0, 2.0), at(10.0, 144.0, 20.0), at(10.0, 134.0, 40.0)),
        )
        .seen(ViewDirection::Front)
}

pub(super) fn far_reach() -> Figure {
    on_chair(SIT).then(
        Pose { lean: swing(28.0, 0.0), right_arm: arm(swing(92.0, 0.0), swing(96.0, 0.0)), ..SIT },
        arrow(at(52.0, 122.0, 17.0), at(70.0, 126.0, 17.0), at(92.0, 120.0, 17.0)),
    )
}

pub(super) fn foot_circles() -> Figure {
    let foot = |toes, out| Pose {
        right_leg: Leg::Free { thigh: swing(88.0, 2.0), shank: swing(50.0, 2.0), toes, out },
        ..SIT_HOLDING
    };
    let around = |from: (f64, f64), by: (f64, f64), to: (f64, f64)| {
        let place = |(across, up): (f64, f64)| at(96.0 + across, 38.0 + up, 10.0);
        arrow(place(from), place(by), place(to))
    };
    on_chair(foot(60.0, 5.0))
        .then(foot(38.0, 26.0), around((2.0, 22.0), (22.0, 22.0), (22.0, 2.0)))
        .then(foot(14.0, 5.0), around((22.0, -2.0), (22.0, -22.0), (2.0, -22.0)))
        .then(foot(38.0, -18.0), around((22.0, -16.0), (30.0, 4.0), (22.0, 22.0)))
        .going(MotionCourse::Round)
}

pub(super) fn trunk_turn() -> Figure {
    let folded = both_arms(Arm::AcrossChest, SIT);
    on_chair(folded)
        .then(Pose { turn: 50.0, ..folded }, arrow(at(0.0, 154.0, -26.0), at(0.0, 136.0, 4.0), at(0.0, 156.0, 30.0)))
        .seen(ViewDirection::Front)
}

pub(super) fn quick_steps() -> Figure {
    let step = lifted(swing(103.0, 3.0), swing(4.0, 2.0), 6.0);
    on_chair(Pose { right_leg: step, ..SIT_HOLDING })
        .then(
            Pose { left_leg: step, ..SIT_HOLDING },
            there_and_back(at(72.0, 10.0, 14.0), at(74.0, 22.0, 14.0), at(72.0, 38.0, 14.0)),
        )
        .going(MotionCourse::RoundQuickly)
}

pub(super) fn scoot() -> Figure {
    let back = Pose { pelvis: at(-2.0, SIT_HIGH, 0.0), ..SIT_HOLDING };
    let hands =
        |x| Pose { right_arm: on_top(x, measure::SEAT, 21.0), left_arm: on_top(x, measure::SEAT, -21.0), ..SIT };
    let over = Pose { pelvis: at(3.0, SIT_HIGH, -2.0), lean: swing(20.0, -7.0), ..hands(14.0) };
    let forward = Pose { pelvis: at(12.0, SIT_HIGH, 0.0), lean: swing(10.0, 0.0), ..hands(16.0) };
    on_chair(back).and(over).then(forward, arrow(at(-4.0, 34.0, 30.0), at(6.0, 32.0, 30.0), at(26.0, 34.0, 30.0)))
}

pub(super) fn step_over() -> Figure {
    let start = Pose {
        pelvis: at(10.0, SIT_HIGH, 0.0),
        right_leg: planted(36.0, 10.0),
        left_leg: planted(36.0, -10.0),
        ..SIT_HOLDING
    };
    on_chair(start)
        .holding(FigureThing::Roll, Spot::At(at(63.5, 0.0, 6.0)))
        .and(Pose { right_leg: lifted(swing(108.0, 3.0), swing(24.0, 2.0), 14.0), ..start })
        .then(
            Pose { right_leg: planted(77.0, 10.0), ..start },
            arrow(at(60.0, 36.0, 10.0), at(80.0, 48.0, 10.0), at(94.0, 24.0, 10.0)),
        )
}

pub(super) fn cup_lift() -> Figure {
    let out = arm(swing(24.0, 30.0), swing(78.0, 34.0));
    let ready = Arm::OnThigh;
    let handing = both_arms(facing(26.0, -26.0, 5.0), SIT);
    on_chair(Pose { right_arm: out, left_arm: ready, ..SIT })
        .holding(FigureThing::Cup, Spot::In(Side::Right))
        .and(handing)
        .now(Spot::In(Side::Left))
        .then(
            Pose { right_arm: ready, left_arm: out, ..SIT },
            arrow(at(10.0, 146.0, 36.0), at(10.0, 158.0, 0.0), at(10.0, 146.0, -36.0)),
        )
        .seen(ViewDirection::Front)
}

pub(super) fn sleeve() -> Figure {
    let bent = Pose { right_arm: arm(swing(38.0, 0.0), swing(84.0, -26.0)), ..SIT };
    let drawn_to = |ahead, up, right: f64| Pose { left_arm: facing(ahead, up, -right), ..bent };
    on_chair(drawn_to(40.0, -24.0, 4.0))
        .holding(FigureThing::Cardigan, Spot::OnArm(0.05))
        .and(drawn_to(26.0, -26.0, 10.0))
        .now(Spot::OnArm(0.45))
        .and(drawn_to(15.0, -12.0, 13.0))
        .now(Spot::OnArm(0.9))
}

pub(super) fn pick_up() -> Figure {
    let wide = Pose { right_leg: turned_out(42.0, 17.0, 16.0), left_leg: turned_out(42.0, -17.0, 16.0), ..SIT };
    let down = Pose { lean: swing(64.0, 0.0), nod: 12.0, right_arm: arm(swing(14.0, -6.0), swing(14.0, -6.0)), ..wide };
    on_chair(wide)
        .holding(FigureThing::Cloth, Spot::At(at(63.0, 0.0, 8.0)))
        .then(down, arrow(at(30.0, 132.0, 0.0), at(64.0, 132.0, 0.0), at(78.0, 96.0, 0.0)))
        .now(Spot::In(Side::Right))
        .then(
            Pose { right_arm: arm(swing(14.0, 4.0), swing(78.0, 0.0)), ..wide },
            arrow(at(82.0, 92.0, 0.0), at(64.0, 134.0, 0.0), at(30.0, 136.0, 0.0)),
        )
}

pub(super) fn breathing() -> Figure {
    on_chair(both_arms(Arm::OnBelly, SIT))
        .then(
            both_arms(arm(swing(10.0, 80.0), swing(10.0, 122.0)), SIT),
            arrow(at(10.0, 58.0, 40.0), at(10.0, 60.0, 68.0), at(10.0, 90.0, 68.0)),
        )
        .seen(ViewDirection::Front)
}

pub(super) fn calf_stretch() -> Figure {
    on_chair(SIT).then(
        Pose { right_leg: tilted(70.0, 10.0, -38.0), ..SIT },
        arrow(at(104.0, 10.0, 10.0), at(108.0, 32.0, 10.0), at(92.0, 42.0, 10.0)),
    )
}
