//! What a database has lost, held against the copy. Before any code is given: identities stand outside the seals.

use std::collections::BTreeSet;

use crate::domain::identity::PersonId;
use crate::records::{Batch, Contents, Slot, Subject};
use crate::vault::Header;

/// What was put back from the copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mended {
    /// The database was empty or gone.
    Everything { records: u64 },
    /// It was of an earlier time.
    Later { records: u64 },
    /// Only what is under way or typed was of an earlier time.
    UnderWay,
    /// Rows in between were missing.
    Rows { count: u64 },
}

/// What mends a database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mending {
    pub batch: Batch,
    pub mended: Mended,
}

/// `None`: the database has all that the copy has, or what it has not was taken away on purpose.
///
/// The log only grows, but where a person is erased, and that leaves a receipt. So a database that has fewer records, and
/// none that the copy has not, is of an earlier time. One that has others besides is as new as the copy or newer, and is
/// only given the rows that are missing, of persons of whom it knows.
pub fn mending(found: Option<&Contents>, copied: Contents) -> Option<Mending> {
    let Some(found) = found else {
        let mended = Mended::Everything { records: count(copied.records.len()) };
        return Some(Mending { batch: copied.into_empty_store(), mended });
    };
    let here: BTreeSet<_> = found.records.iter().map(|record| record.id).collect();
    let there: BTreeSet<_> = copied.records.iter().map(|record| record.id).collect();
    if here.is_disjoint(&there) {
        // Another store.
        return None;
    }
    if here.is_subset(&there) && here != there {
        return Some(catching_up(found, copied));
    }
    let batch = missing_rows(found, copied);
    let rows = batch.keys.len() + batch.records.len() + usize::from(batch.header.is_some());
    (rows > 0).then(|| Mending { batch, mended: Mended::Rows { count: count(rows) } })
}

/// Makes of `found` what the copy holds, which is later.
pub fn catching_up(found: &Contents, copied: Contents) -> Mending {
    let here: BTreeSet<_> = found.records.iter().map(|record| record.id).collect();
    let mended = match copied.records.iter().filter(|record| !here.contains(&record.id)).count() {
        0 => Mended::UnderWay,
        missing => Mended::Later { records: count(missing) },
    };
    Mending { batch: catch_up(found, copied), mended }
}

fn catch_up(found: &Contents, copied: Contents) -> Batch {
    let slots: BTreeSet<Slot> = copied.savepoints.iter().map(|savepoint| savepoint.slot).collect();
    let gone = found.savepoints.iter().map(|savepoint| savepoint.slot).filter(|slot| !slots.contains(slot));
    let people = people_of(&copied);
    Batch {
        header: (copied.header != found.header).then_some(copied.header),
        drop_people: people_of(found).difference(&people).copied().collect(),
        drop_savepoints: gone.collect(),
        keys: copied.keys.into_iter().filter(|key| !found.keys.contains(key)).collect(),
        records: copied.records,
        savepoints: copied.savepoints,
        heads: copied.heads,
        ..Batch::default()
    }
}

/// A header that can be read, where it cannot, and records and keys of persons of whom something is there. Of whom nothing is there was erased, or is told by the head.
fn missing_rows(found: &Contents, copied: Contents) -> Batch {
    let here: BTreeSet<_> = found.records.iter().map(|record| record.id).collect();
    let keys: BTreeSet<_> = found.keys.iter().map(|key| key.person).collect();
    let known = people_of(found);
    let is_known = |subject: Subject| match subject {
        Subject::Person(person) => known.contains(&person),
        Subject::Store => true,
    };
    let is_read = |header: &[u8]| Header::from_bytes(header).is_ok();
    let header = (!is_read(&found.header) && is_read(&copied.header)).then_some(copied.header);
    Batch {
        header,
        records: copied.records.into_iter().filter(|it| is_known(it.subject) && !here.contains(&it.id)).collect(),
        keys: copied.keys.into_iter().filter(|it| known.contains(&it.person) && !keys.contains(&it.person)).collect(),
        ..Batch::default()
    }
}

fn people_of(contents: &Contents) -> BTreeSet<PersonId> {
    let records = contents.records.iter().map(|record| record.subject);
    let heads = contents.heads.iter().map(|head| head.subject);
    let people = records.chain(heads).filter_map(|subject| match subject {
        Subject::Person(person) => Some(person),
        Subject::Store => None,
    });
    people.chain(contents.keys.iter().map(|key| key.person)).collect()
}

fn count(rows: usize) -> u64 {
    u64::try_from(rows).unwrap_or(u64::MAX)
}
