//! From a code to an unlock key: Argon2id, with what it cost.

use std::ops::RangeInclusive;

use argon2::{Algorithm, Argon2, Block, Params, Version};
use zeroize::Zeroize;

use crate::vault::code::Code;
use crate::vault::keys::{Secret, UnlockKey};
use crate::vault::random_source::RandomSource;
use crate::vault::traces::leaving_nothing;

#[cfg(all(cheap_codes, target_arch = "wasm32"))]
compile_error!("an app with cheap codes protects nothing");

/// Milliseconds that unlocking may wait for a key, and what is aimed at.
const UNLOCK_MS: RangeInclusive<u64> = 500..=1_000;
const AIM_MS: u64 = 700;

/// The most that is asked of a device that is fast: a page never gives memory back.
const MOST_KIB: u32 = 65_536;
const MOST_PASSES: u32 = 6;

/// What one guess at a code costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KdfParameters {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

/// Why no key could be derived. Each names what was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KdfError {
    #[error("{kib} KiB of memory are outside {:?}", KdfParameters::MEMORY_KIB)]
    Memory { kib: u32 },
    #[error("{passes} passes are outside {:?}", KdfParameters::PASSES)]
    Passes { passes: u32 },
    #[error("{lanes} lanes are outside {:?}", KdfParameters::LANES)]
    Lanes { lanes: u32 },
    #[error("the device does not give {kib} KiB of memory")]
    OutOfMemory { kib: u32 },
}

impl KdfParameters {
    /// Below the floor a header that somebody has changed would make guessing cheap; above the ceiling it would make
    /// the tablet stand still. Source of the floor: OWASP Password Storage Cheat Sheet, 19 MiB and two passes.
    pub const MEMORY_KIB: RangeInclusive<u32> = 19_456..=524_288;
    pub const PASSES: RangeInclusive<u32> = 2..=10;
    pub const LANES: RangeInclusive<u32> = 1..=4;

    /// READING: the floor, because a page never gives memory back and cheap tablets have little of it.
    pub const DEFAULT: Self = Self { memory_kib: 19_456, passes: 2, lanes: 1 };

    pub fn new(memory_kib: u32, passes: u32, lanes: u32) -> Result<Self, KdfError> {
        if !Self::MEMORY_KIB.contains(&memory_kib) {
            return Err(KdfError::Memory { kib: memory_kib });
        }
        if !Self::PASSES.contains(&passes) {
            return Err(KdfError::Passes { passes });
        }
        if !Self::LANES.contains(&lanes) {
            return Err(KdfError::Lanes { lanes });
        }
        Ok(Self { memory_kib, passes, lanes })
    }

    /// What costs about [`UNLOCK_MS`] on a device where this took `took_ms`; `None`: this costs enough there, or no more
    /// can be asked of it. Never less than this.
    pub fn raised_for(self, took_ms: u64) -> Option<Self> {
        if took_ms >= *UNLOCK_MS.start() {
            return None;
        }
        // Memory first: it is what makes many guesses at once dear. What memory cannot take is taken by passes.
        let aim = self.work().saturating_mul(AIM_MS) / took_ms.max(1);
        let within = |wanted: u64, least: u32, most: u32| {
            u32::try_from(wanted).unwrap_or(u32::MAX).clamp(least, most.max(least))
        };
        let memory_kib = within(aim / u64::from(self.passes), self.memory_kib, MOST_KIB);
        let passes = within(aim / u64::from(memory_kib), self.passes, MOST_PASSES);
        let raised = Self { memory_kib, passes, ..self };
        // A tenth more is not worth another wrap.
        let is_more = raised.work() > self.work() + self.work() / 10;
        is_more.then_some(raised)
    }

    fn work(self) -> u64 {
        u64::from(self.memory_kib) * u64::from(self.passes)
    }

    pub fn memory_kib(self) -> u32 {
        self.memory_kib
    }

    pub fn passes(self) -> u32 {
        self.passes
    }

    pub fn lanes(self) -> u32 {
        self.lanes
    }
}

/// All that is needed besides the code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Derivation {
    pub(super) parameters: KdfParameters,
    pub(super) salt: [u8; 16],
}

impl Derivation {
    pub(super) fn make(parameters: KdfParameters, random: &mut dyn RandomSource) -> Self {
        let mut salt = [0; 16];
        random.fill(&mut salt);
        Self { parameters, salt }
    }

