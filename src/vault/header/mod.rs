//! What stands unsealed beside the records: who may open the store, and how each code opens the data key.

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::vault::capture::CaptureKey;
use crate::vault::cipher;
use crate::vault::code::Code;
use crate::vault::derive::KdfParameters;
use crate::vault::error::{OpenError, VaultError};
use crate::vault::initials::Initials;
use crate::vault::keys::{DataKey, Secret, SubjectKey, chained, unchained};
use crate::vault::locked_data_key::{LockPlace, Owner};
use crate::vault::own_lock::{OwnLock, OwnLockAsk, OwnLockSecret};
use crate::vault::padlock::Padlock;
use crate::vault::random_source::RandomSource;
use crate::vault::stored::{Format, StoredBody, StoredHeader, StoredWorker};
use crate::vault::wrap::{Opened, Wrap};

const FORMAT: u32 = 1;

/// Bytes. Room for some hundred workers.
const LARGEST: usize = 256 * 1024;

/// Wraps of one store's data key. Holds nothing secret and nothing about any person; of the workers, their marks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    store: u128,
    created_ms: i64,
    workers: Vec<HeaderWorker>,
    recovery: Wrap,
    /// The store's keys from before this data key, sealed under it together with all of the above: nobody else can let
    /// somebody in, or put another's padlock in a worker's place.
    seal: Vec<u8>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct HeaderWorker {
    id: u128,
    mark: Initials,
    wrap: Wrap,
    own_lock: Option<OwnLock>,
}

/// A change of who may open a store, and with what.
pub enum Admission<'a> {
    /// The code of a worker, new or known by this identity.
    Worker {
        id: u128,
        mark: Initials,
        code: &'a Code,
    },
    Removed(u128),
    Recovery(&'a Code),
    /// The device's own lock opens for this worker too, in place of one from before.
    OwnLock {
        worker: u128,
        ask: OwnLockAsk,
        secret: &'a OwnLockSecret,
    },
    NoOwnLock(u128),
}

impl Header {
    /// A new store with a new data key, and its first worker. `created_ms`: milliseconds since 1970, UTC.
    pub fn create(
        store: u128,
        created_ms: i64,
        (worker, mark, worker_code): (u128, Initials, &Code),
        recovery: &Code,
        random: &mut dyn RandomSource,
    ) -> Result<(Self, DataKey), VaultError> {
        let data = DataKey::make(random);
        let place = |by: Opened| LockPlace { store, by: by.into() };
        let wrap = Wrap::seal(place(Opened::Worker(worker)), &data, worker_code, random)?;
        let recovery = Wrap::seal(place(Opened::Recovery), &data, recovery, random)?;
        let workers = vec![HeaderWorker { id: worker, mark, wrap, own_lock: None }];
        let header = Self { store, created_ms, workers, recovery, seal: vec![] };
        Ok((header.sealed(&data, &[], random)?, data))
    }

    pub fn store(&self) -> u128 {
        self.store
    }

    pub fn created_ms(&self) -> i64 {
        self.created_ms
    }

    pub fn workers(&self) -> impl Iterator<Item = (u128, &Initials)> + Clone {
        self.workers.iter().map(|worker| (worker.id, &worker.mark))
    }

    /// Tries the one wrap, at the cost of one Argon2id.
    pub fn open(&self, by: Opened, code: &Code) -> Result<DataKey, OpenError> {
        self.open_with_captures(by, code).map(|(data, _)| data)
    }

    /// The same, with what reads what was put in from outside.
    pub fn open_with_captures(&self, by: Opened, code: &Code) -> Result<(DataKey, CaptureKey), OpenError> {
        let (data, key) = self.wrap(by)?.open(self.place(by), code)?.ok_or(OpenError::WrongCode)?;
        self.earlier(&data)?;
        Ok((data, CaptureKey::new(self.place(by), key)))
    }

    /// How the device is asked for its own lock; nothing where it is not on for this worker.
    pub fn own_lock(&self, worker: u128) -> Option<&OwnLockAsk> {
        self.workers.iter().find(|known| known.id == worker)?.own_lock.as_ref().map(|lock| &lock.ask)
    }

