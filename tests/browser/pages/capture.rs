//! A session that is written down in front of the lock, and the page on which it is claimed.

use crate::harness::Told;
use crate::pages::person::Person;
use crate::pages::today::{Today, go_to_today};
use crate::pages::unlock::Unlock;

page!(
    /// In front of the lock.
    WriteDown,
    "Skriv ned en økt uten kode"
);
page!(
    /// Inside.
    Claim,
    "Skrevet ned uten kode"
);

impl WriteDown {
    pub const OF: &str = "Hvem trente?";
    pub const DONE: &str = "Hva gjorde dere?";
    pub const WENT: &str = "Hvordan gikk det?";
    pub const WHAT: &str = "Hva skjedde, og hvem fikk vite det?";
    const TIME: &str = "Klokka da dere begynte";
    const MINUTES: &str = "Omtrent hvor mange minutter?";
    const INCIDENT: &str = "Skjedde det noe som ikke skulle skje?";
    const BY: &str = "Hvem skriver?";

    pub async fn begin(unlock: Unlock) -> Told<Self> {
        unlock.press("Skriv ned en økt uten kode").await?;
        Self::on(&unlock).await
    }

    /// All that has to be answered, with no incident.
    pub async fn fill_in(&self, of: &str, done: &str, by: &str) -> Told {
        self.screen.write(Self::OF, of).await?;
        // Set as a day is, whatever the field looks like in the browser's language.
        self.screen.pick_day(Self::TIME, "10:15").await?;
        self.screen.write(Self::MINUTES, "25").await?;
        self.screen.paste(Self::DONE, done).await?;
        self.screen.choose(Self::INCIDENT, "Nei").await?;
        self.screen.write(Self::BY, by).await
    }

    pub async fn tick(&self, exercise: &str) -> Told {
        self.screen.script("document.querySelector('details.more').open = true; return null").await?;
        self.screen.choose("Øvelser dere gjorde", exercise).await
    }

    pub async fn tell_of(&self, what: &str) -> Told {
        self.screen.choose(Self::INCIDENT, "Ja").await?;
        self.screen.paste(Self::WHAT, what).await
    }

    pub async fn press_save(&self) -> Told {
        self.screen.press("Skriv ned og lås").await
    }

    /// Waits for the word that it is on disk.
    pub async fn save(&self) -> Told {
        self.press_save().await?;
        self.screen.wait_for("Skrevet ned og låst").await
    }

    pub async fn back(self) -> Told<Unlock> {
        self.screen.press("Til låsesiden").await?;
        Unlock::on(&self.screen).await
    }
}

impl Claim {
    /// The first of those that wait.
    pub async fn of_today(today: Today) -> Told<Self> {
        let screen = today.screen();
        screen.press_about("Velg hvem det gjelder").await?;
        Self::on(screen).await
    }

    pub async fn for_person(self, name: &str) -> Told<Person> {
        self.screen.choose("Hvem gjelder økta?", name).await?;
        self.screen.press("Før som økt").await?;
        Person::on(&self.screen, name).await
    }

    pub async fn strike(self, why: &str) -> Told<Today> {
        self.screen.choose("Hvorfor strykes det?", why).await?;
        self.screen.press("Stryk det").await?;
        self.screen.wait_for("Strøket").await?;
        go_to_today(&self.screen).await
    }
}
