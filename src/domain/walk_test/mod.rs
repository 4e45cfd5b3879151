//! 2- and 6-minute walk: how many metres a person walks, back and forth on a course.
//!
//! Owns: the metres that are possible, and what a change of them means to whom. Must not own: the countdown, the
//! notes of pauses, or gait speed, which is usual pace over a few metres.
//! Source: clinical rules §5. Start at [`tables`], then [`score`]; [`predicted`] is for research export only.

pub mod predicted;
pub mod protocol;
pub mod score;
pub mod tables;

pub use score::WalkLimit;

/// How long one walks. The metres of one are never held against the metres of the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Minutes {
    Two,
    Six,
}

/// Whole metres walked. READING: part of a metre is cut off, as part of a hundredth of a second is; a test that was not
/// done has no metres, whatever the reason, and 0 m is a test in which no metre was walked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WalkedMetres(u16);

/// More than anybody walks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("more than {most} m")]
pub struct TooFarError {
    pub most: u16,
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

impl WalkedMetres {
    pub fn new(minutes: Minutes, metres: u16) -> Result<Self, TooFarError> {
        let most = minutes.most();
        if metres <= most { Ok(Self(metres)) } else { Err(TooFarError { most }) }
    }

    pub fn value(self) -> u16 {
        self.0
    }
}
