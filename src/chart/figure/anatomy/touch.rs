//! Hands and feet rest on what is there, and nothing goes through the floor, the bed or the stairs.

use super::super::body::{Arm, Body, Leg, SolvedLeg, radius};
use super::super::flesh::{Ball, parts};
use super::super::model::Figure;
use super::super::props::{Prop, measure, off_rail, on_rail};
use super::super::space::{Point, UP, ViewDirection};
use super::super::things::Spot;
use super::{Faults, all, arms, each_body, each_pose, legs, seat};
use crate::domain::exercise::Exercise;

fn balls(body: &Body) -> Vec<Ball> {
    let surfaces = parts(body, ViewDirection::Side).into_iter().flat_map(|part| part.surfaces);
    surfaces.flat_map(|surface| surface.skins).flatten().collect()
}

fn soles(leg: &SolvedLeg) -> [(f64, f64); 3] {
    [
        (leg.heel.x, leg.heel.y - radius::HEEL),
        (leg.ball.x, leg.ball.y - radius::BALL),
        (leg.toes.x, leg.toes.y - radius::TOES),
    ]
}

fn lowest(leg: &SolvedLeg) -> f64 {
    soles(leg).into_iter().map(|(_, y)| y).fold(f64::MAX, f64::min)
}

fn is_lying(body: &Body) -> bool {
    body.hips.up.y < 0.9
}

/// The ball of a hand gives way.
const YIELDING: f64 = 0.5;

#[test]
fn nothing_reaches_below_the_floor() {
    each_body(|faults, name, _, body| {
        for ball in balls(body) {
            let lowest = ball.centre.y - ball.radius;
            faults.unless(lowest > -YIELDING, || format!("{name}: {lowest}"));
        }
    });
}

/// A mattress gives way a little.
const SOFT: f64 = 4.0;

#[test]
fn nothing_sinks_into_the_bed() {
    each_body(|faults, name, figure, body| {
        let Some(bed) = figure.props.iter().find(|prop| matches!(prop, Prop::Bed | Prop::BedRaised | Prop::BedEdge))
        else {
            return;
        };
        let slabs = bed.slabs();
        let mattress = slabs[slabs.len() - 1];
        for ball in balls(body) {
            let over = (mattress.low.x..mattress.high.x).contains(&ball.centre.x)
                && (mattress.low.z..mattress.high.z).contains(&ball.centre.z);
            let lowest = ball.centre.y - ball.radius;
            faults
                .unless(!over || lowest > mattress.high.y - SOFT, || format!("{name}: {lowest} at {:?}", ball.centre));
        }
    });
}

/// How high what lies under `x` is, where one walks.
fn ground(figure: &Figure, x: f64) -> f64 {
    let raised = figure.props.iter().filter(|prop| matches!(prop, Prop::Step | Prop::Stairs | Prop::Doorway));
    let steps = raised.flat_map(|prop| prop.slabs()).filter(|slab| slab.low.z < 0.0 && slab.high.z > 0.0);
    steps.filter(|slab| (slab.low.x..slab.high.x).contains(&x)).map(|slab| slab.high.y).fold(0.0, f64::max)
}

#[test]
fn no_foot_goes_through_a_step() {
    each_body(|faults, name, figure, body| {
        for (x, y) in [body.right_leg, body.left_leg].iter().flat_map(soles) {
            faults.unless(y > ground(figure, x) - 0.2, || format!("{name}: {y} at {x}"));
        }
    });
}

#[test]
fn a_planted_foot_touches_what_it_stands_on_and_a_lifted_one_does_not() {
    each_pose(|faults, name, figure, pose, body| {
        for (leg, solved) in legs(pose, body) {
            match leg {
                Leg::Planted { y, x, .. } if y == measure::BED => {
                    faults.unless(is_lying(body) && x < measure::BED_FOOT, || name.to_owned());
                    faults.unless_near(name, lowest(&solved), measure::BED);
                }
                Leg::Planted { y, .. } => {
                    faults.unless_near(name, lowest(&solved), y);
                    faults.unless_near(name, ground(figure, solved.ball.x), y);
                }
                Leg::Free { .. } if is_lying(body) => faults.unless(lowest(&solved) > 8.0, || name.to_owned()),
                Leg::Free { .. } => faults.unless(lowest(&solved) > 4.0, || format!("{name}: {}", lowest(&solved))),
            }
        }
    });
}

/// Where a foot is set down; turning on the spot or lifting the heel is no step.
fn stays(from: Leg, to: Leg) -> bool {
    match (from, to) {
        (Leg::Planted { x, y, z, .. }, Leg::Planted { x: to_x, y: to_y, z: to_z, .. }) => {
            (to_x - x).abs() < 1.5 && (to_z - z).abs() < 1.5 && to_y == y
        }
        _ => false,
    }
}

