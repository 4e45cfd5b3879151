//! What was measured before.

use chrono::NaiveDate;

use super::{AssessmentEntry, History};
use crate::domain::assessment::{Answers, Assessment, Instrument};
use crate::domain::identity::EventId;

impl History {
    /// The last with the instrument, on that day or before it. `but`: what is being corrected itself.
    pub fn measured_until(&self, instrument: Instrument, day: NaiveDate, but: Option<EventId>) -> Option<&Assessment> {
        self.until(instrument, day, but).next().map(|entry| &entry.assessment)
    }

    /// What was answered the time before. Goals may be rated one at a time, so each has its own time before.
    pub fn answered_until(&self, instrument: Instrument, day: NaiveDate, but: Option<EventId>) -> Answers {
        let mut answers = Answers::default();
        let times = if instrument == Instrument::GoalRatings { usize::MAX } else { 1 };
        for entry in self.until(instrument, day, but).take(times) {
            for (key, answer) in entry.assessment.answers.iter() {
                if answers.get(key).is_none() {
                    answers.put(key.clone(), *answer);
                }
            }
        }
        answers
    }

    fn until(
        &self,
        instrument: Instrument,
        day: NaiveDate,
        but: Option<EventId>,
    ) -> impl Iterator<Item = &AssessmentEntry> {
        let is_before = move |entry: &&AssessmentEntry| Some(entry.event) != but && entry.assessment.on <= day;
        self.assessed(instrument).rev().filter(is_before)
    }
}
