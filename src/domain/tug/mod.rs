//! Timed Up and Go: up from a chair, three metres out, round, back and seated again, in seconds.
//!
//! Owns: the answer, the published limits and what a time means by each. Must not own: a clock (times arrive measured),
//! words, or a verdict: the test is not to be used alone to tell who will fall.
//! Source: clinical rules §4. Start at [`tables`], then [`score`].

pub mod protocol;
pub mod score;
pub mod tables;

pub use protocol::TugFinding;

use crate::domain::assessment::Attempt;
use crate::domain::assessment::conditions::WalkingAid;

/// One test, at usual pace and with the usual walking aid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tug {
    pub aid: WalkingAid,
    pub attempt: Attempt,
}
