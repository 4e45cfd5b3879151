//! What lies between two poses: the body on its way from the one to the other, as a drawing film has it.

use std::f64::consts::PI;

use super::body::{Arm, Bearing, Body, Leg, Pose, Side, SolvedArm, SolvedLeg, Swing, length};
use super::props::measure;
use super::solve::{Torso, rest};
use super::space::Point;

/// A foot that is set somewhere else is lifted on its way by this share of the way, though no higher than a hand's
/// breadth.
const LIFTED: f64 = 0.3;
const HIGHEST: f64 = 9.0;
/// Degrees the toes hang lower than the heel for each centimetre the foot is lifted.
const TOES_HANG: f64 = 2.5;

impl Pose {
    /// The body when this share of the way to `next` is done.
    pub(super) fn on_the_way(&self, next: &Self, share: f64) -> Body {
        let torso = Pose {
            pelvis: self.pelvis.towards(next.pelvis, share),
            bearing: Bearing {
                back: mix(self.bearing.back, next.bearing.back, share),
                turn: mix(self.bearing.turn, next.bearing.turn, share),
            },
            lean: self.lean.mixed(next.lean, share),
            turn: mix(self.turn, next.turn, share),
            look: mix(self.look, next.look, share),
            nod: mix(self.nod, next.nod, share),
            shoulders: (mix(self.shoulders.0, next.shoulders.0, share), mix(self.shoulders.1, next.shoulders.1, share)),
            fingers: mix(self.fingers, next.fingers, share),
            breath: mix(self.breath, next.breath, share),
            ..*self
        }
        .torso();
        let (from, to) = (self.solve(), next.solve());
        let way = TurningWay { torso, share };
        let right_leg = way.leg((self.right_leg, from.right_leg), (next.right_leg, to.right_leg), Side::Right);
        let left_leg = way.leg((self.left_leg, from.left_leg), (next.left_leg, to.left_leg), Side::Left);
        let right_arm =
            way.arm((self.right_arm, from.right_arm), (next.right_arm, to.right_arm), right_leg, Side::Right);
        let left_arm = way.arm((self.left_arm, from.left_arm), (next.left_arm, to.left_arm), left_leg, Side::Left);
        Body::new(&torso, [right_leg, left_leg], [right_arm, left_arm])
    }
}

/// The trunk on its way, and the share of the way that is done.
struct TurningWay {
    torso: Torso,
    share: f64,
}

impl TurningWay {
    /// What is told in the same way is mixed as it is told; the rest by the directions of the bones.
    fn leg(&self, from: (Leg, SolvedLeg), to: (Leg, SolvedLeg), side: Side) -> SolvedLeg {
        match from.0.mixed(to.0, self.share) {
            Some(leg) => leg.solve(&self.torso, side),
            None => from.1.mixed(&to.1, &self.torso, side, self.share),
        }
    }

    fn arm(&self, from: (Arm, SolvedArm), to: (Arm, SolvedArm), leg: SolvedLeg, side: Side) -> SolvedArm {
        let Self { torso, share } = self;
        match (from.0, to.0) {
            (Arm::Rests { palm, off, fingers }, Arm::Rests { palm: to_palm, off: to_off, fingers: to_fingers })
                if off == to_off =>
            {
                let elbow = (from.1.elbow - from.1.shoulder).towards(to.1.elbow - to.1.shoulder, *share);
                let (palm, fingers) = (palm.towards(to_palm, *share), turned(fingers, to_fingers, *share));
                rest(torso.shoulder(side), palm, off, fingers, elbow)
            }
            (one, other) => match one.mixed(other, *share) {
                Some(arm) => arm.solve(torso, leg, side),
                None => from.1.mixed(&to.1, torso, side, *share),
            },
        }
    }
}

fn mix(from: f64, to: f64, share: f64) -> f64 {
    from + (to - from) * share
}

impl Swing {
    fn mixed(self, to: Self, share: f64) -> Self {
        Self { forward: mix(self.forward, to.forward, share), aside: mix(self.aside, to.aside, share) }
    }
}

