//! A session as it runs: what each button does, and the clock as milliseconds that are fed from outside.
//!
//! Source: the twenty minutes of the scheme; the rules of the buttons are our own and stand at [`Input`].

use super::plan::{Plan, Planned};
use super::{ExerciseRecord, Outcome, SessionRecord, SkipReason, StopReason, ZeroToTen};
use crate::domain::exercise::{Dose, Grade, Position};
use crate::domain::moment::Moment;
use crate::domain::written::Note;

pub use super::snapshot::{Progress, RestoreError, Snapshot, State};

/// What a worker does. Where an input makes no sense, nothing happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Input {
    /// Done; on to the next one, or to the closing questions. Ends a pause, as do `Back` and `Skip`.
    Next,
    /// To the exercise before, or from the closing questions back to the last one. What was noted of it stands until
    /// it is noted anew.
    Back,
    Pause,
    Resume,
    /// One step down the ladder.
    ///
    /// Within a position it concerns this exercise only: it was this movement that was hard. From standing to seated
    /// it is the person who has sat down, and every exercise that is still to come is done seated too, so that no new
    /// page asks a tired person to stand.
    Easier,
    /// One step up the ladder. From seated to standing the exercises still to come go back to what was planned, and
    /// never beyond it.
    Harder,
    Skip(SkipReason),
    /// Ends the session at once, whatever it was doing. The exercise it came in the middle of is not done. A new
    /// reason replaces the old one, and there is no way back to the exercises.
    Stop(StopReason),
}

/// A running session. Every exercise before the current one has an outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    now: Snapshot,
}

impl Run {
    pub fn start(started: Moment, plan: &Plan) -> Self {
        let fresh =
            |planned: &Planned| Progress { planned: *planned, grade: planned.grade, outcome: Outcome::NotReached };
        let exercises = plan.exercises().iter().map(fresh).collect();
        let state = State::Exercising;
        Self { now: Snapshot { started, exercises, current: 0, state, trained_ms: 0, in_exercise_ms: 0 } }
    }

    pub fn restore(snapshot: Snapshot) -> Result<Self, RestoreError> {
        snapshot.check()?;
        Ok(Self { now: snapshot })
    }

    pub fn snapshot(&self) -> &Snapshot {
        &self.now
    }

    pub fn apply(&mut self, input: Input) {
        let grade = self.current().grade;
        match (input, self.now.state) {
            (Input::Stop(reason), _) => self.now.state = State::Closing { stopped: Some(reason) },
            (Input::Back, State::Closing { stopped: None }) => self.turn_to(self.now.current),
            (_, State::Closing { .. }) => {}
            (Input::Next, _) => self.leave(Outcome::Done(grade)),
            (Input::Skip(reason), _) => self.leave(Outcome::Skipped(reason)),
            (Input::Back, _) => {
                if let Some(before) = self.now.current.checked_sub(1) {
                    self.turn_to(before);
                }
            }
            (Input::Pause, _) => self.now.state = State::Paused,
            (Input::Resume, _) => self.now.state = State::Exercising,
            (Input::Easier, _) => self.change_to(grade.easier()),
            (Input::Harder, _) => self.change_to(grade.harder()),
        }
    }

    /// Lets the clock run on. It stands still in a pause and when the exercises are over.
    pub fn advance(&mut self, ms: u64) {
        if self.now.state == State::Exercising {
            self.now.trained_ms = self.now.trained_ms.saturating_add(ms);
            self.now.in_exercise_ms = self.now.in_exercise_ms.saturating_add(ms);
        }
    }

    fn leave(&mut self, outcome: Outcome) {
        let current = self.now.current;
        self.now.exercises[current].outcome = outcome;
        if current + 1 < self.now.exercises.len() {
            self.turn_to(current + 1);
        } else {
            self.now.state = State::Closing { stopped: None };
        }
    }

    fn turn_to(&mut self, index: usize) {
        self.now.current = index;
        self.now.in_exercise_ms = 0;
        self.now.state = State::Exercising;
    }

