//! Practice: everything that has people, goals, tests and sessions in it.

use std::time::Duration;

use super::Tour;
use crate::harness::{Part, Screen, Told};
use crate::pages::goals::{Numbers, OTHER_NUMBER, rate_half};
use crate::pages::paper::{open_fridge, open_plan_sheet, open_report};
use crate::pages::person::Person;
use crate::pages::plan::ProposePlan;
use crate::pages::results::ScaleGoal;
use crate::pages::start::Welcome;
use crate::pages::today::{go_to_people, go_to_settings, go_to_today, leave_practice};

impl<L: AsyncFnMut(&Screen, &str) -> Told> Tour<'_, L> {
    /// With people and charts. Starts and ends at the first page.
    pub async fn practice(&mut self) -> Told {
        Welcome::on(self.browser).await?.practise().await?;
        self.stop("today").await?;
        self.people().await?;
        self.plan().await?;
        self.a_person_with_goals().await?;
        self.before_a_session().await?;
        self.session().await?;
        self.a_past_session().await?;
        self.sppb().await?;
        self.progress().await?;
        let links = self.next_of_kin().await?;
        self.show_mode().await?;
        go_to_settings(self.browser).await?;
        self.stop("settings-practice").await?;
        go_to_today(self.browser).await?;
        leave_practice(self.browser).await?;
        Welcome::on(self.browser).await?;
        self.viewer(&links).await
    }

    async fn people(&mut self) -> Told {
        let people = go_to_people(self.browser).await?;
        self.stop("people").await?;
        people.search("Ingen heter det").await?;
        self.browser.wait_for("Ingen treff").await?;
        self.stop("people-nobody-found").await?;
        let new = go_to_people(self.browser).await?.add().await?;
        self.stop("new-person").await?;
        new.write_birth_year("1700").await?;
        new.press_add().await?;
        self.browser.wait_for("Velg minst én dag.").await?;
        self.stop("new-person-errors").await?;
        let anna = go_to_people(self.browser).await?.open("Anna Øving").await?;
        self.stop("person-new").await?;
        anna.progress().await?;
        self.stop("progress-empty").await
    }

    async fn a_person_with_goals(&mut self) -> Told {
        let dagny = go_to_people(self.browser).await?.open("Dagny Tenkt").await?;
        self.stop("person").await?;
        dagny.change().await?;
        self.stop("edit-person").await?;
        self.browser.press("Avbryt").await?;
        let goal = Person::on(self.browser, "Dagny Tenkt").await?.new_goal().await?;
        self.stop("new-goal").await?;
        goal.choose_numbers(Numbers { performance: 3, satisfaction: 1 }).await?;
        goal.press_save().await?;
        self.browser.wait_for("Skriv noe her.").await?;
        self.stop("new-goal-errors").await?;
        self.browser.press("Avbryt").await?;
        let scale = ScaleGoal::of(self.browser, "Gå til postkassa uten rullator").await?;
        self.stop("scale-goal").await?;
        scale.press_save().await?;
        self.browser.wait_for("Skriv noe her.").await?;
        self.stop("scale-goal-errors").await?;
        self.browser.press("Avbryt").await?;
        let rate = Person::on(self.browser, "Dagny Tenkt").await?.rate_goals().await?;
        self.stop("rate-goals").await?;
        self.browser.press("Vis forrige tall").await?;
        rate.press_save().await?;
        self.browser.wait_for("Svar på minst ett spørsmål.").await?;
        self.stop("rate-goals-none-rated").await?;
        rate_half(self.browser, "Gå til postkassa uten rullator", 6).await?;
        rate.press_save().await?;
        self.browser.wait_for(OTHER_NUMBER).await?;
        self.stop("rate-goals-half-rated").await?;
        self.browser.press("Avbryt").await?;
        // What was tapped is kept, until somebody begins anew.
        go_to_people(self.browser).await?.open("Dagny Tenkt").await?.rate_goals().await?;
        self.browser.press("Begynn på nytt").await?;
        self.browser.press("Avbryt").await?;
        go_to_people(self.browser).await?.open("Dagny Tenkt").await?;
        self.browser.press("Avslutt målet: «Gå til postkassa uten rullator»").await?;
        self.browser.find(Part::Dialog, "Vil dere avslutte målet?").await?;
        self.stop("close-goal").await?;
        self.browser.press("Avbryt").await?;
        let cancel = Person::on(self.browser, "Dagny Tenkt").await?.cancel_session().await?;
        self.stop("cancel-session").await?;
        cancel.press_save().await?;
        self.browser.wait_for("Velg hvem som avlyste.").await?;
        self.stop("cancel-session-errors").await?;
        self.browser.press("Avbryt").await
    }

    async fn plan(&mut self) -> Told {
        let anna = go_to_people(self.browser).await?.open("Anna Øving").await?;
        let proposal = anna.make_plan().await?;
        self.stop("plan-no-level").await?;
        self.browser.empty(ProposePlan::NAME).await?;
        proposal.press_accept().await?;
        self.browser.wait_for("Skriv noe her.").await?;
        self.stop("plan-errors").await?;
        proposal.choose_level("Nivå C").await?;
        self.browser.wait_for("En fagperson har valgt nivå C.").await?;
        self.stop("plan-proposal").await?;
        self.browser.press("Legg til en øvelse: Balanse").await?;
        self.browser.find(Part::Dialog, "Balanse").await?;
        self.stop("plan-add").await?;
        self.browser.press("Lukk").await?;
        let dagny = go_to_people(self.browser).await?.open("Dagny Tenkt").await?;
        let plan = dagny.show_plan().await?;
        self.stop("plan").await?;
        plan.open_change("Tøy leggen i stolen").await?;
        plan.press_save().await?;
        self.browser.wait_for("Velg en grunn.").await?;
        self.stop("plan-change-errors").await?;
        self.browser.press("Avbryt").await?;
        let suggested = plan.suggestion_about("Raske steg i stolen").await?;
        plan.follow(&suggested).await?;
        self.browser.find(Part::Dialog, "Hvem bestemmer endringen?").await?;
        self.stop("plan-who-decides").await?;
        self.browser.press("Avbryt").await
    }

    async fn sppb(&mut self) -> Told {
        let clara = go_to_people(self.browser).await?.open("Clara Eksempel").await?;
        let before = clara.measure_sppb().await?;
        self.stop("sppb-0-conditions").await?;
        let test = before.as_last().await?;
        self.stop("sppb-1-ready").await?;
        test.start_clock().await?;
        self.browser.let_pass(Duration::from_millis(6_400)).await?;
        self.stop("sppb-2-running").await?;
        self.browser.let_pass(Duration::from_secs(5)).await?;
        test.stopped().await?;
        self.stop("sppb-3-stopped").await?;
        test.next("Stå i halvtandem").await?;
        test.type_time("10").await?;
        test.next("Stå i tandem").await?;
        test.open_not_done().await?;
        self.stop("sppb-4-not-done").await?;
        self.browser.press("Avbryt").await?;
        test.type_time("0").await?;
        self.browser.wait_for("Tiden må være mer enn 0.").await?;
        self.stop("sppb-5-typing-error").await?;
        test.use_time("6,12").await?;
        test.next("Gå fire meter").await?;
        self.stop("sppb-6-walk").await?;
        self.browser.press("Endre").await?;
        self.browser.find(Part::Dialog, "Slik måler dere").await?;
        self.stop("sppb-7-conditions").await?;
        self.browser.press("Ferdig").await?;
        test.start_clock().await?;
        self.browser.let_pass(Duration::from_millis(5_930)).await?;
        test.stop_clock().await?;
        test.next("Gå en gang til").await?;
        test.type_time("6,4").await?;
        test.next("Reis deg én gang").await?;
        self.stop("sppb-8-single-rise").await?;
        test.rose_without_arms().await?;
        test.next("Reis deg fem ganger").await?;
        test.start_clock().await?;
        self.browser.let_pass(Duration::from_secs(61)).await?;
        self.stop("sppb-9-more-than-60").await?;
        test.stop_clock().await?;
        test.undo().await?;
        test.undo().await?;
        test.type_time("14,2").await?;
        let review = test.review().await?;
        self.stop("sppb-10-review").await?;
        self.browser.press("Avbryt testen").await?;
        self.browser.press("Forkast testen …").await?;
        self.browser.wait_for("Det kan ikke angres.").await?;
        self.stop("sppb-11-leave").await?;
        self.browser.find(Part::Dialog, "Avbryt testen").await?;
        // The dialog's own button and the cross beside its title are called the same.
        self.browser.press("Fortsett testen").await?;
        let result = review.save().await?;
        self.stop("sppb-12-result").await?;
        let list = result.all().await?;
        self.stop("measurements").await?;
        let correct = list.correct("SPPB").await?;
        self.stop("correct").await?;
        correct.press_strike().await?;
        self.browser.find(Part::Dialog, "Vil du stryke målingen?").await?;
        self.stop("strike-question").await?;
        self.browser.press("Behold målingen").await
    }

    async fn progress(&mut self) -> Told {
        for (name, stop) in
            [("Dagny Tenkt", "progress"), ("Frida Prøve", "progress-late"), ("Birger Prøve", "progress-once")]
        {
            let progress = go_to_people(self.browser).await?.open(name).await?.progress().await?;
            self.stop(stop).await?;
            if stop == "progress" {
                progress.open_tables().await?;
                self.stop("progress-tables").await?;
            }
            progress.back().await?;
            Person::on(self.browser, name).await?;
        }
        self.paper().await
    }

    /// Ends on the page of the person whose sheets they are.
    async fn paper(&mut self) -> Told {
        const DAGNY: &str = "Dagny Tenkt";
        go_to_people(self.browser).await?.open(DAGNY).await?;
        open_fridge(self.browser).await?;
        self.stop("paper-fridge").await?;
        self.browser.press(DAGNY).await?;
        open_report(self.browser).await?;
        self.stop("paper-report").await?;
        self.browser.press(DAGNY).await?;
        open_plan_sheet(self.browser).await?;
        self.stop("paper-plan").await?;
        self.browser.press(DAGNY).await?;
        Person::on(self.browser, DAGNY).await.map(|_| ())
    }
}
