//! Goals in the person's own words, and what was agreed on about them.

use super::GOAL;
use crate::domain::gas::{GasLevel, GoalScale};
use crate::domain::goal::{NewGoal, Rating};
use crate::exchange::extract::Fact;
use crate::text::screens::{goals as words, paper};
use crate::text::{Lang, instruments};

phrases! { for super;
    IMPORTANCE: "Hvor viktig" | "Kor viktig" | "How important";
    AIM: "Så langt vil personen" | "Så langt vil personen" | "How far the person wants to get";
    WEIGHT: "Vekt" | "Vekt" | "Weight";
}

pub(super) fn named(lang: Lang, text: &str) -> Fact {
    (GOAL.in_lang(lang).to_owned(), words::quoted(lang, text))
}

pub(super) fn agreed(lang: Lang, goal: &NewGoal) -> Vec<Fact> {
    vec![named(lang, goal.text.as_str()), (IMPORTANCE.in_lang(lang).to_owned(), of_ten(lang, goal.importance))]
}

pub(super) fn aimed(lang: Lang, at: Rating) -> Fact {
    (AIM.in_lang(lang).to_owned(), paper::aim(lang, at))
}

pub(super) fn scale(lang: Lang, scale: &GoalScale) -> Vec<Fact> {
    let level = |(level, text): (GasLevel, &crate::domain::written::GoalText)| {
        (instruments::level(level).in_lang(lang).to_owned(), words::quoted(lang, text.as_str()))
    };
    let weight = (WEIGHT.in_lang(lang).to_owned(), scale.weight.value().to_string());
    GasLevel::ALL.into_iter().zip(&scale.levels).map(level).chain([weight]).collect()
}

fn of_ten(lang: Lang, rating: Rating) -> String {
    let value = rating.value();
    say! { lang: "{value} av 10" | "{value} av 10" | "{value} of 10" }
}
