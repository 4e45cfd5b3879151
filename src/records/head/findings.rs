//! What is there, held against what the heads say.

use std::collections::{BTreeMap, BTreeSet};

use super::{FoundInStore, PersonHead, RowChain, StoreFinding, StoreHead, Tally};
use crate::domain::identity::PersonId;

/// A row of a head, as far as it goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReadHead<T> {
    Absent,
    Unreadable,
    Read(T),
}

/// Everything that is not as the heads say, and what they had noted before.
pub fn findings(
    tally: &Tally,
    store: &ReadHead<StoreHead>,
    people: &BTreeMap<PersonId, ReadHead<PersonHead>>,
) -> BTreeSet<StoreFinding> {
    let mut all = of_store(tally, store);
    let everybody: BTreeMap<PersonId, PersonHead> =
        tally.people().map(|(person, tally)| (person, tally.head())).collect();
    for (person, now) in everybody {
        let found = match people.get(&person).unwrap_or(&ReadHead::Absent) {
            ReadHead::Absent => vec![FoundInStore::HeadMissing],
            ReadHead::Unreadable => vec![FoundInStore::HeadUnreadable],
            ReadHead::Read(said) => of_person(said, &now),
        };
        all.extend(found.into_iter().map(|found| StoreFinding { person: Some(person), found }));
    }
    all
}

fn of_store(tally: &Tally, store: &ReadHead<StoreHead>) -> BTreeSet<StoreFinding> {
    let own = |found: Vec<FoundInStore>| found.into_iter().map(|found| StoreFinding { person: None, found }).collect();
    let said = match store {
        ReadHead::Absent => return own(vec![FoundInStore::HeadMissing]),
        ReadHead::Unreadable => return own(vec![FoundInStore::HeadUnreadable]),
        ReadHead::Read(said) => said,
    };
    let now = tally.own().head();
    let people = tally.people_chain(&BTreeMap::new());
    let mut found = records(&said.records, &now.records);
    found.extend((said.savepoints != now.savepoints).then_some(FoundInStore::SavepointsDiffer));
    found.extend((said.header != tally.header()).then_some(FoundInStore::HeaderExchanged));
    found.extend(differs(&said.people, &people).map(|difference| match difference {
        ChainDifference::Missing(count) => FoundInStore::PeopleMissing { count },
        ChainDifference::Added(count) => FoundInStore::PeopleAdded { count },
        ChainDifference::Exchanged => FoundInStore::PeopleExchanged,
    }));
    let mut all: BTreeSet<StoreFinding> = own(found);
    all.extend(&said.noted);
    all
}

fn of_person(said: &PersonHead, now: &PersonHead) -> Vec<FoundInStore> {
    let mut found = records(&said.records, &now.records);
    found.extend((said.savepoints != now.savepoints).then_some(FoundInStore::SavepointsDiffer));
    found.extend(match (said.key, now.key) {
        (Some(_), None) => Some(FoundInStore::KeyMissing),
        (said, now) if said != now => Some(FoundInStore::KeyExchanged),
        _ => None,
    });
    found
}

fn records(said: &RowChain, now: &RowChain) -> Vec<FoundInStore> {
    let found = differs(said, now).map(|difference| match difference {
        ChainDifference::Missing(count) => FoundInStore::RecordsMissing { count },
        ChainDifference::Added(count) => FoundInStore::RecordsAdded { count },
        ChainDifference::Exchanged => FoundInStore::RecordsExchanged,
    });
    found.into_iter().collect()
}

enum ChainDifference {
    Missing(u64),
    Added(u64),
    Exchanged,
}

fn differs(said: &RowChain, now: &RowChain) -> Option<ChainDifference> {
    match (said.count.checked_sub(now.count), now.count.checked_sub(said.count)) {
        _ if said == now => None,
        (Some(missing @ 1..), _) => Some(ChainDifference::Missing(missing)),
        (_, Some(added @ 1..)) => Some(ChainDifference::Added(added)),
        _ => Some(ChainDifference::Exchanged),
    }
}
