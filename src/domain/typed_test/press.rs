//! What each press means. Nothing is refused: what will not do stands as it was typed until it is put right.

use super::conditions::of_condition;
use super::doubts::{OF_ALL, RIGHT};
use super::texts::{DAY, of_doubt, of_item, of_number, of_reason};
use super::{TypedAround, TypedTest};
use crate::domain::assessment::{Assessment, Condition, Key, NotDone};

/// What a worker does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TypedPress {
    /// The text of an item, as it stands in its field.
    Type(Key, String),
    /// A number that is tapped, or the place of what is chosen.
    Choose(Key, u16),
    /// Nothing is answered.
    Clear(Key),
    /// Why the item was not done. `None`: it was, and what was typed before holds again.
    NotDone(Key, Option<NotDone>),
    /// The day it was carried out.
    Day(String),
    /// How it was measured: a text, or the number of a choice.
    State(Condition, String),
    /// The answer that was asked about is right.
    Right(Key),
    /// To be kept. What is worth a question is asked about now, once.
    Save,
    /// As if nobody had typed.
    BeginAnew,
}

/// Why it is not kept yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum UnfinishedTestError {
    #[error("something that is typed will not do")]
    Wrong,
    #[error("nothing was answered")]
    NothingAnswered,
    #[error("something was asked about just now")]
    Doubted,
}

impl TypedTest {
    /// `Some`: what is to be kept now.
    pub fn press(
        &mut self,
        press: TypedPress,
        around: TypedAround<'_>,
    ) -> Result<Option<Assessment>, UnfinishedTestError> {
        match press {
            TypedPress::Type(key, text) => self.answer(&key, text),
            TypedPress::Choose(key, number) => self.answer(&key, number.to_string()),
            TypedPress::Clear(key) => {
                self.put(&of_reason(&key), String::new());
                self.answer(&key, String::new());
            }
            TypedPress::NotDone(key, why) => {
                self.put(&of_reason(&key), why.map(of_number).unwrap_or_default());
                self.forget_doubts(&key);
            }
            TypedPress::Day(day) => self.put(DAY, day),
            TypedPress::State(condition, text) => self.put(of_condition(condition), text),
            TypedPress::Right(key) => self.put(&of_doubt(&key), RIGHT.to_owned()),
            TypedPress::Save => return self.save(around).map(Some),
            TypedPress::BeginAnew => self.texts = self.known.clone(),
        }
        Ok(None)
    }

    fn answer(&mut self, key: &Key, text: String) {
        self.put(&of_item(key), text);
        self.forget_doubts(key);
    }

    /// Another answer may be doubted anew.
    fn forget_doubts(&mut self, key: &Key) {
        self.put(&of_doubt(key), String::new());
        self.put(OF_ALL, String::new());
    }

    /// What is empty and what is not there are the same.
    pub(super) fn put(&mut self, name: &str, text: String) {
        match text.is_empty() && self.known.typed(name).is_none() {
            true => self.texts.take_out(name),
            false => self.texts.set(name, text),
        }
    }

    fn save(&mut self, around: TypedAround<'_>) -> Result<Assessment, UnfinishedTestError> {
        let reading = self.reading(around);
        self.note_asked(&reading.doubts);
        if !reading.is_right() {
            Err(UnfinishedTestError::Wrong)
        } else if !reading.is_begun {
            Err(UnfinishedTestError::NothingAnswered)
        } else if reading.doubts.iter().any(|doubt| !doubt.was_asked) {
            Err(UnfinishedTestError::Doubted)
        } else {
            Ok(reading.now)
        }
    }
}
