//! A closed list as the options of a question, and what was chosen of it.

use leptos::prelude::*;

use crate::state::App;
use crate::text::Phrase;

/// Phrases as options, in the language of the screen; each is known by its place.
pub fn listed(app: App, names: Vec<Phrase>) -> Signal<Vec<(usize, String)>> {
    Signal::derive(move || names.iter().map(|name| name.in_lang(app.lang()).to_owned()).enumerate().collect())
}

/// Tracks.
pub fn chosen<T: Copy>(all: &[T], place: RwSignal<Option<usize>>) -> Option<T> {
    all.get(place.get()?).copied()
}
