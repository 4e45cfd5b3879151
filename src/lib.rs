//! Hjemmetrener: guides home training, records it, and shows progress against each person's own goals.
//!
//! Everything a person can do enters by [`workspace`]; the table of folders and what each may use stands in README.md
//! and is checked by a test. Modules below are in reading order.

pub mod domain;

pub mod chart;
pub mod exchange;
pub mod records;
pub mod report;
pub mod text;
pub mod vault;
pub mod workspace;

#[cfg(feature = "app")]
pub mod app;
#[cfg(feature = "app")]
mod platform;
#[cfg(feature = "app")]
#[expect(unreachable_pub, reason = "the macro for components writes `pub`, whatever stands before them")]
mod screens;
#[cfg(feature = "app")]
mod state;
#[cfg(feature = "app")]
#[expect(unreachable_pub, reason = "the macro for components writes `pub`, whatever stands before them")]
mod ui;
