//! A person's plan: the proposal, its acceptance by name, and the plan that is followed.

use crate::harness::{Part, Screen, Told, Trouble};
use crate::pages::person::Person;
use crate::pages::today::go_to_people;

page!(ProposePlan, "Forslag til plan");
page!(Plan, "Plan");

pub const PROFESSIONAL: &str = "Lise Fysioterapeut";

/// For stories that need a plan first: the proposal as it is, accepted by name. Ends on the person's page.
pub async fn make_plan(screen: &Screen, person: &str) -> Told<Person> {
    let proposal = go_to_people(screen).await?.open(person).await?.make_plan().await?;
    if screen.has(Part::Group, ProposePlan::LEVEL).await? {
        proposal.choose_level("Nivå B").await?;
    }
    proposal.write_name(PROFESSIONAL).await?;
    let plan = proposal.accept().await?;
    plan.to_person(person).await
}

impl ProposePlan {
    pub const LEFT: &str = "Her er forslaget slik det sto sist.";
    pub const LEVEL: &str = "Hvilket nivå passer?";
    pub const FALLS: &str = "Fall det siste året";
    pub const CAUTIONS: &str = "Ta hensyn til";
    pub const EQUIPMENT: &str = "Dette finnes i hjemmet";
    pub const ASKED: &str = "Skal dette måles før hver økt?";
    pub const PROGRESSION: &str = "Hvem kan gjøre treningen tyngre?";
    pub const NAME: &str = "Navn på den som godtar";

    pub async fn choose_level(&self, level: &str) -> Told {
        self.screen.choose(Self::LEVEL, level).await
    }

    /// Ticks or unticks what the person takes care with.
    pub async fn tick_caution(&self, caution: &str) -> Told {
        self.screen.choose(Self::CAUTIONS, caution).await
    }

    /// What a goal in the person's own words is about.
    pub async fn tick_task(&self, goal: &str, task: &str) -> Told {
        self.screen.choose(&format!("Målet «{goal}» handler om"), task).await
    }

    pub async fn open_swap(&self, exercise: &str) -> Told {
        self.screen.press(&format!("Bytt: {exercise}")).await?;
        self.screen.find_about(Part::Dialog, exercise).await.map(|_| ())
    }

    pub async fn remove(&self, exercise: &str) -> Told {
        self.open_swap(exercise).await?;
        self.screen.press("Ta bort").await
    }

    pub async fn write_name(&self, name: &str) -> Told {
        self.screen.paste(Self::NAME, name).await
    }

    pub async fn press_accept(&self) -> Told {
        self.screen.press("Godta planen").await
    }

    pub async fn accept(self) -> Told<Plan> {
        self.press_accept().await?;
        Plan::on(&self.screen).await
    }
}

impl Plan {
    pub const INSTEAD: &str = "Hva gjør dere i stedet?";
    pub const WHY: &str = "Hvorfor?";
    pub const NAME: &str = "Navn på fagpersonen";

    pub async fn open_change(&self, exercise: &str) -> Told {
        self.screen.press(&format!("Bytt: {exercise}")).await?;
        self.screen.find_about(Part::Dialog, exercise).await.map(|_| ())
    }

    /// In the sheet: «Lettere: …», «Tyngre: …», or what an exercise is called.
    pub async fn choose_instead(&self, instead: &str, why: &str) -> Told {
        self.screen.choose(Self::INSTEAD, instead).await?;
        self.screen.choose(Self::WHY, why).await
    }

    pub async fn asks_for_a_name(&self) -> Told<bool> {
        self.screen.has(Part::Field, Self::NAME).await
    }

    pub async fn write_name(&self, name: &str) -> Told {
        self.screen.write(Self::NAME, name).await
    }

    pub async fn press_save(&self) -> Told {
        self.screen.press("Lagre endringen").await
    }

    /// What is suggested now, as the buttons to accept say it.
    pub async fn suggested(&self) -> Told<Vec<String>> {
        let names = self.screen.names(Part::Button).await?;
        Ok(names.iter().filter_map(|name| Some(name.strip_prefix("Godta: ")?.to_owned())).collect())
    }

    pub async fn follow(&self, change: &str) -> Told {
        self.screen.press(&format!("Godta: {change}")).await
    }

    pub async fn decline(&self, change: &str) -> Told {
        self.screen.press(&format!("Avslå: {change}")).await
    }

    /// The newest change that can be.
    pub async fn take_back(&self) -> Told {
        self.screen.press_about("Ta tilbake: ").await
    }

    /// Waits until an exercise is, or is not, in the plan.
    pub async fn wait_for_exercise(&self, exercise: &str, there: bool) -> Told {
        let change = format!("Bytt: {exercise}");
        let what = format!("the plan with «{exercise}»: {there}");
        self.screen.wait_until(&what, async || Ok(self.screen.has(Part::Button, &change).await? == there)).await
    }

    pub async fn new_plan(self) -> Told<ProposePlan> {
        self.screen.press("Lag ny plan").await?;
        ProposePlan::on(&self.screen).await
    }

    pub async fn to_person(self, name: &str) -> Told<Person> {
        self.screen.press(name).await?;
        Person::on(&self.screen, name).await
    }

    /// The first of what is suggested that has these words in it.
    pub async fn suggestion_about(&self, words: &str) -> Told<String> {
        let suggested = self.suggested().await?;
        let found = suggested.iter().find(|change| change.contains(words)).cloned();
        found.ok_or_else(|| Trouble::new(format!("nothing is suggested about «{words}»: {suggested:#?}")))
    }
}
