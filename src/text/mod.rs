//! All words for people, in bokmål, nynorsk and English.
//!
//! Owns: every string a person can read. Must not own: decisions about what to show.
//! A phrase names all three languages on one place, so that a missing one does not compile. Sentences with numbers or
//! names in them are functions that take the language first. Start at [`Phrase`].

#[macro_use]
mod phrase;

pub mod backup;
pub mod closing;
pub mod dates;
pub mod exercises;
pub mod gait;
pub mod goal_words;
pub mod goals;
pub mod incidents;
pub mod instruments;
pub mod kin;
pub mod measuring;
pub mod numbers;
pub mod paper;
pub mod past_session;
pub mod people;
pub mod person;
pub mod plan;
pub mod practice;
pub mod problems;
pub mod progress;
pub mod progress_words;
pub mod readiness;
pub mod results;
mod running;
pub mod session;
pub mod session_player;
pub mod session_stop;
pub mod sessions;
pub mod settings;
pub mod shell;
pub mod show;
pub mod sppb;
pub mod sppb_screen;
pub mod start;
pub mod today;
pub mod twins;
pub mod viewer;

pub use phrase::{Lang, Phrase};
