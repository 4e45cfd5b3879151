//! Everything that is said of one session, as names and values.

use crate::domain::history::SessionEntry;
use crate::domain::session::held::SessionStatus;
use crate::text::record::session as record;
use crate::text::screens::person;
use crate::text::{Lang, session};

/// By part; what was not asked or not answered is left out. The note stands by itself, line by line.
pub fn parts(lang: Lang, entry: &SessionEntry) -> Vec<record::SessionPart> {
    match &entry.held {
        SessionStatus::Done(session) => record::held(lang, session),
        SessionStatus::Cancelled(_) => {
            entry.turned_away.as_ref().map(|away| record::not_begun(lang, away)).unwrap_or_default()
        }
    }
}

/// In one sentence.
pub fn summary(lang: Lang, held: &SessionStatus) -> String {
    match held {
        SessionStatus::Done(session) => session::record_sentence(lang, session),
        SessionStatus::Cancelled(cancellation) => person::cancelled(lang, cancellation.by, cancellation.why),
    }
}
