//! What an assessment comes to: one number or why there is none, and what the published rules say about it.

use super::not_done::NotDone;

/// What is shown of one assessment. `F`: what its rules may say, which is not the same of any two instruments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome<F> {
    pub reading: Result<Reading, OutcomeError>,
    pub findings: Vec<F>,
}

/// One number to show and to draw, rounded half away from zero to hundredths. Limits are held against exact values in
/// the instrument's own folder, never against this.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading {
    pub hundredths: i64,
    pub unit: Unit,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unit {
    Points {
        of: u16,
    },
    /// A mean of points, with one decimal.
    MeanPoints {
        of: u16,
    },
    Seconds,
    MetresPerSecond,
    Stands,
    Metres,
    /// Of goal attainment: 50 is as expected.
    TScore,
    Times,
    MinutesAWeek,
    /// Of the systolic pressure on standing, mmHg.
    PressureFall,
    /// A total from a form whose range the app does not know.
    Total,
    Kilos,
    /// So many of so many, or a place on a scale: no points.
    OutOf {
        of: u16,
    },
}

/// Why there is no number. Neither is 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OutcomeError {
    NotDone(NotDone),
    /// Some of the form is answered.
    Partial {
        answered: usize,
        of: usize,
    },
}

/// What one part of a form gives by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartScore {
    Points { points: u8, of: u8 },
    NotDone(NotDone),
}

impl<F> Outcome<F> {
    pub fn not_done(why: NotDone) -> Self {
        Self { reading: Err(OutcomeError::NotDone(why)), findings: vec![] }
    }

    pub fn of(reading: Reading, findings: impl IntoIterator<Item = F>) -> Self {
        Self { reading: Ok(reading), findings: findings.into_iter().collect() }
    }
}

impl Reading {
    pub fn whole(number: impl Into<i64>, unit: Unit) -> Self {
        Self { hundredths: number.into() * 100, unit }
    }
}
