//! From a pose to where every joint is.

use super::body::{Arm, Bearing, Body, Leg, Pose, Side, SolvedArm, SolvedLeg, Swing, length, radius};
use super::space::{Frame, Point, UP, at};

/// A person who leans still looks ahead: the head takes this share of the lean.
const HEAD_LEAN: f64 = 0.45;

impl Bearing {
    /// Of the hips.
    pub(super) fn frame(self) -> Frame {
        Frame::turned(self.back, self.turn)
    }

    /// Of a foot that stands, toes turned `out` to the right.
    fn of_a_foot(self, out: f64) -> Frame {
        Frame::turned(0.0, self.turn + out)
    }
}

/// What limbs are fastened to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Torso {
    pub pelvis: Point,
    pub bearing: Bearing,
    pub hips: Frame,
    pub trunk: Frame,
    pub neck: Point,
    pub head: Frame,
    /// The hips turned with the shoulders.
    facing: Frame,
    shoulders: (f64, f64),
    fingers: f64,
    breath: f64,
}

impl Pose {
    pub(super) fn torso(&self) -> Torso {
        let Self { pelvis, bearing, lean, turn, look, nod, shoulders, fingers, breath, .. } = *self;
        let hips = bearing.frame();
        let trunk = hips.leaned(lean.forward, lean.aside, turn);
        Torso {
            pelvis,
            bearing,
            hips,
            trunk,
            neck: pelvis + trunk.up * length::TRUNK,
            head: hips.leaned(lean.forward * HEAD_LEAN + nod, lean.aside * HEAD_LEAN, turn + look),
            facing: hips.leaned(0.0, 0.0, turn),
            shoulders,
            fingers,
            breath,
        }
    }

    pub(super) fn solve(&self) -> Body {
        let torso = self.torso();
        let (right_leg, left_leg) =
            (self.right_leg.solve(&torso, Side::Right), self.left_leg.solve(&torso, Side::Left));
        let right_arm = self.right_arm.solve(&torso, right_leg, Side::Right);
        let left_arm = self.left_arm.solve(&torso, left_leg, Side::Left);
        Body::new(&torso, [right_leg, left_leg], [right_arm, left_arm])
    }
}

impl Body {
    pub(super) fn new(torso: &Torso, legs: [SolvedLeg; 2], arms: [SolvedArm; 2]) -> Self {
        let Torso { pelvis, hips, trunk, neck, head, shoulders, fingers, breath, .. } = *torso;
        let ([right_leg, left_leg], [right_arm, left_arm]) = (legs, arms);
        Self { pelvis, hips, trunk, neck, head, shoulders, fingers, breath, right_leg, left_leg, right_arm, left_arm }
    }
}

impl Torso {
    pub(super) fn hip(&self, side: Side) -> Point {
        self.pelvis + self.hips.right * (side.sign() * length::HIP)
    }

    pub(super) fn shoulder(&self, side: Side) -> Point {
        let (forward, up) = self.shoulders;
        self.neck + self.trunk.offset(forward, up, side.sign() * length::SHOULDER)
    }
}

impl Torso {
    /// Where elbows point: backwards and outwards; whoever lies has the bed there, on the back or on that side.
    fn elbows(&self, sign: f64) -> Point {
        let underneath = (-self.hips.right.y * sign).max(0.0);
        let upright = self.hips.up.y.clamp(0.0, 1.0);
        let free = 1.0 - underneath;
        self.facing.offset(-0.6 * upright * free, -0.8, sign * 0.6 * free) + UP * (underneath * (0.2 + 3.0 * upright))
    }
}

impl Swing {
    fn direction(self, side: Side, facing: Frame) -> Point {
        let (sin_forward, cos_forward) = self.forward.to_radians().sin_cos();
        let (sin_aside, cos_aside) = self.aside.to_radians().sin_cos();
        facing.offset(sin_forward * cos_aside, -cos_forward * cos_aside, side.sign() * sin_aside)
    }
}

