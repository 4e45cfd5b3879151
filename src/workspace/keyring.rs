//! The keys of an unlocked store, and the sealing of what goes into it.

use std::collections::BTreeMap;

use crate::domain::event::Event;
use crate::domain::form_draft::FormDraft;
#[cfg(test)]
use crate::domain::identity::EventId;
use crate::domain::identity::{PersonId, StoreId};
use crate::records::backup::{OpenedRecord, OpenedSavepoint};
use crate::records::format::{self, Decoded};
use crate::records::head::RowHash;
use crate::records::{SealedHead, SealedRecord, SealedSavepoint, Slot, SlotKind, Subject, WrappedPersonKey};
use crate::vault::{self, Context, DataKey, Header, RandomSource, SubjectKey};
use crate::workspace::action::{Running, RunningKind};
use crate::workspace::problem::ActionError;
use crate::workspace::slots::{form_slot, slot};

/// Stands in the record's place where a head is sealed: events are drawn, and savepoints have 1 to 3.
const HEAD: u128 = 4;
/// And where the store puts its seal on a backup.
const BACKUP: u128 = 5;

/// What lay in a savepoint.
pub(super) enum OpenSavepoint {
    Running(PersonId, Running),
    Form(u128, FormDraft),
    /// Of a kind that a later version has.
    Unknown,
}

pub(super) struct Keyring {
    store: StoreId,
    data: DataKey,
    own: SubjectKey,
    people: BTreeMap<PersonId, SubjectKey>,
}

impl Keyring {
    /// [`ActionError::Damaged`] when somebody without the data key has changed the header.
    pub(super) fn new(header: &Header, data: DataKey) -> Result<Self, ActionError> {
        let own = header.store_key(&data).map_err(|_| ActionError::Damaged)?;
        Ok(Self { store: StoreId::from_bits(header.store()), data, own, people: BTreeMap::new() })
    }

    /// The keys after a change of who may open the store: a new one for each person before the old ones, and all of them
    /// wrapped for the new data key.
    pub(super) fn renewed(
        &self,
        header: &Header,
        data: DataKey,
        random: &mut dyn RandomSource,
    ) -> Result<(Self, Vec<WrappedPersonKey>), ActionError> {
        let mut keyring = Self::new(header, data)?;
        let mut wraps = Vec::with_capacity(self.people.len());
        for (person, key) in &self.people {
            let key = key.renewed(random);
            wraps.push(keyring.wrap(*person, &key, random)?);
            keyring.people.insert(*person, key);
        }
        Ok((keyring, wraps))
    }

    pub(super) fn store(&self) -> StoreId {
        self.store
    }

    pub(super) fn data_key(&self) -> &DataKey {
        &self.data
    }

    /// Makes a key for a new person and wraps it for the store. The key is used from now on, also when the store
    /// does not confirm: a key nobody has written with harms nobody.
    pub(super) fn add_person(
        &mut self,
        person: PersonId,
        random: &mut dyn RandomSource,
    ) -> Result<WrappedPersonKey, ActionError> {
        let key = SubjectKey::make(random);
        let wrapped = self.wrap(person, &key, random)?;
        self.people.insert(person, key);
        Ok(wrapped)
    }

    fn wrap(
        &self,
        person: PersonId,
        key: &SubjectKey,
        random: &mut dyn RandomSource,
    ) -> Result<WrappedPersonKey, ActionError> {
        let wrapped = vault::wrap_person_key(&self.data, self.store.bits(), person.bits(), key, random)?;
        Ok(WrappedPersonKey { person, wrapped })
    }

    /// Whether what is about this person can be read and sealed.
    pub(super) fn knows(&self, person: PersonId) -> bool {
        self.people.contains_key(&person)
    }

    pub(super) fn knows_anybody(&self) -> bool {
        !self.people.is_empty()
    }

    /// The key is overwritten.
    pub(super) fn forget(&mut self, person: PersonId) {
        self.people.remove(&person);
    }

    pub(super) fn take_person(&mut self, wrapped: &WrappedPersonKey) -> Result<(), ActionError> {
        let person = wrapped.person;
        let key = vault::unwrap_person_key(&self.data, self.store.bits(), person.bits(), &wrapped.wrapped)
            .map_err(|_| ActionError::Damaged)?;
        self.people.insert(person, key);
        Ok(())
    }

    pub(super) fn seal_event(&self, event: &Event, random: &mut dyn RandomSource) -> Result<SealedRecord, ActionError> {
        self.seal_any(&Decoded::Known(event.clone()), random)
    }

