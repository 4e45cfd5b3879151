//! Bones keep their length, joints bend as human joints do, and no joint leaps.

use super::super::body::{Body, SolvedArm, SolvedLeg, length};
use super::super::model::STEPS;
use super::super::space::{Frame, Point};
use super::{Faults, all, each_body};

fn both_legs(body: &Body) -> [SolvedLeg; 2] {
    [body.right_leg, body.left_leg]
}

fn both_arms(body: &Body) -> [SolvedArm; 2] {
    [body.right_arm, body.left_arm]
}

/// Degrees between two directions.
fn angle(one: Point, other: Point) -> f64 {
    one.unit().dot(other.unit()).clamp(-1.0, 1.0).acos().to_degrees()
}

/// Degrees a joint is bent from straight.
fn bent(a: Point, joint: Point, b: Point) -> f64 {
    angle(joint - a, b - joint)
}

/// Degrees a limb is swung forward from hanging along the body; backwards is less than nothing.
fn forward(limb: Point, body: &Frame) -> f64 {
    limb.dot(body.forward).atan2(-limb.dot(body.up)).to_degrees()
}

#[test]
fn bones_keep_their_length() {
    each_body(|faults, name, _, body| {
        faults.unless_near(name, (body.neck - body.pelvis).length(), length::TRUNK);
        for leg in both_legs(body) {
            faults.unless_near(name, (leg.knee - leg.hip).length(), length::THIGH);
            faults.unless_near(name, (leg.ankle - leg.knee).length(), length::SHANK);
        }
        for arm in both_arms(body) {
            faults.unless_near(name, (arm.elbow - arm.shoulder).length(), length::UPPER_ARM);
            faults.unless_near(name, (arm.wrist - arm.elbow).length(), length::FOREARM);
            faults.unless_near(name, (arm.fingertips - arm.wrist).length(), length::HAND);
        }
    });
}

#[test]
fn joints_bend_as_far_as_human_joints_do() {
    each_body(|faults, name, _, body| {
        for leg in both_legs(body) {
            let knee = bent(leg.hip, leg.knee, leg.ankle);
            faults.unless(knee < 135.0, || format!("{name}: knee {knee}"));
            let ankle = 90.0 - angle(leg.ball - leg.heel, leg.knee - leg.ankle);
            faults.unless((-52.0..36.0).contains(&ankle), || format!("{name}: ankle {ankle}"));
            // The trunk is one piece here: a bent back counts as hips.
            let hip = forward(leg.knee - leg.hip, &body.trunk);
            faults.unless((-25.0..150.0).contains(&hip), || format!("{name}: hip {hip}"));
        }
        for arm in both_arms(body) {
            let elbow = bent(arm.shoulder, arm.elbow, arm.wrist);
            faults.unless(elbow < 148.0, || format!("{name}: elbow {elbow}"));
            let shoulder = angle(arm.elbow - arm.shoulder, body.trunk.up * -1.0);
            faults.unless(shoulder < 165.0, || format!("{name}: shoulder {shoulder}"));
            let behind = (arm.elbow - arm.shoulder).dot(body.trunk.forward) / length::UPPER_ARM;
            faults.unless(behind > -0.87, || format!("{name}: the upper arm reaches {behind} behind"));
        }
        let neck = angle(body.trunk.up, body.head.up);
        faults.unless(neck < 62.0, || format!("{name}: neck {neck}"));
    });
}

#[test]
fn a_knee_never_bends_backwards() {
    each_body(|faults, name, _, body| {
        for leg in both_legs(body) {
            let middle = leg.hip.towards(leg.ankle, 0.5);
            let ahead = (leg.ball - leg.heel).unit() + (leg.knee - leg.ankle).unit() * 0.4;
            faults.unless((leg.knee - middle).dot(ahead) > -1.0, || name.to_owned());
        }
    });
}

#[test]
fn every_figure_has_two_to_four_poses_that_the_film_divides_evenly_between() {
    for (name, figure) in all() {
        assert!((2..=4).contains(&figure.keys.len()), "{name}");
        let film = figure.film();
        assert_eq!(film.len(), STEPS + 1, "{name}");
        let first = figure.keys[0].moment().body.neck;
        let last = figure.keys[figure.keys.len() - 1].moment().body.neck;
        assert_eq!(film[0].body.neck, first, "{name}");
        assert_eq!(film[STEPS].body.neck, if figure.course.comes_home() { first } else { last }, "{name}");
    }
}

#[test]
fn poses_are_so_alike_that_no_joint_leaps_between_two_pictures() {
    let mut faults = Faults::default();
    for (name, figure) in all() {
        let film = figure.film();
        for (number, pair) in film.windows(2).enumerate() {
            let name = format!("{name}, after picture {number}");
            let (from, to) = (&pair[0].body, &pair[1].body);
            let way = (to.pelvis - from.pelvis).length();
            faults.unless(way < 16.0, || format!("{name}: the hips move {way} cm at once"));
            for (from, to) in both_legs(from).iter().zip(both_legs(to)) {
                let thigh = angle(from.knee - from.hip, to.knee - to.hip);
                let shank = angle(from.ankle - from.knee, to.ankle - to.knee);
                faults.unless(thigh < 45.0 && shank < 45.0, || format!("{name}: thigh {thigh}, shank {shank}"));
            }
            for (from, to) in both_arms(from).iter().zip(both_arms(to)) {
                let upper = angle(from.elbow - from.shoulder, to.elbow - to.shoulder);
                let fore = angle(from.wrist - from.elbow, to.wrist - to.elbow);
                faults.unless(upper < 50.0 && fore < 50.0, || format!("{name}: upper arm {upper}, forearm {fore}"));
            }
        }
    }
    faults.must_be_none();
}
