//! Writing JSON.

use serde::Serialize;

/// A value has no JSON form. None of this app's is like that; should one come to be, nothing is written in its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
#[error("cannot be written as JSON")]
pub struct Unwritable;

/// Appends to `bytes`; after an error they hold a part of it.
pub fn write_json(value: &impl Serialize, bytes: &mut Vec<u8>) -> Result<(), Unwritable> {
    serde_json::to_writer(bytes, value).map_err(|_| Unwritable)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn what_has_no_json_form_is_an_error_and_ends_nothing() {
        let keyed_by_a_list = BTreeMap::from([(vec![1], 2)]);
        assert_eq!(write_json(&keyed_by_a_list, &mut Vec::new()), Err(Unwritable));
    }
}
