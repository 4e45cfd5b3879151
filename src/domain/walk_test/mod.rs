//! 2- and 6-minute walk: how many metres a person walks, back and forth on a course.
//!
//! Owns: the answer, the metres from laps, and what a change of them means to whom. Must not own: the countdown, the
//! notes of pauses, or gait speed, which is usual pace over a few metres.
//! Source: clinical rules §5. Start at [`tables`], then [`score`]; [`predicted`] is for research export only.

pub mod predicted;
pub mod protocol;
pub mod score;
pub mod tables;

pub use score::WalkLimit;

use crate::domain::assessment::NotDone;
use crate::domain::assessment::conditions::WalkingAid;

/// One test. Pauses and an early end are part of it: the metres until then count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WalkTest {
    pub minutes: Minutes,
    pub course: LapCourse,
    pub aid: WalkingAid,
    pub walked: Walked,
}

/// How long one walks. The metres of one are never held against the metres of the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Minutes {
    Two,
    Six,
}

/// READING: a test that was not done has no metres, whatever the reason; 0 m is a test in which no metre was walked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Walked {
    Metres(WalkedMetres),
    Not(NotDone),
}

/// The length of the course, turn to turn, in whole metres.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LapCourse(u8);

/// Whole metres walked. With the course they tell the laps, so laps need not be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WalkedMetres(u16);

/// Why numbers are no distance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WalkError {
    #[error("a course of {metres} m")]
    Course { metres: u8 },
    #[error("the last metres are a whole lap of {course} m")]
    RestIsALap { course: u8 },
    #[error("more than {most} m")]
    TooFar { most: u16 },
}

impl Minutes {
    pub const ALL: [Self; 2] = [Self::Two, Self::Six];

    fn most(self) -> u16 {
        let possible = match self {
            Self::Two => tables::POSSIBLE_2_MINUTES,
            Self::Six => tables::POSSIBLE_6_MINUTES,
        };
        *possible.end()
    }
}

impl LapCourse {
    pub fn new(metres: u8) -> Result<Self, WalkError> {
        if tables::POSSIBLE_COURSE.contains(&metres) { Ok(Self(metres)) } else { Err(WalkError::Course { metres }) }
    }

    pub fn metres(self) -> u8 {
        self.0
    }
}

impl WalkedMetres {
    pub fn new(minutes: Minutes, metres: u16) -> Result<Self, WalkError> {
        let most = minutes.most();
        if metres <= most { Ok(Self(metres)) } else { Err(WalkError::TooFar { most }) }
    }

    /// `laps` times the course from end to end (there and back are two), and the metres begun after the last.
    ///
    /// READING: part of a metre is cut off, as part of a hundredth of a second is.
    pub fn of_laps(minutes: Minutes, course: LapCourse, laps: u16, rest: u8) -> Result<Self, WalkError> {
        if rest >= course.0 {
            return Err(WalkError::RestIsALap { course: course.0 });
        }
        let metres = u32::from(laps) * u32::from(course.0) + u32::from(rest);
        let too_far = WalkError::TooFar { most: minutes.most() };
        Self::new(minutes, u16::try_from(metres).map_err(|_| too_far)?)
    }

    pub fn value(self) -> u16 {
        self.0
    }
}
