//! Whom to tell and what to follow up after a visit, worked out anew from what was kept of it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::{History, SessionEntry};
use crate::domain::assessment::Instrument;
use crate::domain::cancellation::CancelReason;
use crate::domain::identity::{EventId, WorkerId};
use crate::domain::moment::Moment;
use crate::domain::orthostatic::{self, OrthostaticVerdict};
use crate::domain::scale::ZeroToTen;
use crate::domain::session::follow_up::{FollowUp, FollowUpCause};
use crate::domain::session::held::{CompletedSession, SessionStatus};
use crate::domain::session::incident::{Happened, Notification};
use crate::domain::session::readiness::{Readiness, ReadinessReason, SinceLast, Tell};
use crate::domain::session::vitals::RequestedVitals;
use crate::domain::stable_sort::stable_sort;

/// Something that somebody has to be told of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenFollowUp {
    /// The visit or the measurement it came up at.
    pub of: EventId,
    pub on: NaiveDate,
    pub tell: Tell,
    /// Never empty.
    pub why: Vec<FollowUpCause>,
}

/// Told to whom, by whom and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ToldFollowUp {
    pub of: EventId,
    pub tell: Tell,
    pub told: Notification,
    pub at: Moment,
    pub by: WorkerId,
}

impl History {
    /// Whom the answers before the session call for. Who was asked before it began knows already. Empty: nobody, or nobody
    /// asked.
    pub fn to_tell(&self, entry: &SessionEntry) -> BTreeSet<Tell> {
        self.reasons_to_tell(entry).into_iter().map(|(tell, _)| tell).collect()
    }

    fn reasons_to_tell(&self, entry: &SessionEntry) -> Vec<(Tell, ReadinessReason)> {
        let away = entry.turned_away.as_ref();
        let Some(before) = entry.done().map_or_else(|| away?.before, |session| session.before) else {
            return vec![];
        };
        let pain_before = self.held_before(entry).find_map(|session| session.after.pain);
        let readiness = Readiness::of(&before.answers, pain_before, &self.asked_for(entry), &before.vitals);
        let told = readiness.reasons().iter().filter_map(|reason| Some((reason.tell()?, *reason)));
        told.filter(|(whom, reason)| Some(*whom) != before.agreed && reason.is_followed_up()).collect()
    }

    /// What came up at visits or by a measurement and nobody was told of who can do something about it, the oldest first. It
    /// stays until then.
    ///
    /// READING: a yes that was asked for before a session does not close what a blood pressure lying and standing gives to tell.
    ///
    /// Source: clinical rules, second edition §2, §3 and §4.
    pub fn open_follow_ups(&self) -> Vec<OpenFollowUp> {
        let of_visit = |entry: &SessionEntry| {
            let before = self.reasons_to_tell(entry).into_iter();
            let before = before.map(|(tell, reason)| (tell, FollowUpCause::Before(reason)));
            let after = self.follow_ups(entry).into_iter().map(|it| (it.tell(), FollowUpCause::After(it)));
            self.open_of(entry.event, entry.on, before.chain(after))
        };
        let measured = self.measured_causes().into_iter().flat_map(|(entry, causes)| {
            let causes = causes.into_iter().map(|(tell, why)| (tell, FollowUpCause::Measured(why)));
            self.open_of(entry.event, entry.assessment.on, causes)
        });
        let mut open: Vec<_> = self.sessions.iter().flat_map(of_visit).chain(measured).collect();
        stable_sort(&mut open, |one, other| one.on < other.on);
        open
    }

    /// What the blood pressure lying and standing said this day, the gravest. `None`: it was not measured, or not whole.
    pub fn standing_verdict(&self, on: NaiveDate) -> Option<OrthostaticVerdict> {
        let measured = self.assessed(Instrument::Orthostatic).filter(|entry| entry.assessment.on == on);
        measured.filter_map(|entry| orthostatic::protocol::read(&entry.assessment.answers).verdict()).max()
    }

