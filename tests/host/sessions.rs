//! Sessions by the library through the one door: held, not begun, corrected; beside those from before it.

use std::rc::Rc;

use chrono::NaiveDate;
use hjemmetrener::domain::cancellation::{CancelReason, Cancellation, CancelledBy};
use hjemmetrener::domain::correction::{Correction, CorrectionReason, RecordedEntry};
use hjemmetrener::domain::day_range::DayRange;
use hjemmetrener::domain::exercise::ExerciseOutcome;
use hjemmetrener::domain::identity::{EventId, PersonId};
use hjemmetrener::domain::plan::{Because, Cause, ChangedBy, Plan, PlanStep, Progression};
use hjemmetrener::domain::scale::ZeroToTen;
use hjemmetrener::domain::session::follow_up::{FollowUp, FollowUpCause};
use hjemmetrener::domain::session::held::SessionStatus;
use hjemmetrener::domain::session::held::{After, Before, CompletedSession, Load, TurnedAway};
use hjemmetrener::domain::session::incident::{Happened, Hurt, Incident, Notification};
use hjemmetrener::domain::session::readiness::{Feeling, ReadinessAnswers, ReadinessVerdict, Tell, Ticked, Unwell};
use hjemmetrener::domain::session::remark::Appointment;
use hjemmetrener::domain::session::vitals::Vitals;
use hjemmetrener::records::memory::MemoryStore;
use hjemmetrener::workspace::action::{Action, Running};
use hjemmetrener::workspace::problem::{ActionError, RefusalError};

use crate::plans::plan;
use crate::tablet::{Tablet, cancellation, led, moment, session};

pub(crate) fn set_up() -> (Tablet<MemoryStore>, PersonId) {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    let person = tablet.register();
    (tablet, person)
}

fn correct(person: PersonId, of: EventId, why: Option<CorrectionReason>, instead: Option<CompletedSession>) -> Action {
    let instead = instead.map(|session| RecordedEntry::Session(Box::new(session)));
    Action::Correct { person, correction: Correction { of, why, instead } }
}

fn before(unwell: Unwell, verdict: ReadinessVerdict) -> Before {
    let pain = ZeroToTen::new(0).unwrap();
    let answers =
        ReadinessAnswers { feeling: Feeling::AsUsual, pain, unwell: unwell.into(), since_last: Ticked::none() };
    Before { answers, vitals: Vitals::default(), verdict, agreed: None }
}

/// All of the plan as planned, at this exertion.
fn held(day: i64, plan: &Plan, exertion: u8) -> CompletedSession {
    CompletedSession {
        started: moment(day),
        trained_ms: 1_180_000,
        plan: None,
        before: Some(before(Unwell::No, ReadinessVerdict::Full)),
        load: Load::Full,
        exercises: plan.session().into_iter().map(|planned| (planned, ExerciseOutcome::AsPlanned)).collect(),
        incidents: vec![],
        stopped: None,
        after: After { exertion: ZeroToTen::new(exertion).ok(), ..After::default() },
        captured: None,
    }
}

pub(crate) fn hold(tablet: &mut Tablet<MemoryStore>, person: PersonId, session: CompletedSession) -> EventId {
    tablet.perform(Action::HoldSession { person, session })[0].id
}

#[test]
fn who_may_not_train_today_is_kept_with_the_answers_and_counts_as_a_missed_session() {
    let (mut tablet, person) = set_up();
    tablet.perform(Action::AcceptPlan { person, plan: plan(0, Progression::ByRule) });
    tablet.day = 3;
    let away = TurnedAway { before: Some(before(Unwell::Ill, ReadinessVerdict::NotToday)), ..TurnedAway::default() };
    let mut missed = cancellation(3);
    missed.by = CancelledBy::Service;
    tablet.perform(Action::TurnAway { person, cancellation: missed.clone(), away: away.clone() });
    let history = tablet.unlocked_again().people[&person].clone();
    assert_eq!(history.sessions()[0].held, SessionStatus::Cancelled(missed));
    assert_eq!(history.sessions()[0].turned_away, Some(away));
    assert_eq!((history.sessions_done(), history.sessions_cancelled()), (0, 1));
    let on = moment(3).local_date();
    assert_eq!(history.suggestions(on)[0].why, Because::Illness { on, why: CancelReason::Ill });
}