    fn change_to(&mut self, grade: Option<Grade>) {
        let Some(grade) = grade else { return };
        let before = std::mem::replace(&mut self.now.exercises[self.now.current].grade, grade);
        if before.position() == grade.position() {
            return;
        }
        let to_come = self.now.exercises.iter_mut().skip(self.now.current + 1);
        for progress in to_come.filter(|progress| progress.outcome == Outcome::NotReached) {
            let planned = progress.planned.grade;
            progress.grade = match grade.position() {
                Position::Seated => planned.min(Grade::Seated),
                Position::Standing => planned,
            };
        }
    }

    pub fn started(&self) -> Moment {
        self.now.started
    }

    pub fn state(&self) -> State {
        self.now.state
    }

    /// In the order of the plan.
    pub fn exercises(&self) -> &[Progress] {
        &self.now.exercises
    }

    /// The place of the current exercise, from 0.
    pub fn index(&self) -> usize {
        self.now.current
    }

    /// The current exercise, or the last one when all are over.
    pub fn current(&self) -> &Progress {
        // `restore` and `leave` keep the place within the exercises.
        &self.now.exercises[self.now.current]
    }

    /// Which of how many in the current phase: «Styrke, 3 av 5». From 1.
    pub fn place_in_phase(&self) -> (usize, usize) {
        let phase = self.current().planned.movement.phase();
        let in_phase = |exercises: &[Progress]| {
            exercises.iter().filter(|progress| progress.planned.movement.phase() == phase).count()
        };
        (in_phase(&self.now.exercises[..=self.now.current]), in_phase(&self.now.exercises))
    }

    pub fn trained_ms(&self) -> u64 {
        self.now.trained_ms
    }

    pub fn in_exercise_ms(&self) -> u64 {
        self.now.in_exercise_ms
    }

    /// What is left of an exercise that is done for a time. `None`: it is done by repetitions.
    ///
    /// At 0 nothing follows by itself: the worker sees when the person is ready for the next one.
    pub fn countdown_ms(&self) -> Option<u64> {
        match self.current().dose() {
            Dose::Seconds(seconds) => Some((u64::from(seconds) * 1_000).saturating_sub(self.now.in_exercise_ms)),
            Dose::Repetitions { .. } => None,
        }
    }

