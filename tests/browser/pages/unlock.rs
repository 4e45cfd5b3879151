//! The locked app.

use crate::harness::{Screen, Told};
use crate::pages::recovered::NewCodes;
use crate::pages::today::inside;

page!(Unlock, "Lås opp");
page!(PinAsked, "Skriv PIN-en");

/// Gives the code once more, where the app asks before an errand.
pub async fn give_code_again(screen: &Screen, code: &str) -> Told {
    screen.wait_for("Skriv koden din en gang til").await?;
    screen.write(Unlock::CODE, code).await?;
    screen.press("Fortsett").await
}

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

impl PinAsked {
    pub const PIN: &str = "PIN";

    /// Tries a PIN.
    pub async fn attempt(&self, pin: &str) -> Told {
        self.screen.write(Self::PIN, pin).await?;
        self.screen.press("Lås opp").await
    }

    /// Opens it, and comes to the page that was open before.
    pub async fn with(self, pin: &str) -> Told {
        self.attempt(pin).await?;
        inside(&self.screen).await
    }

    pub async fn use_the_code(self) -> Told<Unlock> {
        self.screen.press("Bruk koden i stedet").await?;
        Unlock::on(&self.screen).await
    }
}