    /// What this version does not know keeps its version and its bytes.
    pub(super) fn seal_any(&self, event: &Decoded, random: &mut dyn RandomSource) -> Result<SealedRecord, ActionError> {
        let ((counter, id), subject, version) = (event.place(), event.subject(), event.version());
        let context = self.context(subject, id.bits(), version);
        let sealed = vault::seal(self.key(subject)?, &context, &event.encode(), random)?;
        Ok(SealedRecord { id, subject, counter, version, sealed })
    }

    /// As another version of the app would have sealed it.
    #[cfg(test)]
    pub(super) fn seal_as(&self, event: &Event, version: u16, id: EventId) -> SealedRecord {
        let event = Event { id, ..event.clone() };
        let subject = event.person().map_or(Subject::Store, Subject::Person);
        let context = self.context(subject, id.bits(), version);
        let chance = &mut vault::Seeded::new(11);
        let sealed = vault::seal(self.key(subject).unwrap(), &context, &format::encode(&event), chance).unwrap();
        SealedRecord { id, subject, counter: event.counter, version, sealed }
    }

    pub(super) fn open_record(&self, record: &SealedRecord) -> Result<Decoded, ActionError> {
        read_record(&self.unseal(record)?)
    }

    /// Under the store's own key, the heads of persons too: they tell about those whose key is gone.
    pub(super) fn seal_head(
        &self,
        subject: Subject,
        plain: &[u8],
        random: &mut dyn RandomSource,
    ) -> Result<SealedHead, ActionError> {
        let sealed = vault::seal(&self.own, &self.context(subject, HEAD, format::VERSION), plain, random)?;
        Ok(SealedHead { subject, version: format::VERSION, sealed })
    }

    pub(super) fn open_head(&self, head: &SealedHead) -> Result<Vec<u8>, ActionError> {
        let context = self.context(head.subject, HEAD, head.version);
        vault::open_newest(&self.own, &context, &head.sealed).map_err(|_| ActionError::Damaged)
    }

    /// By which a backup is known again, whoever else can open it.
    pub(super) fn seal_backup(&self, said: &RowHash, random: &mut dyn RandomSource) -> Result<Vec<u8>, ActionError> {
        let context = self.context(Subject::Store, BACKUP, format::VERSION);
        Ok(vault::seal(&self.own, &context, said.bytes(), random)?)
    }

    /// What was sealed so. `None`: not by this store, or by one of which it has no key any more.
    pub(super) fn open_backup_seal(&self, version: u16, sealed: &[u8]) -> Option<Vec<u8>> {
        vault::open(&self.own, &self.context(Subject::Store, BACKUP, version), sealed).ok()
    }

    /// For a backup.
    pub(super) fn unseal(&self, record: &SealedRecord) -> Result<OpenedRecord, ActionError> {
        let SealedRecord { id, subject, counter, version, ref sealed } = *record;
        let event = vault::open(self.key(subject)?, &self.context(subject, id.bits(), version), sealed)
            .map_err(|_| ActionError::Damaged)?;
        Ok(OpenedRecord { id, subject, counter, version, event })
    }

    /// For a backup, also of a kind that only a later version has.
    pub(super) fn unseal_savepoint(&self, savepoint: &SealedSavepoint) -> Result<OpenedSavepoint, ActionError> {
        let SealedSavepoint { slot, version, ref sealed } = *savepoint;
        let plain = vault::open(self.key(slot.subject)?, &self.savepoint_context(slot, version), sealed)
            .map_err(|_| ActionError::Damaged)?;
        Ok(OpenedSavepoint { slot, version, plain })
    }

    pub(super) fn seal_opened(
        &self,
        record: &OpenedRecord,
        random: &mut dyn RandomSource,
    ) -> Result<SealedRecord, ActionError> {
        let OpenedRecord { id, subject, counter, version, ref event } = *record;
        let context = self.context(subject, id.bits(), version);
        let sealed = vault::seal(self.key(subject)?, &context, event, random)?;
        Ok(SealedRecord { id, subject, counter, version, sealed })
    }

    pub(super) fn seal_opened_savepoint(
        &self,
        savepoint: &OpenedSavepoint,
        random: &mut dyn RandomSource,
    ) -> Result<SealedSavepoint, ActionError> {
        let OpenedSavepoint { slot, version, ref plain } = *savepoint;
        let context = self.savepoint_context(slot, version);
        let sealed = vault::seal(self.key(slot.subject)?, &context, plain, random)?;
        Ok(SealedSavepoint { slot, version, sealed })
    }

