//! After the recovery code or a backup: new codes, and in.

use crate::harness::Told;
use crate::pages::start::{Codes, RecoveryCode};
use crate::pages::today::inside;

page!(NewCodes, "Lag nye koder");

impl NewCodes {
    /// Writes down both codes, and comes in as this worker.
    pub async fn go_on_as(self, name: &str) -> Told<Codes> {
        let codes = self.press_use(name).await?;
        inside(&self.screen).await?;
        Ok(codes)
    }

    /// Writes down both codes, and waits for nothing.
    pub async fn press_use(&self, name: &str) -> Told<Codes> {
        let worker = self.screen.shown_code("worker").await?;
        let recovery = self.screen.shown_code("recovery").await?;
        self.screen.choose("Hvem er du?", name).await?;
        self.screen.write("Skriv den nye koden", &worker).await?;
        self.screen.write(RecoveryCode::RETYPE, &recovery).await?;
        self.screen.press("Bruk de nye kodene").await?;
        Ok(Codes { worker, recovery })
    }
}
