use chrono::Days;

use super::*;
use crate::domain::assessment::{Answer, Answers, Assessment, Conditions, Key, Source};
use crate::domain::cancellation::{Cancellation, CancelledBy};
use crate::domain::event::PersonEvent;
use crate::domain::history::tests::{PERSON, day, event, held_on};
use crate::domain::level::{Level, RiskReason};
use crate::domain::moment::Moment;
use crate::domain::plan::{Accepted, Basis, HomeAndHealth, KnownOfPerson, Plan, Progression, Why, propose};
use crate::domain::scale::ZeroToTen;
use crate::domain::session::held::{CompletedSession, Stopped};
use crate::domain::session::incident::{Hurt, Notification};
use crate::domain::session::readiness::{ReadinessAnswers, ReadinessVerdict};
use crate::domain::session::vitals::Vitals;
use crate::domain::written::{Name, Note};

fn history(happened: Vec<PersonEvent>) -> History {
    let events: Vec<_> = (0..).zip(happened).map(|(counter, what)| event(counter, what)).collect();
    History::fold(PERSON, &events)
}

fn session(on: u32, change: impl FnOnce(&mut CompletedSession)) -> PersonEvent {
    match held_on(on) {
        PersonEvent::SessionHeld(mut session) => {
            change(&mut session);
            PersonEvent::SessionHeld(session)
        }
        other => other,
    }
}

fn in_session(on: u32) -> PersonEvent {
    let (what, hurt, told) = (Happened::Fall, Hurt::No, Notification::Nurse);
    session(on, |it| it.incidents = vec![Incident { at: Moment::epoch(), during: None, what, hurt, told }])
}

fn before_session(on: u32, since_last: SinceLast) -> PersonEvent {
    let answers =
        ReadinessAnswers { since_last: since_last.into(), ..ReadinessAnswers::as_usual(Some(ZeroToTen::ZERO)) };
    let before = Before { answers, vitals: Vitals::default(), verdict: ReadinessVerdict::Full, agreed: None };
    session(on, |it| it.before = Some(before))
}

fn cancelled(on: u32, why: CancelReason) -> PersonEvent {
    let by = CancelledBy::Person;
    PersonEvent::SessionCancelled(Cancellation { on: day(on), by, why, note: Note::default() })
}

fn asked(on: u32, falls: u16) -> PersonEvent {
    let answers = Answers::new(vec![(Key::Item(0), Answer::Whole(falls))]).unwrap();
    let (source, conditions) = (Source::Paper, Conditions::default());
    PersonEvent::Assessed(Assessment { instrument: Instrument::Falls, on: day(on), source, conditions, answers })
}

fn accepted_plan(on: NaiveDate, told: u8) -> Plan {
    let known = KnownOfPerson::remembered(None);
    let circumstances = HomeAndHealth { equipment: known.equipment.clone(), ..HomeAndHealth::default() };
    let proposal = propose(Basis::Chosen(Level::B), &known.signs(), circumstances);
    let by = Name::new("Fysioterapeut Prøve").unwrap();
    let progression = Progression::ByProfessional;
    let mut plan = Plan::accept(proposal, Accepted { by, on }, progression, Default::default()).unwrap();
    plan.terms.told_falls = Some(told);
    plan
}

fn plan(on: u32, told: u8) -> PersonEvent {
    PersonEvent::PlanAccepted(Box::new(accepted_plan(day(on), told)))
}

fn number(happened: Vec<PersonEvent>) -> Option<u16> {
    history(happened).falls_of_year(day(31)).map(|falls| falls.number())
}

fn sources(happened: Vec<PersonEvent>) -> Vec<(NaiveDate, u16, FallSource)> {
    let falls = history(happened).falls_of_year(day(31)).unwrap();
    falls.counted().iter().map(|one| (one.on, one.falls, one.source)).collect()
}

#[test]
fn nothing_asked_is_not_known_and_asked_without_a_fall_is_none() {
    assert_eq!(number(vec![]), None);
    assert_eq!(number(vec![held_on(3), cancelled(6, CancelReason::Ill)]), None);
    assert_eq!(number(vec![asked(3, 0)]), Some(0));
}

