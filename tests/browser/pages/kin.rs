//! Consents for next of kin, and sharing under them.

use crate::harness::{Part, Screen, Told};
use crate::pages::show::Showing;
use crate::pages::unlock::give_code_again;

page!(Kin, "Pårørende");
page!(NewConsent, "Hvem får se hva?");

impl Kin {
    pub async fn give(self) -> Told<NewConsent> {
        self.screen.press("Nytt samtykke").await?;
        NewConsent::on(&self.screen).await
    }

    pub async fn share_with(self, kin: &str) -> Told<UnderConsent> {
        self.screen.press(&format!("Vis eller del: {kin}")).await?;
        UnderConsent::on(&self.screen, kin).await
    }

    pub async fn withdraw(&self, kin: &str) -> Told {
        self.screen.press(&format!("Trekk samtykket: {kin}")).await?;
        let question = self.screen.find(Part::Dialog, "Vil personen trekke samtykket?").await?;
        self.screen.find_in(&question, Part::Button, "Trekk samtykket").await?.click().await?;
        self.screen.wait_for("Gjelder ikke lenger").await
    }
}

impl NewConsent {
    pub const WHO: &str = "Hvem gjelder det?";
    pub const WHAT: &str = "Hva får vedkommende se?";
    pub const HOW_LONG: &str = "Hvor lenge?";
    pub const GOALS: &str = "Målene: personens egne mål, og hvordan personen vurderer dem";
    pub const SESSIONS: &str = "Øktene: hvilke dager det ble trent, og hvilke som ble avlyst";
    pub const TESTS: &str = "Testene: resultater for styrke, balanse og gange";

    pub async fn write_who(&self, kin: &str) -> Told {
        self.screen.paste(Self::WHO, kin).await
    }

    pub async fn allow(&self, what: &str) -> Told {
        self.screen.choose(Self::WHAT, what).await
    }

    /// The first way that is offered.
    pub async fn for_the_whole_course(&self) -> Told {
        self.screen.find_about(Part::Radio, "Ut forløpet").await?.click().await?;
        Ok(())
    }

    pub async fn press_save(&self) -> Told {
        self.screen.press("Personen sier ja").await
    }

    pub async fn save(self) -> Told<Kin> {
        self.press_save().await?;
        Kin::on(&self.screen).await
    }
}

/// The title is who it is for.
pub struct UnderConsent {
    screen: Screen,
}

impl UnderConsent {
    pub async fn on(screen: &Screen, kin: &str) -> Told<Self> {
        screen.wait_for_title(kin).await?;
        Ok(Self { screen: screen.clone() })
    }

    /// Before a link. In practice none is asked for.
    pub async fn give_code(&self, code: &str) -> Told {
        give_code_again(&self.screen, code).await
    }

    pub async fn with_name(&self) -> Told {
        self.screen.press_box("Ta med navnet").await
    }

    pub async fn under_code(&self) -> Told {
        self.screen.press_box("Lås med en kode du sier høyt").await
    }

    pub async fn make_link(self) -> Told<ReadyLink> {
        self.screen.press("Lag lenken").await?;
        self.screen.wait_for("Lenken er klar").await?;
        Ok(ReadyLink { screen: self.screen })
    }

    pub async fn show_now(self) -> Told<Showing> {
        self.screen.press("Vis nå på nettbrettet").await?;
        Showing::on(&self.screen).await
    }
}

pub struct ReadyLink {
    screen: Screen,
}

impl ReadyLink {
    /// As it stands behind «Lenken».
    pub async fn address(&self) -> Told<String> {
        self.screen.find_about(Part::Disclosure, "Lenken").await?.click().await?;
        let read = "return document.querySelector('.link-text').textContent";
        Ok(self.screen.script(read).await?.as_str().unwrap_or_default().to_owned())
    }

    /// What goes behind the `#`.
    pub async fn fragment(&self) -> Told<String> {
        let address = self.address().await?;
        Ok(address.split_once('#').map(|(_, fragment)| fragment.to_owned()).unwrap_or_default())
    }

    /// To be said aloud.
    pub async fn code(&self) -> Told<String> {
        self.screen.shown_code("spoken").await
    }

    pub async fn done(self) -> Told<Kin> {
        self.screen.press("Ferdig").await?;
        Kin::on(&self.screen).await
    }
}