#[test]
fn the_same_day_a_session_is_edited_freely_and_later_with_a_reason() {
    let (mut tablet, person) = set_up();
    let (first, plan) = (held(0, &plan(0, Progression::ByRule), 4), plan(0, Progression::ByRule));
    let of = hold(&mut tablet, person, first.clone());
    let correct = |why, instead: Option<CompletedSession>| correct(person, of, why, instead);
    let mut second = held(0, &plan, 6);
    let (what, hurt, told) = (Happened::NearFall, Hurt::No, Notification::Physiotherapist);
    second.incidents.push(Incident { at: moment(0), during: Some(2), what, hurt, told });
    tablet.perform(correct(None, Some(second.clone())));
    tablet.day = 2;
    let third = CompletedSession { started: moment(1), ..second.clone() };
    assert_eq!(tablet.try_to(correct(None, Some(third.clone()))), Err(ActionError::Refused(RefusalError::NeedsReason)));
    let wrong_day = Some(CorrectionReason::WrongDay);
    let tomorrow = correct(wrong_day, Some(CompletedSession { started: moment(3), ..second.clone() }));
    assert_eq!(tablet.try_to(tomorrow), Err(ActionError::Refused(RefusalError::InTheFuture)));
    tablet.perform(correct(wrong_day, Some(third.clone())));
    let history = tablet.unlocked_again().people[&person].clone();
    let entry = history.session(of).unwrap();
    assert_eq!((entry.done(), entry.on), (Some(&third), moment(1).local_date()));
    let before: Vec<_> = entry.story.changes.iter().map(|it| (it.why, it.before.clone())).collect();
    let held = |session| RecordedEntry::Session(Box::new(session));
    assert_eq!(before, [(None, held(first)), (wrong_day, held(second))]);
}

#[test]
fn pain_and_the_next_appointment_are_those_of_the_last_session_that_was_held() {
    let (mut tablet, person) = set_up();
    let plan = plan(0, Progression::ByRule);
    let pain = |value| ZeroToTen::new(value).ok();
    let next = |day: i64| Some(Appointment { on: moment(day).local_date(), at: "10:30".parse().ok() });
    for (day, pain, next) in [(0, pain(2), next(3)), (3, pain(4), next(9)), (7, None, None)] {
        tablet.day = day;
        let after = After { pain, next, ..After::default() };
        hold(&mut tablet, person, CompletedSession { after, ..held(day, &plan, 4) });
        let history = tablet.unlocked_again().people[&person].clone();
        assert_eq!(history.appointment(), next);
    }
    let history = tablet.view().people[&person].clone();
    assert_eq!((history.last_pain(), history.last_two_pains()), (pain(4), [None, pain(4)]));
    assert_eq!(history.agreed_on(moment(9).local_date()), None);
}

#[test]
fn whom_to_tell_is_said_again_of_each_session_as_it_was_that_day() {
    let (mut tablet, person) = set_up();
    let plan = plan(0, Progression::ByRule);
    let points = |value| ZeroToTen::new(value).unwrap();
    let before = |pain| {
        let usual = before(Unwell::No, ReadinessVerdict::Lighter);
        Before { answers: ReadinessAnswers { pain: points(pain), ..usual.answers }, ..usual }
    };
    let mut events = vec![];
    for (day, at_first, at_last) in [(0, 1, 2), (3, 6, 3), (7, 3, 4)] {
        tablet.day = day;
        let after = After { pain: Some(points(at_last)), ..After::default() };
        let session = CompletedSession { before: Some(before(at_first)), after, ..held(day, &plan, 4) };
        events.push(hold(&mut tablet, person, session));
    }
    tablet.day = 10;
    let (what, hurt, told) = (Happened::Fall, Hurt::No, Notification::NobodyYet);
    let incidents = vec![Incident { at: moment(10), during: None, what, hurt, told }];
    let away = TurnedAway { before: None, incidents };
    tablet.perform(Action::TurnAway { person, cancellation: cancellation(10), away });
    let history = tablet.unlocked_again().people[&person].clone();
    let said = |event| {
        let entry = history.session(event).unwrap();
        (history.to_tell(entry).into_iter().collect::<Vec<_>>(), history.follow_ups(entry))
    };
    assert_eq!(said(events[0]), (vec![], vec![]));
    // Four points more than after the session before.
    assert_eq!(said(events[1]), (vec![Tell::Physiotherapist], vec![]));
    assert_eq!(said(events[2]), (vec![], vec![FollowUp::RisingPain([points(2), points(3), points(4)])]));
    let not_told = FollowUp::NotTold { what, tell: Tell::NurseOrDoctor, kin_know: false };
    assert_eq!(said(history.sessions()[3].event), (vec![], vec![not_told]));
}

