//! What can be found in a store that is not as it was written.

use crate::domain::identity::PersonId;

/// Something that is not as it should be, and whom it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct StoreFinding {
    /// `None`: the store itself, or nobody can tell.
    pub person: Option<PersonId>,
    pub found: FoundInStore,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum FoundInStore {
    RecordsMissing {
        count: u64,
    },
    RecordsAdded {
        count: u64,
    },
    /// As many as there should be, and not those.
    RecordsExchanged,
    KeyMissing,
    KeyExchanged,
    /// What is under way or typed is missing, or is not what was kept last.
    SavepointsDiffer,
    HeadMissing,
    HeadUnreadable,
    /// Persons of whom nothing at all is there any more.
    PeopleMissing {
        count: u64,
    },
    PeopleAdded {
        count: u64,
    },
    /// Somebody's rows are all of an earlier day, or the store's own head is.
    PeopleExchanged,
    /// Who can unlock is not as it was written last.
    HeaderExchanged,
    /// So many changes are noted outside the store and are not in it.
    RolledBack {
        changes: u64,
    },
    /// They stay where they are and are tried again at the next unlock.
    RecordsUnreadable {
        count: u64,
    },
    /// Nothing sealed under it can be read.
    KeyUnreadable,
    SavepointsUnreadable {
        count: u64,
    },
    /// Rows that are no rows.
    Formless {
        count: u64,
    },
    /// Of a kind that a newer version of the app has.
    FromNewer {
        count: u64,
    },
}

impl FoundInStore {
    /// Whether it shows only by the head of before: the next change counts what is there, and would hide it.
    pub fn is_to_be_noted(self) -> bool {
        match self {
            Self::RecordsMissing { .. }
            | Self::RecordsAdded { .. }
            | Self::RecordsExchanged
            | Self::KeyMissing
            | Self::KeyExchanged
            | Self::SavepointsDiffer
            | Self::HeadMissing
            | Self::HeadUnreadable
            | Self::PeopleMissing { .. }
            | Self::PeopleAdded { .. }
            | Self::PeopleExchanged
            | Self::HeaderExchanged
            | Self::RolledBack { .. } => true,
            Self::RecordsUnreadable { .. }
            | Self::KeyUnreadable
            | Self::SavepointsUnreadable { .. }
            | Self::Formless { .. }
            | Self::FromNewer { .. } => false,
        }
    }
}
