//! What points say. Never half points, and never a total where a part is missing. Changes are told by [`crate::text::chart_descriptions`].
//!
//! Source: clinical rules §1.5–1.7.

use crate::domain::assessment::{Attempt, Instrument};
use crate::domain::sppb::score::{Band, SppbPart, SppbScore, SppbTotal};
use crate::domain::sppb::{Sppb, sheet};
use crate::text::{Lang, Phrase, instruments, numbers, sentence, sppb};

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
    NO_TOTAL: "Ingen total" | "Ingen total" | "No total";
    BALANCE_TEST: "balansetesten" | "balansetesten" | "the balance test";
    GAIT_TEST: "gangtesten" | "gangtesten" | "the walking test";
    CHAIR_TEST: "reisetesten" | "reisetesten" | "the chair test";
}

/// In plain words, to the person.
pub fn band_plain(band: Band) -> Phrase {
    match band {
        Band::Severe => phrase! {
            "Mye er tungt for beina og balansen nå." |
            "Mykje er tungt for beina og balansen no." |
            "Much is hard for your legs and your balance now."
        },
        Band::Moderate => phrase! {
            "En del er tungt for beina og balansen nå." |
            "Ein del er tungt for beina og balansen no." |
            "Some things are hard for your legs and your balance now."
        },
        Band::Mild => phrase! {
            "Litt er tungt for beina og balansen nå." |
            "Litt er tungt for beina og balansen no." |
            "A little is hard for your legs and your balance now."
        },
        Band::Minimal => phrase! {
            "Beina og balansen fungerer godt." |
            "Beina og balansen fungerer godt." |
            "Your legs and your balance work well."
        },
    }
}

/// To the professional: `7–9 av 12: lett begrensning av fysisk funksjon`.
pub fn band_clinical(lang: Lang, band: Band) -> String {
    let (range, highest, limitation) = (range(band), SppbTotal::HIGHEST, limitation(band).in_lang(lang));
    say! { lang:
        "{range} av {highest}: {limitation} begrensning av fysisk funksjon" |
        "{range} av {highest}: {limitation} avgrensing av fysisk funksjon" |
        "{range} of {highest}: {limitation} limitation of physical function"
    }
}

fn limitation(band: Band) -> Phrase {
    match band {
        Band::Severe => phrase! { "alvorlig" | "alvorleg" | "severe" },
        Band::Moderate => phrase! { "moderat" | "moderat" | "moderate" },
        Band::Mild => phrase! { "lett" | "lett" | "mild" },
        Band::Minimal => phrase! { "minimal" | "minimal" | "minimal" },
    }
}

/// `7–9`, read from the table itself.
fn range(band: Band) -> String {
    let points =
        || (0..=SppbTotal::HIGHEST).filter(|points| SppbTotal::new(*points).is_ok_and(|total| total.band() == band));
    let [lowest, highest] = [points().min(), points().max()].map(Option::unwrap_or_default);
    format!("{lowest}–{highest}")
}

/// The three parts in the order of the test.
pub fn parts(score: &SppbScore) -> [(Phrase, SppbPart); 3] {
    [(sppb::BALANCE, score.balance), (sppb::GAIT, score.gait), (sppb::CHAIR, score.chair)]
}

/// `Totalen mangler fordi gangtesten ikke ble fullført: ville ikke.` `None`: there is a total.
pub fn no_total_sentence(lang: Lang, score: &SppbScore) -> Option<String> {
    let missing: Vec<(&str, String)> = [BALANCE_TEST, GAIT_TEST, CHAIR_TEST]
        .into_iter()
        .zip([score.balance, score.gait, score.chair])
        .filter_map(|(test, part)| match part {
            SppbPart::Points(_) => None,
            SppbPart::NotDone(why) => Some((test.in_lang(lang), sentence::within(sppb::not_done(why).in_lang(lang)))),
        })
        .collect();
    let (last, others) = missing.split_last()?;
    let sentence = if others.is_empty() { one_missing(lang, last) } else { more_missing(lang, last, others) };
    Some(sentence)
}

fn one_missing(lang: Lang, (test, why): &(&str, String)) -> String {
    say! { lang:
        "Totalen mangler fordi {test} ikke ble fullført: {why}." |
        "Totalen manglar fordi {test} ikkje vart fullført: {why}." |
        "There is no total because {test} was not completed: {why}."
    }
}

