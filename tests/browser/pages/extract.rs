//! Everything that is recorded about one person: on a page, on paper, as a file.

use crate::harness::Told;
use crate::pages::person::Person;
use crate::pages::unlock::give_code_again;

page!(Extract, "Alt som er registrert");

impl Extract {
    /// From the person's page.
    pub async fn of_person(person: &Person) -> Told<Self> {
        person.screen().press("Se og skriv ut alt").await?;
        Self::on(person.screen()).await
    }

    /// The way to the file. Says first that it is not locked.
    pub async fn want_file(&self) -> Told {
        self.wait_for("Filen er ikke låst").await?;
        self.press("Hent som fil").await
    }

    pub async fn give_code(&self, code: &str) -> Told {
        give_code_again(self, code).await
    }

    /// Asks for all of it on paper, which takes the code.
    pub async fn want_paper(&self) -> Told {
        self.press("Skriv ut alt").await
    }

    /// Saves it among the downloads.
    pub async fn make_file(&self) -> Told {
        self.press("Lag filen").await?;
        self.wait_for("Filen er gitt til nettleseren").await
    }
}
