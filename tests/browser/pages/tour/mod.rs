//! Every screen in every state worth looking at, one after another. Whoever looks decides what to do there.

mod kin;
mod practice;
mod session;

use crate::harness::{Browser, Part, Screen, Told};
use crate::pages::backup::{MakeBackup, Merge, Restore, TryBackup};
use crate::pages::capture::{Claim, WriteDown};
use crate::pages::log::Log;
use crate::pages::lost_tablet::LostTablet;
use crate::pages::outside::Erased;
use crate::pages::people::NewPerson;
use crate::pages::start::{Codes, Welcome, set_up};
use crate::pages::storage::Storage;
use crate::pages::today::{go_to_people, go_to_settings, go_to_today, lock};
use crate::pages::unlock::{Unlock, give_code_again};

/// A tour. `look` is called at every stop with the stop's name.
pub struct Tour<'a, L> {
    pub browser: &'a mut Browser,
    pub look: L,
}

impl<L: AsyncFnMut(&Screen, &str) -> Told> Tour<'_, L> {
    async fn stop(&mut self, name: &str) -> Told {
        println!("-- {name}");
        self.browser.settled().await?;
        (self.look)(self.browser, name).await
    }

    /// All of it, on a new device. The browser's clock must be movable.
    pub async fn everything(&mut self) -> Told {
        self.first_start().await?;
        self.practice().await?;
        self.real().await
    }

    /// Ends where it began, at the first page.
    pub async fn first_start(&mut self) -> Told {
        let welcome = Welcome::on(self.browser).await?;
        self.stop("start-1-welcome").await?;
        let restore = welcome.have_backup().await?;
        restore.press_look().await?;
        self.browser.objects(Part::FileField, Restore::FILE, "Velg en fil.").await?;
        self.stop("start-restore-error").await?;
        self.browser.press("Tilbake").await?;

        let purpose = Welcome::on(self.browser).await?.set_up().await?;
        self.stop("start-2-purpose").await?;
        let name = purpose.accept().await?;
        name.press_next().await?;
        self.browser.wait_for("Skriv noe her.").await?;
        self.stop("start-3-name-error").await?;
        name.write("Kari Øving").await?;
        let code = name.next().await?;
        self.stop("start-4-code").await?;
        code.want_own().await?;
        code.write_own("kort").await?;
        code.press_next().await?;
        self.browser.wait_for("Koden er for lett å gjette.").await?;
        self.stop("start-5-own-code-error").await?;
        self.browser.press("Bruk koden som er laget").await?;
        let offered = code.offered().await?;
        code.retype(&offered).await?;
        let recovery = code.next().await?;
        recovery.retype("0000").await?;
        recovery.press_finish().await?;
        self.browser.wait_for("Dette er ikke gjenopprettingskoden.").await?;
        self.stop("start-6-recovery-error").await?;
        self.browser.reload().await?;
        Welcome::on(self.browser).await.map(|_| ())
    }

    /// A store of one's own. Starts at the first page, ends with everything erased.
    pub async fn real(&mut self) -> Told {
        let codes = set_up(self.browser, "Kari Øving").await?;
        self.stop("today-empty").await?;
        go_to_people(self.browser).await?;
        self.stop("people-empty").await?;
        let new: NewPerson = go_to_people(self.browser).await?.add().await?;
        new.write_name("Prøveperson").await?;
        for day in ["Mandag", "Tirsdag", "Onsdag", "Torsdag", "Fredag", "Lørdag", "Søndag"] {
            new.train_on(day).await?;
        }
        new.add("Prøveperson").await?.saved().await?;
        self.stop("person-just-added").await?;
        go_to_today(self.browser).await?;
        self.stop("today-real").await?;
        go_to_settings(self.browser).await?;
        self.browser.wait_for("Nettleseren").await?;
        self.stop("settings").await?;
        self.browser.press("Lag ny kode").await?;
        self.stop("settings-code-again").await?;
        give_code_again(self.browser, &codes.worker).await?;
        self.browser.shown_code("worker").await?;
        self.browser.press("Bruk den nye koden").await?;
        self.browser.wait_for("Kodene er ikke like. Skriv den på nytt.").await?;
        self.stop("settings-new-code-error").await?;
        self.browser.press("Avbryt").await?;
        // Given a moment ago, the code is not asked for again.
        self.browser.press("Lag sikkerhetskopi").await?;
        let backup = MakeBackup::on(self.browser).await?;
        backup.press_make().await?;
        self.browser.wait_for("Dette er ikke koden til filen.").await?;
        self.stop("backup-error").await?;
        backup.make().await?;
        self.stop("backup-made").await?;
        go_to_settings(self.browser).await?.back_up_again().await?;
        self.stop("backup-given").await?;
        self.browser.press("Prøv en kopi").await?;
        TryBackup::on(self.browser).await?;
        self.stop("backup-try").await?;
        go_to_settings(self.browser).await?.back_up_again().await?;
        self.browser.press("Slå sammen med et annet nettbrett").await?;
        Merge::on(self.browser).await?;
        self.stop("merge").await?;
        go_to_today(self.browser).await?;
        self.stop("today-backed-up").await?;
        self.browser.open("/person/00000000000000000000000000000000").await?;
        let unlock = Unlock::on(self.browser).await?;
        unlock.attempt("FEIL0-KODE0").await?;
        self.browser.wait_for("Koden stemmer ikke.").await?;
        self.stop("unlock-wrong").await?;
        unlock.attempt(&codes.worker).await?;
        self.browser.wait_for_title("Fant ikke personen").await?;
        self.stop("nobody-here").await?;
        Log::of_tablet(go_to_settings(self.browser).await?).await?;
        self.browser.shows(&["Låst opp", "Feil kode"]).await?;
        self.stop("log-tablet").await?;
        LostTablet::of(go_to_settings(self.browser).await?).await?;
        self.stop("lost-tablet").await?;
        Storage::of(go_to_settings(self.browser).await?).await?;
        self.stop("storage").await?;
        self.erasing().await?;
        let unlock = lock(self.browser).await?;
        self.stop("unlock").await?;
        let form = WriteDown::begin(unlock).await?;
        form.press_save().await?;
        self.stop("written-down-error").await?;
        form.fill_in("Hun nede i gangen", "Gikk i trappa", "Ola Vikar").await?;
        form.tell_of("Snublet i dørstokken").await?;
        self.stop("written-down").await?;
        form.save().await?;
        self.stop("written-down-and-locked").await?;
        form.back().await?.with(&codes.worker).await?;
        let today = go_to_today(self.browser).await?;
        self.stop("today-written-down").await?;
        let claim = Claim::of_today(today).await?;
        self.stop("claim").await?;
        claim.strike("Noen prøvde").await?;
        let unlock = lock(self.browser).await?;
        let new = unlock.recover(&codes.recovery).await?;
        self.stop("recovered").await?;
        let codes = new.go_on_as("Kari Øving").await?;
        self.everything_erased(&codes).await
    }

    async fn erasing(&mut self) -> Told {
        go_to_settings(self.browser).await?.press("Kvitteringer for sletting").await?;
        self.browser.wait_for_title("Kvitteringer for sletting").await?;
        self.stop("receipts").await?;
        let person = go_to_people(self.browser).await?.open("Prøveperson").await?;
        person.screen().press("Slett fra nettbrettet").await?;
        self.browser.wait_for_title("Slett fra nettbrettet").await?;
        self.stop("erase").await
    }

    /// Ends at the receipt.
    async fn everything_erased(&mut self, codes: &Codes) -> Told {
        go_to_settings(self.browser).await?.press("Slett alt på nettbrettet").await?;
        self.browser.wait_for_title("Slett alt på nettbrettet").await?;
        give_code_again(self.browser, &codes.worker).await?;
        self.browser.press("Slett alt …").await?;
        self.stop("erase-tablet-sure").await?;
        self.browser.press("Ja, slett for godt").await?;
        Erased::on(self.browser).await?;
        self.stop("erased").await
    }
}
