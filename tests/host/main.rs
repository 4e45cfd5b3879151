//! Tests that need no browser. One binary; a file for each subject.
#![allow(clippy::unwrap_used, clippy::panic)] // this is a test throughout, its support functions too

mod backups;
mod contact_sheet;
mod faults;
mod journeys;
mod layers;
mod tablet;
mod vectors;
