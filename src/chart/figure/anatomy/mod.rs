//! Holds every pose, and every picture of every film, to sense.
//!
//! Owns: what a body can do, rests on and keeps its balance over. Must not own: how it looks.
//! Start at [`joints`]; then `touch` and `balance`.

mod balance;
mod joints;
mod touch;

use super::body::{Arm, Body, Leg, Pose, SolvedArm, SolvedLeg};
use super::model::Figure;
use super::poses::{figure, rise_with_arms_folded};
use super::props::{Prop, measure};
use crate::domain::exercise::Exercise;

/// Every figure with its name: the exercises, and rising as in the test.
fn all() -> Vec<(String, Figure)> {
    let exercises = Exercise::ALL.iter().map(|exercise| (format!("{exercise:?}"), figure(*exercise)));
    exercises.chain([("folded".to_owned(), rise_with_arms_folded())]).collect()
}

/// What does not make sense, all of it, so that one run tells what there is to do.
#[derive(Default)]
struct Faults(Vec<String>);

impl Faults {
    fn unless(&mut self, holds: bool, fault: impl FnOnce() -> String) {
        if !holds {
            self.0.push(fault());
        }
    }

    fn unless_near(&mut self, name: &str, found: f64, wanted: f64) {
        self.unless((found - wanted).abs() < 0.05, || format!("{name}: {found:.1} is not {wanted:.1}"));
    }

    #[track_caller]
    fn must_be_none(self) {
        assert!(self.0.is_empty(), "\n{}", self.0.join("\n"));
    }
}

/// Every key pose.
#[track_caller]
fn each_pose(check: impl Fn(&mut Faults, &str, &Figure, &Pose, &Body)) {
    let mut faults = Faults::default();
    for (name, figure) in all() {
        for (number, key) in figure.keys.iter().enumerate() {
            check(&mut faults, &format!("{name} {}", number + 1), &figure, &key.pose, &key.pose.solve());
        }
    }
    faults.must_be_none();
}

/// Every picture of every film, the key poses among them.
#[track_caller]
fn each_body(check: impl Fn(&mut Faults, &str, &Figure, &Body)) {
    let mut faults = Faults::default();
    for (name, figure) in all() {
        for (number, moment) in figure.film().iter().enumerate() {
            check(&mut faults, &format!("{name}, picture {number}"), &figure, &moment.body);
        }
    }
    faults.must_be_none();
}

fn legs(pose: &Pose, body: &Body) -> [(Leg, SolvedLeg); 2] {
    [(pose.right_leg, body.right_leg), (pose.left_leg, body.left_leg)]
}

fn arms(pose: &Pose, body: &Body) -> [(Arm, SolvedArm); 2] {
    [(pose.right_arm, body.right_arm), (pose.left_arm, body.left_arm)]
}

/// Whether the knee is on the floor.
fn kneels(leg: &SolvedLeg) -> bool {
    leg.knee.y < 8.0
}

/// How high what is sat or lain on is.
fn seat(figure: &Figure) -> Option<f64> {
    figure.props.iter().find_map(|prop| match prop {
        Prop::Chair | Prop::Armchair => Some(measure::SEAT),
        Prop::Bed | Prop::BedRaised | Prop::BedEdge => Some(measure::BED),
        _ => None,
    })
}
