//! Version 1: which number each field and each kind has. A file for each subject; start at [`event`].
//!
//! Owns: numbers, and what is checked when something is read. Must not own: bytes.

mod assessment;
mod basics;
mod correction;
pub(super) mod event;
pub(super) mod head;
mod person;
mod plan;
mod savepoint;
mod session;
#[cfg(test)]
mod under_way;
