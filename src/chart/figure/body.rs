//! One adult body: its lengths, what a pose says, and every joint of it.

use super::space::{Frame, Point};

/// Lengths between joints in centimetres for a person of 170 cm.
/// Source: Drillis & Contini 1966, segment lengths as shares of stature, as printed in Winter, *Biomechanics and
/// Motor Control of Human Movement*.
pub(super) mod length {
    pub(crate) const ANKLE: f64 = 6.6;
    pub(crate) const SHANK: f64 = 41.8;
    pub(crate) const THIGH: f64 = 41.7;
    pub(crate) const TRUNK: f64 = 49.0;
    pub(crate) const UPPER_ARM: f64 = 31.6;
    pub(crate) const FOREARM: f64 = 24.8;
    pub(crate) const HAND: f64 = 15.0;
    /// From the middle of the body to one hip joint.
    pub(crate) const HIP: f64 = 8.6;
    /// From the middle of the body to one shoulder joint.
    pub(crate) const SHOULDER: f64 = 17.0;
    /// Along the sole from below the ankle.
    pub(crate) const HEEL: f64 = 5.0;
    pub(crate) const BALL: f64 = 12.5;
    pub(crate) const TOES: f64 = 18.5;
}

pub(super) mod radius {
    pub(crate) const THIGH: f64 = 8.6;
    pub(crate) const HEEL: f64 = 3.6;
    pub(crate) const BALL: f64 = 3.2;
    pub(crate) const TOES: f64 = 2.5;
    pub(crate) const PALM: f64 = 3.0;
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Right,
    Left,
}

impl Side {
    pub(super) fn sign(self) -> f64 {
        match self {
            Self::Right => 1.0,
            Self::Left => -1.0,
        }
    }
}

/// Degrees from hanging straight down along the body: 90 forward is straight ahead, 90 aside straight out from it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Swing {
    pub forward: f64,
    pub aside: f64,
}

/// How the whole body is turned in the room, in degrees.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Bearing {
    /// 0 upright, 90 on the back with the head towards the left of the picture.
    pub back: f64,
    /// To the right, about its own length: upright, which way one faces; lying, 90 is on the right side.
    pub turn: f64,
}

/// Everything one can tell a body. Angles of the trunk, the arms and free legs are told as if it stood upright and
/// faced forward; [`Bearing`] then turns it as a whole.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Pose {
    /// Midway between the hip joints.
    pub pelvis: Point,
    pub bearing: Bearing,
    /// Degrees the trunk leans away from the hips.
    pub lean: Swing,
    /// Degrees the shoulders and head are turned to the right.
    pub turn: f64,
    /// Degrees the head alone is turned to the right, more than the shoulders.
    pub look: f64,
    /// Degrees the head is bent forward, more than it follows from the trunk.
    pub nod: f64,
    /// Centimetres the shoulders are moved forward and up.
    pub shoulders: (f64, f64),
    /// Fingers: 0 side by side, 1 spread, -1 a fist.
    pub fingers: f64,
    /// Centimetres the belly rises with the breath.
    pub breath: f64,
    pub right_leg: Leg,
    pub left_leg: Leg,
    pub right_arm: Arm,
    pub left_arm: Arm,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Leg {
    /// The foot stays on what it stands on, at height `y`, and the knee follows. `x`, `z`: where the ankle is above
    /// when the foot is flat. `heel` degrees: above 0 the heel is lifted, below 0 the toes. `out` degrees: toes and
    /// knee turned outwards.
    Planted { x: f64, y: f64, z: f64, heel: f64, out: f64 },
    /// The foot is in the air, or lies on the bed. Degrees the toes point above level, and outwards.
    Free { thigh: Swing, shank: Swing, toes: f64, out: f64 },
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Arm {
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
    /// The palm faces the other hand, so far in front of the neck, above it and out from the middle.
    Facing {
        ahead: f64,
        up: f64,
        aside: f64,
    },
    OnThigh,
    /// Hand on the opposite side of the chest.
    AcrossChest,
    OnBelly,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct SolvedLeg {
    pub hip: Point,
    pub knee: Point,
    pub ankle: Point,
    pub heel: Point,
    pub ball: Point,
    pub toes: Point,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct SolvedArm {
    pub shoulder: Point,
    pub elbow: Point,
    pub wrist: Point,
    pub fingertips: Point,
}

/// Every joint in the room.
#[derive(Debug, Clone, Copy)]
pub(super) struct Body {
    pub pelvis: Point,
    pub hips: Frame,
    pub trunk: Frame,
    pub neck: Point,
    pub head: Frame,
    pub shoulders: (f64, f64),
    pub fingers: f64,
    pub breath: f64,
    pub right_leg: SolvedLeg,
    pub left_leg: SolvedLeg,
    pub right_arm: SolvedArm,
    pub left_arm: SolvedArm,
}

impl SolvedArm {
    /// The middle of what the hand holds.
    pub(super) fn grip(&self) -> Point {
        self.wrist.towards(self.fingertips, 0.45)
    }
}
