//! How it was, in one tap each, and when the next session is.

use chrono::NaiveDate;

use super::ZeroToTen;

/// The person's mood after the session, on a scale or as one of three faces.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Mood {
    Scale(ZeroToTen),
    Face(Face),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
    Sad,
    Neutral,
    Glad,
}

/// A phrase that is chosen instead of written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Remark {
    Motivated,
    Steadier,
    Stronger,
    NeededLessSupport,
    AsLastTime,
    NeededMoreSupport,
    NeededMoreRest,
    LessSteady,
    Tired,
    SleptBadly,
    Sore,
    HardToFollow,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Appointment {
    pub on: NaiveDate,
    /// `None`: no time of day is agreed.
    pub at: Option<TimeOfDay>,
}

/// Whole minutes after midnight, local time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeOfDay(u16);

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a day has no minute {0}")]
pub struct NoSuchMinute(pub u16);

impl Face {
    pub const ALL: [Self; 3] = [Self::Sad, Self::Neutral, Self::Glad];
}

impl Remark {
    pub const ALL: [Self; 12] = [
        Self::Motivated,
        Self::Steadier,
        Self::Stronger,
        Self::NeededLessSupport,
        Self::AsLastTime,
        Self::NeededMoreSupport,
        Self::NeededMoreRest,
        Self::LessSteady,
        Self::Tired,
        Self::SleptBadly,
        Self::Sore,
        Self::HardToFollow,
    ];
}

impl TimeOfDay {
    pub fn new(minute: u16) -> Result<Self, NoSuchMinute> {
        if minute < 24 * 60 { Ok(Self(minute)) } else { Err(NoSuchMinute(minute)) }
    }

    /// After midnight.
    pub fn minute(self) -> u16 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_has_1440_minutes() {
        assert_eq!(TimeOfDay::new(1_439).map(TimeOfDay::minute), Ok(1_439));
        assert_eq!(TimeOfDay::new(1_440), Err(NoSuchMinute(1_440)));
    }
}
