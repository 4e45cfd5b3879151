//! Days on which the person trained without the worker.

/// Since the last session, 0–7. Nobody asked is not 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OwnDays(u8);

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{0} days, and {most} is the most", most = OwnDays::MOST)]
pub struct OwnDaysError(pub u8);

impl OwnDays {
    /// READING: at most a week is asked about, however long ago the last session was; who remembers further is counted as
    /// seven.
    pub const MOST: u8 = 7;

    pub fn new(days: u8) -> Result<Self, OwnDaysError> {
        if days <= Self::MOST { Ok(Self(days)) } else { Err(OwnDaysError(days)) }
    }

    pub fn value(self) -> u8 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_week_is_the_most() {
        assert_eq!([0, 7, 8].map(|days| OwnDays::new(days).map(OwnDays::value)), [Ok(0), Ok(7), Err(OwnDaysError(8))]);
    }
}