#[test]
fn a_session_that_is_struck_out_is_kept_and_counted_nowhere() {
    let (mut tablet, person) = set_up();
    let of = hold(&mut tablet, person, session(0));
    let strike = correct(person, of, None, None);
    tablet.perform(strike.clone());
    let history = tablet.unlocked_again().people[&person].clone();
    assert_eq!((history.sessions_done(), history.sessions_recorded()), (0, 0));
    assert!(history.session(of).is_none() && history.any_session(of).is_some());
    let seen: Vec<_> = history.all_sessions().into_iter().map(|it| (it.event, it.story.is_struck())).collect();
    assert_eq!((seen, history.any_session(of).is_some()), (vec![(of, true)], true));
    assert_eq!(tablet.try_to(strike), Err(ActionError::Refused(RefusalError::UnknownEntry)));

    tablet.perform(Action::CancelSession { person, cancellation: cancellation(0) });
    let of = tablet.view().people[&person].sessions()[0].event;
    let cancelled = correct(person, of, None, None);
    assert_eq!(tablet.try_to(cancelled), Err(ActionError::Refused(RefusalError::UnknownEntry)));
}

#[test]
fn at_most_three_steps_up_are_taken_from_one_session_to_the_next() {
    let (mut tablet, person) = set_up();
    let plan = plan(0, Progression::ByRule);
    tablet.perform(Action::AcceptPlan { person, plan: plan.clone() });
    for day in [0, 3] {
        tablet.day = day;
        hold(&mut tablet, person, held(day, &plan, 3));
    }
    let ups = |tablet: &Tablet<MemoryStore>, day| {
        let suggested = tablet.view().people[&person].suggestions(moment(day).local_date());
        suggested.into_iter().filter(|it| matches!(it.why, Because::DoneLightly { .. })).collect::<Vec<_>>()
    };
    let by = ChangedBy::Professional(plan.terms.accepted.by.clone());
    let follow = |steps| Action::ChangePlan { person, by: by.clone(), steps };
    let first = ups(&tablet, 3);
    assert_eq!(first.len(), 3);
    tablet.perform(follow(first[0].steps()));
    assert_eq!(ups(&tablet, 3), first[1..]);
    assert_eq!(ups(&tablet, 5), first[1..]);
    // What is taken back counts no more.
    let entry = tablet.view().people[&person].plan().unwrap().clone();
    let back = entry.taking_back(entry.changes[0].event).unwrap();
    tablet.perform(follow(back));
    let second = ups(&tablet, 3);
    assert_eq!(second.len(), 3);
    for suggestion in &second {
        tablet.perform(follow(suggestion.steps()));
    }
    assert_eq!(ups(&tablet, 5), []);
    // The next session makes room for more.
    tablet.day = 7;
    let now = tablet.view().people[&person].plan().unwrap().plan.clone();
    hold(&mut tablet, person, held(7, &now, 3));
    assert_eq!(ups(&tablet, 7).len(), 3);
}

#[test]
fn after_two_light_sessions_the_worker_goes_up_alone_only_where_the_plan_allows_it() {
    for progression in [Progression::ByRule, Progression::ByProfessional] {
        let (mut tablet, person) = set_up();
        tablet.perform(Action::AcceptPlan { person, plan: plan(0, progression) });
        for day in [0, 3] {
            tablet.day = day;
            hold(&mut tablet, person, held(day, &plan(0, progression), 3));
        }
        let history = tablet.view().people[&person].clone();
        let within = |step: &PlanStep| step.change.to.exercise.place() <= history.plan().unwrap().plan.terms.aim.place;
        let suggested = history.suggestions(moment(3).local_date());
        let steps = suggested.iter().filter(|it| matches!(it.why, Because::DoneLightly { .. })).flat_map(|it| {
            it.changes.iter().map(|change| PlanStep { change: *change, cause: Cause::Suggested(it.why) })
        });
        let steps: Vec<PlanStep> = steps.filter(within).collect();
        assert!(!steps.is_empty());
        let changed = tablet.try_to(Action::ChangePlan { person, by: ChangedBy::Worker, steps: steps.clone() });
        match progression {
            Progression::ByRule => assert!(changed.is_ok()),
            Progression::ByProfessional => {
                assert_eq!(changed, Err(ActionError::Refused(RefusalError::NeedsProfessional)));
                let by = ChangedBy::Professional(history.plans()[0].accepted.terms.accepted.by.clone());
                tablet.perform(Action::ChangePlan { person, by, steps });
            }
        }
    }
}

