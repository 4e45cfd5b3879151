//! Where each text stands, and what a text is read as.

use crate::domain::assessment::form::AnswerError;
use crate::domain::assessment::{Answer, Ask, Key};
use crate::domain::centiseconds::{Centiseconds, TimeError};
use crate::domain::numbers::Numbered;

/// Why a text is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TypedAnswerError {
    #[error(transparent)]
    Time(TimeError),
    #[error(transparent)]
    Impossible(AnswerError),
}

pub(super) const DAY: &str = "day";

pub(super) fn of_item(key: &Key) -> String {
    match key {
        Key::Item(place) => format!("item {place}"),
        Key::Goal(goal) => format!("goal {goal}"),
        Key::Weight(goal) => format!("weight {goal}"),
        Key::Performance(goal) => format!("performance {goal}"),
        Key::Satisfaction(goal) => format!("satisfaction {goal}"),
        Key::Service(name) => format!("service {}", name.as_str()),
        Key::Activity(name) => format!("activity {}", name.as_str()),
    }
}

/// Why the item was not done.
pub(super) fn of_reason(key: &Key) -> String {
    format!("why {}", of_item(key))
}

/// What became of a doubt about its answer.
pub(super) fn of_doubt(key: &Key) -> String {
    format!("doubt {}", of_item(key))
}

/// A choice as it stands in a field.
pub(super) fn of_number(choice: impl Numbered) -> String {
    choice.number().to_string()
}

pub(super) fn numbered<T: Numbered>(text: &str) -> Option<T> {
    T::numbered(text.parse().ok()?)
}

/// A text as an answer to what is asked. A choice is its place, from 0.
pub fn read_answer(ask: Ask, text: &str) -> Result<Answer, TypedAnswerError> {
    let answer = match ask {
        Ask::Time { longest, .. } | Ask::Hold { full: longest } => {
            Answer::Time(Centiseconds::parse(text, longest).map_err(TypedAnswerError::Time)?)
        }
        Ask::Count { .. } | Ask::Distance { .. } | Ask::Choice { .. } => whole(ask, text)?,
        Ask::Scale { .. } | Ask::Number { .. } | Ask::Given { .. } => whole(ask, text)?,
        Ask::Tenths { .. } => tenths(text).ok_or(TypedAnswerError::Impossible(ask.out_of_range()))?,
    };
    ask.admits(answer).map_err(TypedAnswerError::Impossible)?;
    Ok(answer)
}

fn whole(ask: Ask, text: &str) -> Result<Answer, TypedAnswerError> {
    let (from, to) = ask.range();
    let none = TypedAnswerError::Impossible(AnswerError::Number { from, to });
    text.trim().parse().map(Answer::Whole).map_err(|_| none)
}

/// `71,4` or `71`: with one decimal at most.
fn tenths(text: &str) -> Option<Answer> {
    let (whole, tenth) = text.trim().split_once([',', '.']).unwrap_or((text.trim(), "0"));
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let tenth: u16 = tenth.parse().ok().filter(|_| is_digits(whole) && is_digits(tenth) && tenth.len() == 1)?;
    whole.parse::<u16>().ok()?.checked_mul(10)?.checked_add(tenth).map(Answer::Whole)
}

/// Whether it is wrong already while it is typed, because more digits only make it larger.
pub fn is_too_large(ask: Ask, text: &str) -> bool {
    match read_answer(ask, text) {
        Err(TypedAnswerError::Time(TimeError::TooLong { .. })) => true,
        Err(TypedAnswerError::Impossible(AnswerError::Number { to, .. })) => {
            text.trim().parse::<u64>().is_ok_and(|number| number > u64::from(to))
        }
        Err(TypedAnswerError::Impossible(AnswerError::Tenths { to, .. })) => {
            let whole = text.trim().split([',', '.']).next().unwrap_or_default();
            whole.parse::<u64>().is_ok_and(|number| number > u64::from(to) / 10)
        }
        Ok(_) | Err(TypedAnswerError::Time(_) | TypedAnswerError::Impossible(_)) => false,
    }
}
