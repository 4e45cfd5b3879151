//! The table of figures: for each movement, seated and standing, where the body starts, where it ends, what it holds
//! on to, and the one arrow. Centimetres and degrees; see [`super::space`] for the directions.
//!
//! READING: support is only what cannot slide: a kitchen bench, a wall, or the chair that is sat on, against the wall.

use super::body::{Arm, Pose};
use super::draw::Arrow;
use super::props::{Prop, measure};
use super::space::{View, at};
use super::stances::{
    AT_BENCH, AT_BENCH_WIDE, AT_WALL, BESIDE_BENCH, RISEN, SHOE, SIT, SIT_HIGH, SIT_HOLDING, SIT_READY, STAND,
    STAND_HIGH, arm, arrow, both_arms, lifted, on_bench_wide, on_top, planted, straight, swing, there_and_back, tilted,
    turned_out,
};
use crate::domain::exercise::{Movement, Position};

/// One row of the table.
#[derive(Debug, Clone, Copy)]
pub struct Figure {
    pub scale: Scale,
    pub view: View,
    pub prop: Option<Prop>,
    pub start: Pose,
    pub end: Pose,
    pub arrow: Arrow,
    pub inset: Inset,
}

/// How large the body is drawn. Seated figures are lower, so they can be larger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scale {
    Seated,
    Standing,
}

/// A small picture in the corner that says what the large one cannot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Inset {
    None,
    /// The feet from above, the heel of one against the toes of the other.
    FeetInLine,
}

pub fn figure(movement: Movement, position: Position) -> Figure {
    match position {
        Position::Seated => seated(movement),
        Position::Standing => standing(movement),
    }
}

fn seated(movement: Movement) -> Figure {
    match movement {
        Movement::March => on_chair(
            SIT_HOLDING,
            Pose { right_leg: lifted(swing(116.0, 4.0), swing(6.0, 2.0), 4.0), ..SIT_HOLDING },
            arrow(at(76.0, 24.0, 10.0), at(78.0, 42.0, 10.0), at(72.0, 62.0, 10.0)),
        ),
        Movement::ArmLift => on_chair(
            SIT,
            both_arms(arm(swing(138.0, 6.0), swing(150.0, 2.0)), SIT),
            arrow(at(52.0, 74.0, 17.0), at(70.0, 100.0, 17.0), at(58.0, 130.0, 17.0)),
        ),
        Movement::TrunkTurn => on_chair(
            both_arms(Arm::AcrossChest, SIT),
            Pose { turn: 50.0, ..both_arms(Arm::AcrossChest, SIT) },
            arrow(at(0.0, 154.0, -26.0), at(0.0, 136.0, 4.0), at(0.0, 156.0, 30.0)),
        )
        .seen(View::Front),
        Movement::ChairRise => on_chair(
            SIT_READY,
            Pose { lean: swing(44.0, 0.0), ..SIT_READY },
            arrow(at(26.0, 136.0, 0.0), at(52.0, 138.0, 0.0), at(66.0, 118.0, 0.0)),
        ),
        Movement::LegForward => on_chair(
            SIT_HOLDING,
            Pose { right_leg: lifted(swing(93.0, 2.0), swing(84.0, 2.0), 72.0), ..SIT_HOLDING },
            arrow(at(66.0, 8.0, 10.0), at(88.0, 10.0, 10.0), at(96.0, 34.0, 10.0)),
        ),
        Movement::HeelLift => {
            let heels = |heel| Pose {
                pelvis: at(4.0, SIT_HIGH, 0.0),
                right_leg: tilted(47.0, 10.0, heel),
                left_leg: tilted(47.0, -10.0, heel),
                ..SIT
            };
            on_chair(heels(0.0), heels(36.0), arrow(at(33.0, 0.0, 18.0), at(33.0, 12.0, 18.0), at(33.0, 27.0, 18.0)))
        }
        Movement::LegAside => on_chair(
            Pose { right_leg: straight(40.0, 7.0), left_leg: straight(40.0, -7.0), ..SIT },
            Pose { right_leg: turned_out(38.0, 25.0, 30.0), left_leg: turned_out(38.0, -25.0, 30.0), ..SIT },
            there_and_back(at(44.0, 30.0, -14.0), at(44.0, 30.0, 0.0), at(44.0, 30.0, 14.0)),
        )
        .seen(View::Front),
        Movement::ArmPush => {
            let start = Pose {
                pelvis: at(2.0, SIT_HIGH, 0.0),
                lean: swing(10.0, 0.0),
                right_arm: on_top(12.0, measure::ARMREST, measure::ARMREST_ASIDE),
                left_arm: on_top(12.0, measure::ARMREST, -measure::ARMREST_ASIDE),
                ..SIT_READY
            };
            on_chair(
                start,
                Pose { pelvis: at(8.0, SIT_HIGH + 18.0, 0.0), lean: swing(14.0, 0.0), ..start },
                arrow(at(52.0, 80.0, 0.0), at(52.0, 90.0, 0.0), at(52.0, 110.0, 0.0)),
            )
            .with(Prop::Armchair)
        }
        Movement::WeightShift => on_chair(
            SIT,
            Pose { pelvis: at(0.0, SIT_HIGH, 4.0), lean: swing(0.0, 15.0), ..SIT },
            arrow(at(10.0, 140.0, 2.0), at(10.0, 144.0, 20.0), at(10.0, 134.0, 40.0)),
        )
        .seen(View::Front),
        Movement::FarReach => on_chair(
            SIT,
            Pose { lean: swing(28.0, 0.0), right_arm: arm(swing(92.0, 0.0), swing(96.0, 0.0)), ..SIT },
            arrow(at(52.0, 122.0, 17.0), at(70.0, 126.0, 17.0), at(92.0, 120.0, 17.0)),
        ),
        Movement::FeetInLine => on_chair(
            SIT,
            Pose {
                pelvis: at(9.0, SIT_HIGH, 0.0),
                right_leg: straight(34.0 + SHOE, 0.0),
                left_leg: straight(34.0, 0.0),
                ..SIT
            },
            arrow(at(68.0, 24.0, 6.0), at(80.0, 30.0, 6.0), at(92.0, 20.0, 6.0)),
        )
        .feet_from_above(),
        Movement::SideStep => on_chair(
            SIT,
            Pose { right_leg: turned_out(40.0, 36.0, 14.0), ..SIT },
            arrow(at(56.0, 16.0, 12.0), at(56.0, 30.0, 26.0), at(56.0, 14.0, 38.0)),
        )
        .seen(View::Front),
        Movement::CalfStretch => on_chair(
            SIT,
            Pose { right_leg: tilted(70.0, 10.0, -38.0), ..SIT },
            arrow(at(104.0, 10.0, 10.0), at(108.0, 32.0, 10.0), at(92.0, 42.0, 10.0)),
        ),
        Movement::Breathing => on_chair(
            both_arms(Arm::OnBelly, SIT),
            both_arms(arm(swing(10.0, 80.0), swing(10.0, 122.0)), SIT),
            arrow(at(10.0, 58.0, 40.0), at(10.0, 60.0, 68.0), at(10.0, 90.0, 68.0)),
        )
        .seen(View::Front),
    }
}

