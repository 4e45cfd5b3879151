//! Their plans and sessions, one after the other, with the rules' suggestions followed on the way.

use std::collections::BTreeSet;

use chrono::{Duration, NaiveDate, Timelike};

use super::Past;
use super::courses::Story;
use crate::domain::cancellation::{CancelReason, Cancellation, CancelledBy};
use crate::domain::course::{Course, SESSIONS};
use crate::domain::exercise::ExerciseOutcome;
use crate::domain::history::OpenFollowUp;
use crate::domain::identity::PersonId;
use crate::domain::moment::Moment;
use crate::domain::plan::{
    Accepted, Basis, Because, ChangedBy, Decider, HomeAndHealth, Plan, PlanEntry, PlanStep, propose,
};
use crate::domain::scale::ZeroToTen;
use crate::domain::session::held::{After, Before, CompletedSession, Load};
use crate::domain::session::incident::Notification;
use crate::domain::session::own_days::OwnDays;
use crate::domain::session::readiness::{
    Feeling, Readiness, ReadinessAnswers, ReadinessVerdict, SinceLast, Tell, Ticked,
};
use crate::domain::session::remark::{Mood, SmileyFace};
use crate::domain::session::vitals::{RequestedVitals, Vitals};
use crate::domain::written::Note;
use crate::records::Store;
use crate::workspace::action::Action;
use crate::workspace::problem::ActionError;

/// After one session and after the next, over and over. Two that lead a step up follow each other once a round.
const EXERTION: [u8; 7] = [6, 7, 6, 7, 5, 7, 6];
const PAIN: [u8; 5] = [2, 1, 0, 3, 1];
const LIGHT: u8 = 3;
/// Days of own training since the last session.
const OWN_DAYS: [u8; 5] = [0, 1, 1, 2, 1];

impl Story {
    /// From what was measured at the start. Without an SPPB there is no plan yet.
    pub(super) async fn plan<S: Store>(&self, then: &mut Past<'_, '_, S>, person: PersonId) -> Result<(), ActionError> {
        let Some(history) = then.workspace.view().person(person).cloned() else { return Ok(()) };
        let on = then.on(0).local_date();
        let known = history.known(on);
        let Some((_, total)) = known.sppb else { return Ok(()) };
        let mut tasks = Vec::new();
        for task in self.tasks.concat() {
            if !tasks.contains(&task) {
                tasks.push(task);
            }
        }
        let circumstances =
            HomeAndHealth { cautions: known.cautions.clone(), equipment: known.equipment.clone(), tasks };
        let accepted = Accepted { by: then.professional.clone(), on };
        let proposal = propose(Basis::Sppb(total), &known.signs(), circumstances);
        let mut plan = Plan::accept(proposal, accepted, known.progression, RequestedVitals::default())
            .map_err(|_| ActionError::Damaged)?;
        let about = |tasks: &&[_]| tasks.iter().copied().collect::<BTreeSet<_>>();
        let goals = history.goals().iter().map(|goal| goal.goal.goal);
        plan.terms.goals = goals.zip(self.tasks.iter().map(about)).collect();
        then.perform(0, Action::AcceptPlan { person, plan }).await.map(|_| ())
    }

    pub(super) async fn train<S: Store>(
        &self,
        then: &mut Past<'_, '_, S>,
        person: PersonId,
        course: Course,
    ) -> Result<(), ActionError> {
        let planned: Vec<i64> =
            (0..self.started).filter(|day| course.is_planned_on(course.start + Duration::days(*day))).collect();
        let recorded = planned.len().saturating_sub(self.unrecorded).min(SESSIONS);
        for (place, day) in planned[..recorded].iter().copied().enumerate() {
            let on = course.start + Duration::days(day);
            if let Some(why) = self.cancelled(place) {
                let cancellation = cancellation(on, why);
                then.perform(day, Action::CancelSession { person, cancellation }).await?;
                continue;
            }
            then.follow(person, day, |_| true).await?;
            then.tell(person, day).await?;
            let Some(entry) = then.followed(person) else { continue };
            let light = place + self.light >= recorded;
            let session = self.session(&entry, around_noon(then.on(day)), place, light);
            then.perform(day, Action::HoldSession { person, session }).await?;
        }
        // What is suggested to the one whose last sessions were light is left for whoever practises.
        let left = |why| !matches!(why, Because::DoneLightly { .. });
        then.follow(person, self.started, if self.light == 0 { |_| true } else { left }).await
    }

    fn cancelled(&self, place: usize) -> Option<CancelReason> {
        self.cancelled.iter().find(|(which, _)| *which == place).map(|(_, why)| *why)
    }

