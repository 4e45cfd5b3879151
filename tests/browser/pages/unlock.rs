//! The locked app.

use crate::harness::Told;
use crate::pages::recovered::NewCodes;
use crate::pages::today::inside;

page!(Unlock, "Lås opp");

impl Unlock {
    pub const CODE: &str = "Koden din";

    /// Tries a code.
    pub async fn attempt(&self, code: &str) -> Told {
        self.screen.write(Self::CODE, code).await?;
        self.screen.press("Lås opp").await
    }

    /// Opens with the recovery code.
    pub async fn recover(self, code: &str) -> Told<NewCodes> {
        self.screen.press("Jeg har glemt koden").await?;
        self.screen.write("Gjenopprettingskode", code).await?;
        self.screen.press("Lås opp").await?;
        NewCodes::on(&self.screen).await
    }

    /// Unlocks, and comes to the page that was open before.
    pub async fn with(self, code: &str) -> Told {
        self.attempt(code).await?;
        inside(&self.screen).await
    }
}
