//! What an item of a form is called: the instrument's own words, the person's, or the municipality's.

use crate::domain::assessment::{Instrument, Key};
use crate::domain::history::GoalHistory;
use crate::domain::identity::{GoalId, PersonId};
use crate::domain::scale::Zero;
use crate::state::App;
use crate::text::instruments::{self, ItemWords};
use crate::text::screens::goals;
use crate::text::{Phrase, measuring as words};

/// `first`: never asked before. Tracks.
pub fn label(app: App, person: PersonId, instrument: Instrument, key: &Key, first: bool) -> String {
    match key {
        Key::Item(place) if first => instruments::question_at_first(instrument, *place).in_lang(app.lang()).to_owned(),
        Key::Item(place) => instruments::question(instrument, *place).in_lang(app.lang()).to_owned(),
        Key::Goal(goal) | Key::Weight(goal) => {
            let words = of_goal(app, person, *goal, |goal| goal.goal.text.as_str().to_owned());
            goals::quoted(app.lang(), &words.unwrap_or_default())
        }
        // The goal stands above both.
        Key::Performance(_) | Key::Satisfaction(_) => {
            instruments::item_words(instrument, key, Zero::default()).question.in_lang(app.lang()).to_owned()
        }
        Key::Service(name) | Key::Activity(name) => name.as_str().to_owned(),
    }
}

/// The answers of a choice; of a goal its five levels in the person's own words. Tracks.
pub fn options(app: App, person: PersonId, instrument: Instrument, key: &Key) -> Vec<String> {
    let in_lang = |phrase: Phrase| phrase.in_lang(app.lang()).to_owned();
    match key {
        Key::Item(place) => instruments::options(instrument, *place).into_iter().map(in_lang).collect(),
        Key::Goal(goal) => {
            let levels = |goal: &GoalHistory| goal.scale.as_ref().map(|scale| scale.levels.clone());
            let levels = of_goal(app, person, *goal, levels).flatten();
            levels.into_iter().flatten().map(|level| level.as_str().to_owned()).collect()
        }
        Key::Weight(_) | Key::Performance(_) | Key::Satisfaction(_) => vec![],
        Key::Service(_) | Key::Activity(_) => vec![],
    }
}

/// The question beneath the name of a goal, a service or an activity.
pub fn below(instrument: Instrument, key: &Key, zero: Zero) -> Option<Phrase> {
    match key {
        Key::Item(_) | Key::Performance(_) | Key::Satisfaction(_) => None,
        Key::Goal(_) | Key::Weight(_) | Key::Service(_) | Key::Activity(_) => {
            Some(instruments::item_words(instrument, key, zero).question)
        }
    }
}

/// What the lowest and the highest number mean.
pub fn ends(instrument: Instrument, key: &Key, zero: Zero) -> (Phrase, Phrase) {
    let ItemWords { ends, .. } = instruments::item_words(instrument, key, zero);
    ends.unwrap_or((words::LOWEST, words::HIGHEST))
}

fn of_goal<T>(app: App, person: PersonId, goal: GoalId, what: impl Fn(&GoalHistory) -> T) -> Option<T> {
    let history = app.person(person)?;
    history.goal(goal).map(what)
}