#[test]
fn who_is_on_their_feet_moves_one_foot_at_a_time() {
    let mut faults = Faults::default();
    for (name, figure) in all() {
        for pair in figure.keys.windows(2) {
            let (from, to) = (pair[0].pose, pair[1].pose);
            let on_feet = [from, to].iter().all(|pose| pose.pelvis.y > 75.0 || seat(&figure).is_none());
            let one_stays = stays(from.right_leg, to.right_leg) || stays(from.left_leg, to.left_leg);
            faults.unless(!on_feet || one_stays, || format!("{name}: {:?} to {:?}", from.pelvis, to.pelvis));
        }
    }
    faults.must_be_none();
}

#[test]
fn who_sits_has_the_thighs_on_the_seat_and_the_back_before_the_back_rest() {
    let mut faults = Faults::default();
    for (name, figure) in all() {
        let Some(seat) = seat(&figure) else { continue };
        let first = figure.keys[0].pose;
        if first.bearing.back == 0.0 {
            faults.unless_near(&name, first.pelvis.y, seat + radius::THIGH);
        }
        if figure.props.iter().any(|prop| matches!(prop, Prop::Chair | Prop::Armchair)) {
            faults.unless(first.pelvis.x - radius::THIGH > measure::BACK_REST, || name.to_owned());
        }
    }
    faults.must_be_none();
}

/// Whether a palm at `point` lies on the prop, on the side that faces `off`.
fn bears(prop: Prop, point: Point, off: Point) -> bool {
    let inside = |value: f64, low: f64, high: f64| (low..=high).contains(&value);
    let on_slab = prop.slabs().iter().any(|slab| {
        inside(point.z, slab.low.z, slab.high.z)
            && if off == UP {
                point.y == slab.high.y && inside(point.x, slab.low.x, slab.high.x)
            } else {
                point.x == slab.low.x && inside(point.y, slab.low.y, slab.high.y)
            }
    });
    let on_rail = match prop {
        Prop::Step => off == UP && point.y == measure::HANDRAIL && point.z == measure::RAIL_ASIDE,
        Prop::Stairs => off == off_rail() && point == on_rail(point.x),
        _ => false,
    };
    on_slab || on_rail
}

#[test]
fn a_hand_that_rests_lies_on_something_that_is_there() {
    each_pose(|faults, name, figure, pose, body| {
        for (arm, solved) in arms(pose, body) {
            let Arm::Rests { palm, off, .. } = arm else { continue };
            faults.unless_near(name, (solved.wrist - palm).dot(off), radius::PALM);
            let on_floor = off == UP && palm.y == 0.0;
            faults.unless(on_floor || figure.props.iter().any(|prop| bears(*prop, palm, off)), || {
                format!("{name}: nothing at {palm:?}")
            });
        }
    });
}

#[test]
fn who_is_held_holds_on_in_every_pose() {
    for exercise in Exercise::ALL.iter().filter(|exercise| format!("{exercise:?}").starts_with("Held")) {
        for key in &super::figure(*exercise).keys {
            let holds = [key.pose.right_arm, key.pose.left_arm].iter().any(|arm| matches!(arm, Arm::Rests { .. }));
            assert!(holds, "{exercise:?}");
        }
    }
}

#[test]
fn things_that_are_put_down_lie_on_the_floor_and_only_near_hands_take_them_up() {
    let mut faults = Faults::default();
    for (name, figure) in all() {
        for pair in figure.keys.windows(2) {
            for (from, to) in pair[0].things.iter().zip(&pair[1].things) {
                let (Spot::At(place), Spot::In(side)) = (from.spot, to.spot) else { continue };
                faults.unless_near(&name, place.y, 0.0);
                let body = pair[1].pose.solve();
                let arm = if side == super::super::body::Side::Right { body.right_arm } else { body.left_arm };
                let gap = (arm.fingertips - place).length();
                faults.unless(gap < 14.0, || format!("{name}: {gap} from the hand"));
            }
        }
    }
    faults.must_be_none();
}

#[test]
fn feet_in_line_touch_heel_to_toe() {
    for exercise in [Exercise::SeatedFeetInLine, Exercise::HeldFeetInLine, Exercise::FreeFeetInLine] {
        let body = super::figure(exercise).keys[1].pose.solve();
        let gap = (body.right_leg.heel.x - radius::HEEL) - (body.left_leg.toes.x + radius::TOES);
        assert!(gap.abs() < 0.05, "{exercise:?}: {gap}");
        assert!((body.right_leg.ball.z - body.left_leg.ball.z).abs() < 0.05, "{exercise:?}");
    }
}
