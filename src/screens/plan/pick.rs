//! Options of questions, keyed by their places in a list.

use crate::state::App;
use crate::text::Phrase;

/// Tracks the language.
pub fn options<T: Copy>(app: App, all: &[T], words: impl Fn(T) -> Phrase) -> Vec<(usize, String)> {
    let lang = app.lang();
    all.iter().map(|it| words(*it).in_lang(lang).to_owned()).enumerate().collect()
}

/// What stands in the chosen places.
pub fn chosen<T: Copy>(all: &[T], places: &[usize]) -> Vec<T> {
    places.iter().filter_map(|place| all.get(*place).copied()).collect()
}

/// Where each of these stands.
pub fn places<T: PartialEq>(all: &[T], chosen: impl IntoIterator<Item = T>) -> Vec<usize> {
    let mut places: Vec<usize> =
        chosen.into_iter().filter_map(|it| all.iter().position(|other| *other == it)).collect();
    places.sort_unstable();
    places
}