impl Leg {
    /// `None` where the two are told in different ways.
    fn mixed(self, to: Self, share: f64) -> Option<Self> {
        match (self, to) {
            (
                Self::Planted { x, y, z, heel, out },
                Self::Planted { x: to_x, y: to_y, z: to_z, heel: to_heel, out: to_out },
            ) => {
                let slides = y == measure::BED;
                let way = (to_x - x).hypot(to_z - z) + (to_y - y).abs();
                let lifted = if slides { 0.0 } else { (way * LIFTED).min(HIGHEST) * (PI * share).sin() };
                // Up a step the foot rises first and then goes forward; down it is the other way round.
                let risen = if to_y > y { 1.0 - (1.0 - share).powi(2) } else { share.powi(2) };
                Some(Self::Planted {
                    x: mix(x, to_x, share),
                    y: mix(y, to_y, risen) + lifted,
                    z: mix(z, to_z, share),
                    heel: mix(heel, to_heel, share) + lifted * TOES_HANG,
                    out: mix(out, to_out, share),
                })
            }
            (
                Self::Free { thigh, shank, toes, out },
                Self::Free { thigh: to_thigh, shank: to_shank, toes: to_toes, out: to_out },
            ) => Some(Self::Free {
                thigh: thigh.mixed(to_thigh, share),
                shank: shank.mixed(to_shank, share),
                toes: mix(toes, to_toes, share),
                out: mix(out, to_out, share),
            }),
            _ => None,
        }
    }
}

impl Arm {
    /// `None` where the two are told in different ways.
    fn mixed(self, to: Self, share: f64) -> Option<Self> {
        match (self, to) {
            (Self::Free { upper, fore }, Self::Free { upper: to_upper, fore: to_fore }) => {
                Some(Self::Free { upper: upper.mixed(to_upper, share), fore: fore.mixed(to_fore, share) })
            }
            (Self::Facing { ahead, up, aside }, Self::Facing { ahead: to_ahead, up: to_up, aside: to_aside }) => {
                Some(Self::Facing {
                    ahead: mix(ahead, to_ahead, share),
                    up: mix(up, to_up, share),
                    aside: mix(aside, to_aside, share),
                })
            }
            (same, other) if same == other => Some(same),
            _ => None,
        }
    }
}

impl SolvedLeg {
    fn mixed(&self, to: &Self, torso: &Torso, side: Side, share: f64) -> Self {
        let hip = torso.hip(side);
        let knee = hip + turned(self.knee - self.hip, to.knee - to.hip, share) * length::THIGH;
        let ankle = knee + turned(self.ankle - self.knee, to.ankle - to.knee, share) * length::SHANK;
        let of_foot = |from: Point, to_point: Point| {
            let (from, to) = (from - self.ankle, to_point - to.ankle);
            ankle + turned(from, to, share) * mix(from.length(), to.length(), share)
        };
        let (heel, ball) = (of_foot(self.heel, to.heel), of_foot(self.ball, to.ball));
        SolvedLeg { hip, knee, ankle, heel, ball, toes: of_foot(self.toes, to.toes) }
    }
}

impl SolvedArm {
    fn mixed(&self, to: &Self, torso: &Torso, side: Side, share: f64) -> Self {
        let shoulder = torso.shoulder(side);
        let elbow = shoulder + turned(self.elbow - self.shoulder, to.elbow - to.shoulder, share) * length::UPPER_ARM;
        let wrist = elbow + turned(self.wrist - self.elbow, to.wrist - to.elbow, share) * length::FOREARM;
        let along = turned(self.fingertips - self.wrist, to.fingertips - to.wrist, share);
        SolvedArm { shoulder, elbow, wrist, fingertips: wrist + along * length::HAND }
    }
}

/// The direction this share of the way from the one to the other, along the shorter arc.
fn turned(from: Point, to: Point, share: f64) -> Point {
    let (from, to) = (from.unit(), to.unit());
    let angle = from.dot(to).clamp(-1.0, 1.0).acos();
    if angle < 0.01 {
        return from.towards(to, share).unit();
    }
    (from * ((1.0 - share) * angle).sin() + to * (share * angle).sin()).unit()
}
