//! What comes after a measurement: the results of a visit, all measurements, correcting one, the levels of a goal.

use crate::harness::{Part, Screen, Told};
use crate::pages::goals::{Numbers, rate};
use crate::pages::measure::{Choose, PAPER};
use crate::pages::person::Person;

page!(Results, "Resultater");
page!(Measurements, "Alle målinger");
page!(Correct, "Rett målingen");
page!(ScaleGoal, "Hva vil det si å nå målet?");

/// The names of the instruments that stories use.
pub const CHAIR_STAND: &str = "Reise seg på 30 sekunder";
pub const STANDS: &str = "Hvor mange ganger reiste personen seg?";

/// Enters a number from paper, for today or for the day it was measured. Starts at the person's page.
pub async fn enter_from_paper(
    person: Person,
    instrument: &str,
    day: Option<&str>,
    (question, number): (&str, &str),
) -> Told<Results> {
    let form = Choose::of(person).await?.form(instrument, PAPER).await?;
    if let Some(day) = day {
        form.pick_day(day).await?;
    }
    form.write(question, number).await?;
    form.save().await
}

impl Results {
    pub const WHY_FELL: &str = "Hva kan forklare tilbakegangen?";

    pub async fn explain(&self, why: &str) -> Told {
        self.screen.find(Part::Group, Self::WHY_FELL).await?;
        self.screen.press(why).await
    }

    pub async fn change_explanation(&self) -> Told {
        self.screen.press("Endre forklaringen").await
    }

    pub async fn correct(self) -> Told<Correct> {
        self.screen.press_about("Rett: ").await?;
        Correct::on(&self.screen).await
    }

    pub async fn all(self) -> Told<Measurements> {
        self.screen.press("Alle målinger").await?;
        Measurements::on(&self.screen).await
    }
}

impl Measurements {
    /// The rows of one instrument, below their heads.
    pub async fn rows(&self, instrument: &str) -> Told<Vec<Vec<String>>> {
        self.screen.table(instrument).await
    }

    /// The measurement whose button has these words in its name: an instrument, or a day.
    pub async fn correct(self, which: &str) -> Told<Correct> {
        self.screen.press_about(&format!("Rett: {which}")).await?;
        Correct::on(&self.screen).await
    }
}

impl Correct {
    pub const WHY: &str = "Hvorfor blir målingen rettet?";

    pub async fn choose_why(&self, why: &str) -> Told {
        self.screen.choose(Self::WHY, why).await
    }

    pub async fn rate(&self, goal: &str, numbers: Numbers) -> Told {
        rate(&self.screen, goal, numbers).await
    }

    pub async fn write(&self, question: &str, number: &str) -> Told {
        self.screen.write(question, number).await
    }

    pub async fn press_save(&self) -> Told {
        self.screen.press("Lagre").await
    }

    pub async fn save(self) -> Told<Results> {
        self.press_save().await?;
        Results::on(&self.screen).await
    }

    pub async fn press_strike(&self) -> Told {
        self.screen.press("Stryk målingen …").await
    }

    pub async fn strike(self) -> Told<Measurements> {
        self.press_strike().await?;
        self.screen.find(Part::Dialog, "Vil du stryke målingen?").await?;
        self.screen.press("Ja, stryk målingen").await?;
        Measurements::on(&self.screen).await
    }
}

impl ScaleGoal {
    pub async fn of(screen: &Screen, goal: &str) -> Told<Self> {
        screen.press(&format!("Skala for målet: «{goal}»")).await?;
        Self::on(screen).await
    }

    /// Five levels, from much less to much more than expected.
    pub async fn write(&self, levels: [&str; 5]) -> Told {
        let names = [
            "Mye mindre enn ventet (−2)",
            "Litt mindre enn ventet (−1)",
            "Som ventet (0)",
            "Litt mer enn ventet (+1)",
            "Mye mer enn ventet (+2)",
        ];
        for (name, words) in names.into_iter().zip(levels) {
            self.screen.paste(name, words).await?;
        }
        Ok(())
    }

    pub async fn press_save(&self) -> Told {
        self.screen.press("Lagre skalaen").await
    }
}