    /// What the device's own lock opens, with what reads what was put in from outside.
    pub fn open_with_own_lock(&self, worker: u128, secret: &OwnLockSecret) -> Result<(DataKey, CaptureKey), OpenError> {
        let known = self.workers.iter().find(|known| known.id == worker);
        let lock = known.and_then(|known| known.own_lock.as_ref()).ok_or(OpenError::OtherOwnLock)?;
        let place = self.place(Owner::OwnLock(worker));
        let (data, key) = lock.open(place, secret)?;
        self.earlier(&data)?;
        Ok((data, CaptureKey::new(place, key)))
    }

    /// Everybody's who has a code here, beside it that of the device's own lock, and the recovery code's.
    pub(super) fn padlocks(&self) -> impl Iterator<Item = (LockPlace, &Padlock)> {
        let workers = self.workers.iter().flat_map(|worker| {
            let own_lock = worker.own_lock.as_ref().map(|own| (Owner::OwnLock(worker.id), own.lock.padlock()));
            [(Owner::Worker(worker.id), worker.wrap.lock.padlock())].into_iter().chain(own_lock)
        });
        let all = workers.chain([(Owner::Recovery, self.recovery.lock.padlock())]);
        all.map(|(by, padlock)| (self.place(by), padlock))
    }

    /// What one guess at this code costs.
    pub fn cost(&self, by: Opened) -> Result<KdfParameters, OpenError> {
        Ok(self.wrap(by)?.derivation.parameters)
    }

    /// The key for what concerns the store and no person.
    pub fn store_key(&self, data: &DataKey) -> Result<SubjectKey, OpenError> {
        Ok(data.derive_store_key(self.store, self.earlier(data)?))
    }

    /// Other codes, under a new data key, which those of before do not open. Who keeps a code is given the new key and need
    /// not be there; so is the device's own lock, but of a worker whose code is another from then on.
    pub fn renewed(
        &self,
        data: &DataKey,
        changes: Vec<Admission<'_>>,
        random: &mut dyn RandomSource,
    ) -> Result<(Self, DataKey), VaultError> {
        let before = self.store_key(data).map_err(|_| VaultError::Unwritable)?;
        let data = DataKey::make(random);
        let mut header = self.clone();
        for worker in &mut header.workers {
            worker.wrap = worker.wrap.around(self.place(Owner::Worker(worker.id)), &data, random)?;
            if let Some(lock) = &mut worker.own_lock {
                *lock = lock.around(self.place(Owner::OwnLock(worker.id)), &data, random)?;
            }
        }
        header.recovery = self.recovery.around(self.place(Owner::Recovery), &data, random)?;
        for change in changes {
            match change {
                Admission::Recovery(code) => {
                    header.recovery = Wrap::seal(self.place(Owner::Recovery), &data, code, random)?;
                }
                Admission::Removed(gone) => header.workers.retain(|worker| worker.id != gone),
                Admission::Worker { id, mark, code } => {
                    let wrap = Wrap::seal(self.place(Owner::Worker(id)), &data, code, random)?;
                    match header.worker_mut(id) {
                        Some(worker) => (worker.wrap, worker.own_lock) = (wrap, None),
                        None => header.workers.push(HeaderWorker { id, mark, wrap, own_lock: None }),
                    }
                }
                Admission::OwnLock { worker: id, ask, secret } => {
                    let lock = OwnLock::seal(self.place(Owner::OwnLock(id)), &data, (ask, secret), random)?;
                    header.worker_mut(id).ok_or(VaultError::Unwritable)?.own_lock = Some(lock);
                }
                Admission::NoOwnLock(id) => {
                    header.worker_mut(id).ok_or(VaultError::Unwritable)?.own_lock = None;
                }
            }
        }
        let earlier: Vec<&Secret> = before.all().collect();
        Ok((header.sealed(&data, &earlier, random)?, data))
    }

    /// The same codes and the same data key; a guess at this code costs as much.
    pub fn at_cost(
        &self,
        data: &DataKey,
        (by, code): (Opened, &Code),
        cost: KdfParameters,
        random: &mut dyn RandomSource,
    ) -> Result<Self, OpenError> {
        let wrap = self.wrap(by)?.at_cost(self.place(by), data, code, cost, random)?;
        let mut header = self.clone();
        match by {
            Opened::Recovery => header.recovery = wrap,
            Opened::Worker(id) => header.worker_mut(id).ok_or(OpenError::WrongCode)?.wrap = wrap,
        }
        let earlier = self.earlier(data)?;
        header.sealed(data, &earlier.iter().collect::<Vec<_>>(), random).map_err(|_| OpenError::Damaged)
    }

