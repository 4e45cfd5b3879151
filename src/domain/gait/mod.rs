//! Gait speed at usual pace: the exact quotient of a distance and a time.
//!
//! Owns: the speed, its published thresholds, what a change of it means, and the walks that are made for its sake. Must
//! not own: the walk of the SPPB, which is scored from seconds and never from a speed.
//! Source: clinical rules §3. Start at [`tables`], then [`score`], then [`walk`].

pub mod protocol;
pub mod score;
pub mod tables;
pub mod walk;

pub use protocol::{GaitFinding, GaitLimit};

use std::cmp::Ordering;

use super::centiseconds::Centiseconds;

/// Metres per second, exact. Speeds of different courses, starts or aids are not alike and not for the same line.
///
/// Kept as centimetres and hundredths of a second, whose quotient is the same number. Never a binary fraction:
/// 0.9 − 0.8 would be less than 0.1.
#[derive(Debug, Clone, Copy)]
pub struct Speed {
    centimetres: u32,
    hundredths: u32,
}

/// A distance cannot be walked in no time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the time is zero")]
pub struct SpeedError;

impl Speed {
    pub fn new(centimetres: u32, time: Centiseconds) -> Result<Self, SpeedError> {
        match time.hundredths() {
            0 => Err(SpeedError),
            hundredths => Ok(Self { centimetres, hundredths }),
        }
    }

    /// A published limit, in hundredths of a metre per second.
    pub(super) const fn limit(centimetres_a_second: u32) -> Self {
        Self { centimetres: centimetres_a_second, hundredths: 100 }
    }

    /// Hundredths of a metre per second, rounded half up. For display only: thresholds are held against the exact speed.
    pub fn hundredths(self) -> u32 {
        let (distance, time) = (u64::from(self.centimetres), u64::from(self.hundredths));
        u32::try_from((200 * distance + time) / (2 * time)).unwrap_or(u32::MAX)
    }
}

impl Ord for Speed {
    fn cmp(&self, other: &Self) -> Ordering {
        let product = |centimetres, hundredths| u64::from(centimetres) * u64::from(hundredths);
        product(self.centimetres, other.hundredths).cmp(&product(other.centimetres, self.hundredths))
    }
}

impl PartialOrd for Speed {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// 4 m in 5 s is as fast as 10 m in 12.5 s.
impl PartialEq for Speed {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Speed {}
