//! A session: before it, on its way, after it.

use std::time::Duration;

use super::Tour;
use crate::harness::{Part, Screen, Told};
use crate::pages::before_session::{Answers, BeforeSession};
use crate::pages::person::Person;
use crate::pages::session::Player;
use crate::pages::start::Welcome;
use crate::pages::today::{go_to_people, go_to_today};

impl<L: AsyncFnMut(&Screen, &str) -> Told> Tour<'_, L> {
    /// Every state of a session, from before it to what is kept of it. Starts at the first page.
    pub async fn a_whole_session(&mut self) -> Told {
        Welcome::on(self.browser).await?.practise().await?;
        go_to_people(self.browser).await?.open("Dagny Tenkt").await?;
        self.before_a_session().await?;
        self.session().await?;
        self.a_past_session().await
    }

    /// Every answer there is. Starts and ends at Dagny's page.
    pub(super) async fn before_a_session(&mut self) -> Told {
        let before = Person::on(self.browser, "Dagny Tenkt").await?.start_session().await?;
        before.answer(Answers::WELL).await?;
        self.browser.wait_for("Klar for hele økta").await?;
        self.stop("session-before-whole").await?;
        before.answer(Answers { feeling: "Dårlig", pain: 6, ..Answers::WELL }).await?;
        self.browser.wait_for("Lettere økt i dag").await?;
        self.stop("session-before-lighter").await?;
        before.answer(Answers { unwell: "Vondt i brystet", ..Answers::WELL }).await?;
        self.browser.wait_for("Si fra til sykepleier eller fastlege.").await?;
        self.stop("session-before-not-today").await?;
        before.not_today().await?;
        self.stop("session-turned-away").await?;
        self.browser.press("Lukk").await?;
        self.browser.press("Tilbake").await?;
        // What was answered stands, until somebody begins anew.
        Person::on(self.browser, "Dagny Tenkt").await?.start_session().await?;
        self.browser.wait_for("Det du skrev sist, er tatt vare på").await?;
        self.stop("session-before-kept").await?;
        self.browser.press("Begynn på nytt").await?;
        self.browser.press("Tilbake").await?;
        Person::on(self.browser, "Dagny Tenkt").await.map(|_| ())
    }

    pub(super) async fn session(&mut self) -> Told {
        let before = Person::on(self.browser, "Dagny Tenkt").await?.start_session().await?;
        self.stop("session-before").await?;
        let player = before.start("Dagny Tenkt").await?;
        self.browser.let_pass(Duration::from_secs(12)).await?;
        self.stop("session-seconds").await?;
        self.browser.let_sleep(Duration::from_secs(600)).await?;
        self.browser.wait_for("Trente dere?").await?;
        self.stop("session-away").await?;
        player.answer_away("Nei, ikke tell det").await?;
        self.browser.let_pass(Duration::from_secs(60)).await?;
        self.stop("session-time-is-up").await?;
        self.one_by_repetitions(&player).await?;
        player.pause().await?;
        self.stop("session-paused").await?;
        player.go_on().await?;
        player.open_otherwise().await?;
        self.stop("session-otherwise").await?;
        self.browser.press("Lukk").await?;
        player.open_incident().await?;
        self.stop("session-incident").await?;
        self.browser.press("Lukk").await?;
        player.write_down("Nestenfall", "Ikke skadet", "Fysioterapeut").await?;
        player.open_stop().await?;
        self.browser.press("Avslutt økta nå").await?;
        self.browser.wait_for("Velg hvorfor.").await?;
        self.stop("session-stop").await?;
        self.browser.press("Gå videre med økta").await?;
        while !player.is_last().await? {
            player.as_planned().await?;
        }
        self.browser.let_pass(Duration::from_secs(16 * 60)).await?;
        self.stop("session-last").await?;
        player.finish().await?;
        self.stop("session-closing").await?;
        self.browser.press("Forkast økta").await?;
        self.browser.wait_for("Da blir ingenting av økta lagret.").await?;
        self.stop("session-discard").await?;
        self.browser.press("Avbryt").await?;
        self.browser.press("Tilbake").await?;
        let closing = Player::on(self.browser, "Dagny Tenkt").await?.stop_because("Vondt i brystet").await?;
        self.stop("session-closing-after-stop").await?;
        closing.choose_exertion(4).await?;
        closing.choose_pain(9).await?;
        self.browser.wait_for("Smerten økte fra").await?;
        self.stop("session-closing-follow-up").await?;
        closing.save("Dagny Tenkt").await?;
        self.browser.wait_for("Økta er lagret.").await?;
        self.stop("person-after-session").await?;
        self.a_rest().await?;
        // One that is left in the middle, as the day's page shows it.
        let einar = go_to_people(self.browser).await?.open("Einar Øving").await?;
        let before: BeforeSession = einar.start_session().await?;
        before.start("Einar Øving").await?;
        self.stop("session-seated").await?;
        self.browser.back().await?;
        let player = Person::on(self.browser, "Einar Øving").await?.continue_session().await?;
        self.browser.wait_for("Dere stoppet på øvelse 1").await?;
        self.stop("session-resumed").await?;
        player.go_on().await?;
        self.browser.back().await?;
        Person::on(self.browser, "Einar Øving").await?;
        self.stop("person-session-left").await?;
        go_to_today(self.browser).await?;
        self.stop("today-session-left").await
    }

    /// The next exercise that is counted, with some of it done.
    async fn one_by_repetitions(&mut self, player: &Player) -> Told {
        while !self.browser.names(Part::Button).await?.iter().any(|name| name.contains("Trykk for hver gang")) {
            player.as_planned().await?;
        }
        self.stop("session-repetitions").await?;
        player.count_one().await?;
        player.count_one().await?;
        self.stop("session-counted").await
    }

    /// Between two sets; what Frida does is done in several.
    async fn a_rest(&mut self) -> Told {
        let frida = go_to_people(self.browser).await?.open("Frida Prøve").await?;
        let player = frida.start_session().await?.start("Frida Prøve").await?;
        while !player.ends_set().await? {
            player.as_planned().await?;
        }
        self.stop("session-resting").await?;
        player.stop_because("Noe kom i veien").await?.save("Frida Prøve").await.map(|_| ())
    }

    /// The last one that was held, and correcting it.
    pub(super) async fn a_past_session(&mut self) -> Told {
        let dagny = go_to_people(self.browser).await?.open("Dagny Tenkt").await?;
        let session = dagny.open_session(1).await?;
        self.stop("past-session").await?;
        session.correct().await?;
        self.stop("past-session-correcting").await?;
        session.press_save().await?;
        self.browser.wait_for("Velg en grunn.").await?;
        self.stop("past-session-reason-missing").await?;
        self.browser.press("Avbryt").await
    }
}
