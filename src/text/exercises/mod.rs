//! Words for the exercises: what they are called, what is said to the person, where the helper stands, how much.
//!
//! Owns: own wording of own movements; nothing is taken from a published programme. Must not own: doses, or which
//! exercise comes when. Support is always something that cannot slide: a worktop or a wall, never a chair.
//! Start at [`exercise`]; the words of the whole library are in [`library`].

pub mod library;
mod seated;
mod standing;

use crate::domain::exercise::{Dose, Grade, Movement, Phase, Position, Sides};
use crate::text::{Lang, Phrase};

/// What the screen of one exercise says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExerciseWords {
    pub name: Phrase,
    /// Short sentences, read aloud.
    pub to_person: Phrase,
    /// Where to stand first, then what to guard.
    pub to_helper: Phrase,
}

pub fn exercise(movement: Movement, position: Position) -> ExerciseWords {
    match position {
        Position::Seated => seated::exercise(movement),
        Position::Standing => standing::exercise(movement),
    }
}

/// Bokmål, nynorsk, English.
type Three = [&'static str; 3];

const fn phrase([nb, nn, en]: Three) -> Phrase {
    Phrase { nb, nn, en }
}

fn words(name: Three, to_person: Three, to_helper: Three) -> ExerciseWords {
    ExerciseWords { name: phrase(name), to_person: phrase(to_person), to_helper: phrase(to_helper) }
}

pub fn phase(phase: Phase) -> Phrase {
    self::phrase(match phase {
        Phase::WarmUp => ["Varme opp", "Varme opp", "Warm up"],
        Phase::Strength => ["Styrke", "Styrke", "Strength"],
        Phase::Balance => ["Balanse", "Balanse", "Balance"],
        Phase::CalmDown => ["Roe ned", "Roe ned", "Calm down"],
    })
}

pub fn grade(grade: Grade) -> Phrase {
    phrase(match grade {
        Grade::SeatedGentle => ["Sittende, lett", "Sitjande, lett", "Seated, gentle"],
        Grade::Seated => ["Sittende", "Sitjande", "Seated"],
        Grade::StandingGentle => ["Stående, lett", "Ståande, lett", "Standing, gentle"],
        Grade::Standing => ["Stående", "Ståande", "Standing"],
        Grade::StandingMore => ["Stående, mer", "Ståande, meir", "Standing, more"],
    })
}

pub fn position(position: Position) -> Phrase {
    phrase(match position {
        Position::Seated => ["Sittende", "Sitjande", "Seated"],
        Position::Standing => ["Stående", "Ståande", "Standing"],
    })
}

/// The number to set in large figures, and the words after it: `8` and `ganger på hver side, rolig`.
pub fn dose(lang: Lang, dose: Dose) -> (String, String) {
    let (number, unit) = match dose {
        Dose::Seconds(seconds) => (seconds.to_string(), self::seconds(seconds == 1)),
        Dose::Repetitions { count, sides } => (count.to_string(), repetitions(count == 1, sides)),
    };
    (number, unit.in_lang(lang).to_owned())
}

fn seconds(one: bool) -> Phrase {
    phrase(if one { ["sekund", "sekund", "second"] } else { ["sekunder", "sekund", "seconds"] })
}

fn repetitions(one: bool, sides: Sides) -> Phrase {
    phrase(match (one, sides) {
        (true, Sides::Both) => ["gang, rolig", "gong, roleg", "time, slowly"],
        (true, Sides::Each) => ["gang på hver side, rolig", "gong på kvar side, roleg", "time on each side, slowly"],
        (false, Sides::Both) => ["ganger, rolig", "gonger, roleg", "times, slowly"],
        (false, Sides::Each) => {
            ["ganger på hver side, rolig", "gonger på kvar side, roleg", "times on each side, slowly"]
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const POSITIONS: [Position; 2] = [Position::Seated, Position::Standing];

    #[test]
    fn rising_from_a_chair_reads_as_in_the_players_look() {
        let words = exercise(Movement::ChairRise, Position::Standing);
        assert_eq!(words.name.nb, "Reis deg fra stolen");
        assert_eq!(words.to_person.nb, "Bøy deg fram. Press føttene i gulvet. Reis deg. Sett deg sakte.");
        assert_eq!(
            words.to_helper.nb,
            "Du står på skrå foran, ett skritt unna. Stolen står mot veggen. Hånda klar ved hofta."
        );
    }

    #[test]
    fn every_exercise_has_whole_sentences_in_every_language_and_says_first_where_to_stand() {
        for (movement, position) in Movement::ALL.into_iter().flat_map(|movement| POSITIONS.map(|how| (movement, how)))
        {
            let words = exercise(movement, position);
            for lang in Lang::ALL {
                let [name, person, helper] =
                    [words.name, words.to_person, words.to_helper].map(|phrase| phrase.in_lang(lang));
                assert!(!name.is_empty() && !name.ends_with('.'), "{name}");
                for text in [person, helper] {
                    assert!(text.ends_with('.') && text.trim() == text && !text.contains("  "), "{text}");
                }
                let place = if lang == Lang::English { "You stand " } else { "Du står " };
                assert!(helper.starts_with(place), "{helper}");
                assert!(person.chars().count() <= 165, "{} is long: {person}", person.chars().count());
            }
        }
    }

    #[test]
    fn no_two_exercises_of_a_position_have_the_same_name() {
        for (lang, position) in Lang::ALL.into_iter().flat_map(|lang| POSITIONS.map(|position| (lang, position))) {
            let mut names = Movement::ALL.map(|movement| exercise(movement, position).name.in_lang(lang));
            names.sort_unstable();
            assert!(names.windows(2).all(|pair| pair[0] != pair[1]), "{names:?}");
        }
    }

    #[test]
    fn a_dose_is_a_large_number_and_the_words_after_it() {
        let read = |lang, dose| {
            let (number, rest) = self::dose(lang, dose);
            format!("{number} {rest}")
        };
        let each = Dose::Repetitions { count: 8, sides: Sides::Each };
        let both = Dose::Repetitions { count: 8, sides: Sides::Both };
        assert_eq!(read(Lang::Bokmal, each), "8 ganger på hver side, rolig");
        assert_eq!(read(Lang::Nynorsk, each), "8 gonger på kvar side, roleg");
        assert_eq!(read(Lang::English, both), "8 times, slowly");
        assert_eq!(read(Lang::Bokmal, Dose::Seconds(45)), "45 sekunder");
        assert_eq!(read(Lang::Nynorsk, Dose::Seconds(45)), "45 sekund");
        assert_eq!(read(Lang::English, Dose::Seconds(1)), "1 second");
    }

    #[test]
    fn phases_grades_and_positions_have_names() {
        let phases = Phase::ALL.map(phase);
        let all = phases.into_iter().chain(Grade::LADDER.map(grade)).chain(POSITIONS.map(position));
        assert!(all.flat_map(|phrase| Lang::ALL.map(|lang| phrase.in_lang(lang))).all(|name| !name.is_empty()));
        assert_eq!(grade(Grade::StandingMore).nn, "Ståande, meir");
    }
}
