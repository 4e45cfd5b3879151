//! One session in one home: the device it runs on, and the truth beside it.

use hjemmetrener::domain::clocks::Clocks;
use hjemmetrener::domain::exercise::ExerciseOutcome;
use hjemmetrener::domain::exercise::Planned;
use hjemmetrener::domain::exercise::SkipReason;
use hjemmetrener::domain::exercise::Stage;
use hjemmetrener::domain::plan::Progression;
use hjemmetrener::domain::session::SESSION_SECONDS;
use hjemmetrener::domain::session::held::Load;
use hjemmetrener::domain::session::incident::{Happened, Hurt, Incident, Notification};
use hjemmetrener::domain::session::opening::Opening;
use hjemmetrener::domain::session::protocol::{LedSession, Pause, Press, SessionState, Snapshot};
use hjemmetrener::vault::RandomSource;

use super::{Figures, KEEP_MS, LOOK_MS};
use crate::plans::plan;
use crate::tablet::{Dice, START, moment};

/// One session, the device it runs on, and the truth beside it.
pub(super) struct Home {
    dice: Dice,
    session: LedSession,
    /// On disk.
    kept: Snapshot,
    kept_at_ms: u64,
    steady_ms: u64,
    wall_ms: i64,

    /// The list: what was done with each exercise.
    list: Vec<ExerciseOutcome>,
    /// The stopwatch.
    trained_ms: u64,
    /// Of it since the last savepoint.
    since_kept_ms: u64,
    /// Of it in this exercise.
    in_exercise_ms: u64,
    incidents: usize,
    lost_ms: u64,
    figures: Figures,
}

impl Home {
    pub(super) fn new(seed: u64) -> Self {
        let exercises = plan(0, Progression::ByRule).session();
        let list = vec![ExerciseOutcome::NotReached; exercises.len()];
        let opening = Opening::new(None, None, Load::Full, exercises).unwrap();
        let now = Clocks { steady_ms: 1_000, wall_ms: START };
        let session = LedSession::begin(opening, moment(0), now);
        Self {
            dice: Dice(seed),
            kept: session.snapshot().clone(),
            session,
            kept_at_ms: 0,
            steady_ms: now.steady_ms,
            wall_ms: now.wall_ms,
            list,
            trained_ms: 0,
            since_kept_ms: 0,
            in_exercise_ms: 0,
            incidents: 0,
            lost_ms: 0,
            figures: Figures::default(),
        }
    }

    fn now(&self) -> Clocks {
        Clocks { steady_ms: self.steady_ms, wall_ms: self.wall_ms }
    }

    fn runs(&self) -> bool {
        matches!(self.session.state(), SessionState::Working | SessionState::Resting)
    }

    /// From 0 up to `below`.
    fn throw(&mut self, below: u64) -> u64 {
        let mut bytes = [0; 8];
        self.dice.fill(&mut bytes);
        u64::from_le_bytes(bytes) % below
    }

    fn once_in(&mut self, many: u64) -> bool {
        self.throw(many) == 0
    }

    fn train(&mut self, ms: u64) {
        self.trained_ms += ms;
        self.since_kept_ms += ms;
        self.in_exercise_ms += ms;
    }

    fn keep(&mut self) {
        self.kept = self.session.snapshot().clone();
        self.kept_at_ms = self.session.trained_ms();
        self.since_kept_ms = 0;
    }

    fn look(&mut self) {
        self.session.look(self.now());
        if self.session.trained_ms() >= self.kept_at_ms + KEEP_MS {
            self.keep();
        }
    }

    fn press(&mut self, press: Press) {
        self.session.press(press, self.now());
        self.keep();
    }

    /// A fifth of a second as it should be.
    fn pass(&mut self) {
        let ms = LOOK_MS + self.throw(40);
        self.steady_ms += ms;
        self.wall_ms += ms.cast_signed();
        if self.runs() {
            self.train(ms);
        }
        self.look();
    }

    /// By the paper: what is left of the exercise as the plan has it. None of what follows is read from the session but
    /// what is on its screen.
    fn left_ms(&self) -> u64 {
        let planned: Planned = self.session.current().now;
        let (set, of) = self.session.set();
        match self.session.countdown_ms() {
            Some(left) if self.session.to_count().is_none() => {
                let to_come = u64::from(of - set);
                let whole = u64::from(planned.amount.work()) * 1_000 / u64::from(of);
                let strength = self.session.place_in_stage().0 == Stage::Strength;
                let rest = if strength { 30_000 } else { 15_000 };
                let rests = if self.session.state() == SessionState::Resting { to_come - 1 } else { to_come };
                left + to_come * whole + rests * rest + 30_000
            }
            Some(_) | None => (u64::from(planned.share()) * 1_000).saturating_sub(self.in_exercise_ms).max(30_000),
        }
    }

