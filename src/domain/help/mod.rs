//! Need for help: minutes a week from each service, and how much help each everyday activity takes.
//!
//! Owns: the answers, the lists a municipality names them by, and the sums before and after. Must not own: the words,
//! or who may see them. An own form, not a published scale. Start at [`names`], then [`score`].

pub mod names;
pub mod protocol;
pub mod score;

pub use protocol::HelpFinding;

use super::written::Label;
use names::MOST_NAMES;

/// Minutes a week of one service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MinutesAWeek(u16);

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{0} minutes, and a week has {most}", most = MinutesAWeek::POSSIBLE)]
pub struct MinutesAWeekError(pub u16);

impl MinutesAWeek {
    /// The minutes of a week.
    pub const POSSIBLE: u16 = 7 * 24 * 60;

    pub fn new(minutes: u16) -> Result<Self, MinutesAWeekError> {
        if minutes <= Self::POSSIBLE { Ok(Self(minutes)) } else { Err(MinutesAWeekError(minutes)) }
    }

    pub fn value(self) -> u16 {
        self.0
    }
}

/// A whole number 1–5. READING: 1 is managing alone, 5 is needing help with all of it; fewer is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HelpLevel(u8);

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{0} is not a whole number from 1 to 5")]
pub struct HelpLevelError(pub u8);

impl HelpLevel {
    pub fn new(value: u8) -> Result<Self, HelpLevelError> {
        if (1..=5).contains(&value) { Ok(Self(value)) } else { Err(HelpLevelError(value)) }
    }

    pub fn value(self) -> u8 {
        self.0
    }
}

/// What was answered at one time, each name once. A name that is not there was not asked for; that is not 0 minutes.
///
/// The names are kept with the answers, so that they stay readable when the municipality changes its lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Help {
    services: Vec<(Label, MinutesAWeek)>,
    activities: Vec<(Label, HelpLevel)>,
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum HelpError {
    #[error("nothing was answered")]
    Empty,
    #[error("{0} answers of a kind, and {MOST_NAMES} is the most")]
    TooMany(usize),
    #[error("a name was answered twice")]
    Twice(Label),
}

impl Help {
    pub fn new(services: Vec<(Label, MinutesAWeek)>, activities: Vec<(Label, HelpLevel)>) -> Result<Self, HelpError> {
        if services.is_empty() && activities.is_empty() {
            return Err(HelpError::Empty);
        }
        checked(&services)?;
        checked(&activities)?;
        Ok(Self { services, activities })
    }

    pub fn services(&self) -> &[(Label, MinutesAWeek)] {
        &self.services
    }

    pub fn activities(&self) -> &[(Label, HelpLevel)] {
        &self.activities
    }
}

fn checked<Answer>(answers: &[(Label, Answer)]) -> Result<(), HelpError> {
    if answers.len() > MOST_NAMES {
        return Err(HelpError::TooMany(answers.len()));
    }
    let mut names = answers.iter().map(|(name, _)| name);
    names::twice(&mut names).map_or(Ok(()), |name| Err(HelpError::Twice(name.clone())))
}
