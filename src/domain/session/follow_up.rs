//! What is to be followed up after a session, and by whom.
//!
//! Source: clinical rules §12 (DECISION). What is said of incidents and of pain over several sessions is not in it.

use super::StopReason;
use super::held::{CompletedSession, TurnedAway};
use super::incident::{Happened, Hurt, Incident, Notification};
use super::readiness::{MORE_PAIN_FROM, ReadinessReason, Tell};
use crate::domain::measured_cause::MeasuredCause;
use crate::domain::scale::ZeroToTen;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FollowUp {
    /// Stopped for a sign that ends the day's training, or for pain that nobody put a number on.
    Stopped(StopReason),
    /// 3 points or more above what it was before the session.
    MorePain { before: ZeroToTen, after: ZeroToTen },
    /// Higher after each of the last two sessions than after the one before; the oldest first.
    RisingPain([ZeroToTen; 3]),
    /// Something happened, and nobody knows of it who can do something about it. `kin_know`: a relative was told.
    NotTold { what: Happened, tell: Tell, kin_know: bool },
    /// A session was cancelled for a fall, and nothing was answered about it.
    CancelledForFall,
}

impl FollowUp {
    pub fn tell(self) -> Tell {
        match self {
            Self::Stopped(_) | Self::MorePain { .. } | Self::CancelledForFall => Tell::NurseOrDoctor,
            Self::RisingPain(_) => Tell::Physiotherapist,
            Self::NotTold { tell, .. } => tell,
        }
    }
}

/// Why somebody is to be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FollowUpCause {
    /// Answered or measured before the session.
    Before(ReadinessReason),
    After(FollowUp),
    /// By a measurement, whether at a visit or not.
    Measured(MeasuredCause),
}

impl FollowUpCause {
    /// Measuring the blood pressure lying and standing may tell why: after a fall, dizziness or fainting.
    pub fn calls_for_standing(self) -> bool {
        match self {
            Self::Before(reason) => reason.calls_for_standing(),
            Self::After(FollowUp::Stopped(why)) => matches!(why, StopReason::Fall | StopReason::Dizzy),
            Self::After(FollowUp::NotTold { what, .. }) => {
                matches!(what, Happened::Fall | Happened::Dizzy | Happened::Fainted)
            }
            Self::After(FollowUp::CancelledForFall) => true,
            Self::After(FollowUp::MorePain { .. } | FollowUp::RisingPain(_)) | Self::Measured(_) => false,
        }
    }
}

impl CompletedSession {
    /// `earlier`: the pain after the session before this one, and after the one before that.
    ///
    /// READING: pain that rises two sessions running is for the physiotherapist.
    pub fn follow_ups(&self, earlier: [Option<ZeroToTen>; 2]) -> Vec<FollowUp> {
        let before = self.before.map(|before| before.answers.pain);
        let known = before.zip(self.after.pain);
        let stopped = self.stopped.map(|stopped| stopped.why);
        let stopped = stopped.filter(|why| why.needs_follow_up() || (*why == StopReason::Pain && known.is_none()));
        let more = known.filter(|(before, after)| after.points_since(*before) >= MORE_PAIN_FROM);
        let more = more.map(|(before, after)| FollowUp::MorePain { before, after });
        let rising = match (earlier, self.after.pain) {
            ([Some(last), Some(first)], Some(now)) if first < last && last < now => {
                Some(FollowUp::RisingPain([first, last, now]))
            }
            _ => None,
        };
        let not_told = not_told(&self.incidents);
        stopped.map(FollowUp::Stopped).into_iter().chain(more).chain(rising).chain(not_told).collect()
    }
}

impl TurnedAway {
    pub fn follow_ups(&self) -> Vec<FollowUp> {
        not_told(&self.incidents).collect()
    }
}

fn not_told(incidents: &[Incident]) -> impl Iterator<Item = FollowUp> {
    let unheard = incidents.iter().filter(|incident| !incident.told.reaches(incident.whom_to_tell()));
    unheard.map(|incident| FollowUp::NotTold {
        what: incident.what,
        tell: incident.whom_to_tell(),
        kin_know: incident.told == Notification::NextOfKin,
    })
}

