//! What a record says, by name, for readers that are not this app. Made from the same tables as what is stored, so that
//! nothing that is kept can be left out.

use std::borrow::Cow;

use serde::{Serialize, Serializer};

use crate::domain::numbers::Numbered;

/// A record in the open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlainValue {
    Number(i128),
    Flag(bool),
    /// What somebody wrote.
    Written(String),
    /// What the form itself says: a choice, a day, a moment, an identity.
    Word(Cow<'static, str>),
    List(Vec<PlainValue>),
    Fields(Vec<(&'static str, PlainValue)>),
}

/// Those fields that are there, under their names.
pub(super) fn fields(all: Vec<(&'static str, Option<PlainValue>)>) -> PlainValue {
    PlainValue::Fields(all.into_iter().filter_map(|(name, value)| Some((name, value?))).collect())
}

/// One of several: its name alone, or under its name what comes with it.
pub(super) fn alternative(name: &'static str, with: Vec<PlainValue>) -> PlainValue {
    match with.into_iter().next() {
        None => PlainValue::Word(Cow::Borrowed(name)),
        Some(with) => PlainValue::Fields(vec![(name, with)]),
    }
}

pub(super) fn choice<T: Numbered>(choice: T) -> PlainValue {
    let named = T::ALL_NUMBERED.iter().find(|(_, number, _)| *number == choice.number());
    PlainValue::Word(Cow::Borrowed(named.map_or("", |(_, _, name)| *name)))
}

impl PlainValue {
    pub(super) fn word(said: impl ToString) -> Self {
        Self::Word(Cow::Owned(said.to_string()))
    }

    /// The other way round from `alternative`: which it is, and what comes with it.
    pub fn into_alternative(self) -> (Cow<'static, str>, Option<Self>) {
        match self {
            Self::Fields(fields) => match <[_; 1]>::try_from(fields) {
                Ok([(name, with)]) => (Cow::Borrowed(name), Some(with)),
                Err(fields) => (Cow::Borrowed(""), Some(Self::Fields(fields))),
            },
            Self::Word(name) => (name, None),
            other => (Cow::Borrowed(""), Some(other)),
        }
    }

    /// Everything somebody wrote, wherever in the record it stands.
    pub fn written(&self) -> Vec<&str> {
        match self {
            Self::Written(text) => vec![text],
            Self::List(all) => all.iter().flat_map(Self::written).collect(),
            Self::Fields(all) => all.iter().flat_map(|(_, value)| value.written()).collect(),
            Self::Number(_) | Self::Flag(_) | Self::Word(_) => vec![],
        }
    }

    /// The names of all fields and variants in it.
    pub fn names(&self) -> Vec<&str> {
        match self {
            Self::List(all) => all.iter().flat_map(Self::names).collect(),
            Self::Fields(all) => all.iter().flat_map(|(name, value)| [vec![*name], value.names()].concat()).collect(),
            Self::Number(_) | Self::Flag(_) | Self::Word(_) | Self::Written(_) => vec![],
        }
    }
}

impl Serialize for PlainValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(number) => serializer.serialize_i128(*number),
            Self::Flag(flag) => serializer.serialize_bool(*flag),
            Self::Written(text) => serializer.serialize_str(text),
            Self::Word(word) => serializer.serialize_str(word),
            Self::List(all) => serializer.collect_seq(all),
            Self::Fields(all) => serializer.collect_map(all.iter().map(|(name, value)| (name, value))),
        }
    }
}
