//! Tests that need no browser. One binary; a file for each subject.

mod journeys;
mod layers;
mod vectors;
