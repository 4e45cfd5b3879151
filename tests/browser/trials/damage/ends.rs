//! How a file is damaged, and what can come of it.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::Path;

use fastrand::Rng;

use crate::harness::Told;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Damage {
    /// One to three bits are turned.
    Bits,
    Cut,
    /// A block of 4,096 bytes is all zeros.
    Zeroed,
    Deleted,
}

impl Damage {
    pub const ALL: [Self; 4] = [Self::Bits, Self::Cut, Self::Zeroed, Self::Deleted];

    pub(super) fn inflict(self, file: &Path, random: &mut Rng) -> Told {
        let mut bytes = fs::read(file)?;
        match self {
            Self::Bits => {
                for _ in 0..random.usize(1..=3) {
                    let place = random.usize(..bytes.len());
                    bytes[place] ^= 1 << random.u8(..8);
                }
            }
            Self::Cut => bytes.truncate(random.usize(..bytes.len())),
            Self::Zeroed => {
                let from = random.usize(..bytes.len()) / 4_096 * 4_096;
                let to = (from + 4_096).min(bytes.len());
                bytes[from..to].fill(0);
            }
            Self::Deleted => return Ok(fs::remove_file(file)?),
        }
        Ok(fs::write(file, bytes)?)
    }
}

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum End {
    /// Everything is there, and nothing was said.
    Correct,
    /// Everything is there, and the app says that it had to mend something.
    Mended,
    /// Something is missing; the app says so, and a backup brings it back where the app says it does.
    Told,
    /// The app says that something is wrong, and no way that it offers brings back what is missing.
    DeadEnd,
    Silent,
    Wrong,
}

impl End {
    pub const ALL: [Self; 6] = [Self::Correct, Self::Mended, Self::Told, Self::DeadEnd, Self::Silent, Self::Wrong];

    pub(super) fn is_right(self) -> bool {
        matches!(self, Self::Correct | Self::Mended | Self::Told)
    }
}

/// How often each kind of damage ended how, and what to run again.
#[derive(Debug, Default)]
pub struct Ends {
    counts: BTreeMap<(Damage, End), usize>,
    pub wrong: Vec<String>,
}

impl Ends {
    pub(super) fn count(&mut self, damage: Damage, end: End) {
        *self.counts.entry((damage, end)).or_default() += 1;
    }

    pub fn of(&self, end: End) -> usize {
        Damage::ALL.iter().filter_map(|damage| self.counts.get(&(*damage, end))).sum()
    }
}

impl fmt::Display for Ends {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:<10}", "")?;
        End::ALL.iter().try_for_each(|end| write!(f, "{:>9}", format!("{end:?}")))?;
        for damage in Damage::ALL {
            write!(f, "\n{:<10}", format!("{damage:?}"))?;
            let count = |end| self.counts.get(&(damage, end)).copied().unwrap_or_default();
            End::ALL.into_iter().try_for_each(|end| write!(f, "{:>9}", count(end)))?;
        }
        write!(f, "\n{:<10}", "all")?;
        End::ALL.into_iter().try_for_each(|end| write!(f, "{:>9}", self.of(end)))
    }
}
