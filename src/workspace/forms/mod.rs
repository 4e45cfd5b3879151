//! Ordinary forms without a screen: what is typed, as text by key, becomes a typed value or an error beside a field.
//!
//! Owns: each form's keys, what it begins with, and its check. Must not own: words, how a field looks, when it is kept.
//! Start at [`reading::FormReader`]; then any form, such as [`person::PersonForm`].

pub mod after_session;
pub mod before_session;
pub mod cancellation;
pub mod capture;
pub mod consent;
pub mod correction;
pub mod goal;
pub mod incident;
pub mod person;
pub mod plan_change;
pub mod reading;
pub mod session_correction;
pub mod settings;
pub mod share_link;

use std::collections::BTreeMap;

use crate::domain::day::DayError;
use crate::domain::help::names::NamesError;
use crate::domain::numbers::Numbered;
use crate::domain::person::BirthYearError;
use crate::domain::retest::RetestWeeksError;
use crate::domain::session::vitals::VitalsError;
use crate::domain::written::WrittenError;

/// A closed list whose members are chosen by their word, which is the name beside their number.
pub trait FormChoice: Numbered + PartialEq {
    fn word(self) -> &'static str {
        Self::ALL_NUMBERED.iter().find(|(choice, ..)| *choice == self).map(|(_, _, name)| *name).unwrap_or_default()
    }

    fn from_word(word: &str) -> Option<Self> {
        Self::ALL_NUMBERED.iter().find(|(_, _, name)| *name == word).map(|(choice, ..)| *choice)
    }
}

impl<T: Numbered + PartialEq> FormChoice for T {}

/// What is wrong with one field.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FieldError {
    #[error("nothing was chosen, or nothing that can be read was typed")]
    Missing,
    /// Of two numbers that belong together, this one was left out.
    #[error("the other number was chosen, and this one was not")]
    OneOfTwo,
    #[error(transparent)]
    Written(#[from] WrittenError),
    #[error(transparent)]
    BirthYear(#[from] BirthYearError),
    #[error(transparent)]
    Day(#[from] DayError),
    #[error(transparent)]
    Vitals(#[from] VitalsError),
    #[error("a session is recorded on this day")]
    DayTaken,
    #[error(transparent)]
    RetestWeeks(#[from] RetestWeeksError),
    #[error("«{line}»: {why}")]
    Line { line: String, why: WrittenError },
    #[error(transparent)]
    Names(#[from] NamesError),
}

/// What is wrong with a form, one matter a field.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FieldErrors(BTreeMap<&'static str, FieldError>);

impl FieldErrors {
    pub fn of(&self, key: &str) -> Option<&FieldError> {
        self.0.get(key)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What is wrong with these fields, in place of what was; the others stay as they are.
    pub fn take_over(&mut self, keys: &[&'static str], mut found: Self) {
        self.0.retain(|key, _| !keys.contains(key));
        found.0.retain(|key, _| keys.contains(key));
        self.0.append(&mut found.0);
    }
}
