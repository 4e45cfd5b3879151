//! What points say. Never half points, and never a total where a part is missing. Changes are told by [`crate::text::chart_descriptions`].
//!
//! Source: clinical rules §1.5–1.7.

use crate::domain::sppb::score::{Band, Part, Score, Total};
use crate::text::{Lang, Phrase, sentence, sppb};

phrases! {
    /// Only a note; the bands are others. Source: clinical rules §1.6 (HUNT, Tromsø).
    FRAIL_NOTE:
        "9 eller lavere regnes ofte som skrøpelig i norske undersøkelser." |
        "9 eller lågare blir ofte rekna som skrøpeleg i norske undersøkingar." |
        "9 or lower often counts as frail in Norwegian studies.";
    /// For professionals. Source: clinical rules §1.7 (Perera 2006).
    SMALL_CHANGE_NOTE:
        "Endringer under ett poeng, som noen studier omtaler for grupper, kan ikke påvises hos én person." |
        "Endringar under eitt poeng, som nokre studiar omtaler for grupper, kan ikkje påvisast hos éin person." |
        "Changes below one point, which some studies report for groups, cannot be shown for one person.";
    BALANCE_TEST: "balansetesten" | "balansetesten" | "the balance test";
    GAIT_TEST: "gangtesten" | "gangtesten" | "the walking test";
    CHAIR_TEST: "reisetesten" | "reisetesten" | "the chair test";
}

/// In plain words, to the person.
pub fn band_plain(band: Band) -> Phrase {
    let [nb, nn, en] = match band {
        Band::Severe => [
            "Mye er tungt for beina og balansen nå.",
            "Mykje er tungt for beina og balansen no.",
            "Much is hard for your legs and your balance now.",
        ],
        Band::Moderate => [
            "En del er tungt for beina og balansen nå.",
            "Ein del er tungt for beina og balansen no.",
            "Some things are hard for your legs and your balance now.",
        ],
        Band::Mild => [
            "Litt er tungt for beina og balansen nå.",
            "Litt er tungt for beina og balansen no.",
            "A little is hard for your legs and your balance now.",
        ],
        Band::Minimal => [
            "Beina og balansen fungerer godt.",
            "Beina og balansen fungerer godt.",
            "Your legs and your balance work well.",
        ],
    };
    Phrase { nb, nn, en }
}

/// To the professional: `7–9 av 12: lett begrensning av fysisk funksjon`.
pub fn band_clinical(lang: Lang, band: Band) -> String {
    let limitation = limitation(band);
    let (of, function) = match lang {
        Lang::Bokmal => ("av", "begrensning av fysisk funksjon"),
        Lang::Nynorsk => ("av", "avgrensing av fysisk funksjon"),
        Lang::English => ("of", "limitation of physical function"),
    };
    format!("{} {of} {}: {} {function}", range(band), Total::HIGHEST, limitation.in_lang(lang))
}

fn limitation(band: Band) -> Phrase {
    let [nb, nn, en] = match band {
        Band::Severe => ["alvorlig", "alvorleg", "severe"],
        Band::Moderate => ["moderat", "moderat", "moderate"],
        Band::Mild => ["lett", "lett", "mild"],
        Band::Minimal => ["minimal", "minimal", "minimal"],
    };
    Phrase { nb, nn, en }
}

/// `7–9`, read from the table itself.
fn range(band: Band) -> String {
    let points = || (0..=Total::HIGHEST).filter(|points| Total::new(*points).is_ok_and(|total| total.band() == band));
    let [lowest, highest] = [points().min(), points().max()].map(Option::unwrap_or_default);
    format!("{lowest}–{highest}")
}

/// The three parts in the order of the test.
pub fn parts(score: &Score) -> [(Phrase, Part); 3] {
    [(sppb::BALANCE, score.balance), (sppb::GAIT, score.gait), (sppb::CHAIR, score.chair)]
}

/// `Balanse: 3 av 4`, or `Gange: ikke gjennomført (ville ikke)`
pub fn part_sentence(lang: Lang, name: Phrase, part: Part) -> String {
    let name = name.in_lang(lang);
    match (part, lang) {
        (Part::Points(points), Lang::Bokmal | Lang::Nynorsk) => format!("{name}: {points} av 4"),
        (Part::Points(points), Lang::English) => format!("{name}: {points} of 4"),
        (Part::NotDone(why), _) => {
            let [not_done, why] =
                [sppb::NOT_CARRIED_OUT, sppb::not_done(why)].map(|it| sentence::within(it.in_lang(lang)));
            format!("{name}: {not_done} ({why})")
        }
    }
}

