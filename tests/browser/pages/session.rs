//! A session on its way. What comes before and after it has pages of its own.

use std::time::Duration;

use tokio::time::sleep;

use crate::harness::{Part, Screen, Told, Trouble};
use crate::pages::closing::Closing;

/// Sooner after an exercise has begun, a tap is taken for a trembling finger.
const AN_EXERCISE_TAKES: Duration = Duration::from_millis(450);

/// The title is the exercise.
pub struct Player {
    screen: Screen,
    person: String,
}

impl Player {
    pub const OTHERWISE: &str = "Hva gjør dere i stedet?";
    pub const WHY: &str = "Hvorfor slutter dere?";
    const LAST: [&str; 2] = ["Som planlagt, avslutt", "Gjort, avslutt"];

    pub async fn on(screen: &Screen, person: &str) -> Told<Self> {
        screen.find(Part::Button, "Stopp").await?;
        Ok(Self { screen: screen.clone(), person: person.to_owned() })
    }

    pub fn person(&self) -> &str {
        &self.person
    }

    // --- reading ---

    pub async fn exercise(&self) -> Told<String> {
        self.screen.title().await
    }

    /// «Styrke, 3 av 5»
    pub async fn place(&self) -> Told<String> {
        let text = self.screen.text().await?;
        let places = ["Varme opp", "Styrke", "Balanse", "Hverdag", "Roe ned"].map(|stage| format!("{stage}, "));
        let place = places.iter().find_map(|stage| {
            let rest = &text[text.find(stage.as_str())?..];
            Some(rest.split(' ').take(stage.split_whitespace().count() + 3).collect::<Vec<_>>().join(" "))
        });
        Ok(place.unwrap_or_default())
    }

    /// Which exercise of how many, from 1.
    pub async fn nth(&self) -> Told<(usize, usize)> {
        let text = self.screen.page_text().await?;
        let read = |rest: &str| {
            let mut words = rest.split_whitespace();
            let nth = words.next()?.parse().ok()?;
            Some((nth, words.nth(1)?.parse().ok()?))
        };
        text.split("Øvelse ")
            .skip(1)
            .find_map(read)
            .ok_or_else(|| Trouble::new(format!("no place can be read in: {text}")))
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
        let (nth, of) = self.nth().await?;
        Ok(nth == of)
    }

    // --- one tap ---

    /// On to the next exercise, and waits for it.
    pub async fn as_planned(&self) -> Told {
        self.leads_on(async || self.screen.press("Som planlagt").await).await
    }

    /// The same, of what took the place of the exercise.
    pub async fn done(&self) -> Told {
        self.leads_on(async || self.screen.press("Gjort").await).await
    }

    /// The last exercise, as planned or with what took its place.
    pub async fn finish(self) -> Told<Closing> {
        sleep(AN_EXERCISE_TAKES).await;
        for last in Self::LAST {
            if self.screen.has(Part::Button, last).await? {
                self.screen.press(last).await?;
                return Closing::on(&self.screen).await;
            }
        }
        Err(self.screen.missing("this is not the last exercise").await)
    }

    pub async fn pause(&self) -> Told {
        self.screen.press("Pause").await?;
        self.screen.wait_for("Pause. Klokka står.").await
    }

    pub async fn go_on(&self) -> Told {
        self.screen.press("Gå videre").await?;
        self.screen.find(Part::Button, "Pause").await.map(|_| ())
    }

    /// Where there is something to count.
    pub async fn count_one(&self) -> Told {
        self.screen.press_about("Trykk for hver gang").await
    }

    /// Ends a set that is not the last one, and waits for the rest. False: there is none after this one.
    pub async fn ends_set(&self) -> Told<bool> {
        let has_more = self.screen.has(Part::Button, "Settet er ferdig").await?;
        if has_more {
            self.screen.press("Settet er ferdig").await?;
            self.screen.find(Part::Button, "Hopp over pausen").await?;
        }
        Ok(has_more)
    }

    /// «Ja, tell det med» or «Nei, ikke tell det».
    pub async fn answer_away(&self, answer: &str) -> Told {
        self.screen.press(answer).await?;
        self.screen.find(Part::Button, "Pause").await.map(|_| ())
    }

