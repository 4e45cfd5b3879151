//! Whole sessions as they are led in homes: the tablet sleeps, is killed and comes back, its clock is set; beside them
//! somebody with a stopwatch and a list, who knows what was done and for how long.
//!
//! What counts as training in a gap is the session's own rule, told again here in its own words: a gap in which the
//! steady clock went on and that is no longer than what was left of the exercise; of any other gap what the worker says,
//! at most what was left. Time between the last savepoint and a kill is lost, and is counted as lost, not as an error:
//! savepoints are made at each press and at the first look after each quarter of a second, so that a kill costs less than
//! half a second. A savepoint is taken to be on disk at the
//! next look.

mod home;

use std::io::{self, Write};

use self::home::Home;

const LOOK_MS: u64 = 200;
const KEEP_MS: u64 = 250;
/// The clock's own error for a whole session, and the most that one kill may cost.
const ERROR_MS: u64 = 500;

/// What happened to a session besides training, and how well its clock and its list held.
#[derive(Debug, Default)]
struct Figures {
    sessions: u64,
    sleeps: u64,
    kills: u64,
    settings: u64,
    asked: u64,
    steps: u64,
    lost_steps: u64,
    worst_error_ms: u64,
    lost_ms: u64,
    worst_loss_ms: u64,
}

fn simulate(sessions: u64) {
    let mut all = Figures::default();
    for seed in 0..sessions {
        let one = Home::new(seed.wrapping_mul(0x9e37_79b9)).lead();
        assert_eq!(one.lost_steps, 0, "session {seed}: {one:?}");
        assert!(one.worst_error_ms <= ERROR_MS, "session {seed}: {one:?}");
        assert!(one.worst_loss_ms <= ERROR_MS, "session {seed}: {one:?}");
        all = Figures {
            sessions: all.sessions + 1,
            sleeps: all.sleeps + one.sleeps,
            kills: all.kills + one.kills,
            settings: all.settings + one.settings,
            asked: all.asked + one.asked,
            steps: all.steps + one.steps,
            lost_steps: all.lost_steps + one.lost_steps,
            worst_error_ms: all.worst_error_ms.max(one.worst_error_ms),
            lost_ms: all.lost_ms + one.lost_ms,
            worst_loss_ms: all.worst_loss_ms.max(one.worst_loss_ms),
        };
    }
    // Not `println!`: what a passing test prints is not shown.
    let mut out = io::stdout();
    writeln!(
        out,
        "simulation: {} sessions, {} sleeps, {} kills, {} clocks set, asked {} times; {} of {} steps lost, \
         worst clock error {} ms; lost with kills {} ms, {} ms at most at once",
        all.sessions,
        all.sleeps,
        all.kills,
        all.settings,
        all.asked,
        all.lost_steps,
        all.steps,
        all.worst_error_ms,
        all.lost_ms,
        all.worst_loss_ms,
    )
    .unwrap();
    assert!(all.sleeps > 0 && all.kills > 0 && all.settings > 0 && all.asked > 0);
}

#[test]
fn sessions_among_sleeps_kills_and_clocks_that_are_set_lose_no_step_and_keep_their_time() {
    simulate(200);
}

/// By `make simulate`.
#[test]
#[ignore = "takes a minute"]
fn ten_thousand_sessions_among_sleeps_kills_and_clocks_that_are_set() {
    simulate(10_000);
}
