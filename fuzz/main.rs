//! One door, spoiled on and on by libFuzzer, which keeps whatever reaches new code: `make fuzz`.
//!
//!     DOOR=event door CORPUS…      libFuzzer's own arguments follow; without DOOR the doors are listed
#![no_main]
#![allow(clippy::unwrap_used, dead_code)] // what the doors are for the tests

#[path = "../tests/host/hostile/doors.rs"]
mod doors;

use std::sync::LazyLock;

use doors::DOORS;
use libfuzzer_sys::fuzz_target;

static LOOK: LazyLock<fn(&[u8])> = LazyLock::new(|| {
    let wanted = std::env::var("DOOR").unwrap_or_default();
    let Some(door) = DOORS.into_iter().find(|door| door.name == wanted) else {
        DOORS.iter().for_each(|door| println!("{}", door.name));
        std::process::exit(0);
    };
    door.look
});

fuzz_target!(init: { LazyLock::force(&LOOK); }, |bytes: &[u8]| LOOK(bytes));
