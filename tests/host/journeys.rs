//! Whole courses through the one door, with the store in memory.

use hjemmetrener::domain::assessment::{Answer, Assessment, Instrument, Key, Source};
use hjemmetrener::domain::centiseconds::Centiseconds;
use hjemmetrener::domain::clocks::Clocks;
use hjemmetrener::domain::correction::{Correction, CorrectionReason, RecordedEntry};
use hjemmetrener::domain::course::Due;
use hjemmetrener::domain::goal::GoalRating;
use hjemmetrener::domain::goal::protocol::to_assessment;
use hjemmetrener::domain::identity::{GoalId, PersonId};
use hjemmetrener::domain::led_test::{LedTest, TestPress, TestState};
use hjemmetrener::domain::registry;
use hjemmetrener::domain::session::protocol::{LedSession, Press};
use hjemmetrener::domain::sppb::score::SppbScore;
use hjemmetrener::domain::written::GoalText;
use hjemmetrener::records::memory::MemoryStore;
use hjemmetrener::workspace::action::{Action, Running, RunningKind};
use hjemmetrener::workspace::problem::{ActionError, RefusalError, UnlockError};
use hjemmetrener::workspace::view::View;

use crate::tablet::{RECOVERY, Tablet, clocks, led, moment, rating, session, set_goal, sppb_on, unlock, whole_course};

#[test]
fn a_whole_course_is_there_after_unlocking_again() {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    let person = whole_course(&mut tablet, |tablet, action| drop(tablet.perform(action)));
    let view = tablet.unlocked_again();
    assert_eq!(view, tablet.view());
    let history = &view.people[&person];
    assert_eq!((history.sessions_done(), history.sessions_cancelled()), (22, 2));
    assert_eq!(history.sppbs().len(), 3);
    assert_eq!(history.goals()[0].ratings.len(), 4);
    assert_eq!(history.due(moment(90).local_date()), Due::Finished);
    assert!(view.running.is_empty());
    let totals: Vec<_> =
        history.sppbs().iter().map(|entry| SppbScore::of(&entry.sppb).total().unwrap().value()).collect();
    assert_eq!(totals, [6, 7, 7]);
}

#[test]
fn a_session_that_was_left_goes_on_at_the_same_exercise_and_the_same_second() {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    let person = tablet.register();
    let mut led = led(0);
    led.press(Press::AsPlanned, clocks(61_234));
    led.look(clocks(73_579));
    tablet.perform(Action::KeepRunning { person, running: Running::Session(led.snapshot().clone()) });
    let view = tablet.unlocked_again();
    let Some(Running::Session(left)) = view.running.get(&(person, RunningKind::Session)) else { panic!("no session") };
    let left = LedSession::restore(left.clone(), clocks(900_000)).unwrap();
    assert_eq!((left.index(), left.trained_ms(), left.steps()), (1, 73_579, led.steps()));
    tablet.perform(Action::HoldSession { person, session: session(0) });
    assert!(tablet.unlocked_again().running.is_empty());
}

#[test]
fn a_test_that_was_left_goes_on_where_it_was() {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    let person = tablet.register();
    let now = Clocks { steady_ms: 0, wall_ms: moment(0).utc_ms() };
    let mut test = LedTest::begin(Instrument::Sppb, registry::usual_conditions(Instrument::Sppb), now);
    let stood = TestPress::Answer(Answer::Time(Centiseconds::new(999)));
    [TestPress::Next, stood, TestPress::Next, TestPress::Tap].into_iter().for_each(|press| {
        test.press(press, now).unwrap();
    });
    tablet.perform(Action::KeepRunning { person, running: Running::Assessment(test.draft()) });
    let view = tablet.unlocked_again();
    let Some(Running::Assessment(draft)) = view.running.get(&(person, RunningKind::Assessment)) else {
        panic!("no test was left");
    };
    let later = Clocks { steady_ms: 0, wall_ms: now.wall_ms + 4_000 };
    let left = LedTest::restore(draft.clone(), later);
    assert_eq!((left.state(), left.reading(later)), (TestState::Running, Centiseconds::new(400)));
    tablet.perform(sppb_on(tablet.day, person, 500));
    assert!(tablet.unlocked_again().running.is_empty());
}

#[test]
fn there_are_at_most_five_open_goals_and_a_closed_one_makes_room() {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    let person = tablet.register();
    for place in 1..=5 {
        tablet.perform(set_goal(person, &format!("Mål {place}")));
    }
    let sixth = tablet.try_to(set_goal(person, "Mål 6"));
    assert_eq!(sixth, Err(ActionError::Refused(RefusalError::TooManyGoals { limit: 5 })));
    let goal = tablet.view().people[&person].goals()[2].goal.goal;
    tablet.perform(Action::CloseGoal { person, goal });
    tablet.perform(set_goal(person, "Mål 6"));
    assert_eq!(tablet.unlocked_again().people[&person].open_goals().count(), 5);
}

