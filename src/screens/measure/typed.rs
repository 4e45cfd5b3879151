//! What is typed as an answer: its keyboard, how it stands in its field, and why it will not do.

use crate::domain::assessment::{Answer, Ask, Instrument};
use crate::domain::typed_test::TypedAnswerError;
use crate::text::{Lang, instruments, numbers, problems};
use crate::ui::FieldKind;

/// Beside the field.
pub fn told(lang: Lang, why: TypedAnswerError) -> String {
    match why {
        TypedAnswerError::Time(why) => problems::time(lang, &why),
        TypedAnswerError::Impossible(why) => instruments::impossible(lang, why),
    }
}

pub fn keyboard(ask: Ask) -> FieldKind {
    match ask {
        Ask::Time { .. } | Ask::Hold { .. } | Ask::Tenths { .. } => FieldKind::Decimal,
        Ask::Count { .. } | Ask::Distance { .. } | Ask::Choice { .. } => FieldKind::Whole,
        Ask::Scale { .. } | Ask::Number { .. } | Ask::Given { .. } => FieldKind::Whole,
    }
}

/// As it stands in the field: `4,82`, `31`, `71,4`.
pub fn written(lang: Lang, instrument: Instrument, answer: Answer) -> String {
    match answer {
        Answer::Time(time) => numbers::decimal(lang, i64::from(time.hundredths()), 2),
        // Its tenths are kept.
        Answer::Whole(number) if instrument == Instrument::Weight => numbers::decimal(lang, i64::from(number), 1),
        Answer::Whole(number) => number.to_string(),
        Answer::Not(_) => String::new(),
    }
}
