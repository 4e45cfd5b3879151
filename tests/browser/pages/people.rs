//! The list of people, and the form about one of them.

use crate::harness::{Part, Told};
use crate::pages::person::Person;

page!(People, "Personer");
page!(NewPerson, "Ny person");
page!(EditPerson, "Endre opplysninger");

impl People {
    pub const SEARCH: &str = "Søk etter navn";

    pub async fn add(self) -> Told<NewPerson> {
        if self.screen.has(Part::Link, "Legg til første person").await? {
            self.screen.press("Legg til første person").await?;
        } else {
            self.screen.press("Ny person").await?;
        }
        NewPerson::on(&self.screen).await
    }

    pub async fn search(&self, name: &str) -> Told {
        self.screen.write(Self::SEARCH, name).await
    }

    /// A row is called by everything in it; the name comes first.
    pub async fn open(self, name: &str) -> Told<Person> {
        let row = self.screen.find_about(Part::Link, name).await?;
        self.screen.click(&row).await?;
        Person::on(&self.screen, name).await
    }
}

pub const NAME: &str = "Navn eller dekknavn";
pub const BIRTH_YEAR: &str = "Fødselsår (valgfritt)";
pub const SEX: &str = "Kjønn for referanseverdier (valgfritt)";
pub const START: &str = "Forløpet starter";
pub const WEEKDAYS: &str = "Treningsdager";

impl NewPerson {
    pub async fn write_name(&self, name: &str) -> Told {
        self.screen.paste(NAME, name).await
    }

    pub async fn write_birth_year(&self, year: &str) -> Told {
        self.screen.write(BIRTH_YEAR, year).await
    }

    pub async fn choose_sex(&self, sex: &str) -> Told {
        self.screen.choose(SEX, sex).await
    }

    pub async fn train_on(&self, weekday: &str) -> Told {
        self.screen.choose(WEEKDAYS, weekday).await
    }

    pub async fn press_add(&self) -> Told {
        self.screen.press("Legg til person").await
    }

    /// Saves, and waits for the person's page.
    pub async fn add(self, name: &str) -> Told<Person> {
        self.press_add().await?;
        Person::on(&self.screen, name).await
    }
}

impl EditPerson {
    pub async fn save(self, name: &str) -> Told<Person> {
        self.screen.press("Lagre").await?;
        Person::on(&self.screen, name).await
    }
}
