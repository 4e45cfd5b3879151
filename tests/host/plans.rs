//! Plans through the one door: accepted by name, changed by whom it may, suggestions declined.

use hjemmetrener::domain::exercise::Planned;
use hjemmetrener::domain::exercise::{Amount, Caution, Equipment, Exercise, Place};
use hjemmetrener::domain::identity::PersonId;
use hjemmetrener::domain::level::{Level, Signs};
use hjemmetrener::domain::plan::{
    Accepted, Basis, Because, Cause, ChangeError, ChangedBy, HomeAndHealth, ManualChoice, Mark, Plan, PlanDraft,
    PlanStep, PlanStepChange, Progression, Suggestion, propose,
};
use hjemmetrener::domain::session::vitals::RequestedVitals;
use hjemmetrener::domain::written::Name;
use hjemmetrener::records::memory::MemoryStore;
use hjemmetrener::workspace::action::{Action, Running, RunningKind};
use hjemmetrener::workspace::problem::{ActionError, RefusalError};

use crate::tablet::{Tablet, cancellation, moment};

fn name() -> Name {
    Name::new("Fysioterapeut Prøve").unwrap()
}

/// Standing with support, accepted on a day.
pub(crate) fn plan(day: i64, progression: Progression) -> Plan {
    let circumstances = HomeAndHealth { equipment: Equipment::ALL.into(), ..HomeAndHealth::default() };
    let proposal = propose(Basis::Chosen(Level::B), &Signs::NONE_KNOWN, circumstances);
    assert_eq!(proposal.aim.place, Place::StandingSupported);
    let accepted = Accepted { by: name(), on: moment(day).local_date() };
    Plan::accept(proposal, accepted, progression, RequestedVitals::default()).unwrap()
}

fn set_up() -> (Tablet<MemoryStore>, PersonId) {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    let person = tablet.register();
    tablet.perform(Action::AcceptPlan { person, plan: plan(0, Progression::ByProfessional) });
    (tablet, person)
}

fn now(tablet: &Tablet<MemoryStore>, person: PersonId) -> Plan {
    tablet.unlocked_again().people[&person].plan().unwrap().plan.clone()
}

fn item_of(plan: &Plan, exercise: Exercise) -> usize {
    plan.items().iter().position(|item| item.now.exercise == exercise).unwrap()
}

fn step(plan: &Plan, from: Exercise, to: Planned) -> PlanStep {
    let item = item_of(plan, from);
    PlanStep {
        change: PlanStepChange { item, from: plan.items()[item].now, to },
        cause: Cause::Chosen(ManualChoice::TooHard),
    }
}

fn refused<T>(why: RefusalError) -> Result<T, ActionError> {
    Err(ActionError::Refused(why))
}

#[test]
fn a_proposal_is_kept_until_a_plan_is_accepted() {
    let (mut tablet, person) = set_up();
    let typed = PlanDraft { level: Some(Level::C), name: "Fysio".to_owned(), ..PlanDraft::default() };
    tablet.perform(Action::KeepRunning { person, running: Running::Plan(typed.clone()) });
    let left =
        |tablet: &Tablet<MemoryStore>| tablet.unlocked_again().running.get(&(person, RunningKind::Plan)).cloned();
    assert_eq!(left(&tablet), Some(Running::Plan(typed)));
    tablet.perform(Action::AcceptPlan { person, plan: plan(0, Progression::ByRule) });
    assert_eq!(left(&tablet), None);
}

#[test]
fn a_plan_is_followed_from_the_day_it_is_accepted_and_the_ones_before_are_kept() {
    let (mut tablet, person) = set_up();
    tablet.day = 30;
    tablet.perform(Action::AcceptPlan { person, plan: plan(28, Progression::ByRule) });
    // Found on paper later: it was followed before the others.
    tablet.perform(Action::AcceptPlan { person, plan: plan(-20, Progression::ByRule) });
    let view = tablet.unlocked_again();
    assert_eq!(view, tablet.view());
    let history = &view.people[&person];
    let days: Vec<_> = history.plans().iter().map(|entry| entry.accepted.terms.accepted.on).collect();
    assert_eq!(days, [-20, 0, 28].map(|day| moment(day).local_date()));
    assert_eq!(history.plan().map(|entry| &entry.plan), Some(&plan(28, Progression::ByRule)));
}

