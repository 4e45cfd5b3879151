//! Settings: language, look, a new code, practice.

use crate::harness::{Part, Told};
use crate::pages::backup::MakeBackup;
use crate::pages::today::Today;
use crate::pages::unlock::give_code_again;

page!(Settings, "Innstillinger");

impl Settings {
    pub const RETYPE_NEW_CODE: &str = "Skriv den nye koden";
    pub const TURN_ON_OWN_LOCK: &str = "Slå på nettbrettets egen lås";
    pub const TURN_OFF_OWN_LOCK: &str = "Slå av nettbrettets egen lås";

    pub async fn choose_look(&self, look: &str) -> Told {
        self.screen.choose("Utseende", look).await
    }

    pub async fn choose_text_size(&self, size: &str) -> Told {
        self.screen.choose("Tekststørrelse", size).await
    }

    /// A week, as it is written on its button.
    pub async fn remove_week(&self, week: &str) -> Told {
        self.screen.press(&format!("Fjern {week}")).await
    }

    pub async fn add_week(&self, week: &str) -> Told {
        self.screen.write("Ny uke, som et tall", week).await?;
        self.screen.press("Legg til uka").await
    }

    pub async fn usual_weeks(&self) -> Told {
        self.screen.press("Bruk de vanlige ukene").await
    }

    pub async fn choose_goal_scale(&self, scale: &str) -> Told {
        self.screen.choose("Hvordan målene vurderes", scale).await
    }

    /// One name a line.
    pub async fn write_services(&self, names: &str) -> Told {
        self.screen.paste("Tjenester", names).await?;
        self.screen.press("Lagre listene").await
    }

    /// With the code, which is asked for again.
    pub async fn back_up(self, code: &str) -> Told<MakeBackup> {
        self.screen.press("Lag sikkerhetskopi").await?;
        let backup = MakeBackup::on(&self.screen).await?;
        give_code_again(&self.screen, code).await?;
        Ok(backup)
    }

    /// Shortly after the code was given there.
    pub async fn back_up_again(self) -> Told<MakeBackup> {
        self.screen.press("Lag sikkerhetskopi").await?;
        MakeBackup::on(&self.screen).await
    }

    /// The text of the municipality's key, pasted.
    pub async fn add_escrow_key(&self, code: &str, text: &str) -> Told {
        self.screen.press("Legg inn nøkkelen").await?;
        give_code_again(&self.screen, code).await?;
        self.screen.write("Eller teksten i den, limt inn", text).await?;
        self.screen.press("Se på nøkkelen").await?;
        self.screen.wait_for("Er det samme fingeravtrykk").await?;
        self.screen.press("Ja, bruk nøkkelen").await?;
        self.screen.wait_for("Nøkkelen er lagt inn.").await
    }

    /// Gives the code that opened, and writes the new one down, as far as the last press.
    pub async fn write_new_code(&self, old: &str) -> Told<String> {
        self.screen.press("Lag ny kode").await?;
        give_code_again(&self.screen, old).await?;
        let code = self.screen.shown_code("worker").await?;
        self.screen.write(Self::RETYPE_NEW_CODE, &code).await?;
        Ok(code)
    }

    /// Makes a new code, writes it down, and uses it.
    pub async fn new_code(&self, old: &str) -> Told<String> {
        let code = self.write_new_code(old).await?;
        self.screen.press("Bruk den nye koden").await?;
        self.screen.wait_for("Koden er byttet.").await?;
        Ok(code)
    }

    pub async fn choose_pin(&self, code: &str, pin: &str) -> Told {
        self.screen.press("Velg PIN").await?;
        give_code_again(&self.screen, code).await?;
        self.screen.write("Ny PIN, fire til seks sifre", pin).await?;
        self.screen.write("PIN-en en gang til", pin).await?;
        self.screen.press("Bruk PIN-en").await?;
        self.screen.wait_for("En PIN er valgt").await
    }

    /// As far as the device is asked.
    pub async fn begin_own_lock(&self, code: &str) -> Told {
        self.screen.press(Self::TURN_ON_OWN_LOCK).await?;
        give_code_again(&self.screen, code).await?;
        self.screen.wait_for("kommer inn i appen som deg").await
    }

    /// Shortly after the code was given there.
    pub async fn begin_own_lock_again(&self) -> Told {
        self.screen.press(Self::TURN_ON_OWN_LOCK).await?;
        self.screen.wait_for("kommer inn i appen som deg").await
    }

    pub async fn turn_on_own_lock(&self, code: &str) -> Told {
        self.begin_own_lock(code).await?;
        self.screen.press(Self::TURN_ON_OWN_LOCK).await?;
        self.screen.wait_for("Slått på: nettbrettets egen lås åpner appen for deg.").await
    }

    pub async fn turn_off_own_lock(&self, code: &str) -> Told {
        self.screen.press(Self::TURN_OFF_OWN_LOCK).await?;
        give_code_again(&self.screen, code).await?;
        self.screen.wait_for("Da åpner bare koden appen for deg.").await?;
        self.screen.press(Self::TURN_OFF_OWN_LOCK).await?;
        self.screen.find(Part::Button, Self::TURN_ON_OWN_LOCK).await.map(drop)
    }

    pub async fn practise(self) -> Told<Today> {
        self.screen.press("Øv").await?;
        self.screen.wait_for("Personene er oppdiktet").await?;
        crate::pages::today::go_to_today(&self.screen).await
    }
}
