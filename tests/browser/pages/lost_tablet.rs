//! The card about a lost tablet.

use crate::harness::Told;
use crate::pages::settings::Settings;

page!(LostTablet, "Kort om et mistet nettbrett");

impl LostTablet {
    /// From the settings.
    pub async fn of(settings: Settings) -> Told<Self> {
        settings.press("Se og skriv ut kortet").await?;
        Self::on(&settings).await
    }
}