fn standing(movement: Movement) -> Figure {
    match movement {
        Movement::March => on_feet(
            BESIDE_BENCH,
            Pose { right_leg: lifted(swing(78.0, 2.0), swing(-6.0, 0.0), -6.0), ..BESIDE_BENCH },
            arrow(at(62.0, 34.0, 9.0), at(64.0, 56.0, 9.0), at(58.0, 78.0, 9.0)),
        )
        .with(Prop::BenchAside),
        Movement::ArmLift => on_feet(
            STAND,
            both_arms(arm(swing(138.0, 6.0), swing(150.0, 2.0)), STAND),
            arrow(at(44.0, 96.0, 17.0), at(66.0, 126.0, 17.0), at(52.0, 164.0, 17.0)),
        ),
        Movement::TrunkTurn => on_feet(
            both_arms(Arm::AcrossChest, STAND),
            Pose { turn: 50.0, ..both_arms(Arm::AcrossChest, STAND) },
            arrow(at(0.0, 192.0, -26.0), at(0.0, 174.0, 4.0), at(0.0, 194.0, 30.0)),
        )
        .seen(View::Front),
        Movement::ChairRise => on_feet(
            Pose { lean: swing(6.0, 0.0), ..SIT_READY },
            RISEN,
            arrow(at(-14.0, 120.0, 0.0), at(-16.0, 150.0, 0.0), at(10.0, 160.0, 0.0)),
        )
        .with(Prop::Chair),
        Movement::LegForward => on_feet(
            BESIDE_BENCH,
            Pose { right_leg: lifted(swing(36.0, 2.0), swing(36.0, 2.0), 34.0), ..BESIDE_BENCH },
            arrow(at(40.0, 0.0, 12.0), at(66.0, 0.0, 12.0), at(82.0, 16.0, 12.0)),
        )
        .with(Prop::BenchAside),
        Movement::HeelLift => on_feet(
            AT_BENCH,
            Pose {
                pelvis: at(4.0, STAND_HIGH + 5.4, 0.0),
                right_leg: tilted(0.0, 9.0, 32.0),
                left_leg: tilted(0.0, -9.0, 32.0),
                ..AT_BENCH
            },
            arrow(at(-26.0, 4.0, 9.0), at(-26.0, 16.0, 9.0), at(-26.0, 36.0, 9.0)),
        )
        .with(Prop::BenchAhead)
        .seen(View::SideBehind),
        Movement::LegAside => on_feet(
            AT_BENCH_WIDE,
            Pose { right_leg: lifted(swing(0.0, 30.0), swing(0.0, 30.0), 0.0), ..AT_BENCH_WIDE },
            arrow(at(0.0, 4.0, 32.0), at(0.0, 6.0, 52.0), at(0.0, 20.0, 68.0)),
        )
        .with(Prop::BenchAhead)
        .seen(View::Back),
        Movement::ArmPush => on_feet(
            Pose { pelvis: at(28.5, 84.6, 0.0), lean: swing(20.0, 0.0), ..AT_WALL },
            Pose { pelvis: at(14.5, 88.3, 0.0), lean: swing(10.0, 0.0), ..AT_WALL },
            arrow(at(24.0, 176.0, 0.0), at(8.0, 180.0, 0.0), at(-8.0, 172.0, 0.0)),
        )
        .with(Prop::WallAhead)
        .seen(View::SideBehind),
        Movement::WeightShift => {
            let over =
                |pelvis| Pose { pelvis, right_leg: planted(0.0, 20.0), left_leg: planted(0.0, -20.0), ..AT_BENCH_WIDE };
            on_feet(
                over(at(0.0, 88.6, 0.0)),
                over(at(0.0, 86.8, 10.0)),
                arrow(at(0.0, 112.0, 40.0), at(0.0, 112.0, 50.0), at(0.0, 112.0, 70.0)),
            )
            .with(Prop::BenchAhead)
            .seen(View::Back)
        }
        Movement::FarReach => {
            let start = Pose { left_arm: on_top(14.0, measure::BENCH, -35.0), ..STAND };
            on_feet(
                start,
                Pose { lean: swing(24.0, 0.0), right_arm: arm(swing(92.0, 0.0), swing(97.0, 0.0)), ..start },
                arrow(at(46.0, 156.0, 17.0), at(64.0, 162.0, 17.0), at(88.0, 156.0, 17.0)),
            )
            .with(Prop::BenchAside)
        }
        Movement::FeetInLine => on_feet(
            Pose { left_leg: straight(0.0, -9.0), ..BESIDE_BENCH },
            Pose {
                pelvis: at(SHOE / 2.0, 88.0, -7.0),
                right_leg: straight(SHOE, -9.0),
                left_leg: straight(0.0, -9.0),
                ..BESIDE_BENCH
            },
            arrow(at(44.0, 26.0, 0.0), at(56.0, 33.0, 0.0), at(70.0, 22.0, 0.0)),
        )
        .with(Prop::BenchAside)
        .feet_from_above(),
        Movement::SideStep => {
            let along_bench = |z: f64| Pose {
                pelvis: at(0.0, STAND_HIGH, z),
                right_arm: on_bench_wide(z + 30.0, 1.0),
                left_arm: on_bench_wide(z - 30.0, -1.0),
                right_leg: planted(0.0, z + 8.0),
                left_leg: planted(0.0, z - 8.0),
                ..STAND
            };
            on_feet(
                along_bench(-18.0),
                Pose {
                    pelvis: at(0.0, 85.6, 4.0),
                    left_leg: planted(0.0, -26.0),
                    right_leg: planted(0.0, 30.0),
                    ..along_bench(4.0)
                },
                arrow(at(0.0, 22.0, 40.0), at(0.0, 34.0, 54.0), at(0.0, 18.0, 68.0)),
            )
            .with(Prop::BenchAhead)
            .seen(View::Back)
        }
        Movement::CalfStretch => on_feet(
            Pose {
                pelvis: at(36.0, STAND_HIGH, 0.0),
                right_leg: planted(38.0, 9.0),
                left_leg: planted(38.0, -9.0),
                ..AT_WALL
            },
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
        .seen(View::SideBehind),
        Movement::Breathing => on_feet(
            both_arms(Arm::OnBelly, STAND),
            both_arms(arm(swing(10.0, 80.0), swing(10.0, 122.0)), STAND),
            arrow(at(10.0, 96.0, 40.0), at(10.0, 98.0, 70.0), at(10.0, 128.0, 70.0)),
        )
        .seen(View::Front),
    }
}

pub fn rise_with_arms_folded() -> Figure {
    let rise = standing(Movement::ChairRise);
    Figure { start: both_arms(Arm::AcrossChest, SIT_READY), end: both_arms(Arm::AcrossChest, RISEN), ..rise }
}

pub fn rise_with_arms() -> Figure {
    let (push, rise) = (seated(Movement::ArmPush), standing(Movement::ChairRise));
    Figure { prop: push.prop, start: push.start, ..rise }
}

fn on_chair(start: Pose, end: Pose, arrow: Arrow) -> Figure {
    let (scale, prop) = (Scale::Seated, Some(Prop::Chair));
    Figure { scale, view: View::Side, prop, start, end, arrow, inset: Inset::None }
}

fn on_feet(start: Pose, end: Pose, arrow: Arrow) -> Figure {
    Figure { scale: Scale::Standing, view: View::Side, prop: None, start, end, arrow, inset: Inset::None }
}

impl Figure {
    fn seen(self, view: View) -> Self {
        Self { view, ..self }
    }

    fn with(self, prop: Prop) -> Self {
        Self { prop: Some(prop), ..self }
    }

    fn feet_from_above(self) -> Self {
        Self { inset: Inset::FeetInLine, ..self }
    }
}
