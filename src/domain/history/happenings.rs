//! What happened meanwhile and may explain a change: illness, falls, pauses, and what became of the plan.

use chrono::NaiveDate;

use super::{History, SessionEntry};
use crate::domain::assessment::Instrument;
use crate::domain::cancellation::CancelReason;
use crate::domain::falls::protocol::FALLS;
use crate::domain::happening::Happening;
use crate::domain::plan::Mark;
use crate::domain::session::held::SessionStatus;
use crate::domain::session::incident::Happened;
use crate::domain::stable_sort::stable_sort;

/// READING: own choice. More than two weeks from one session to the next, where two a week are planned, is a pause.
const PAUSE_DAYS: i64 = 15;

impl History {
    /// By day, oldest first. An illness is told once, however many sessions it took.
    pub fn happenings(&self) -> Vec<(NaiveDate, Happening)> {
        let mut all = self.cancelled_for_cause();
        all.extend(self.fell());
        all.extend(self.pauses().map(|(from, to)| {
            let weeks = u16::try_from((to - from).num_days() / 7).unwrap_or(u16::MAX);
            (from, Happening::Pause { weeks })
        }));
        let first = self.plans.first().map(|entry| entry.accepted.terms.accepted.on);
        let plans = self.plan_marks().into_iter().filter(|(on, mark)| (Some(*on), *mark) != (first, Mark::Accepted));
        all.extend(plans.map(|(on, mark)| (on, Happening::Plan(mark))));
        stable_sort(&mut all, |(one, _), (other, _)| one < other);
        all
    }

    /// Whether no session was held for long between two days.
    pub fn paused_between(&self, earlier: NaiveDate, later: NaiveDate) -> bool {
        self.pauses().any(|(from, to)| earlier <= from && to <= later)
    }

    fn cancelled_for_cause(&self) -> Vec<(NaiveDate, Happening)> {
        let happened = |entry: &SessionEntry| match &entry.held {
            SessionStatus::Cancelled(cancelled) if explains(cancelled.why) => Some((entry.on, cancelled.why)),
            SessionStatus::Cancelled(_) | SessionStatus::Done(_) => None,
        };
        let mut happened: Vec<Option<(NaiveDate, CancelReason)>> = self.sessions.iter().map(happened).collect();
        happened.dedup_by_key(|it| it.map(|(_, why)| why));
        happened.into_iter().flatten().map(|(on, why)| (on, Happening::Cancelled(why))).collect()
    }

    fn fell(&self) -> Vec<(NaiveDate, Happening)> {
        let fell = |entry: &&SessionEntry| {
            let in_session = entry.done().map(|session| session.incidents.as_slice());
            let turned_away = entry.turned_away.as_ref().map(|away| away.incidents.as_slice());
            let mut incidents = in_session.into_iter().chain(turned_away).flatten();
            incidents.any(|incident| incident.what == Happened::Fall)
        };
        let sessions = self.sessions.iter().filter(fell).map(|entry| (entry.on, Happening::Fell));
        let told = self.assessed(Instrument::Falls).filter_map(|entry| {
            let falls = entry.assessment.answers.whole(FALLS)?;
            (falls > 0).then_some((entry.assessment.on, Happening::ToldOfFalls(falls)))
        });
        sessions.chain(told).collect()
    }

    /// The last session before each pause and the first one after it.
    fn pauses(&self) -> impl Iterator<Item = (NaiveDate, NaiveDate)> {
        let held: Vec<NaiveDate> =
            self.sessions.iter().filter(|entry| entry.done().is_some()).map(|entry| entry.on).collect();
        let next: Vec<NaiveDate> = held.iter().skip(1).copied().collect();
        held.into_iter().zip(next).filter(|(one, next)| (*next - *one).num_days() >= PAUSE_DAYS)
    }
}

fn explains(why: CancelReason) -> bool {
    match why {
        CancelReason::Ill | CancelReason::Fall | CancelReason::InHospital => true,
        CancelReason::Away | CancelReason::NotWilling | CancelReason::WorkerAbsent | CancelReason::Other => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::assessment::{Answer, Key};
    use crate::domain::event::PersonEvent;
    use crate::domain::history::tests::{cancelled, day, event, held_on};
    use crate::domain::identity::PersonId;
    use crate::domain::session::incident::{Hurt, Incident, Notification};

    fn happenings(what: impl IntoIterator<Item = PersonEvent>) -> Vec<(NaiveDate, Happening)> {
        let events: Vec<_> = (1..).zip(what).map(|(counter, what)| event(counter * 2, what)).collect();
        History::fold(PersonId::from_bits(1), &events).happenings()
    }

    #[test]
    fn an_illness_is_told_once_however_many_sessions_it_took() {
        assert_eq!(happenings([cancelled(6), cancelled(10)]), [(day(6), Happening::Cancelled(CancelReason::Ill))]);
        let twice = happenings([cancelled(6), held_on(10), cancelled(13)]);
        assert_eq!(twice.iter().map(|(on, _)| *on).collect::<Vec<_>>(), [day(6), day(13)]);
    }

    #[test]
    fn more_than_two_weeks_between_sessions_are_a_pause_and_two_weeks_are_none() {
        assert_eq!(happenings([held_on(3), held_on(17)]), []);
        assert_eq!(happenings([held_on(3), held_on(18)]), [(day(3), Happening::Pause { weeks: 2 })]);
    }

    #[test]
    fn falls_in_sessions_and_falls_that_are_told_of_are_marks() {
        let mut fell = held_on(3);
        if let PersonEvent::SessionHeld(session) = &mut fell {
            let (what, hurt, told) = (Happened::Fall, Hurt::No, Notification::Nurse);
            session.incidents.push(Incident { at: session.started, during: None, what, hurt, told });
        }
        let told = |falls| {
            let mut told = crate::domain::history::tests::assessed(Instrument::Falls, 9);
            if let PersonEvent::Assessed(assessment) = &mut told {
                assessment.answers.put(Key::Item(0), Answer::Whole(falls));
            }
            told
        };
        let expected = [(day(3), Happening::Fell), (day(9), Happening::ToldOfFalls(2))];
        assert_eq!(happenings([fell, told(2)]), expected);
        assert_eq!(happenings([told(0)]), []);
    }
}
