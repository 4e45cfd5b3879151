//! Which everyday tasks the words of a goal speak of, in any of the three languages.

use crate::domain::exercise::Task;

/// Whole words, in small letters.
const WORDS: [(Task, &[&str]); 10] = [
    (
        Task::RiseFromChair,
        &["stol", "stolen", "sofa", "sofaen", "toalettet", "dass", "chair", "sofa", "armchair", "toilet"],
    ),
    (Task::InAndOutOfBed, &["seng", "senga", "sengen", "bed"]),
    (Task::Stairs, &["trapp", "trappa", "trappen", "trapper", "trappene", "trappene", "stairs", "steps", "upstairs"]),
    (Task::ReachCupboard, &["skap", "skapet", "hylle", "hylla", "cupboard", "shelf"]),
    (
        Task::CarryCup,
        &["bære", "bere", "kopp", "koppen", "kaffe", "kaffen", "middag", "carry", "coffee", "cup", "dinner"],
    ),
    (Task::PickUpFromFloor, &["gulvet", "golvet", "plukke", "floor", "pick"]),
    (Task::StepOver, &["terskel", "terskelen", "dørstokken", "dusje", "dusjen", "badekaret", "threshold", "shower"]),
    (Task::Dress, &["kle", "kler", "klær", "klede", "påkledning", "sokker", "sokkar", "dress", "dressed", "socks"]),
    (Task::WalkIndoors, &["inne", "kjøkkenet", "badet", "stua", "indoors", "kitchen", "bathroom"]),
    (
        Task::WalkOutdoors,
        &[
            "ute",
            "tur",
            "turen",
            "postkassa",
            "postkassen",
            "butikk",
            "butikken",
            "hagen",
            "søpla",
            "buss",
            "bussen",
            "outdoors",
            "outside",
            "walk",
            "letterbox",
            "shop",
            "garden",
            "rubbish",
            "bus",
        ],
    ),
];

/// In the order of [`Task::ALL`].
///
/// READING: a goal's own words choose its tasks beforehand; whoever makes the plan sees them and changes them.
pub fn tasks_named(goal: &str) -> Vec<Task> {
    let small = goal.to_lowercase();
    let said: Vec<&str> = small.split(|letter: char| !letter.is_alphabetic()).collect();
    let names = |(task, words): &(Task, &[&str])| words.iter().any(|word| said.contains(word)).then_some(*task);
    WORDS.iter().filter_map(names).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_goal_names_its_tasks_in_the_persons_own_words() {
        for goal in ["Gå ned trappa til hagen", "Gå ned trappa til hagen.", "Walk down the stairs to the garden"] {
            assert_eq!(tasks_named(goal), [Task::Stairs, Task::WalkOutdoors], "{goal}");
        }
        assert_eq!(tasks_named("Reise meg frå sofaen sjølv"), [Task::RiseFromChair]);
        assert_eq!(tasks_named("Ut av SENGA!"), [Task::InAndOutOfBed]);
    }

    #[test]
    fn a_word_within_another_word_names_nothing() {
        assert_eq!(tasks_named("Bli bedre, stole på meg selv og slutte å tulle"), []);
        assert_eq!(tasks_named(""), []);
    }

    #[test]
    fn every_task_is_named_by_something_and_every_word_is_small() {
        assert_eq!(WORDS.map(|(task, _)| task), Task::ALL);
        for (_, words) in WORDS {
            assert!(words.iter().all(|word| *word == word.to_lowercase() && !word.is_empty()), "{words:?}");
        }
    }
}
