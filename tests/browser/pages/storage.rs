//! What lies on the tablet, and how well.

use crate::harness::Told;
use crate::pages::settings::Settings;

page!(Storage, "Lagringen på dette nettbrettet");

impl Storage {
    /// From the settings. Waits until the browser has answered all it was asked.
    pub async fn of(settings: Settings) -> Told<Self> {
        settings.press("Se alt om lagringen").await?;
        let page = Self::on(&settings).await?;
        page.wait_until("what the browser says", async || Ok(!page.text().await?.contains('…'))).await?;
        Ok(page)
    }
}
