//! What a store says of its own rows.

use crate::records::format::stored::Stored;
use crate::records::format::tables::{alternatives, records, thirty_two_bytes};
use crate::records::format::value::Value;
use crate::records::head::{FoundInStore, PersonHead, RowChain, RowHash, StoreFinding, StoreHead};

records! {
    RowChain { 0 count, 1 hash }
    PersonHead { 0 key, 1 records, 2 savepoints }
    StoreHead {
        0 least_version,
        1 written,
        2 header_changes,
        3 header,
        4 records,
        5 savepoints,
        6 people,
        7 noted,
    }
    StoreFinding { 0 person, 1 found }
}

alternatives! {
    FoundInStore {
        0 RecordsMissing { 0 count },
        1 RecordsAdded { 0 count },
        2 RecordsExchanged,
        3 KeyMissing,
        4 KeyExchanged,
        5 SavepointsDiffer,
        6 HeadMissing,
        7 HeadUnreadable,
        8 PeopleMissing { 0 count },
        9 PeopleAdded { 0 count },
        10 PeopleExchanged,
        11 HeaderExchanged,
        12 RolledBack { 0 changes },
        13 RecordsUnreadable { 0 count },
        14 KeyUnreadable,
        15 SavepointsUnreadable { 0 count },
        16 Formless { 0 count },
        17 FromNewer { 0 count },
        18 ReadAgain { 0 count },
    }
}

thirty_two_bytes!(RowHash);

/// Of a store head of any version: it stands first.
pub(crate) fn least_version(head: &Value) -> Option<u16> {
    match head {
        Value::Fields(fields) => fields.first().filter(|(number, _)| *number == 0)?.1.number(),
        _ => None,
    }
}
