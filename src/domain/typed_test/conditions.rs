//! How something is measured, as it is typed and chosen.

use super::texts::{numbered, of_number};
use crate::domain::assessment::conditions::{ChairHeight, Condition, Conditions, LengthError, Metres};
use crate::domain::assessment::{Instrument, conditions};
use crate::domain::form_draft::FormValues;
use crate::domain::registry;
use crate::domain::written::{Name, WrittenError};

/// Why a condition will not do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TypedConditionError {
    #[error(transparent)]
    Length(#[from] LengthError),
    #[error("nothing was written, and the result is worth nothing without it")]
    Missing,
    #[error(transparent)]
    Written(#[from] WrittenError),
}

/// A text for each condition: what is typed as it is, a choice by its number.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TypedConditions(FormValues);

/// What was read, and which of what is asked for will not do.
type ReadConditions = (Conditions, Vec<(Condition, TypedConditionError)>);

pub(super) const fn of_condition(condition: Condition) -> &'static str {
    match condition {
        Condition::Course => "course",
        Condition::Start => "start",
        Condition::Aid => "aid",
        Condition::Shoes => "shoes",
        Condition::ChairHeight => "chair",
        Condition::Room => "room",
        Condition::Helper => "helper",
        Condition::Form => "form",
    }
}

impl TypedConditions {
    pub fn of(conditions: &Conditions) -> Self {
        let Conditions { aid, shoes, chair, course, start, room, helper, form } = conditions;
        let name = |name: &Option<Name>| name.as_ref().map(|name| name.as_str().to_owned());
        let stated = [
            (Condition::Aid, aid.map(of_number)),
            (Condition::Shoes, shoes.map(of_number)),
            (Condition::Start, start.map(of_number)),
            (Condition::Course, course.map(|course| course.whole().to_string())),
            (Condition::ChairHeight, chair.map(|chair| chair.centimetres().to_string())),
            (Condition::Room, name(room)),
            (Condition::Helper, name(helper)),
            (Condition::Form, name(form)),
        ];
        let texts = FormValues::default();
        let with = |texts: FormValues, (condition, text): (Condition, Option<String>)| match text {
            Some(text) => texts.with(of_condition(condition), text),
            None => texts,
        };
        Self(stated.into_iter().fold(texts, with))
    }

    /// Those among the texts of a form.
    pub(super) fn among(texts: &FormValues) -> Self {
        Self(texts.clone())
    }

    pub(super) fn texts(self) -> FormValues {
        self.0
    }

    pub fn get(&self, condition: Condition) -> &str {
        self.0.get(of_condition(condition))
    }

    pub fn set(&mut self, condition: Condition, text: String) {
        self.0.set(of_condition(condition), text);
    }

    /// As far as they can be kept, and what will not do.
    pub fn read(&self, instrument: Instrument) -> ReadConditions {
        let asked = registry::asked_conditions(instrument);
        let course = length(self.get(Condition::Course), Metres::SHORTEST, Metres::LONGEST, Metres::new);
        let chair =
            length(self.get(Condition::ChairHeight), ChairHeight::LOWEST, ChairHeight::HIGHEST, ChairHeight::new);
        let [room, helper, form] =
            [Condition::Room, Condition::Helper, Condition::Form].map(|condition| written(self.get(condition)));
        let wrong = [
            // Laps are worth nothing without their length, nor a sum without its form.
            (Condition::Course, wrong_of(&course, true)),
            (Condition::ChairHeight, wrong_of(&chair, false)),
            (Condition::Room, wrong_of(&room, false)),
            (Condition::Helper, wrong_of(&helper, false)),
            (Condition::Form, wrong_of(&form, true)),
        ];
        let is_asked = |condition: &Condition| asked.contains(condition);
        let wrong = wrong.into_iter().filter(|(condition, _)| is_asked(condition));
        let wrong = wrong.filter_map(|(condition, why)| Some((condition, why?))).collect();
        let stated = Conditions {
            aid: numbered::<conditions::WalkingAid>(self.get(Condition::Aid)),
            shoes: numbered::<conditions::Shoes>(self.get(Condition::Shoes)),
            chair: chair.ok().flatten(),
            course: course.ok().flatten().filter(|_| is_asked(&Condition::Course)),
            start: numbered::<conditions::Start>(self.get(Condition::Start)),
            room: room.ok().flatten(),
            helper: helper.ok().flatten(),
            form: form.ok().flatten(),
        };
        (stated, wrong)
    }
}

fn wrong_of<T, E: Copy + Into<TypedConditionError>>(
    read: &Result<Option<T>, E>,
    needed: bool,
) -> Option<TypedConditionError> {
    match read {
        Err(why) => Some((*why).into()),
        Ok(None) if needed => Some(TypedConditionError::Missing),
        Ok(Some(_) | None) => None,
    }
}

/// Empty is not stated.
fn length<T>(text: &str, from: u16, to: u16, new: fn(u16) -> Result<T, LengthError>) -> Result<Option<T>, LengthError> {
    match text.trim() {
        "" => Ok(None),
        text => new(text.parse().map_err(|_| LengthError { found: 0, from, to })?).map(Some),
    }
}

/// Empty is not stated.
fn written(text: &str) -> Result<Option<Name>, WrittenError> {
    match Name::new(text) {
        Ok(name) => Ok(Some(name)),
        Err(WrittenError::Empty) => Ok(None),
        Err(why) => Err(why),
    }
}
