//! Falls as they are known from everywhere: the falls form, the questions before a session, sessions, cancellations, and what
//! was told when a plan was made.

use chrono::NaiveDate;

use super::{AssessmentEntry, History, SessionEntry};
use crate::domain::assessment::Instrument;
use crate::domain::cancellation::CancelReason;
use crate::domain::falls::year::{self, CountedFalls, FallSource, FallsOfYear, ToldFalls, is_within_year};
use crate::domain::falls::{self, Falls, MedicalCare};
use crate::domain::level::FallRisk;
use crate::domain::plan::{PlanEntry, told_of_falls};
use crate::domain::session::StopReason;
use crate::domain::session::held::{Before, SessionStatus};
use crate::domain::session::incident::{Happened, Incident};
use crate::domain::session::readiness::SinceLast;

impl History {
    /// `None`: nothing was asked or told of falls within the year, and none is known.
    ///
    /// Source: clinical rules, second edition §4.
    pub fn falls_of_year(&self, today: NaiveDate) -> Option<FallsOfYear> {
        let counted = self.counted_falls();
        let told = self.told_falls(&counted);
        let was_asked = self.asked_of_falls().any(|(on, _)| is_within_year(on, today));
        let falls = FallsOfYear::new(today, &counted, told);
        (was_asked || falls.number() > 0).then_some(falls)
    }

    /// As the signs of a plan ask for them.
    ///
    /// READING: that a fall was looked at, as it is told before a session, is not that it needed care.
    pub(super) fn fall_risk(&self, today: NaiveDate) -> Option<FallRisk> {
        let last_year = u8::try_from(self.falls_of_year(today)?.number()).unwrap_or(u8::MAX);
        Some(FallRisk { last_year, needed_care: last_year > 0 && self.needed_care(today) })
    }

    /// As for the number: what a plan only repeats does not hold longer.
    fn needed_care(&self, today: NaiveDate) -> bool {
        let needed = |(on, falls): (NaiveDate, Falls)| (falls.care() == MedicalCare::Needed).then_some(on);
        let asked: Vec<_> = self.asked_of_falls().filter_map(needed).collect();
        let is_known = |told: Option<NaiveDate>, day| {
            asked.iter().copied().chain(told).any(|on| on <= day && is_within_year(on, day))
        };
        let told = self.plans.iter().filter(|entry| told_of(entry).is_some_and(|told| told.needed_care));
        let told = told.map(accepted_on).fold(None, |told, on| if is_known(told, on) { told } else { Some(on) });
        is_known(told, today)
    }

    /// The day of the newest fall that came to be known after the plan was accepted, so that another is to be considered.
    ///
    /// READING: a fall of the day the plan was accepted is one since then only where it happened in a session that followed the
    /// plan. What only a form tells of counts from the day the form was answered.
    pub fn fall_since_plan(&self) -> Option<NaiveDate> {
        let plan = self.plan()?;
        let accepted = accepted_on(plan);
        let later = self.counted_falls().into_iter().map(|one| one.on).filter(|on| *on > accepted).max();
        let followed = |entry: &&SessionEntry| {
            entry.on == accepted && entry.done().is_some_and(|it| it.plan == Some(plan.event)) && entry.fell()
        };
        later.or_else(|| self.sessions.iter().find(followed).map(|entry| entry.on))
    }

    fn counted_falls(&self) -> Vec<CountedFalls> {
        let asked: Vec<_> = self.asked_of_falls().map(|(on, falls)| (on, falls.falls())).collect();
        year::count(&asked, &self.fall_days())
    }

    fn asked_of_falls(&self) -> impl Iterator<Item = (NaiveDate, Falls)> {
        let read = |entry: &AssessmentEntry| Some((entry.assessment.on, falls::protocol::read(&entry.assessment)?));
        self.assessed(Instrument::Falls).filter_map(read)
    }

    /// READING: one fall may cancel several sessions, and is told of once more before the next that is held. So after a session
    /// was cancelled for a fall, neither counts again until one has been held.
    fn fall_days(&self) -> Vec<(NaiveDate, FallSource)> {
        let (mut days, mut is_known) = (vec![], false);
        for entry in &self.sessions {
            let before = entry.before().is_some_and(told_before);
            let cancelled = matches!(&entry.held, SessionStatus::Cancelled(it) if it.why == CancelReason::Fall);
            let source = if cancelled { FallSource::Cancelled } else { FallSource::BeforeSession };
            days.extend(((before || cancelled) && !is_known).then_some((entry.on, source)));
            days.extend(entry.fell().then_some((entry.on, FallSource::InSession)));
            is_known = entry.done().is_none() && (is_known || before || cancelled);
        }
        days
    }

    /// READING: what a plan said is told only where it was more than was known on the day. Otherwise it was filled in from what was
    /// known, and would hold a year longer with each plan.
    fn told_falls(&self, counted: &[CountedFalls]) -> Option<ToldFalls> {
        self.plans.iter().fold(None, |told, entry| {
            let on = accepted_on(entry);
            let until: Vec<_> = counted.iter().copied().filter(|one| one.on <= on).collect();
            let known = FallsOfYear::new(on, &until, told).number();
            let said = told_of(entry).map(|said| u16::from(said.last_year)).filter(|said| *said > known);
            said.map(|falls| ToldFalls { on, falls }).or(told)
        })
    }
}

impl SessionEntry {
    fn before(&self) -> Option<Before> {
        match self.done() {
            Some(session) => session.before,
            None => self.turned_away.as_ref()?.before,
        }
    }

    /// At the visit itself.
    fn fell(&self) -> bool {
        let is_fall = |incident: &Incident| incident.what == Happened::Fall;
        let stopped = self.done().and_then(|session| session.stopped);
        let incidents = self.done().map(|session| &session.incidents);
        let incidents = incidents.or_else(|| self.turned_away.as_ref().map(|away| &away.incidents));
        stopped.is_some_and(|stopped| stopped.why == StopReason::Fall)
            || incidents.is_some_and(|it| it.iter().any(is_fall))
    }
}

fn told_before(before: Before) -> bool {
    before.answers.since_last.iter().any(|it| matches!(it, SinceLast::FallSeenTo | SinceLast::FallNotSeenTo))
}

fn accepted_on(entry: &PlanEntry) -> NaiveDate {
    entry.accepted.terms.accepted.on
}

fn told_of(entry: &PlanEntry) -> Option<FallRisk> {
    told_of_falls(&entry.accepted)
}

#[cfg(test)]
mod tests;