fn more_missing(lang: Lang, last: &(&str, String), others: &[(&str, String)]) -> String {
    let with_reason = |(test, why): &(&str, String)| format!("{test} ({why})");
    let (others, last) = (others.iter().map(with_reason).collect::<Vec<_>>().join(", "), with_reason(last));
    say! { lang:
        "Totalen mangler fordi disse ikke ble fullført: {others} og {last}." |
        "Totalen manglar fordi desse ikkje vart fullførte: {others} og {last}." |
        "There is no total because these were not completed: {others} and {last}."
    }
}

/// `6,02 s`, or why there is no time.
fn attempt(lang: Lang, attempt: Attempt) -> String {
    match attempt {
        Attempt::Took(time) => numbers::seconds(lang, time),
        Attempt::Not(why) => sppb::not_carried_out(lang, why),
    }
}

/// `3 av 4`
pub fn points(lang: Lang, part: SppbPart) -> String {
    match part {
        SppbPart::Points(points) => say! { lang: "{points} av 4" | "{points} av 4" | "{points} of 4" },
        SppbPart::NotDone(_) => say! { lang: "Uten poeng" | "Utan poeng" | "No points" },
    }
}

/// After the large number of the total: `av 12`
pub fn of_highest(lang: Lang, highest: u8) -> String {
    say! { lang: "av {highest}" | "av {highest}" | "of {highest}" }
}

/// What was measured in balance, gait and chair, by name: `Samlet stand`, `10,00 s`. What was not reached is left out.
pub fn measured(lang: Lang, sppb: &Sppb) -> [Vec<(String, String)>; 3] {
    let Sppb { balance, gait, chair } = sppb;
    let timed = |place, it: Option<Attempt>| Some((short(lang, place), attempt(lang, it?)));
    let named = |name: Phrase, value: Phrase| (name.in_lang(lang).to_owned(), value.in_lang(lang).to_owned());
    let stands = [
        timed(sheet::SIDE_BY_SIDE, Some(balance.side_by_side)),
        timed(sheet::SEMI_TANDEM, balance.semi_tandem),
        timed(sheet::TANDEM, balance.tandem),
    ];
    let walks = [
        timed(sheet::FIRST_WALK, Some(gait.first)),
        timed(sheet::SECOND_WALK, gait.second),
        Some(named(sppb::COURSE, sppb::course(gait.course))),
        Some(named(sppb::AID, sppb::aid(gait.aid))),
    ];
    let rises = [
        Some((short(lang, sheet::SINGLE_STAND), sppb::single_stand(lang, chair.single))),
        timed(sheet::FIVE_STANDS, chair.five),
    ];
    [
        stands.into_iter().flatten().collect(),
        walks.into_iter().flatten().collect(),
        rises.into_iter().flatten().collect(),
    ]
}

fn short(lang: Lang, place: u8) -> String {
    instruments::item_in_part(Instrument::Sppb, place).in_lang(lang).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::assessment::NotDone;
    use crate::domain::assessment::conditions::WalkingAid;
    use crate::domain::centiseconds::Centiseconds;
    use crate::domain::sppb::{Balance, Chair, CourseLength, Gait, SingleStand};

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
        let points = SppbPart::Points(3);
        let refused = SppbPart::NotDone(NotDone::Refused);
        let sentence = |lang, balance, gait, chair| no_total_sentence(lang, &SppbScore { balance, gait, chair });
        assert_eq!(sentence(Lang::Bokmal, points, points, points), None);
        assert_eq!(
            sentence(Lang::Bokmal, points, refused, points).unwrap(),
            "Totalen mangler fordi gangtesten ikke ble fullført: ville ikke."
        );
        assert_eq!(
            sentence(Lang::Nynorsk, refused, points, SppbPart::NotDone(NotDone::NoRoomOrChair)).unwrap(),
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
    fn what_was_measured_is_listed_and_what_was_not_reached_is_left_out() {
        let took = |hundredths| Attempt::Took(Centiseconds::new(hundredths));
        let sppb = Sppb {
            balance: Balance { side_by_side: took(1_000), semi_tandem: Some(took(612)), tandem: None },
            gait: Gait {
                course: CourseLength::ThreeMetres,
                aid: WalkingAid::None,
                first: Attempt::Not(NotDone::Refused),
                second: None,
            },
            chair: Chair { single: SingleStand::UsedArms, five: None },
        };
        let [balance, gait, chair] = measured(Lang::Bokmal, &sppb);
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(balance, [pair("Samlet stand", "10,00\u{a0}s"), pair("Halvtandem", "6,12\u{a0}s")]);
        assert_eq!(
            gait,
            [
                pair("Første gang", "Ikke gjennomført: ville ikke"),
                pair("Bane", "3 meter"),
                pair("Hjelpemiddel", "Ingen"),
            ]
        );
        assert_eq!(chair, [pair("Reise seg én gang", "Brukte armene")]);
    }
}
