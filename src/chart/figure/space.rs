//! Points in the room, and the eye that looks at them.
//!
//! Centimetres. `x` points where the person faces, `y` up from the floor, `z` to the person's right.

use std::ops::{Add, Mul, Sub};

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    pub x: f64,
    pub y: f64,
    pub z: f64,
}

pub const fn at(x: f64, y: f64, z: f64) -> Point {
    Point { x, y, z }
}

pub const FORWARD: Point = at(1.0, 0.0, 0.0);
pub const UP: Point = at(0.0, 1.0, 0.0);
pub const RIGHT: Point = at(0.0, 0.0, 1.0);

impl Point {
    pub fn dot(self, other: Self) -> f64 {
        self.x * other.x + self.y * other.y + self.z * other.z
    }

    pub fn cross(self, other: Self) -> Self {
        at(
            self.y * other.z - self.z * other.y,
            self.z * other.x - self.x * other.z,
            self.x * other.y - self.y * other.x,
        )
    }

    pub fn length(self) -> f64 {
        self.dot(self).sqrt()
    }

    pub fn unit(self) -> Self {
        self * (1.0 / self.length())
    }

    /// The part of this direction that stands at a right angle to `axis`, of length one.
    pub fn square_to(self, axis: Self) -> Self {
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
pub struct Frame {
    pub forward: Point,
    pub up: Point,
    pub right: Point,
}

impl Frame {
    /// Degrees. First leaned forward and to the right, then turned to the right about its own upright.
    pub fn leaned(forward: f64, aside: f64, turn: f64) -> Self {
        let (sin_forward, cos_forward) = forward.to_radians().sin_cos();
        let (sin_aside, cos_aside) = aside.to_radians().sin_cos();
        let (sin_turn, cos_turn) = turn.to_radians().sin_cos();
        let up = at(sin_forward * cos_aside, cos_forward * cos_aside, sin_aside);
        let ahead = FORWARD.square_to(up);
        let across = ahead.cross(up);
        Self { forward: ahead * cos_turn + across * sin_turn, up, right: across * cos_turn - ahead * sin_turn }
    }

    /// From measures along the three directions to a difference in the room.
    pub fn offset(&self, forward: f64, up: f64, right: f64) -> Point {
        self.forward * forward + self.up * up + self.right * right
    }
}

/// Where the figure is seen from. There is no perspective: what is farther away is not smaller.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum View {
    /// From the person's right and a little from in front; the person faces the right edge of the picture.
    Side,
    /// From the person's right and a little from behind, so that what the hands rest on in front is seen.
    SideBehind,
    Front,
    Back,
}

/// A point as it lies on the picture: `y` grows downwards, `near` grows towards the one who looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Seen {
    pub x: f64,
    pub y: f64,
    pub near: f64,
}

/// Degrees the eye looks down, so that feet and seat show as surfaces.
pub const DOWNWARDS: f64 = 11.0;

impl View {
    fn degrees_to_the_front(self) -> f64 {
        match self {
            Self::Side => 22.0,
            Self::SideBehind => -18.0,
            Self::Front => 90.0,
            Self::Back => -90.0,
        }
    }

    pub fn see(self, point: Point) -> Seen {
        let (sin, cos) = self.degrees_to_the_front().to_radians().sin_cos();
        let (sin_down, cos_down) = DOWNWARDS.to_radians().sin_cos();
        let near = point.z * cos + point.x * sin;
        Seen {
            x: point.x * cos - point.z * sin,
            y: near * sin_down - point.y * cos_down,
            near: near * cos_down + point.y * sin_down,
        }
    }

    /// From the sides the left arm and leg are the far ones.
    pub fn left_is_far(self) -> bool {
        matches!(self, Self::Side | Self::SideBehind)
    }
}
