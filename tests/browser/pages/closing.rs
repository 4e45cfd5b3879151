//! The closing questions of a session.

use crate::harness::{Part, Told};
use crate::pages::person::Person;

page!(Closing, "Økta er over");

impl Closing {
    pub const EXERTION: &str = "Hvor anstrengende var økta?";
    pub const PAIN: &str = "Hvor vondt har du nå?";
    pub const MOOD: &str = "Hvordan er humøret nå?";
    pub const REMARKS: &str = "Hva la dere merke til?";
    pub const NEXT: &str = "Neste økt";
    pub const NOTE: &str = "Notat";

    pub async fn choose_exertion(&self, exertion: u8) -> Told {
        self.screen.choose(Self::EXERTION, &exertion.to_string()).await
    }

    pub async fn choose_pain(&self, pain: u8) -> Told {
        self.screen.choose(Self::PAIN, &pain.to_string()).await
    }

    pub async fn choose_mood(&self, mood: &str) -> Told {
        self.screen.choose(Self::MOOD, mood).await
    }

    pub async fn notice(&self, what: &str) -> Told {
        self.screen.choose(Self::REMARKS, what).await
    }

    /// Agrees on the day and the time that are proposed, and says which: `fredag 15. mai kl. 09.30`.
    pub async fn agree_on_next(&self) -> Told<String> {
        let names = self.screen.names(Part::Radio).await?;
        let Some(proposed) = names.iter().find(|name| name.contains(" kl. ")) else {
            return Err(self.screen.missing("no day is proposed for the next session").await);
        };
        self.screen.choose(Self::NEXT, proposed).await?;
        let mut letters = proposed.chars();
        Ok(letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default())
    }

    /// In three taps, after the one that opens the sheet.
    pub async fn write_down(&self, what: &str, hurt: &str, told: &str) -> Told {
        self.screen.press("Skriv ned en hendelse …").await?;
        let sheet = self.screen.find(Part::Dialog, "Skriv ned en hendelse").await?;
        self.screen.choose_in(&sheet, "Hva skjedde?", what).await?;
        self.screen.choose_in(&sheet, "Ble noen skadet?", hurt).await?;
        self.screen.choose_in(&sheet, "Hvem har fått vite det?", told).await
    }

    pub async fn write_note(&self, note: &str) -> Told {
        self.screen.paste(Self::NOTE, note).await
    }

    pub async fn press_save(&self) -> Told {
        self.screen.press("Lagre økta").await
    }

    pub async fn save(self, person: &str) -> Told<Person> {
        self.press_save().await?;
        Person::on(&self.screen, person).await
    }
}
