//! A correction, of whatever kind of entry.

use crate::domain::correction::{Correction, CorrectionReason, RecordedEntry};
use crate::records::format::stored::Stored;
use crate::records::format::tables::{alternatives, choices, records};

choices!(CorrectionReason);

records! {
    Correction { 0 of, 1 why, 2 instead }
}

alternatives! {
    RecordedEntry {
        0 Assessment(assessment),
        1 Session(session),
    }
}