    pub(super) fn seal_running(
        &self,
        person: PersonId,
        running: &Running,
        random: &mut dyn RandomSource,
    ) -> Result<SealedSavepoint, ActionError> {
        let (plain, kind) = match running {
            Running::Session(led) => (format::encode_savepoint(led), RunningKind::Session),
            Running::Assessment(draft) => (format::encode_savepoint(draft), RunningKind::Assessment),
            Running::Plan(draft) => (format::encode_savepoint(draft), RunningKind::Plan),
        };
        let slot = slot(person, kind);
        let subject = Subject::Person(person);
        let sealed = vault::seal(self.key(subject)?, &self.savepoint_context(slot, format::VERSION), &plain, random)?;
        Ok(SealedSavepoint { slot, version: format::VERSION, sealed })
    }

    pub(super) fn seal_draft(
        &self,
        drawn: u128,
        draft: &FormDraft,
        chance: &mut dyn RandomSource,
    ) -> Result<SealedSavepoint, ActionError> {
        let slot = form_slot(drawn, draft.form.person);
        let plain = format::encode_savepoint(draft);
        let context = self.savepoint_context(slot, format::VERSION);
        let sealed = vault::seal(self.key(slot.subject)?, &context, &plain, chance)?;
        Ok(SealedSavepoint { slot, version: format::VERSION, sealed })
    }

    pub(super) fn open_savepoint(&self, savepoint: &SealedSavepoint) -> Result<OpenSavepoint, ActionError> {
        match savepoint.slot.kind {
            SlotKind::Later(_) => Ok(OpenSavepoint::Unknown),
            _ => read_savepoint(&self.unseal_savepoint(savepoint)?),
        }
    }

    fn key(&self, subject: Subject) -> Result<&SubjectKey, ActionError> {
        match subject {
            Subject::Person(person) => self.people.get(&person).ok_or(ActionError::Damaged),
            Subject::Store => Ok(&self.own),
        }
    }

    fn context(&self, subject: Subject, record: u128, version: u16) -> Context {
        let subject = match subject {
            Subject::Person(person) => person.bits(),
            Subject::Store => 0,
        };
        Context { store: self.store.bits(), subject, record, version }
    }

    /// A savepoint has no identity of its own; its kind stands in the record's place.
    fn savepoint_context(&self, slot: Slot, version: u16) -> Context {
        let record = match slot.kind {
            SlotKind::Session => 1,
            SlotKind::Assessment => 2,
            SlotKind::Plan => 3,
            SlotKind::Form(drawn) => drawn,
            // So that a kind can be carried by a version that does not know it.
            SlotKind::Later(name) => first_half(vault::sha256(&[name.as_str().as_bytes()])),
        };
        self.context(slot.subject, record, version)
    }
}

fn first_half([first @ .., _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _]: [u8; 32]) -> u128 {
    u128::from_be_bytes(first)
}

/// An event of a kind this version does not know is not an error: it stays in the store as it is. What stands outside the
/// seal must be what stands inside.
pub(super) fn read_record(record: &OpenedRecord) -> Result<Decoded, ActionError> {
    let decoded = format::decode(&record.event, record.version)?;
    let is_its_own = decoded.place() == (record.counter, record.id) && decoded.subject() == record.subject;
    if is_its_own { Ok(decoded) } else { Err(ActionError::Damaged) }
}

pub(super) fn read_savepoint(savepoint: &OpenedSavepoint) -> Result<OpenSavepoint, ActionError> {
    let OpenedSavepoint { slot, version, ref plain } = *savepoint;
    let running = |running: Running| match slot.subject {
        Subject::Person(person) => Ok(OpenSavepoint::Running(person, running)),
        Subject::Store => Err(ActionError::Damaged),
    };
    match slot.kind {
        SlotKind::Session => running(Running::Session(format::decode_savepoint(plain, version)?)),
        SlotKind::Assessment => running(Running::Assessment(format::decode_savepoint(plain, version)?)),
        SlotKind::Plan => running(Running::Plan(format::decode_savepoint(plain, version)?)),
        SlotKind::Form(drawn) => Ok(OpenSavepoint::Form(drawn, format::decode_savepoint(plain, version)?)),
        SlotKind::Later(_) => Ok(OpenSavepoint::Unknown),
    }
}
