use std::collections::BTreeSet;

use super::*;
use crate::domain::exercise::{Amount, Caution, Dose, Equipment, Place, Task};
use crate::text::Lang;

/// Not nynorsk, or not the nynorsk this app writes.
const ONLY_BOKMAL: &str = "
    albue albuene ansikt ansiktet armene armer armlenene armlener bakerste bare blek bredt brudd bytt bær bære
    deiser dem dere dras dårlig en et ett faller fingrene flytter foran fra følger føttene føtter gangen ganger
    gjør griper gulv gulvet halvveis hel hele helt henger hjerte hjertesykdom hodet hold holde holder hun hva
    hvem hver hverandre hvert hvile hviler hvis hvor hvordan hånd hånda håndflatene håndkle håndkleet håndklærne
    håndleddene hælene høyt igjen ikke jeg klamrer knytt knær knærne komme kommer krysser lavt leddene ligge
    liggende ligger lungesykdom mens mer mister myke måneder møbler nedenfor noe noen puster raskere rolig
    rolige ruller ryddet rød samlet sammen selv sett sette setter si siden sier siger sitt sitte sittende sitter
    skjelver skritt skulderen skyv slipp slipper smerten snubler sterkere stikker strammer stråler stående
    støtter subber svaier svakeste sykdom tegn tell teller tersklene terskler tiden tipper tråkker uten utenfor
    vakler veien åpne";

/// Nor these in bokmål.
const ONLY_NYNORSK: &str = "
    andletet armlena armlene att berre breitt brot byt dei dykk eg ein eit eitt framfor frå føtene føter gjer
    golvet gonger hald handa heile heilt held hælane høgd høgt ikkje kjem knea knyt korleis kva kvar kvarandre
    kviler lat medan nedanfor noko olbogane opne roleg rydda saman set sida sit sjukdom sjå skuv slepp sterkare
    tel tida utan vegen";

fn all() -> impl Iterator<Item = (Exercise, ExerciseText)> {
    Exercise::ALL.iter().map(|exercise| (*exercise, words(*exercise)))
}

fn in_every_language() -> impl Iterator<Item = (Exercise, ExerciseText, Lang)> {
    all().flat_map(|(exercise, text)| Lang::ALL.map(|lang| (exercise, text, lang)))
}

/// The words of everything that is not an exercise.
fn lists() -> [Vec<Phrase>; 5] {
    [
        Place::ALL.map(place).to_vec(),
        Equipment::ALL.map(equipment).to_vec(),
        Caution::ALL.map(caution).to_vec(),
        Task::ALL.map(task).to_vec(),
        Task::ALL.map(for_task).to_vec(),
    ]
}

fn every_phrase() -> Vec<Phrase> {
    let of_exercises = all().flat_map(|(_, text)| [text.name, text.to_person, text.to_helper, text.stop]);
    of_exercises.chain(lists().into_iter().flatten()).collect()
}

fn count_words(line: &str) -> usize {
    line.split_whitespace().count()
}

/// How many sentences a line has. `None`: it does not end as a sentence does.
fn sentences(line: &str) -> Option<usize> {
    line.strip_suffix('.').map(|rest| rest.split(". ").count())
}

fn has_word(line: &str, word: &str) -> bool {
    let bare = |text: &str| text.to_lowercase().replace([',', '.'], "");
    format!(" {} ", bare(line)).contains(&format!(" {word} "))
}

#[test]
fn what_is_said_to_the_person_is_one_line_of_at_most_twelve_words() {
    for (exercise, text, lang) in in_every_language() {
        let line = text.to_person.in_lang(lang);
        assert!((4..=12).contains(&count_words(line)), "{exercise:?}: {line}");
        assert!(sentences(line).is_some_and(|count| count <= 2) && !line.contains('\n'), "{exercise:?}: {line}");
    }
}

#[test]
fn the_helper_is_told_first_where_to_stand_and_then_what_to_check_in_two_short_sentences() {
    for (exercise, text, lang) in in_every_language() {
        let line = text.to_helper.in_lang(lang);
        let place = phrase! { "Du står " | "Du står " | "Stand " }.in_lang(lang);
        let check = phrase! { ". Sjekk at " | ". Sjekk at " | ". Check that " }.in_lang(lang);
        assert!(line.starts_with(place) && line.contains(check), "{exercise:?}: {line}");
        assert!(sentences(line) == Some(2) && count_words(line) <= 34, "{exercise:?}: {line}");
    }
}

#[test]
fn every_exercise_has_its_own_sign_to_stop_and_at_most_one_line_of_what_to_do_then() {
    let mut signs = BTreeSet::new();
    for (exercise, text, lang) in in_every_language() {
        let line = text.stop.in_lang(lang);
        let first = phrase! { "Stopp hvis " | "Stopp om " | "Stop if " }.in_lang(lang);
        let sign = line.split(". ").next().unwrap_or_default();
        assert!(line.starts_with(first), "{exercise:?}: {line}");
        assert!(sentences(line).is_some_and(|count| count <= 2), "{exercise:?}: {line}");
        assert!(count_words(sign) <= 13 && count_words(line) <= 18, "{exercise:?}: {line}");
        assert!(signs.insert((lang.code(), line)), "{exercise:?}: {line}");
    }
}

#[test]
fn a_name_is_at_most_four_words_and_no_two_exercises_share_one() {
    let mut names = BTreeSet::new();
    for (exercise, text, lang) in in_every_language() {
        let name = text.name.in_lang(lang);
        assert!((1..=4).contains(&count_words(name)) && !name.ends_with('.'), "{exercise:?}: {name}");
        assert!(names.insert((lang.code(), name)), "{exercise:?}: {name}");
    }
}

