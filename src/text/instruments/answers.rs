//! Single answers: in tables, and why one cannot be.

use super::item_words;
use super::results::reading;
use crate::domain::assessment::form::{AnswerError, NotDoneMeans};
use crate::domain::assessment::outcome::{Reading, Unit};
use crate::domain::assessment::{Answer, Ask, Instrument, Item, Key};
use crate::domain::centiseconds::Centiseconds;
use crate::domain::help::MinutesAWeek;
use crate::domain::scale::Zero;
use crate::domain::sppb::sheet;
use crate::domain::{chair_stand, falls, gait, walk_test, weight};
use crate::text::{Lang, Phrase, numbers, sppb};

phrases! { for super;
    SECONDS: "sekunder" | "sekund" | "seconds";
    METRES: "meter" | "meter" | "metres";
    TIMES: "ganger" | "gonger" | "times";
    KILOS: "kilo" | "kilo" | "kilos";
    MINUTES_A_WEEK: "minutter i uka" | "minutt i veka" | "minutes a week";
    ZERO_POINTS: "Gir 0 poeng" | "Gir 0 poeng" | "Gives 0 points";
    PART_WITHOUT_POINTS: "Delen blir uten poeng" | "Delen blir utan poeng" | "The part gets no points";
    RESULT_ZERO: "Resultatet blir 0" | "Resultatet blir 0" | "The result is 0";
    NO_RESULT: "Testen blir uten resultat" | "Testen blir utan resultat" | "The test gets no result";
    FIRST_WALK_COUNTS: "Den første gangen teller" | "Den første gongen tel" | "The first walk counts";
    EXTRA_COUNTS_NOT:
        "Ekstra, teller ikke i resultatet" |
        "Ekstra, tel ikkje i resultatet" |
        "Extra, not in the result";
    OTHER_KIND:
        "Dette svaret passer ikke til spørsmålet. Svar på nytt." |
        "Dette svaret passar ikkje til spørsmålet. Svar på nytt." |
        "This answer does not fit the question. Answer again.";
}

/// After a field. `None`: the number has no unit, or the question names it.
pub fn unit_of(ask: Ask) -> Option<Phrase> {
    /// Only the minutes of a week go this high.
    const WEEK: u16 = MinutesAWeek::POSSIBLE;
    match ask {
        Ask::Time { .. } | Ask::Hold { .. } => Some(SECONDS),
        Ask::Count { .. } => Some(TIMES),
        Ask::Distance { .. } => Some(METRES),
        Ask::Number { to: WEEK, .. } => Some(MINUTES_A_WEEK),
        Ask::Tenths { .. } => Some(KILOS),
        Ask::Number { .. } | Ask::Choice { .. } | Ask::Scale { .. } | Ask::Given { .. } => None,
    }
}

/// Beside the field: what is possible.
pub fn impossible(lang: Lang, why: AnswerError) -> String {
    match why {
        AnswerError::OtherKind => OTHER_KIND.in_lang(lang).to_owned(),
        AnswerError::Time { shortest, longest } => {
            let (shortest, longest) = (plain_seconds(lang, shortest), plain_seconds(lang, longest));
            say! { lang:
                "Tiden må være mellom {shortest} og {longest} sekunder." |
                "Tida må vere mellom {shortest} og {longest} sekund." |
                "The time must be between {shortest} and {longest} seconds."
            }
        }
        AnswerError::Number { from, to } if from == to => say! { lang:
            "Tallet må være {to}." |
            "Talet må vere {to}." |
            "The number must be {to}."
        },
        AnswerError::Tenths { from, to } => {
            let [from, to] = [from, to].map(|tenths| numbers::decimal(lang, i64::from(tenths / 10), 0));
            say! { lang:
                "Skriv et tall fra {from} til {to} med høyst én desimal." |
                "Skriv eit tal frå {from} til {to} med høgst éin desimal." |
                "Write a number from {from} to {to} with one decimal at most."
            }
        }
        AnswerError::Number { from, to } => say! { lang:
            "Skriv et helt tall fra {from} til {to}." |
            "Skriv eit heilt tal frå {from} til {to}." |
            "Write a whole number from {from} to {to}."
        },
    }
}

