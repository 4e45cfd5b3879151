//! One adult body: its lengths, what a pose says, and where every joint then is.

use super::space::{Frame, Point, RIGHT, UP, at};

/// Lengths between joints in centimetres for a person of 170 cm.
/// Source: Drillis & Contini 1966, segment lengths as shares of stature, as printed in Winter, *Biomechanics and
/// Motor Control of Human Movement*.
pub mod length {
    pub const ANKLE: f64 = 6.6;
    pub const SHANK: f64 = 41.8;
    pub const THIGH: f64 = 41.7;
    pub const TRUNK: f64 = 49.0;
    pub const UPPER_ARM: f64 = 31.6;
    pub const FOREARM: f64 = 24.8;
    pub const HAND: f64 = 15.0;
    /// From the middle of the body to one hip joint.
    pub const HIP: f64 = 8.6;
    /// From the middle of the body to one shoulder joint.
    pub const SHOULDER: f64 = 17.0;
    /// Along the sole from below the ankle.
    pub const HEEL: f64 = 5.0;
    pub const BALL: f64 = 12.5;
    pub const TOES: f64 = 18.5;
}

pub mod radius {
    pub const THIGH: f64 = 8.6;
    pub const HEEL: f64 = 3.6;
    pub const BALL: f64 = 3.2;
    pub const TOES: f64 = 2.5;
    pub const PALM: f64 = 3.0;
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Right,
    Left,
}

impl Side {
    pub fn sign(self) -> f64 {
        match self {
            Self::Right => 1.0,
            Self::Left => -1.0,
        }
    }
}

/// Degrees from hanging straight down: 90 forward is straight ahead, 90 aside is straight out from the body.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Swing {
    pub forward: f64,
    pub aside: f64,
}

