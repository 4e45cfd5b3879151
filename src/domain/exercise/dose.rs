//! How much of an exercise.

/// How much at one go. Seconds are counted down; repetitions are counted by the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Dose {
    Seconds(u16),
    Repetitions { count: u8, sides: Sides },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sides {
    Both,
    Each,
}

/// A dose, and how many times it is taken, with a rest between.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Amount {
    pub dose: Dose,
    pub sets: u8,
}

/// READING: a calm repetition takes about four seconds, down as slowly as up.
const SECONDS_OF_ONE: u16 = 4;

impl Amount {
    /// Repetitions with both sides at once, or by turns counted together.
    pub const fn both(count: u8, sets: u8) -> Self {
        Self { dose: Dose::Repetitions { count, sides: Sides::Both }, sets }
    }

    /// Repetitions on each side.
    pub const fn each(count: u8, sets: u8) -> Self {
        Self { dose: Dose::Repetitions { count, sides: Sides::Each }, sets }
    }

    pub const fn seconds(seconds: u16, sets: u8) -> Self {
        Self { dose: Dose::Seconds(seconds), sets }
    }

    /// About how many seconds it is worked, rests left out.
    pub fn work(self) -> u16 {
        let once = match self.dose {
            Dose::Seconds(seconds) => seconds,
            Dose::Repetitions { count, sides: Sides::Both } => u16::from(count) * SECONDS_OF_ONE,
            Dose::Repetitions { count, sides: Sides::Each } => 2 * u16::from(count) * SECONDS_OF_ONE,
        };
        once.saturating_mul(u16::from(self.sets))
    }
}
