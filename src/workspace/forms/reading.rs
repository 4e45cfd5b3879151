//! Reading what was typed, field by field. What is wrong is noted, and the reading goes on, so that everything wrong is
//! told at once.

use chrono::NaiveDate;

use crate::domain::day::Day;
use crate::domain::day_range::DayRange;
use crate::domain::form_draft::FormValues;
use crate::domain::written::{GoalText, Name, Note};
use crate::workspace::forms::{FieldError, FieldErrors, FormChoice};

pub const YES: &str = "yes";

/// The words of several choices, as one text.
pub fn words<T: FormChoice>(chosen: impl IntoIterator<Item = T>) -> String {
    chosen.into_iter().map(T::word).collect::<Vec<_>>().join(" ")
}

/// The word of a choice, or the empty text.
pub fn word<T: FormChoice>(chosen: Option<T>) -> &'static str {
    chosen.map(T::word).unwrap_or_default()
}

pub fn yes(is: bool) -> &'static str {
    if is { YES } else { "" }
}

pub fn is_yes(text: &str) -> bool {
    text == YES
}

/// Those of the words that this version knows.
pub fn several<T: FormChoice>(text: &str) -> Vec<T> {
    text.split(' ').filter_map(T::from_word).collect()
}

/// What was typed in one form, and what is wrong with it so far.
pub struct FormReader<'a> {
    values: &'a FormValues,
    errors: FieldErrors,
}

impl<'a> FormReader<'a> {
    pub fn new(values: &'a FormValues) -> Self {
        Self { values, errors: FieldErrors::default() }
    }

    pub fn text(&self, key: &str) -> &'a str {
        self.values.get(key)
    }

    pub fn note(&mut self, key: &'static str, wrong: impl Into<FieldError>) {
        self.errors.0.insert(key, wrong.into());
    }

    /// `None`: it is wrong, and noted.
    pub fn take<T>(&mut self, key: &'static str, read: Result<T, impl Into<FieldError>>) -> Option<T> {
        read.map_err(|why| self.note(key, why)).ok()
    }

    pub fn name(&mut self, key: &'static str) -> Option<Name> {
        self.take(key, Name::new(self.text(key)))
    }

    /// A new line in the field is a space in the goal, which is one line.
    pub fn goal(&mut self, key: &'static str) -> Option<GoalText> {
        let one_line = self.text(key).split_whitespace().collect::<Vec<_>>().join(" ");
        self.take(key, GoalText::new(&one_line))
    }

    /// May be empty.
    pub fn remark(&mut self, key: &'static str) -> Option<Note> {
        self.take(key, Note::new(self.text(key)))
    }

    /// A year with a slip of the finger is refused rather than planned for.
    pub fn day(&mut self, key: &'static str, range: DayRange) -> Option<NaiveDate> {
        self.take(key, Day::between(self.text(key), range.first, range.last))
    }

    /// Has to be chosen.
    pub fn one<T: FormChoice>(&mut self, key: &'static str) -> Option<T> {
        self.take(key, T::from_word(self.text(key)).ok_or(FieldError::Missing))
    }

    /// At least one has to be chosen.
    pub fn several<T: FormChoice>(&mut self, key: &'static str) -> Option<Vec<T>> {
        let chosen = several(self.text(key));
        self.take(key, if chosen.is_empty() { Err(FieldError::Missing) } else { Ok(chosen) })
    }

    /// A number from a short scale, or nothing.
    pub fn number<T, E>(&self, key: &str, new: impl FnOnce(u8) -> Result<T, E>) -> Option<T> {
        new(self.text(key).parse().ok()?).ok()
    }

    /// A whole number; empty is none, and anything else is noted.
    pub fn whole(&mut self, key: &'static str) -> Option<u16> {
        match self.text(key).trim() {
            "" => None,
            text => self.take(key, text.parse().map_err(|_| FieldError::Missing)),
        }
    }

    /// Two numbers that belong together: both, or neither. One alone is noted beside the other.
    pub fn both_or_neither<T>(
        &mut self,
        [one, other]: [&'static str; 2],
        numbers: [Option<T>; 2],
    ) -> Option<Option<[T; 2]>> {
        match numbers {
            [Some(first), Some(second)] => return Some(Some([first, second])),
            [None, None] => return Some(None),
            [None, Some(_)] => self.note(one, FieldError::OneOfTwo),
            [Some(_), None] => self.note(other, FieldError::OneOfTwo),
        }
        None
    }

    /// What is wrong so far.
    pub fn noted(self) -> FieldErrors {
        self.errors
    }

    /// The same of several fields together.
    pub fn finish<T>(self, value: impl FnOnce() -> Option<T>) -> Result<T, FieldErrors> {
        self.done(value())
    }

    /// `value` is `None` only where something was noted.
    pub fn done<T>(self, value: Option<T>) -> Result<T, FieldErrors> {
        value.filter(|_| self.errors.is_empty()).ok_or(self.errors)
    }
}
