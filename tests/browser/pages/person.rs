//! One person's page, and cancelling a session.

use crate::harness::{Part, Screen, Told};
use crate::pages::before_session::BeforeSession;
use crate::pages::goals::{NewGoal, RATINGS};
use crate::pages::kin::Kin;
use crate::pages::measure::Before;
use crate::pages::measure::Form;
use crate::pages::past_session::PastSession;
use crate::pages::people::EditPerson;
use crate::pages::plan::{Plan, ProposePlan};
use crate::pages::progress::Progress;
use crate::pages::results::Measurements;
use crate::pages::session::Player;
use crate::pages::show::BeginShowing;

/// The title is the person's name.
pub struct Person {
    screen: Screen,
    name: String,
}

impl Person {
    pub async fn on(screen: &Screen, name: &str) -> Told<Self> {
        screen.wait_for_title(name).await?;
        Ok(Self { screen: screen.clone(), name: name.to_owned() })
    }

    /// For pages that are reached from here and have no way back of their own.
    pub fn screen(&self) -> &Screen {
        &self.screen
    }

    /// Waits for the word that what was done last is kept.
    pub async fn saved(&self) -> Told {
        self.screen.wait_for("Lagret").await
    }

    pub async fn new_goal(self) -> Told<NewGoal> {
        self.screen.press("Nytt mål").await?;
        NewGoal::of(&self.screen, &self.name).await
    }

    pub async fn rate_goals(self) -> Told<Form> {
        self.screen.press("Vurder målene på nytt").await?;
        Form::on(&self.screen, RATINGS).await
    }

    /// Its first page is about how it is measured.
    pub async fn measure_sppb(self) -> Told<Before> {
        self.screen.press("Mål SPPB").await?;
        Before::on(&self.screen, "SPPB").await
    }

    pub async fn measurements(self) -> Told<Measurements> {
        self.screen.press("Alle målinger").await?;
        Measurements::on(&self.screen).await
    }

    /// Where there is none yet.
    pub async fn make_plan(self) -> Told<ProposePlan> {
        self.screen.press("Lag plan").await?;
        ProposePlan::on(&self.screen).await
    }

    pub async fn show_plan(self) -> Told<Plan> {
        self.screen.press("Vis planen").await?;
        Plan::on(&self.screen).await
    }

    pub async fn start_session(self) -> Told<BeforeSession> {
        self.screen.press("Start økt").await?;
        BeforeSession::on(&self.screen).await
    }

    pub async fn continue_session(self) -> Told<Player> {
        self.screen.press("Fortsett økta").await?;
        Player::on(&self.screen, &self.name).await
    }

    /// `place`: from 0, the newest first.
    pub async fn open_session(self, place: usize) -> Told<PastSession> {
        const DAYS: [&str; 7] = ["Mandag ", "Tirsdag ", "Onsdag ", "Torsdag ", "Fredag ", "Lørdag ", "Søndag "];
        let links = self.screen.names(Part::Link).await?;
        let mut sessions = links.iter().filter(|name| DAYS.iter().any(|day| name.starts_with(day)));
        let Some(session) = sessions.nth(place) else {
            return Err(self.screen.missing(&format!("no session {place} in the list")).await);
        };
        self.screen.press(session).await?;
        PastSession::on(&self.screen, &self.name).await
    }

    pub async fn cancel_session(self) -> Told<CancelSession> {
        self.screen.press("Avlys økt").await?;
        CancelSession::of(&self.screen, &self.name).await
    }

    pub async fn progress(self) -> Told<Progress> {
        self.screen.press("Vis framgang").await?;
        Progress::on(&self.screen).await
    }

    pub async fn next_of_kin(self) -> Told<Kin> {
        self.screen.press("Hvem ser hva").await?;
        Kin::on(&self.screen).await
    }

    pub async fn show(self) -> Told<BeginShowing> {
        self.screen.press("Vis til personen").await?;
        BeginShowing::on(&self.screen).await
    }

    pub async fn change(self) -> Told<EditPerson> {
        self.screen.press("Endre").await?;
        EditPerson::on(&self.screen).await
    }
}

pub struct CancelSession {
    screen: Screen,
    name: String,
}

impl CancelSession {
    pub const DAY: &str = "Hvilken dag gjelder det?";
    pub const WHO: &str = "Hvem avlyste?";
    pub const WHY: &str = "Hvorfor?";
    pub const NOTE: &str = "Notat (valgfritt)";

    async fn of(screen: &Screen, name: &str) -> Told<Self> {
        screen.wait_for_title("Avlys økt").await?;
        Ok(Self { screen: screen.clone(), name: name.to_owned() })
    }

    pub async fn choose_who(&self, who: &str) -> Told {
        self.screen.choose(Self::WHO, who).await
    }

    pub async fn choose_why(&self, why: &str) -> Told {
        self.screen.choose(Self::WHY, why).await
    }

    pub async fn write_note(&self, note: &str) -> Told {
        self.screen.paste(Self::NOTE, note).await
    }

    pub async fn press_save(&self) -> Told {
        self.screen.press("Lagre avlysning").await
    }

    pub async fn save(self) -> Told<Person> {
        self.press_save().await?;
        Person::on(&self.screen, &self.name).await
    }
}
