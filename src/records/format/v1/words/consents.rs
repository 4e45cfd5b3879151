//! What a next of kin may see.

use super::words;
use crate::domain::consent;

words! {
    Content for consent::Content {
        Goals: "goals",
        Attendance: "attendance",
        Tests: "tests",
        Words: "words",
    }
}
