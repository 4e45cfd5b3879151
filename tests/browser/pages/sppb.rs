//! The guided SPPB.

use crate::harness::{Part, Screen, Told};
use crate::pages::results::Results;

/// One step of the test; its title says which.
pub struct SppbStep {
    screen: Screen,
}

page!(SppbReview, "Se over og lagre");

impl SppbStep {
    pub const TIME: &str = "Tid i sekunder";

    pub async fn on(screen: &Screen) -> Told<Self> {
        screen.find(Part::Button, "Avbryt testen").await?;
        Ok(Self { screen: screen.clone() })
    }

    pub async fn title(&self) -> Told<String> {
        self.screen.title().await
    }

    pub async fn is(&self, title: &str) -> Told {
        self.screen.wait_for_title(title).await
    }

    /// The clock is the button.
    pub async fn start_clock(&self) -> Told {
        self.screen.press_about("Trykk for å starte").await?;
        self.screen.find_about(Part::Button, "Trykk for å stoppe").await.map(|_| ())
    }

    pub async fn stop_clock(&self) -> Told {
        self.screen.press_about("Trykk for å stoppe").await?;
        self.stopped().await
    }

    /// Waits until the clock has stopped, by a tap or by itself.
    pub async fn stopped(&self) -> Told {
        self.screen.find_about(Part::Button, "Ferdig").await.map(|_| ())
    }

    pub async fn undo(&self) -> Told {
        self.screen.press("Angre").await
    }

    pub async fn open_typing(&self) -> Told {
        self.screen.press("Skriv inn tid").await?;
        self.screen.find(Part::Dialog, "Skriv inn tid").await.map(|_| ())
    }

    pub async fn use_time(&self, seconds: &str) -> Told {
        self.screen.write(Self::TIME, seconds).await?;
        self.screen.press("Bruk tiden").await
    }

    pub async fn type_time(&self, seconds: &str) -> Told {
        self.open_typing().await?;
        self.use_time(seconds).await
    }

    pub async fn open_not_done(&self) -> Told {
        self.screen.press("Ikke gjennomført …").await?;
        self.screen.find(Part::Dialog, "Hvorfor ble det ikke gjennomført?").await.map(|_| ())
    }

    pub async fn not_done(&self, why: &str) -> Told {
        self.open_not_done().await?;
        self.screen.press(why).await
    }

    pub async fn rose_without_arms(&self) -> Told {
        self.screen.press("Reiste seg uten å bruke armene").await
    }

    /// On to the step that the entry leads to.
    pub async fn next(&self, title: &str) -> Told {
        let mut letters = title.chars();
        let small = letters.next().map(|first| first.to_lowercase().chain(letters).collect::<String>());
        self.screen.press(&format!("Neste: {}", small.unwrap_or_default())).await?;
        self.is(title).await
    }

    pub async fn review(self) -> Told<SppbReview> {
        self.next("Se over og lagre").await?;
        SppbReview::on(&self.screen).await
    }
}

impl SppbReview {
    pub async fn save(self) -> Told<Results> {
        self.screen.press("Lagre testen").await?;
        Results::on(&self.screen).await
    }
}
