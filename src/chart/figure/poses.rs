//! The table of figures: for each movement, seated and standing, where the body starts, where it ends, what it holds
//! on to, and the one arrow. Centimetres and degrees; see [`super::space`] for the directions.
//!
//! READING: support is only what cannot slide: a kitchen bench, a wall, or the chair that is sat on, against the wall.

use super::body::{Arm, Leg, Pose, Swing, length, radius};
use super::draw::{Arrow, Heads};
use super::props::{Prop, measure};
use super::space::{FORWARD, Point, UP, View, at};
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
            both_arms(arm(swing(144.0, 6.0), swing(156.0, 2.0)), STAND),
            arrow(at(44.0, 96.0, 17.0), at(66.0, 126.0, 17.0), at(52.0, 164.0, 17.0)),
        ),
        Movement::TrunkTurn => on_feet(
            both_arms(Arm::AcrossChest, STAND),
            Pose { turn: 50.0, ..both_arms(Arm::AcrossChest, STAND) },
            arrow(at(0.0, 192.0, -26.0), at(0.0, 174.0, 4.0), at(0.0, 194.0, 30.0)),
        )
        .seen(View::Front),
        Movement::ChairRise => on_feet(
            Pose { lean: swing(30.0, 0.0), ..SIT_READY },
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
                right_arm: on_top(31.0, measure::BENCH, z + 30.0),
                left_arm: on_top(31.0, measure::BENCH, z - 30.0),
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

const SIT_HIGH: f64 = measure::SEAT + radius::THIGH;
/// Knees all but straight.
const STAND_HIGH: f64 = length::ANKLE + length::SHANK + length::THIGH - 0.1;
/// One shoe and the next touch when the ankles are this far apart.
const SHOE: f64 = length::HEEL + radius::HEEL + length::TOES + radius::TOES;
const HANGING: Arm = arm(swing(-3.0, 7.0), swing(9.0, 4.0));

const SIT: Pose = Pose {
    pelvis: at(0.0, SIT_HIGH, 0.0),
    lean: swing(0.0, 0.0),
    turn: 0.0,
    right_leg: planted(40.0, 10.0),
    left_leg: planted(40.0, -10.0),
    right_arm: Arm::OnThigh,
    left_arm: Arm::OnThigh,
};
/// Hands on the edges of the seat.
const SIT_HOLDING: Pose =
    Pose { right_arm: on_top(5.0, measure::SEAT, 21.0), left_arm: on_top(5.0, measure::SEAT, -21.0), ..SIT };
/// Feet drawn back, as before rising.
const SIT_READY: Pose = Pose { right_leg: planted(32.0, 10.0), left_leg: planted(32.0, -10.0), ..SIT };
const RISEN: Pose = Pose { pelvis: at(31.0, STAND_HIGH, 0.0), right_arm: HANGING, left_arm: HANGING, ..SIT_READY };

const STAND: Pose = Pose {
    pelvis: at(0.0, STAND_HIGH, 0.0),
    lean: swing(0.0, 0.0),
    turn: 0.0,
    right_leg: planted(0.0, 9.0),
    left_leg: planted(0.0, -9.0),
    right_arm: HANGING,
    left_arm: HANGING,
};
const AT_BENCH: Pose =
    Pose { right_arm: on_top(31.0, measure::BENCH, 19.0), left_arm: on_top(31.0, measure::BENCH, -19.0), ..STAND };
/// Hands wide enough to be seen from behind.
const AT_BENCH_WIDE: Pose =
    Pose { right_arm: on_top(31.0, measure::BENCH, 31.0), left_arm: on_top(31.0, measure::BENCH, -31.0), ..STAND };
const BESIDE_BENCH: Pose = Pose { left_arm: on_top(8.0, measure::BENCH, -35.0), ..STAND };
const AT_WALL: Pose = Pose { right_arm: on_wall(19.0), left_arm: on_wall(-19.0), ..STAND };

const fn swing(forward: f64, aside: f64) -> Swing {
    Swing { forward, aside }
}

const fn planted(x: f64, z: f64) -> Leg {
    turned_out(x, z, 6.0)
}

/// The foot straight ahead, as when feet stand in line.
const fn straight(x: f64, z: f64) -> Leg {
    turned_out(x, z, 0.0)
}

const fn turned_out(x: f64, z: f64, out: f64) -> Leg {
    Leg::Planted { x, z, heel: 0.0, out }
}

const fn tilted(x: f64, z: f64, heel: f64) -> Leg {
    Leg::Planted { x, z, heel, out: 6.0 }
}

const fn lifted(thigh: Swing, shank: Swing, toes: f64) -> Leg {
    Leg::Free { thigh, shank, toes }
}

const fn arm(upper: Swing, fore: Swing) -> Arm {
    Arm::Free { upper, fore }
}

const fn on_top(x: f64, y: f64, z: f64) -> Arm {
    Arm::Rests { palm: at(x, y, z), off: UP, fingers: FORWARD }
}

const fn on_wall(z: f64) -> Arm {
    Arm::Rests { palm: at(measure::WALL_AHEAD, 128.0, z), off: at(-1.0, 0.0, 0.0), fingers: UP }
}

fn both_arms(arm: Arm, pose: Pose) -> Pose {
    Pose { right_arm: arm, left_arm: arm, ..pose }
}

fn arrow(from: Point, by: Point, to: Point) -> Arrow {
    Arrow { from, by, to, heads: Heads::One }
}

fn there_and_back(from: Point, by: Point, to: Point) -> Arrow {
    Arrow { from, by, to, heads: Heads::Two }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::figure::body::{Body, SolvedArm, SolvedLeg};
    use crate::chart::figure::flesh::parts;

    /// Every figure with its name: the exercises and the two ways to rise.
    fn all() -> Vec<(String, Figure)> {
        let exercises = [Position::Seated, Position::Standing].into_iter().flat_map(|position| {
            Movement::ALL.map(|movement| (format!("{movement:?} {position:?}"), figure(movement, position)))
        });
        let rises = [("folded".to_owned(), rise_with_arms_folded()), ("helping".to_owned(), rise_with_arms())];
        exercises.chain(rises).collect()
    }

    fn each_body(check: impl Fn(&str, &Pose, &Body)) {
        for (name, figure) in all() {
            for pose in [figure.start, figure.end] {
                check(&name, &pose, &pose.solve());
            }
        }
    }

    fn legs(pose: &Pose, body: &Body) -> [(Leg, SolvedLeg); 2] {
        [(pose.right_leg, body.right_leg), (pose.left_leg, body.left_leg)]
    }

    fn arms(pose: &Pose, body: &Body) -> [(Arm, SolvedArm); 2] {
        [(pose.right_arm, body.right_arm), (pose.left_arm, body.left_arm)]
    }

    /// Degrees a joint is bent from straight.
    fn bent(a: Point, joint: Point, b: Point) -> f64 {
        (joint - a).unit().dot((b - joint).unit()).clamp(-1.0, 1.0).acos().to_degrees()
    }

    #[track_caller]
    fn near(name: &str, found: f64, wanted: f64) {
        assert!((found - wanted).abs() < 0.05, "{name}: {found} is not {wanted}");
    }

    #[test]
    fn bones_keep_their_length() {
        each_body(|name, pose, body| {
            for (_, leg) in legs(pose, body) {
                near(name, (leg.knee - leg.hip).length(), length::THIGH);
                near(name, (leg.ankle - leg.knee).length(), length::SHANK);
            }
            for (_, arm) in arms(pose, body) {
                near(name, (arm.elbow - arm.shoulder).length(), length::UPPER_ARM);
                near(name, (arm.wrist - arm.elbow).length(), length::FOREARM);
                near(name, (arm.fingertips - arm.wrist).length(), length::HAND);
            }
        });
    }

    #[test]
    fn joints_bend_as_far_as_human_joints_do() {
        each_body(|name, pose, body| {
            for (_, leg) in legs(pose, body) {
                let knee = bent(leg.hip, leg.knee, leg.ankle);
                assert!(knee < 135.0, "{name}: knee {knee}");
                let shin = (leg.knee - leg.ankle).unit();
                let foot = (leg.ball - leg.heel).unit();
                let ankle = 90.0 - foot.dot(shin).acos().to_degrees();
                assert!((-50.0..28.0).contains(&ankle), "{name}: ankle {ankle}");
            }
            for (_, arm) in arms(pose, body) {
                let elbow = bent(arm.shoulder, arm.elbow, arm.wrist);
                assert!(elbow < 145.0, "{name}: elbow {elbow}");
            }
        });
    }

    #[test]
    fn a_knee_never_bends_backwards() {
        each_body(|name, pose, body| {
            for (_, leg) in legs(pose, body) {
                let middle = leg.hip + (leg.ankle - leg.hip) * 0.5;
                assert!((leg.knee - middle).dot(leg.ball - leg.heel) > -0.2, "{name}");
            }
        });
    }

    #[test]
    fn nothing_reaches_below_the_floor() {
        each_body(|name, _, body| {
            for part in parts(body, View::Side) {
                for ball in part.surfaces.iter().flat_map(|surface| &surface.skins).flatten() {
                    let lowest = ball.centre.y - ball.radius;
                    assert!(lowest > -0.05, "{name}: {lowest}");
                }
            }
        });
    }

    #[test]
    fn a_planted_foot_touches_the_floor_and_a_lifted_one_does_not() {
        each_body(|name, pose, body| {
            for (leg, solved) in legs(pose, body) {
                let lowest = [solved.heel.y - radius::HEEL, solved.ball.y - radius::BALL, solved.toes.y - radius::TOES]
                    .into_iter()
                    .fold(f64::MAX, f64::min);
                match leg {
                    Leg::Planted { .. } => near(name, lowest, 0.0),
                    Leg::Free { .. } => assert!(lowest > 4.0, "{name}: {lowest}"),
                }
            }
        });
    }

    /// Toes stay in heel lifts, so the toes tell.
    #[test]
    fn at_least_one_foot_stays_where_it_is_and_both_where_no_step_is_taken() {
        for (name, figure) in all() {
            let (start, end) = (figure.start.solve(), figure.end.solve());
            let stays = |from: SolvedLeg, to: SolvedLeg| (from.toes - to.toes).length() < 0.01;
            let staying =
                usize::from(stays(start.right_leg, end.right_leg)) + usize::from(stays(start.left_leg, end.left_leg));
            let wanted = match name.as_str() {
                "LegAside Seated" | "FeetInLine Seated" => 0,
                "March Seated"
                | "March Standing"
                | "LegForward Seated"
                | "LegForward Standing"
                | "LegAside Standing"
                | "SideStep Seated"
                | "SideStep Standing"
                | "FeetInLine Standing"
                | "CalfStretch Seated"
                | "CalfStretch Standing" => 1,
                _ => 2,
            };
            assert_eq!(staying, wanted, "{name}");
        }
    }

    #[test]
    fn who_sits_has_the_thighs_on_the_seat() {
        for (name, figure) in all() {
            let on_seat = |pose: Pose| (pose.pelvis.y - SIT_HIGH).abs() < 0.01;
            if figure.prop.is_some_and(|prop| matches!(prop, Prop::Chair | Prop::Armchair)) {
                assert!(on_seat(figure.start), "{name}");
                assert!(figure.start.pelvis.x - radius::THIGH > measure::BACK_REST, "{name}");
            }
        }
    }

    #[test]
    fn a_hand_that_rests_lies_on_something_that_is_there() {
        for (name, figure) in all() {
            let slabs = figure.prop.map(Prop::slabs).unwrap_or_default();
            for pose in [figure.start, figure.end] {
                for (arm, solved) in arms(&pose, &pose.solve()) {
                    let Arm::Rests { palm, off, .. } = arm else { continue };
                    near(&name, (solved.wrist - palm).dot(off), radius::PALM);
                    let touched = slabs.iter().any(|slab| {
                        let inside = |value: f64, low: f64, high: f64| (low..=high).contains(&value);
                        inside(palm.z, slab.low.z, slab.high.z)
                            && if off == UP {
                                palm.y == slab.high.y && inside(palm.x, slab.low.x, slab.high.x)
                            } else {
                                palm.x == slab.low.x && inside(palm.y, slab.low.y, slab.high.y)
                            }
                    });
                    assert!(touched, "{name}: nothing at {palm:?}");
                }
            }
        }
    }

    #[test]
    fn feet_in_line_touch_heel_to_toe() {
        for position in [Position::Seated, Position::Standing] {
            let body = figure(Movement::FeetInLine, position).end.solve();
            let gap = (body.right_leg.heel.x - radius::HEEL) - (body.left_leg.toes.x + radius::TOES);
            near("gap", gap, 0.0);
            near("line", body.right_leg.ball.z, body.left_leg.ball.z);
        }
    }
}
