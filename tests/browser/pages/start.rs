//! The first start, step by step.

use crate::harness::{Part, Screen, Told};
use crate::pages::backup::Restore;
use crate::pages::today::Today;

page!(Welcome, "Hjemmetrener");
page!(Purpose, "Dette er appen til");
page!(WorkerName, "Hvem er du?");
page!(WorkerCode, "Koden din");
page!(RecoveryCode, "Gjenopprettingskode");

impl Welcome {
    pub const LANGUAGE: &str = "Språk";

    pub async fn choose_language(&self, language: &str) -> Told {
        self.screen.choose(Self::LANGUAGE, language).await
    }

    pub async fn set_up(self) -> Told<Purpose> {
        self.screen.press("Sett opp nettbrettet").await?;
        Purpose::on(&self.screen).await
    }

    pub async fn practise(self) -> Told<Today> {
        self.screen.press("Prøv øvingsmodus").await?;
        Today::on(&self.screen).await
    }

    pub async fn have_backup(self) -> Told<Restore> {
        self.screen.press("Jeg har en sikkerhetskopi").await?;
        self.screen.wait_for_title("Jeg har en sikkerhetskopi").await?;
        Ok(Restore::here(&self.screen))
    }
}

impl Purpose {
    pub async fn accept(self) -> Told<WorkerName> {
        self.screen.press("Jeg har lest dette").await?;
        WorkerName::on(&self.screen).await
    }
}

impl WorkerName {
    pub const NAME: &str = "Navnet ditt";

    pub async fn write(&self, name: &str) -> Told {
        self.screen.paste(Self::NAME, name).await
    }

    /// Tries to go on.
    pub async fn press_next(&self) -> Told {
        self.screen.press("Neste").await
    }

    pub async fn next(self) -> Told<WorkerCode> {
        self.press_next().await?;
        WorkerCode::on(&self.screen).await
    }
}

impl WorkerCode {
    pub const OWN: &str = "Din egen kode";
    pub const RETYPE: &str = "Skriv koden en gang til";

    pub async fn offered(&self) -> Told<String> {
        self.screen.shown_code("worker").await
    }

    pub async fn want_own(&self) -> Told {
        self.screen.press("Jeg vil velge koden selv").await
    }

    pub async fn write_own(&self, code: &str) -> Told {
        self.screen.paste(Self::OWN, code).await
    }

    pub async fn retype(&self, code: &str) -> Told {
        self.screen.write(Self::RETYPE, code).await
    }

    pub async fn press_next(&self) -> Told {
        self.screen.press("Neste").await
    }

    pub async fn next(self) -> Told<RecoveryCode> {
        self.press_next().await?;
        RecoveryCode::on(&self.screen).await
    }
}

impl RecoveryCode {
    pub const RETYPE: &str = "Skriv gjenopprettingskoden her";

    pub async fn shown(&self) -> Told<String> {
        self.screen.shown_code("recovery").await
    }

    pub async fn retype(&self, code: &str) -> Told {
        self.screen.write(Self::RETYPE, code).await
    }

    pub async fn press_finish(&self) -> Told {
        self.screen.press("Ta appen i bruk").await
    }

    pub async fn finish(self) -> Told<Today> {
        self.press_finish().await?;
        Today::on(&self.screen).await
    }
}

/// What a worker has on paper after the first start.
#[derive(Debug, Clone)]
pub struct Codes {
    pub worker: String,
    pub recovery: String,
}

/// The whole first start in bokmål, with the code that is offered.
pub async fn set_up(screen: &Screen, worker: &str) -> Told<Codes> {
    let welcome = Welcome::on(screen).await?;
    welcome.choose_language("Bokmål").await?;
    let name = welcome.set_up().await?.accept().await?;
    name.write(worker).await?;
    let code = name.next().await?;
    let worker = code.offered().await?;
    code.retype(&worker).await?;
    let recovery_step = code.next().await?;
    let recovery = recovery_step.shown().await?;
    recovery_step.retype(&recovery).await?;
    recovery_step.finish().await?;
    Ok(Codes { worker, recovery })
}

/// Whether this is how a new device greets.
pub async fn greets_as_new(screen: &Screen) -> Told<bool> {
    screen.has(Part::Button, "Sett opp nettbrettet").await
}
