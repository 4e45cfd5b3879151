//! What each press means in each state. Where one makes no sense, nothing happens.

use super::LedSession;
use super::snapshot::Ending;
use super::state::{Pause, SessionState};
use crate::domain::clocks::Clocks;
use crate::domain::exercise::ExerciseOutcome;
use crate::domain::exercise::Planned;
use crate::domain::exercise::SkipReason;
use crate::domain::session::held::Stopped;
use crate::domain::session::incident::Incident;

/// What a worker does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Press {
    /// Done, as planned or with what took its place; on to the next one, or to the closing questions. Ends a pause, as
    /// do `Fewer`, `Skip`, `Instead` and `Back`.
    AsPlanned,
    /// The same, but less of it was done.
    Fewer,
    /// This takes the place of the current exercise, which begins anew. Refused where it is more demanding than what is
    /// planned for the day.
    Instead(Planned),
    Skip(SkipReason),
    /// To the exercise before, or from the closing questions of a session that was carried through back to the last
    /// one. What was noted of it stands until it is noted anew.
    Back,
    /// This set is done. After the last one nothing follows by itself.
    SetDone,
    /// On to the next set before the rest is over.
    EndRest,
    /// One more repetition. The last of a set ends the set.
    Count,
    Uncount,
    Pause,
    /// `count_away`: they trained while the tablet was away. Counts at most what was left of the exercise.
    GoOn {
        count_away: bool,
    },
    OpenStop,
    /// It goes on where it was.
    CloseStop,
    /// Ends the session at once. The exercise it came in the middle of is not done. A new reason replaces the old one.
    Stop(Stopped),
    Note(Incident),
}

impl LedSession {
    pub fn press(&mut self, press: Press, now: Clocks) {
        self.pass(now);
        match self.state() {
            SessionState::Working => self.while_working(press),
            SessionState::Resting => self.while_resting(press),
            SessionState::Paused(pause) => self.while_paused(press, pause),
            SessionState::AtStop(_) => self.at_the_stop_sheet(press),
            SessionState::Closing { stopped } => self.while_closing(press, stopped),
        }
    }

    fn while_working(&mut self, press: Press) {
        match press {
            Press::AsPlanned => self.leave(self.current().done()),
            Press::Fewer => self.leave(self.current().done_with_less()),
            Press::Instead(planned) => self.do_instead(planned),
            Press::Skip(why) => self.leave(ExerciseOutcome::Skipped(why)),
            Press::Back => self.back(),
            Press::SetDone => self.end_set(),
            Press::Count => self.count(),
            Press::Uncount => self.uncount(),
            Press::Pause => self.pause = Some(Pause::Asked),
            Press::OpenStop => self.at_stop = true,
            Press::Stop(stopped) => self.stop(stopped),
            Press::Note(incident) => self.note(incident),
            Press::EndRest | Press::GoOn { .. } | Press::CloseStop => {}
        }
    }

    fn while_resting(&mut self, press: Press) {
        match press {
            Press::AsPlanned => self.leave(self.current().done()),
            Press::Fewer => self.leave(self.current().done_with_less()),
            Press::Instead(planned) => self.do_instead(planned),
            Press::Skip(why) => self.leave(ExerciseOutcome::Skipped(why)),
            Press::Back => self.back(),
            Press::EndRest => self.end_rest(),
            Press::Pause => self.pause = Some(Pause::Asked),
            Press::OpenStop => self.at_stop = true,
            Press::Stop(stopped) => self.stop(stopped),
            Press::Note(incident) => self.note(incident),
            Press::SetDone | Press::Count | Press::Uncount | Press::GoOn { .. } | Press::CloseStop => {}
        }
    }

    fn while_paused(&mut self, press: Press, pause: Pause) {
        match press {
            Press::AsPlanned => self.leave(self.current().done()),
            Press::Fewer => self.leave(self.current().done_with_less()),
            Press::Instead(planned) => self.do_instead(planned),
            Press::Skip(why) => self.leave(ExerciseOutcome::Skipped(why)),
            Press::Back => self.back(),
            Press::GoOn { count_away } => self.go_on(pause, count_away),
            Press::OpenStop => self.at_stop = true,
            Press::Stop(stopped) => self.stop(stopped),
            Press::Note(incident) => self.note(incident),
            Press::SetDone | Press::EndRest | Press::Count | Press::Uncount | Press::Pause | Press::CloseStop => {}
        }
    }

    fn at_the_stop_sheet(&mut self, press: Press) {
        match press {
            Press::CloseStop => self.at_stop = false,
            Press::Stop(stopped) => self.stop(stopped),
            Press::Note(incident) => self.note(incident),
            Press::AsPlanned
            | Press::Fewer
            | Press::Instead(_)
            | Press::Skip(_)
            | Press::Back
            | Press::SetDone
            | Press::EndRest
            | Press::Count
            | Press::Uncount
            | Press::Pause
            | Press::GoOn { .. }
            | Press::OpenStop => {}
        }
    }

    fn while_closing(&mut self, press: Press, stopped: Option<Stopped>) {
        match press {
            Press::Back if stopped.is_none() => self.turn_to(self.now.current),
            Press::OpenStop => self.at_stop = true,
            Press::Stop(stopped) => self.stop(stopped),
            Press::Note(incident) => self.note(incident),
            Press::AsPlanned
            | Press::Fewer
            | Press::Instead(_)
            | Press::Skip(_)
            | Press::Back
            | Press::SetDone
            | Press::EndRest
            | Press::Count
            | Press::Uncount
            | Press::Pause
            | Press::GoOn { .. }
            | Press::CloseStop => {}
        }
    }

    fn leave(&mut self, went: ExerciseOutcome) {
        let current = self.now.current;
        self.now.steps[current].went = went;
        if current + 1 < self.now.steps.len() {
            self.turn_to(current + 1);
        } else {
            self.now.ending = Ending::CarriedThrough;
            self.pause = None;
        }
    }

    fn back(&mut self) {
        if let Some(before) = self.now.current.checked_sub(1) {
            self.turn_to(before);
        }
    }

    fn do_instead(&mut self, planned: Planned) {
        if self.current().may_become(planned) {
            let current = self.now.current;
            self.now.steps[current].now = planned;
            self.turn_to(current);
        }
    }

    /// The exercise begins, or begins anew.
    fn turn_to(&mut self, current: usize) {
        self.now.current = current;
        self.now.ending = Ending::NotYet;
        self.pause = None;
        self.now.in_exercise_ms = 0;
        self.begin_set(1);
    }

    fn go_on(&mut self, pause: Pause, count_away: bool) {
        self.pause = None;
        match pause {
            Pause::Away { ms } if count_away => drop(self.advance(ms.min(self.left_of_exercise_ms()))),
            Pause::Away { .. } | Pause::Asked | Pause::Resumed => {}
        }
    }

    fn stop(&mut self, stopped: Stopped) {
        self.now.ending = Ending::Stopped(stopped);
        self.pause = None;
        self.at_stop = false;
    }

    fn note(&mut self, incident: Incident) {
        self.now.incidents.push(incident);
    }
}
