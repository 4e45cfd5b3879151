//! What was ticked in a list that has «none of these» in it.

use std::marker::PhantomData;

/// A list of which several may be ticked, or the one that says none.
pub trait Tickable: Copy + PartialEq + 'static {
    const NONE: Self;
    /// All of it, as it is asked; at most 32.
    const LIST: &'static [Self];
}

/// «None of these» alone, or one or more of the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Ticked<T> {
    /// A bit for the place of each that is ticked. None is set: «none of these».
    bits: u32,
    of: PhantomData<T>,
}

/// Nothing was ticked, or «none of these» beside something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("nothing was ticked, or nothing beside something")]
pub struct TickedError;

impl<T: Tickable> Ticked<T> {
    pub const fn none() -> Self {
        Self { bits: 0, of: PhantomData }
    }

    pub fn new(ticked: impl IntoIterator<Item = T>) -> Result<Self, TickedError> {
        let (mut bits, mut says_none) = (0, false);
        for one in ticked {
            if one == T::NONE {
                says_none = true;
            } else {
                bits |= bit(one);
            }
        }
        if says_none == (bits == 0) { Ok(Self { bits, of: PhantomData }) } else { Err(TickedError) }
    }

    /// As they were asked; nothing where none of these was ticked.
    pub fn iter(self) -> impl Iterator<Item = T> {
        T::LIST.iter().copied().filter(move |one| self.has(*one))
    }

    pub fn has(self, one: T) -> bool {
        self.bits & bit(one) != 0
    }
}

fn bit<T: Tickable>(one: T) -> u32 {
    T::LIST.iter().position(|known| *known == one).map_or(0, |place| 1 << place)
}

/// That one alone.
impl<T: Tickable> From<T> for Ticked<T> {
    fn from(one: T) -> Self {
        if one == T::NONE { Self::none() } else { Self { bits: bit(one), of: PhantomData } }
    }
}

#[cfg(test)]
mod tests {
    use super::super::SinceLast;
    use super::*;

    #[test]
    fn none_of_these_stands_alone_and_several_stand_together() {
        use SinceLast::{FallSeenTo, Illness, Nothing};
        let ticked = |all: &[SinceLast]| Ticked::new(all.iter().copied()).map(|it| it.iter().collect::<Vec<_>>());
        assert_eq!(ticked(&[Nothing]), Ok(vec![]));
        assert_eq!(ticked(&[Illness, FallSeenTo]), Ok(vec![FallSeenTo, Illness]));
        assert_eq!(ticked(&[]), Err(TickedError));
        assert_eq!(ticked(&[Nothing, Illness]), Err(TickedError));
    }
}
