//! Words for gait speed. Where two rules meet at 0.8 m/s, each is named with its own limit.
//!
//! Source: clinical rules §3.

use std::cmp::Ordering;

use crate::domain::gait::Speed;
use crate::text::{Lang, Phrase, dates, instruments, numbers};

phrases! {
    SPEED: "Ganghastighet" | "Gangfart" | "Walking speed";
    UNIT: "m/s" | "m/s" | "m/s";
    /// What the line across the chart is.
    LEVEL: "Under 0,8: skrøpelig (HUNT)" | "Under 0,8: skrøpeleg (HUNT)" | "Below 0.8: frail (HUNT)";
    COURSES_APART:
        "Gange på 3 meter og 4 meter blir ikke sammenlignet." |
        "Gange på 3 meter og 4 meter blir ikkje samanlikna." |
        "Walks of 3 metres and 4 metres are not compared.";
    EXACT:
        "Grensene er holdt mot den nøyaktige hastigheten, ikke den avrundede." |
        "Grensene er haldne mot den nøyaktige farten, ikkje den avrunda." |
        "The limits were held against the exact speed, not the rounded one.";
}

/// `0,71 m/s`
pub fn speed(lang: Lang, speed: Speed) -> String {
    format!("{}\u{a0}{}", number(lang, speed), UNIT.in_lang(lang))
}

fn number(lang: Lang, speed: Speed) -> String {
    numbers::decimal(lang, i64::from(speed.hundredths()), 2)
}

/// `0,71 m/s, opp fra 0,58. Mulig framgang.` Both speeds must come from the same kind of walk.
pub fn change_sentence(lang: Lang, earlier: Speed, now: Speed) -> String {
    let (said, before) = (speed(lang, now), number(lang, earlier));
    let compared = match now.cmp(&earlier) {
        Ordering::Greater => say! { lang: "opp fra {before}" | "opp frå {before}" | "up from {before}" },
        Ordering::Less => say! { lang: "ned fra {before}" | "ned frå {before}" | "down from {before}" },
        Ordering::Equal => say! { lang: "mot {before} før" | "mot {before} før" | "against {before} before" },
    };
    let word = instruments::word_of_change(now.verdict_since(earlier)).in_lang(lang);
    format!("{said}, {compared}. {}.", dates::capitalised(word))
}

/// What each rule says of a speed, for professionals. Tells of the rounding where the shown speed hides the answer.
pub fn rule_sentences(lang: Lang, speed: Speed) -> Vec<&'static str> {
    let at_the_limit = speed.is_low_performance() && !speed.is_frail();
    let rounded_to_it = speed.hundredths() == 80 && !at_the_limit;
    let sentences =
        [Some(ewgsop(speed.is_low_performance())), Some(hunt(speed.is_frail())), rounded_to_it.then_some(EXACT)];
    sentences.into_iter().flatten().map(|sentence| sentence.in_lang(lang)).collect()
}

pub fn ewgsop(low: bool) -> Phrase {
    if low {
        phrase! {
            "EWGSOP2: lav fysisk yteevne (0,8 m/s eller saktere)." |
            "EWGSOP2: låg fysisk yteevne (0,8 m/s eller saktare)." |
            "EWGSOP2: low physical performance (0.8 m/s or slower)."
        }
    } else {
        phrase! {
            "EWGSOP2: ikke lav fysisk yteevne (raskere enn 0,8 m/s)." |
            "EWGSOP2: ikkje låg fysisk yteevne (raskare enn 0,8 m/s)." |
            "EWGSOP2: not low physical performance (faster than 0.8 m/s)."
        }
    }
}

pub fn hunt(frail: bool) -> Phrase {
    if frail {
        phrase! {
            "HUNT: regnes som skrøpelig (saktere enn 0,8 m/s)." |
            "HUNT: blir rekna som skrøpeleg (saktare enn 0,8 m/s)." |
            "HUNT: counts as frail (slower than 0.8 m/s)."
        }
    } else {
        phrase! {
            "HUNT: regnes ikke som skrøpelig (0,8 m/s eller raskere)." |
            "HUNT: blir ikkje rekna som skrøpeleg (0,8 m/s eller raskare)." |
            "HUNT: does not count as frail (0.8 m/s or faster)."
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::centiseconds::Centiseconds;

    fn four_metres_in(hundredths: u32) -> Speed {
        Speed::new(400, Centiseconds::new(hundredths)).unwrap()
    }

    /// Hundredths of a metre per second.
    fn at(hundredths: u32) -> Speed {
        Speed::new(hundredths, Centiseconds::new(100)).unwrap()
    }

    #[test]
    fn a_change_of_speed_is_told_with_both_speeds() {
        let nb = |earlier, now| change_sentence(Lang::Bokmal, at(earlier), at(now));
        assert_eq!(nb(58, 71), "0,71\u{a0}m/s, opp fra 0,58. Mulig framgang.");
        assert_eq!(nb(65, 71), "0,71\u{a0}m/s, opp fra 0,65. Omtrent som før.");
        assert_eq!(nb(71, 71), "0,71\u{a0}m/s, mot 0,71 før. Omtrent som før.");
        assert_eq!(nb(71, 65), "0,65\u{a0}m/s, ned fra 0,71. Omtrent som før.");
        let nynorsk = change_sentence(Lang::Nynorsk, at(71), at(58));
        assert_eq!(nynorsk, "0,58\u{a0}m/s, ned frå 0,71. Mogleg tilbakegang.");
        assert_eq!(change_sentence(Lang::English, at(58), at(71)), "0.71\u{a0}m/s, up from 0.58. Possible progress.");
    }

    #[test]
    fn exactly_eight_tenths_is_low_by_one_rule_and_not_frail_by_the_other() {
        assert_eq!(
            rule_sentences(Lang::Bokmal, four_metres_in(500)),
            [
                "EWGSOP2: lav fysisk yteevne (0,8 m/s eller saktere).",
                "HUNT: regnes ikke som skrøpelig (0,8 m/s eller raskere).",
            ]
        );
    }

    #[test]
    fn a_speed_that_is_only_rounded_to_the_limit_says_so() {
        let [last_of_slower, last_of_equal, last_of_faster] =
            [501, 500, 499].map(|time| rule_sentences(Lang::English, four_metres_in(time)).last().copied());
        assert_eq!([last_of_slower, last_of_faster], [Some(EXACT.en); 2]);
        assert_ne!(last_of_equal, Some(EXACT.en));
    }
}
