//! Holds every pose to sense: bones keep their length, joints bend as human joints do, hands and feet rest on what is
//! there, and nothing goes through the floor.

use super::body::{Arm, Body, Leg, Pose, SolvedArm, SolvedLeg, length, radius};
use super::flesh::parts;
use super::poses::{Figure, figure, rise_with_arms, rise_with_arms_folded};
use super::props::{Prop, measure};
use super::space::{Point, UP, View};
use super::stances::SIT_HIGH;
use crate::domain::exercise::{Movement, Position};

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
