//! Timed Up and Go: up from a chair, three metres out, round, back and seated again, in seconds.
//!
//! Owns: the published limits and what a time means by each. Must not own: a clock (times arrive measured),
//! words, or a word for a time: the test is not to be used alone to tell who will fall.
//! Source: clinical rules §4. Start at [`tables`], then [`score`].

pub mod protocol;
pub mod score;
pub mod tables;

pub use protocol::{TugChangeLimit, TugFinding};
