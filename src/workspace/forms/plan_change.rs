//! One exercise of a plan or of a proposal in another's place: which, why, and by whom where the worker may not decide.

use super::reading::FormReader;
use super::{FieldError, FieldErrors, FormChoice};
use crate::domain::exercise::{Amount, Dose, Planned};
use crate::domain::form_draft::FormValues;
use crate::domain::plan::{Cause, ChangedBy, Instead, ManualChoice, PlanStep, PlanStepChange};

pub const INSTEAD: &str = "instead";
pub const WHY: &str = "why";
pub const NAME: &str = "name";

/// The word of an exercise with its dose.
pub fn planned_word(planned: Planned) -> String {
    let Amount { dose, sets } = planned.amount;
    let dose = match dose {
        Dose::Seconds(seconds) => format!("{seconds}s"),
        Dose::Repetitions { count, sides } => format!("{count}{}", sides.word()),
    };
    format!("{}-{sets}-{dose}", planned.exercise.word())
}

/// What was chosen among what may come instead.
pub fn chosen(offers: &[Instead], values: &FormValues) -> Result<Planned, FieldErrors> {
    let mut read = FormReader::new(values);
    let planned = find(offers, &mut read);
    read.done(planned)
}

fn find(offers: &[Instead], read: &mut FormReader<'_>) -> Option<Planned> {
    let word = read.text(INSTEAD);
    let offered = offers.iter().map(|it| it.planned).find(|planned| planned_word(*planned) == word);
    read.take(INSTEAD, offered.ok_or(FieldError::Missing))
}

/// The professional who decides.
pub fn decided_by(values: &FormValues) -> Result<ChangedBy, FieldErrors> {
    let mut read = FormReader::new(values);
    let by = read.name(NAME).map(ChangedBy::Professional);
    read.done(by)
}

#[derive(Debug, Clone)]
pub struct PlanChangeForm {
    /// From 0.
    pub item: usize,
    pub from: Planned,
    pub offers: Vec<Instead>,
}

impl PlanChangeForm {
    /// What is chosen so far. Any reason stands for the one that is not chosen yet.
    pub fn step(&self, values: &FormValues) -> Option<PlanStep> {
        let why = ManualChoice::from_word(values.get(WHY)).unwrap_or(ManualChoice::Other);
        Some(self.to(chosen(&self.offers, values).ok()?, why))
    }

    pub fn check(&self, values: &FormValues, names_professional: bool) -> Result<(ChangedBy, PlanStep), FieldErrors> {
        let mut read = FormReader::new(values);
        let (to, why) = (find(&self.offers, &mut read), read.one(WHY));
        let by = match names_professional {
            true => read.name(NAME).map(ChangedBy::Professional),
            false => Some(ChangedBy::Worker),
        };
        read.finish(|| Some((by?, self.to(to?, why?))))
    }

    fn to(&self, to: Planned, why: ManualChoice) -> PlanStep {
        PlanStep { change: PlanStepChange { item: self.item, from: self.from, to }, cause: Cause::Chosen(why) }
    }
}