    fn session(&self, entry: &PlanEntry, started: Moment, place: usize, light: bool) -> CompletedSession {
        let since_last = match place.checked_sub(1).and_then(|before| self.cancelled(before)) {
            Some(CancelReason::Fall | CancelReason::InHospital) => SinceLast::FallSeenTo,
            Some(CancelReason::Ill) => SinceLast::Illness,
            Some(CancelReason::Away | CancelReason::NotWilling | CancelReason::WorkerAbsent | CancelReason::Other)
            | None => SinceLast::Nothing,
        };
        let pain = |place: usize| ZeroToTen::new(PAIN[place % PAIN.len()]).ok();
        let feeling = if light { Feeling::Good } else { Feeling::AsUsual };
        let before = pain(place + PAIN.len() - 1).map(|pain| {
            let answers = ReadinessAnswers { feeling, pain, unwell: Ticked::none(), since_last: since_last.into() };
            let verdict =
                Readiness::of(&answers, Some(pain), &RequestedVitals::default(), &Vitals::default()).verdict();
            Before { answers, vitals: Vitals::default(), verdict, agreed: None }
        });
        let lighter = before.is_some_and(|before| before.verdict != ReadinessVerdict::Full);
        let (load, planned) =
            if lighter { (Load::Lighter, entry.plan.lighter_session()) } else { (Load::Full, entry.plan.session()) };
        // In every third session there was less of one of them.
        let fewer = (place % 3 == 1 && !light).then_some(place % planned.len());
        let went = |which| if fewer == Some(which) { ExerciseOutcome::Fewer } else { ExerciseOutcome::AsPlanned };
        let exertion = if light { LIGHT } else { EXERTION[place % EXERTION.len()] };
        CompletedSession {
            started,
            trained_ms: 1_140_000 + 15_000 * (place as u64 % 6),
            plan: Some(entry.event),
            before,
            load,
            exercises: planned.into_iter().enumerate().map(|(which, planned)| (planned, went(which))).collect(),
            incidents: vec![],
            stopped: None,
            after: After {
                exertion: ZeroToTen::new(exertion).ok(),
                pain: pain(place),
                mood: Some(Mood::Face(if place % 4 == 2 { SmileyFace::Neutral } else { SmileyFace::Glad })),
                own_days: OwnDays::new(OWN_DAYS[place % OWN_DAYS.len()]).ok(),
                ..After::default()
            },
            captured: None,
        }
    }
}

impl<S: Store> Past<'_, '_, S> {
    /// What came up was told before the next session; of the last one it is left for whoever practises.
    async fn tell(&mut self, person: PersonId, day: i64) -> Result<(), ActionError> {
        let open = self.workspace.view().person(person).map(|history| history.open_follow_ups()).unwrap_or_default();
        for OpenFollowUp { of, tell, .. } in open {
            let told = match tell {
                Tell::NurseOrDoctor => Notification::Nurse,
                Tell::Physiotherapist => Notification::Physiotherapist,
            };
            self.perform(day, Action::TellFollowUp { person, of, tell, told }).await?;
        }
        Ok(())
    }

    fn followed(&self, person: PersonId) -> Option<PlanEntry> {
        self.workspace.view().person(person)?.plan().cloned()
    }

    /// What the rules suggest that day, decided by the professional where the worker may not.
    async fn follow(&mut self, person: PersonId, day: i64, follows: fn(Because) -> bool) -> Result<(), ActionError> {
        let Some(history) = self.workspace.view().person(person).cloned() else { return Ok(()) };
        let Some(entry) = history.plan() else { return Ok(()) };
        let suggested = history.suggestions(self.on(day).local_date());
        let steps: Vec<PlanStep> =
            suggested.iter().filter(|suggestion| follows(suggestion.why)).flat_map(|it| it.steps()).collect();
        if steps.is_empty() {
            return Ok(());
        }
        let by = match entry.plan.who_decides(&steps, &suggested) {
            Decider::Worker => ChangedBy::Worker,
            Decider::Professional => ChangedBy::Professional(self.professional.clone()),
        };
        self.perform(day, Action::ChangePlan { person, by, steps }).await.map(|_| ())
    }
}

fn cancellation(on: NaiveDate, why: CancelReason) -> Cancellation {
    let by = match why {
        CancelReason::WorkerAbsent => CancelledBy::Worker,
        CancelReason::InHospital => CancelledBy::NextOfKin,
        CancelReason::Ill
        | CancelReason::Fall
        | CancelReason::Away
        | CancelReason::NotWilling
        | CancelReason::Other => CancelledBy::Person,
    };
    Cancellation { on, by, why, note: Note::default() }
}

/// Sessions are shown as held in the middle of the day, whenever the practice is started.
fn around_noon(now: Moment) -> Moment {
    let since_midnight = i64::from(now.local().time().num_seconds_from_midnight()) * 1_000;
    Moment::new(now.utc_ms() - since_midnight + 11 * 3_600_000, now.offset_min()).unwrap_or(now)
}
