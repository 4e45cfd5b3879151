//! What may be said of a change: one of three fixed words, and the number behind it. Never an arrow.
//!
//! The limits, with those they were found in, are for professionals. Source: clinical rules, at each limit's section.

use super::conditions::condition;
use super::results::{metres, number, rounded, times};
use crate::domain::assessment::change::Change;
use crate::domain::assessment::conditions::Condition;
use crate::domain::assessment::outcome::Unit;
use crate::domain::chair_stand::ChairStandLimit;
use crate::domain::demmi::DemmiLimit;
use crate::domain::gait::GaitLimit;
use crate::domain::goal::RatingLimit;
use crate::domain::goal::change::Aspect;
use crate::domain::pain::PainLimit;
use crate::domain::psfs::PsfsLimit;
use crate::domain::registry::Comparison;
use crate::domain::registry::Limit;
use crate::domain::sppb::SppbLimit;
use crate::domain::verdict::Verdict;
use crate::domain::walk_test::WalkLimit;
use crate::text::{Lang, Phrase, dates, sentence};

phrases! {
    PROGRESS: "sikker framgang" | "sikker framgang" | "certain progress";
    WITHIN_ERROR: "innenfor måleusikkerheten" | "innanfor måleuvissa" | "within measurement error";
    DECLINE: "tilbakegang" | "tilbakegang" | "decline";
    ERROR_UNKNOWN:
        "forskjell, måleusikkerheten er ikke kjent" |
        "skilnad, måleuvissa er ikkje kjend" |
        "difference, the measurement error is not known";
    DIFFERENCE: "Forskjell" | "Skilnad" | "Difference";
    ERROR_UNKNOWN_SENTENCE:
        "Måleusikkerheten er ikke kjent." |
        "Måleuvissa er ikkje kjend." |
        "The measurement error is not known.";
    NO_NUMBER:
        "Kan ikke sammenlignes, fordi den ene målingen ikke har noe tall." |
        "Kan ikkje samanliknast, fordi den eine målinga ikkje har noko tal." |
        "Cannot be compared, because one of the two has no number.";
    OTHER_MEASURE:
        "Kan ikke sammenlignes, fordi det er to ulike mål." |
        "Kan ikkje samanliknast, fordi det er to ulike mål." |
        "Cannot be compared, because they are two different measures.";
}

/// What a result is held against.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Against {
    Last,
    First,
}

/// `None`: no measurement error is published.
pub fn verdict(verdict: Option<Verdict>) -> Phrase {
    match verdict {
        Some(Verdict::Progress) => PROGRESS,
        Some(Verdict::WithinError) => WITHIN_ERROR,
        Some(Verdict::Decline) => DECLINE,
        None => ERROR_UNKNOWN,
    }
}

/// `Sikker framgang: 3 poeng mer enn sist.`
pub fn change_sentence(lang: Lang, change: &Change<Limit>, unit: Unit) -> String {
    sentence(lang, change, unit, Against::Last)
}

fn sentence(lang: Lang, change: &Change<Limit>, unit: Unit, against: Against) -> String {
    let amount = amount(lang, change.by_hundredths, unit, against);
    match change.verdict {
        Some(_) => format!("{}: {amount}.", dates::capitalised(verdict(change.verdict).in_lang(lang))),
        None if is_none(change.by_hundredths, unit) => format!("{}.", dates::capitalised(&amount)),
        // What is counted up over a time has no measurement error to speak of.
        None if matches!(unit, Unit::Times | Unit::MinutesAWeek) => format!("{}: {amount}.", DIFFERENCE.in_lang(lang)),
        None => {
            format!("{}: {amount}. {}", DIFFERENCE.in_lang(lang), ERROR_UNKNOWN_SENTENCE.in_lang(lang))
        }
    }
}

/// No difference that would be shown.
fn is_none(by_hundredths: i64, unit: Unit) -> bool {
    rounded(by_hundredths, unit).0 == 0
}

/// `3 poeng mer enn sist`, `likt som sist`
fn amount(lang: Lang, by_hundredths: i64, unit: Unit, against: Against) -> String {
    if is_none(by_hundredths, unit) {
        let [nb, nn, en] = match against {
            Against::Last => ["likt som sist", "likt som sist", "the same as last time"],
            Against::First => ["likt som første gang", "likt som første gong", "the same as the first time"],
        };
        return Phrase { nb, nn, en }.in_lang(lang).to_owned();
    }
    let [nb, nn, en] = match against {
        Against::Last => ["enn sist", "enn sist", "than last time"],
        Against::First => ["enn første gang", "enn første gong", "than the first time"],
    };
    format!("{} {}", size(lang, by_hundredths, unit), Phrase { nb, nn, en }.in_lang(lang))
}

