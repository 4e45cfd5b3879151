//! Before a session: one tap as usual, or four questions and their answer.

use crate::harness::{Part, Told};
use crate::pages::person::Person;
use crate::pages::session::Player;

page!(BeforeSession, "Klar for økt");

/// What is answered before a session.
#[derive(Debug, Clone, Copy)]
pub struct Answers<'a> {
    pub feeling: &'a str,
    pub pain: u8,
    pub unwell: &'a str,
    pub since_last: &'a str,
}

impl Answers<'_> {
    pub const WELL: Self =
        Self { feeling: "Som vanlig", pain: 1, unwell: "Nei, ingen av disse", since_last: "Nei, ikke noe av dette" };
}

impl BeforeSession {
    pub const FEELING: &str = "Hvordan er formen i dag?";
    pub const PAIN: &str = "Hvor vondt har du nå?";
    pub const UNWELL: &str = "Er noe av dette slik nå?";
    pub const SINCE_LAST: &str = "Har noe av dette hendt siden sist?";

    pub const SYSTOLIC: &str = "Blodtrykk, det høye tallet";
    pub const DIASTOLIC: &str = "Blodtrykk, det lave tallet";
    pub const NOT_MEASURED: &str = "Ikke målt i dag";

    /// Somebody who may decide it has said yes.
    pub async fn cleared_with(&self, whom: &str) -> Told {
        let said_yes = self.screen.find(Part::Checkbox, &format!("Ja, det er avklart med {whom}")).await?;
        self.screen.click(&said_yes).await
    }

    /// All is as usual.
    pub async fn start(self, person: &str) -> Told<Player> {
        self.screen.press("Alt er som vanlig – start").await?;
        Player::on(&self.screen, person).await
    }

    pub async fn answer(&self, answers: Answers<'_>) -> Told {
        self.screen.choose(Self::FEELING, answers.feeling).await?;
        self.screen.choose(Self::PAIN, &answers.pain.to_string()).await?;
        self.screen.have_chosen(Self::UNWELL, answers.unwell).await?;
        self.screen.have_chosen(Self::SINCE_LAST, answers.since_last).await
    }

    pub async fn start_whole(self, person: &str) -> Told<Player> {
        self.screen.press("Start hele økta").await?;
        Player::on(&self.screen, person).await
    }

    pub async fn may_start_whole(&self) -> Told<bool> {
        self.screen.has(Part::Button, "Start hele økta").await
    }

    pub async fn may_start_lighter(&self) -> Told<bool> {
        self.screen.has(Part::Button, "Start lettere økt").await
    }

    pub async fn start_lighter(self, person: &str) -> Told<Player> {
        self.screen.press("Start lettere økt").await?;
        Player::on(&self.screen, person).await
    }

    pub async fn not_today(&self) -> Told {
        self.screen.press("Ikke i dag …").await?;
        self.screen.find(Part::Dialog, "Ikke tren i dag").await.map(|_| ())
    }

    /// In three taps, after the one that opens the sheet.
    pub async fn write_down(&self, what: &str, hurt: &str, told: &str) -> Told {
        self.screen.press("Skriv ned en hendelse …").await?;
        let sheet = self.screen.find(Part::Dialog, "Skriv ned en hendelse").await?;
        self.screen.choose_in(&sheet, "Hva skjedde?", what).await?;
        self.screen.choose_in(&sheet, "Ble noen skadet?", hurt).await?;
        self.screen.choose_in(&sheet, "Hvem har fått vite det?", told).await
    }

    pub async fn save_not_today(self, person: &str) -> Told<Person> {
        self.screen.press("Lagre, ingen økt i dag").await?;
        Person::on(&self.screen, person).await
    }
}
