//! What stands unsealed beside the records: how each code opens the data key.

use sha2::{Digest, Sha256};

use crate::vault::code::Code;
use crate::vault::error::{OpenError, VaultError};
use crate::vault::keys::DataKey;
use crate::vault::random_source::RandomSource;
use crate::vault::stored::{Format, StoredBody, StoredHeader, StoredWorker};
use crate::vault::wrap::{Opened, Wrap};

const FORMAT: u32 = 1;

/// Bytes. Room for some hundred workers.
const LARGEST: usize = 256 * 1024;

/// Wraps of one store's data key. Holds nothing secret and nothing about any person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    store: u128,
    created_ms: i64,
    workers: Vec<(u128, Wrap)>,
    recovery: Wrap,
}

impl Header {
    /// A new store with a new data key, and its first worker. `created_ms`: milliseconds since 1970, UTC.
    pub fn create(
        store: u128,
        created_ms: i64,
        worker: u128,
        worker_code: &Code,
        recovery: &Code,
        random: &mut dyn RandomSource,
    ) -> Result<(Self, DataKey), VaultError> {
        let data = DataKey::make(random);
        let workers = vec![(worker, Wrap::seal(store, Opened::Worker(worker), &data, worker_code, random)?)];
        let recovery = Wrap::seal(store, Opened::Recovery, &data, recovery, random)?;
        Ok((Self { store, created_ms, workers, recovery }, data))
    }

    pub fn store(&self) -> u128 {
        self.store
    }

    pub fn created_ms(&self) -> i64 {
        self.created_ms
    }

    pub fn workers(&self) -> impl Iterator<Item = u128> {
        self.workers.iter().map(|(worker, _)| *worker)
    }

    /// Tries the workers' wraps in turn, and the recovery wrap last; each costs one Argon2id.
    ///
    /// All are tried whatever the code looks like, because a worker's own code may look like a recovery code.
    pub fn open_with(&self, code: &Code) -> Result<(DataKey, Opened), OpenError> {
        for (worker, wrap) in &self.workers {
            let by = Opened::Worker(*worker);
            if let Some(data) = wrap.open(self.store, by, code)? {
                return Ok((data, by));
            }
        }
        let data = self.recovery.open(self.store, Opened::Recovery, code)?.ok_or(OpenError::WrongCode)?;
        Ok((data, Opened::Recovery))
    }

    /// A header in which this worker has this code. Replaces the worker's wrap or adds one.
    pub fn with_worker_code(
        &self,
        data: &DataKey,
        worker: u128,
        code: &Code,
        random: &mut dyn RandomSource,
    ) -> Result<Self, VaultError> {
        let wrap = Wrap::seal(self.store, Opened::Worker(worker), data, code, random)?;
        let mut header = self.clone();
        match header.workers.iter_mut().find(|(known, _)| *known == worker) {
            Some((_, old)) => *old = wrap,
            None => header.workers.push((worker, wrap)),
        }
        Ok(header)
    }

