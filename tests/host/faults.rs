//! A store that fails, at every write and in every way, and one that vanishes.

use std::cell::RefCell;
use std::rc::Rc;

use hjemmetrener::domain::written::Note;
use hjemmetrener::records::memory::{Fault, MemoryStore};
use hjemmetrener::records::{Batch, Contents, SealedHead, Store, StoreError};
use hjemmetrener::workspace::action::{Action, Running};
use hjemmetrener::workspace::admission::Admitting;
use hjemmetrener::workspace::circumstances::Circumstances;
use hjemmetrener::workspace::problem::{ActionError, RefusalError};
use hjemmetrener::workspace::view::View;
use pollster::block_on;

use crate::tablet::{Emptied, Tablet, code, led, moment, session, set_goal, sppb_on, unlock, whole_course};

/// Tries once more where the store fails, and tells how often it did. After a failure what is shown is the old state, and what is stored the old or the new.
fn insist(tablet: &mut Tablet<MemoryStore>, action: Action) -> usize {
    let before = tablet.view();
    let Err(problem) = tablet.try_to(action.clone()) else { return 0 };
    assert!(matches!(problem, ActionError::Store(_)), "{problem}");
    assert_eq!(tablet.view(), before, "what is shown after a failure");
    let stored = tablet.unlocked_again();
    tablet.perform(action.clone());
    let retried = tablet.view();
    // Tried again, what was on disk already counts as one change more.
    assert!(
        stored == before || View { written: retried.written, ..stored } == retried,
        "half of {action:?} was stored"
    );
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
        // An answer that did not come is looked up at once, and then nothing has failed.
        let faults = [
            (Fault::Refused(StoreError::Full), 1),
            (Fault::AnswerLost(StoreError::Unknown), 0),
            (Fault::Silent(StoreError::Unknown), 1),
        ];
        for (fault, told) in faults {
            let mut tablet = Tablet::set_up(MemoryStore::failing_at(commit, fault)).unwrap();
            let mut failures = 0;
            whole_course(&mut tablet, |tablet, action| failures += insist(tablet, action));
            assert_eq!(failures, told, "commit {commit}, {fault:?}");
            assert_eq!(tablet.view().events, expected, "nothing lost, nothing twice: commit {commit}, {fault:?}");
        }
    }
}

#[test]
fn when_every_kth_write_fails_a_course_still_comes_through_whole() {
    for every in 3..=9 {
        for fault in [
            Fault::Refused(StoreError::Unknown),
            Fault::AnswerLost(StoreError::Unknown),
            Fault::Silent(StoreError::Unknown),
        ] {
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

#[test]
fn a_session_whose_answer_was_lost_is_not_recorded_twice_when_it_is_changed_and_saved_again() {
    // 1 the set-up, 2 the registration, 3 where it stands.
    let mut tablet = Tablet::set_up(MemoryStore::failing_at(4, Fault::Silent(StoreError::Unknown))).unwrap();
    let person = tablet.register();
    let running = Running::Session(led(0).snapshot().clone());
    tablet.perform(Action::KeepRunning { person, running: running.clone() });
    let told = tablet.try_to(Action::HoldSession { person, session: session(0) });
    assert_eq!(told, Err(ActionError::Store(StoreError::Unknown)));
    tablet.perform(Action::KeepRunning { person, running });
    let mut changed = session(0);
    changed.after.note = Note::new("Gikk fint, med en pause.").unwrap();
    let again = tablet.try_to(Action::HoldSession { person, session: changed });
    assert_eq!(again, Err(ActionError::Refused(RefusalError::AlreadyHeld)));
    let view = tablet.unlocked_again();
    assert_eq!((view.people[&person].sessions_done(), view.running.len()), (1, 0));
    assert_eq!(view, tablet.view());
}

#[test]
fn a_new_code_whose_answer_was_lost_is_the_code_that_opens() {
    for fault in [Fault::AnswerLost(StoreError::Unknown), Fault::Silent(StoreError::Unknown)] {
        let mut tablet = Tablet::set_up(MemoryStore::failing_at(2, fault)).unwrap();
        let mut around = Circumstances { now: moment(1), random: &mut tablet.dice };
        let told = block_on(tablet.workspace.admit(Admitting::OwnCode(&code("hunden sover på trappa")), &mut around));
        assert_eq!(told.is_ok(), matches!(fault, Fault::AnswerLost(_)), "{fault:?}");
        let person = tablet.register();
        let opened = unlock(tablet.store.clone(), "hunden sover på trappa").unwrap();
        assert!(opened.view().people.contains_key(&person) && opened.view().findings.is_empty());
        assert_eq!(*opened.view(), tablet.view());
    }
}

/// Refuses everything but to say that nothing is there.
#[derive(Clone)]
struct Gone(Rc<RefCell<Option<MemoryStore>>>);

impl Store for Gone {
    async fn load(&self) -> Result<Option<Contents>, StoreError> {
        let store = self.0.borrow().clone();
        match store {
            Some(store) => store.load().await,
            None => Ok(None),
        }
    }

    async fn commit(&self, batch: Batch) -> Result<(), StoreError> {
        let store = self.0.borrow().clone();
        match store {
            Some(store) => store.commit(batch).await,
            None if batch.into_empty => Err(StoreError::Unknown),
            None => Err(StoreError::Lost),
        }
    }

    async fn store_head(&self) -> Result<Option<SealedHead>, StoreError> {
        let store = self.0.borrow().clone();
        match store {
            Some(store) => store.store_head().await,
            None => Ok(None),
        }
    }
}

#[test]
fn a_store_that_is_gone_and_cannot_be_written_anew_is_told_as_gone() {
    let store = Gone(Rc::new(RefCell::new(Some(MemoryStore::default()))));
    let mut tablet = Tablet::set_up(store.clone()).unwrap();
    let person = tablet.register();
    store.0.replace(None);
    let told = tablet.try_to(set_goal(person, "Gå til postkassa uten rullator"));
    assert_eq!(told, Err(ActionError::Store(StoreError::Vanished)));
}
