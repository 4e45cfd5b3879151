//! What can be found in a store that is not as it was written.

use crate::domain::accepted_finding::AcceptedFinding;
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
    /// They were set aside, and open again.
    ReadAgain {
        count: u64,
    },
}

impl StoreFinding {
    /// For the log, once a worker has dealt with it.
    pub fn accepted(self) -> AcceptedFinding {
        let (kind, count) = self.found.numbered();
        AcceptedFinding { person: self.person, kind, count }
    }
}

impl FoundInStore {
    /// As in `records/format/v1/head.rs`, and how many.
    fn numbered(self) -> (u8, u64) {
        match self {
            Self::RecordsMissing { count } => (0, count),
            Self::RecordsAdded { count } => (1, count),
            Self::RecordsExchanged => (2, 0),
            Self::KeyMissing => (3, 0),
            Self::KeyExchanged => (4, 0),
            Self::SavepointsDiffer => (5, 0),
            Self::HeadMissing => (6, 0),
            Self::HeadUnreadable => (7, 0),
            Self::PeopleMissing { count } => (8, count),
            Self::PeopleAdded { count } => (9, count),
            Self::PeopleExchanged => (10, 0),
            Self::HeaderExchanged => (11, 0),
            Self::RolledBack { changes } => (12, changes),
            Self::RecordsUnreadable { count } => (13, count),
            Self::KeyUnreadable => (14, 0),
            Self::SavepointsUnreadable { count } => (15, count),
            Self::Formless { count } => (16, count),
            Self::FromNewer { count } => (17, count),
            Self::ReadAgain { count } => (18, count),
        }
    }

    /// Whether it shows only by what was written before: the next change counts what is there, and would hide it.
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
            | Self::RolledBack { .. }
            | Self::ReadAgain { .. } => true,
            Self::RecordsUnreadable { .. }
            | Self::KeyUnreadable
            | Self::SavepointsUnreadable { .. }
            | Self::Formless { .. }
            | Self::FromNewer { .. } => false,
        }
    }
}
