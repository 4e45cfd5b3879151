//! What `make test` tries a few times and `make soak` thousands of times. Each reads how often from its own variable, tells
//! what it did, and begins from a number that is printed, so that a run that fails can be run again.
//!
//! `make soak` builds with `--cfg cheap_codes`, where a code costs nothing: what is tried here opens a store at every step.

mod crashes;
mod days;
mod files;
mod nonces;
mod round_trips;
mod workload;

/// How often: the variable's number, or this.
pub(crate) fn times(variable: &str, otherwise: u64) -> u64 {
    std::env::var(variable).ok().and_then(|number| number.parse().ok()).unwrap_or(otherwise)
}
