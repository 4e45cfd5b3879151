//! The heads of an open store: what they say, made anew with every change, and held against the rows at the unlock.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::identity::PersonId;
use crate::records::format::{self, Stored};
use crate::records::head::{
    FoundInStore, PersonHead, ReadHead, RowHash, StoreFinding, StoreHead, SubjectTally, Tally, findings,
};
use crate::records::{Batch, Contents, SealedHead, Subject};
use crate::vault::{RandomSource, sha256};
use crate::workspace::keyring::Keyring;
use crate::workspace::problem::{ActionError, UnlockError};

#[derive(Clone, Default)]
pub(super) struct StoreHeads {
    tally: Tally,
    written: u64,
    /// As it was found at the unlock, before anything was written.
    opened_at: u64,
    header_changes: u64,
    noted: BTreeSet<StoreFinding>,
    /// By the head that was found.
    noted_before: BTreeSet<StoreFinding>,
}

/// What a change makes of the heads, once it is on disk.
#[derive(Clone)]
pub(super) struct HeadsAfter {
    written: u64,
    header: Option<RowHash>,
    header_changes: u64,
    noted: BTreeSet<StoreFinding>,
    touched: BTreeMap<Subject, SubjectTally>,
}

impl StoreHeads {
    /// Counts what is there, and tells what is not as the heads say.
    pub(super) fn of(contents: &Contents, keyring: &Keyring) -> Result<(Self, BTreeSet<StoreFinding>), UnlockError> {
        let tally = Tally::of(contents);
        let mut people = BTreeMap::new();
        let mut store = ReadHead::Absent;
        for head in &contents.heads {
            match head.subject {
                Subject::Person(person) => drop(people.insert(person, read::<PersonHead>(head, keyring))),
                Subject::Store => store = read_store_head(head, keyring)?,
            }
        }
        let found = findings(&tally, &store, &people);
        let (written, header_changes) = match &store {
            ReadHead::Read(said) => (said.written, said.header_changes),
            ReadHead::Absent | ReadHead::Unreadable => (0, 0),
        };
        let noted = found.iter().copied().filter(|it| it.found.is_to_be_noted()).collect();
        let noted_before = match store {
            ReadHead::Read(said) => said.noted.into_iter().collect(),
            ReadHead::Absent | ReadHead::Unreadable => BTreeSet::new(),
        };
        Ok((Self { tally, written, opened_at: written, header_changes, noted, noted_before }, found))
    }

    /// For a store that is written anew from a backup, in which this was said and found.
    pub(super) fn going_on(said: Option<&StoreHead>, found: &BTreeSet<StoreFinding>) -> Self {
        let (written, header_changes) = said.map_or((0, 0), |said| (said.written, said.header_changes));
        let noted = found.iter().copied().filter(|it| it.found.is_to_be_noted()).collect();
        Self { written, opened_at: written, header_changes, noted, ..Self::default() }
    }

    /// What the store's head says, or would say if it were written now.
    pub(super) fn said(&self) -> StoreHead {
        let PersonHead { key: _, records, savepoints } = self.tally.own().head();
        StoreHead {
            least_version: format::VERSION,
            written: self.written,
            header_changes: self.header_changes,
            header: self.tally.header(),
            records,
            savepoints,
            people: self.tally.people_chain(&BTreeMap::new()),
            noted: self.noted.iter().copied().collect(),
        }
    }

    pub(super) fn written(&self) -> u64 {
        self.written
    }

    /// What follows from rows that were set aside is not noted beside them: it is gone when they can be read again.
    pub(super) fn note_only(&mut self, told: &BTreeSet<StoreFinding>) {
        let before = &self.noted_before;
        self.noted.retain(|noted| before.contains(noted) || told.contains(noted));
    }

    pub(super) fn note(&mut self, found: StoreFinding) {
        self.noted.insert(found);
    }

    /// The first of the hash of what the store's head says: it differs after each change.
    pub(super) fn mark(&self) -> String {
        let hash = sha256(&[&format::encode_savepoint(&self.said())]);
        hash.iter().take(4).map(|byte| format!("{byte:02x}")).collect()
    }

    /// Nothing that does not open under the store's key says anything; and where something was written since the unlock it
    /// is too late.
    pub(super) fn are_behind(&self, head: &SealedHead, keyring: &Keyring) -> bool {
        matches!(read::<StoreHead>(head, keyring), ReadHead::Read(said) if said.written > self.opened_at)
            && self.written == self.opened_at
    }

    /// So many changes are noted outside the store. `None`: all of them are in it.
    pub(super) fn hold_against(&mut self, written: u64) -> Option<StoreFinding> {
        let changes = written.checked_sub(self.opened_at).filter(|changes| *changes > 0)?;
        let finding = StoreFinding { person: None, found: FoundInStore::RolledBack { changes } };
        self.noted.insert(finding);
        // What the unlock itself wrote hides nothing.
        self.written = self.written.max(written);
        self.opened_at = written;
        Some(finding)
    }

    /// Puts the heads that belong to a change into its batch.
    pub(super) fn seal_into(
        &self,
        batch: &mut Batch,
        keyring: &Keyring,
        random: &mut dyn RandomSource,
    ) -> Result<HeadsAfter, ActionError> {
        self.seal(self.tally.after(batch), &self.noted, batch, keyring, random)
    }

    /// The heads of everybody, for a change that makes the store's key anew: what speaks for a row opens with the newest
    /// key alone.
    pub(super) fn seal_all_into(
        &self,
        batch: &mut Batch,
        keyring: &Keyring,
        random: &mut dyn RandomSource,
    ) -> Result<HeadsAfter, ActionError> {
        self.seal(self.tally.all_after(batch), &self.noted, batch, keyring, random)
    }

