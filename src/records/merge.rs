//! Two logs made one: the union by identity, in the order of the log. Neither side loses anything.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use crate::domain::identity::EventId;
use crate::records::format::Decoded;

/// Commutative, associative and idempotent: whichever tablet merges first, the result is the same.
pub fn merge(one: Vec<Decoded>, other: Vec<Decoded>) -> Vec<Decoded> {
    let mut union: BTreeMap<EventId, Decoded> = BTreeMap::new();
    for event in one.into_iter().chain(other) {
        let stays = union.get(&event.id()).is_some_and(|held| preference(held, &event).is_ge());
        if !stays {
            union.insert(event.id(), event);
        }
    }
    let mut log: Vec<Decoded> = union.into_values().collect();
    log.sort_by_key(Decoded::place);
    log
}

/// Which of two with the same identity is kept. They are alike unless something is wrong; what can be read goes first,
/// and after that only sameness on every tablet matters.
fn preference(held: &Decoded, new: &Decoded) -> Ordering {
    let readable = |event: &Decoded| matches!(event, Decoded::Known(_));
    readable(held)
        .cmp(&readable(new))
        .then_with(|| held.version().cmp(&new.version()))
        .then_with(|| held.encode().cmp(&new.encode()))
        .then_with(|| (held.place(), held.subject()).cmp(&(new.place(), new.subject())))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::event::Event;
    use crate::records::Subject;
    use crate::records::format::{UnknownEvent, any_event};

    /// Few identities and counters, so that the logs overlap, in part with different content.
    fn log() -> impl Strategy<Value = Vec<Decoded>> {
        let known = any_event().prop_map(Decoded::Known);
        let unknown = any::<u8>().prop_map(|byte| {
            Decoded::Unknown(UnknownEvent {
                id: EventId::from_bits(0),
                counter: 0,
                subject: Subject::Store,
                version: 2,
                bytes: vec![byte],
            })
        });
        let placed = (prop_oneof![4 => known, 1 => unknown], 0..6_u128, 0..4_u64).prop_map(|(event, id, counter)| {
            let id = EventId::from_bits(id);
            match event {
                Decoded::Known(event) => Decoded::Known(Event { id, counter, ..event }),
                Decoded::Unknown(event) => Decoded::Unknown(UnknownEvent { id, counter, ..event }),
            }
        });
        proptest::collection::vec(placed, 0..8)
    }

    proptest! {
        #[test]
        fn the_order_of_merging_does_not_matter(a in log(), b in log(), c in log()) {
            prop_assert_eq!(merge(a.clone(), b.clone()), merge(b.clone(), a.clone()));
            prop_assert_eq!(merge(merge(a.clone(), b.clone()), c.clone()), merge(a, merge(b, c)));
        }

        #[test]
        fn merging_again_changes_nothing(a in log(), b in log()) {
            let both = merge(a.clone(), b.clone());
            prop_assert_eq!(merge(both.clone(), both.clone()), both.clone());
            prop_assert_eq!(merge(both.clone(), a), both.clone());
            prop_assert_eq!(merge(b, both.clone()), both);
        }

        #[test]
        fn neither_side_loses_an_event_and_the_log_is_in_order(a in log(), b in log()) {
            let both = merge(a.clone(), b.clone());
            for event in a.iter().chain(&b) {
                prop_assert!(both.iter().any(|kept| kept.id() == event.id()));
            }
            prop_assert!(both.windows(2).all(|pair| pair[0].place() < pair[1].place()));
        }
    }
}
