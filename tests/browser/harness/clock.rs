//! Moving time through the browser's own clocks.

use std::time::Duration;

use serde_json::json;

use super::{Screen, Told};

const CLOCK: &str = include_str!("scripts/clock.js");

/// For every new page: clocks that are so far ahead.
pub(super) fn script(ahead_ms: i64) -> String {
    CLOCK.replace("AHEAD", &ahead_ms.to_string())
}

impl Screen {
    /// Time passes with the page open: everything that was due has run. Returns how far ahead the clocks are now.
    pub(super) async fn let_pass(&self, time: Duration) -> Told<i64> {
        let pass = "const [ms, done] = arguments; storyClock.pass(ms).then(done)";
        Ok(self.driver.execute_async(pass, vec![json!(milliseconds(time))]).await?.convert()?)
    }

    /// Time passes with the device asleep.
    pub(super) async fn let_sleep(&self, time: Duration) -> Told<i64> {
        Ok(self
            .driver
            .execute("return storyClock.jump(arguments[0])", vec![json!(milliseconds(time))])
            .await?
            .convert()?)
    }
}

fn milliseconds(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}