impl Incident {
    /// READING: a near-fall, pain and the like without harm are for the physiotherapist, everything else for the nurse or
    /// the doctor.
    pub fn whom_to_tell(&self) -> Tell {
        match self.what {
            Happened::NearFall | Happened::Pain | Happened::Other if self.hurt == Hurt::No => Tell::Physiotherapist,
            Happened::NearFall
            | Happened::Fall
            | Happened::Dizzy
            | Happened::ChestPain
            | Happened::Breathless
            | Happened::Fainted
            | Happened::Pain
            | Happened::Other => Tell::NurseOrDoctor,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::moment::Moment;
    use crate::domain::session::held::{After, Before, Load, Stopped};
    use crate::domain::session::readiness::{ReadinessAnswers, ReadinessVerdict};
    use crate::domain::session::vitals::Vitals;

    fn points(value: u8) -> ZeroToTen {
        ZeroToTen::new(value).unwrap()
    }

    fn session(before: Option<u8>, after: Option<u8>, stopped: Option<StopReason>) -> CompletedSession {
        let before = before.map(|pain| Before {
            answers: ReadinessAnswers::as_usual(Some(points(pain))),
            vitals: Vitals::default(),
            verdict: ReadinessVerdict::Full,
            agreed: None,
        });
        CompletedSession {
            started: Moment::epoch(),
            trained_ms: 1_200_000,
            plan: None,
            before,
            load: Load::Full,
            exercises: vec![],
            incidents: vec![],
            stopped: stopped.map(|why| Stopped { why, by: None }),
            after: After { pain: after.map(points), ..After::default() },
            captured: None,
        }
    }

    #[test]
    fn a_session_like_every_other_asks_for_nothing() {
        assert_eq!(session(Some(2), Some(4), None).follow_ups([Some(points(4)), Some(points(3))]), []);
        assert_eq!(session(None, None, Some(StopReason::Tired)).follow_ups([None, None]), []);
    }

    #[test]
    fn a_stop_for_a_red_sign_and_for_pain_without_a_number_is_followed_up() {
        let of = |before, after, why| session(before, after, Some(why)).follow_ups([None, None]);
        for why in StopReason::ALL.into_iter().filter(|why| why.needs_follow_up()) {
            assert_eq!(of(Some(1), Some(1), why), [FollowUp::Stopped(why)]);
        }
        assert_eq!(of(Some(1), None, StopReason::Pain), [FollowUp::Stopped(StopReason::Pain)]);
        assert_eq!(of(Some(1), Some(3), StopReason::Pain), []);
    }

    #[test]
    fn three_points_more_pain_than_before_the_session_are_followed_up_and_two_are_not() {
        let of = |before, after| session(Some(before), Some(after), None).follow_ups([None, None]);
        assert_eq!(of(2, 4), []);
        assert_eq!(of(2, 5), [FollowUp::MorePain { before: points(2), after: points(5) }]);
    }

    #[test]
    fn pain_that_rises_two_sessions_running_is_for_the_physiotherapist() {
        let of = |first: Option<u8>, last: Option<u8>, now| {
            session(None, Some(now), None).follow_ups([last.map(points), first.map(points)])
        };
        assert_eq!(of(Some(1), Some(2), 3), [FollowUp::RisingPain([points(1), points(2), points(3)])]);
        for flat in [of(Some(1), Some(1), 3), of(Some(1), Some(3), 3), of(None, Some(1), 3), of(Some(1), None, 3)] {
            assert_eq!(flat, []);
        }
    }

    #[test]
    fn an_incident_that_nobody_knows_of_is_followed_up_by_how_grave_it_is() {
        let incident = |what, hurt, told| Incident { at: Moment::epoch(), during: None, what, hurt, told };
        let of = |what, hurt, told| {
            let incidents = vec![incident(what, hurt, told)];
            CompletedSession { incidents, ..session(None, None, None) }.follow_ups([None, None])
        };
        let not_told = |what, tell| [FollowUp::NotTold { what, tell, kin_know: false }];
        let (near, fall) = (Happened::NearFall, Happened::Fall);
        assert_eq!(of(near, Hurt::No, Notification::NobodyYet), not_told(near, Tell::Physiotherapist));
        assert_eq!(of(near, Hurt::NotKnown, Notification::NobodyYet), not_told(near, Tell::NurseOrDoctor));
        assert_eq!(of(fall, Hurt::No, Notification::NobodyYet), not_told(fall, Tell::NurseOrDoctor));
        for enough in
            [Notification::Nurse, Notification::Doctor, Notification::EmergencyClinic, Notification::Emergency]
        {
            assert_eq!(of(fall, Hurt::Yes, enough), []);
        }
        // The daughter knows that somebody fainted: a nurse or a doctor has to know too.
        let kin_know = FollowUp::NotTold { what: Happened::Fainted, tell: Tell::NurseOrDoctor, kin_know: true };
        assert_eq!(of(Happened::Fainted, Hurt::No, Notification::NextOfKin), [kin_know]);
        assert_eq!(of(fall, Hurt::No, Notification::Physiotherapist), not_told(fall, Tell::NurseOrDoctor));
        assert_eq!(of(near, Hurt::No, Notification::Physiotherapist), []);
    }
}
