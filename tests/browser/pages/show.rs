//! Show mode: before it, in it, and the way out.

use crate::harness::{Part, Screen, Told};
use crate::pages::today::inside;

page!(BeginShowing, "Vis til personen");

impl BeginShowing {
    pub async fn with_tests(&self) -> Told {
        self.screen.press_box("Ta med testene").await
    }

    pub async fn begin(self) -> Told<Showing> {
        self.screen.press("Start visningen").await?;
        Showing::on(&self.screen).await
    }
}

/// Known by its own way out, whatever page is shown.
pub struct Showing {
    screen: Screen,
}

impl Showing {
    pub const CODE: &str = "Koden din";

    pub async fn on(screen: &Screen) -> Told<Self> {
        screen.find(Part::Button, "Avslutt visningen").await?;
        Ok(Self { screen: screen.clone() })
    }

    pub async fn next(&self, title: &str) -> Told {
        self.screen.press("Neste").await?;
        self.screen.wait_for_title(title).await
    }

    pub async fn turn(&self) -> Told {
        self.screen.press("Snu bildet").await
    }

    pub async fn want_out(&self) -> Told {
        self.screen.press("Avslutt visningen").await?;
        self.screen.find(Part::Dialog, "Avslutt visningen").await.map(|_| ())
    }

    pub async fn try_code(&self, code: &str) -> Told {
        self.screen.write(Self::CODE, code).await?;
        self.screen.press("Lås opp").await
    }

    /// By the worker's code, and into the app.
    pub async fn leave(self, code: &str) -> Told {
        self.want_out().await?;
        self.try_code(code).await?;
        inside(&self.screen).await
    }
}
