//! The locked app.

use crate::harness::Told;
use crate::pages::today::Today;

page!(Unlock, "Lås opp");

impl Unlock {
    pub const CODE: &str = "Koden din";

    /// Tries a code.
    pub async fn attempt(&self, code: &str) -> Told {
        self.screen.write(Self::CODE, code).await?;
        self.screen.press("Lås opp").await
    }

    pub async fn with(self, code: &str) -> Told<Today> {
        self.attempt(code).await?;
        Today::on(&self.screen).await
    }
}
