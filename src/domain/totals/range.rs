//! The range of a form's total, as whoever typed it in read it from the form.

/// The lowest and the highest total a form can have, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Range {
    lowest: i32,
    highest: i32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RangeError {
    #[error("{lowest} is not below {highest}")]
    NotBelow { lowest: i32, highest: i32 },
    #[error("{0} is further from zero than {most}", most = Range::POSSIBLE)]
    Impossible(i32),
}

impl Range {
    /// The furthest from zero that is believed. READING: a typo guard, own choice.
    pub const POSSIBLE: i32 = 9_999;

    pub fn new(lowest: i32, highest: i32) -> Result<Self, RangeError> {
        let possible = -Self::POSSIBLE..=Self::POSSIBLE;
        if let Some(end) = [lowest, highest].into_iter().find(|end| !possible.contains(end)) {
            return Err(RangeError::Impossible(end));
        }
        if lowest < highest { Ok(Self { lowest, highest }) } else { Err(RangeError::NotBelow { lowest, highest }) }
    }

    pub fn lowest(self) -> i32 {
        self.lowest
    }

    pub fn highest(self) -> i32 {
        self.highest
    }

    pub fn contains(self, total: i32) -> bool {
        (self.lowest..=self.highest).contains(&total)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_runs_upwards_within_what_is_believed() {
        let range = |lowest, highest| Range::new(lowest, highest).map(|range| (range.lowest(), range.highest()));
        assert_eq!(range(-9_999, 9_999), Ok((-9_999, 9_999)));
        assert_eq!(range(-10_000, 0), Err(RangeError::Impossible(-10_000)));
        assert_eq!(range(0, 10_000), Err(RangeError::Impossible(10_000)));
        assert_eq!(range(5, 5), Err(RangeError::NotBelow { lowest: 5, highest: 5 }));
        assert_eq!(range(4, 5), Ok((4, 5)));
    }
}
