//! What is typed in a form and not saved: it outlives a kill, sealed, and goes when it is saved.

use hjemmetrener::domain::form_draft::{FormDraft, FormId, FormName, FormValues};
use hjemmetrener::domain::identity::{CaptureId, PersonId};
use hjemmetrener::domain::numbers::Numbered;
use hjemmetrener::domain::plan::Progression;
use hjemmetrener::domain::session::held::TurnedAway;
use hjemmetrener::records::memory::{Fault, MemoryStore};
use hjemmetrener::records::{Store, StoreError, Subject};
use hjemmetrener::workspace::action::{Action, Running, RunningKind};
use hjemmetrener::workspace::problem::{ActionError, RefusalError};
use hjemmetrener::workspace::view::View;
use pollster::block_on;

use crate::plans::plan;
use crate::tablet::{Tablet, cancellation, led, moment, session, set_goal};

const WORDS: &str = "Gå til butikken 🙂 sammen med Åse";

fn typed(form: FormId, text: &str) -> Action {
    Action::KeepDraft(FormDraft { form, at: moment(0), values: FormValues::default().with("text", text) })
}

fn dropped(form: FormId) -> Action {
    Action::KeepDraft(FormDraft { form, at: moment(0), values: FormValues::default() })
}

fn new_goal(person: PersonId) -> FormId {
    FormId::of_person(FormName::NewGoal, person)
}

fn new_person() -> FormId {
    FormId::of_store(FormName::NewPerson)
}

fn text(view: &View, form: &FormId) -> Option<String> {
    view.drafts.get(form).map(|kept| kept.draft.values.get("text").to_owned())
}

fn tablet() -> (Tablet<MemoryStore>, PersonId) {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    let person = tablet.register();
    (tablet, person)
}

#[test]
fn what_was_typed_last_in_each_form_is_there_after_a_kill() {
    let (mut tablet, person) = tablet();
    let cancellation = FormId::of_person(FormName::Cancellation, person);
    let levels = FormId::about(FormName::GoalLevels, person, "0000000000000000000000000000000a");
    for form in [&new_goal(person), &cancellation, &levels, &new_person()] {
        tablet.perform(typed(form.clone(), "G"));
        tablet.perform(typed(form.clone(), &format!("{WORDS} {:?}", form.name)));
    }
    assert_eq!(block_on(tablet.store.load()).unwrap().unwrap().savepoints.len(), 4, "one place for each form");
    let killed = tablet.unlocked_again();
    for form in [new_goal(person), cancellation, levels, new_person()] {
        assert_eq!(text(&killed, &form), Some(format!("{WORDS} {:?}", form.name)));
    }
    assert_eq!(killed, tablet.view());
}

/// Of every form, about one thing where it is about one of several.
fn every_form(person: PersonId) -> Vec<FormId> {
    let of = |name: FormName| match name {
        FormName::NewPerson | FormName::RetestWeek | FormName::HelpLists => FormId::of_store(name),
        FormName::Captured | FormName::Claim => FormId::of_capture(name, CaptureId::from_bits(10)),
        FormName::Person
        | FormName::NewGoal
        | FormName::Consent
        | FormName::Cancellation
        | FormName::BeforeSession
        | FormName::NotBegun
        | FormName::AfterSession
        | FormName::Incident
        | FormName::Stop
        | FormName::PlanDecision
        | FormName::ShortQuestions => FormId::of_person(name, person),
        FormName::GoalAim
        | FormName::GoalLevels
        | FormName::ShareLink
        | FormName::Correction
        | FormName::MeasurementCorrection
        | FormName::PaperMeasurement
        | FormName::ProposalChange
        | FormName::PlanChange
        | FormName::Questionnaire => FormId::about(name, person, "0000000000000000000000000000000a"),
    };
    FormName::ALL_NUMBERED.iter().map(|(name, ..)| of(*name)).collect()
}

