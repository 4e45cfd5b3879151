//! Setting a goal, and rating goals again.

use crate::harness::{Part, Screen, Told};
use crate::pages::person::Person;

/// A goal's two numbers.
#[derive(Debug, Clone, Copy)]
pub struct Numbers {
    pub performance: u8,
    pub satisfaction: u8,
}

pub const IMPORTANCE: &str = "Hvor viktig er dette for deg?";
pub const PERFORMANCE: &str = "Hvor godt klarer du det nå?";
pub const SATISFACTION: &str = "Hvor fornøyd er du med det?";

pub struct NewGoal {
    screen: Screen,
    person: String,
}

impl NewGoal {
    pub const WORDS: &str = "Målet, med personens egne ord";

    pub(super) async fn of(screen: &Screen, person: &str) -> Told<Self> {
        screen.wait_for_title("Nytt mål").await?;
        Ok(Self::here(screen, person))
    }

    /// Where it is already open.
    pub fn here(screen: &Screen, person: &str) -> Self {
        Self { screen: screen.clone(), person: person.to_owned() }
    }

    pub async fn write(&self, words: &str) -> Told {
        self.screen.paste(Self::WORDS, words).await
    }

    pub async fn choose_importance(&self, importance: u8) -> Told {
        self.screen.choose(IMPORTANCE, &importance.to_string()).await
    }

    pub async fn choose_numbers(&self, numbers: Numbers) -> Told {
        self.screen.choose(PERFORMANCE, &numbers.performance.to_string()).await?;
        self.screen.choose(SATISFACTION, &numbers.satisfaction.to_string()).await
    }

    pub async fn press_save(&self) -> Told {
        self.screen.press("Lagre målet").await
    }

    pub async fn save(self) -> Told<Person> {
        self.press_save().await?;
        Person::on(&self.screen, &self.person).await
    }
}

/// The goals rated by two numbers, and the words beside one that was left out.
pub const RATINGS: &str = "Vurdering av målene 1–10";
pub const OTHER_NUMBER: &str = "Velg et tall her også";

/// Each goal is asked the same two questions, under its own words; in an interview, from paper and when it is corrected.
pub async fn rate(screen: &Screen, goal: &str, numbers: Numbers) -> Told {
    answer(screen, goal, &[(PERFORMANCE, numbers.performance), (SATISFACTION, numbers.satisfaction)]).await
}

/// Only the first of its two numbers.
pub async fn rate_half(screen: &Screen, goal: &str, performance: u8) -> Told {
    answer(screen, goal, &[(PERFORMANCE, performance)]).await
}

async fn answer(screen: &Screen, goal: &str, answers: &[(&str, u8)]) -> Told {
    let heading = screen.find(Part::Heading, &format!("«{goal}»")).await?;
    let row = screen.around(&heading, "li").await?;
    for (question, number) in answers {
        screen.choose_in(&row, question, &number.to_string()).await?;
    }
    Ok(())
}
