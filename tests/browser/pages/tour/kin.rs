//! Next of kin, show mode, and what a link shows.

use super::Tour;
use crate::harness::{Part, Screen, Told};
use crate::pages::extract::Extract;
use crate::pages::kin::{Kin, NewConsent};
use crate::pages::log::Log;
use crate::pages::person::Person;
use crate::pages::show::Showing;
use crate::pages::start::Welcome;
use crate::pages::today::go_to_people;
use crate::pages::viewer::{AskedForCode, PATH, Viewer};

const PERSON: &str = "Dagny Tenkt";
const KIN: &str = "Datteren";

/// What was shared on the way, to be opened when practice is over.
pub struct Links {
    open: String,
    under_code: String,
}

impl<L: AsyncFnMut(&Screen, &str) -> Told> Tour<'_, L> {
    /// Starts at any page with the menu, in practice.
    pub(super) async fn next_of_kin(&mut self) -> Told<Links> {
        let kin = go_to_people(self.browser).await?.open(PERSON).await?.next_of_kin().await?;
        self.stop("kin-none").await?;
        let consent = kin.give().await?;
        self.stop("kin-new").await?;
        consent.press_save().await?;
        self.browser.wait_for("Velg minst én ting.").await?;
        self.browser.choose(NewConsent::HOW_LONG, "Til en dag vi velger").await?;
        self.stop("kin-new-errors").await?;
        consent.write_who(KIN).await?;
        for what in [NewConsent::GOALS, NewConsent::SESSIONS, NewConsent::TESTS] {
            consent.allow(what).await?;
        }
        consent.for_the_whole_course().await?;
        let under = consent.save().await?.share_with(KIN).await?;
        self.stop("kin-share").await?;
        under.with_name().await?;
        // Proposed with the name; this one is opened without.
        under.under_code().await?;
        let link = under.make_link().await?;
        self.stop("kin-link").await?;
        let open = link.fragment().await?;
        let under = link.done().await?.share_with(KIN).await?;
        under.under_code().await?;
        let link = under.make_link().await?;
        self.stop("kin-link-under-code").await?;
        let under_code = link.fragment().await?;
        link.done().await?;
        self.stop("kin-shared").await?;
        self.browser.press(&format!("Trekk samtykket: {KIN}")).await?;
        self.browser.find(Part::Dialog, "Vil personen trekke samtykket?").await?;
        self.stop("kin-withdraw").await?;
        self.browser.press("Avbryt").await?;
        Kin::on(self.browser).await?.withdraw(KIN).await?;
        self.stop("kin-withdrawn").await?;
        self.browser.press(PERSON).await?;
        Log::of_person(&Person::on(self.browser, PERSON).await?).await?;
        self.browser.shows(&["Åpnet", "Samtykke trukket"]).await?;
        self.stop("log-person").await?;
        self.browser.press(PERSON).await?;
        let extract = Extract::of_person(&Person::on(self.browser, PERSON).await?).await?;
        self.browser.shows(&["Mål avtalt", "Økt gjennomført"]).await?;
        extract.want_file().await?;
        self.stop("extract").await?;
        self.browser.press(PERSON).await?;
        Person::on(self.browser, PERSON).await?;
        Ok(Links { open, under_code })
    }

    pub(super) async fn show_mode(&mut self) -> Told {
        let begin = go_to_people(self.browser).await?.open(PERSON).await?.show().await?;
        self.stop("show-begin").await?;
        begin.with_tests().await?;
        let showing: Showing = begin.begin().await?;
        self.browser.wait_for_title("Dette vil du klare").await?;
        self.stop("show-1-goals").await?;
        let pages = ["Så langt er du kommet", "Øktene dine", "Testene dine", "Det som kommer"];
        for (number, title) in (2..).zip(pages) {
            showing.next(title).await?;
            self.stop(&format!("show-{number}")).await?;
        }
        showing.turn().await?;
        self.stop("show-turned").await?;
        showing.want_out().await?;
        self.stop("show-leave").await?;
        let question = self.browser.find(Part::Dialog, "Avslutt visningen").await?;
        self.browser.find_in(&question, Part::Button, "Avslutt visningen").await?.click().await?;
        Person::on(self.browser, PERSON).await.map(|_| ())
    }

    /// On a device that has nothing. Ends at the first page.
    pub(super) async fn viewer(&mut self, links: &Links) -> Told {
        self.browser.open(&format!("{PATH}#{}", links.open)).await?;
        Viewer::on(self.browser).await?;
        self.stop("viewer").await?;
        self.browser.open(&format!("{PATH}#{}", links.under_code)).await?;
        let asked = AskedForCode::on(self.browser).await?;
        asked.attempt("000-000").await?;
        self.browser.wait_for("Koden stemmer ikke.").await?;
        self.stop("viewer-code-wrong").await?;
        self.browser.open(&format!("{PATH}#hei!")).await?;
        self.browser.wait_for_title("Lenken har tegn som ikke hører til").await?;
        self.stop("viewer-trouble").await?;
        self.browser.open("/").await?;
        Welcome::on(self.browser).await.map(|_| ())
    }
}