#[test]
fn a_plan_of_tomorrow_or_against_a_caution_is_not_accepted() {
    let (mut tablet, person) = set_up();
    let mut accept = |plan| tablet.try_to(Action::AcceptPlan { person, plan });
    assert_eq!(accept(plan(1, Progression::ByRule)), refused(RefusalError::InTheFuture));
    let mut careless = plan(0, Progression::ByRule);
    careless.terms.circumstances.cautions.insert(Caution::WeakSide);
    assert!(matches!(accept(careless), Err(ActionError::Refused(RefusalError::Change(ChangeError::NotAllowed(_))))));
}

#[test]
fn the_worker_goes_down_and_across_and_back_and_a_professional_goes_up_by_name() {
    let (mut tablet, person) = set_up();
    let before = now(&tablet, person);
    let change = |by, steps| Action::ChangePlan { person, by, steps };
    let held = Exercise::HeldFeetTogether;
    let down = step(&before, held, Planned { amount: Amount::seconds(20, 1), ..Planned::of(held) });
    tablet.perform(change(ChangedBy::Worker, vec![down]));
    assert_eq!(now(&tablet, person).items()[down.change.item].now, down.change.to);
    tablet.perform(change(ChangedBy::Worker, vec![down.taken_back()]));
    assert_eq!(now(&tablet, person).session(), before.session());

    let up = step(&before, held, Planned::of(Exercise::HeldFeetInLine));
    assert_eq!(tablet.try_to(change(ChangedBy::Worker, vec![up])), refused(RefusalError::NeedsProfessional));
    tablet.day = 7;
    tablet.perform(change(ChangedBy::Professional(name()), vec![up]));
    let entry = tablet.unlocked_again().people[&person].plan().unwrap().clone();
    assert_eq!(entry.plan.items()[up.change.item].prescribed, up.change.to);
    assert_eq!(entry.on(moment(6).local_date()).session(), before.session());
    assert_eq!(entry.on(moment(7).local_date()), entry.plan);
    let kept: Vec<_> =
        entry.changes.iter().map(|it| (it.on, it.by.clone(), it.steps[0].cause, it.took_effect)).collect();
    let (first, last) = (moment(0).local_date(), moment(7).local_date());
    assert_eq!(
        kept,
        [
            (first, ChangedBy::Worker, Cause::Chosen(ManualChoice::TooHard), true),
            (first, ChangedBy::Worker, Cause::TakenBack, true),
            (last, ChangedBy::Professional(name()), Cause::Chosen(ManualChoice::TooHard), true),
        ]
    );
}

#[test]
fn a_change_of_no_plan_of_nothing_or_of_what_has_changed_since_is_refused() {
    let (mut tablet, person) = set_up();
    let mut change = |steps| tablet.try_to(Action::ChangePlan { person, by: ChangedBy::Worker, steps });
    assert_eq!(change(vec![]), refused(RefusalError::NoStep));
    let before = plan(0, Progression::ByProfessional);
    let held = Exercise::HeldFeetTogether;
    let down = step(&before, held, Planned { amount: Amount::seconds(20, 1), ..Planned::of(held) });
    change(vec![down]).unwrap();
    let item = down.change.item;
    assert_eq!(change(vec![down]), refused(RefusalError::Change(ChangeError::Outdated { item })));
    let other = tablet.register();
    let nothing = Action::ChangePlan { person: other, by: ChangedBy::Worker, steps: vec![down] };
    assert_eq!(tablet.try_to(nothing), refused(RefusalError::NoPlan));
}

#[test]
fn a_reason_that_the_rules_do_not_give_today_lets_nobody_go_up() {
    let (mut tablet, person) = set_up();
    tablet.perform(Action::AcceptPlan { person, plan: plan(0, Progression::ByRule) });
    let mut up = step(&now(&tablet, person), Exercise::HeldFeetTogether, Planned::of(Exercise::HeldFeetInLine));
    up.cause = Cause::Suggested(Because::SameFor { sessions: 4 });
    let change = Action::ChangePlan { person, by: ChangedBy::Worker, steps: vec![up] };
    assert_eq!(tablet.try_to(change), refused(RefusalError::NeedsProfessional));
}

