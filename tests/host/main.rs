//! Tests that need no browser. One binary; a file for each subject.
#![allow(clippy::unwrap_used, clippy::panic)] // this is a test throughout, its support functions too

mod admission;
mod assessments;
mod backups;
mod charts;
mod clocks;
mod consents;
mod contact_sheet;
mod corrections;
mod decisions;
mod drafts;
mod erasure;
mod escrow;
mod faults;
mod findings;
mod form_checks;
mod forms;
mod journeys;
mod layers;
mod locking;
mod log;
mod names;
mod other_reader;
mod plans;
mod second_copy;
mod session_form_checks;
mod sessions;
mod share;
mod simulation;
mod sppb_order;
mod tablet;
mod team;
mod typed_forms;
mod typed_test;
mod vectors;
mod words;
