//! One session afterwards: what was done, correcting it, striking it out.

use crate::harness::{Part, Screen, Told};
use crate::pages::closing::Closing;
use crate::pages::person::Person;

/// The title is the day: «Økt fredag 8. mai».
pub struct PastSession {
    screen: Screen,
    person: String,
}

impl PastSession {
    pub const WHY: &str = "Hvorfor blir økta rettet?";

    pub async fn on(screen: &Screen, person: &str) -> Told<Self> {
        let is_here = async || Ok(screen.title().await?.starts_with("Økt "));
        screen.wait_until("the page of a session", is_here).await?;
        Ok(Self { screen: screen.clone(), person: person.to_owned() })
    }

    pub async fn correct(&self) -> Told {
        self.screen.press("Rett økta").await?;
        self.screen.find(Part::Group, Closing::EXERTION).await.map(|_| ())
    }

    /// `place`: from 1.
    pub async fn change_outcome(&self, place: usize, went: &str) -> Told {
        self.screen.press_about(&format!("Endre: {place}. ")).await?;
        self.screen.choose("Hvordan gikk det?", went).await?;
        self.screen.press("Ferdig").await
    }

    pub async fn choose_exertion(&self, exertion: u8) -> Told {
        self.screen.choose(Closing::EXERTION, &exertion.to_string()).await
    }

    pub async fn choose_why(&self, why: &str) -> Told {
        self.screen.choose(Self::WHY, why).await
    }

    pub async fn press_save(&self) -> Told {
        self.screen.press("Lagre").await
    }

    /// Waits for the session as it stands now.
    pub async fn save(&self) -> Told {
        self.press_save().await?;
        self.screen.find(Part::Link, "Rett økta").await.map(|_| ())
    }

    pub async fn strike(self) -> Told<Person> {
        self.screen.press("Stryk økta …").await?;
        self.screen.press("Ja, stryk økta").await?;
        Person::on(&self.screen, &self.person).await
    }

    pub async fn back(self) -> Told<Person> {
        self.screen.press(&self.person).await?;
        Person::on(&self.screen, &self.person).await
    }
}
