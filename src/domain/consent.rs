//! What a person lets a next of kin see, and until when.

use std::collections::BTreeSet;

use chrono::{Months, NaiveDate};

use super::identity::ConsentId;
use super::written::Name;

/// READING: the longest a consent lasts before the person is asked again.
const LONGEST: Months = Months::new(12);
/// READING: what is offered for a link that cannot be taken back, though the consent may last longer.
const USUAL_LINK: Months = Months::new(1);

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
    pub way: SharingWay,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SharingWay {
    /// On the tablet's own screen.
    Shown,
    /// As a link or a QR code, which can be read until its last day.
    Link { until: NaiveDate, with_name: bool, under_code: bool },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a consent to nothing")]
pub struct EmptyConsentError;

impl Content {
    pub const ALL: [Self; 4] = [Self::Goals, Self::Attendance, Self::Tests, Self::Words];
}

impl Consent {
    pub fn new(
        id: ConsentId,
        kin: Name,
        contents: BTreeSet<Content>,
        until: NaiveDate,
    ) -> Result<Self, EmptyConsentError> {
        if contents.is_empty() { Err(EmptyConsentError) } else { Ok(Self { id, kin, contents, until }) }
    }

    /// Never empty.
    pub fn contents(&self) -> &BTreeSet<Content> {
        &self.contents
    }

    pub fn holds_on(&self, day: NaiveDate) -> bool {
        day <= self.until
    }

    /// The last day to which a consent that is given today may hold.
    pub fn latest_end(today: NaiveDate) -> NaiveDate {
        today.checked_add_months(LONGEST).unwrap_or(today)
    }

    /// The last day that is proposed for a link made today; never after the consent.
    pub fn usual_link_end(&self, today: NaiveDate) -> NaiveDate {
        today.checked_add_months(USUAL_LINK).unwrap_or(self.until).min(self.until)
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
        assert_eq!(Consent::new(ConsentId::from_bits(1), kin(), BTreeSet::new(), day(12)), Err(EmptyConsentError));
    }
    #[test]
    fn a_link_is_proposed_for_a_month_and_never_beyond_the_consent() {
        let day = |month, day| NaiveDate::from_ymd_opt(2026, month, day).unwrap();
        let until = |until| {
            let kin = Name::new("Datter Øving").unwrap();
            Consent::new(ConsentId::from_bits(1), kin, BTreeSet::from([Content::Goals]), until).unwrap()
        };
        assert_eq!(until(day(12, 1)).usual_link_end(day(5, 12)), day(6, 12));
        assert_eq!(until(day(5, 20)).usual_link_end(day(5, 12)), day(5, 20));
    }
}
