//! Nobody looks as if falling: the middle of the body's weight lies over what bears it.

use std::f64::consts::TAU;

use super::super::body::{Arm, Body, Leg, Pose, SolvedLeg, length, radius};
use super::super::model::{Figure, STEPS};
use super::super::space::{Point, at};
use super::{Faults, all, arms, each_pose, kneels, legs, seat};

/// Shares of the body's weight, and how far along each part its middle lies.
/// Source: Winter, *Biomechanics and Motor Control of Human Movement*, after Dempster.
mod share {
    pub(super) const HEAD: f64 = 0.081;
    pub(super) const TRUNK: f64 = 0.497;
    pub(super) const UPPER_ARM: f64 = 0.028;
    pub(super) const FOREARM_AND_HAND: f64 = 0.022;
    pub(super) const THIGH: f64 = 0.100;
    pub(super) const SHANK_AND_FOOT: f64 = 0.061;
}

fn middle_of_weight(body: &Body) -> Point {
    let mut sum = body.pelvis.towards(body.neck, 0.5) * share::TRUNK
        + (body.neck + body.trunk.offset(1.0, 4.0, 0.0) + body.head.offset(0.0, 13.0, 0.0)) * share::HEAD;
    for arm in [body.right_arm, body.left_arm] {
        sum = sum
            + arm.shoulder.towards(arm.elbow, 0.436) * share::UPPER_ARM
            + arm.elbow.towards(arm.fingertips, 0.55) * share::FOREARM_AND_HAND;
    }
    for leg in [body.right_leg, body.left_leg] {
        sum = sum
            + leg.hip.towards(leg.knee, 0.433) * share::THIGH
            + leg.knee.towards(leg.ankle, 0.6) * share::SHANK_AND_FOOT;
    }
    sum
}

/// Every point that bears weight.
fn borne_by(figure: &Figure, pose: &Pose, body: &Body) -> Vec<Point> {
    let mut points = Vec::new();
    for (leg, solved) in legs(pose, body) {
        if matches!(leg, Leg::Planted { .. }) {
            points.extend(sole(&solved));
        }
        points.extend(kneels(&solved).then_some(solved.knee));
    }
    points.extend(palms(pose, body));
    let sits = seat(figure).is_some_and(|seat| (pose.pelvis.y - seat - radius::THIGH).abs() < 0.5);
    if sits || body.hips.up.y < 0.9 {
        for leg in [body.right_leg, body.left_leg] {
            let aside = body.hips.right * (radius::THIGH * if leg.hip == body.right_leg.hip { 1.0 } else { -1.0 });
            points
                .extend([leg.hip + aside - body.hips.forward * radius::THIGH, leg.hip.towards(leg.knee, 0.5) + aside]);
        }
    }
    if body.hips.up.y < 0.9 {
        points.extend([body.right_arm.shoulder, body.left_arm.shoulder, body.right_leg.ankle, body.left_leg.ankle]);
    }
    points
}

/// Of the hands that rest on something.
fn palms(pose: &Pose, body: &Body) -> Vec<Point> {
    let palm = |arm| if let Arm::Rests { palm, .. } = arm { Some(palm) } else { None };
    arms(pose, body).into_iter().filter_map(|(arm, _)| palm(arm)).collect()
}

fn sole(leg: &SolvedLeg) -> [Point; 4] {
    let along = (leg.toes - leg.heel).unit();
    let aside = at(-along.z, 0.0, along.x) * radius::BALL;
    let heel = leg.heel - along * radius::HEEL;
    [leg.ball + aside, leg.ball - aside, leg.toes + along * radius::TOES, heel]
}

/// How far `point` lies outside all lines around `bearers`, seen from above; inside is less than nothing.
fn outside(point: Point, bearers: &[Point]) -> f64 {
    let gap = |step: u32| {
        let (sin, cos) = (f64::from(step) / 72.0 * TAU).sin_cos();
        let reach = |spot: Point| spot.x * cos + spot.z * sin;
        reach(point) - bearers.iter().map(|spot| reach(*spot)).fold(f64::MIN, f64::max)
    };
    (0..72).map(gap).fold(f64::MIN, f64::max)
}

/// A pose could be held.
const MARGIN: f64 = 1.0;
/// Rising and walking are falling a little and catching oneself.
const ON_THE_WAY: f64 = 3.0;

#[test]
fn the_weight_lies_over_the_feet_the_seat_and_the_hands() {
    each_pose(|faults, name, figure, pose, body| {
        let bearers = borne_by(figure, pose, body);
        let out = outside(middle_of_weight(body), &bearers);
        faults.unless(out < MARGIN, || format!("{name}: {out:.1} cm outside"));
    });
}

/// Between two poses it lies over what bears either of them.
#[test]
fn nobody_falls_on_the_way() {
    let mut faults = Faults::default();
    for (name, figure) in all() {
        let held: Vec<Vec<Point>> = figure.keys.iter().map(|key| palms(&key.pose, &key.pose.solve())).collect();
        let film = figure.film();
        let stretches = if figure.course.comes_home() { held.len() } else { held.len() - 1 };
        for (number, moment) in film.iter().enumerate().take(STEPS) {
            let from = number * stretches / STEPS;
            let legs = [moment.body.right_leg, moment.body.left_leg];
            let feet = legs.iter().flat_map(sole).collect::<Vec<_>>();
            let knees = legs.iter().filter(|leg| kneels(leg)).map(|leg| leg.knee).collect();
            let hands = [held[from].as_slice(), &held[(from + 1) % held.len()]].concat();
            let seat = seat(&figure).filter(|seat| moment.body.pelvis.y - seat - radius::THIGH < 4.0);
            let lying = moment.body.hips.up.y < 0.9;
            let borne = [feet, knees, hands].concat();
            let out = outside(middle_of_weight(&moment.body), &borne);
            faults.unless(seat.is_some() || lying || out < ON_THE_WAY, || {
                format!("{name}, picture {number}: {out:.1} cm outside")
            });
        }
    }
    faults.must_be_none();
}

#[test]
fn the_weight_of_someone_standing_lies_in_the_belly() {
    let body = super::super::stances::STAND.solve();
    let middle = middle_of_weight(&body);
    assert!(middle.x.abs() < 3.0 && middle.z.abs() < 0.1, "{middle:?}");
    // Source: Winter: 0.55 to 0.57 of the stature.
    assert!((0.53..0.59).contains(&(middle.y / 170.0)), "{}", middle.y);
    assert!((middle.y - body.pelvis.y) < length::TRUNK / 2.0);
}
