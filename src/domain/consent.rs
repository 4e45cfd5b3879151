//! What a person lets a next of kin see, and until when.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::identity::ConsentId;
use super::written::Name;

/// A part of what can be shown to a next of kin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Content {
    /// The person's own goals, and how they rate them.
    Goals,
    /// Which sessions were held and which were cancelled.
    Attendance,
    /// Results of tests of strength, balance and walking.
    Tests,
    /// How the sessions were, in phrases that were chosen. Never what was written freely.
    Words,
}

/// Given by the person, for one next of kin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consent {
    pub id: ConsentId,
    pub kin: Name,
    contents: BTreeSet<Content>,
    /// The last day on which it holds.
    pub until: NaiveDate,
}

/// One time that something was shown or handed over under a consent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Sharing {
    pub consent: ConsentId,
    pub way: Way,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Way {
    /// On the tablet's own screen.
    Shown,
    /// As a link or a QR code, which can be read until its last day.
    Link { until: NaiveDate, with_name: bool, under_code: bool },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a consent to nothing")]
pub struct ConsentToNothing;

impl Content {
    pub const ALL: [Self; 4] = [Self::Goals, Self::Attendance, Self::Tests, Self::Words];
}

impl Consent {
    pub fn new(
        id: ConsentId,
        kin: Name,
        contents: BTreeSet<Content>,
        until: NaiveDate,
    ) -> Result<Self, ConsentToNothing> {
        if contents.is_empty() { Err(ConsentToNothing) } else { Ok(Self { id, kin, contents, until }) }
    }

    /// Never empty.
    pub fn contents(&self) -> &BTreeSet<Content> {
        &self.contents
    }

    pub fn holds_on(&self, day: NaiveDate) -> bool {
        day <= self.until
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_consent_holds_to_the_end_of_its_last_day() {
        let day = |day| NaiveDate::from_ymd_opt(2026, 6, day).unwrap();
        let kin = || Name::new("Datter Øving").unwrap();
        let goals = BTreeSet::from([Content::Goals]);
        let consent = Consent::new(ConsentId::from_bits(1), kin(), goals, day(12)).unwrap();
        assert_eq!([11, 12, 13].map(|it| consent.holds_on(day(it))), [true, true, false]);
        assert_eq!(Consent::new(ConsentId::from_bits(1), kin(), BTreeSet::new(), day(12)), Err(ConsentToNothing));
    }
}
