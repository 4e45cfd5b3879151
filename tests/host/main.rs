//! Tests that need no browser. One binary; a file for each subject.

mod layers;
mod vectors;
