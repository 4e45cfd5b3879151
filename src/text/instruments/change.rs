//! What may be said of a change: one of five fixed words or none, and the number behind it. Never an arrow.
//!
//! The limits, with those they were found in, are for professionals. Source: clinical rules, at each limit's section.

use super::conditions::condition;
use super::results::{metres, number, rounded, times};
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
use crate::domain::registry::Unlikeness;
use crate::domain::sppb::SppbLimit;
use crate::domain::tug::TugChangeLimit;
use crate::domain::verdict::Verdict;
use crate::domain::walk_test::WalkLimit;
use crate::text::{Lang, Phrase, dates, sentence};

phrases! { for super;
    SURE_GAIN: "sikker framgang" | "sikker framgang" | "certain progress";
    POSSIBLE_GAIN: "mulig framgang" | "mogleg framgang" | "possible progress";
    AS_BEFORE: "omtrent som før" | "om lag som før" | "about as before";
    POSSIBLE_LOSS: "mulig tilbakegang" | "mogleg tilbakegang" | "possible decline";
    SURE_LOSS: "sikker tilbakegang" | "sikker tilbakegang" | "certain decline";
    /// Where there is no word for it.
    DIFFERENCE: "forskjell" | "skilnad" | "difference";
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

/// Of the five words the one that is said, or that there is none.
pub fn word(verdict: Option<Verdict>) -> Phrase {
    match verdict {
        Some(Verdict::SureGain) => SURE_GAIN,
        Some(Verdict::PossibleGain) => POSSIBLE_GAIN,
        Some(Verdict::AsBefore) => AS_BEFORE,
        Some(Verdict::PossibleLoss) => POSSIBLE_LOSS,
        Some(Verdict::SureLoss) => SURE_LOSS,
        None => DIFFERENCE,
    }
}

/// `Sikker framgang: 3 poeng mer enn sist.`
fn sentence(lang: Lang, verdict: Option<Verdict>, by_hundredths: i64, unit: Unit, against: Against) -> String {
    let amount = amount(lang, by_hundredths, unit, against);
    if is_none(by_hundredths, unit) {
        return format!("{}.", dates::capitalised(&amount));
    }
    format!("{}: {amount}.", dates::capitalised(word(verdict).in_lang(lang)))
}

/// No difference that would be shown.
fn is_none(by_hundredths: i64, unit: Unit) -> bool {
    rounded(by_hundredths, unit).0 == 0
}

/// `3 poeng mer enn sist`, `likt som sist`
fn amount(lang: Lang, by_hundredths: i64, unit: Unit, against: Against) -> String {
    if is_none(by_hundredths, unit) {
        return match against {
            Against::Last => say! { lang: "likt som sist" | "likt som sist" | "the same as last time" },
            Against::First => say! { lang:
                "likt som første gang" | "likt som første gong" | "the same as the first time"
            },
        };
    }
    let size = size(lang, by_hundredths, unit);
    match against {
        Against::Last => say! { lang: "{size} enn sist" | "{size} enn sist" | "{size} than last time" },
        Against::First => say! { lang:
            "{size} enn første gang" | "{size} enn første gong" | "{size} than the first time"
        },
    }
}

/// `3 poeng mer`, `2 flere ganger`: never «2 ganger mer», which may be read as twice as much.
fn size(lang: Lang, by_hundredths: i64, unit: Unit) -> String {
    let (up, one) = (by_hundredths > 0, by_hundredths.abs() == 100);
    let number = number(lang, by_hundredths.abs(), unit);
    let word = |if_up: Phrase, if_down: Phrase| if up { if_up } else { if_down }.in_lang(lang);
    let more = word(phrase! { "mer" | "meir" | "more" }, phrase! { "mindre" | "mindre" | "less" });
    let further = word(phrase! { "flere" | "fleire" | "more" }, phrase! { "færre" | "færre" | "fewer" });
    let [faster, slower] = [phrase! { "raskere" | "raskare" | "faster" }, phrase! { "saktere" | "saktare" | "slower" }];
    match unit {
        Unit::Points { .. } if one => say! { lang:
            "{number} poeng {more}" | "{number} poeng {more}" | "{number} {further} point"
        },
        Unit::Points { .. } => say! { lang:
            "{number} poeng {more}" | "{number} poeng {more}" | "{number} {further} points"
        },
        Unit::MeanPoints { .. } => say! { lang:
            "{number} poeng {more} i snitt" | "{number} poeng {more} i snitt" | "{number} points {more} on average"
        },
        Unit::TScore => {
            let higher = word(phrase! { "høyere" | "høgare" | "higher" }, phrase! { "lavere" | "lågare" | "lower" });
            say! { lang:
                "T-skåren er {number} {higher}" | "T-skåren er {number} {higher}" | "the T score is {number} {higher}"
            }
        }
        // More seconds are slower.
        Unit::Seconds => format!("{number}\u{a0}s {}", word(slower, faster)),
        Unit::MetresPerSecond => format!("{number}\u{a0}m/s {}", word(faster, slower)),
        Unit::Metres => {
            let longer =
                word(phrase! { "lenger" | "lenger" | "farther" }, phrase! { "kortere" | "kortare" | "less far" });
            format!("{number} {} {longer}", metres(lang, one))
        }
        Unit::Stands | Unit::Times if one => {
            let time = times(lang, true);
            say! { lang: "1 {time} {more}" | "1 {time} {more}" | "1 {further} {time}" }
        }
        Unit::Stands | Unit::Times => format!("{number} {further} {}", times(lang, false)),
        Unit::MinutesAWeek if one => say! { lang:
            "1 minutt {more} i uka" | "{number} minutt {more} i veka" | "1 minute {more} a week"
        },
        Unit::MinutesAWeek => say! { lang:
            "{number} minutter {more} i uka" | "{number} minutt {more} i veka" | "{number} minutes {more} a week"
        },
        Unit::PressureFall => {
            let larger = word(phrase! { "større" | "større" | "larger" }, phrase! { "mindre" | "mindre" | "smaller" });
            say! { lang:
                "{number} mmHg {larger} fall" | "{number} mmHg {larger} fall" | "a fall {number} mmHg {larger}"
            }
        }
        Unit::Kilos => format!("{number}\u{a0}kg {more}"),
        Unit::Total | Unit::OutOf { .. } => format!("{number} {more}"),
    }
}

/// A published limit and whether the change reaches it: `Minst 50 meter, betydelig (eldre, Perera 2006): ja.`
pub fn limit(lang: Lang, limit: Limit, reached: bool) -> String {
    let reached = match reached {
        true => phrase! { "ja" | "ja" | "yes" },
        false => phrase! { "nei" | "nei" | "no" },
    }
    .in_lang(lang);
    format!("{}: {reached}.", limit_name(limit).in_lang(lang))
}

fn limit_name(limit: Limit) -> Phrase {
    match limit {
        Limit::Sppb(SppbLimit::Error) => phrase! {
            "Mer enn måleusikkerheten på 1,88 poeng (norske eldre med og uten demens, testet av fysioterapeuter)" |
            "Meir enn måleuvissa på 1,88 poeng (norske eldre med og utan demens, testa av fysioterapeutar)" |
            "More than the measurement error of 1.88 points (older Norwegians with and without dementia, tested by physiotherapists)"
        },
        Limit::Sppb(SppbLimit::ErrorAsPrinted) => phrase! {
            "Mer enn 0,8 poeng (som samme artikkel selv oppgir for alle under ett)" |
            "Meir enn 0,8 poeng (som same artikkel sjølv oppgir for alle under eitt)" |
            "More than 0.8 points (what the same paper itself gives for all of them together)"
        },
        Limit::Sppb(SppbLimit::Important) => phrase! {
            "Minst 1 poeng, viktig endring (eldre, Perera 2006)" |
            "Minst 1 poeng, viktig endring (eldre, Perera 2006)" |
            "At least 1 point, important change (older adults, Perera 2006)"
        },
        Limit::Gait(GaitLimit::Error) => phrase! {
            "Mer enn måleusikkerheten på 0,20 m/s (kildene oppgir fra 0,18 til 0,39)" |
            "Meir enn måleuvissa på 0,20 m/s (kjeldene oppgir frå 0,18 til 0,39)" |
            "More than the measurement error of 0.20 m/s (the sources give 0.18 to 0.39)"
        },
        Limit::Tug(TugChangeLimit::FrailError) => phrase! {
            "Mer enn måleusikkerheten på 4,0 s (skrøpelige eldre, Mangione 2010)" |
            "Meir enn måleuvissa på 4,0 s (skrøpelege eldre, Mangione 2010)" |
            "More than the measurement error of 4.0 s (frail older adults, Mangione 2010)"
        },
        Limit::Tug(TugChangeLimit::FitterError) => phrase! {
            "Minst 2,1 s, måleusikkerhet (sprekere eldre, TILDA)" |
            "Minst 2,1 s, måleuvisse (sprekare eldre, TILDA)" |
            "At least 2.1 s, measurement error (fitter older adults, TILDA)"
        },
        Limit::Gait(GaitLimit::Small) => phrase! {
            "Minst 0,05 m/s, liten endring (eldre, Perera 2006)" |
            "Minst 0,05 m/s, lita endring (eldre, Perera 2006)" |
            "At least 0.05 m/s, small change (older adults, Perera 2006)"
        },
        Limit::Gait(GaitLimit::Substantial) => phrase! {
            "Minst 0,10 m/s, betydelig endring (eldre, Perera 2006)" |
            "Minst 0,10 m/s, monaleg endring (eldre, Perera 2006)" |
            "At least 0.10 m/s, substantial change (older adults, Perera 2006)"
        },
        Limit::ChairStand(ChairStandLimit::Error) => phrase! {
            "Mer enn måleusikkerheten på 2,5 ganger (eldre, Gill 2022)" |
            "Meir enn måleuvissa på 2,5 gonger (eldre, Gill 2022)" |
            "More than the measurement error of 2.5 times (older adults, Gill 2022)"
        },
        Limit::ChairStand(ChairStandLimit::Important) => phrase! {
            "Minst 2 ganger, viktig endring (hofteartrose, kilden er ikke kontrollert)" |
            "Minst 2 gonger, viktig endring (hofteartrose, kjelda er ikkje kontrollert)" |
            "At least 2 times, important change (hip osteoarthritis, source not verified)"
        },
        Limit::Walk(WalkLimit::FrailError) => phrase! {
            "Mer enn måleusikkerheten på 65 meter (skrøpelige eldre, Mangione 2010)" |
            "Meir enn måleuvissa på 65 meter (skrøpelege eldre, Mangione 2010)" |
            "More than the measurement error of 65 metres (frail older adults, Mangione 2010)"
        },
        Limit::Walk(WalkLimit::OlderSmall) => phrase! {
            "Minst 20 meter, liten endring (eldre, Perera 2006)" |
            "Minst 20 meter, lita endring (eldre, Perera 2006)" |
            "At least 20 metres, small change (older adults, Perera 2006)"
        },
        Limit::Walk(WalkLimit::ChronicRespiratory) => phrase! {
            "Minst 30 meter (kronisk lungesykdom, ERS/ATS 2014)" |
            "Minst 30 meter (kronisk lungesjukdom, ERS/ATS 2014)" |
            "At least 30 metres (chronic respiratory disease, ERS/ATS 2014)"
        },
        Limit::Walk(WalkLimit::OlderSubstantial) => phrase! {
            "Minst 50 meter, betydelig endring (eldre, Perera 2006)" |
            "Minst 50 meter, monaleg endring (eldre, Perera 2006)" |
            "At least 50 metres, substantial change (older adults, Perera 2006)"
        },
        Limit::Walk(WalkLimit::LongTermCare) => phrase! {
            "Mer enn 15 meter (beboere på sykehjem, 87 år i snitt)" |
            "Meir enn 15 meter (bebuarar på sjukeheim, 87 år i snitt)" |
            "More than 15 metres (long-term care, mean age 87)"
        },
        Limit::Walk(WalkLimit::Adults) => phrase! {
            "Minst 42,5 meter, måleusikkerhet (hjemmeboende på 18–85 år)" |
            "Minst 42,5 meter, måleuvisse (heimebuande på 18–85 år)" |
            "At least 42.5 metres, measurement error (living at home, aged 18–85)"
        },
        Limit::Demmi(DemmiLimit::Community) => phrase! {
            "Mer enn 13 poeng, måleusikkerhet (friske hjemmeboende fra 65 år)" |
            "Meir enn 13 poeng, måleuvisse (friske heimebuande frå 65 år)" |
            "More than 13 points, measurement error (healthy, living at home, from 65 years)"
        },
        Limit::Demmi(DemmiLimit::Hospital) => phrase! {
            "Minst 9 poeng, måleusikkerhet (innlagt på sykehus)" |
            "Minst 9 poeng, måleuvisse (innlagde på sjukehus)" |
            "At least 9 points, measurement error (acutely in hospital)"
        },
        Limit::Demmi(DemmiLimit::ImportantInHospital) => phrase! {
            "Minst 10 poeng, viktig endring (innlagt på sykehus)" |
            "Minst 10 poeng, viktig endring (innlagde på sjukehus)" |
            "At least 10 points, important change (acutely in hospital)"
        },
        Limit::Demmi(DemmiLimit::ImportantAtHome) => phrase! {
            "Minst 7 poeng, viktig endring (friske hjemmeboende fra 65 år)" |
            "Minst 7 poeng, viktig endring (friske heimebuande frå 65 år)" |
            "At least 7 points, important change (healthy, living at home, from 65 years)"
        },
        Limit::Demmi(DemmiLimit::Neurological) => phrase! {
            "Minst 15 poeng, måleusikkerhet (rehabilitering ved nevrologisk sykdom)" |
            "Minst 15 poeng, måleuvisse (rehabilitering ved nevrologisk sjukdom)" |
            "At least 15 points, measurement error (neurological rehabilitation)"
        },
        Limit::GoalRatings(RatingLimit::Manual(Aspect::Performance)) => phrase! {
            "Minst 2 poeng i utførelse (COPM-håndboka)" |
            "Minst 2 poeng i utføring (COPM-handboka)" |
            "At least 2 points of performance (COPM manual)"
        },
        Limit::GoalRatings(RatingLimit::Manual(Aspect::Satisfaction)) => phrase! {
            "Minst 2 poeng i fornøydhet (COPM-håndboka)" |
            "Minst 2 poeng i kor nøgd personen er (COPM-handboka)" |
            "At least 2 points of satisfaction (COPM manual)"
        },
        Limit::GoalRatings(RatingLimit::Norwegian(Aspect::Performance)) => phrase! {
            "Minst 3,0 poeng i utførelse (norsk hverdagsrehabilitering)" |
            "Minst 3,0 poeng i utføring (norsk kvardagsrehabilitering)" |
            "At least 3.0 points of performance (Norwegian reablement)"
        },
        Limit::GoalRatings(RatingLimit::Norwegian(Aspect::Satisfaction)) => phrase! {
            "Minst 3,2 poeng i fornøydhet (norsk hverdagsrehabilitering)" |
            "Minst 3,2 poeng i kor nøgd personen er (norsk kvardagsrehabilitering)" |
            "At least 3.2 points of satisfaction (Norwegian reablement)"
        },
        Limit::Psfs(PsfsLimit::TwoPoints) => phrase! {
            "Minst 2 poeng i snitt, måleusikkerhet (trykt på skjemaet)" |
            "Minst 2 poeng i snitt, måleuvisse (prenta på skjemaet)" |
            "At least 2 points on average, measurement error (printed on the form)"
        },
        // Who they were is said by the paper's title.
        Limit::Pain(PainLimit::TwoPoints) => phrase! {
            "Minst 2 poeng mindre smerte (langvarig smerte, Farrar 2001)" |
            "Minst 2 poeng mindre smerte (langvarig smerte, Farrar 2001)" |
            "At least 2 points less pain (chronic pain, Farrar 2001)"
        },
        Limit::Pain(PainLimit::ThirtyPercent) => phrase! {
            "Minst 30 % mindre smerte (langvarig smerte, Farrar 2001)" |
            "Minst 30 % mindre smerte (langvarig smerte, Farrar 2001)" |
            "At least 30% less pain (chronic pain, Farrar 2001)"
        },
    }
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
            let unit = unit.unwrap_or(Unit::Total);
            let change = sentence(lang, change.verdict, change.by_hundredths, unit, against);
            std::iter::once(change).chain(differing_sentence(lang, differing, against)).collect()
        }
        Comparison::Unlike { by_hundredths, because } => {
            let difference = sentence(lang, None, *by_hundredths, unit.unwrap_or(Unit::Total), against);
            std::iter::once(difference).chain(unlike_sentence(lang, because, against)).collect()
        }
        Comparison::NotAlike { differing } => vec![not_alike(lang, differing)],
        Comparison::NoNumber => vec![NO_NUMBER.in_lang(lang).to_owned()],
    }
}