    /// Slow on purpose. The working memory is overwritten, because the page keeps it for the next derivation.
    pub(super) fn derive_unlock_key(&self, code: &Code) -> Result<UnlockKey, KdfError> {
        // For tests that open things by the million, and never in an app: `make fuzz`, `make soak`.
        if cfg!(cheap_codes) {
            return Ok(UnlockKey::of(Secret::derive_from(&self.salt, code.bytes(), b"cheap")));
        }
        let KdfParameters { memory_kib, passes, lanes } = self.parameters;
        // With parameters in range and fixed lengths, room is the only thing that can be missing.
        let no_room = KdfError::OutOfMemory { kib: memory_kib };
        let parameters = Params::new(memory_kib, passes, lanes, None).map_err(|_| no_room)?;
        let mut memory = working_memory(parameters.block_count()).ok_or(no_room)?;
        let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, parameters);
        let (key, derived) = Secret::filled(|place| {
            leaving_nothing(|| argon2.hash_password_into_with_memory(code.bytes(), &self.salt, place, &mut memory))
        });
        memory.iter_mut().for_each(Zeroize::zeroize);
        derived.map(|()| UnlockKey::of(key)).map_err(|_| no_room)
    }

    pub(super) fn associated_data(&self) -> Vec<u8> {
        let KdfParameters { memory_kib, passes, lanes } = self.parameters;
        [memory_kib.to_be_bytes().as_slice(), &passes.to_be_bytes(), &lanes.to_be_bytes(), &self.salt].concat()
    }
}

/// So many kilobytes; `None` where the device does not give them.
fn working_memory(blocks: usize) -> Option<Vec<Block>> {
    let mut memory = Vec::new();
    memory.try_reserve_exact(blocks).ok()?;
    memory.resize(blocks, Block::new());
    Some(memory)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_device_that_does_not_give_the_memory_is_told_from_one_that_does() {
        assert_eq!(working_memory(19_456).map(|memory| memory.len()), Some(19_456));
        for too_much in [1 << 50, usize::MAX / 1_024, usize::MAX] {
            assert!(working_memory(too_much).is_none(), "{too_much}");
        }
    }

    fn case(parameters: KdfParameters, expected: &str) {
        let salt = std::array::from_fn(|index| u8::try_from(index).unwrap());
        let code = Code::parse("abcde-fghjk").ok().unwrap();
        let key = Derivation { parameters, salt }.derive_unlock_key(&code).ok().unwrap();
        let hex: String = key.secret().bytes().iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(hex, expected);
    }

    /// Expected values: Argon2id of Python's `cryptography`, code `ABCDEFGHJK`, salt 00 01 … 0f.
    #[test]
    fn unlock_keys_are_those_of_argon2id() {
        case(KdfParameters::DEFAULT, "daee6fac4421bb98ebcbc2b6bb4179c0f87e273bd10db4c02d21e84fa47b44de");
        let stronger = KdfParameters::new(65_536, 3, 4).unwrap();
        case(stronger, "18bd7d14b71b385040f9c0fc00723e11812454fedce62b1d20a9f32810e3797a");
    }

    #[test]
    fn the_cost_is_raised_to_what_the_device_does_and_never_lowered() {
        let raised = |took| KdfParameters::DEFAULT.raised_for(took).map(|to| (to.memory_kib, to.passes));
        assert_eq!(raised(2_000), None);
        assert_eq!(raised(500), None);
        assert_eq!(raised(499), Some((27_292, 2)));
        assert_eq!(raised(200), Some((65_536, 2)));
        assert_eq!(raised(100), Some((65_536, 4)));
        assert_eq!(raised(0), Some((65_536, 6)));
        let highest = KdfParameters::new(65_536, 6, 1).unwrap();
        assert_eq!(highest.raised_for(10), None);
        let stronger = KdfParameters::new(524_288, 10, 1).unwrap();
        assert_eq!(stronger.raised_for(1), None);
    }

    proptest::proptest! {
        #[test]
        fn what_it_is_raised_to_can_be_read_again_and_costs_more(took in 0_u64..3_000, kib in 19_456_u32..=65_536, passes in 2_u32..=6) {
            let now = KdfParameters::new(kib, passes, 1).unwrap();
            if let Some(raised) = now.raised_for(took) {
                proptest::prop_assert_eq!(KdfParameters::new(raised.memory_kib, raised.passes, raised.lanes), Ok(raised));
                proptest::prop_assert!(raised.work() > now.work());
                // About the aim, and not beyond the range, at what this device does.
                proptest::prop_assert!(raised.work() * took <= now.work() * 1_000);
            }
        }
    }

    #[test]
    fn parameters_at_the_limits_are_taken_and_those_beyond_are_refused() {
        for (memory_kib, passes, lanes) in [(19_456, 2, 1), (524_288, 10, 4), (65_536, 3, 1)] {
            assert!(KdfParameters::new(memory_kib, passes, lanes).is_ok(), "{memory_kib} {passes} {lanes}");
        }
        for kib in [0, 1, 19_455, 524_289, 2_097_152, u32::MAX] {
            assert_eq!(KdfParameters::new(kib, 2, 1), Err(KdfError::Memory { kib }));
        }
        for passes in [0, 1, 11, 100, u32::MAX] {
            assert_eq!(KdfParameters::new(19_456, passes, 1), Err(KdfError::Passes { passes }));
        }
        for lanes in [0, 5, u32::MAX] {
            assert_eq!(KdfParameters::new(19_456, 2, lanes), Err(KdfError::Lanes { lanes }));
        }
    }

    #[test]
    fn the_default_is_within_the_limits() {
        let KdfParameters { memory_kib, passes, lanes } = KdfParameters::DEFAULT;
        assert_eq!(KdfParameters::new(memory_kib, passes, lanes), Ok(KdfParameters::DEFAULT));
    }
}