    pub async fn has_sounds(&self) -> Told<bool> {
        let button = self.screen.find(Part::Button, "Lyd").await?;
        Ok(button.attr("aria-pressed").await?.as_deref() == Some("true"))
    }

    pub async fn press_sounds(&self) -> Told {
        self.screen.press("Lyd").await
    }

    // --- otherwise, in two taps ---

    pub async fn open_otherwise(&self) -> Told {
        self.screen.press("Annerledes …").await?;
        self.screen.find(Part::Dialog, Self::OTHERWISE).await.map(|_| ())
    }

    pub async fn fewer(&self) -> Told {
        self.open_otherwise().await?;
        let names = self.screen.names(Part::Button).await?;
        match names.iter().find(|name| name.ends_with(", gå videre")) {
            Some(fewer) => self.leads_on(async || self.screen.press(fewer).await).await,
            None => Err(self.screen.missing("doing less is not offered").await),
        }
    }

    /// «Gjør lettere nå: …» or «Gjør … nå»: whichever there is. False: neither, and the sheet is closed again.
    pub async fn easier(&self) -> Told<bool> {
        self.open_otherwise().await?;
        let names = self.screen.names(Part::Button).await?;
        let is_plan = |name: &str| name.starts_with("Gjør nå som i planen: ");
        let offered = names.iter().find(|name| name.starts_with("Gjør ") && !is_plan(name));
        match offered {
            Some(easier) => self.screen.press(easier).await?,
            None => self.screen.press("Lukk").await?,
        }
        Ok(offered.is_some())
    }

    /// Something as demanding, where there is any. Returns what the exercise is called now.
    pub async fn swap(&self) -> Told<Option<String>> {
        self.open_otherwise().await?;
        let names = self.screen.names(Part::Button).await?;
        let Some(swap) = names.iter().find(|name| name.starts_with("Bytt nå til: ")) else {
            self.screen.press("Lukk").await?;
            return Ok(None);
        };
        let name = swap.trim_start_matches("Bytt nå til: ").split(", ").next().unwrap_or_default().to_owned();
        self.screen.press(swap).await?;
        self.screen.wait_until("the other exercise", async || Ok(self.exercise().await?.starts_with(&name))).await?;
        Ok(Some(self.exercise().await?))
    }

    pub async fn skip(&self, why: &str) -> Told {
        self.open_otherwise().await?;
        self.leads_on(async || self.screen.press(why).await).await
    }

    // --- when something happens ---

    pub async fn open_stop(&self) -> Told {
        self.screen.press("Stopp").await?;
        self.screen.find_about(Part::Dialog, "Stopp. La personen").await.map(|_| ())
    }

    pub async fn stop_because(self, why: &str) -> Told<Closing> {
        self.open_stop().await?;
        self.screen.choose(Self::WHY, why).await?;
        self.screen.press("Avslutt økta nå").await?;
        Closing::on(&self.screen).await
    }

    pub async fn open_incident(&self) -> Told {
        self.screen.press("Nestenfall …").await?;
        self.screen.find(Part::Dialog, "Skriv ned en hendelse").await.map(|_| ())
    }

    /// In three taps, after the one that opens the sheet.
    pub async fn write_down(&self, what: &str, hurt: &str, told: &str) -> Told {
        self.open_incident().await?;
        for (question, answer) in
            [("Hva skjedde?", what), ("Ble noen skadet?", hurt), ("Hvem har fått vite det?", told)]
        {
            let sheet = self.screen.find(Part::Dialog, "Skriv ned en hendelse").await?;
            self.screen.choose_in(&sheet, question, answer).await?;
        }
        let closed = async || Ok(!self.screen.has(Part::Dialog, "Skriv ned en hendelse").await?);
        self.screen.wait_until("the sheet to close", closed).await
    }

    /// Does something, and waits until another exercise is there.
    async fn leads_on(&self, press: impl AsyncFn() -> Told) -> Told {
        let before = self.nth().await?;
        sleep(AN_EXERCISE_TAKES).await;
        press().await?;
        self.screen.wait_until("the next exercise", async || Ok(self.nth().await? != before)).await
    }
}