/// Without needless decimals: 12, 13,5, 0,01.
pub(super) fn plain_seconds(lang: Lang, time: Centiseconds) -> String {
    let hundredths = i64::from(time.hundredths());
    match (hundredths % 100, hundredths % 10) {
        (0, _) => numbers::decimal(lang, hundredths / 100, 0),
        (_, 0) => numbers::decimal(lang, hundredths / 10, 1),
        _ => numbers::decimal(lang, hundredths, 2),
    }
}

/// Above the reasons why an item was not done that mean the same. `None`: nothing to tell them apart by.
pub fn not_done_means(instrument: Instrument, item: &Item, gives_zero: Option<bool>) -> Option<Phrase> {
    match (item.not_done, gives_zero) {
        (NotDoneMeans::NoResult, _) => None,
        (NotDoneMeans::ZeroOrNoResult, Some(true)) if item.part.is_some() => Some(ZERO_POINTS),
        (NotDoneMeans::ZeroOrNoResult, Some(true)) => Some(RESULT_ZERO),
        (NotDoneMeans::ZeroOrNoResult, _) if item.part.is_some() => Some(PART_WITHOUT_POINTS),
        (NotDoneMeans::ZeroOrNoResult, _) => Some(NO_RESULT),
        (NotDoneMeans::Nothing, _) => Some(match (instrument, &item.key) {
            (Instrument::Sppb, Key::Item(sheet::SECOND_WALK)) => FIRST_WALK_COUNTS,
            (Instrument::Gait, Key::Item(gait::protocol::SECOND)) => FIRST_WALK_COUNTS,
            _ => EXTRA_COUNTS_NOT,
        }),
    }
}

/// In tables: `12,34 s`, `Klarer det`, `5 av 10`, `Ville ikke`.
pub fn answer(lang: Lang, instrument: Instrument, key: &Key, answer: Answer) -> String {
    match answer {
        Answer::Time(time) => numbers::seconds(lang, time),
        Answer::Not(why) => sppb::not_done(why).in_lang(lang).to_owned(),
        Answer::Whole(number) => whole(lang, instrument, key, number),
    }
}

fn whole(lang: Lang, instrument: Instrument, key: &Key, number: u16) -> String {
    let words = item_words(instrument, key, Zero::default());
    if let Some(option) = words.options.get(usize::from(number)) {
        return option.in_lang(lang).to_owned();
    }
    let highest = if matches!(key, Key::Activity(_)) { 5 } else { 10 };
    match unit(instrument, key) {
        Some(Unit::Kilos) => reading(lang, Reading { hundredths: i64::from(number) * 10, unit: Unit::Kilos }),
        Some(unit) => reading(lang, Reading::whole(number, unit)),
        None if words.ends.is_some() => say! { lang:
            "{number} av {highest}" |
            "{number} av {highest}" |
            "{number} of {highest}"
        },
        None => number.to_string(),
    }
}

fn unit(instrument: Instrument, key: &Key) -> Option<Unit> {
    match (instrument, key) {
        (Instrument::ChairStand, Key::Item(chair_stand::protocol::STANDS)) => Some(Unit::Stands),
        (Instrument::TwoMinuteWalk | Instrument::SixMinuteWalk, Key::Item(walk_test::protocol::METRES)) => {
            Some(Unit::Metres)
        }
        (Instrument::Falls, Key::Item(falls::protocol::FALLS | falls::protocol::NEAR_FALLS)) => Some(Unit::Times),
        (Instrument::Weight, Key::Item(weight::protocol::VALUE)) => Some(Unit::Kilos),
        (_, Key::Service(_)) => Some(Unit::MinutesAWeek),
        _ => None,
    }
}
