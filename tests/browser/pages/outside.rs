//! What stands in the way of an open app.

use crate::harness::Told;
use crate::pages::unlock::Unlock;

page!(OtherTab, "Appen er åpen i en annen fane");
page!(ClockAsked, "Stemmer datoen?");
page!(DataMissing, "Finner ikke det som var lagret");
page!(NoStore, "Appen får ikke åpnet lageret");
page!(NewerStore, "Nyere utgave trengs");
page!(Erased, "Nettbrettet er slettet");

impl OtherTab {
    pub async fn take_over(self) -> Told<Unlock> {
        self.screen.press("Ta over her").await?;
        Unlock::on(&self.screen).await
    }
}

impl ClockAsked {
    pub async fn is_right(self) -> Told {
        self.screen.press("Ja, datoen stemmer").await
    }
}