    /// The heads of everybody as the rows lie now. What was noted until now is told no more.
    pub(super) fn seal_accepting_into(
        &self,
        batch: &mut Batch,
        keyring: &Keyring,
        random: &mut dyn RandomSource,
    ) -> Result<HeadsAfter, ActionError> {
        self.seal(self.tally.all_after(batch), &BTreeSet::new(), batch, keyring, random)
    }

    fn seal(
        &self,
        mut touched: BTreeMap<Subject, SubjectTally>,
        noted: &BTreeSet<StoreFinding>,
        batch: &mut Batch,
        keyring: &Keyring,
        random: &mut dyn RandomSource,
    ) -> Result<HeadsAfter, ActionError> {
        let mut own = touched.remove(&Subject::Store).unwrap_or_else(|| self.tally.own());
        for (subject, tally) in touched.iter_mut().filter(|(_, tally)| !tally.is_nothing()) {
            let head = keyring.seal_head(*subject, &format::encode_savepoint(&tally.head()), random)?;
            tally.take_head(&head);
            batch.heads.push(head);
        }
        // What was found about somebody who is erased is told no more.
        let is_about =
            |finding: &StoreFinding| finding.person.is_some_and(|person| batch.drop_people.contains(&person));
        let noted: BTreeSet<_> = noted.iter().copied().filter(|noted| !is_about(noted)).collect();
        let header = batch.header.as_deref().map(RowHash::of);
        let (written, header_changes) = (self.written + 1, self.header_changes + u64::from(header.is_some()));
        let PersonHead { key: _, records, savepoints } = own.head();
        let said = StoreHead {
            least_version: format::VERSION,
            written,
            header_changes,
            header: header.unwrap_or(self.tally.header()),
            records,
            savepoints,
            people: self.tally.people_chain(&touched),
            noted: noted.iter().copied().collect(),
        };
        let head = keyring.seal_head(Subject::Store, &format::encode_savepoint(&said), random)?;
        own.take_head(&head);
        batch.heads.push(head);
        touched.insert(Subject::Store, own);
        Ok(HeadsAfter { written, header, header_changes, noted, touched })
    }

    pub(super) fn take(&mut self, after: HeadsAfter) {
        self.written = after.written;
        self.header_changes = after.header_changes;
        self.noted = after.noted;
        self.tally.take(after.header, after.touched);
    }
}

fn read<T: Stored>(head: &SealedHead, keyring: &Keyring) -> ReadHead<T> {
    let plain = keyring.open_head(head).ok();
    match plain.and_then(|plain| format::decode_savepoint(&plain, head.version).ok()) {
        Some(said) => ReadHead::Read(said),
        None => ReadHead::Unreadable,
    }
}

/// A store says itself which version may read it. An older one would show less than there is, and write over the rest.
fn read_store_head(head: &SealedHead, keyring: &Keyring) -> Result<ReadHead<StoreHead>, UnlockError> {
    let least = keyring.open_head(head).ok().and_then(|plain| format::least_version(&plain));
    match least {
        Some(least) if least > format::VERSION => Err(UnlockError::Newer),
        _ => Ok(read(head, keyring)),
    }
}

/// Records, keys and savepoints that were set aside, by whom they are about.
#[derive(Default)]
pub(super) struct SetAside {
    keys: BTreeSet<PersonId>,
    records: BTreeMap<Option<PersonId>, u64>,
    newer: BTreeMap<Option<PersonId>, u64>,
    savepoints: BTreeMap<Option<PersonId>, u64>,
    formless: u64,
}

impl SetAside {
    pub(super) fn formless(&mut self, count: u64) {
        self.formless += count;
    }

    pub(super) fn key(&mut self, person: PersonId) {
        self.keys.insert(person);
    }

    pub(super) fn record(&mut self, subject: Subject) {
        *self.records.entry(person_of(subject)).or_default() += 1;
    }

    pub(super) fn newer(&mut self, subject: Subject) {
        *self.newer.entry(person_of(subject)).or_default() += 1;
    }

    pub(super) fn savepoint(&mut self, subject: Subject) {
        *self.savepoints.entry(person_of(subject)).or_default() += 1;
    }

    /// Adds what was set aside to what was found. What cannot be read is told as that, and not as exchanged too.
    pub(super) fn tell(self, found: &mut BTreeSet<StoreFinding>) {
        let mut tell = |person: Option<PersonId>, said: FoundInStore, instead: Option<FoundInStore>| {
            found.insert(StoreFinding { person, found: said });
            if let Some(instead) = instead {
                found.remove(&StoreFinding { person, found: instead });
            }
        };
        for person in self.keys {
            tell(Some(person), FoundInStore::KeyUnreadable, Some(FoundInStore::KeyExchanged));
        }
        for (person, count) in self.records {
            tell(person, FoundInStore::RecordsUnreadable { count }, Some(FoundInStore::RecordsExchanged));
        }
        for (person, count) in self.newer {
            tell(person, FoundInStore::FromNewer { count }, None);
        }
        for (person, count) in self.savepoints {
            tell(person, FoundInStore::SavepointsUnreadable { count }, Some(FoundInStore::SavepointsDiffer));
        }
        if self.formless > 0 {
            tell(None, FoundInStore::Formless { count: self.formless }, None);
        }
    }
}

fn person_of(subject: Subject) -> Option<PersonId> {
    match subject {
        Subject::Person(person) => Some(person),
        Subject::Store => None,
    }
}

#[cfg(test)]
mod tests;