#[test]
fn goals_are_rated_today_or_from_paper_corrected_and_struck_out() {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    let person = tablet.register();
    tablet.day = 7;
    tablet.perform(set_goal(person, "Stå trygt og lage middag"));
    let goal = tablet.view().people[&person].goals()[0].goal.goal;
    let rated = |value, day| {
        let rated = GoalRating { goal, performance: rating(value), satisfaction: rating(value) };
        to_assessment(&[rated], moment(day).local_date())
    };
    // On paper, the week before the goal was written into the app.
    let paper = Assessment { source: Source::Paper, ..rated(2, 0) };
    let of = tablet.perform(Action::Assess { person, assessments: vec![paper] })[0].id;
    let told = |tablet: &Tablet<MemoryStore>| {
        let history = &tablet.unlocked_again().people[&person];
        history.goals()[0].ratings.iter().map(|dated| (dated.on, dated.rating.performance.value())).collect::<Vec<_>>()
    };
    let day = |day| moment(day).local_date();
    assert_eq!(told(&tablet), [(day(0), 2), (day(7), 3)]);

    // The goal may be closed before the mistake is found.
    tablet.perform(Action::CloseGoal { person, goal });
    tablet.day = 9;
    let why = Some(CorrectionReason::WrongNumber);
    let correct = |instead: Option<Assessment>| {
        let correction = Correction { of, why, instead: instead.map(RecordedEntry::Assessment) };
        Action::Correct { person, correction }
    };
    tablet.perform(correct(Some(rated(4, 1))));
    assert_eq!(told(&tablet), [(day(1), 4), (day(7), 3)]);
    tablet.perform(correct(None));
    assert_eq!(told(&tablet), [(day(7), 3)]);
}

#[test]
fn half_a_rating_and_a_rating_of_a_goal_that_is_not_there_are_refused() {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    let person = tablet.register();
    tablet.perform(set_goal(person, "Stå trygt og lage middag"));
    let goal = tablet.view().people[&person].goals()[0].goal.goal;
    let rated = |goal| GoalRating { goal, performance: rating(5), satisfaction: rating(5) };
    let assess = |assessment| Action::Assess { person, assessments: vec![assessment] };
    let mut half = to_assessment(&[rated(goal)], moment(0).local_date());
    half.answers.remove(&Key::Satisfaction(goal));
    assert_eq!(tablet.try_to(assess(half)), Err(ActionError::Refused(RefusalError::HalfRated)));
    let nobodys = to_assessment(&[rated(GoalId::from_bits(1))], moment(0).local_date());
    assert_eq!(tablet.try_to(assess(nobodys)), Err(ActionError::Refused(RefusalError::UnknownGoal)));
}

#[test]
fn nothing_happens_to_a_person_who_is_not_there() {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    let nobody = PersonId::from_bits(1);
    let refused = Err(ActionError::Refused(RefusalError::UnknownPerson));
    assert_eq!(tablet.try_to(set_goal(nobody, "Mål")), refused);
    assert_eq!(tablet.try_to(sppb_on(0, nobody, 500)), refused);
}

#[test]
fn a_wrong_code_opens_nothing_and_the_recovery_code_opens_all() {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    tablet.register();
    let wrong = unlock(tablet.store.clone(), "katten sover på benken");
    assert_eq!(wrong.err(), Some(UnlockError::WrongCode));
    let workspace = unlock(tablet.store.clone(), RECOVERY).unwrap();
    assert_eq!(workspace.view().people, tablet.view().people);
}

#[test]
fn a_goal_is_set_with_where_the_person_wants_to_get_and_that_can_be_said_anew() {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    let person = tablet.register();
    let text = GoalText::new("Gå til postkassa").unwrap();
    let set = Action::SetGoal { person, text, importance: rating(9), first: None, aim: Some(rating(7)) };
    assert_eq!(tablet.perform(set).len(), 2);
    let goal = |view: &View| view.people[&person].goals()[0].clone();
    assert_eq!(goal(&tablet.view()).aim, Some(rating(7)));
    let of_it = goal(&tablet.view()).goal.goal;
    tablet.perform(Action::AimGoal { person, goal: of_it, at: rating(8) });
    assert_eq!(goal(&tablet.unlocked_again()).aim, Some(rating(8)));
}