    /// Of what was recorded together: by whom it is for, what nobody was told of.
    fn open_of(
        &self,
        of: EventId,
        on: NaiveDate,
        causes: impl Iterator<Item = (Tell, FollowUpCause)>,
    ) -> Vec<OpenFollowUp> {
        let mut open: BTreeMap<Tell, Vec<FollowUpCause>> = BTreeMap::new();
        for (tell, why) in causes {
            open.entry(tell).or_default().push(why);
        }
        let told = |tell| self.told_of(of).any(|it| it.tell == tell && it.told.reaches(tell));
        let open = open.into_iter().filter(|(tell, _)| !told(*tell));
        open.map(|(tell, why)| OpenFollowUp { of, on, tell, why }).collect()
    }

    /// Who was told of what came up at this visit, the first first.
    pub fn told_of(&self, visit: EventId) -> impl Iterator<Item = &ToldFollowUp> {
        self.follow_ups_told.iter().filter(move |it| it.of == visit)
    }

    /// As it was said when the session ended, or was not begun.
    ///
    /// READING: a session that was cancelled for a fall is told the nurse or the doctor, where the fall was not told of before it.
    pub fn follow_ups(&self, entry: &SessionEntry) -> Vec<FollowUp> {
        match &entry.held {
            SessionStatus::Done(session) => session.follow_ups(self.two_pains_before(entry)),
            SessionStatus::Cancelled(cancellation) => {
                let away = entry.turned_away.iter().flat_map(|away| away.follow_ups());
                let unsaid = cancellation.why == CancelReason::Fall && !entry.tells_of_a_fall();
                away.chain(unsaid.then_some(FollowUp::CancelledForFall)).collect()
            }
        }
    }

    /// After the session before it, and after the one before that.
    fn two_pains_before(&self, entry: &SessionEntry) -> [Option<ZeroToTen>; 2] {
        let mut pains = self.held_before(entry).map(|session| session.after.pain);
        [pains.next().flatten(), pains.next().flatten()]
    }

    /// Those held before it, the latest first.
    fn held_before(&self, entry: &SessionEntry) -> impl Iterator<Item = &CompletedSession> {
        let until = self.sessions.iter().position(|known| known.event == entry.event);
        self.sessions[..until.unwrap_or(0)].iter().rev().filter_map(SessionEntry::done)
    }

    /// What its plan asks to be measured: the one it followed, or the one that was followed that day.
    fn asked_for(&self, entry: &SessionEntry) -> RequestedVitals {
        let followed = entry.done().and_then(|session| session.plan);
        let plan = self.plans.iter().rev().find(|plan| match followed {
            Some(event) => plan.event == event,
            None => plan.accepted.terms.accepted.on <= entry.on,
        });
        plan.map(|plan| plan.accepted.terms.asked.clone()).unwrap_or_default()
    }
}

