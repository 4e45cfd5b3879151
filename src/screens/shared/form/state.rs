//! One open form: what stands in its fields, what is wrong with it, and what is kept of it.

use std::collections::BTreeMap;

use leptos::prelude::*;

use crate::domain::event::Event;
use crate::domain::form_draft::{FormDraft, FormId, FormValues};
use crate::domain::moment::Moment;
use crate::state::{App, use_app};
use crate::ui::{Picked, focus_first_wrong};
use crate::workspace::action::Action;
use crate::workspace::forms::{FieldError, FieldErrors, reading};
use crate::workspace::problem::ActionError;

/// Must be made by a component; ends with it. What is typed outlives it.
#[derive(Clone, Copy)]
pub struct FormState {
    app: App,
    form: StoredValue<FormId>,
    /// What stands in the form where nobody has typed.
    known: StoredValue<FormValues>,
    texts: StoredValue<BTreeMap<&'static str, RwSignal<String>>>,
    errors: RwSignal<FieldErrors>,
    /// When what was found here was typed.
    found: RwSignal<Option<Moment>>,
}

impl FormState {
    /// With what was typed last in place of what is `known`. All of its fields are in `keys`.
    pub fn open(form: FormId, keys: &[&'static str], known: FormValues) -> Self {
        let draft = use_app().store.draft_of(&form);
        let state = Self::with(form, keys, known, draft);
        Effect::new(move |before: Option<FormValues>| {
            let changed = state.known.with_value(|known| state.values().changed_from(known));
            if before.is_some_and(|before| before != changed) {
                state.app.store.keep_draft(state.form.get_value(), changed.clone());
            }
            changed
        });
        state
    }

    /// Where there is no key to keep it under: what is typed ends with the page.
    pub fn unkept(form: FormId, keys: &[&'static str], known: FormValues) -> Self {
        Self::with(form, keys, known, None)
    }

    fn with(form: FormId, keys: &[&'static str], known: FormValues, draft: Option<FormDraft>) -> Self {
        let app = use_app();
        let typed = |key: &&'static str| {
            let kept = draft.as_ref().and_then(|draft| draft.values.typed(key));
            (*key, RwSignal::new(kept.unwrap_or(known.get(key)).to_owned()))
        };
        Self {
            app,
            texts: StoredValue::new(keys.iter().map(typed).collect()),
            form: StoredValue::new(form),
            known: StoredValue::new(known),
            errors: RwSignal::new(FieldErrors::default()),
            found: RwSignal::new(draft.map(|FormDraft { at, .. }| at)),
        }
    }

    /// The text of a field. A key that is not the form's has a text that is not kept.
    pub fn text(self, key: &str) -> RwSignal<String> {
        self.texts.with_value(|texts| texts.get(key).copied()).unwrap_or_default()
    }

    /// Tracks.
    pub fn get(self, key: &str) -> String {
        self.text(key).get()
    }

    /// All that stands in the form. Tracks.
    pub fn values(self) -> FormValues {
        self.texts
            .with_value(|texts| texts.iter().fold(FormValues::default(), |all, (key, text)| all.with(key, text.get())))
    }

    /// One of a list, by its word: the part shows the options of `words` and knows them by their place.
    pub fn one_of<W>(self, key: &str, words: Vec<W>) -> Picked<Option<usize>>
    where
        W: AsRef<str> + Clone + Send + Sync + 'static,
    {
        let text = self.text(key);
        let options = words.clone();
        Picked::new(
            move || text.with(|text| options.iter().position(|word| word.as_ref() == text)),
            move |place| {
                let word = place.and_then(|place| words.get(place));
                text.set(word.map(|word| word.as_ref().to_owned()).unwrap_or_default());
            },
        )
    }

    /// Several of a list, by their words. The word in `none` stands alone: whichever is ticked last takes the others' place.
    pub fn several_of(self, key: &str, words: Vec<&'static str>, none: Option<&'static str>) -> Picked<Vec<usize>> {
        let text = self.text(key);
        let options = words.clone();
        Picked::new(
            move || {
                let chosen = text.get();
                let is_chosen = |place: &usize| chosen.split(' ').any(|word| options.get(*place) == Some(&word));
                (0..options.len()).filter(is_chosen).collect()
            },
            move |places: Vec<usize>| {
                let mut chosen: Vec<_> = places.into_iter().filter_map(|place| words.get(place).copied()).collect();
                if let Some(none) = none.filter(|none| chosen.len() > 1 && chosen.contains(none)) {
                    let stood_alone = text.with_untracked(|before| before == none);
                    chosen.retain(|word| (*word == none) != stood_alone);
                }
                text.set(chosen.join(" "));
            },
        )
    }

    /// Whether the field has this word, and nothing else.
    pub fn has(self, key: &str, word: &'static str) -> Picked<bool> {
        let text = self.text(key);
        Picked::new(move || text.with(|text| text == word), move |is| text.set(if is { word } else { "" }.to_owned()))
    }

    /// A number from a short scale.
    pub fn number(self, key: &str) -> Picked<Option<u8>> {
        let text = self.text(key);
        Picked::new(
            move || text.with(|text| text.parse().ok()),
            move |number: Option<u8>| text.set(number.map(|number| number.to_string()).unwrap_or_default()),
        )
    }

    pub fn error(self, key: &'static str) -> Signal<Option<FieldError>> {
        Signal::derive(move || self.errors.with(|errors| errors.of(key).cloned()))
    }

    /// `None`: something is wrong, is told beside its field, and the first such field takes focus.
    pub fn check<T>(self, check: impl FnOnce(&FormValues) -> Result<T, FieldErrors>) -> Option<T> {
        match check(&untrack(|| self.values())) {
            Ok(typed) => {
                self.errors.set(FieldErrors::default());
                Some(typed)
            }
            Err(errors) => {
                self.errors.set(errors);
                focus_first_wrong();
                None
            }
        }
    }

    /// What is wrong with these fields by now, of all that was `found`.
    pub fn tell(self, keys: &[&'static str], found: FieldErrors) {
        self.errors.update(|errors| errors.take_over(keys, found));
    }

    /// The same for what was made without typing; what is wrong with it is told beside the field.
    pub fn check_with<T>(self, key: &'static str, made: Result<T, impl Into<FieldError>>) -> Option<T> {
        self.check(|values| {
            let mut read = reading::FormReader::new(values);
            let made = read.take(key, made);
            read.done(made)
        })
    }

    /// When what stands here was typed, if it was found here. Tracks.
    pub fn found(self) -> Option<Moment> {
        self.found.get()
    }

    /// What is likely by now, wherever nobody has typed. A field that stays as it is tells nobody: whoever proposes may
    /// follow it.
    pub fn propose(self, likely: FormValues) {
        let before = self.known.get_value();
        self.texts.with_value(|texts| {
            for (key, text) in texts {
                let (was, is) = (before.get(key), likely.get(key));
                if was != is && text.with_untracked(|text| text == was) {
                    text.set(is.to_owned());
                }
            }
        });
        self.known.set_value(likely);
    }

    /// As nobody had typed; what was kept goes.
    pub fn begin_anew(self) {
        if let Some(known) = self.known.try_get_value() {
            self.begin_with(known);
        }
    }

    /// The same, where something else is known by now. Nothing where the form is gone.
    pub fn begin_with(self, known: FormValues) {
        if self.form.try_get_value().is_none() {
            return;
        }
        self.texts.with_value(|texts| {
            for (key, text) in texts {
                text.set(known.get(key).to_owned());
            }
        });
        self.known.set_value(known);
        self.errors.set(FieldErrors::default());
        self.found.set(None);
        self.app.store.keep_draft(self.form.get_value(), FormValues::default());
    }

    /// Keeps what the form comes to, and drops what was typed in the same change.
    pub async fn submit(self, actions: Vec<Action>) -> Result<Vec<Event>, ActionError> {
        self.app.store.submit(self.form.get_value(), actions).await
    }
}
