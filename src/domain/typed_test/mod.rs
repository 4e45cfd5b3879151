//! A measurement that is typed: from paper, as a questionnaire, or corrected. What each press means, and what the texts
//! come to.
//!
//! Owns: what stands in each field as it was typed, right or wrong; how it is read; what is asked about once before it is
//! kept; when it is whole. Must not own: what is asked (the form of the instrument), the time of day, words, the screen,
//! storage. Start at [`press`]; then `reading`: all that follows from the texts.

mod conditions;
mod doubts;
mod press;
mod reading;
mod texts;

use chrono::NaiveDate;

use crate::domain::assessment::{Answer, Answers, Assessment, Conditions, Instrument, Occasion, Source};
use crate::domain::day::Day;
use crate::domain::form_draft::FormValues;
use crate::domain::history::{AssessmentEntry, History};
use crate::domain::identity::EventId;
use crate::domain::registry;

pub use conditions::{TypedConditionError, TypedConditions};
pub use doubts::{DoubtAbout, TypedDoubt};
pub use press::{TypedPress, UnfinishedTestError};
pub use reading::TypedReading;
pub use texts::{TypedAnswerError, is_too_large, read_answer};

/// A form on its way: every field as a text. Nothing that was typed is lost but by [`TypedPress::BeginAnew`]: what another
/// answer makes needless is kept, is not asked for, and comes back when it is needed again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypedTest {
    instrument: Instrument,
    source: Source,
    occasion: Occasion,
    /// The event that is corrected.
    corrects: Option<EventId>,
    /// What stands in the form where nobody has typed.
    known: FormValues,
    /// What stands in it now.
    texts: FormValues,
}

/// What the machine is told from outside.
#[derive(Debug, Clone, Copy)]
pub struct TypedAround<'a> {
    pub today: NaiveDate,
    pub history: &'a History,
}

impl TypedTest {
    /// Carried out now, or entered from paper.
    pub fn begin(
        instrument: Instrument,
        source: Source,
        occasion: Occasion,
        conditions: &Conditions,
        today: NaiveDate,
    ) -> Self {
        let known = TypedConditions::of(conditions).texts().with(texts::DAY, Day(today).to_string());
        Self { instrument, source, occasion, corrects: None, texts: known.clone(), known }
    }

    /// With what is known of the answers already: it stands there until somebody puts it right.
    pub fn filled(mut self, answers: &Answers) -> Self {
        for (key, number) in answers.iter_whole() {
            self.known.set(&texts::of_item(key), number.to_string());
        }
        Self { texts: self.known.clone(), ..self }
    }

    /// Filled in as it was recorded: the same questions, in the same direction, with the same weights. `written`: an
    /// answer as it stands in its field.
    pub fn correct(entry: &AssessmentEntry, written: impl Fn(Answer) -> String) -> Self {
        let Assessment { instrument, on, source, conditions, answers } = &entry.assessment;
        let occasion = registry::occasion_behind(&entry.assessment);
        let mut test = Self::begin(*instrument, *source, occasion, conditions, *on);
        for (key, answer) in answers.iter() {
            let (key, text) = match answer.reason() {
                Some(why) => (texts::of_reason(key), texts::of_number(why)),
                None => (texts::of_item(key), written(*answer)),
            };
            test.known.set(&key, text);
        }
        Self { corrects: Some(entry.event), texts: test.known.clone(), ..test }
    }

    /// With what was typed before.
    pub fn restore(mut self, typed: &FormValues) -> Self {
        typed.iter().for_each(|(key, text)| self.texts.set(key, text));
        self
    }

    /// What is kept of it: all that stands in it, so that the day and the conditions stay those that it was typed under.
    /// Nothing while nobody has typed.
    pub fn draft(&self) -> FormValues {
        if self.texts == self.known { FormValues::default() } else { self.texts.clone() }
    }

    pub fn instrument(&self) -> Instrument {
        self.instrument
    }

    pub fn occasion(&self) -> &Occasion {
        &self.occasion
    }

    /// The day is asked for: it is not simply today.
    pub fn is_dated(&self) -> bool {
        match self.source {
            Source::Paper => true,
            Source::Guided => self.corrects.is_some(),
        }
    }

    /// Answers that follow from a setting or from the goals.
    fn given(&self) -> Answers {
        registry::given(self.instrument, &self.occasion)
    }
}
