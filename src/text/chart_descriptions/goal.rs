//! The twin of a goal's chart: what the person says now and said at first, and what is aimed at. No word of progress, which
//! is for the person to say.

use super::Who;
use super::when::it_was;
use crate::domain::goal::{DatedRating, Rating};
use crate::text::{Lang, Phrase, chart_labels};

const GIVES: Phrase = phrase! { "gir" | "gir" | "give/gives" };

/// `målet: 8`, at its line.
pub fn aim(lang: Lang, at: Rating) -> String {
    let at = at.value();
    say! { lang: "målet: {at}" | "målet: {at}" | "the goal: {at}" }
}

/// `Du gir 6 av 10 for hvordan det går nå. I mars var det 3. Målet er 8. …` `None`: never rated.
/// Ratings in order of time.
pub fn goal(lang: Lang, who: Who<'_>, ratings: &[DatedRating], aim: Option<Rating>) -> Option<String> {
    let (first, latest) = (ratings.first()?, ratings.last()?);
    let mut said = vec![goal_short(lang, who, ratings, aim)?];
    said.push(satisfaction(lang, who, first, latest));
    said.extend((ratings.len() == 1).then(|| chart_labels::ONE_ONLY.in_lang(lang).to_owned()));
    Some(said.join(" "))
}

/// How it goes, and what is aimed at: beside a small picture. `None`: never rated.
pub fn goal_short(lang: Lang, who: Who<'_>, ratings: &[DatedRating], aim: Option<Rating>) -> Option<String> {
    let (first, latest) = (ratings.first()?, ratings.last()?);
    let now = latest.rating.performance;
    let (gives, number) = (who.does(lang, GIVES), now.value());
    let gives = say! { lang:
        "{gives} {number} av 10 for hvordan det går nå." |
        "{gives} {number} av 10 for korleis det går no." |
        "{gives} {number} of 10 for how it goes now."
    };
    let before = before(lang, first, latest, first.rating.performance);
    let aim = aim.map(|aim| aimed(lang, now, aim));
    Some([Some(gives), before, aim].into_iter().flatten().collect::<Vec<_>>().join(" "))
}

fn before(lang: Lang, first: &DatedRating, latest: &DatedRating, rating: Rating) -> Option<String> {
    let was = it_was(lang, first.on, latest.on, &rating.value().to_string());
    (first.event != latest.event).then(|| format!("{was}."))
}

/// `Målet er 8.`, or that it is reached.
fn aimed(lang: Lang, now: Rating, aim: Rating) -> String {
    let (reached, aim) = (now >= aim, aim.value());
    match reached {
        false => say! { lang: "Målet er {aim}." | "Målet er {aim}." | "The goal is {aim}." },
        true => say! { lang: "Målet på {aim} er nådd." | "Målet på {aim} er nådd." | "The goal of {aim} is reached." },
    }
}

fn satisfaction(lang: Lang, who: Who<'_>, first: &DatedRating, latest: &DatedRating) -> String {
    let (is, now) = (who.is(lang), latest.rating.satisfaction.value());
    let now = say! { lang:
        "Så fornøyd {is} med det: {now} av 10." |
        "Så nøgd {is} med det: {now} av 10." |
        "Satisfied with it: {now} of 10."
    };
    let before = before(lang, first, latest, first.rating.satisfaction);
    std::iter::once(now).chain(before).collect::<Vec<_>>().join(" ")
}
