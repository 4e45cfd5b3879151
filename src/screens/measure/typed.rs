//! What is typed as an answer, read as the item asks for it.

use crate::domain::assessment::form::AnswerError;
use crate::domain::assessment::{Answer, Ask};
use crate::domain::centiseconds::{Centiseconds, TimeError};
use crate::text::{Lang, instruments, numbers, problems};
use crate::ui::FieldKind;

/// Why it is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TypedAnswerError {
    Time(TimeError),
    Impossible(AnswerError),
}

pub fn read(ask: Ask, text: &str) -> Result<Answer, TypedAnswerError> {
    let answer = match ask {
        Ask::Time { longest, .. } | Ask::Hold { full: longest } => {
            Answer::Time(Centiseconds::parse(text, longest).map_err(TypedAnswerError::Time)?)
        }
        _ => {
            let (from, to) = ask.range();
            let none = TypedAnswerError::Impossible(AnswerError::Number { from, to });
            Answer::Whole(text.trim().parse().map_err(|_| none)?)
        }
    };
    ask.admits(answer).map_err(TypedAnswerError::Impossible)?;
    Ok(answer)
}

/// Whether it is wrong already while it is typed, because more digits only make it larger.
pub fn is_too_large(ask: Ask, text: &str) -> bool {
    match read(ask, text) {
        Err(TypedAnswerError::Time(TimeError::TooLong { .. })) => true,
        Err(TypedAnswerError::Impossible(AnswerError::Number { to, .. })) => {
            text.trim().parse::<u64>().is_ok_and(|number| number > u64::from(to))
        }
        Ok(_) | Err(_) => false,
    }
}

/// Beside the field.
pub fn told(lang: Lang, why: TypedAnswerError) -> String {
    match why {
        TypedAnswerError::Time(why) => problems::time(lang, &why),
        TypedAnswerError::Impossible(why) => instruments::impossible(lang, why),
    }
}

pub fn keyboard(ask: Ask) -> FieldKind {
    match ask {
        Ask::Time { .. } | Ask::Hold { .. } => FieldKind::Decimal,
        _ => FieldKind::Whole,
    }
}

/// As it stands in the field: `4,82`, `31`.
pub fn written(lang: Lang, answer: Answer) -> String {
    match answer {
        Answer::Time(time) => numbers::decimal(lang, i64::from(time.hundredths()), 2),
        Answer::Whole(number) => number.to_string(),
        Answer::Not(_) => String::new(),
    }
}
