//! Words: how much of an exercise, as a professional sets it, and what a session comes to.

use crate::domain::exercise::{Dose, Planned, Resistance, Sides};
use crate::domain::plan::{DoseSetting, SessionContent};
use crate::text::exercises::library;
use crate::text::{Lang, Phrase, numbers};

phrases! {
    HOW_MUCH: "Hvor mye?" | "Kor mykje?" | "How much?";
    NO_LOAD: "Ingen" | "Ingen" | "None";
    PUBLISHED:
        "Til sammenligning: utfordrende balanse i om lag tre timer i uka, og styrke i 1–3 sett med 8–12 ganger to til tre dager i uka." |
        "Til samanlikning: utfordrande balanse i om lag tre timar i veka, og styrke i 1–3 sett med 8–12 gonger to til tre dagar i veka." |
        "For comparison: challenging balance for about three hours a week, and strength in 1–3 sets of 8–12 on two or three days a week.";
    AIM:
        "Målet er en anstrengelse på 4–6 av 10." |
        "Målet er ei anstrenging på 4–6 av 10." |
        "The aim is an exertion of 4–6 of 10.";
}

/// What is corrected.
pub fn label(lang: Lang, part: DoseSetting, planned: &Planned) -> String {
    match part {
        DoseSetting::Sets => phrase! { "Sett" | "Sett" | "Sets" },
        DoseSetting::Count => match planned.amount.dose {
            Dose::Seconds(61..) => phrase! { "Minutter i hvert sett" | "Minutt i kvart sett" | "Minutes in each set" },
            Dose::Seconds(_) => phrase! { "Sekunder i hvert sett" | "Sekund i kvart sett" | "Seconds in each set" },
            Dose::Repetitions { sides: Sides::Both, .. } => {
                phrase! { "Ganger i hvert sett" | "Gonger i kvart sett" | "Times in each set" }
            }
            Dose::Repetitions { sides: Sides::Each, .. } => {
                phrase! { "Ganger på hver side" | "Gonger på kvar side" | "Times on each side" }
            }
        },
        DoseSetting::Load => match planned.exercise.resistance() {
            Some(Resistance::Band) => phrase! { "Strikk" | "Strikk" | "Band" },
            Some(Resistance::AnkleWeight) | None => {
                phrase! { "Vekt på hver ankel" | "Vekt på kvar ankel" | "Weight on each ankle" }
            }
        },
        DoseSetting::Support => phrase! { "Støtte" | "Støtte" | "Support" },
    }
    .in_lang(lang)
    .to_owned()
}

pub fn value(lang: Lang, part: DoseSetting, planned: &Planned) -> String {
    match part {
        DoseSetting::Sets => planned.amount.sets.to_string(),
        DoseSetting::Count => match planned.amount.dose {
            Dose::Seconds(seconds @ 61..) => (seconds / 60).to_string(),
            Dose::Seconds(seconds) => seconds.to_string(),
            Dose::Repetitions { count, .. } => count.to_string(),
        },
        DoseSetting::Load => {
            planned.load.map_or_else(|| NO_LOAD.in_lang(lang).to_owned(), |load| library::load(lang, load))
        }
        DoseSetting::Support => library::support(planned.held_by()).in_lang(lang).to_owned(),
    }
}

/// `Sett: færre`
pub fn less(lang: Lang, part: DoseSetting, planned: &Planned) -> String {
    let less = match part {
        DoseSetting::Sets | DoseSetting::Count => phrase! { "færre" | "færre" | "fewer" },
        DoseSetting::Load => phrase! { "mindre" | "mindre" | "less" },
        DoseSetting::Support => phrase! { "mer støtte" | "meir støtte" | "more support" },
    };
    named(lang, part, planned, less)
}

/// `Sett: flere`
pub fn more(lang: Lang, part: DoseSetting, planned: &Planned) -> String {
    let more = match part {
        DoseSetting::Sets | DoseSetting::Count => phrase! { "flere" | "fleire" | "more" },
        DoseSetting::Load => phrase! { "mer" | "meir" | "more" },
        DoseSetting::Support => phrase! { "mindre støtte" | "mindre støtte" | "less support" },
    };
    named(lang, part, planned, more)
}

fn named(lang: Lang, part: DoseSetting, planned: &Planned, way: Phrase) -> String {
    format!("{}: {}", label(lang, part, planned), way.in_lang(lang))
}

/// `Balanse på beina: 6,4 minutter (minst 6). Gange: 0,8 minutter. Sett for beina: 4.` `least`: of balance, in seconds.
pub fn content(lang: Lang, content: SessionContent, least: u16) -> String {
    let minutes = |seconds: u16| numbers::decimal(lang, i64::from((seconds + 3) / 6), 1);
    let (balance, walking, least, sets) =
        (minutes(content.balance), minutes(content.walking), least / 60, content.leg_sets);
    say! { lang:
        "Balanse på beina: {balance} minutter (minst {least}). Gange: {walking} minutter. Sett for beina: {sets}." |
        "Balanse på beina: {balance} minutt (minst {least}). Gange: {walking} minutt. Sett for beina: {sets}." |
        "Balance on the feet: {balance} minutes (at least {least}). Walking: {walking} minutes. Sets for the legs: {sets}."
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::exercise::Exercise;

    #[test]
    fn each_part_is_told_with_its_unit_and_its_way() {
        let planned = Planned::of(Exercise::SeatedKneeStraighten);
        assert_eq!(label(Lang::Bokmal, DoseSetting::Count, &planned), "Ganger på hver side");
        assert_eq!(value(Lang::Bokmal, DoseSetting::Load, &planned), "Ingen");
        assert_eq!(more(Lang::Nynorsk, DoseSetting::Sets, &planned), "Sett: fleire");
    }

    #[test]
    fn a_session_is_told_beside_the_least() {
        let session = SessionContent { balance: 384, walking: 45, leg_sets: 4, seconds: 960 };
        assert_eq!(
            content(Lang::Bokmal, session, 360),
            "Balanse på beina: 6,4 minutter (minst 6). Gange: 0,8 minutter. Sett for beina: 4."
        );
    }
}
