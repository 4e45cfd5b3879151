//! Who has seen and done what: of one person, and of the tablet.

use crate::harness::Told;
use crate::pages::person::Person;
use crate::pages::settings::Settings;

page!(Log, "Hvem har sett og gjort hva");

impl Log {
    /// From the settings.
    pub async fn of_tablet(settings: Settings) -> Told<Self> {
        settings.press("Se hvem").await?;
        Self::on(&settings).await
    }

    /// From the person's page.
    pub async fn of_person(person: &Person) -> Told<Self> {
        person.screen().press("Hvem har sett og gjort hva").await?;
        Self::on(person.screen()).await
    }
}