#[test]
fn a_session_is_cancelled_within_a_year_and_never_on_a_day_that_is_taken() {
    let (mut tablet, person) = set_up();
    let cancel = |on: NaiveDate| Action::CancelSession { person, cancellation: Cancellation { on, ..cancellation(0) } };
    let DayRange { first, last } = DayRange::of_cancellation(moment(0).local_date());
    for on in [first.pred_opt().unwrap(), last.succ_opt().unwrap()] {
        let refused = Err(ActionError::Refused(RefusalError::DayOutOfRange { first, last }));
        assert_eq!(tablet.try_to(cancel(on)), refused);
    }
    for on in [first, moment(0).local_date(), last] {
        tablet.perform(cancel(on));
        assert_eq!(tablet.try_to(cancel(on)), Err(ActionError::Refused(RefusalError::DayTaken { on })));
    }
}

#[test]
fn a_savepoint_copies_the_history_of_nobody() {
    let (mut tablet, person) = set_up();
    let running = Running::Session(led(0).snapshot().clone());
    let before = tablet.workspace.view();
    tablet.perform(Action::KeepRunning { person, running: running.clone() });
    let after = tablet.workspace.view();
    assert!(Rc::ptr_eq(&before.people, &after.people));
    assert_eq!([&before, &after].map(|view| view.is_under_way(person, &running)), [false, true]);
}

#[test]
fn what_came_up_stays_open_until_somebody_was_told_who_can_do_something_about_it() {
    let (mut tablet, person) = set_up();
    let (what, hurt, told) = (Happened::Fainted, Hurt::No, Notification::NextOfKin);
    let incidents = vec![Incident { at: moment(0), during: None, what, hurt, told }];
    let of = hold(&mut tablet, person, CompletedSession { incidents, ..session(0) });
    let open = |tablet: &Tablet<MemoryStore>| {
        let all = tablet.unlocked_again().people[&person].open_follow_ups();
        all.into_iter().map(|it| (it.of, it.tell, it.why)).collect::<Vec<_>>()
    };
    let tell = Tell::NurseOrDoctor;
    let why = FollowUpCause::After(FollowUp::NotTold { what, tell, kin_know: true });
    assert_eq!(open(&tablet), [(of, tell, vec![why])]);

    let told = |told| Action::TellFollowUp { person, of, tell, told };
    let refused = Err(ActionError::Refused(RefusalError::UnknownEntry));
    for not_enough in [Notification::NobodyYet, Notification::NextOfKin, Notification::Physiotherapist] {
        assert_eq!(tablet.try_to(told(not_enough)), refused, "{not_enough:?}");
    }
    tablet.day = 3;
    tablet.perform(told(Notification::Doctor));
    assert_eq!(open(&tablet), []);
    let history = tablet.unlocked_again().people[&person].clone();
    let said: Vec<_> = history.told_of(of).map(|it| (it.told, it.at.local_date())).collect();
    assert_eq!(said, [(Notification::Doctor, moment(3).local_date())]);
    // Once is enough, and what is struck out asks for nothing.
    assert_eq!(tablet.try_to(told(Notification::Nurse)), refused);
    let fainted = Incident { at: moment(3), during: None, what, hurt, told: Notification::NobodyYet };
    let again = hold(&mut tablet, person, CompletedSession { incidents: vec![fainted], ..session(3) });
    assert_eq!(open(&tablet).len(), 1);
    tablet.perform(correct(person, again, None, None));
    assert_eq!(open(&tablet), []);
}
