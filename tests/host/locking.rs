//! Locking while the store does not answer, what was typed last, and making a backup meanwhile.

use std::cell::Cell;
use std::future::{Future, poll_fn, ready};
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use hjemmetrener::domain::form_draft::{FormDraft, FormId, FormName, FormValues};
use hjemmetrener::records::in_time::in_time;
use hjemmetrener::records::memory::{Fault, MemoryStore};
use hjemmetrener::records::{Batch, Contents, SealedHead, Store, StoreError};
use hjemmetrener::workspace::action::Action;
use hjemmetrener::workspace::circumstances::Circumstances;
use hjemmetrener::workspace::lockable::Lockable;
use hjemmetrener::workspace::problem::{ActionError, UnlockError};
use pollster::block_on;

use crate::tablet::{BACKUP, Dice, RECOVERY, Tablet, WORKER, code, moment, set_goal, unlock};

/// A workspace with one person, whose third change never gets an answer.
fn about_to_hang() -> (Lockable<MemoryStore>, MemoryStore, Action) {
    let store = MemoryStore::failing_at(3, Fault::NoAnswer);
    let mut tablet = Tablet::set_up(store.clone()).unwrap();
    let person = tablet.register();
    let lockable = Lockable::default();
    block_on(lockable.turn()).open(tablet.into_workspace());
    (lockable, store, set_goal(person, "Gå til postkassa uten rullator"))
}

fn draft(text: &str) -> Action {
    let form = FormId::of_store(FormName::NewPerson);
    Action::KeepDraft(FormDraft { form, at: moment(0), values: FormValues::default().with("name", text) })
}

fn is_waiting(of: &mut Pin<&mut impl Future>) -> bool {
    of.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending()
}

#[test]
fn locking_waits_for_nothing_while_a_write_never_gets_its_answer() {
    let (lockable, _, goal) = about_to_hang();
    let mut dice = Dice(3);
    let mut around = Circumstances { now: moment(0), random: &mut dice };
    let turn = block_on(lockable.turn());
    let mut saving = pin!(turn.perform(goal, &mut around));
    assert!(is_waiting(&mut saving));
    let view = lockable.view().unwrap();

    drop(lockable.lock(vec![], None));
    assert!(lockable.view().is_none(), "nothing is to be seen");
    assert_eq!(lockable.knows(&code(WORKER)), None, "and no key is there to ask");
    assert_eq!(Rc::strong_count(&view), 1, "what was to be seen is let go of");
    assert!(is_waiting(&mut saving), "the write is still out there");
}

#[test]
fn a_backup_is_made_while_a_write_never_gets_its_answer() {
    let (lockable, _, goal) = about_to_hang();
    let (mut dice, mut other) = (Dice(3), Dice(4));
    let mut around = Circumstances { now: moment(0), random: &mut dice };
    let turn = block_on(lockable.turn());
    let mut saving = pin!(turn.perform(goal, &mut around));
    assert!(is_waiting(&mut saving));

    let mut around = Circumstances { now: moment(0), random: &mut other };
    let file = lockable.back_up(Some(&code(BACKUP)), &mut around).unwrap();
    assert_eq!(file.events, 3, "all that was confirmed");
}

/// A store that is given up on when it does not answer at once.
#[derive(Clone)]
struct Impatient(MemoryStore);

impl Store for Impatient {
    async fn load(&self) -> Result<Option<Contents>, StoreError> {
        in_time(self.0.load(), ready(())).await
    }

    async fn commit(&self, batch: Batch) -> Result<(), StoreError> {
        in_time(self.0.commit(batch), ready(())).await
    }

    async fn store_head(&self) -> Result<Option<SealedHead>, StoreError> {
        self.0.store_head().await
    }
}

#[test]
fn a_save_without_an_answer_is_told_of_and_tried_again_is_the_same_save() {
    let mut tablet = Tablet::set_up(Impatient(MemoryStore::failing_at(3, Fault::NoAnswer))).unwrap();
    let person = tablet.register();
    let goal = set_goal(person, "Gå til postkassa uten rullator");
    let (before, goal_and_rating) = (tablet.view(), 2);
    assert_eq!(tablet.try_to(goal.clone()), Err(ActionError::Store(StoreError::NoAnswer)));
    assert_eq!(tablet.view(), before);
    tablet.perform(goal);
    assert_eq!((tablet.view().events, tablet.unlocked_again()), (before.events + goal_and_rating, tablet.view()));
}

/// A store that answers when it is let.
#[derive(Clone)]
struct Held(MemoryStore, Rc<Cell<bool>>);

impl Store for Held {
    async fn load(&self) -> Result<Option<Contents>, StoreError> {
        self.0.load().await
    }

    async fn commit(&self, batch: Batch) -> Result<(), StoreError> {
        poll_fn(|_| if self.1.get() { Poll::Ready(()) } else { Poll::Pending }).await;
        self.0.commit(batch).await
    }