    /// The screen goes dark or a call comes. Where the device sleeps, its steady clock stands still.
    fn sleep(&mut self) {
        self.figures.sleeps += 1;
        let still = self.once_in(2);
        let longest = [10_000, 90_000, 1_800_000][usize::try_from(self.throw(3)).unwrap()];
        let ms = 3_000 + self.throw(longest);
        let (runs, left) = (self.runs(), self.left_ms());
        self.wall_ms += ms.cast_signed();
        if !still {
            self.steady_ms += ms;
        }
        if runs && !still && ms <= left {
            self.train(ms);
        }
        self.look();
        if matches!(self.session.state(), SessionState::Paused(Pause::Away { .. })) {
            self.figures.asked += 1;
            let trained = self.once_in(2);
            if trained {
                self.train(ms.min(left));
            }
            self.press(Press::GoOn { count_away: trained });
        }
    }

    fn set_the_clock(&mut self) {
        self.figures.settings += 1;
        self.wall_ms += self.throw(14_400_000).cast_signed() - 7_200_000;
        self.look();
        if matches!(self.session.state(), SessionState::Paused(Pause::Away { .. })) {
            self.figures.asked += 1;
            self.press(Press::GoOn { count_away: false });
        }
    }

    /// Killed, and opened again after a while, with a steady clock that begins anew.
    fn kill(&mut self) {
        self.figures.kills += 1;
        self.lost_ms += self.since_kept_ms;
        self.figures.worst_loss_ms = self.figures.worst_loss_ms.max(self.since_kept_ms);
        self.in_exercise_ms = self.kept.in_exercise_ms;
        self.since_kept_ms = 0;
        self.steady_ms = self.throw(5_000);
        self.wall_ms += self.throw(3_600_000).cast_signed() - 60_000;
        self.session = LedSession::restore(self.kept.clone(), self.now()).unwrap();
        self.kept_at_ms = self.session.trained_ms();
        assert_eq!(self.session.state(), SessionState::Paused(Pause::Resumed));
        self.pass();
        self.press(Press::GoOn { count_away: true });
    }

    /// On to the next exercise, noted on the list too.
    fn leave(&mut self, press: Press, went: ExerciseOutcome) {
        self.list[self.session.index()] = went;
        self.in_exercise_ms = 0;
        self.press(press);
    }

    fn something(&mut self) {
        match self.throw(9) {
            0 | 1 => self.press(Press::Count),
            2 => self.press(Press::SetDone),
            3 => self.press(Press::EndRest),
            4 => {
                self.press(Press::Pause);
                (0..self.throw(100)).for_each(|_| self.pass());
                self.press(Press::GoOn { count_away: true });
            }
            5 => {
                self.press(Press::OpenStop);
                (0..self.throw(100)).for_each(|_| self.pass());
                let (what, hurt, told) = (Happened::Dizzy, Hurt::No, Notification::Nurse);
                self.press(Press::Note(Incident { at: moment(0), during: Some(0), what, hurt, told }));
                self.incidents += 1;
                self.press(Press::CloseStop);
            }
            6 if self.session.index() > 0 => {
                self.press(Press::Back);
                self.in_exercise_ms = 0;
            }
            7 => self.leave(Press::Skip(SkipReason::Tired), ExerciseOutcome::Skipped(SkipReason::Tired)),
            _ => self.leave(Press::Fewer, ExerciseOutcome::Fewer),
        }
    }

    /// Twenty minutes, or until all exercises are done.
    pub(super) fn lead(mut self) -> Figures {
        while !self.session.is_over() {
            self.pass();
            if self.once_in(1_500) {
                self.sleep();
            }
            if self.once_in(3_000) {
                self.kill();
            }
            if self.once_in(3_000) {
                self.set_the_clock();
            }
            if self.once_in(600) {
                self.something();
            }
            // On the last exercise they go on until the twenty minutes are over.
            let last = self.session.index() + 1 == self.list.len();
            let share = u64::from(self.session.current().now.share()) * 1_000;
            let whole = self.trained_ms >= u64::from(SESSION_SECONDS) * 1_000;
            if !self.session.is_over() && (self.in_exercise_ms >= share && !last || whole) {
                self.leave(Press::AsPlanned, ExerciseOutcome::AsPlanned);
            }
        }
        let held = self.session.held().unwrap();
        let lost = held.exercises.iter().zip(&self.list).filter(|((_, went), listed)| went != *listed).count();
        assert_eq!(held.incidents.len(), self.incidents);
        let error = (held.trained_ms + self.lost_ms).abs_diff(self.trained_ms);
        Figures {
            sessions: 1,
            steps: self.list.len() as u64,
            lost_steps: lost as u64,
            worst_error_ms: error,
            lost_ms: self.lost_ms,
            ..self.figures
        }
    }
}