impl SessionEntry {
    /// Answered or written down before a session that was not begun.
    fn tells_of_a_fall(&self) -> bool {
        self.turned_away.as_ref().is_some_and(|away| {
            let said = away.before.map(|before| before.answers.since_last);
            said.is_some_and(|it| it.has(SinceLast::FallSeenTo) || it.has(SinceLast::FallNotSeenTo))
                || away.incidents.iter().any(|incident| incident.what == Happened::Fall)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::assessment::{Answer, Answers, Assessment, Conditions, Key, Source};
    use crate::domain::cancellation::{Cancellation, CancelledBy};
    use crate::domain::event::PersonEvent;
    use crate::domain::history::tests::{PERSON, day, event, held_on};
    use crate::domain::session::held::{Before, TurnedAway};
    use crate::domain::session::readiness::{ReadinessAnswers, ReadinessVerdict, Unwell};
    use crate::domain::session::vitals::Vitals;
    use crate::domain::written::Note;

    fn standing(on: u32, pressures: [u16; 6], signs: u16) -> PersonEvent {
        let all = (1..=2).chain(4..=7).zip(pressures).chain((8..=12).map(|place| (place, signs)));
        let answers = all.map(|(place, number)| (Key::Item(place), Answer::Whole(number))).collect();
        PersonEvent::Assessed(Assessment {
            instrument: Instrument::Orthostatic,
            on: day(on),
            source: Source::Guided,
            conditions: Conditions::default(),
            answers: Answers::new(answers).unwrap(),
        })
    }

    fn cancelled_for(why: CancelReason) -> Vec<FollowUp> {
        let cancellation = Cancellation { on: day(3), by: CancelledBy::NextOfKin, why, note: Note::default() };
        let history = History::fold(PERSON, &[event(1, PersonEvent::SessionCancelled(cancellation))]);
        history.follow_ups(&history.sessions[0])
    }

    #[test]
    fn a_session_that_was_cancelled_for_a_fall_ends_in_a_follow_up() {
        assert_eq!(cancelled_for(CancelReason::Fall), [FollowUp::CancelledForFall]);
        assert_eq!(cancelled_for(CancelReason::Ill), []);
        let before = Before {
            answers: ReadinessAnswers {
                since_last: SinceLast::FallNotSeenTo.into(),
                ..ReadinessAnswers::as_usual(None)
            },
            vitals: Vitals::default(),
            verdict: ReadinessVerdict::NotToday,
            agreed: None,
        };
        let (by, why) = (CancelledBy::Worker, CancelReason::Fall);
        let cancellation = Cancellation { on: day(3), by, why, note: Note::default() };
        let away = TurnedAway { before: Some(before), incidents: vec![] };
        let history = History::fold(PERSON, &[event(1, PersonEvent::SessionNotBegun { cancellation, away })]);
        let open: Vec<_> = history.open_follow_ups().into_iter().flat_map(|it| it.why).collect();
        assert_eq!(open, [FollowUpCause::Before(ReadinessReason::FallNotSeenTo)]);
    }

    #[test]
    fn a_bad_night_is_said_and_does_not_stay_open() {
        let answers = ReadinessAnswers { unwell: Unwell::Tired.into(), ..ReadinessAnswers::as_usual(None) };
        let verdict = ReadinessVerdict::Lighter;
        let before = Some(Before { answers, vitals: Vitals::default(), verdict, agreed: None });
        let PersonEvent::SessionHeld(mut session) = held_on(3) else { return };
        session.before = before;
        let history = History::fold(PERSON, &[event(1, PersonEvent::SessionHeld(session))]);
        assert_eq!(history.open_follow_ups(), []);
    }

    const WELL: [u16; 6] = [140, 80, 138, 79, 139, 80];
    const FELL: [u16; 6] = [140, 80, 116, 76, 122, 78];

    #[test]
    fn a_pressure_that_falls_on_standing_stays_open_until_a_nurse_or_a_doctor_was_told() {
        let measured = [event(1, standing(3, WELL, 0)), event(2, standing(4, FELL, 0))];
        let open = History::fold(PERSON, &measured).open_follow_ups();
        let of = |it: &OpenFollowUp| (it.of, it.on, it.tell);
        assert_eq!(open.iter().map(of).collect::<Vec<_>>(), [(measured[1].id, day(4), Tell::NurseOrDoctor)]);
        for (told, stays) in [(Notification::NextOfKin, 1), (Notification::Nurse, 0)] {
            let what = PersonEvent::FollowUpTold { of: measured[1].id, tell: Tell::NurseOrDoctor, told };
            let history = History::fold(PERSON, measured.iter().chain([&event(3, what)]));
            assert_eq!(history.open_follow_ups().len(), stays, "{told:?}");
        }
    }

    #[test]
    fn signs_alone_are_followed_up_and_the_gravest_of_a_day_counts_that_day() {
        let measured = [event(1, standing(3, WELL, 1)), event(2, standing(3, WELL, 0)), event(3, standing(4, WELL, 0))];
        let history = History::fold(PERSON, &measured);
        assert_eq!(history.open_follow_ups().len(), 1);
        let verdicts = [3, 4, 5].map(|on| history.standing_verdict(day(on)));
        assert_eq!(verdicts, [Some(OrthostaticVerdict::AskFirst), Some(OrthostaticVerdict::Full), None]);
    }
}