/// `3 poeng mer`, `2 flere ganger`: never «2 ganger mer», which may be read as twice as much.
fn size(lang: Lang, by_hundredths: i64, unit: Unit) -> String {
    let (up, one) = (by_hundredths > 0, by_hundredths.abs() == 100);
    let number = number(lang, by_hundredths.abs(), unit);
    let word = |up_words: [&'static str; 3], down_words: [&'static str; 3]| {
        let [nb, nn, en] = if up { up_words } else { down_words };
        Phrase { nb, nn, en }.in_lang(lang)
    };
    let more = word(["mer", "meir", "more"], ["mindre", "mindre", "less"]);
    match unit {
        Unit::Points { .. } => points(lang, &number, up, one, more),
        Unit::MeanPoints { .. } => match lang {
            Lang::Bokmal | Lang::Nynorsk => format!("{number} poeng {more} i snitt"),
            Lang::English => format!("{number} points {more} on average"),
        },
        Unit::TScore => {
            let score = Phrase { nb: "T-skåren er", nn: "T-skåren er", en: "the T score is" }.in_lang(lang);
            format!("{score} {number} {}", word(["høyere", "høgare", "higher"], ["lavere", "lågare", "lower"]))
        }
        Unit::Seconds => {
            // More seconds are slower.
            format!("{number}\u{a0}s {}", word(["saktere", "saktare", "slower"], ["raskere", "raskare", "faster"]))
        }
        Unit::MetresPerSecond => {
            format!("{number}\u{a0}m/s {}", word(["raskere", "raskare", "faster"], ["saktere", "saktare", "slower"]))
        }
        Unit::Metres => {
            let longer = word(["lenger", "lenger", "farther"], ["kortere", "kortare", "less far"]);
            format!("{number} {} {longer}", metres(lang, one))
        }
        Unit::Stands | Unit::Times if one => match lang {
            Lang::Bokmal | Lang::Nynorsk => format!("1 {} {more}", times(lang, true)),
            Lang::English => format!("1 {} {}", if up { "more" } else { "fewer" }, times(lang, true)),
        },
        Unit::Stands | Unit::Times => {
            let further = word(["flere", "fleire", "more"], ["færre", "færre", "fewer"]);
            format!("{number} {further} {}", times(lang, false))
        }
        Unit::MinutesAWeek => match lang {
            Lang::Bokmal if one => format!("1 minutt {more} i uka"),
            Lang::Bokmal => format!("{number} minutter {more} i uka"),
            Lang::Nynorsk => format!("{number} minutt {more} i veka"),
            Lang::English if one => format!("1 minute {more} a week"),
            Lang::English => format!("{number} minutes {more} a week"),
        },
        Unit::Total => format!("{number} {more}"),
    }
}

fn points(lang: Lang, number: &str, up: bool, one: bool, more: &str) -> String {
    match lang {
        Lang::Bokmal | Lang::Nynorsk => format!("{number} poeng {more}"),
        Lang::English => {
            let (more, points) = (if up { "more" } else { "fewer" }, if one { "point" } else { "points" });
            format!("{number} {more} {points}")
        }
    }
}

/// A published limit and whether the change reaches it: `Minst 50 meter, betydelig (eldre, Perera 2006): ja.`
pub fn limit(lang: Lang, limit: Limit, reached: bool) -> String {
    let reached = match (reached, lang) {
        (true, Lang::Bokmal | Lang::Nynorsk) => "ja",
        (true, Lang::English) => "yes",
        (false, Lang::Bokmal | Lang::Nynorsk) => "nei",
        (false, Lang::English) => "no",
    };
    format!("{}: {reached}.", limit_name(limit).in_lang(lang))
}