    fn wrap(&self, by: Opened) -> Result<&Wrap, OpenError> {
        match by {
            Opened::Recovery => Ok(&self.recovery),
            Opened::Worker(id) => {
                let worker = self.workers.iter().find(|worker| worker.id == id);
                worker.map(|worker| &worker.wrap).ok_or(OpenError::WrongCode)
            }
        }
    }

    fn worker_mut(&mut self, id: u128) -> Option<&mut HeaderWorker> {
        self.workers.iter_mut().find(|worker| worker.id == id)
    }

    fn place(&self, by: impl Into<Owner>) -> LockPlace {
        LockPlace { store: self.store, by: by.into() }
    }

    fn sealed(self, data: &DataKey, earlier: &[&Secret], random: &mut dyn RandomSource) -> Result<Self, VaultError> {
        let key = data.derive_header_key(self.store);
        let seal = cipher::seal(&key, &self.under_seal()?, &chained(earlier.iter().copied()), random)?;
        Ok(Self { seal, ..self })
    }

    /// The store's keys from before this data key. [`OpenError::Damaged`]: the header was changed by somebody without it.
    fn earlier(&self, data: &DataKey) -> Result<Vec<Secret>, OpenError> {
        let body = self.under_seal().map_err(|_| OpenError::Damaged)?;
        let opened = cipher::open(&data.derive_header_key(self.store), &body, &self.seal).map(Zeroizing::new);
        opened.and_then(|keys| unchained(&keys)).ok_or(OpenError::Damaged)
    }

    /// All but the seal.
    fn under_seal(&self) -> Result<Vec<u8>, VaultError> {
        serde_json::to_vec(&StoredBody { seal: vec![], ..self.body() }).map_err(|_| VaultError::Unwritable)
    }

    fn body(&self) -> StoredBody {
        let stored = |worker: &HeaderWorker| StoredWorker {
            worker: worker.id,
            mark: worker.mark.as_str().to_owned(),
            wrap: (&worker.wrap).into(),
            own_lock: worker.own_lock.as_ref().map(Into::into),
        };
        StoredBody {
            store: self.store,
            created_ms: self.created_ms,
            workers: self.workers.iter().map(stored).collect(),
            recovery: (&self.recovery).into(),
            seal: self.seal.clone(),
        }
    }

    pub fn to_bytes(&self) -> Result<Vec<u8>, VaultError> {
        let body = self.body();
        let check = Sha256::digest(serde_json::to_vec(&body).map_err(|_| VaultError::Unwritable)?).to_vec();
        let header = StoredHeader { format: FORMAT, body, check };
        let bytes = serde_json::to_vec(&header).map_err(|_| VaultError::Unwritable)?;
        if bytes.len() > LARGEST {
            return Err(VaultError::TooLarge { length: bytes.len(), limit: LARGEST });
        }
        Ok(bytes)
    }

    /// Never [`OpenError::WrongCode`]: nothing is opened yet.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, OpenError> {
        if bytes.len() > LARGEST {
            return Err(OpenError::Damaged);
        }
        let Format { format } = serde_json::from_slice(bytes).map_err(|_| OpenError::Damaged)?;
        if format > FORMAT {
            return Err(OpenError::Newer { found: format, known: FORMAT });
        }
        let StoredHeader { body, .. } = serde_json::from_slice(bytes).map_err(|_| OpenError::Damaged)?;
        let worker = |stored: StoredWorker| {
            let mark = Initials::from_stored(&stored.mark).ok_or(OpenError::Damaged)?;
            let own_lock = stored.own_lock.map(TryInto::try_into).transpose()?;
            Ok(HeaderWorker { id: stored.worker, mark, wrap: stored.wrap.try_into()?, own_lock })
        };
        let header = Self {
            store: body.store,
            created_ms: body.created_ms,
            workers: body.workers.into_iter().map(worker).collect::<Result<_, OpenError>>()?,
            recovery: body.recovery.try_into()?,
            seal: body.seal,
        };
        // One text for one header: writing it again makes format and check anew, and finds every changed byte.
        if header.to_bytes().is_ok_and(|again| again == bytes) { Ok(header) } else { Err(OpenError::Damaged) }
    }
}

#[cfg(test)]
mod tests;
