//! Totals that are typed in from forms the app does not have: FIM, ADL-taksonomi, MST, Short FES-I, 4AT, CFS, EQ-5D VAS, and
//! others by name.
//!
//! Owns: the totals and what they may be. Must not own: items, questions or words of any licensed form.
//! Source: clinical rules §10. No limit for a change is among them: a change is told as points and has no verdict.
//! Start at [`fim`], then [`protocol`].

pub mod fim;
pub mod protocol;
pub mod range;
pub mod tables;

pub use protocol::TotalFinding;
