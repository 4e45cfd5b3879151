//! One exercise of a plan or of a proposal in another's place: which, why, and by whom where the worker may not decide.

use super::reading::FormReader;
use super::{FieldError, FieldErrors, FormChoice};
use crate::domain::exercise::{Amount, Dose, ExtraLoad, Planned, Support};
use crate::domain::form_draft::FormValues;
use crate::domain::plan::{Cause, ChangedBy, Instead, ManualChoice, PlanStep, PlanStepChange};

pub const INSTEAD: &str = "instead";
/// How much of it, as it was set by hand.
pub const DOSE: &str = "dose";
pub const WHY: &str = "why";
pub const NAME: &str = "name";

/// The word of an exercise with its dose, its load and its support.
pub fn planned_word(planned: Planned) -> String {
    let Planned { exercise, amount: Amount { dose, sets }, load, support } = planned;
    let count = match dose {
        Dose::Seconds(seconds) => seconds,
        Dose::Repetitions { count, .. } => count.into(),
    };
    let support = support.map_or("", Support::word);
    format!("{}/{sets}/{count}/{}/{support}", exercise.word(), ExtraLoad::step(load))
}

/// As much of it as the word says, where the word is about the same exercise.
pub fn with_dose(planned: Planned, word: &str) -> Planned {
    let read = || {
        let parts: Vec<&str> = word.split('/').collect();
        let [exercise, sets, count, load, support] = parts[..] else { return None };
        let dose = match planned.amount.dose {
            Dose::Seconds(_) => Dose::Seconds(count.parse().ok()?),
            Dose::Repetitions { sides, .. } => Dose::Repetitions { count: count.parse().ok()?, sides },
        };
        let amount = Amount { dose, sets: sets.parse().ok()? };
        let load = planned.exercise.resistance().and_then(|kind| kind.load(load.parse().ok()?));
        let is_same = exercise == planned.exercise.word();
        is_same.then(|| Planned { amount, load, support: Support::from_word(support), ..planned })
    };
    read().unwrap_or(planned)
}

/// What was chosen among what may come instead, or what is there, with the dose that was set. `None`: nothing was chosen.
pub fn chosen_so_far(from: Option<Planned>, offers: &[Instead], values: &FormValues) -> Option<Planned> {
    let word = values.get(INSTEAD);
    let offered = offers.iter().map(|it| it.planned).find(|planned| planned_word(*planned) == word);
    Some(with_dose(offered.or(from)?, values.get(DOSE)))
}

/// The same, where it is another than what is there.
pub fn chosen(from: Option<Planned>, offers: &[Instead], values: &FormValues) -> Result<Planned, FieldErrors> {
    let mut read = FormReader::new(values);
    let planned = find(from, offers, values, &mut read);
    read.done(planned)
}

fn find(from: Option<Planned>, offers: &[Instead], values: &FormValues, read: &mut FormReader<'_>) -> Option<Planned> {
    let to = chosen_so_far(from, offers, values).filter(|to| Some(*to) != from);
    read.take(INSTEAD, to.ok_or(FieldError::Missing))
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
    /// What is done as it is chosen so far.
    pub fn to_be(&self, values: &FormValues) -> Option<Planned> {
        chosen_so_far(Some(self.from), &self.offers, values)
    }

    /// What is chosen so far. Any reason stands for the one that is not chosen yet.
    pub fn step(&self, values: &FormValues) -> Option<PlanStep> {
        let why = ManualChoice::from_word(values.get(WHY)).unwrap_or(ManualChoice::Other);
        Some(self.to(chosen(Some(self.from), &self.offers, values).ok()?, why))
    }

    pub fn check(&self, values: &FormValues, names_professional: bool) -> Result<(ChangedBy, PlanStep), FieldErrors> {
        let mut read = FormReader::new(values);
        let (to, why) = (find(Some(self.from), &self.offers, values, &mut read), read.one(WHY));
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
