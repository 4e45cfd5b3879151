//! Tests that need no browser. One binary; a file for each subject.

mod backups;
mod faults;
mod journeys;
mod layers;
mod tablet;
mod vectors;