    pub fn to_bytes(&self) -> Result<Vec<u8>, VaultError> {
        let workers = self.workers.iter().map(|(worker, wrap)| StoredWorker { worker: *worker, wrap: wrap.into() });
        let body = StoredBody {
            store: self.store,
            created_ms: self.created_ms,
            workers: workers.collect(),
            recovery: (&self.recovery).into(),
        };
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
        let workers = body.workers.into_iter().map(|stored| Ok((stored.worker, stored.wrap.try_into()?)));
        let header = Self {
            store: body.store,
            created_ms: body.created_ms,
            workers: workers.collect::<Result<_, OpenError>>()?,
            recovery: body.recovery.try_into()?,
        };
        // One text for one header: writing it again makes format and check anew, and finds every changed byte.
        if header.to_bytes().is_ok_and(|again| again == bytes) { Ok(header) } else { Err(OpenError::Damaged) }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use super::*;
    use crate::vault::derive::KdfError;
    use crate::vault::random_source::Seeded;

    const STORE: u128 = 0x0123_4567_89ab_cdef_0123_4567_89ab_cdef;

    fn code(text: &str) -> Code {
        Code::parse(text).ok().unwrap()
    }

    fn make() -> (Header, DataKey) {
        let random = &mut Seeded::new(1);
        Header::create(STORE, 1_800_000_000_000, 7, &code("ABCDE-FGHJK"), &code("0123-4567-89AB-CDEF"), random)
            .ok()
            .unwrap()
    }

    static BYTES: LazyLock<Vec<u8>> = LazyLock::new(|| make().0.to_bytes().unwrap());

    #[track_caller]
    fn opens(header: &Header, text: &str, data: &DataKey, expected: Opened) {
        let (opened, by) = header.open_with(&code(text)).ok().unwrap();
        assert_eq!((opened.expose(), by), (data.expose(), expected));
    }

    #[test]
    fn a_header_that_was_stored_opens_with_the_workers_code_and_with_the_recovery_code() {
        let (made, data) = make();
        let header = Header::from_bytes(&BYTES).unwrap();
        assert_eq!(header, made);
        assert_eq!((header.store(), header.created_ms()), (STORE, 1_800_000_000_000));
        assert_eq!(header.workers().collect::<Vec<_>>(), [7]);
        opens(&header, "abcde fghjk", &data, Opened::Worker(7));
        opens(&header, "ol23-4567-89ab-cdef", &data, Opened::Recovery);
        assert_eq!(header.open_with(&code("ABCDE-FGHJM")).err(), Some(OpenError::WrongCode));
    }

    #[test]
    fn another_worker_gets_a_code_and_the_first_keeps_theirs() {
        let (header, data) = make();
        let header = header.with_worker_code(&data, 8, &code("kaffe på trappa"), &mut Seeded::new(2)).unwrap();
        assert_eq!(header.workers().collect::<Vec<_>>(), [7, 8]);
        opens(&header, "ABCDE-FGHJK", &data, Opened::Worker(7));
        opens(&header, "kaffe på trappa", &data, Opened::Worker(8));
    }

    #[test]
    fn a_changed_code_opens_and_the_old_one_no_longer_does() {
        let (header, data) = make();
        let random = &mut Seeded::new(3);
        let header = header.with_worker_code(&data, 7, &code("kaffe på trappa"), random).unwrap();
        assert_eq!(header.workers().collect::<Vec<_>>(), [7]);
        opens(&header, "kaffe på trappa", &data, Opened::Worker(7));
        assert_eq!(header.open_with(&code("ABCDE-FGHJK")).err(), Some(OpenError::WrongCode));
    }

    #[test]
    fn an_own_code_that_looks_like_a_recovery_code_opens() {
        let (header, data) = make();
        let header = header.with_worker_code(&data, 7, &code("kattenminersort2"), &mut Seeded::new(4)).unwrap();
        opens(&header, "kattenminersort2", &data, Opened::Worker(7));
    }

    #[test]
    fn every_changed_bit_and_every_cut_is_found_before_any_code_is_tried() {
        for position in 0..BYTES.len() {
            for bit in 0..8 {
                let mut changed = BYTES.clone();
                changed[position] ^= 1 << bit;
                let error = Header::from_bytes(&changed).err();
                let known = matches!(error, Some(OpenError::Damaged | OpenError::Newer { .. } | OpenError::Kdf(_)));
                assert!(known, "byte {position}, bit {bit}: {error:?}");
            }
            assert_eq!(Header::from_bytes(&BYTES[..position]).err(), Some(OpenError::Damaged), "cut at {position}");
        }
    }

    #[test]
    fn another_text_for_the_same_header_is_damaged() {
        let text = String::from_utf8(BYTES.clone()).unwrap();
        for (from, to) in [(":", ": "), ("abcdef", "ABCDEF"), ("{\"format\":1,", "{\"format\":1,\"more\":0,")] {
            let other = text.replacen(from, to, 1);
            assert_ne!(other, text);
            assert_eq!(Header::from_bytes(other.as_bytes()).err(), Some(OpenError::Damaged), "{to}");
        }
        assert_eq!(Header::from_bytes(&vec![b' '; LARGEST + 1]).err(), Some(OpenError::Damaged));
    }

    #[test]
    fn a_header_that_could_not_be_read_again_is_not_written() {
        let (mut header, _) = make();
        header.workers = vec![header.workers[0].clone(); 2_000];
        assert!(matches!(header.to_bytes(), Err(VaultError::TooLarge { limit: LARGEST, .. })));
    }

    #[test]
    fn a_newer_header_is_called_newer_whatever_it_holds() {
        let newer = Err(OpenError::Newer { found: 2, known: 1 });
        assert_eq!(Header::from_bytes(br#"{"format":2,"anything":[1,{"else":null}]}"#), newer);
        assert_eq!(Header::from_bytes(br#"{"format":0}"#), Err(OpenError::Damaged));
        assert_eq!(Header::from_bytes(b""), Err(OpenError::Damaged));
    }

    #[test]
    fn cheap_or_impossible_parameters_are_refused_and_named() {
        let text = String::from_utf8(BYTES.clone()).unwrap();
        for (from, to, error) in [
            ("\"memory_kib\":19456", "\"memory_kib\":8", KdfError::Memory { kib: 8 }),
            ("\"memory_kib\":19456", "\"memory_kib\":2097152", KdfError::Memory { kib: 2_097_152 }),
            ("\"passes\":2", "\"passes\":1", KdfError::Passes { passes: 1 }),
            ("\"passes\":2", "\"passes\":100", KdfError::Passes { passes: 100 }),
            ("\"lanes\":1", "\"lanes\":0", KdfError::Lanes { lanes: 0 }),
        ] {
            let changed = text.replacen(from, to, 1);
            assert_eq!(Header::from_bytes(changed.as_bytes()).err(), Some(OpenError::Kdf(error)), "{to}");
        }
    }
}
