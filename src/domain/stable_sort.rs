//! Putting short lists in order.
//!
//! The standard sorts are made for millions of things and are compiled anew for each type, four kilobytes each. Lists
//! here are short, or in order already.

/// Puts `list` in order; what is neither before nor after keeps its place. Quick where little is out of place.
pub fn stable_sort<T>(list: &mut [T], before: impl Fn(&T, &T) -> bool) {
    for end in 1..list.len() {
        let mut place = end;
        while place > 0 && before(&list[place], &list[place - 1]) {
            list.swap(place, place - 1);
            place -= 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_list_is_stable_sort_and_equals_stay_as_they_came(
            mut list in proptest::collection::vec((0..5_u8, any::<u8>()), 0..20)
        ) {
            let mut sorted = list.clone();
            sorted.sort_by_key(|(key, _)| *key);
            stable_sort(&mut list, |(one, _), (other, _)| one < other);
            prop_assert_eq!(list, sorted);
        }
    }
}
