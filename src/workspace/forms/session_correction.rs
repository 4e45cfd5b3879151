//! A session that is corrected: how each exercise went, and what was answered after it.

use super::FieldErrors;
use super::FormChoice;
use super::after_session::{self, AfterForm};
use super::correction::CorrectionForm;
use crate::domain::correction::CorrectionReason;
use crate::domain::exercise::{Exercise, ExerciseOutcome, Planned, SkipReason};
use crate::domain::form_draft::FormValues;
use crate::domain::session::held::CompletedSession;

/// A word for each exercise.
pub const OUTCOMES: &str = "outcomes";

const AS_PLANNED: &str = "AsPlanned";
const FEWER: &str = "Fewer";
const NOT_REACHED: &str = "NotReached";
const INSTEAD: &str = "Instead-";
const SKIPPED: &str = "Skipped-";

/// All of its keys.
pub fn keys() -> Vec<&'static str> {
    [&after_session::KEYS[..], &[OUTCOMES]].concat()
}

pub fn from_known(after: &AfterForm, held: &CompletedSession) -> FormValues {
    after.from_known(&held.after).with(OUTCOMES, outcomes_text(held.exercises.iter().map(|(_, went)| *went)))
}

#[derive(Debug, Clone)]
pub struct SessionCorrectionForm {
    pub why: CorrectionForm,
    pub after: AfterForm,
    /// As it stands.
    pub held: CompletedSession,
}

impl SessionCorrectionForm {
    pub fn check(&self, values: &FormValues) -> Result<(Option<CorrectionReason>, CompletedSession), FieldErrors> {
        match (self.why.check(values), self.after.check(values)) {
            (Ok(why), Ok(after)) => {
                let exercises = outcomes(&self.held.exercises, values.get(OUTCOMES));
                Ok((why, CompletedSession { exercises, after, ..self.held.clone() }))
            }
            (why, after) => {
                let mut errors = why.err().unwrap_or_default();
                errors.0.append(&mut after.err().unwrap_or_default().0);
                Err(errors)
            }
        }
    }
}

/// `AsPlanned Instead-HeldMarch Skipped-Tired`
pub fn outcomes_text(outcomes: impl IntoIterator<Item = ExerciseOutcome>) -> String {
    let word = |outcome| match outcome {
        ExerciseOutcome::AsPlanned => AS_PLANNED.to_owned(),
        ExerciseOutcome::Fewer => FEWER.to_owned(),
        ExerciseOutcome::NotReached => NOT_REACHED.to_owned(),
        ExerciseOutcome::Instead(exercise) => format!("{INSTEAD}{}", exercise.word()),
        ExerciseOutcome::Skipped(why) => format!("{SKIPPED}{}", why.word()),
    };
    outcomes.into_iter().map(word).collect::<Vec<_>>().join(" ")
}

/// As the words say; as recorded where there is no word that this version knows.
pub fn outcomes(recorded: &[(Planned, ExerciseOutcome)], text: &str) -> Vec<(Planned, ExerciseOutcome)> {
    let mut words = text.split(' ');
    let went =
        |(planned, went): &(Planned, ExerciseOutcome)| (*planned, words.next().and_then(outcome).unwrap_or(*went));
    recorded.iter().map(went).collect()
}

fn outcome(word: &str) -> Option<ExerciseOutcome> {
    match word {
        AS_PLANNED => Some(ExerciseOutcome::AsPlanned),
        FEWER => Some(ExerciseOutcome::Fewer),
        NOT_REACHED => Some(ExerciseOutcome::NotReached),
        _ => match word.strip_prefix(INSTEAD) {
            Some(exercise) => Exercise::from_word(exercise).map(ExerciseOutcome::Instead),
            None => SkipReason::from_word(word.strip_prefix(SKIPPED)?).map(ExerciseOutcome::Skipped),
        },
    }
}
