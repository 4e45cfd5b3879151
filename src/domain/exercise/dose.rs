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

    /// One set, or half of it. `None`: it is little already.
    ///
    /// READING: below three repetitions or twenty seconds nothing is left to halve.
    pub fn halved(self) -> Option<Self> {
        match (self.sets, self.dose) {
            (2.., _) => Some(Self { sets: 1, ..self }),
            (_, Dose::Repetitions { count: count @ 3.., sides }) => {
                Some(Self { dose: Dose::Repetitions { count: count.div_ceil(2), sides }, ..self })
            }
            (_, Dose::Seconds(seconds @ 20..)) => Some(Self { dose: Dose::Seconds(seconds.div_ceil(2)), ..self }),
            (_, Dose::Repetitions { .. } | Dose::Seconds(_)) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_counts_every_side_and_every_set() {
        assert_eq!(Amount::both(8, 2).work(), 64);
        assert_eq!(Amount::each(8, 1).work(), 64);
        assert_eq!(Amount::seconds(20, 2).work(), 40);
    }

    #[test]
    fn less_is_one_set_and_then_half_of_it_until_little_is_left() {
        assert_eq!(Amount::both(8, 2).halved(), Some(Amount::both(8, 1)));
        assert_eq!(Amount::each(5, 1).halved(), Some(Amount::each(3, 1)));
        assert_eq!(Amount::both(3, 1).halved(), Some(Amount::both(2, 1)));
        assert_eq!(Amount::both(2, 1).halved(), None);
        assert_eq!(Amount::seconds(45, 1).halved(), Some(Amount::seconds(23, 1)));
        assert_eq!(
            (Amount::seconds(20, 1).halved(), Amount::seconds(19, 1).halved()),
            (Some(Amount::seconds(10, 1)), None)
        );
    }
}