/// Everything one can tell a body. Hips stay level and face forward.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pose {
    /// Midway between the hip joints.
    pub pelvis: Point,
    /// Degrees the trunk leans.
    pub lean: Swing,
    /// Degrees the shoulders and head are turned to the right.
    pub turn: f64,
    pub right_leg: Leg,
    pub left_leg: Leg,
    pub right_arm: Arm,
    pub left_arm: Arm,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Leg {
    /// The foot stays on the floor and the knee follows. `x`, `z`: where the ankle is above when the foot is flat.
    /// `heel` degrees: above 0 the heel is lifted, below 0 the toes. `out` degrees: toes and knee turned outwards.
    Planted { x: f64, z: f64, heel: f64, out: f64 },
    /// The foot is in the air. `toes`: degrees the toes point above level.
    Free { thigh: Swing, shank: Swing, toes: f64 },
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Arm {
    Free {
        upper: Swing,
        fore: Swing,
    },
    /// The palm lies on something at `palm`, which faces `off`; the fingers point along `fingers`.
    Rests {
        palm: Point,
        off: Point,
        fingers: Point,
    },
    OnThigh,
    /// Hand on the opposite side of the chest.
    AcrossChest,
    OnBelly,
}

#[derive(Debug, Clone, Copy)]
pub struct SolvedLeg {
    pub hip: Point,
    pub knee: Point,
    pub ankle: Point,
    pub heel: Point,
    pub ball: Point,
    pub toes: Point,
}

#[derive(Debug, Clone, Copy)]
pub struct SolvedArm {
    pub shoulder: Point,
    pub elbow: Point,
    pub wrist: Point,
    pub fingertips: Point,
}

/// Every joint in the room.
#[derive(Debug, Clone, Copy)]
pub struct Body {
    pub pelvis: Point,
    pub trunk: Frame,
    pub neck: Point,
    pub head: Frame,
    pub right_leg: SolvedLeg,
    pub left_leg: SolvedLeg,
    pub right_arm: SolvedArm,
    pub left_arm: SolvedArm,
}

/// A person who leans still looks ahead: the head takes this share of the lean.
const HEAD_LEAN: f64 = 0.45;

impl Pose {
    pub fn solve(&self) -> Body {
        let trunk = Frame::leaned(self.lean.forward, self.lean.aside, self.turn);
        let neck = self.pelvis + trunk.up * length::TRUNK;
        let head = Frame::leaned(self.lean.forward * HEAD_LEAN, self.lean.aside * HEAD_LEAN, self.turn);
        let right_leg = self.right_leg.solve(self.pelvis, Side::Right);
        let left_leg = self.left_leg.solve(self.pelvis, Side::Left);
        let around = Around { neck, trunk, turn: self.turn };
        Body {
            pelvis: self.pelvis,
            trunk,
            neck,
            head,
            right_leg,
            left_leg,
            right_arm: self.right_arm.solve(around, right_leg, Side::Right),
            left_arm: self.left_arm.solve(around, left_leg, Side::Left),
        }
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
    fn solve(self, pelvis: Point, side: Side) -> SolvedLeg {
        let hip = pelvis + RIGHT * (side.sign() * length::HIP);
        match self {
            Self::Planted { x, z, heel, out } => {
                let heading = Frame::leaned(0.0, 0.0, out * side.sign());
                let (flat, none) = (at(x, length::ANKLE, z), Sole::flat(heading));
                let tilted = Sole::tilted(heading, -heel);
                // The foot rolls over the ball when the heel leaves the floor, over the heel when the toes do.
                let ankle = if heel > 0.0 { flat + none.ball - tilted.ball } else { flat + none.heel - tilted.heel };
                let knee = bend(hip, ankle, length::THIGH, length::SHANK, heading.forward + UP * 0.4);
                let toes = if heel > 0.0 { flat + none.toes } else { ankle + tilted.toes };
                SolvedLeg { hip, knee, ankle, heel: ankle + tilted.heel, ball: ankle + tilted.ball, toes }
            }
            Self::Free { thigh, shank, toes } => {
                let facing = Frame::leaned(0.0, 0.0, 0.0);
                let knee = hip + thigh.direction(side, facing) * length::THIGH;
                let ankle = knee + shank.direction(side, facing) * length::SHANK;
                let sole = Sole::tilted(Frame::leaned(0.0, 0.0, 5.0 * side.sign()), toes);
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
    fn flat(heading: Frame) -> Self {
        Self::tilted(heading, 0.0)
    }

    fn tilted(heading: Frame, toes_up: f64) -> Self {
        let (sin, cos) = toes_up.to_radians().sin_cos();
        let along = heading.forward * cos + UP * sin;
        let above = UP * cos - heading.forward * sin;
        let place = |forward: f64, radius: f64| along * forward + above * (radius - length::ANKLE);
        Self {
            heel: place(-length::HEEL, radius::HEEL),
            ball: place(length::BALL, radius::BALL),
            toes: place(length::TOES, radius::TOES),
        }
    }
}

#[derive(Clone, Copy)]
struct Around {
    neck: Point,
    trunk: Frame,
    turn: f64,
}

impl Arm {
    fn solve(self, around: Around, leg: SolvedLeg, side: Side) -> SolvedArm {
        let Around { neck, trunk, turn } = around;
        let sign = side.sign();
        let shoulder = neck + trunk.right * (sign * length::SHOULDER);
        let facing = Frame::leaned(0.0, 0.0, turn);
        match self {
            Self::Free { upper, fore } => {
                let elbow = shoulder + upper.direction(side, facing) * length::UPPER_ARM;
                let along = fore.direction(side, facing);
                let wrist = elbow + along * length::FOREARM;
                SolvedArm { shoulder, elbow, wrist, fingertips: wrist + along * length::HAND }
            }
            Self::Rests { palm, off, fingers } => rest(shoulder, palm, off, fingers, facing, sign),
            Self::OnThigh => {
                let along = (leg.knee - leg.hip).unit();
                let off = UP.square_to(along);
                let palm = leg.hip + along * (length::THIGH * 0.72) + off * (radius::THIGH * 0.85);
                rest(shoulder, palm, off, along, facing, sign)
            }
            Self::AcrossChest => {
                let palm = neck + trunk.offset(10.4, -9.5 - sign, -sign * 6.5);
                rest(shoulder, palm, trunk.forward, trunk.offset(-0.35, 0.6, -sign), facing, sign)
            }
            Self::OnBelly => {
                let palm = neck + trunk.offset(11.5, -32.0, sign * 7.0);
                rest(shoulder, palm, trunk.forward, trunk.offset(0.0, -0.2, -sign), facing, sign)
            }
        }
    }
}

fn rest(shoulder: Point, palm: Point, off: Point, fingers: Point, facing: Frame, sign: f64) -> SolvedArm {
    let fingers = fingers.unit();
    let middle = palm + off * radius::PALM;
    let wrist = middle - fingers * (length::HAND * 0.4);
    let outwards = facing.offset(-0.6, -0.8, sign * 0.6);
    let elbow = bend(shoulder, wrist, length::UPPER_ARM, length::FOREARM, outwards);
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
