//! Everything that is typed and chosen in a form, and what it comes to as answers.

use leptos::prelude::*;

use crate::domain::assessment::{Answer, Answers, Ask, Conditions, Instrument, Item, Key, NotDone, Occasion};
use crate::domain::registry;
use crate::screens::measure::typed::{self, TypedAnswerError};
use crate::text::instruments::{self, ItemWords};
use crate::text::{Lang, Phrase, measuring as words};

/// How often an answer can bring an item that brings another.
const DEPTH: usize = 8;

/// One item as it is typed, chosen or tapped.
#[derive(Clone, Copy)]
pub struct Entry {
    pub text: RwSignal<String>,
    /// Of a choice.
    pub place: RwSignal<Option<usize>>,
    /// Of a scale, and of a small count that is tapped.
    pub number: RwSignal<Option<u8>>,
    /// Why it was not done, by its place in [`NotDone::ALL`].
    pub why_not: RwSignal<Option<usize>>,
}

impl Entry {
    fn new(answer: Option<Answer>, lang: Lang) -> Self {
        let number = match answer {
            Some(Answer::Whole(number)) => Some(number),
            Some(Answer::Time(_) | Answer::Not(_)) | None => None,
        };
        let why = answer.and_then(Answer::reason);
        Self {
            text: RwSignal::new(answer.map(|answer| typed::written(lang, answer)).unwrap_or_default()),
            place: RwSignal::new(number.map(usize::from)),
            number: RwSignal::new(number.and_then(|number| u8::try_from(number).ok())),
            why_not: RwSignal::new(why.and_then(|why| NotDone::ALL.iter().position(|other| *other == why))),
        }
    }

    /// `None`: not answered. Tracks.
    pub fn read(self, ask: Ask) -> Result<Option<Answer>, TypedAnswerError> {
        if let Some(why) = self.why_not.get().and_then(|place| NotDone::ALL.get(place).copied()) {
            return Ok(Some(Answer::Not(why)));
        }
        let text = self.text.get();
        let tapped = self.number.get().map(|number| Answer::Whole(number.into()));
        match ask {
            Ask::Given { .. } => Ok(None),
            Ask::Choice { .. } => Ok(self.place.get().and_then(|place| u16::try_from(place).ok()).map(Answer::Whole)),
            Ask::Scale { .. } => Ok(tapped),
            Ask::Number { .. } if text.trim().is_empty() => Ok(tapped),
            _ if text.trim().is_empty() => Ok(None),
            _ => typed::read(ask, &text).map(Some),
        }
    }

    pub fn clear(self) {
        self.text.set(String::new());
        self.place.set(None);
        self.number.set(None);
        self.why_not.set(None);
    }
}

/// A form being filled in.
#[derive(Clone, Copy)]
pub struct FormSheet {
    pub instrument: Instrument,
    occasion: StoredValue<Occasion>,
    entries: StoredValue<Entries>,
    read: Memo<Read>,
}

/// What is typed for each item that was ever asked for. An item that comes with an answer gets its entry then; one that
/// goes leaves it for when it comes again.
struct Entries {
    known: Answers,
    lang: Lang,
    /// Of the form: what is typed lives as long as it does.
    owner: Owner,
    made: Vec<(Key, Entry)>,
}

impl Entries {
    fn of(&mut self, key: &Key) -> Entry {
        if let Some((_, entry)) = self.made.iter().find(|(made, _)| made == key) {
            return *entry;
        }
        let entry = self.owner.with(|| Entry::new(self.known.get(key), self.lang));
        self.made.push((key.clone(), entry));
        entry
    }
}

/// The form as it stands: what is asked, what is answered, and what is typed that is no answer.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Read {
    pub items: Vec<Item>,
    pub answers: Answers,
    pub wrong: Vec<Key>,
    /// Left out beside their other half.
    pub left_out: Vec<Key>,
}

impl FormSheet {
    /// With what is answered already, such as before an interruption. Must be made by a component.
    pub fn new(
        instrument: Instrument,
        occasion: Occasion,
        conditions: Signal<Conditions>,
        known: &Answers,
        lang: Lang,
    ) -> Self {
        let owner = Owner::current().unwrap_or_default();
        let entries = Entries { known: known.clone(), lang, owner, made: vec![] };
        let (occasion, entries) = (StoredValue::new(occasion), StoredValue::new(entries));
        let read = Memo::new(move |_| {
            let conditions = conditions.get();
            occasion.with_value(|occasion| read(instrument, occasion, &conditions, entries))
        });
        Self { instrument, occasion, entries, read }
    }

    /// Of an item that is asked for.
    pub fn entry(self, key: &Key) -> Entry {
        entry(self.entries, key)
    }

    pub fn now(self) -> Memo<Read> {
        self.read
    }

    /// The item as it is asked just now: what one number can be may hang on another. Tracks.
    pub fn ask(self, key: &Key) -> Option<Ask> {
        self.read.with(|read| read.items.iter().find(|item| item.key == *key).map(|item| item.ask))
    }

    /// Whether it was left out beside its other half. Tracks.
    pub fn is_left_out(self, key: &Key) -> bool {
        self.read.with(|read| read.left_out.contains(key))
    }

    /// The question beneath the name of a goal, a service or an activity.
    pub fn below(self, key: &Key) -> Option<Phrase> {
        match key {
            Key::Item(_) | Key::Performance(_) | Key::Satisfaction(_) => None,
            Key::Goal(_) | Key::Weight(_) | Key::Service(_) | Key::Activity(_) => Some(self.words(key).question),
        }
    }

    pub fn ends(self, key: &Key) -> (Phrase, Phrase) {
        self.words(key).ends.unwrap_or((words::LOWEST, words::HIGHEST))
    }

    fn words(self, key: &Key) -> ItemWords {
        let zero = self.occasion.with_value(|occasion| occasion.zero);
        instruments::item_words(self.instrument, key, zero)
    }

    /// Whether a person answered anything at all. Tracks.
    pub fn is_begun(self) -> bool {
        let given = self.occasion.with_value(|occasion| registry::given(self.instrument, occasion));
        self.read.with(|read| read.answers.len() > given.len())
    }

    /// How much that is needed has no answer. Tracks.
    pub fn missing(self) -> usize {
        self.read.with(|read| {
            let open = |item: &&Item| item.needed && read.answers.get(&item.key).is_none();
            read.items.iter().filter(open).count()
        })
    }
}

fn entry(entries: StoredValue<Entries>, key: &Key) -> Entry {
    entries.try_update_value(|entries| entries.of(key)).unwrap_or_else(|| Entry::new(None, Lang::Bokmal))
}

/// An answer may bring an item or take one away, so the form is asked until it stands still.
fn read(instrument: Instrument, occasion: &Occasion, conditions: &Conditions, entries: StoredValue<Entries>) -> Read {
    let given = registry::given(instrument, occasion);
    let mut now = Read { answers: given.clone(), ..Read::default() };
    for _ in 0..DEPTH {
        let items = registry::form(instrument, occasion, conditions, &now.answers);
        let mut next = Read { items, answers: given.clone(), ..Read::default() };
        for item in &next.items {
            match entry(entries, &item.key).read(item.ask) {
                Ok(Some(answer)) => next.answers.put(item.key.clone(), answer),
                Err(_) => next.wrong.push(item.key.clone()),
                Ok(None) => {}
            }
        }
        next.left_out = registry::left_out(instrument, &next.answers);
        if next == now {
            break;
        }
        now = next;
    }
    now
}
