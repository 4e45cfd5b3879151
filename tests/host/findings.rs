//! What was found at an unlock is told until a worker has dealt with it, and no longer.

use hjemmetrener::domain::event::{About, StoreEvent};
use hjemmetrener::records::Store;
use hjemmetrener::records::memory::MemoryStore;
use hjemmetrener::workspace::action::Action;
use hjemmetrener::workspace::problem::{ActionError, RefusalError};
use pollster::block_on;

use crate::tablet::{Tablet, WORKER, set_goal, unlock};

#[test]
fn what_a_worker_has_dealt_with_is_told_no_more_and_stands_in_the_log() {
    let mut tablet = Tablet::set_up(MemoryStore::default()).unwrap();
    let (damaged, other) = (tablet.register(), tablet.register());
    tablet.perform(set_goal(damaged, "Gå til butikken"));
    let mut contents = block_on(tablet.store.load()).unwrap().unwrap();
    let gone = contents.records.iter().position(|record| record.counter == tablet.view().events - 1).unwrap();
    contents.records.remove(gone);
    tablet.store = MemoryStore::holding(contents);
    tablet.workspace = unlock(tablet.store.clone(), WORKER).unwrap();
    assert_eq!(tablet.view().findings.len(), 1);
    // A save of something else hides nothing.
    tablet.perform(set_goal(other, "Sitte ute"));
    assert_eq!(tablet.unlocked_again().findings.len(), 1);

    let happened = tablet.perform(Action::AcceptFindings);
    let [event] = happened.as_slice() else { panic!("{happened:?}") };
    let About::Store(StoreEvent::FindingsAccepted(accepted)) = &event.about else { panic!("{event:?}") };
    assert_eq!(accepted.iter().map(|it| (it.person, it.count)).collect::<Vec<_>>(), [(Some(damaged), 1)]);
    assert!(tablet.view().findings.is_empty());
    assert_eq!(tablet.unlocked_again(), tablet.view());
    let nothing = tablet.try_to(Action::AcceptFindings);
    assert_eq!(nothing, Err(ActionError::Refused(RefusalError::NothingAnswered)));
}