#[test]
fn falls_of_every_source_are_one_number_that_says_where_each_came_from() {
    let all = vec![
        cancelled(3, CancelReason::Fall),
        held_on(5),
        before_session(9, SinceLast::FallNotSeenTo),
        in_session(12),
        asked(20, 4),
        session(24, |it| it.stopped = Some(Stopped { why: StopReason::Fall, by: None })),
    ];
    let expected = [
        (day(3), 1, FallSource::Cancelled),
        (day(9), 1, FallSource::BeforeSession),
        (day(12), 1, FallSource::InSession),
        (day(20), 1, FallSource::Form),
        (day(24), 1, FallSource::InSession),
    ];
    assert_eq!(sources(all), expected);
}

#[test]
fn one_fall_that_cancels_sessions_and_is_told_of_before_the_next_counts_once() {
    let once = vec![
        cancelled(3, CancelReason::Fall),
        cancelled(6, CancelReason::Fall),
        before_session(10, SinceLast::FallSeenTo),
    ];
    assert_eq!(sources(once.clone()), [(day(3), 1, FallSource::Cancelled)]);
    let again = [before_session(13, SinceLast::FallSeenTo), cancelled(17, CancelReason::Fall)];
    assert_eq!(number(once.into_iter().chain(again).collect()), Some(3));
    assert_eq!(number(vec![cancelled(3, CancelReason::Ill), before_session(6, SinceLast::FallSeenTo)]), Some(1));
}

#[test]
fn no_answer_of_none_replaces_more_that_was_told_within_the_year() {
    assert_eq!(number(vec![plan(1, 2), asked(9, 0)]), Some(2));
    assert_eq!(number(vec![plan(1, 2), asked(9, 1), in_session(12), in_session(13)]), Some(3));
    let told = history(vec![plan(1, 2)]);
    let year = |days| told.falls_of_year(day(1) + Days::new(days)).map(|falls| falls.number());
    assert_eq!([year(364), year(365)], [Some(2), None]);
}

#[test]
fn what_a_new_plan_only_repeats_does_not_hold_a_year_longer() {
    let twice = |second: u8| {
        let later = accepted_plan(day(1) + Days::new(300), second);
        history(vec![plan(1, 2), PersonEvent::PlanAccepted(Box::new(later))])
    };
    let later = |second, days| twice(second).falls_of_year(day(1) + Days::new(days)).map(|it| it.number());
    assert_eq!([later(2, 364), later(2, 365)], [Some(2), None]);
    assert_eq!([later(3, 365), later(3, 664), later(3, 665)], [Some(3), Some(3), None]);
    // A fall was counted first, and the plan repeats it.
    let counted = history(vec![asked(1, 2), plan(20, 2)]);
    assert_eq!(counted.falls_of_year(day(1) + Days::new(365)), None);
}

#[test]
fn a_plan_from_before_the_number_was_kept_says_it_by_its_reasons() {
    let mut old = accepted_plan(day(1), 0);
    old.terms.told_falls = None;
    old.terms.why.push(Why::FallRisk(RiskReason::RecurrentFalls));
    assert_eq!(number(vec![PersonEvent::PlanAccepted(Box::new(old))]), Some(2));
}

#[test]
fn a_fall_since_the_plan_was_accepted_is_told_with_its_day() {
    let since = |happened| history(happened).fall_since_plan();
    assert_eq!(since(vec![in_session(9)]), None);
    assert_eq!(since(vec![in_session(9), plan(10, 1)]), None);
    assert_eq!(since(vec![plan(10, 0), in_session(10)]), None);
    assert_eq!(since(vec![plan(10, 0), in_session(11)]), Some(day(11)));
    assert_eq!(since(vec![plan(10, 0), asked(12, 0)]), None);
    assert_eq!(since(vec![plan(10, 0), cancelled(11, CancelReason::Fall), asked(12, 2)]), Some(day(12)));
    let happened = vec![plan(10, 0)];
    let of_plan = history(happened.clone()).plan().unwrap().event;
    let followed = match in_session(10) {
        PersonEvent::SessionHeld(mut it) => {
            it.plan = Some(of_plan);
            PersonEvent::SessionHeld(it)
        }
        other => other,
    };
    assert_eq!(since(happened.into_iter().chain([followed]).collect()), Some(day(10)));
}
