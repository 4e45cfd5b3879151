//! The rows that are there, counted and hashed.

use std::collections::BTreeMap;

use super::{PersonHead, RowChain, RowHash};
use crate::domain::identity::{EventId, PersonId};
use crate::records::{Batch, Contents, SealedHead, SealedRecord, SealedSavepoint, Slot, Subject, WrappedPersonKey};
use crate::vault::sha256;

/// Of the whole store.
#[derive(Debug, Clone, Default)]
pub struct Tally {
    header: RowHash,
    subjects: BTreeMap<Subject, SubjectTally>,
}

/// Of one person, or of what is about nobody.
#[derive(Debug, Clone, Default)]
pub struct SubjectTally {
    key: Option<RowHash>,
    records: BTreeMap<(u64, EventId), Link>,
    chain: RowChain,
    /// A record came between others, and the chain is to be made anew.
    is_broken: bool,
    /// By the name of the kind.
    savepoints: BTreeMap<String, Link>,
    head: Option<RowHash>,
}

/// A row as far as a head speaks of it: what it holds is sealed, or opened.
#[derive(Debug, Clone, Copy)]
pub enum TalliedRow<'a> {
    Key(&'a WrappedPersonKey),
    Record { subject: Subject, place: (u64, EventId), version: u16, holds: &'a [u8] },
    Savepoint { slot: Slot, version: u16, holds: &'a [u8] },
}

#[derive(Debug, Clone, Copy)]
struct Link {
    version: u16,
    sealed: RowHash,
}

impl Tally {
    pub fn of(contents: &Contents) -> Self {
        let mut tally = Self { header: RowHash::of(&contents.header), subjects: BTreeMap::new() };
        contents.keys.iter().for_each(|key| tally.of_mut(Subject::Person(key.person)).take_key(key));
        let mut records: Vec<_> = contents.records.iter().collect();
        records.sort_by_key(|record| (record.counter, record.id));
        records.into_iter().for_each(|record| tally.of_mut(record.subject).take_record(record));
        contents.savepoints.iter().for_each(|it| tally.of_mut(it.slot.subject).take_savepoint(it));
        contents.heads.iter().for_each(|head| tally.of_mut(head.subject).take_head(head));
        tally.mend();
        tally
    }

    /// Those subjects whose rows the change touches, as they are after it. Of whom it drops nothing is left to count.
    pub fn after(&self, batch: &Batch) -> BTreeMap<Subject, SubjectTally> {
        let mut touched: BTreeMap<_, _> =
            batch.drop_people.iter().map(|person| (Subject::Person(*person), SubjectTally::default())).collect();
        let mut of = |subject: Subject, change: &dyn Fn(&mut SubjectTally)| {
            change(touched.entry(subject).or_insert_with(|| self.subjects.get(&subject).cloned().unwrap_or_default()));
        };
        batch.keys.iter().for_each(|key| of(Subject::Person(key.person), &|tally| tally.take_key(key)));
        batch.records.iter().for_each(|record| of(record.subject, &|tally| tally.take_record(record)));
        batch.drop_savepoints.iter().for_each(|slot| of(slot.subject, &|tally| tally.drop_savepoint(slot)));
        batch.savepoints.iter().for_each(|it| of(it.slot.subject, &|tally| tally.take_savepoint(it)));
        touched.values_mut().for_each(SubjectTally::mend);
        touched
    }

    /// All subjects, as they are after the change.
    pub fn all_after(&self, batch: &Batch) -> BTreeMap<Subject, SubjectTally> {
        self.subjects.clone().into_iter().chain(self.after(batch)).collect()
    }

    /// Takes in what [`Self::after`] told, with its heads.
    pub fn take(&mut self, header: Option<RowHash>, touched: BTreeMap<Subject, SubjectTally>) {
        self.header = header.unwrap_or(self.header);
        self.subjects.extend(touched);
        self.subjects.retain(|_, tally| !tally.is_nothing());
    }

    pub fn header(&self) -> RowHash {
        self.header
    }

    pub fn own(&self) -> SubjectTally {
        self.subjects.get(&Subject::Store).cloned().unwrap_or_default()
    }

    pub fn people(&self) -> impl Iterator<Item = (PersonId, &SubjectTally)> {
        self.subjects.iter().filter_map(|(subject, tally)| match subject {
            Subject::Person(person) => Some((*person, tally)),
            Subject::Store => None,
        })
    }

    /// The persons' heads, with those in `touched` as they are there.
    pub fn people_chain(&self, touched: &BTreeMap<Subject, SubjectTally>) -> RowChain {
        let all: BTreeMap<Subject, &SubjectTally> =
            self.subjects.iter().chain(touched).map(|(of, it)| (*of, it)).collect();
        all.into_iter().fold(RowChain::default(), |chain, (subject, tally)| match (subject, tally.head) {
            (Subject::Person(person), Some(head)) => chain.with(&[&person.bits().to_be_bytes(), head.bytes()]),
            _ => chain,
        })
    }

    /// What stands for the header, where rows come one by one. It is told by a chain over its parts.
    pub fn add_to_header(&mut self, part: &[u8]) {
        self.header = RowHash(sha256(&[self.header.bytes(), part]));
    }

    /// One row that comes by itself; [`Self::mend`] follows the last.
    pub fn add(&mut self, row: &TalliedRow<'_>) {
        match *row {
            TalliedRow::Key(key) => self.of_mut(Subject::Person(key.person)).take_key(key),
            TalliedRow::Record { subject, place, version, holds } => {
                self.of_mut(subject).take_link(place, Link { version, sealed: RowHash::of(holds) });
            }
            TalliedRow::Savepoint { slot, version, holds } => {
                self.of_mut(slot.subject).take_slot(slot, Link { version, sealed: RowHash::of(holds) });
            }
        }
    }

    /// What its head says, once it is known.
    pub fn add_head(&mut self, head: &SealedHead) {
        self.of_mut(head.subject).take_head(head);
    }

    pub fn mend(&mut self) {
        self.subjects.values_mut().for_each(SubjectTally::mend);
    }

    fn of_mut(&mut self, subject: Subject) -> &mut SubjectTally {
        self.subjects.entry(subject).or_default()
    }
}

impl SubjectTally {
    /// What its head is to say.
    pub fn head(&self) -> PersonHead {
        PersonHead { key: self.key, records: self.chain, savepoints: self.savepoints_chain() }
    }

    /// Not one row.
    pub fn is_nothing(&self) -> bool {
        self.key.is_none() && self.records.is_empty() && self.savepoints.is_empty() && self.head.is_none()
    }

    pub fn take_head(&mut self, head: &SealedHead) {
        self.head = Some(RowHash::of(&head.sealed));
    }

    fn take_key(&mut self, key: &WrappedPersonKey) {
        self.key = Some(RowHash::of(&key.wrapped));
    }

    /// A new record comes last, as long as no row says a wrong counter and nothing comes from another tablet.
    fn take_record(&mut self, record: &SealedRecord) {
        let link = Link { version: record.version, sealed: RowHash::of(&record.sealed) };
        self.take_link((record.counter, record.id), link);
    }

    fn take_link(&mut self, place: (u64, EventId), link: Link) {
        self.is_broken |= self.records.last_key_value().is_some_and(|(last, _)| *last >= place);
        self.records.insert(place, link);
        if !self.is_broken {
            self.chain = linked(self.chain, &place, &link);
        }
    }

    /// Once for all that came between, however many they are.
    fn mend(&mut self) {
        if std::mem::take(&mut self.is_broken) {
            self.chain =
                self.records.iter().fold(RowChain::default(), |chain, (place, link)| linked(chain, place, link));
        }
    }

    fn take_savepoint(&mut self, savepoint: &SealedSavepoint) {
        let link = Link { version: savepoint.version, sealed: RowHash::of(&savepoint.sealed) };
        self.take_slot(savepoint.slot, link);
    }

    fn take_slot(&mut self, slot: Slot, link: Link) {
        self.savepoints.insert(slot.kind.to_string(), link);
    }

    fn drop_savepoint(&mut self, slot: &Slot) {
        self.savepoints.remove(&slot.kind.to_string());
    }

    fn savepoints_chain(&self) -> RowChain {
        self.savepoints.iter().fold(RowChain::default(), |chain, (kind, link)| {
            chain.with(&[&sha256(&[kind.as_bytes()]), &link.version.to_be_bytes(), link.sealed.bytes()])
        })
    }
}

fn linked(chain: RowChain, (counter, id): &(u64, EventId), link: &Link) -> RowChain {
    chain.with(&[&id.bits().to_be_bytes(), &counter.to_be_bytes(), &link.version.to_be_bytes(), link.sealed.bytes()])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(counter: u64, id: u128) -> SealedRecord {
        let subject = Subject::Person(PersonId::from_bits(1));
        SealedRecord { id: EventId::from_bits(id), subject, counter, version: 1, sealed: id.to_be_bytes().to_vec() }
    }

    fn head(tally: &Tally) -> PersonHead {
        tally.people().next().map(|(_, tally)| tally.head()).unwrap()
    }

    /// Two tablets may use the same counter, and each may learn of the other's events in any order.
    #[test]
    fn the_chain_is_the_same_in_whatever_order_the_records_came() {
        let records: Vec<_> = [(1, 9), (2, 4), (2, 7), (3, 1), (5, 2)].map(|(counter, id)| record(counter, id)).into();
        let whole = head(&Tally::of(&Contents { records: records.clone(), ..Contents::default() }));
        assert_eq!(whole.records.count, 5);
        for first in 0..records.len() {
            let mut tally = Tally::default();
            for place in 0..records.len() {
                let one = records[(first + place * 2) % records.len()].clone();
                let touched = tally.after(&Batch { records: vec![one], ..Batch::default() });
                tally.take(None, touched);
            }
            assert_eq!(head(&tally), whole, "from {first}");
        }
    }

    #[test]
    fn another_place_version_or_seal_gives_another_chain() {
        let of =
            |record: SealedRecord| head(&Tally::of(&Contents { records: vec![record], ..Contents::default() })).records;
        let whole = of(record(1, 2));
        for other in [
            record(2, 2),
            SealedRecord { version: 2, ..record(1, 2) },
            SealedRecord { sealed: vec![7], ..record(1, 2) },
            SealedRecord { id: EventId::from_bits(3), ..record(1, 2) },
        ] {
            let other = of(other);
            assert!(other.count == whole.count && other.hash != whole.hash);
        }
    }
}