/// `Totalen mangler fordi gangtesten ikke ble fullført: ville ikke.` `None`: there is a total.
pub fn no_total_sentence(lang: Lang, score: &Score) -> Option<String> {
    let missing: Vec<(&str, String)> = [BALANCE_TEST, GAIT_TEST, CHAIR_TEST]
        .into_iter()
        .zip([score.balance, score.gait, score.chair])
        .filter_map(|(test, part)| match part {
            Part::Points(_) => None,
            Part::NotDone(why) => Some((test.in_lang(lang), sentence::within(sppb::not_done(why).in_lang(lang)))),
        })
        .collect();
    let (last, others) = missing.split_last()?;
    let sentence = if others.is_empty() { one_missing(lang, last) } else { more_missing(lang, last, others) };
    Some(sentence)
}

fn one_missing(lang: Lang, (test, why): &(&str, String)) -> String {
    match lang {
        Lang::Bokmal => format!("Totalen mangler fordi {test} ikke ble fullført: {why}."),
        Lang::Nynorsk => format!("Totalen manglar fordi {test} ikkje vart fullført: {why}."),
        Lang::English => format!("There is no total because {test} was not completed: {why}."),
    }
}

fn more_missing(lang: Lang, last: &(&str, String), others: &[(&str, String)]) -> String {
    let with_reason = |(test, why): &(&str, String)| format!("{test} ({why})");
    let (others, last) = (others.iter().map(with_reason).collect::<Vec<_>>().join(", "), with_reason(last));
    match lang {
        Lang::Bokmal => format!("Totalen mangler fordi disse ikke ble fullført: {others} og {last}."),
        Lang::Nynorsk => format!("Totalen manglar fordi desse ikkje vart fullførte: {others} og {last}."),
        Lang::English => format!("There is no total because these were not completed: {others} and {last}."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::assessment::NotDone;

    const BANDS: [Band; 4] = [Band::Severe, Band::Moderate, Band::Mild, Band::Minimal];

    #[test]
    fn a_band_has_plain_words_and_clinical_words_with_its_range() {
        assert_eq!(band_clinical(Lang::Bokmal, Band::Mild), "7–9 av 12: lett begrensning av fysisk funksjon");
        assert_eq!(band_clinical(Lang::Nynorsk, Band::Severe), "0–3 av 12: alvorleg avgrensing av fysisk funksjon");
        assert_eq!(band_clinical(Lang::English, Band::Minimal), "10–12 of 12: minimal limitation of physical function");
        for (band, lang) in BANDS.into_iter().flat_map(|band| Lang::ALL.map(|lang| (band, lang))) {
            assert!(band_plain(band).in_lang(lang).ends_with('.'));
            assert!(!limitation(band).in_lang(lang).is_empty());
        }
    }

    #[test]
    fn a_missing_total_tells_which_part_and_why() {
        let points = Part::Points(3);
        let refused = Part::NotDone(NotDone::Refused);
        let sentence = |lang, balance, gait, chair| no_total_sentence(lang, &Score { balance, gait, chair });
        assert_eq!(sentence(Lang::Bokmal, points, points, points), None);
        assert_eq!(
            sentence(Lang::Bokmal, points, refused, points).unwrap(),
            "Totalen mangler fordi gangtesten ikke ble fullført: ville ikke."
        );
        assert_eq!(
            sentence(Lang::Nynorsk, refused, points, Part::NotDone(NotDone::NoRoomOrChair)).unwrap(),
            "Totalen manglar fordi desse ikkje vart fullførte: balansetesten (ville ikkje) og reisetesten (mangla plass \
             eller eigna stol)."
        );
        assert_eq!(
            sentence(Lang::English, refused, refused, refused).unwrap(),
            "There is no total because these were not completed: the balance test (did not want to), the walking test \
             (did not want to) and the chair test (did not want to)."
        );
    }

    #[test]
    fn a_part_tells_its_points_or_why_it_has_none() {
        assert_eq!(part_sentence(Lang::Bokmal, sppb::BALANCE, Part::Points(0)), "Balanse: 0 av 4");
        let refused = Part::NotDone(NotDone::Refused);
        assert_eq!(part_sentence(Lang::Bokmal, sppb::GAIT, refused), "Gange: ikke gjennomført (ville ikke)");
    }
}