#[test]
fn a_suggestion_is_followed_or_declined_and_then_gone() {
    for follow in [true, false] {
        let (mut tablet, person) = set_up();
        tablet.day = 3;
        tablet.perform(Action::CancelSession { person, cancellation: cancellation(3) });
        tablet.day = 6;
        let suggested =
            |tablet: &Tablet<MemoryStore>| tablet.unlocked_again().people[&person].suggestions(moment(6).local_date());
        let [suggestion]: [Suggestion; 1] = suggested(&tablet).try_into().unwrap();
        assert!(matches!(suggestion.why, Because::Illness { .. }));
        if follow {
            let step = |change: &PlanStepChange| PlanStep { change: *change, cause: Cause::Suggested(suggestion.why) };
            let steps = suggestion.changes.iter().map(step).collect();
            tablet.perform(Action::ChangePlan { person, by: ChangedBy::Worker, steps });
        } else {
            tablet.perform(Action::DeclineSuggestion { person, suggestion: suggestion.clone() });
            let entry = tablet.unlocked_again().people[&person].plan().unwrap().clone();
            assert_eq!(entry.declined[0].suggestion, suggestion);
        }
        assert_eq!(suggested(&tablet), []);
    }
}

#[test]
fn a_change_is_taken_back_until_something_else_is_done_with_the_exercise() {
    let (mut tablet, person) = set_up();
    let held = Exercise::HeldFeetTogether;
    let less = Planned { amount: Amount::seconds(20, 1), ..Planned::of(held) };
    let down = step(&now(&tablet, person), held, less);
    let change = |steps| Action::ChangePlan { person, by: ChangedBy::Worker, steps };
    let first = tablet.perform(change(vec![down]))[0].id;
    let entry = |tablet: &Tablet<MemoryStore>| tablet.unlocked_again().people[&person].plan().unwrap().clone();
    let back = entry(&tablet).taking_back(first).unwrap();
    assert_eq!(back, [down.taken_back()]);

    let second = tablet.perform(change(back))[0].id;
    assert_eq!(now(&tablet, person).session(), entry(&tablet).accepted.session());
    assert_eq!((entry(&tablet).taking_back(first), entry(&tablet).taking_back(second)), (None, None));
    tablet.perform(change(vec![down]));
    assert_eq!(entry(&tablet).taking_back(first), None);
}

#[test]
fn the_professional_whom_the_worker_named_last_is_known_whoever_it_was_for() {
    let (mut tablet, person) = set_up();
    assert_eq!(tablet.view().last_professional(), Some(name()));
    let other = tablet.register();
    let kari = Name::new("Kari Prøve").unwrap();
    tablet.day = 5;
    let mut second = plan(5, Progression::ByRule);
    second.terms.accepted.by = kari.clone();
    tablet.perform(Action::AcceptPlan { person: other, plan: second });
    assert_eq!(tablet.unlocked_again().last_professional(), Some(kari));
    tablet.day = 7;
    let up = step(&now(&tablet, person), Exercise::HeldFeetTogether, Planned::of(Exercise::HeldFeetInLine));
    tablet.perform(Action::ChangePlan { person, by: ChangedBy::Professional(name()), steps: vec![up] });
    assert_eq!(tablet.view().last_professional(), Some(name()));
}

#[test]
fn the_marks_of_a_course_are_its_plans_and_the_days_that_were_harder_or_easier() {
    let (mut tablet, person) = set_up();
    tablet.day = 3;
    let held = Exercise::HeldFeetTogether;
    let less = Planned { amount: Amount::seconds(20, 1), ..Planned::of(held) };
    let down = step(&now(&tablet, person), held, less);
    tablet.perform(Action::ChangePlan { person, by: ChangedBy::Worker, steps: vec![down] });
    tablet.day = 9;
    tablet.perform(Action::AcceptPlan { person, plan: plan(9, Progression::ByRule) });
    let marks = tablet.unlocked_again().people[&person].plan_marks();
    let on = |day| moment(day).local_date();
    assert_eq!(marks, [(on(0), Mark::Accepted), (on(3), Mark::StepDown), (on(9), Mark::Accepted)]);
}
