//! Why something recorded is corrected, of whatever kind; each kind asks its own questions beside it.

use super::reading::FormReader;
use super::{FieldError, FieldErrors, FormChoice};
use crate::domain::correction::{CorrectionReason, EntryKind};
use crate::domain::form_draft::FormValues;

pub const WHY: &str = "why";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CorrectionForm {
    pub kind: EntryKind,
    /// It was recorded on an earlier day.
    pub needs_reason: bool,
}

impl CorrectionForm {
    /// `None` inside: none is asked for.
    pub fn check(self, values: &FormValues) -> Result<Option<CorrectionReason>, FieldErrors> {
        let mut read = FormReader::new(values);
        let why = self.why(&mut read);
        read.done(why)
    }

    /// The same where more is read from the form.
    pub fn why(self, read: &mut FormReader<'_>) -> Option<Option<CorrectionReason>> {
        if !self.needs_reason {
            return Some(None);
        }
        let possible = |why: &CorrectionReason| CorrectionReason::possible(self.kind).contains(why);
        let why = CorrectionReason::from_word(read.text(WHY)).filter(possible);
        read.take(WHY, why.ok_or(FieldError::Missing)).map(Some)
    }
}
