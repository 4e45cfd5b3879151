//! Points in the room, and the eye that looks at them.
//!
//! Centimetres. `x` points where the person faces, `y` up from the floor, `z` to the person's right.

use std::ops::{Add, Mul, Sub};

#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Point {
    pub x: f64,
    pub y: f64,
    pub z: f64,
}

pub(super) const fn at(x: f64, y: f64, z: f64) -> Point {
    Point { x, y, z }
}

pub(super) const FORWARD: Point = at(1.0, 0.0, 0.0);
pub(super) const UP: Point = at(0.0, 1.0, 0.0);
pub(super) const RIGHT: Point = at(0.0, 0.0, 1.0);

impl Point {
    /// The point that lies this share of the way to `other`.
    pub(super) fn towards(self, other: Self, share: f64) -> Self {
        self + (other - self) * share
    }

    pub(super) fn dot(self, other: Self) -> f64 {
        self.x * other.x + self.y * other.y + self.z * other.z
    }

    pub(super) fn cross(self, other: Self) -> Self {
        at(
            self.y * other.z - self.z * other.y,
            self.z * other.x - self.x * other.z,
            self.x * other.y - self.y * other.x,
        )
    }

    pub(super) fn length(self) -> f64 {
        self.dot(self).sqrt()
    }

    pub(super) fn unit(self) -> Self {
        self * (1.0 / self.length())
    }

    /// The part of this direction that stands at a right angle to `axis`, of length one.
    pub(super) fn square_to(self, axis: Self) -> Self {
        (self - axis * (self.dot(axis) / axis.dot(axis))).unit()
    }
}

impl Add for Point {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        at(self.x + other.x, self.y + other.y, self.z + other.z)
    }
}

impl Sub for Point {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        at(self.x - other.x, self.y - other.y, self.z - other.z)
    }
}

impl Mul<f64> for Point {
    type Output = Self;
    fn mul(self, by: f64) -> Self {
        at(self.x * by, self.y * by, self.z * by)
    }
}

/// Three directions at right angles: of the trunk, the head or a foot.
#[derive(Debug, Clone, Copy)]
pub(super) struct Frame {
    pub forward: Point,
    pub up: Point,
    pub right: Point,
}

impl Frame {
    /// Degrees. First tipped back, upright 0 and on the back 90, then turned to the right about its own length.
    pub(super) fn turned(back: f64, turn: f64) -> Self {
        let (sin_back, cos_back) = back.to_radians().sin_cos();
        let (sin_turn, cos_turn) = turn.to_radians().sin_cos();
        let ahead = at(cos_back, sin_back, 0.0);
        Self {
            forward: ahead * cos_turn + RIGHT * sin_turn,
            up: at(-sin_back, cos_back, 0.0),
            right: RIGHT * cos_turn - ahead * sin_turn,
        }
    }

    /// Degrees, seen from this frame. First leaned forward and to the right, then turned to the right about its own
    /// upright.
    pub(super) fn leaned(&self, forward: f64, aside: f64, turn: f64) -> Self {
        let (sin_forward, cos_forward) = forward.to_radians().sin_cos();
        let (sin_aside, cos_aside) = aside.to_radians().sin_cos();
        let (sin_turn, cos_turn) = turn.to_radians().sin_cos();
        let up = self.offset(sin_forward * cos_aside, cos_forward * cos_aside, sin_aside);
        let ahead = self.offset(cos_forward, -sin_forward, 0.0);
        let across = ahead.cross(up);
        Self { forward: ahead * cos_turn + across * sin_turn, up, right: across * cos_turn - ahead * sin_turn }
    }

    /// From measures along the three directions to a difference in the room.
    pub(super) fn offset(&self, forward: f64, up: f64, right: f64) -> Point {
        self.forward * forward + self.up * up + self.right * right
    }
}

/// Where the figure is seen from. There is no perspective: what is farther away is not smaller.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ViewDirection {
    /// From the person's right and a little from in front; the person faces the right edge of the picture.
    Side,
    /// From the person's right and a little from behind, so that what the hands rest on in front is seen.
    SideBehind,
    Front,
    Back,
    /// As one who stands by the bed looks down on it.
    Bedside,
}

/// A point as it lies on the picture: `y` grows downwards, `near` grows towards the one who looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Seen {
    pub x: f64,
    pub y: f64,
    pub near: f64,
}

/// Which side of a body the eye mostly sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shows {
    Right,
    Left,
    Front,
    Back,
}

impl ViewDirection {
    fn degrees_to_the_front(self) -> f64 {
        match self {
            Self::Side => 22.0,
            Self::SideBehind => -18.0,
            Self::Front => 90.0,
            Self::Back => -90.0,
            Self::Bedside => 0.0,
        }
    }

    /// Degrees the eye looks down, so that feet and seat show as surfaces.
    pub(super) fn degrees_down(self) -> f64 {
        if self == Self::Bedside { 38.0 } else { 11.0 }
    }

    pub(super) fn see(self, point: Point) -> Seen {
        let (sin, cos) = self.degrees_to_the_front().to_radians().sin_cos();
        let (sin_down, cos_down) = self.degrees_down().to_radians().sin_cos();
        let near = point.z * cos + point.x * sin;
        Seen {
            x: point.x * cos - point.z * sin,
            y: near * sin_down - point.y * cos_down,
            near: near * cos_down + point.y * sin_down,
        }
    }

    pub(super) fn towards_eye(self) -> Point {
        let (sin, cos) = self.degrees_to_the_front().to_radians().sin_cos();
        let (sin_down, cos_down) = self.degrees_down().to_radians().sin_cos();
        at(sin * cos_down, sin_down, cos * cos_down)
    }

    pub(super) fn shows(self, body: &Frame) -> Shows {
        let (right, forward) = (self.see(body.right).near, self.see(body.forward).near);
        match (right.abs() > forward.abs(), right > 0.0, forward > 0.0) {
            (true, true, _) => Shows::Right,
            (true, false, _) => Shows::Left,
            (false, _, true) => Shows::Front,
            (false, _, false) => Shows::Back,
        }
    }
}