#[test]
fn what_is_typed_in_any_form_is_there_after_a_lock_with_every_key_as_it_was() {
    let (mut tablet, person) = tablet();
    let values = |form: &FormId| {
        let keys = ["text", "why", "day", "several", "number"];
        let texts = [WORDS, "", "2026-02-30", "Tue Fri", "12e"];
        let texts =
            keys.into_iter().zip(texts).fold(FormValues::default(), |values, (key, text)| values.with(key, text));
        texts.with("form", format!("{form:?}"))
    };
    let all = every_form(person);
    for form in &all {
        tablet.perform(Action::KeepDraft(FormDraft { form: form.clone(), at: moment(0), values: values(form) }));
    }
    let locked = tablet.unlocked_again();
    for form in &all {
        let kept = locked.drafts.get(form).map(|kept| (&kept.draft.values, kept.draft.at));
        assert_eq!(kept, Some((&values(form), moment(0))), "{form:?}");
    }
    assert_eq!(locked.drafts.len(), FormName::ALL_NUMBERED.len());
}

/// What ends something that is under way.
type End = (RunningKind, fn(PersonId) -> Action);

#[test]
fn what_was_typed_beside_what_is_under_way_goes_with_it_however_it_ends_and_nothing_else_goes() {
    let (led_now, proposed) = (RunningKind::Session, RunningKind::Plan);
    let ends: [End; 5] = [
        (led_now, |person| Action::HoldSession { person, session: session(0) }),
        (led_now, |person| Action::DropRunning { person, kind: RunningKind::Session }),
        (led_now, |person| Action::TurnAway { person, cancellation: cancellation(0), away: TurnedAway::default() }),
        (proposed, |person| Action::AcceptPlan { person, plan: plan(0, Progression::ByRule) }),
        (proposed, |person| Action::DropRunning { person, kind: RunningKind::Plan }),
    ];
    for (kind, end) in ends {
        let (mut tablet, person) = tablet();
        let other = tablet.register();
        let all = every_form(person);
        for form in &all {
            tablet.perform(typed(form.clone(), WORDS));
        }
        let others = FormId::of_person(FormName::BeforeSession, other);
        tablet.perform(typed(others.clone(), WORDS));
        tablet.perform(Action::KeepRunning { person, running: Running::Session(led(0).snapshot().clone()) });
        assert_eq!(tablet.view().drafts.len(), all.len() + 1, "a savepoint takes nothing with it");
        tablet.perform(end(person));
        let left: Vec<FormId> = tablet.unlocked_again().drafts.into_keys().collect();
        let stays = |form: &&FormId| !kind.forms().contains(&form.name) || form.person == Some(other);
        let mut expected: Vec<FormId> = all.iter().chain([&others]).filter(stays).cloned().collect();
        expected.sort();
        assert_eq!(left, expected);
    }
}

#[test]
fn what_is_typed_is_sealed_with_the_persons_key_and_says_outside_neither_form_nor_text() {
    let (mut tablet, person) = tablet();
    tablet.perform(typed(new_goal(person), WORDS));
    tablet.perform(typed(new_person(), WORDS));
    let stored = block_on(tablet.store.load()).unwrap().unwrap().savepoints;
    let subjects: Vec<Subject> = stored.iter().map(|savepoint| savepoint.slot.subject).collect();
    assert_eq!(subjects, [Subject::Person(person), Subject::Store]);
    for savepoint in &stored {
        let outside = savepoint.slot.kind.to_string();
        assert!(!outside.contains("goal") && !outside.contains("person"), "{outside}");
        assert!(!String::from_utf8_lossy(&savepoint.sealed).contains("butikken"));
    }
}

#[test]
fn a_form_with_nothing_typed_any_more_leaves_nothing() {
    let (mut tablet, person) = tablet();
    tablet.perform(typed(new_goal(person), WORDS));
    tablet.perform(dropped(new_goal(person)));
    assert!(tablet.unlocked_again().drafts.is_empty());
    tablet.perform(dropped(new_goal(person)));
}

