//! What is kept of a session by the library that was held, whole or stopped early.
//!
//! Sessions from before the library are shown as this too: see [`HeldSession::of_record`].

use std::collections::BTreeSet;

use super::incident::Incident;
use super::readiness::{Answers, Tell, Verdict};
use super::remark::{Appointment, Mood, Remark};
use super::vitals::Vitals;
use super::{Outcome, SessionRecord, StopReason};
use crate::domain::exercise::{Exercise, Grade};
use crate::domain::identity::EventId;
use crate::domain::moment::Moment;
use crate::domain::plan::{Planned, Went};
use crate::domain::scale::ZeroToTen;
use crate::domain::written::Note;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldSession {
    pub started: Moment,
    /// Time on the session's clock, pauses left out.
    pub trained_ms: u64,
    /// The event that accepted the plan it followed. `None`: before there were plans.
    pub plan: Option<EventId>,
    /// `None`: nobody asked.
    pub before: Option<Before>,
    pub load: Load,
    /// What was planned for the day, in order, and how it went.
    pub exercises: Vec<(Planned, Went)>,
    /// In the order they were written down.
    pub incidents: Vec<Incident>,
    /// `None`: carried through to the end.
    pub stopped: Option<Stopped>,
    pub after: After,
}

/// What was asked and measured before, and what followed from it that day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Before {
    pub answers: Answers,
    pub vitals: Vitals,
    /// As the rules were that day.
    pub verdict: Verdict,
    /// Who was asked first, and said yes.
    pub agreed: Option<Tell>,
}

/// The worker came, and the session was not begun.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TurnedAway {
    /// `None`: it did not come to the questions.
    pub before: Option<Before>,
    pub incidents: Vec<Incident>,
}

/// How much of the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Load {
    Full,
    /// One step down everywhere.
    Lighter,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Stopped {
    pub why: StopReason,
    /// `None`: it was not asked then.
    pub by: Option<StoppedBy>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StoppedBy {
    Person,
    /// The one who leads the session.
    Worker,
    Service,
}

/// The closing questions. `None` or empty: not asked or not answered.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct After {
    pub exertion: Option<ZeroToTen>,
    pub pain: Option<ZeroToTen>,
    pub mood: Option<Mood>,
    pub remarks: BTreeSet<Remark>,
    pub note: Note,
    pub next: Option<Appointment>,
}

impl StoppedBy {
    pub const ALL: [Self; 3] = [Self::Person, Self::Worker, Self::Service];
}

impl HeldSession {
    /// Exercises that were done, as planned or otherwise.
    pub fn done(&self) -> usize {
        self.exercises.iter().filter(|(_, went)| went.is_done()).count()
    }

    /// A session from before the library.
    ///
    /// Such a session does not tell how demanding the form was that was skipped; that of the first exercise done is taken.
    pub fn of_record(record: &SessionRecord) -> Self {
        let done = |outcome| if let Outcome::Done(grade) = outcome { Some(grade) } else { None };
        let usual = record.exercises.iter().find_map(|it| done(it.outcome)).unwrap_or(Grade::Seated);
        let exercises = record.exercises.iter().map(|it| {
            let grade = done(it.outcome).unwrap_or(usual);
            let amount = it.movement.amount(grade);
            let went = match it.outcome {
                Outcome::Done(_) => Went::AsPlanned,
                Outcome::Skipped(why) => Went::Skipped(why),
                Outcome::NotReached => Went::NotReached,
            };
            (Planned { exercise: Exercise::of_movement(it.movement, grade), amount }, went)
        });
        Self {
            started: record.started,
            trained_ms: record.trained_ms,
            plan: None,
            before: None,
            load: Load::Full,
            exercises: exercises.collect(),
            incidents: vec![],
            stopped: record.stopped.map(|why| Stopped { why, by: None }),
            after: After {
                exertion: record.exertion,
                pain: record.pain,
                note: record.note.clone(),
                ..After::default()
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::exercise::{Amount, Movement};
    use crate::domain::session::{ExerciseRecord, SkipReason};

    #[test]
    fn a_session_from_before_the_library_is_shown_with_its_exercises() {
        let outcomes = [Outcome::Skipped(SkipReason::Pain), Outcome::Done(Grade::StandingMore), Outcome::NotReached];
        let movements = [Movement::March, Movement::ChairRise, Movement::FeetInLine];
        let exercises = movements.into_iter().zip(outcomes);
        let record = SessionRecord {
            started: Moment::epoch(),
            trained_ms: 200_000,
            exercises: exercises.map(|(movement, outcome)| ExerciseRecord { movement, outcome }).collect(),
            stopped: Some(StopReason::Tired),
            exertion: ZeroToTen::new(6).ok(),
            pain: None,
            note: Note::new("Trøtt.").unwrap(),
        };
        let held = HeldSession::of_record(&record);
        let planned = |exercise, amount| Planned { exercise, amount };
        assert_eq!(
            held.exercises,
            [
                (planned(Exercise::HeldMarch, Amount::seconds(60, 1)), Went::Skipped(SkipReason::Pain)),
                (planned(Exercise::RiseFree, Amount::both(10, 1)), Went::AsPlanned),
                (planned(Exercise::HeldFeetInLine, Amount::seconds(30, 1)), Went::NotReached),
            ]
        );
        assert_eq!((held.done(), held.stopped), (1, Some(Stopped { why: StopReason::Tired, by: None })));
        assert_eq!((held.after.exertion, held.after.note.as_str()), (record.exertion, "Trøtt."));
    }
}