impl Leg {
    pub(super) fn solve(self, torso: &Torso, side: Side) -> SolvedLeg {
        let hip = torso.hip(side);
        match self {
            Self::Planted { x, y, z, heel, out } => {
                let heading = torso.bearing.of_a_foot(out * side.sign());
                let (flat, none) = (at(x, y + length::ANKLE, z), Sole::tilted(heading, 0.0));
                let tilted = Sole::tilted(heading, -heel);
                // The foot rolls over the ball when the heel leaves the floor, over the heel when the toes do.
                let ankle = if heel > 0.0 { flat + none.ball - tilted.ball } else { flat + none.heel - tilted.heel };
                let knee = bend(hip, ankle, length::THIGH, length::SHANK, heading.forward + UP * 0.4);
                let toes = if heel > 0.0 { flat + none.toes } else { ankle + tilted.toes };
                SolvedLeg { hip, knee, ankle, heel: ankle + tilted.heel, ball: ankle + tilted.ball, toes }
            }
            Self::Free { thigh, shank, toes, out } => {
                let knee = hip + thigh.direction(side, torso.hips) * length::THIGH;
                let ankle = knee + shank.direction(side, torso.hips) * length::SHANK;
                let sole = Sole::tilted(torso.hips.leaned(0.0, 0.0, out * side.sign()), toes);
                SolvedLeg {
                    hip,
                    knee,
                    ankle,
                    heel: ankle + sole.heel,
                    ball: ankle + sole.ball,
                    toes: ankle + sole.toes,
                }
            }
        }
    }
}

/// The foot as seen from its ankle.
struct Sole {
    heel: Point,
    ball: Point,
    toes: Point,
}

impl Sole {
    fn tilted(heading: Frame, toes_up: f64) -> Self {
        let (sin, cos) = toes_up.to_radians().sin_cos();
        let along = heading.forward * cos + heading.up * sin;
        let above = heading.up * cos - heading.forward * sin;
        let place = |forward: f64, radius: f64| along * forward + above * (radius - length::ANKLE);
        Self {
            heel: place(-length::HEEL, radius::HEEL),
            ball: place(length::BALL, radius::BALL),
            toes: place(length::TOES, radius::TOES),
        }
    }
}

impl Arm {
    /// `leg`: of the same side.
    pub(super) fn solve(self, torso: &Torso, leg: SolvedLeg, side: Side) -> SolvedArm {
        let Torso { neck, trunk, breath, .. } = *torso;
        let (shoulder, sign) = (torso.shoulder(side), side.sign());
        let rest = |palm, off, fingers| rest(shoulder, palm, off, fingers, torso.elbows(sign));
        match self {
            Self::Free { upper, fore } => {
                let elbow = shoulder + upper.direction(side, torso.facing) * length::UPPER_ARM;
                let along = fore.direction(side, torso.facing);
                let wrist = elbow + along * length::FOREARM;
                SolvedArm { shoulder, elbow, wrist, fingertips: wrist + along * length::HAND }
            }
            Self::Rests { palm, off, fingers } => rest(palm, off, fingers),
            Self::Facing { ahead, up, aside } => {
                let palm = neck + trunk.offset(ahead, up, sign * aside);
                rest(palm, trunk.right * sign, trunk.offset(1.0, 0.9, 0.0))
            }
            Self::OnThigh => {
                let along = (leg.knee - leg.hip).unit();
                let off = UP.square_to(along);
                let palm = leg.hip + along * (length::THIGH * 0.72) + off * (radius::THIGH * 0.85);
                rest(palm, off, along)
            }
            Self::AcrossChest => {
                let palm = neck + trunk.offset(10.4, -9.5 - sign, -sign * 6.5);
                rest(palm, trunk.forward, trunk.offset(-0.35, 0.6, -sign))
            }
            Self::OnBelly => {
                let palm = neck + trunk.offset(11.5 + breath, -32.0, sign * 7.0);
                rest(palm, trunk.forward, trunk.offset(0.0, -0.2, -sign))
            }
        }
    }
}

/// The arm whose palm lies at `palm`, the elbow pointing about along `elbow`.
pub(super) fn rest(shoulder: Point, palm: Point, off: Point, fingers: Point, elbow: Point) -> SolvedArm {
    let fingers = fingers.unit();
    let middle = palm + off * radius::PALM;
    let wrist = middle - fingers * (length::HAND * 0.4);
    let elbow = bend(shoulder, wrist, length::UPPER_ARM, length::FOREARM, elbow);
    SolvedArm { shoulder, elbow, wrist, fingertips: middle + fingers * (length::HAND * 0.6) }
}

/// The joint between two bones whose ends are known, bent towards `towards`. Bones that are too short for the
/// distance are laid straight; a test sees to it that no pose asks for that.
fn bend(from: Point, to: Point, upper: f64, lower: f64, towards: Point) -> Point {
    let line = to - from;
    let distance = line.length();
    let along = ((upper * upper - lower * lower + distance * distance) / (2.0 * distance)).min(upper);
    let beside = (upper * upper - along * along).max(0.0).sqrt();
    from + line.unit() * along + towards.square_to(line) * beside
}