fn limit_name(limit: Limit) -> Phrase {
    let [nb, nn, en] = match limit {
        Limit::Sppb(SppbLimit::Error) => [
            "Mer enn måleusikkerheten på 0,8 poeng (norske eldre uten demens)",
            "Meir enn måleuvissa på 0,8 poeng (norske eldre utan demens)",
            "More than the measurement error of 0.8 points (older Norwegians without dementia)",
        ],
        Limit::Sppb(SppbLimit::ErrorWithDementia) => [
            "Mer enn måleusikkerheten på 1,88 poeng (norske eldre med demens)",
            "Meir enn måleuvissa på 1,88 poeng (norske eldre med demens)",
            "More than the measurement error of 1.88 points (older Norwegians with dementia)",
        ],
        Limit::Gait(GaitLimit::Small) => [
            "Minst 0,05 m/s, liten endring (eldre, Perera 2006)",
            "Minst 0,05 m/s, lita endring (eldre, Perera 2006)",
            "At least 0.05 m/s, small change (older adults, Perera 2006)",
        ],
        Limit::Gait(GaitLimit::Substantial) => [
            "Minst 0,10 m/s, betydelig endring (eldre, Perera 2006)",
            "Minst 0,10 m/s, monaleg endring (eldre, Perera 2006)",
            "At least 0.10 m/s, substantial change (older adults, Perera 2006)",
        ],
        Limit::ChairStand(ChairStandLimit::TwoStands) => [
            "Minst 2 ganger, merkbar endring (kilden er ikke kontrollert)",
            "Minst 2 gonger, merkbar endring (kjelda er ikkje kontrollert)",
            "At least 2 times, noticeable change (source not verified)",
        ],
        Limit::Walk(WalkLimit::OlderSmall) => [
            "Minst 20 meter, liten endring (eldre, Perera 2006)",
            "Minst 20 meter, lita endring (eldre, Perera 2006)",
            "At least 20 metres, small change (older adults, Perera 2006)",
        ],
        Limit::Walk(WalkLimit::ChronicRespiratory) => [
            "Minst 30 meter (kronisk lungesykdom, ERS/ATS 2014)",
            "Minst 30 meter (kronisk lungesjukdom, ERS/ATS 2014)",
            "At least 30 metres (chronic respiratory disease, ERS/ATS 2014)",
        ],
        Limit::Walk(WalkLimit::OlderSubstantial) => [
            "Minst 50 meter, betydelig endring (eldre, Perera 2006)",
            "Minst 50 meter, monaleg endring (eldre, Perera 2006)",
            "At least 50 metres, substantial change (older adults, Perera 2006)",
        ],
        Limit::Walk(WalkLimit::LongTermCare) => [
            "Mer enn 15 meter (beboere på sykehjem, 87 år i snitt)",
            "Meir enn 15 meter (bebuarar på sjukeheim, 87 år i snitt)",
            "More than 15 metres (long-term care, mean age 87)",
        ],
        Limit::Walk(WalkLimit::Adults) => [
            "Minst 42,5 meter, måleusikkerhet (hjemmeboende på 18–85 år)",
            "Minst 42,5 meter, måleuvisse (heimebuande på 18–85 år)",
            "At least 42.5 metres, measurement error (living at home, aged 18–85)",
        ],
        Limit::Demmi(DemmiLimit::Community) => [
            "Minst 13 poeng, måleusikkerhet (friske hjemmeboende fra 65 år)",
            "Minst 13 poeng, måleuvisse (friske heimebuande frå 65 år)",
            "At least 13 points, measurement error (healthy, living at home, from 65 years)",
        ],
        Limit::Demmi(DemmiLimit::Hospital) => [
            "Minst 9 poeng, måleusikkerhet (innlagt på sykehus)",
            "Minst 9 poeng, måleuvisse (innlagde på sjukehus)",
            "At least 9 points, measurement error (acutely in hospital)",
        ],
        Limit::Demmi(DemmiLimit::Important) => [
            "Minst 10 poeng, viktig endring (innlagt på sykehus; hjemme er 10 innenfor måleusikkerheten)",
            "Minst 10 poeng, viktig endring (innlagde på sjukehus; heime er 10 innanfor måleuvissa)",
            "At least 10 points, important change (acutely in hospital; at home 10 is within measurement error)",
        ],
        Limit::Demmi(DemmiLimit::Neurological) => [
            "Minst 15 poeng, måleusikkerhet (rehabilitering ved nevrologisk sykdom)",
            "Minst 15 poeng, måleuvisse (rehabilitering ved nevrologisk sjukdom)",
            "At least 15 points, measurement error (neurological rehabilitation)",
        ],
        Limit::GoalRatings(RatingLimit::Manual(Aspect::Performance)) => [
            "Minst 2 poeng i utførelse (COPM-håndboka)",
            "Minst 2 poeng i utføring (COPM-handboka)",
            "At least 2 points of performance (COPM manual)",
        ],
        Limit::GoalRatings(RatingLimit::Manual(Aspect::Satisfaction)) => [
            "Minst 2 poeng i fornøydhet (COPM-håndboka)",
            "Minst 2 poeng i kor nøgd personen er (COPM-handboka)",
            "At least 2 points of satisfaction (COPM manual)",
        ],
        Limit::GoalRatings(RatingLimit::Norwegian(Aspect::Performance)) => [
            "Minst 3,0 poeng i utførelse (norsk hverdagsrehabilitering)",
            "Minst 3,0 poeng i utføring (norsk kvardagsrehabilitering)",
            "At least 3.0 points of performance (Norwegian reablement)",
        ],
        Limit::GoalRatings(RatingLimit::Norwegian(Aspect::Satisfaction)) => [
            "Minst 3,2 poeng i fornøydhet (norsk hverdagsrehabilitering)",
            "Minst 3,2 poeng i kor nøgd personen er (norsk kvardagsrehabilitering)",
            "At least 3.2 points of satisfaction (Norwegian reablement)",
        ],
        Limit::Psfs(PsfsLimit::TwoPoints) => [
            "Minst 2 poeng i snitt, måleusikkerhet (kilden er ikke kontrollert)",
            "Minst 2 poeng i snitt, måleuvisse (kjelda er ikkje kontrollert)",
            "At least 2 points on average, measurement error (source not verified)",
        ],
        // Who they were is said by the paper's title.
        Limit::Pain(PainLimit::TwoPoints) => [
            "Minst 2 poeng mindre smerte (langvarig smerte, Farrar 2001)",
            "Minst 2 poeng mindre smerte (langvarig smerte, Farrar 2001)",
            "At least 2 points less pain (chronic pain, Farrar 2001)",
        ],
        Limit::Pain(PainLimit::ThirtyPercent) => [
            "Minst 30 % mindre smerte (langvarig smerte, Farrar 2001)",
            "Minst 30 % mindre smerte (langvarig smerte, Farrar 2001)",
            "At least 30% less pain (chronic pain, Farrar 2001)",
        ],
    };
    Phrase { nb, nn, en }
}