#[test]
fn saving_drops_the_forms_own_text_in_the_same_change_and_no_other() {
    let (mut tablet, person) = tablet();
    let cancellation = FormId::of_person(FormName::Cancellation, person);
    tablet.perform(typed(new_goal(person), WORDS));
    tablet.perform(typed(cancellation.clone(), "syk"));
    let commits = tablet.store.commits();
    tablet.perform(Action::SubmitForm { form: new_goal(person), actions: vec![set_goal(person, WORDS)] });
    assert_eq!(tablet.store.commits(), commits + 1, "one change");
    let view = tablet.unlocked_again();
    assert_eq!((text(&view, &new_goal(person)), text(&view, &cancellation)), (None, Some("syk".to_owned())));
    assert_eq!(view.people[&person].goals().len(), 1);
}

#[test]
fn where_saving_fails_the_text_stays_and_typing_on_does_not_make_the_save_happen_twice() {
    for fault in [Fault::Refused(StoreError::Full), Fault::Silent(StoreError::Unknown)] {
        // 1 the set-up, 2 the registration, 3 the text.
        let mut tablet = Tablet::set_up(MemoryStore::failing_at(4, fault)).unwrap();
        let person = tablet.register();
        tablet.perform(typed(new_goal(person), WORDS));
        let save = Action::SubmitForm { form: new_goal(person), actions: vec![set_goal(person, WORDS)] };
        assert!(matches!(tablet.try_to(save.clone()), Err(ActionError::Store(_))));
        assert_eq!(text(&tablet.view(), &new_goal(person)).as_deref(), Some(WORDS));
        tablet.perform(typed(new_goal(person), "noe annet"));
        tablet.perform(typed(new_goal(person), WORDS));
        tablet.perform(save);
        let view = tablet.unlocked_again();
        assert_eq!((view.people[&person].goals().len(), view.drafts.len()), (1, 0), "{fault:?}");
        assert_eq!(view, tablet.view());
    }
}

#[test]
fn one_form_can_come_to_several_changes_or_none_and_all_of_them_or_none_are_kept() {
    let (mut tablet, person) = tablet();
    let history = tablet.view().people[&person].as_ref().clone();
    let (profile, course) = (history.profile().unwrap().clone(), history.course().unwrap());
    let form = FormId::of_person(FormName::Person, person);
    tablet.perform(typed(form.clone(), WORDS));
    let stranger = PersonId::from_bits(99);
    let change = Action::ChangeProfile { person, profile };
    let half = vec![change.clone(), Action::PlanCourse { person: stranger, course }];
    let events = tablet.view().events;
    let refused = tablet.try_to(Action::SubmitForm { form: form.clone(), actions: half });
    assert_eq!(refused, Err(ActionError::Refused(RefusalError::UnknownPerson)));
    assert_eq!((tablet.view().events, text(&tablet.view(), &form).as_deref()), (events, Some(WORDS)));

    let whole = vec![change, Action::PlanCourse { person, course }];
    assert_eq!(tablet.perform(Action::SubmitForm { form: form.clone(), actions: whole }).len(), 2);
    tablet.perform(typed(form.clone(), WORDS));
    assert_eq!(tablet.perform(Action::SubmitForm { form, actions: vec![] }).len(), 0);
    assert!(tablet.unlocked_again().drafts.is_empty());
}

#[test]
fn a_goal_that_is_closed_leaves_nothing_of_what_was_typed_about_it() {
    let (mut tablet, person) = tablet();
    tablet.perform(set_goal(person, WORDS));
    let goal = tablet.view().people[&person].goals()[0].goal.goal;
    let levels = FormId::about(FormName::GoalLevels, person, goal);
    tablet.perform(typed(levels, "Med rullator"));
    tablet.perform(typed(new_goal(person), WORDS));
    tablet.perform(Action::CloseGoal { person, goal });
    let left: Vec<FormId> = tablet.unlocked_again().drafts.into_keys().collect();
    assert_eq!(left, [new_goal(person)]);
}

#[test]
fn nothing_is_kept_about_somebody_who_is_not_there() {
    let (mut tablet, _) = tablet();
    let kept = tablet.try_to(typed(new_goal(PersonId::from_bits(99)), WORDS));
    assert_eq!(kept, Err(ActionError::Refused(RefusalError::UnknownPerson)));
}
