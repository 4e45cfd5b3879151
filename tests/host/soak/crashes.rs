//! Every write of days at random fails or kills the app, before it is stored, after it, and after it without a look-up.

use std::cell::Cell;
use std::rc::Rc;

use hjemmetrener::records::memory::{Fault, MemoryStore};
use hjemmetrener::records::{Batch, Contents, SealedHead, Store, StoreError};
use hjemmetrener::workspace::problem::ActionError;
use hjemmetrener::workspace::view::View;
use pollster::block_on;

use super::times;
use super::workload::Workload;
use crate::tablet::{Dice, Tablet, WORKER, unlock};

/// A store whose next commit goes wrong.
#[derive(Clone)]
struct NextFails {
    inner: MemoryStore,
    next: Rc<Cell<Option<Fault>>>,
    silent: Rc<Cell<Option<StoreError>>>,
}

impl Store for NextFails {
    async fn load(&self) -> Result<Option<Contents>, StoreError> {
        self.inner.load().await
    }

    async fn commit(&self, batch: Batch) -> Result<(), StoreError> {
        self.silent.set(None);
        match self.next.take() {
            None => self.inner.commit(batch).await,
            Some(Fault::Refused(error)) => Err(error),
            Some(Fault::NoAnswer) => std::future::pending().await,
            Some(Fault::AnswerLost(error)) => self.inner.commit(batch).await.and(Err(error)),
            Some(Fault::Silent(error)) => {
                self.silent.set(Some(error));
                self.inner.commit(batch).await.and(Err(error))
            }
        }
    }

    async fn store_head(&self) -> Result<Option<SealedHead>, StoreError> {
        match self.silent.take() {
            Some(error) => Err(error),
            None => self.inner.store_head().await,
        }
    }
}

/// All that is seen, without how often something was written: that a state was kept twice is no harm.
fn seen(view: View) -> View {
    View { written: 0, ..view }
}

fn contents(store: &MemoryStore) -> Contents {
    block_on(store.load()).unwrap().unwrap()
}

/// A tablet with this in its store, just unlocked.
fn holding(contents: Contents, fault: Fault, day: i64, seed: u64) -> Tablet<NextFails> {
    let (next, silent) = (Rc::new(Cell::new(None)), Rc::default());
    let store = NextFails { inner: MemoryStore::holding(contents), next: next.clone(), silent };
    let workspace = unlock(store.clone(), WORKER).unwrap();
    next.set(Some(fault));
    Tablet { store, workspace, dice: Dice(seed), day }
}

/// Actions of a workload. Few where a code costs what it should.
const STEPS: u64 = if cfg!(cheap_codes) { 20 } else { 6 };

/// `SOAK_WORKLOADS` of them, from `SOAK_SEED`.
#[test]
fn whichever_write_of_days_at_random_fails_or_kills_the_app_the_state_is_the_old_or_the_new_one() {
    let (workloads, first) = (times("SOAK_WORKLOADS", 1), times("SOAK_SEED", 1));
    let (mut points, mut refused) = (0_u64, 0_u64);
    for seed in first..first + workloads {
        let mut workload = Workload::new(seed);
        let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
        for step in 0..STEPS {
            let (before, stored) = (tablet.view(), contents(&tablet.store));
            let action = workload.next(&before);
            tablet.day = workload.day;
            if tablet.try_to(action.clone()).is_err() {
                refused += 1;
                continue;
            }
            let about = format!("seed {seed}, step {step}: {action:?}");
            for fault in [Fault::Refused, Fault::AnswerLost, Fault::Silent].map(|fault| fault(StoreError::Unknown)) {
                let mut dies = holding(stored.clone(), fault, tablet.day, seed ^ step);
                let told = dies.try_to(action.clone());
                if dies.store.next.take().is_some() {
                    // Nothing had to be written.
                    continue;
                }
                points += 1;
                match &told {
                    Ok(_) => assert!(matches!(fault, Fault::AnswerLost(_)), "{fault:?} was called saved: {about}"),
                    Err(ActionError::Store(_)) => assert_eq!(dies.view(), before, "shown after {fault:?}: {about}"),
                    Err(other) => panic!("{other}: {about}"),
                }
                let on_disk = seen(dies.unlocked_again());
                if told.is_err() {
                    // The worker presses again.
                    drop(dies.try_to(action.clone()));
                }
                let in_the_end = seen(dies.view());
                assert!(
                    on_disk == seen(before.clone()) || on_disk == in_the_end,
                    "half was stored at {fault:?}: {about}"
                );
                assert_eq!(seen(dies.unlocked_again()), in_the_end, "what is shown is on disk, {fault:?}: {about}");
                assert_eq!(in_the_end.events, tablet.view().events, "nothing lost, nothing twice, {fault:?}: {about}");
            }
        }
    }
    println!("{workloads} workloads from seed {first}: {points} crash points, {refused} actions refused by the rules");
    assert!(points > STEPS * workloads, "{points} crash points");
}