/// Against last time: the change in one sentence, then what was not alike; or why the two are not compared.
pub fn comparison(lang: Lang, comparison: &Comparison, unit: Option<Unit>) -> Vec<String> {
    compared(lang, comparison, unit, Against::Last)
}

/// The same against the first time.
pub fn comparison_with_first(lang: Lang, comparison: &Comparison, unit: Option<Unit>) -> Vec<String> {
    compared(lang, comparison, unit, Against::First)
}

fn compared(lang: Lang, comparison: &Comparison, unit: Option<Unit>, against: Against) -> Vec<String> {
    match comparison {
        Comparison::Alike { change, differing } => {
            let change = sentence(lang, change, unit.unwrap_or(Unit::Total), against);
            std::iter::once(change).chain(differing_sentence(lang, differing, against)).collect()
        }
        Comparison::NotAlike { differing } => vec![not_alike(lang, differing)],
        Comparison::NoNumber => vec![NO_NUMBER.in_lang(lang).to_owned()],
    }
}

/// `Ikke likt som sist: hjelpemiddel og stolhøyde.` Nothing where nothing differs.
fn differing_sentence(lang: Lang, differing: &[Condition], against: Against) -> Option<String> {
    let names = names(lang, differing)?;
    let [nb, nn, en] = match against {
        Against::Last => ["Ikke likt som sist", "Ikkje likt som sist", "Not as last time"],
        Against::First => ["Ikke likt som første gang", "Ikkje likt som første gong", "Not as the first time"],
    };
    Some(format!("{}: {names}.", Phrase { nb, nn, en }.in_lang(lang)))
}

/// `Kan ikke sammenlignes, fordi dette ikke var likt: bane og start.`
fn not_alike(lang: Lang, differing: &[Condition]) -> String {
    match (names(lang, differing), lang) {
        (None, _) => OTHER_MEASURE.in_lang(lang).to_owned(),
        (Some(names), Lang::Bokmal) => format!("Kan ikke sammenlignes, fordi dette ikke var likt: {names}."),
        (Some(names), Lang::Nynorsk) => format!("Kan ikkje samanliknast, fordi dette ikkje var likt: {names}."),
        (Some(names), Lang::English) => format!("Cannot be compared, because this was not the same: {names}."),
    }
}

fn names(lang: Lang, differing: &[Condition]) -> Option<String> {
    let names: Vec<_> = differing.iter().map(|it| sentence::within(condition(*it).in_lang(lang))).collect();
    let (last, others) = names.split_last()?;
    let and = match lang {
        Lang::Bokmal | Lang::Nynorsk => "og",
        Lang::English => "and",
    };
    Some(if others.is_empty() { last.clone() } else { format!("{} {and} {last}", others.join(", ")) })
}