    /// What is kept, when the closing questions are answered. `None`: the session is not over.
    pub fn record(&self, exertion: Option<ZeroToTen>, pain: Option<ZeroToTen>, note: Note) -> Option<SessionRecord> {
        let State::Closing { stopped } = self.now.state else { return None };
        let kept =
            |progress: &Progress| ExerciseRecord { movement: progress.planned.movement, outcome: progress.outcome };
        Some(SessionRecord {
            started: self.now.started,
            trained_ms: self.now.trained_ms,
            exercises: self.now.exercises.iter().map(kept).collect(),
            stopped,
            exertion,
            pain,
            note,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::exercise::Movement;
    use crate::domain::session::plan::starter;

    const LAST: usize = Movement::ALL.len() - 1;

    fn run(position: Position) -> Run {
        Run::start(Moment::new(1_770_000_000_000, 60).unwrap(), &starter(position))
    }

    fn after(position: Position, inputs: &[Input]) -> Run {
        let mut run = run(position);
        inputs.iter().for_each(|input| run.apply(*input));
        run
    }

    fn grades(run: &Run) -> Vec<Grade> {
        run.exercises().iter().map(|progress| progress.grade).collect()
    }

    #[test]
    fn one_button_is_enough_for_a_session_that_goes_as_planned() {
        let mut run = run(Position::Standing);
        for _ in Movement::ALL {
            assert_eq!(run.record(None, None, Note::default()), None);
            run.advance(80_000);
            run.apply(Input::Next);
        }
        let record = run.record(ZeroToTen::new(4).ok(), None, Note::default()).unwrap();
        assert_eq!((record.stopped, record.trained_ms), (None, 14 * 80_000));
        assert!(record.exercises.iter().all(|exercise| exercise.outcome == Outcome::Done(Grade::Standing)));
        assert!(record.exercises.iter().map(|exercise| exercise.movement).eq(Movement::ALL));
    }

    #[test]
    fn a_stopped_session_keeps_what_was_done_and_has_no_way_back() {
        let stopped = |reason| State::Closing { stopped: Some(reason) };
        let mut run = after(
            Position::Seated,
            &[Input::Next, Input::Skip(SkipReason::Pain), Input::Stop(StopReason::Dizzy), Input::Back, Input::Next],
        );
        assert_eq!(run.state(), stopped(StopReason::Dizzy));
        run.apply(Input::Stop(StopReason::Fall));
        assert_eq!(run.state(), stopped(StopReason::Fall));
        let outcomes: Vec<_> = run.exercises().iter().map(|progress| progress.outcome).collect();
        assert_eq!(outcomes[..2], [Outcome::Done(Grade::Seated), Outcome::Skipped(SkipReason::Pain)]);
        assert_eq!(outcomes[2..], [Outcome::NotReached; LAST - 1]);
    }

    #[test]
    fn from_the_closing_questions_back_leads_to_the_last_exercise() {
        let mut run = after(Position::Seated, &[Input::Next; LAST + 1]);
        assert_eq!(run.state(), State::Closing { stopped: None });
        run.apply(Input::Back);
        assert_eq!((run.state(), run.index()), (State::Exercising, LAST));
        run.apply(Input::Skip(SkipReason::Tired));
        assert_eq!(run.exercises()[LAST].outcome, Outcome::Skipped(SkipReason::Tired));
        assert_eq!(run.state(), State::Closing { stopped: None });
    }

    #[test]
    fn the_clock_stands_still_in_a_pause_and_moving_on_ends_the_pause() {
        let mut run = run(Position::Seated);
        run.advance(10_000);
        run.apply(Input::Pause);
        run.advance(60_000);
        assert_eq!((run.trained_ms(), run.countdown_ms()), (10_000, Some(35_000)));
        run.apply(Input::Resume);
        run.advance(40_000);
        assert_eq!((run.trained_ms(), run.countdown_ms()), (50_000, Some(0)));
        run.apply(Input::Pause);
        run.apply(Input::Next);
        assert_eq!((run.state(), run.in_exercise_ms(), run.countdown_ms()), (State::Exercising, 0, None));
    }

    #[test]
    fn a_step_within_a_position_concerns_this_exercise_only() {
        let run = after(Position::Standing, &[Input::Easier]);
        assert_eq!(grades(&run)[..2], [Grade::StandingGentle, Grade::Standing]);
        let run = after(Position::Standing, &[Input::Harder, Input::Harder]);
        assert_eq!(grades(&run)[..2], [Grade::StandingMore, Grade::Standing]);
    }

    #[test]
    fn who_sits_down_stays_seated_until_somebody_says_otherwise() {
        let seated = [Input::Next, Input::Easier, Input::Easier];
        let run = after(Position::Standing, &seated);
        assert_eq!(grades(&run)[0], Grade::Standing);
        assert_eq!(grades(&run)[1..], [Grade::Seated; LAST]);
        let run = after(Position::Standing, &[seated.as_slice(), &[Input::Next, Input::Harder]].concat());
        assert_eq!(grades(&run)[1..4], [Grade::Seated, Grade::StandingGentle, Grade::Standing]);
    }

    #[test]
    fn who_stands_up_in_a_seated_plan_is_not_asked_to_stand_by_the_next_exercise() {
        let run = after(Position::Seated, &[Input::Harder]);
        assert_eq!(grades(&run)[..2], [Grade::StandingGentle, Grade::Seated]);
    }

    #[test]
    fn the_place_in_the_phase_is_told() {
        assert_eq!(run(Position::Seated).place_in_phase(), (1, 3));
        assert_eq!(after(Position::Seated, &[Input::Next; 5]).place_in_phase(), (3, 5));
    }
}