    async fn store_head(&self) -> Result<Option<SealedHead>, StoreError> {
        self.0.store_head().await
    }
}

#[test]
fn a_change_that_was_under_way_when_the_app_was_locked_goes_on_to_the_disk() {
    let store = Held(MemoryStore::default(), Rc::new(Cell::new(true)));
    let mut tablet = Tablet::set_up(store.clone()).unwrap();
    let person = tablet.register();
    let lockable = Lockable::default();
    let mut dice = Dice(3);
    let mut around = Circumstances { now: moment(0), random: &mut dice };
    let turn = block_on(lockable.turn());
    turn.open(tablet.into_workspace());
    store.1.set(false);
    let mut saving = pin!(turn.perform(set_goal(person, "Gå til postkassa"), &mut around));
    assert!(is_waiting(&mut saving));
    drop(lockable.lock(vec![], None));
    store.1.set(true);
    assert_eq!(block_on(saving).unwrap().len(), 2, "it is saved, and said to be");
    let again = unlock(store, WORKER).unwrap();
    assert_eq!(again.view().events, 5);
}

#[test]
fn what_was_typed_last_is_sealed_before_the_keys_go_and_comes_to_the_disk_after() {
    let store = MemoryStore::default();
    let lockable = Lockable::default();
    block_on(lockable.turn()).open(Tablet::set_up(store.clone()).unwrap().into_workspace());
    let mut dice = Dice(3);
    let mut around = Circumstances { now: moment(0), random: &mut dice };
    let last = lockable.lock(vec![draft("Signe")], Some(&mut around));
    assert!(lockable.view().is_none());
    assert_eq!(store.commits(), 1, "nothing was waited for");

    block_on(async { lockable.turn().await.keep_last(last).await });
    let again = unlock(store, WORKER).unwrap();
    let kept = again.view().drafts[&FormId::of_store(FormName::NewPerson)].draft.values.get("name").to_owned();
    assert_eq!(kept, "Signe");
}

/// Its outcome decides what the sealed heads say, and the keys are gone by then.
#[test]
fn what_was_typed_last_is_counted_right_whatever_becomes_of_the_change_that_was_under_way() {
    for (fault, events) in [(None, 5), (Some(Fault::Refused(StoreError::Full)), 3)] {
        let memory = fault.map_or_else(MemoryStore::default, |fault| MemoryStore::failing_at(3, fault));
        let store = Held(memory, Rc::new(Cell::new(true)));
        let mut tablet = Tablet::set_up(store.clone()).unwrap();
        let person = tablet.register();
        let lockable = Lockable::default();
        block_on(lockable.turn()).open(tablet.into_workspace());
        let (mut dice, mut other) = (Dice(3), Dice(4));
        let mut around = Circumstances { now: moment(0), random: &mut dice };
        store.1.set(false);
        let mut saving = Box::pin(async {
            let turn = lockable.turn().await;
            turn.perform(set_goal(person, "Gå til postkassa"), &mut around).await
        });
        assert!(saving.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
        let mut now = Circumstances { now: moment(0), random: &mut other };
        let last = lockable.lock(vec![draft("Sig"), draft("Signe")], Some(&mut now));
        store.1.set(true);
        assert_eq!(block_on(saving).is_ok(), fault.is_none());
        block_on(async { lockable.turn().await.keep_last(last).await });

        let again = unlock(store, WORKER).unwrap();
        let (view, form) = (again.view(), FormId::of_store(FormName::NewPerson));
        assert_eq!((view.events, view.findings.len()), (events, 0), "{fault:?}");
        assert_eq!(view.drafts[&form].draft.values.get("name"), "Signe");
    }
}

#[test]
fn a_locked_workspace_refuses_and_says_why() {
    let lockable = Lockable::<MemoryStore>::default();
    let mut dice = Dice(3);
    let mut around = Circumstances { now: moment(0), random: &mut dice };
    let turn = block_on(lockable.turn());
    assert_eq!(block_on(turn.perform(draft("Signe"), &mut around)), Err(ActionError::Locked));
    assert_eq!(lockable.back_up(Some(&code(BACKUP)), &mut around).err(), Some(ActionError::Locked));
}

#[test]
fn the_code_that_is_asked_again_is_the_workers_or_the_recovery_code() {
    let lockable = Lockable::default();
    block_on(lockable.turn()).open(Tablet::set_up(MemoryStore::default()).unwrap().into_workspace());
    assert_eq!(lockable.knows(&code(WORKER)), Some(Ok(())));
    assert_eq!(lockable.knows(&code(RECOVERY)), Some(Ok(())));
    assert_eq!(lockable.knows(&code("hunden sover under bordet")), Some(Err(UnlockError::WrongCode)));
}
