//! A session on its way. What comes before and after it has pages of its own.

use std::time::Duration;

use crate::harness::{Part, Screen, Told, Trouble};
use crate::pages::closing::Closing;

/// The title is the exercise.
pub struct Player {
    screen: Screen,
    person: String,
}

impl Player {
    pub async fn on(screen: &Screen, person: &str) -> Told<Self> {
        screen.find(Part::Button, "Stopp").await?;
        Ok(Self { screen: screen.clone(), person: person.to_owned() })
    }

    pub async fn exercise(&self) -> Told<String> {
        self.screen.title().await
    }

    /// «Styrke, 3 av 5»
    pub async fn place(&self) -> Told<String> {
        let text = self.screen.text().await?;
        let places = ["Varme opp", "Styrke", "Balanse", "Roe ned"].map(|phase| format!("{phase}, "));
        let place = places.iter().find_map(|phase| {
            let rest = &text[text.find(phase.as_str())?..];
            Some(rest.split(' ').take(phase.split_whitespace().count() + 3).collect::<Vec<_>>().join(" "))
        });
        Ok(place.unwrap_or_default())
    }

    /// What the session's clock shows.
    pub async fn time_used(&self) -> Told<Duration> {
        let text = self.screen.text().await?;
        let read = |text: &str| {
            let (_, rest) = text.split_once("Tid brukt ")?;
            let (minutes, seconds) = rest.split_whitespace().next()?.split_once(':')?;
            Some(Duration::from_secs(minutes.parse::<u64>().ok()? * 60 + seconds.parse::<u64>().ok()?))
        };
        read(&text).ok_or_else(|| Trouble::new(format!("no clock can be read in: {text}")))
    }

    pub async fn is_last(&self) -> Told<bool> {
        self.screen.has(Part::Button, "Gjort, avslutt").await
    }

    /// On to the next exercise, and waits for it.
    pub async fn done(&self) -> Told {
        let before = self.screen.text().await?;
        self.screen.press("Gjort, neste").await?;
        self.screen.wait_until("the next exercise", async || Ok(self.screen.text().await? != before)).await
    }

    pub async fn finish(self) -> Told<Closing> {
        self.screen.press("Gjort, avslutt").await?;
        Closing::on(&self.screen).await
    }

    pub async fn easier(&self) -> Told {
        self.screen.press("Lettere").await
    }

    pub async fn skip(&self, why: &str) -> Told {
        self.open_skip().await?;
        self.screen.press(why).await
    }

    pub async fn open_skip(&self) -> Told {
        self.screen.press("Hopp over …").await?;
        self.screen.find(Part::Dialog, "Hvorfor hoppe over?").await.map(|_| ())
    }

    pub async fn pause(&self) -> Told {
        self.screen.press("Pause").await
    }

    pub async fn go_on(&self) -> Told {
        self.screen.press("Fortsett").await
    }

    pub async fn open_stop(&self) -> Told {
        self.screen.press("Stopp").await?;
        self.screen.find_about(Part::Dialog, "Stopp. Hjelp personen").await.map(|_| ())
    }

    pub async fn stop_because(self, why: &str) -> Told<Closing> {
        self.open_stop().await?;
        self.screen.choose("Hvorfor stopper dere?", why).await?;
        self.screen.press("Avslutt økta nå").await?;
        Closing::on(&self.screen).await
    }

    pub fn person(&self) -> &str {
        &self.person
    }
}
