//! The only source of randomness: handed in, so that the platform's is used in the app and a repeatable one in tests.

/// Fills bytes with values nobody can guess.
pub trait RandomSource {
    fn fill(&mut self, bytes: &mut [u8]);
}

/// The same bytes for the same seed. For tests only: every key made with it can be guessed.
#[cfg(test)]
pub struct Seeded {
    seed: u64,
    block: u64,
}

#[cfg(test)]
impl Seeded {
    pub fn new(seed: u64) -> Self {
        Self { seed, block: 0 }
    }
}

#[cfg(test)]
impl RandomSource for Seeded {
    fn fill(&mut self, bytes: &mut [u8]) {
        use sha2::{Digest, Sha256};

        for chunk in bytes.chunks_mut(32) {
            let block = Sha256::digest([self.seed.to_be_bytes(), self.block.to_be_bytes()].concat());
            chunk.copy_from_slice(&block[..chunk.len()]);
            self.block += 1;
        }
    }
}
