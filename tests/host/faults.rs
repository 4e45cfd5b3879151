//! A store that fails, at every write and in every way, and one that vanishes.

use std::cell::RefCell;
use std::rc::Rc;

use hjemmetrener::records::memory::{Fault, MemoryStore};
use hjemmetrener::records::{Store, StoreError};
use hjemmetrener::workspace::action::Action;
use hjemmetrener::workspace::problem::ActionError;
use pollster::block_on;

use crate::tablet::{Emptied, Tablet, set_goal, sppb_on, whole_course};

/// Tries once more where the store fails, and tells how often it did. After a failure what is shown is the old state, and what is stored the old or the new.
fn insist(tablet: &mut Tablet<MemoryStore>, action: Action) -> usize {
    let before = tablet.view();
    let Err(problem) = tablet.try_to(action.clone()) else { return 0 };
    assert!(matches!(problem, ActionError::Store(_)), "{problem}");
    assert_eq!(tablet.view(), before, "what is shown after a failure");
    let stored = tablet.unlocked_again();
    tablet.perform(action.clone());
    let retried = tablet.view();
    assert!(stored == before || stored == retried, "half of {action:?} was stored");
    assert_eq!(tablet.unlocked_again(), retried, "what is stored after trying again");
    1
}

/// Commits of a whole course, the set-up among them.
fn commits_of_a_course() -> usize {
    let store = MemoryStore::default();
    let mut tablet = Tablet::set_up(store.clone()).unwrap();
    whole_course(&mut tablet, |tablet, action| drop(tablet.perform(action)));
    store.commits()
}

#[test]
fn when_the_store_fails_at_any_one_write_the_state_is_the_old_or_the_new_one() {
    let expected = {
        let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
        whole_course(&mut tablet, |tablet, action| drop(tablet.perform(action)));
        tablet.view().events
    };
    // The first two are the set-up and the registration, which have tests of their own.
    for commit in 3..=commits_of_a_course() {
        for fault in [Fault::Refused(StoreError::Full), Fault::AnswerLost(StoreError::Unknown)] {
            let mut tablet = Tablet::set_up(MemoryStore::failing_at(commit, fault)).unwrap();
            let mut failures = 0;
            whole_course(&mut tablet, |tablet, action| failures += insist(tablet, action));
            assert_eq!(failures, 1, "commit {commit}");
            assert_eq!(tablet.view().events, expected, "nothing lost, nothing twice: commit {commit}, {fault:?}");
        }
    }
}

#[test]
fn when_every_kth_write_fails_a_course_still_comes_through_whole() {
    for every in 3..=9 {
        for fault in [Fault::Refused(StoreError::Unknown), Fault::AnswerLost(StoreError::Unknown)] {
            let mut tablet = Tablet::set_up(MemoryStore::failing_every(every, fault)).unwrap();
            let person = whole_course(&mut tablet, |tablet, action| {
                insist(tablet, action);
            });
            let history = tablet.unlocked_again().people[&person].as_ref().clone();
            assert_eq!((history.sessions_done(), history.sessions_cancelled(), history.sppbs().len()), (22, 2, 3));
        }
    }
}

#[test]
fn a_set_up_that_was_not_stored_leaves_an_empty_store() {
    let store = MemoryStore::failing_at(1, Fault::Refused(StoreError::Full));
    assert!(Tablet::set_up(store.clone()).is_err());
    assert_eq!(block_on(store.load()), Ok(None));
    assert!(Tablet::set_up(store).is_ok());
}

#[test]
fn a_store_that_is_there_is_never_set_up_anew() {
    let store = MemoryStore::default();
    assert!(Tablet::set_up(store.clone()).is_ok());
    let again = Tablet::set_up(store);
    assert_eq!(again.err(), Some(ActionError::Store(StoreError::NotEmpty)));
}

#[test]
fn a_store_that_vanished_under_an_open_app_is_written_anew_at_the_next_save() {
    let store = Emptied(Rc::new(RefCell::new(MemoryStore::default())));
    let mut tablet = Tablet::set_up(store.clone()).unwrap();
    let person = tablet.register();
    tablet.perform(set_goal(person, "Gå til postkassa uten rullator"));
    store.0.replace(MemoryStore::default());
    tablet.perform(sppb_on(tablet.day, person, 500));
    assert_eq!(tablet.unlocked_again(), tablet.view());
}
