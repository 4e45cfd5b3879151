//! Every instrument by name: what it asks, under which conditions, what it comes to, and what a change of it means.
//!
//! Owns: each place where instruments differ, and the joined lists of their findings and limits. Whoever adds an
//! instrument is led through here by the compiler.
//! Must not own: a published row or a rule of one instrument; those stand in the instrument's own folder.
//! Nothing below may use this room: what an instrument shares with others stands in `assessment/`.

mod change;
mod conditions;
mod doubt;
mod form;
mod outcome;
mod uncertainty;
mod usual;

pub use change::{Comparison, Limit, Unlikeness, compare};
pub use conditions::{are_comparable, asked_conditions, courses, keeps_apart, usual_conditions};
pub use doubt::{doubt, doubt_of_total};
pub use form::{EntryMode, face, form, form_of, given, left_out, occasion_behind, part_score};
pub use outcome::{Finding, outcome};
pub use uncertainty::{Uncertainty, uncertainty};
pub use usual::{Published, Usual, usual};

#[cfg(test)]
mod tests;
