//! The words of the work: persons, courses, goals, sessions, instruments, and the rules that score them.
//!
//! Owns: what is true whatever the screen, the storage or the language. Pure functions over plain values.
//! Must not own: a clock, chance, words for people, serde, storage, anything of a browser.
//! Start at [`event`]: everything that can happen to a person. Then [`history`]: what follows from it.

pub mod age;
pub mod assessment;
pub mod cancellation;
pub mod centiseconds;
pub mod chair_stand;
pub mod comparison;
pub mod consent;
pub mod course;
pub mod day;
pub mod day_range;
pub mod demmi;
pub mod due;
pub mod event;
pub mod exercise;
pub mod exertion;
pub mod falls;
pub mod form_draft;
pub mod gait;
pub mod gas;
pub mod goal;
pub mod help;
pub mod history;
pub mod identity;
pub mod in_order;
pub mod ladder;
pub mod level;
pub mod moment;
pub mod numbers;
pub mod pain;
pub mod person;
pub mod plan;
pub mod psfs;
pub mod registry;
pub mod retest;
pub mod scale;
pub mod session;
pub mod sppb;
pub mod totals;
pub mod tug;
pub mod verdict;
pub mod visit;
pub mod walk_test;
pub mod written;