/// `Ikke målt likt som sist: hjelpemiddel. Forskjellen kan komme av det.`
fn unlike_sentence(lang: Lang, because: &[Unlikeness], against: Against) -> Option<String> {
    let name = |why: &Unlikeness| match why {
        Unlikeness::Of(it) => condition(*it),
        Unlikeness::Arms => phrase! { "Bruk av armene" | "Bruk av armane" | "Use of the arms" },
    };
    let names = joined(lang, because.iter().map(name))?;
    Some(match against {
        Against::Last => say! { lang:
            "Ikke målt likt som sist: {names}. Forskjellen kan komme av det." |
            "Ikkje målt likt som sist: {names}. Skilnaden kan kome av det." |
            "Not measured as last time: {names}. The difference may come from that."
        },
        Against::First => say! { lang:
            "Ikke målt likt som første gang: {names}. Forskjellen kan komme av det." |
            "Ikkje målt likt som første gong: {names}. Skilnaden kan kome av det." |
            "Not measured as the first time: {names}. The difference may come from that."
        },
    })
}

/// `Ikke likt som sist: hjelpemiddel og stolhøyde.` Nothing where nothing differs.
fn differing_sentence(lang: Lang, differing: &[Condition], against: Against) -> Option<String> {
    let names = names(lang, differing)?;
    Some(match against {
        Against::Last => say! { lang:
            "Ikke likt som sist: {names}." | "Ikkje likt som sist: {names}." | "Not as last time: {names}."
        },
        Against::First => say! { lang:
            "Ikke likt som første gang: {names}." |
            "Ikkje likt som første gong: {names}." |
            "Not as the first time: {names}."
        },
    })
}

/// `Kan ikke sammenlignes, fordi dette ikke var likt: bane og start.`
fn not_alike(lang: Lang, differing: &[Condition]) -> String {
    match names(lang, differing) {
        None => OTHER_MEASURE.in_lang(lang).to_owned(),
        Some(names) => say! { lang:
            "Kan ikke sammenlignes, fordi dette ikke var likt: {names}." |
            "Kan ikkje samanliknast, fordi dette ikkje var likt: {names}." |
            "Cannot be compared, because this was not the same: {names}."
        },
    }
}

fn names(lang: Lang, differing: &[Condition]) -> Option<String> {
    joined(lang, differing.iter().map(|it| condition(*it)))
}

fn joined(lang: Lang, names: impl Iterator<Item = Phrase>) -> Option<String> {
    let names: Vec<_> = names.map(|name| sentence::within(name.in_lang(lang))).collect();
    let (last, others) = names.split_last()?;
    let and = phrase! { "og" | "og" | "and" }.in_lang(lang);
    Some(if others.is_empty() { last.clone() } else { format!("{} {and} {last}", others.join(", ")) })
}
