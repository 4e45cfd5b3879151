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

    /// Makes the file and saves it among the downloads. Returns its code.
    pub async fn make(&self) -> Told<String> {
        let code = self.code().await?;
        self.retype(&code).await?;
        self.press_make().await?;
        self.screen.wait_for("Filen er laget, åpnet igjen og sammenlignet: alt er med.").await?;
        self.screen.press("Lagre filen").await?;
        self.screen.wait_for("Appen ser ikke om den ble lagret.").await?;
        Ok(code)
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
