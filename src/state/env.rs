//! The device's time and chance, made into what the workspace takes.

use std::cell::Cell;

use chrono::NaiveDate;

use crate::domain::clocks::Clocks;
use crate::domain::moment::Moment;
use crate::platform::visibility::Visibility;
use crate::platform::{clock, random};
use crate::vault::RandomSource;
use crate::workspace::circumstances::Circumstances;
use crate::workspace::day_clock::DayClock;
use crate::workspace::problem::ActionError;

thread_local! {
    /// One for the page, as there is one clock.
    static DAY_CLOCK: Cell<Option<DayClock>> = const { Cell::new(None) };
}

/// The time that what is recorded gets.
pub(super) fn now() -> Moment {
    with_day_clock(|day_clock| day_clock.read(clocks(), clock::now().offset_min))
}

/// The day that the device's clock was set to, where nobody has confirmed it.
pub(super) fn doubted_day() -> Option<NaiveDate> {
    with_day_clock(|day_clock| day_clock.doubted())
}

pub(super) fn believe_the_clock() {
    with_day_clock(DayClock::believe);
}

/// Out of sight the device may sleep, and only there.
pub(super) fn seen(now: Visibility) {
    with_day_clock(|day_clock| match now {
        Visibility::Hidden => day_clock.put_aside(clocks()),
        Visibility::Shown => day_clock.take_up(clocks()),
    });
}

fn with_day_clock<T>(ask: impl FnOnce(&mut DayClock) -> T) -> T {
    let mut day_clock = DAY_CLOCK.get().unwrap_or_else(|| DayClock::begin(clocks()));
    let answer = ask(&mut day_clock);
    DAY_CLOCK.set(Some(day_clock));
    answer
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
