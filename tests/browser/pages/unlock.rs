//! The locked app.

use crate::harness::Told;
use crate::pages::today::inside;

page!(Unlock, "Lås opp");

impl Unlock {
    pub const CODE: &str = "Koden din";

    /// Tries a code.
    pub async fn attempt(&self, code: &str) -> Told {
        self.screen.write(Self::CODE, code).await?;
        self.screen.press("Lås opp").await
    }

    /// Unlocks, and comes to the page that was open before.
    pub async fn with(self, code: &str) -> Told {
        self.attempt(code).await?;
        inside(&self.screen).await
    }
}
