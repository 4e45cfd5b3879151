//! Whether «all is as usual» may be said in one tap.

use chrono::NaiveDate;

use super::{History, SessionEntry};
use crate::domain::cancellation::CancelReason;
use crate::domain::session::StopReason;
use crate::domain::session::held::SessionStatus;
use crate::domain::session::incident::{Happened, Incident};

/// So many days after the last entry nobody knows what is usual.
const TOO_LONG: i64 = 10;

impl History {
    /// Not after a stop for a symptom, an incident other than a near-fall, a session cancelled for illness, a fall or hospital,
    /// nor ten days or more after the last entry: then the questions are asked one by one.
    ///
    /// Source: clinical rules, second edition §2. READING: pain is a symptom too.
    pub fn may_be_as_usual(&self, today: NaiveDate) -> bool {
        self.sessions.last().is_none_or(|last| (today - last.on).num_days() < TOO_LONG && !last.was_unusual())
    }
}

impl SessionEntry {
    fn was_unusual(&self) -> bool {
        let away = self.turned_away.as_ref().is_some_and(|away| away.incidents.iter().any(is_more_than_a_near_fall));
        away || match &self.held {
            SessionStatus::Done(session) => {
                let symptom = |why: StopReason| why.needs_follow_up() || why == StopReason::Pain;
                session.stopped.is_some_and(|stopped| symptom(stopped.why))
                    || session.incidents.iter().any(is_more_than_a_near_fall)
            }
            SessionStatus::Cancelled(cancellation) => {
                matches!(cancellation.why, CancelReason::Ill | CancelReason::Fall | CancelReason::InHospital)
            }
        }
    }
}

fn is_more_than_a_near_fall(incident: &Incident) -> bool {
    incident.what != Happened::NearFall
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::cancellation::{Cancellation, CancelledBy};
    use crate::domain::event::PersonEvent;
    use crate::domain::history::tests::{PERSON, day, event, held_on};
    use crate::domain::moment::Moment;
    use crate::domain::session::held::{CompletedSession, Stopped, TurnedAway};
    use crate::domain::session::incident::{Hurt, Notification};
    use crate::domain::written::Note;

    fn after(what: PersonEvent, today: u32) -> bool {
        History::fold(PERSON, &[event(1, held_on(1)), event(2, what)]).may_be_as_usual(day(today))
    }

    fn session(change: impl FnOnce(&mut CompletedSession)) -> PersonEvent {
        match held_on(3) {
            PersonEvent::SessionHeld(mut session) => {
                change(&mut session);
                PersonEvent::SessionHeld(session)
            }
            other => other,
        }
    }

    fn incident(what: Happened) -> Incident {
        Incident { at: Moment::epoch(), during: None, what, hurt: Hurt::No, told: Notification::Doctor }
    }

    #[test]
    fn all_is_as_usual_within_ten_days_of_a_session_like_others() {
        assert_eq!([4, 12, 13, 20].map(|today| after(held_on(3), today)), [true, true, false, false]);
        assert!(History::fold(PERSON, &[]).may_be_as_usual(day(1)));
    }

    #[test]
    fn after_a_stop_for_a_symptom_or_an_incident_nothing_is_usual() {
        for why in StopReason::ALL {
            let stopped = after(session(|it| it.stopped = Some(Stopped { why, by: None })), 4);
            let is_symptom = matches!(
                why,
                StopReason::ChestPain
                    | StopReason::Dizzy
                    | StopReason::Breathless
                    | StopReason::Fall
                    | StopReason::Pain
            );
            assert_eq!(stopped, !is_symptom, "{why:?}");
        }
        for what in Happened::ALL {
            let usual = after(session(|it| it.incidents = vec![incident(what)]), 4);
            assert_eq!(usual, what == Happened::NearFall, "{what:?}");
        }
    }

    #[test]
    fn nor_after_a_session_that_was_cancelled_for_illness_a_fall_or_hospital_or_before_which_something_happened() {
        let cancellation = |why| Cancellation { on: day(3), by: CancelledBy::Person, why, note: Note::default() };
        for why in CancelReason::ALL {
            let is_ill = matches!(why, CancelReason::Ill | CancelReason::Fall | CancelReason::InHospital);
            assert_eq!(after(PersonEvent::SessionCancelled(cancellation(why)), 4), !is_ill, "{why:?}");
        }
        let away = TurnedAway { before: None, incidents: vec![incident(Happened::Fainted)] };
        let not_begun = PersonEvent::SessionNotBegun { cancellation: cancellation(CancelReason::Other), away };
        assert!(!after(not_begun, 4));
    }
}
