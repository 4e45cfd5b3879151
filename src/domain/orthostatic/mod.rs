//! The blood pressure lying and standing: five minutes of lying, then standing, measured after one and after three minutes.
//!
//! Owns: the limits, what two and three pressures say together, and the signs that are asked about. Must not own: a clock
//! (times arrive measured), words, what is agreed for a person at rest.
//! Source: clinical rules, second edition §2. Start at [`tables`], then [`score`], then [`protocol`].

pub mod protocol;
pub mod score;
pub mod tables;

pub use protocol::OrthostaticFinding;
pub use score::{OrthostaticVerdict, Pressures, StandingSymptom};
