//! The device's time and chance, made into what the workspace takes.

use crate::domain::clocks::Clocks;
use crate::domain::moment::Moment;
use crate::platform::{clock, random};
use crate::vault::RandomSource;
use crate::workspace::circumstances::Circumstances;
use crate::workspace::problem::ActionError;

pub(super) fn now() -> Moment {
    let reading = clock::now();
    // A clock outside the calendar is shown as its start; order never hangs on the clock.
    Moment::new(reading.utc_ms, reading.offset_min).unwrap_or_else(|_| Moment::epoch())
}

/// Milliseconds of a clock that nobody sets.
pub(super) fn steady_ms() -> u64 {
    clock::monotonic_ms() as u64
}

pub(super) fn clocks() -> Clocks {
    Clocks { steady_ms: clock::monotonic_ms() as u64, wall_ms: clock::now().utc_ms }
}

#[derive(Default)]
pub(super) struct Env {
    random: DeviceRandomSource,
}

impl Env {
    /// Fails before anything is made when the device has no good chance to give.
    pub(super) fn circumstances(&mut self) -> Result<Circumstances<'_>, ActionError> {
        random::fill_random(&mut [0; 1]).map_err(|_| ActionError::NoRandomSource)?;
        Ok(Circumstances { now: now(), random: &mut self.random })
    }
}

#[derive(Default)]
struct DeviceRandomSource;

impl RandomSource for DeviceRandomSource {
    fn fill(&mut self, bytes: &mut [u8]) {
        if random::fill_random(bytes).is_err() {
            // Keys that can be guessed are worse than an app that stops.
            std::process::abort();
        }
    }
}
