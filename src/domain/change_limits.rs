//! The published limits of change, instrument by instrument, and nothing else. In hundredths of the instrument's unit.
//!
//! Source: clinical rules, second edition §1.

use super::verdict::{ChangeLimits, Error90, Error95, Important};

/// Error: 10.1186/s12877-017-0514-4 prints it for dementia, and it follows from SD 2.4 and ICC 0.92 of its whole sample.
/// READING: that, and not the paper's own 0.8 for the whole sample. Important: Perera 2006.
pub const SPPB: ChangeLimits = beyond(188).important_from(Important::hundredths(100));

/// READING: between 0.18 (PMC7506931) and 0.39 m/s (10.1186/s12877-017-0514-4); TILDA has 0.20–0.35. Important: the
/// substantial change of Perera 2006.
pub const GAIT: ChangeLimits = beyond(20).important_from(Important::hundredths(10));

/// Frail people, Mangione 2010. Others, in fitter people, 2.1–2.3 s.
pub const TUG: ChangeLimits = beyond(400).lower_is_better();

/// Gill 2022. Important: 2 stands.
pub const CHAIR_STAND: ChangeLimits = beyond(250).important_from(Important::hundredths(200));

/// Mangione 2010. Important: the substantial change of Perera 2006.
pub const SIX_MINUTES: ChangeLimits = beyond(6_500).important_from(Important::hundredths(5_000));

/// NIH Toolbox. READING: important from 15 m on, within which 9 of 10 people in long-term care varied (n = 16).
pub const TWO_MINUTES: ChangeLimits = beyond(4_250).important_from(Important::hundredths(1_500));

/// Printed on the form.
pub const PSFS_MEAN: ChangeLimits = from(200);
pub const PSFS_SINGLE: ChangeLimits = from(300);

/// No error is published. Farrar 2001: 2 points matter.
pub const PAIN: ChangeLimits =
    ChangeLimits::chance_not_known().important_from(Important::hundredths(200)).lower_is_better();

/// Healthy people of 65 or older, living at home: Davenport 2011, PMID 21187205.
///
/// READING: sure beyond 13 points. 13 itself is reached by 5.6 of a hundred who have not changed, as the scale goes in steps
/// of 2 to 15 points.
pub const DEMMI_AT_HOME: ChangeLimits =
    ChangeLimits::beyond_90(Error90::hundredths(1_300)).important_from(Important::hundredths(700));
/// Older people acutely in hospital: de Morton 2008.
pub const DEMMI_IN_HOSPITAL: ChangeLimits = from(900).important_from(Important::hundredths(1_000));
/// In rehabilitation for a disease of the nerves.
pub const DEMMI_NEUROLOGICAL: ChangeLimits = from(1_500);

const fn beyond(hundredths: u32) -> ChangeLimits {
    ChangeLimits::beyond(Error95::hundredths(hundredths))
}

const fn from(hundredths: u32) -> ChangeLimits {
    ChangeLimits::from(Error90::hundredths(hundredths))
}
