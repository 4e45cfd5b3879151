//! Making a backup, and putting one back.

use std::path::Path;

use crate::harness::{Screen, Told};

page!(MakeBackup, "Sikkerhetskopi");

impl MakeBackup {
    pub const RETYPE: &str = "Skriv koden her";

    pub async fn code(&self) -> Told<String> {
        self.screen.shown_code("backup").await
    }

    pub async fn retype(&self, code: &str) -> Told {
        self.screen.write(Self::RETYPE, code).await
    }

    pub async fn press_make(&self) -> Told {
        self.screen.press("Lag sikkerhetskopi").await
    }

    /// Makes the file, and nothing else. Returns its code.
    pub async fn make_only(&self) -> Told<String> {
        let code = self.code().await?;
        self.retype(&code).await?;
        self.press_make().await?;
        self.screen.wait_for("Filen er laget, åpnet igjen og sammenlignet: alt som var lagret, er med.").await?;
        Ok(code)
    }

    /// Makes the file and gives it to the browser, which is no more than that. Returns its code.
    pub async fn make(&self) -> Told<String> {
        let code = self.make_only().await?;
        self.screen.press("Lagre filen").await?;
        self.screen.wait_for("Filen er gitt til nettleseren.").await?;
        self.screen.shows_not("lest tilbake").await?;
        Ok(code)
    }

    /// Chooses a file and has it held against the one that was given away.
    pub async fn check(&self, file: &Path) -> Told {
        self.screen.choose_file("Filen du lagret", file).await?;
        self.screen.press("Sjekk filen").await
    }

    /// The file that came among the downloads counts from now on.
    pub async fn check_saved(&self, file: &Path) -> Told {
        self.check(file).await?;
        self.screen.wait_for("Filen er lest tilbake derfra du la den: alt som var lagret, er med.").await
    }
}

page!(TryBackup, "Prøv en sikkerhetskopi");
page!(Merge, "Slå sammen");

impl TryBackup {
    pub async fn try_out(&self, file: &Path, code: &str) -> Told {
        let form = Restore::here(&self.screen);
        form.choose_file(file).await?;
        form.write_code(code).await?;
        self.screen.press("Se hva som ville kommet tilbake").await?;
        self.screen.wait_for("Filen kan åpnes, og dette ville kommet tilbake").await
    }
}

impl Merge {
    pub async fn look(&self, file: &Path, code: &str) -> Told {
        let form = Restore::here(&self.screen);
        form.choose_file(file).await?;
        form.write_code(code).await?;
        self.screen.press("Se hva som ville kommet inn").await?;
        self.screen.wait_for("Dette ville kommet inn").await
    }

    /// What was put aside on this tablet, with a code.
    pub async fn read_aside(&self, code: &str) -> Told {
        self.screen.write("Koden som låste opp da", code).await?;
        self.screen.press("Prøv å lese det").await
    }

    pub async fn press_right(&self) -> Told {
        self.screen.press("Dette stemmer. Slå sammen").await
    }

    pub async fn say_right(self) -> Told<MakeBackup> {
        self.press_right().await?;
        MakeBackup::on(&self.screen).await
    }
}

/// The form to put a backup back: at the first start, and where what was stored is missing.
pub struct Restore {
    screen: Screen,
}

impl Restore {
    pub const FILE: &str = "Sikkerhetskopien";
    pub const CODE: &str = "Koden til filen";

    pub fn here(screen: &Screen) -> Self {
        Self { screen: screen.clone() }
    }

    pub async fn choose_file(&self, file: &Path) -> Told {
        self.screen.choose_file(Self::FILE, file).await
    }

    pub async fn write_code(&self, code: &str) -> Told {
        self.screen.write(Self::CODE, code).await
    }

    pub async fn press_look(&self) -> Told {
        self.screen.press("Se hva som er i filen").await
    }

    /// Opens the file and waits for what is inside.
    pub async fn look_inside(&self) -> Told {
        self.press_look().await?;
        self.screen.wait_for("Dette er i filen").await
    }

    pub async fn put_back(self) -> Told<crate::pages::recovered::NewCodes> {
        self.screen.press("Legg alt tilbake").await?;
        crate::pages::recovered::NewCodes::on(&self.screen).await
    }
}