#[test]
fn no_line_to_the_person_is_said_in_two_exercises() {
    let lines: BTreeSet<_> =
        in_every_language().map(|(_, text, lang)| (lang.code(), text.to_person.in_lang(lang))).collect();
    assert_eq!(lines.len(), Exercise::ALL.len() * Lang::ALL.len());
}

#[test]
fn whatever_an_exercise_leans_on_cannot_slide_and_is_named_to_the_helper() {
    for (exercise, text) in all() {
        let line = text.to_helper.nb;
        for needed in exercise.equipment() {
            let named: &[&str] = match needed {
                Equipment::Chair | Equipment::Armchair => &["stolen står mot veggen"],
                Equipment::Worktop => &["benken"],
                Equipment::Wall => &["på veggen"],
                Equipment::Stairs | Equipment::Step => &["holder i rekkverket"],
                Equipment::Bed => &["seng", "fotenden", "madrassen"],
                Equipment::Lane => &["gulvet er "],
                Equipment::WayOutdoors => &["underlaget er "],
                Equipment::Cupboard
                | Equipment::Cup
                | Equipment::Cloth
                | Equipment::Bottles
                | Equipment::AnkleWeights
                | Equipment::Band => continue,
            };
            assert!(named.iter().any(|name| line.contains(name)), "{exercise:?}: {line}");
        }
    }
}

#[test]
fn on_free_feet_and_while_walking_a_hand_is_always_ready() {
    for (exercise, text) in all().filter(|(exercise, _)| exercise.place() >= Place::StandingSupported) {
        let ready = ["hånda klar", "hendene klare", "én klar", "andre klar"];
        assert!(ready.iter().any(|hand| text.to_helper.nb.contains(hand)), "{exercise:?}: {}", text.to_helper.nb);
    }
}

#[test]
fn who_walks_is_told_whether_with_the_usual_aid_or_without() {
    for (exercise, text) in all().filter(|(exercise, _)| exercise.place() == Place::Walking) {
        let aid = ["rullator", "stokk", "rekkverket"];
        assert!(aid.iter().any(|word| text.to_helper.nb.contains(word)), "{exercise:?}: {}", text.to_helper.nb);
    }
}

#[test]
fn nynorsk_is_nynorsk_and_bokmal_is_bokmal() {
    for phrase in every_phrase() {
        for word in ONLY_BOKMAL.split_whitespace() {
            assert!(!has_word(phrase.nn, word), "«{word}»: {}", phrase.nn);
        }
        for word in ONLY_NYNORSK.split_whitespace() {
            assert!(!has_word(phrase.nb, word), "«{word}»: {}", phrase.nb);
        }
        assert!(
            phrase.en.chars().all(|letter| (letter.is_ascii() && letter != '\'') || letter == '’'),
            "{}",
            phrase.en
        );
    }
}

#[test]
fn every_phrase_is_whole() {
    for phrase in every_phrase() {
        for text in Lang::ALL.map(|lang| phrase.in_lang(lang)) {
            assert!(!text.is_empty() && text.trim() == text && !text.contains("  "), "«{text}»");
        }
    }
}

#[test]
fn chains_purposes_places_things_cautions_and_tasks_have_names_of_their_own() {
    for (list, lang) in lists().iter().flat_map(|list| Lang::ALL.map(|lang| (list, lang))) {
        let names: BTreeSet<_> = list.iter().map(|phrase| phrase.in_lang(lang)).collect();
        assert_eq!(names.len(), list.len(), "{names:?}");
        assert!(names.iter().all(|name| !name.ends_with('.')), "{names:?}");
    }
}

#[test]
fn what_an_exercise_is_for_reads_on_after_its_name() {
    assert_eq!(for_task(Task::Stairs), phrase! { "for trappa" | "for trappa" | "for the stairs" });
    assert!(
        Task::ALL.map(for_task).iter().all(|phrase| Lang::ALL.iter().all(|l| phrase.in_lang(*l).starts_with("for ")))
    );
}

#[test]
fn a_dose_is_one_line() {
    assert_eq!(dose(Lang::Bokmal, &Amount::each(8, 1)), "8 ganger, hver side");
    assert_eq!(dose(Lang::Nynorsk, &Amount::each(8, 1)), "8 gonger, kvar side");
    assert_eq!(dose(Lang::Bokmal, &Amount::seconds(20, 2)), "2 × 20 sekunder");
    assert_eq!(dose(Lang::Nynorsk, &Amount::seconds(20, 2)), "2 × 20 sekund");
    assert_eq!(dose(Lang::English, &Amount::both(1, 2)), "2 × 1 time");
    assert_eq!(dose(Lang::English, &Amount::seconds(45, 1)), "45 seconds");
    assert_eq!(dose(Lang::Bokmal, &Amount::seconds(119, 1)), "119 sekunder");
    assert_eq!(dose(Lang::Bokmal, &Amount::seconds(120, 1)), "2 minutter");
    assert_eq!(dose(Lang::Nynorsk, &Amount::seconds(180, 1)), "3 minutt");
    assert_eq!(dose(Lang::English, &Amount::seconds(150, 1)), "150 seconds");
    let once = Amount { dose: Dose::Seconds(30), sets: 0 };
    assert_eq!(dose(Lang::Bokmal, &once), "30 sekunder");
}

#[test]
fn rising_without_hands_reads_as_it_is_said() {
    let words = words(Exercise::RiseFree);
    assert_eq!(words.name.nb, "Reis deg uten hender");
    assert_eq!(words.to_person.nb, "Kryss armene, len deg fram, reis deg, og sett deg rolig.");
    assert_eq!(super::words(Exercise::FreeFeetTogether).stop.nb, "Stopp hvis personen griper etter deg.");
}
